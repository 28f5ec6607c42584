// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/catalog.h"

#include "model/catalog/catalogplaces.h"

#include <compare>

using namespace Qt::StringLiterals;

namespace Layerwright {

Catalog Catalog::listing(QList<PackEntry> entries, QStringList notes)
{
    Catalog catalog;
    catalog.m_notes = std::move(notes);
    for (PackEntry &entry : entries) {
        const bool isPack = entry.form == PackForm::Pack;
        QList<PackEntry> &list = isPack ? catalog.m_packs : catalog.m_charts;
        (isPack ? catalog.m_byName : catalog.m_chartsByName)[entry.name].append(list.size());
        list.append(std::move(entry));
    }
    return catalog;
}

/// Packs that are in no place have their texts alone.
static QList<PackEntry> listed(const QList<Pack> &packs)
{
    QList<PackEntry> entries;
    for (const Pack &pack : packs) {
        const PackTexts &texts = pack;
        entries.append(pack);
        if (!pack.contents)
            entries.last().contents = std::make_shared<const PackContents>(texts);
    }
    return entries;
}

Catalog::Catalog(const QList<Pack> &packs)
    : Catalog(listing(listed(packs)))
{
}

Result<Catalog> Catalog::read(const QStringList &places)
{
    PlaceContents all;
    for (const QString &place : places) {
        auto found = readPlace(place);
        if (!found)
            return tl::unexpected(found.error());
        all.packs += found->packs;
        all.notes += found->notes;
    }
    return listing(std::move(all.packs), std::move(all.notes));
}

const PackEntry *Catalog::find(const QString &name, const QString &version) const
{
    for (const qsizetype at : m_byName.value(name))
        if (m_packs[at].version == version)
            return &m_packs[at];
    return nullptr;
}

const PackEntry *Catalog::findOrNewest(const QString &name, const QString &version) const
{
    if (const PackEntry *pack = find(name, version))
        return pack;
    const PackEntry *newest = nullptr;
    for (const qsizetype at : m_byName.value(name))
        if (!newest || std::is_lt(compareVersions(newest->version, m_packs[at].version)))
            newest = &m_packs[at];
    return newest;
}

const PackEntry *Catalog::findChart(const QString &name, const QString &version,
                                    const QString &registry) const
{
    const PackEntry *found = nullptr;
    for (const qsizetype at : m_chartsByName.value(name)) {
        const PackEntry &chart = m_charts[at];
        const bool isBetter = !found || (chart.registry.name == registry && found->registry.name != registry);
        if (chart.version == version && isBetter)
            found = &chart;
    }
    return found;
}

/// Cuts the next run of digits, or of other characters up to a digit, dot or dash, off a version.
static QStringView takePart(QStringView &version)
{
    while (!version.isEmpty() && (version.front() == u'.' || version.front() == u'_'))
        version = version.sliced(1);
    qsizetype end = 0;
    const bool isNumber = !version.isEmpty() && version.front().isDigit();
    while (end < version.size() && version[end].isDigit() == isNumber && version[end] != u'.' &&
           (end == 0 || version[end] != u'-'))
        ++end;
    const QStringView part = version.first(end);
    version = version.sliced(end);
    return part;
}

/// How the kinds of parts follow each other: `1.2-rc1`, `1.2`, `1.2-rev3`, `1.2.1`. Packs name their own
/// revisions by suffixes that come after the release.
static int rankOf(QStringView part)
{
    if (part.isEmpty())
        return 1;
    if (part.front().isDigit())
        return 3;
    const QStringView word = part.front() == u'-' ? part.sliced(1) : part;
    static constexpr QLatin1StringView early[] = {"alpha"_L1, "beta"_L1, "rc"_L1,
                                                  "pre"_L1,   "dev"_L1,  "snapshot"_L1};
    const bool isEarly = std::ranges::any_of(
        early, [word](QLatin1StringView name) { return word.startsWith(name, Qt::CaseInsensitive); });
    return isEarly ? 0 : 2;
}

static std::strong_ordering compareNumbers(QStringView a, QStringView b)
{
    while (a.size() > 1 && a.front() == u'0')
        a = a.sliced(1);
    while (b.size() > 1 && b.front() == u'0')
        b = b.sliced(1);
    return a.size() != b.size() ? a.size() <=> b.size() : a.compare(b) <=> 0;
}

std::strong_ordering compareVersions(QStringView a, QStringView b)
{
    if (a.startsWith(u'v'))
        a = a.sliced(1);
    if (b.startsWith(u'v'))
        b = b.sliced(1);
    while (!a.isEmpty() || !b.isEmpty()) {
        QStringView partA = takePart(a);
        QStringView partB = takePart(b);
        if (partA.isEmpty() && rankOf(partB) == 3)
            partA = u"0";
        if (partB.isEmpty() && rankOf(partA) == 3)
            partB = u"0";
        const bool areNumbers = rankOf(partA) == 3 && rankOf(partB) == 3;
        const auto order = rankOf(partA) != rankOf(partB) ? rankOf(partA) <=> rankOf(partB)
                           : areNumbers                   ? compareNumbers(partA, partB)
                                                          : partA.compare(partB, Qt::CaseInsensitive) <=> 0;
        if (std::is_neq(order))
            return order;
    }
    return std::strong_ordering::equal;
}

} // namespace Layerwright
