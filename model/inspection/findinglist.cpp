// SPDX-License-Identifier: Apache-2.0
#include "model/inspection/findinglist.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

using Rule = FindingList::Rule;

namespace {

struct RuleRow
{
    Rule rule;
    Severity severity;
    QLatin1StringView name;
};
constexpr std::array<RuleRow, 15> rules{{
    {Rule::Damaged, Severity::Error, "archive-damaged"_L1},
    {Rule::Link, Severity::Error, "member-link"_L1},
    {Rule::Special, Severity::Error, "member-special"_L1},
    {Rule::Refused, Severity::Error, "member-refused"_L1},
    {Rule::ChecksumDiffers, Severity::Warning, "checksum-differs"_L1},
    {Rule::ChecksumMissing, Severity::Warning, "checksum-missing"_L1},
    {Rule::NotListed, Severity::Warning, "checksum-not-listed"_L1},
    {Rule::UnknownMember, Severity::Warning, "member-unknown"_L1},
    {Rule::UnusedPack, Severity::Information, "pack-unused"_L1},
    {Rule::Secret, Severity::Warning, "secret"_L1},
    {Rule::Credential, Severity::Information, "credential"_L1},
    {Rule::MaskedDefault, Severity::Information, "variable-masked"_L1},
    {Rule::Direction, Severity::Warning, "text-direction"_L1},
    {Rule::TemplateReach, Severity::Warning, "template-reach"_L1},
    {Rule::DuplicateKey, Severity::Warning, "duplicate-key"_L1},
}};

const RuleRow &rowOf(Rule rule)
{
    return *std::ranges::find(rules, rule, &RuleRow::rule);
}

} // namespace

void FindingList::add(Rule rule, const QString &place)
{
    constexpr qsizetype mostPlaces = 50;
    Found &found = m_found[rule];
    ++found.count;
    if (found.places.size() < mostPlaces)
        found.places.append(place);
}

void FindingList::addNote(const QString &note)
{
    m_notes.append(note);
}

QString FindingList::message(Rule rule, int count)
{
    switch (rule) {
    case Rule::Damaged:
        return tr("The archive cannot be read to its end.");
    case Rule::Link:
        return tr("%n members are links. They can lead to files of this machine; an archive with links is "
                  "not opened.",
                  nullptr, count);
    case Rule::Special:
        return tr("%n members are neither files nor folders. An archive with such members is not opened.",
                  nullptr, count);
    case Rule::Refused:
        return tr("%n members break the rules for archives. An archive with such members is not opened.",
                  nullptr, count);
    case Rule::ChecksumDiffers:
        return tr("%n members were changed after the archive was made: their checksums are not those that "
                  "SHA256SUMS states.",
                  nullptr, count);
    case Rule::ChecksumMissing:
        return tr("%n members are listed in SHA256SUMS and are not there.", nullptr, count);
    case Rule::NotListed:
        return tr("%n members are not listed in SHA256SUMS: they were added after the archive was made.",
                  nullptr, count);
    case Rule::UnknownMember:
        return tr("%n files have no place in a profile. They are kept as they are, and nothing reads them.",
                  nullptr, count);
    case Rule::UnusedPack:
        return tr("%n packs travel along that no layer uses.", nullptr, count);
    case Rule::Secret:
        return tr("%n private keys or tokens stand in clear text, where everybody can read them.", nullptr,
                  count);
    case Rule::Credential:
        return tr("%n values look like credentials in clear text, by the names of their keys.", nullptr,
                  count);
    case Rule::MaskedDefault:
        return tr("%n masked variables have a default that stands in clear text.", nullptr, count);
    case Rule::Direction:
        return tr("%n texts hold characters that turn the direction of writing, so that one reads something "
                  "else than what is there.",
                  nullptr, count);
    case Rule::TemplateReach:
        return tr("%n templates ask for what is outside of the profile: the environment, the network or the "
                  "cluster.",
                  nullptr, count);
    case Rule::DuplicateKey:
        return tr("%n keys of the profile are there twice. Which value counts depends on who reads it.",
                  nullptr, count);
    }
    return {};
}

QList<InspectionFinding> FindingList::take()
{
    QList<InspectionFinding> findings;
    for (auto found = m_found.cbegin(); found != m_found.cend(); ++found) {
        const RuleRow &row = rowOf(found.key());
        findings.append(
            {row.severity, row.name, message(found.key(), found->count), found->places, found->count});
    }
    for (const QString &note : std::as_const(m_notes))
        findings.append({Severity::Information, u"note"_s, note, {}, 0});
    std::ranges::stable_sort(findings, {}, &InspectionFinding::severity);
    m_found.clear();
    m_notes.clear();
    return findings;
}

} // namespace Layerwright
