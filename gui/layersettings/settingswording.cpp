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

QString SettingsWording::help(PackField field)
{
    switch (field) {
    case PackField::Namespace:
        return tr(
            "Where the charts and manifests of this layer are installed. The product makes the namespace "
            "when it is not there, and removes it with all that is in it when the layer goes: give each "
            "layer one of its own. Up to 63 small letters, digits and “-”.");
    case PackField::AdditionalNamespaces:
        return tr("Namespaces that the product makes beside the one above, such as “storage,backup”.");
    case PackField::DisplayName:
        return tr("The name by which a cluster knows this layer. It is needed where one pack is in the stack "
                  "twice, and must then differ from all others of the cluster.");
    case PackField::InstallPriority:
        return tr(
            "A whole number, also below zero; nothing is the same as 0. Layers with the lowest number are "
            "installed first and those with the same one together, once all of the one before are ready.");
    case PackField::NamespaceLabels:
        return tr(
            "Labels for namespaces of this layer: the namespace at the left, and “key=value” at the right, "
            "several with commas between them.");
    case PackField::NamespaceAnnotations:
        return tr(
            "Annotations for namespaces of this layer: the namespace at the left, and “key=value” at the "
            "right, several with commas between them.");
    case PackField::ReleaseNames:
        return tr(
            "The name of a Helm release, where it is not to be that of pack and chart. At the left stands "
            "the chart's own name.");
    case PackField::Images:
        return tr("Images that a content bundle for places without a network takes along, such as "
                  "“registry.k8s.io/pause:3.9”. Macros of packs are filled in here, variables are not.");
    case PackField::Charts:
        return tr(
            "Charts that a content bundle takes along: the address of their repository, name and version.");
    }
    return {};
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
