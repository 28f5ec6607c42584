// SPDX-License-Identifier: Apache-2.0
#include "model/report/markdownreport.h"

#include "model/report/profilereport.h"
#include "model/report/reportsections.h"
#include "model/report/stackpicture.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// Of a character, or nothing where it may stand as it is. A `|` that is escaped by `\` ends a cell all the
/// same where another `\` is before it, so it is an entity.
static QString escaped(QChar c)
{
    switch (c.unicode()) {
    case u'|':
        return u"&#124;"_s;
    case u'<':
        return u"&lt;"_s;
    case u'>':
        return u"&gt;"_s;
    case u'&':
        return u"&amp;"_s;
    case u'\n':
        return u"<br>"_s;
    default:
        break;
    }
    constexpr QStringView special = u"\\`*_[]~#$@";
    return special.contains(c) ? u'\\' + QString(c) : QString();
}

/// A list, a rule or a heading may begin by what stands first on a line.
static QString startingPlainly(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] >= u'0' && text[at] <= u'9')
        ++at;
    if (at == text.size())
        return text;
    const bool isMark = QStringView(at > 0 ? u".)" : u"-+=").contains(text[at]);
    const bool standsAlone = at + 1 == text.size() || text[at + 1] == u' ' || text[at + 1] == text[at];
    return isMark && standsAlone ? text.first(at) + u'\\' + text.sliced(at) : text;
}

/// Underlines in a word are nothing to GitHub.
static bool isInWord(const QString &text, qsizetype at)
{
    return at > 0 && at + 1 < text.size() && text[at - 1].isLetterOrNumber() &&
           text[at + 1].isLetterOrNumber();
}

/// What looks like an address would become a link.
static void breakBefore(QString &text, const QString &sign, qsizetype place)
{
    for (qsizetype at = 0; (at = text.indexOf(sign, at, Qt::CaseInsensitive)) >= 0; at += sign.size())
        text.insert(at + place, u'\\');
}

QString markdownText(const QString &text)
{
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QString instead = text[at] == u'_' && isInWord(text, at) ? QString() : escaped(text[at]);
        result += instead.isEmpty() ? QString(text[at]) : instead;
    }
    breakBefore(result, u"://"_s, 0);
    breakBefore(result, u"www."_s, 3);
    return startingPlainly(result);
}

QString markdownCode(const QString &text)
{
    const bool isSimple = std::ranges::none_of(text, [](QChar c) { return u"`|\\\n"_s.contains(c); }) &&
                          !text.isEmpty() && text.trimmed() == text;
    if (isSimple)
        return u'`' + text + u'`';
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        const auto begin = std::ranges::find_if(line, [](QChar c) { return c != u' '; });
        const auto indent = static_cast<qsizetype>(begin - line.begin());
        line = u"&nbsp;"_s.repeated(indent) + markdownText(line.sliced(indent));
    }
    return u"<code>"_s + lines.join(u"<br>"_s) + u"</code>"_s;
}

static QString cellText(const ReportCell &cell)
{
    if (cell.text.isEmpty())
        return {};
    switch (cell.style) {
    case ReportCell::Strong:
        return u"**"_s + markdownText(cell.text) + u"**"_s;
    case ReportCell::Code:
        return markdownCode(cell.text);
    case ReportCell::Quiet:
        return u'*' + markdownText(cell.text) + u'*';
    case ReportCell::Plain:
    case ReportCell::Version:
        break;
    }
    return markdownText(cell.text);
}

static QString rowText(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

static QString tableText(const ReportTable &table)
{
    QStringList columns;
    for (const QString &column : table.columns)
        columns.append(markdownText(column));
    QString text = rowText(columns) + rowText(QStringList(columns.size(), u"---"_s));
    for (const QList<ReportCell> &row : table.rows) {
        QStringList cells;
        for (const ReportCell &cell : row)
            cells.append(cellText(cell));
        text += rowText(cells);
    }
    return text + u'\n';
}

static QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : markdownText(text.trimmed()) + u"\n\n"_s;
}

static QString sectionText(const ReportSection &section)
{
    QString text = u"## "_s + markdownText(section.title) + u"\n\n"_s + paragraph(section.note);
    for (const ReportTable &table : section.tables) {
        if (!table.title.isEmpty())
            text += u"### "_s + markdownText(table.title) + u"\n\n"_s;
        if (!table.rows.isEmpty())
            text += tableText(table);
        text += paragraph(table.note);
    }
    return text;
}

/// A fence that no text in it ends.
static QString fenced(const QString &text)
{
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    return fence + u"text\n"_s + text + fence + u"\n\n"_s;
}

static QString headText(const ReportHead &head)
{
    QStringList tags;
    for (const QString &tag : head.tags)
        tags.append(markdownCode(tag));
    QString text = u"# "_s + markdownText(u"%1 %2"_s.arg(head.name, head.version).trimmed()) + u"\n\n"_s +
                   paragraph(head.summary);
    if (!tags.isEmpty())
        text += tags.join(u' ') + u"\n\n"_s;
    return text + paragraph(head.description) + paragraph(head.date);
}

QByteArray markdownReport(const ProfileReport &report)
{
    QString text = headText(headOf(report));
    if (!report.layers.isEmpty())
        text += fenced(stackText(stackPicture(report)));
    for (const ReportSection &section : sectionsOf(report))
        text += sectionText(section);
    while (text.endsWith("\n\n"_L1))
        text.chop(1);
    return text.toUtf8();
}

} // namespace Layerwright
