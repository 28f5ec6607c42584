// SPDX-License-Identifier: Apache-2.0
#include "gui/help/manual.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr std::array pageNames{
    "index"_L1,     "window"_L1,   "stack"_L1,    "layers"_L1,       "values"_L1,          "presets"_L1,
    "variables"_L1, "problems"_L1, "catalogs"_L1, "console"_L1,      "files"_L1,           "profiles"_L1,
    "report"_L1,    "settings"_L1, "keyboard"_L1, "command-line"_L1, "troubleshooting"_L1, "rules"_L1};

static QString textOf(QLatin1StringView name)
{
    QFile file(name == "rules"_L1 ? u":/rules/rules.md"_s : u":/manual/%1.md"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the manual lacks its page %s", name.data());
    return QString::fromUtf8(file.readAll());
}

/// Null where the page is in English alone.
static QString textOf(QLatin1StringView name, const QString &language)
{
    QFile file(u":/manual/%1/%2.md"_s.arg(language, name));
    return !language.isEmpty() && file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll())
                                                                 : QString();
}

QString anchorOf(const QString &title)
{
    QString anchor;
    for (const QChar letter : title.toLower()) {
        if (letter.isLetterOrNumber() || letter == u'-' || letter == u'_')
            anchor += letter;
        else if (letter == u' ')
            anchor += u'-';
    }
    return anchor;
}

/// Without the marks of Markdown, so that one finds what one reads.
static QString plainLine(QString line)
{
    static const QRegularExpression link(uR"(!?\[([^\]]*)\]\([^)]*\))"_s);
    static const QRegularExpression rule(uR"(^[|\s:-]+$)"_s); // below the head of a table
    static const QRegularExpression bullet(uR"(^\s*([-*+]|\d+\.)\s+)"_s);
    static const QRegularExpression emphasis(uR"(\*+)"_s);
    if (line.startsWith("```"_L1) || rule.match(line).hasMatch())
        return {};
    line.replace(link, u"\\1"_s).remove(bullet).remove(emphasis).remove(u'`').replace(u'|', u' ');
    return line.simplified();
}

static QList<ManualSection> sectionsOf(const QString &markdown)
{
    static const QRegularExpression heading(uR"(^(#{1,6})\s+(.*)$)"_s);
    QList<ManualSection> sections;
    bool isCode = false;
    for (const QString &line : markdown.split(u'\n')) {
        isCode ^= line.startsWith("```"_L1);
        const QRegularExpressionMatch match = heading.match(line);
        if (match.hasMatch() && !isCode) {
            const QString title = plainLine(match.captured(2));
            sections.append({.title = title,
                             .anchor = anchorOf(title),
                             .ownAnchor = anchorOf(title),
                             .level = int(match.capturedLength(1))});
        } else if (const QString words = plainLine(line); !words.isEmpty() && !sections.isEmpty()) {
            QString &all = sections.last().words;
            all += all.isEmpty() ? words : u' ' + words;
        }
    }
    return sections;
}

/// The n-th heading is the n-th English one, whatever it says.
static ManualPage pageOf(QLatin1StringView name, const QString &language)
{
    const QString english = textOf(name);
    const QString translated = textOf(name, language);
    const QString &markdown = translated.isNull() ? english : translated;
    QList<ManualSection> sections = sectionsOf(markdown);
    if (!translated.isNull()) {
        const QList<ManualSection> originals = sectionsOf(english);
        for (qsizetype at = 0; at < std::min(sections.size(), originals.size()); ++at)
            sections[at].anchor = originals.at(at).anchor;
    }
    for (ManualSection &section : sections) {
        section.searchedTitle = FoldedText(section.title);
        section.searched = FoldedText(section.title + u' ' + section.words);
    }
    return {QString(name), sections.value(0).title, markdown, sections};
}

Manual::Manual(const QString &language)
{
    for (const QLatin1StringView name : pageNames)
        m_pages.append(pageOf(name, language));
}

const ManualPage *Manual::page(QStringView name) const
{
    const auto found = std::ranges::find(m_pages, name, &ManualPage::name);
    return found == m_pages.end() ? nullptr : &*found;
}

const ManualSection *Manual::section(const ManualPlace &place) const
{
    const ManualPage *there = page(place.page);
    if (!there || place.anchor.isEmpty())
        return nullptr;
    for (const auto anchor : {&ManualSection::anchor, &ManualSection::ownAnchor})
        if (const auto found = std::ranges::find(there->sections, place.anchor, anchor);
            found != there->sections.end())
            return &*found;
    return nullptr;
}

bool Manual::has(const ManualPlace &place) const
{
    return place.anchor.isEmpty() ? page(place.page) != nullptr : section(place) != nullptr;
}

/// The pages know each other by their files, in two folders: of a path the name alone counts.
ManualPlace Manual::target(const QUrl &link, const QString &fromPage)
{
    if (!link.scheme().isEmpty())
        return {};
    const QString file = link.fileName();
    if (file.isEmpty())
        return {fromPage, link.fragment()};
    return file.endsWith(".md"_L1) ? ManualPlace{file.chopped(3), link.fragment()} : ManualPlace();
}

ManualPlace Manual::fromText(const QString &text)
{
    return {text.section(u'#', 0, 0), text.section(u'#', 1)};
}

/// From a little before the first of the words.
static QString excerptOf(const QString &words, const QList<FoldedText> &wanted)
{
    constexpr qsizetype before = 30;
    constexpr qsizetype most = 160;
    const FoldedText searched(words);
    qsizetype first = words.size();
    for (const FoldedText &word : wanted)
        if (const FoldedText::Span there = searched.find(word); there.length > 0)
            first = std::min(first, there.begin);
    if (first == words.size() || first <= before)
        return words.left(most);
    const qsizetype blank = words.indexOf(u' ', first - before);
    const bool isNear = blank >= 0 && blank < first; // not every script has blanks
    return u"… "_s + words.mid(isNear ? blank + 1 : first - before, most);
}

static bool hasAll(const FoldedText &text, const QList<FoldedText> &wanted)
{
    return std::ranges::all_of(wanted,
                               [&text](const FoldedText &word) { return text.find(word).length > 0; });
}

QStringList Manual::wordsOf(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

QList<ManualHit> Manual::find(const QString &text) const
{
    QList<FoldedText> wanted;
    for (const QString &word : wordsOf(text))
        wanted.append(FoldedText(word));
    QList<ManualHit> inTitles;
    QList<ManualHit> others;
    if (wanted.isEmpty())
        return {};
    for (const ManualPage &page : m_pages) {
        for (const ManualSection &section : page.sections) {
            const bool isFirst = &section == &page.sections.first();
            const ManualHit hit{{page.name, isFirst ? QString() : section.anchor},
                                page.title,
                                section.title,
                                excerptOf(section.words, wanted)};
            if (hasAll(section.searchedTitle, wanted))
                inTitles.append(hit);
            else if (hasAll(section.searched, wanted))
                others.append(hit);
        }
    }
    return inTitles + others;
}

} // namespace Layerwright
