// SPDX-License-Identifier: Apache-2.0
#include "gui/layersettings/settingswording.h"

using namespace Qt::StringLiterals;

namespace Layerwright {

QString SettingsWording::title(PackField field)
{
    switch (field) {
    case PackField::Namespace:
        return tr("Namespace");
    case PackField::AdditionalNamespaces:
        return tr("Additional namespaces");
    case PackField::DisplayName:
        return tr("Display name");
    case PackField::InstallPriority:
        return tr("Install priority");
    case PackField::NamespaceLabels:
        return tr("Namespace labels");
    case PackField::NamespaceAnnotations:
        return tr("Namespace annotations");
    case PackField::ReleaseNames:
        return tr("Release names");
    case PackField::Images:
        return tr("Images");
    case PackField::Charts:
        return tr("Charts");
    }
    return {};
}

QString SettingsWording::hint(PackField field)
{
    switch (field) {
    case PackField::AdditionalNamespaces:
        return tr("Made beside it; commas part them.");
    case PackField::DisplayName:
        return tr("Tells two layers of one pack apart.");
    case PackField::InstallPriority:
        return tr("Lowest first, equal ones together; deleted in reverse.");
    case PackField::NamespaceLabels:
    case PackField::NamespaceAnnotations:
        return tr("For each namespace key=value; commas part them.");
    case PackField::ReleaseNames:
        return tr("What a chart is installed as, instead of its pack's and its own name.");
    case PackField::Images:
    case PackField::Charts:
        return tr("What a content bundle takes along; variables have no place here.");
    case PackField::Namespace:
        break;
    }
    return {};
}

QString SettingsWording::placeholder(PackField field)
{
    switch (field) {
    case PackField::Namespace:
        return tr("such as monitoring");
    case PackField::AdditionalNamespaces:
        return tr("such as storage,backup");
    case PackField::InstallPriority:
        return u"0"_s;
    default:
        return {};
    }
}

QStringList SettingsWording::columns(PackField field)
{
    switch (field) {
    case PackField::NamespaceLabels:
        return {tr("Namespace"), tr("Labels")};
    case PackField::NamespaceAnnotations:
        return {tr("Namespace"), tr("Annotations")};
    case PackField::ReleaseNames:
        return {tr("Chart"), tr("Release")};
    case PackField::Images:
        return {tr("Image")};
    case PackField::Charts:
        return {tr("Repo"), tr("Name"), tr("Version")};
    default:
        return {};
    }
}

QString SettingsWording::addRow(PackField field)
{
    switch (field) {
    case PackField::NamespaceLabels:
        return tr("Add labels");
    case PackField::NamespaceAnnotations:
        return tr("Add annotations");
    case PackField::ReleaseNames:
        return tr("Add release name");
    case PackField::Images:
        return tr("Add image");
    case PackField::Charts:
        return tr("Add chart");
    default:
        return {};
    }
}

} // namespace Layerwright
