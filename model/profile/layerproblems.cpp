// SPDX-License-Identifier: Apache-2.0
#include "model/profile/problems.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Layerwright {

void ProfileProblems::checkNames()
{
    QHash<QString, int> first;
    for (int i = 0; i < m_profile.layers.size(); ++i) {
        const QString &name = m_profile.layers[i].name;
        if (name.trimmed().isEmpty()) {
            add(Severity::Error, "layer-name", tr("Layer %1 has no name: give it one.").arg(i + 1), i);
            continue;
        }
        if (name.contains(u'/'))
            add(Severity::Warning, "layer-name",
                tr("The name of layer “%1” holds a “/”, which newer versions of the product refuse: rename "
                   "it.")
                    .arg(name),
                i);
        if (const auto other = first.constFind(name); other != first.constEnd())
            add(Severity::Error, "stack-duplicate-name",
                tr("Layer “%1” has the same name as layer %2, and names are unique in a profile: rename one. "
                   "A pack that "
                   "is used twice is named DISPLAY-NAME--%1.")
                    .arg(name)
                    .arg(*other + 1),
                i);
        else
            first.insert(name, i);
    }
}

void ProfileProblems::checkManifests(int layer)
{
    const Layer &owner = m_profile.layers[layer];
    QStringList names;
    for (int i = 0; i < owner.manifests.size(); ++i) {
        const QString &name = owner.manifests[i].name;
        if (name.isEmpty())
            add(Severity::Warning, "manifest-name",
                tr("Manifest %1 of layer “%2” has no name: give it one.").arg(i + 1).arg(owner.name), layer,
                i);
        else if (names.contains(name))
            add(Severity::Warning, "manifest-duplicate-name",
                tr("Layer “%1” has two manifests named “%2”: rename one.").arg(owner.name, name), layer, i);
        names.append(name);
    }
}

/// Which registries a layer of each type comes from (facts/formats.md §3, no. 10). Helm charts in an OCI
/// registry are of either type.
static bool goTogether(PackType type, const RegistryRef &registry)
{
    if (registry.kind == "pack"_L1)
        return type == PackType::Spectro;
    if (registry.kind == "helm"_L1)
        return type == PackType::Helm;
    if (registry.kind != "oci"_L1)
        return true;
    const bool mayBeHelm = registry.providerType.isEmpty() || registry.providerType == "helm"_L1;
    return type == PackType::Oci || (mayBeHelm && type == PackType::Helm);
}

void ProfileProblems::checkRegistryKind(int layer)
{
    const Layer &owner = m_profile.layers[layer];
    if (!owner.packType.isKnown() || goTogether(owner.packType.value(), owner.registry))
        return;
    const QString registry = owner.registry.providerType.isEmpty()
                                 ? owner.registry.kind
                                 : owner.registry.kind + u'/' + owner.registry.providerType;
    add(Severity::Warning, "layer-registry-kind",
        tr("Layer “%1” is of the type “%2”, and its registry “%3” is one of the kind “%4”, which holds none "
           "of these: "
           "choose the pack again from the registry that has it.")
            .arg(owner.name, owner.packType.name(), owner.registry.name, registry),
        layer);
}

void ProfileProblems::checkLayers()
{
    checkNames();
    for (int i = 0; i < m_profile.layers.size(); ++i) {
        const Layer &layer = m_profile.layers[i];
        checkManifests(i);
        if (layer.packType == PackType::Manifest)
            continue;
        if (layer.version.isEmpty() && layer.tag.isEmpty())
            add(Severity::Warning, "layer-version",
                tr("Layer “%1” names no version of its pack: choose one.").arg(layer.name), i);
        checkRegistryKind(i);
        if (layer.registry.name.isEmpty() && layer.registry.uid.isEmpty())
            add(Severity::Information, "layer-registry",
                tr("Layer “%1” does not say which registry its pack is in; the product asks on import.")
                    .arg(layer.name),
                i);
    }
}

} // namespace Layerwright
