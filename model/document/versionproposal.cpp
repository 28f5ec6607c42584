// SPDX-License-Identifier: Apache-2.0
#include "model/document/versionproposal.h"

#include "model/catalog/packstate.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

using Kind = BrokenDependency::Kind;

constexpr int mostChanges = 3;
constexpr int mostRows = 8;
constexpr int mostTries = 4000;

/// What of a broken dependency stays the same when a version changes.
using DependencyKey = std::tuple<int, int, QString>;

DependencyKey keyOf(const BrokenDependency &broken)
{
    return {broken.owner, broken.target, broken.dependency.packName};
}

bool canBeMended(const BrokenDependency &broken)
{
    return broken.kind == Kind::OutOfRange || broken.kind == Kind::Unsupported;
}

/// A version that a layer could have instead of its own, and how far that is away.
struct Choice
{
    const PackEntry *pack = nullptr;
    int distance = 0;
};

/// By distance; of two at the same distance the newer one first.
QList<Choice> choicesOf(const PackFamily &family, const QString &version)
{
    const auto isOlder = [&version](const ListedPack &found) {
        return compareVersions(found.pack.version, version) < 0;
    };
    const auto firstOlder = std::ranges::find_if(family.packs, isOlder) - family.packs.begin();
    const bool isThere = family.find(version) != nullptr;
    QList<Choice> choices;
    for (qsizetype at = 0; at < family.packs.size(); ++at) {
        const PackEntry &pack = family.packs[at].pack;
        if (pack.version == version || stateOf(pack) != PackState::Current)
            continue;
        const auto steps = at < firstOlder ? firstOlder - at - (isThere ? 1 : 0) : at - firstOlder + 1;
        choices.append({&pack, int(2 * steps + (at < firstOlder ? 0 : 1))});
    }
    std::ranges::stable_sort(choices, {}, &Choice::distance);
    return choices;
}

/// Tries versions for some rows of a stack until all of the wanted dependencies are mended, and none is
/// broken but those that may be. Only rows that can have to do with it are looked at: a dependency that is
/// broken stays so until its owner or its target changes, and one that is not until one of these does.
class Search
{
public:
    struct Row
    {
        int row = 0;
        QList<Choice> choices;
    };

    Search(QList<StackPack> stack, const RowsByName &names, QList<Row> rows, QList<BrokenDependency> wanted,
           std::set<DependencyKey> allowed)
        : m_stack(std::move(stack))
        , m_names(names)
        , m_rows(std::move(rows))
        , m_wanted(std::move(wanted))
        , m_allowed(std::move(allowed))
    {
        for (const Row &row : std::as_const(m_rows))
            m_owners.append(ownersAround(m_stack, row.row));
    }

    QList<StackPack> nearest()
    {
        for (int changes = 1; changes <= mostChanges && m_best.isEmpty(); ++changes)
            choose(0, changes, 0);
        return m_best;
    }

private:
    void choose(int first, int changes, int distance)
    {
        if (changes == 0) {
            if (isSound()) {
                m_best = m_stack;
                m_bestDistance = distance;
            }
            return;
        }
        for (int at = first; at < m_rows.size(); ++at) {
            const auto &[row, choices] = m_rows[at];
            const StackPack before = m_stack[row];
            m_chosen.append(at);
            for (const Choice &choice : changes > 1 || touchesAllWanted() ? choices : QList<Choice>()) {
                if (distance + choice.distance >= m_bestDistance || m_tries >= mostTries)
                    break;
                m_stack[row] = {before.name, choice.pack->version, choice.pack};
                choose(at + 1, changes - 1, distance + choice.distance);
            }
            m_stack[row] = before;
            m_chosen.removeLast();
        }
    }

    bool touchesAllWanted() const
    {
        return std::ranges::all_of(m_wanted, [this](const BrokenDependency &broken) {
            return std::ranges::any_of(m_chosen, [&](int at) {
                return m_rows[at].row == broken.owner || m_rows[at].row == broken.target;
            });
        });
    }

    bool isSound()
    {
        ++m_tries;
        return std::ranges::all_of(m_chosen, [this](int at) {
            return std::ranges::all_of(
                brokenDependencies(m_stack, m_names, m_owners[at]), [this](const BrokenDependency &broken) {
                    return broken.kind == Kind::Upgrade || m_allowed.contains(keyOf(broken));
                });
        });
    }

    QList<StackPack> m_stack;
    const RowsByName &m_names;
    QList<Row> m_rows;
    QList<QList<int>> m_owners; // for each of the rows, what its version may break or mend
    QList<int> m_chosen;        // places in m_rows, of those that have another version now
    QList<BrokenDependency> m_wanted;
    std::set<DependencyKey> m_allowed;
    QList<StackPack> m_best;
    int m_bestDistance = std::numeric_limits<int>::max();
    int m_tries = 0;
};

VersionProposal differenceOf(const QList<StackPack> &before, const QList<StackPack> &after)
{
    VersionProposal steps;
    for (int row = 0; row < after.size(); ++row)
        if (after[row].version != before[row].version)
            steps.append({row, after[row].version, after[row].version});
    return steps;
}

} // namespace

VersionProposals::VersionProposals(QList<StackPack> stack, const QList<PackFamily> &families)
    : m_stack(std::move(stack))
    , m_names(rowsByName(m_stack))
    , m_families(families)
    , m_broken(brokenDependencies(m_stack, m_names))
{
}

/// Those that share layers with it, directly or by way of others.
QList<BrokenDependency> VersionProposals::group(const BrokenDependency &broken) const
{
    QSet<int> rows{broken.owner, broken.target};
    QList<BrokenDependency> group;
    for (qsizetype size = -1; size != rows.size();) {
        size = rows.size();
        group.clear();
        for (const BrokenDependency &each : m_broken) {
            if (!canBeMended(each) || (!rows.contains(each.owner) && !rows.contains(each.target)))
                continue;
            group.append(each);
            rows += {each.owner, each.target};
        }
    }
    return group;
}

/// The rows of the group, and those that their packs, in any version, speak of.
QList<int> VersionProposals::rowsAround(const QList<BrokenDependency> &group) const
{
    QList<int> rows;
    const auto add = [&rows](int row) {
        if (!rows.contains(row) && rows.size() < mostRows)
            rows.append(row);
    };
    QSet<QString> names;
    for (const BrokenDependency &broken : group) {
        for (const int row : {broken.owner, broken.target}) {
            add(row);
            if (const PackFamily *family = findFamily(m_families, m_stack[row].name))
                for (const ListedPack &found : family->packs)
                    for (const PackDependency &dependency : found.pack.needs.dependencies)
                        names.insert(dependency.packName);
        }
    }
    for (int row = 0; row < m_stack.size(); ++row)
        if (names.contains(m_stack[row].name))
            add(row);
    return rows;
}

std::optional<VersionProposal> VersionProposals::mending(const BrokenDependency &broken)
{
    if (!canBeMended(broken))
        return std::nullopt;
    const auto known = m_mending.constFind(broken.owner);
    if (known != m_mending.cend())
        return *known;
    const QList<BrokenDependency> together = group(broken);
    const std::optional<VersionProposal> found = mendingAll(together);
    for (const BrokenDependency &each : together)
        m_mending.insert(each.owner, found);
    return found;
}

std::optional<VersionProposal> VersionProposals::mendingAll(const QList<BrokenDependency> &wanted) const
{
    std::set<DependencyKey> allowed;
    for (const BrokenDependency &each : m_broken)
        if (!wanted.contains(each))
            allowed.insert(keyOf(each));
    QList<Search::Row> rows;
    for (const int row : rowsAround(wanted))
        if (const PackFamily *family = findFamily(m_families, m_stack[row].name))
            rows.append({row, choicesOf(*family, m_stack[row].version)});
    const QList<StackPack> found = Search(m_stack, m_names, rows, wanted, allowed).nearest();
    return found.isEmpty() ? std::nullopt : std::optional(differenceOf(m_stack, found));
}

std::optional<VersionStep> VersionProposals::newer(int row) const
{
    const PackFamily *family = findFamily(m_families, m_stack[row].name);
    if (!family)
        return std::nullopt;
    std::set<DependencyKey> allowed;
    for (const BrokenDependency &each : m_broken)
        allowed.insert(keyOf(each));
    QList<Choice> choices = choicesOf(*family, m_stack[row].version);
    choices.removeIf([this, row](const Choice &choice) {
        return compareVersions(choice.pack->version, m_stack[row].version) <= 0;
    });
    for (const Choice &choice : choices) {
        const QList<StackPack> found = Search(m_stack, m_names, {{row, {choice}}}, {}, allowed).nearest();
        if (!found.isEmpty())
            return VersionStep{row, choice.pack->version, choice.pack->version};
    }
    return std::nullopt;
}

} // namespace Layerwright
