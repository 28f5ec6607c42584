// SPDX-License-Identifier: Apache-2.0
#include "model/document/missingpacks.h"

#include "model/catalog/packlayer.h"
#include "model/catalog/packstate.h"
#include "model/profile/newprofile.h"

#include <algorithm>

namespace Layerwright {

using Kind = BrokenDependency::Kind;

static constexpr int mostAdded = 3;
static constexpr int mostTries = 200;

MissingPacks::MissingPacks(const Profile &profile, const QList<StackPack> &stack,
                           const QList<PackFamily> &families)
    : m_profile(profile)
    , m_stack(stack)
    , m_families(families)
    , m_broken(brokenDependencies(stack, rowsByName(stack)))
{
}

/// None where one of the packs can no longer be read.
static QList<Layer> layersOf(const QList<StackPack> &stack)
{
    QList<Layer> layers;
    for (const StackPack &added : stack) {
        const auto pack = packOf(*added.pack);
        if (!pack)
            return {};
        layers.append(layerOf(*pack));
    }
    return layers;
}

QList<Layer> MissingPacks::toAdd(const QString &packName)
{
    const auto known = m_known.constFind(packName);
    if (known != m_known.cend())
        return *known;
    QList<Layer> layers;
    QList<StackPack> stack = m_stack;
    m_tries = 0;
    if (add(packName, stack))
        layers = layersOf(stack.sliced(m_stack.size()));
    m_known.insert(packName, layers);
    return layers;
}

/// Puts the pack behind the stack, and those that it requires behind it; where that cannot be, the stack
/// stays as it is.
bool MissingPacks::add(const QString &packName, QList<StackPack> &stack)
{
    const PackFamily *family = findFamily(m_families, packName);
    if (!family || stack.size() - m_stack.size() >= mostAdded)
        return false;
    const qsizetype before = stack.size();
    for (const auto &[pack, origin] : family->packs) {
        if (m_tries++ >= mostTries)
            return false;
        if (!mayStand(pack, stack))
            continue;
        stack.append({pack.name, pack.version, &pack});
        if (bears(stack))
            return true;
        stack.resize(before);
    }
    return false;
}

/// Whether the last pack of the stack breaks nothing, once it has what it lacks itself.
bool MissingPacks::bears(QList<StackPack> &stack)
{
    const int last = int(stack.size()) - 1;
    for (const BrokenDependency &broken :
         brokenDependencies(stack, rowsByName(stack), ownersAround(stack, last))) {
        if (broken.kind == Kind::Upgrade || m_broken.contains(broken) ||
            (broken.kind == Kind::Missing && broken.owner != last))
            continue;
        if (broken.kind != Kind::Missing)
            return false;
        const QString &name = broken.dependency.packName;
        const bool isThere = std::ranges::find(stack, name, &StackPack::name) != stack.end();
        if (!isThere && !add(name, stack))
            return false;
    }
    return true;
}

bool MissingPacks::mayStand(const PackEntry &pack, const QList<StackPack> &stack) const
{
    const Layer layer = layerHeaderOf(pack);
    const auto isSame = [&layer](const Layer &other) {
        return other.name == layer.name || (layer.isCore() && other.kind == layer.kind);
    };
    const auto isAdded = [&](const StackPack &other) {
        return other.pack && isSame(layerHeaderOf(*other.pack));
    };
    const OpenEnum<ProfileType> &type = m_profile.info.type;
    return layer.kind.value() != LayerKind::Unknown && stateOf(pack) == PackState::Current &&
           (layer.isCore() ? hasCoreLayers(type) : hasAddOns(type)) &&
           isMadeFor(pack, m_profile.info.cloudType) && std::ranges::none_of(m_profile.layers, isSame) &&
           std::none_of(stack.cbegin() + m_stack.size(), stack.cend(), isAdded);
}

} // namespace Layerwright
