// SPDX-License-Identifier: Apache-2.0
#include "model/items/layertext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct LayerText
{
    Q_DECLARE_TR_FUNCTIONS(LayerText)
};

QString manifestCount(const Layer &layer)
{
    const auto count = static_cast<int>(layer.manifests.size());
    return count == 1 ? LayerText::tr("1 manifest") : LayerText::tr("%n manifests", nullptr, count);
}

} // namespace

QString kindName(const OpenEnum<LayerKind> &kind)
{
    switch (kind.value()) {
    case LayerKind::Kernel:
        return LayerText::tr("Kernel");
    case LayerKind::Os:
        return LayerText::tr("Operating system");
    case LayerKind::Kubernetes:
        return LayerText::tr("Kubernetes");
    case LayerKind::Network:
        return LayerText::tr("Network");
    case LayerKind::Storage:
        return LayerText::tr("Storage");
    case LayerKind::AddOn:
        return LayerText::tr("Add-on");
    case LayerKind::Unknown:
        break;
    }
    return kind.isAbsent() ? LayerText::tr("Add-on") : kind.name();
}

QString packTypeName(const Layer &layer)
{
    switch (layer.packType.value()) {
    case PackType::Helm:
        return LayerText::tr("chart");
    case PackType::Manifest:
        return LayerText::tr("manifest");
    case PackType::Oci:
        if (layer.registry.providerType == "helm"_L1)
            return LayerText::tr("chart");
        break;
    case PackType::Spectro:
    case PackType::Unknown:
        break;
    }
    const bool isNamedOtherwise = !layer.packType.isKnown() && !layer.packType.isAbsent();
    return isNamedOtherwise ? layer.packType.name() : LayerText::tr("pack");
}

QString layerSubtitle(const Layer &layer)
{
    QStringList parts;
    if (layer.isCore())
        parts.append(kindName(layer.kind));
    else if (layer.packType != PackType::Manifest)
        parts.append(packTypeName(layer));
    if (!layer.isCore() && !layer.registry.name.isEmpty())
        parts.append(layer.registry.name);
    if (!layer.manifests.isEmpty() || parts.isEmpty())
        parts.append(manifestCount(layer));
    return parts.join(u" · "_s);
}

QString shownVersion(const Layer &layer)
{
    if (layer.packType == PackType::Manifest)
        return {};
    QString shown = layer.tag.isEmpty() ? layer.version : layer.tag;
    return shown.replace("__"_L1, " "_L1);
}

QString iconLetter(const Layer &layer)
{
    if (layer.isCore())
        return kindName(layer.kind).first(1);
    if (layer.packType == PackType::Manifest)
        return LayerText::tr("M", "the letter of a manifest layer");
    for (const QChar character : layer.name) {
        if (character.isLetterOrNumber())
            return character.toUpper();
    }
    return u"?"_s;
}

} // namespace Layerwright
