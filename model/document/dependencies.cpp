// SPDX-License-Identifier: Apache-2.0
#include "model/document/dependencies.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

using Kind = BrokenDependency::Kind;

class DependencyCheck
{
public:
    DependencyCheck(const QList<StackPack> &stack, const RowsByName &rows)
        : m_stack(stack)
        , m_rows(rows)
    {
    }

    QList<BrokenDependency> broken(const QList<int> &owners)
    {
        for (const int row : owners)
            if (const PackEntry *pack = m_stack[row].pack)
                for (const PackDependency &dependency : pack->needs.dependencies)
                    check(row, dependency);
        return std::move(m_broken);
    }

private:
    void check(int owner, const PackDependency &dependency)
    {
        QList<int> targets = m_rows.value(dependency.packName);
        targets.removeAll(owner);
        if (dependency.type == "required"_L1)
            checkRequired(owner, targets, dependency);
        else if (dependency.type == "optional"_L1)
            report(Kind::OutOfRange, VersionFit::Outside, owner, targets, dependency);
        else if (dependency.type == "notSupported"_L1)
            report(Kind::Unsupported, VersionFit::Within, owner, targets, dependency);
        else if (dependency.type == "upgrade"_L1)
            report(Kind::Upgrade, VersionFit::Outside, owner, targets, dependency);
    }

    /// One that fits is enough.
    void checkRequired(int owner, const QList<int> &targets, const PackDependency &dependency)
    {
        const auto mayFit = [&](int target) {
            return fitOf(dependency, m_stack[target].version) != VersionFit::Outside;
        };
        if (targets.isEmpty())
            m_broken.append({Kind::Missing, owner, -1, dependency});
        else if (std::ranges::none_of(targets, mayFit))
            m_broken.append({Kind::OutOfRange, owner, targets.first(), dependency});
    }

    void report(Kind kind, VersionFit fit, int owner, const QList<int> &targets,
                const PackDependency &dependency)
    {
        for (const int target : targets)
            if (fitOf(dependency, m_stack[target].version) == fit)
                m_broken.append({kind, owner, target, dependency});
    }

    const QList<StackPack> &m_stack;
    const RowsByName &m_rows;
    QList<BrokenDependency> m_broken;
};

} // namespace

RowsByName rowsByName(const QList<StackPack> &stack)
{
    RowsByName rows;
    for (int row = 0; row < stack.size(); ++row)
        rows[stack[row].name].append(row);
    return rows;
}

QList<BrokenDependency> brokenDependencies(const QList<StackPack> &stack, const RowsByName &rows)
{
    QList<int> all(stack.size());
    std::iota(all.begin(), all.end(), 0);
    return brokenDependencies(stack, rows, all);
}

QList<BrokenDependency> brokenDependencies(const QList<StackPack> &stack, const RowsByName &rows,
                                           const QList<int> &owners)
{
    return DependencyCheck(stack, rows).broken(owners);
}

QList<int> ownersAround(const QList<StackPack> &stack, int target)
{
    QList<int> owners{target};
    for (int row = 0; row < stack.size(); ++row) {
        if (!stack[row].pack || row == target)
            continue;
        const QList<PackDependency> &dependencies = stack[row].pack->needs.dependencies;
        if (std::ranges::find(dependencies, stack[target].name, &PackDependency::packName) !=
            dependencies.end())
            owners.append(row);
    }
    return owners;
}

} // namespace Layerwright
