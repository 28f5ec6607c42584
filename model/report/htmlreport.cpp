// SPDX-License-Identifier: Apache-2.0
#include "model/report/htmlreport.h"

#include "model/report/profilereport.h"
#include "model/report/reportsections.h"
#include "model/report/stackpicture.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::HtmlReport)
};

// No `<` and no `&` in it: the page is XML.
constexpr QStringView pageStyle = uR"(
:root { color-scheme: light dark; --window: #f4f5f7; --panel: #ffffff; --line: #dfe2e6; --text: #1f2328;
  --dim: #59626c; --accent: #1a66d6; --warning: #8a5a00; --error: #c4262e; --code: #eef0f3; }
@media (prefers-color-scheme: dark) {
  :root { --window: #1d2025; --panel: #25292f; --line: #363b43; --text: #e4e7eb; --dim: #a3abb5;
    --accent: #7cb0f8; --warning: #e3b341; --error: #ff8a82; --code: #30353d; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--window); color: var(--text);
  font: 15px/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }
main { max-width: 1120px; margin: 0 auto; padding: 40px 24px 64px; }
h1 { margin: 0; font-size: 30px; line-height: 1.25; overflow-wrap: anywhere; }
h1 small { font-size: 17px; font-weight: 400; color: var(--dim); }
h2 { margin: 0 0 4px; font-size: 19px; }
h3 { margin: 20px 0 6px; font-size: 15px; overflow-wrap: anywhere; }
p { margin: 0 0 12px; overflow-wrap: anywhere; }
.note, .summary { color: var(--dim); }
.note { white-space: pre-line; }
.description { white-space: pre-line; max-width: 72ch; margin-top: 12px; }
.tags { display: flex; flex-wrap: wrap; gap: 6px; margin: 0 0 12px; padding: 0; list-style: none; }
.tags li { padding: 1px 9px; border: 1px solid var(--line); border-radius: 11px; font-size: 13px;
  background: var(--panel); overflow-wrap: anywhere; }
nav { display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 20px 0 28px; padding: 10px 0;
  border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); }
nav a { color: var(--accent); text-decoration: none; }
nav a:hover, nav a:focus-visible { text-decoration: underline; }
nav span { color: var(--dim); }
section { margin: 0 0 24px; padding: 20px 24px; border: 1px solid var(--line); border-radius: 10px;
  background: var(--panel); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 14px; font-variant-numeric: tabular-nums; }
th, td { padding: 7px 16px 7px 0; text-align: start; vertical-align: top; overflow-wrap: break-word; }
th { color: var(--dim); font-weight: 600; font-size: 13px; border-bottom: 1px solid var(--line);
  white-space: nowrap; }
td { border-bottom: 1px solid var(--line); min-width: 5em; }
th:last-child, td:last-child { padding-right: 0; }
tbody tr:last-child td { border-bottom: 0; }
td.strong { font-weight: 600; }
td.version { white-space: nowrap; }
td.quiet { color: var(--dim); font-style: italic; }
code { display: inline-block; max-width: 100%; padding: 0 5px; border-radius: 4px; background: var(--code);
  font: 13px/1.5 ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; white-space: pre-wrap;
  overflow-wrap: anywhere; }
svg.stack { display: block; max-width: 100%; height: auto; margin: 0 auto; }
svg .card { fill: var(--panel); stroke: var(--line); }
svg text { fill: var(--text); font-size: 12px; }
svg .part { fill: var(--dim); font-size: 12.5px; font-weight: 600; }
svg .name { font-size: 14px; font-weight: 600; }
svg .dim { fill: var(--dim); }
svg .mark { fill: #ffffff; font-size: 13px; font-weight: 600; }
svg .warning { fill: var(--warning); }
svg .error { fill: var(--error); }
@page { size: A4; margin: 16mm; }
@media print {
  :root { color-scheme: light; --window: #ffffff; --panel: #ffffff; --line: #d0d5db; --text: #1f2328;
    --dim: #59626c; --accent: #1a66d6; --warning: #8a5a00; --error: #c4262e; --code: #f4f5f7; }
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  nav { display: none; }
  section { padding: 0; border: 0; }
  .wide { overflow: visible; }
  table, code { font-size: 8.5pt; }
  th, td { padding-right: 10px; }
  td { min-width: 0; }
  svg.stack, tr { break-inside: avoid; }
  svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h2, h3 { break-after: avoid; }
}
)";

/// Puts the page together, each thing on a line of its own.
class Page
{
public:
    QString text;

    void open(const QString &tag) { text += u'<' + tag + u">\n"_s; }
    void close(QLatin1StringView name) { text += u"</"_s + name + u">\n"_s; }
    void add(QLatin1StringView name, const QString &content, QLatin1StringView className = {})
    {
        const QString attribute =
            className.isEmpty() ? QString() : u" class=\"%1\""_s.arg(QString(className));
        text += u'<' + name + attribute + u'>' + content.toHtmlEscaped() + u"</"_s + name + u">\n"_s;
    }

    void addHead(const ReportHead &head);
    void addContents(const QList<ReportSection> &sections);
    void addSection(const ReportSection &section);

private:
    void addTable(const ReportTable &table);
    void addCell(const ReportCell &cell);
};

QLatin1StringView classOf(ReportCell::Style style)
{
    switch (style) {
    case ReportCell::Strong:
        return "strong"_L1;
    case ReportCell::Quiet:
        return "quiet"_L1;
    case ReportCell::Version:
        return "version"_L1;
    case ReportCell::Plain:
    case ReportCell::Code:
        break;
    }
    return {};
}

} // namespace

void Page::addHead(const ReportHead &head)
{
    open(u"header"_s);
    text += u"<h1><bdi>%1</bdi> <small>%2</small></h1>\n"_s.arg(head.name.toHtmlEscaped(),
                                                                head.version.toHtmlEscaped());
    add("p"_L1, head.summary, "summary"_L1);
    if (!head.tags.isEmpty()) {
        open(u"ul class=\"tags\""_s);
        for (const QString &tag : head.tags)
            add("li"_L1, tag);
        close("ul"_L1);
    }
    if (!head.description.isEmpty())
        add("p"_L1, head.description, "description"_L1);
    if (!head.date.isEmpty())
        add("p"_L1, head.date, "summary"_L1);
    close("header"_L1);
}

void Page::addContents(const QList<ReportSection> &sections)
{
    open(u"nav"_s);
    for (const ReportSection &section : sections)
        text += u"<a href=\"#%1\">%2 <span>%3</span></a>\n"_s.arg(section.id, section.title.toHtmlEscaped())
                    .arg(section.rowCount());
    close("nav"_L1);
}

void Page::addCell(const ReportCell &cell)
{
    if (cell.style == ReportCell::Code && !cell.text.isEmpty())
        text += u"<td><code>"_s + cell.text.toHtmlEscaped() + u"</code></td>\n"_s;
    else
        add("td"_L1, cell.text, classOf(cell.style));
}

void Page::addTable(const ReportTable &table)
{
    open(u"div class=\"wide\""_s);
    open(u"table"_s);
    open(u"thead"_s);
    open(u"tr"_s);
    for (const QString &column : table.columns)
        text += u"<th scope=\"col\">"_s + column.toHtmlEscaped() + u"</th>\n"_s;
    close("tr"_L1);
    close("thead"_L1);
    open(u"tbody"_s);
    for (const QList<ReportCell> &row : table.rows) {
        open(u"tr"_s);
        for (const ReportCell &cell : row)
            addCell(cell);
        close("tr"_L1);
    }
    close("tbody"_L1);
    close("table"_L1);
    close("div"_L1);
}

void Page::addSection(const ReportSection &section)
{
    open(u"section id=\"%1\""_s.arg(section.id));
    add("h2"_L1, section.title);
    if (!section.note.isEmpty())
        add("p"_L1, section.note, "note"_L1);
    for (const ReportTable &table : section.tables) {
        if (!table.title.isEmpty())
            add("h3"_L1, table.title);
        if (!table.rows.isEmpty())
            addTable(table);
        if (!table.note.isEmpty())
            add("p"_L1, table.note, "note"_L1);
    }
    close("section"_L1);
}

QByteArray htmlReport(const ProfileReport &report)
{
    const ReportHead head = headOf(report);
    const QList<ReportSection> sections = sectionsOf(report);
    Page page;
    page.text = u"<!DOCTYPE html>\n"_s;
    page.open(u"html lang=\"%1\" xmlns=\"http://www.w3.org/1999/xhtml\""_s.arg(
        Tr::tr("en", "the language of this translation, as in BCP 47")));
    page.open(u"head"_s);
    page.open(u"meta charset=\"utf-8\"/"_s);
    page.open(u"meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
              u"'unsafe-inline'\"/"_s);
    page.open(u"meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/"_s);
    page.add("title"_L1, u"%1 %2"_s.arg(head.name, head.version).trimmed());
    page.text += u"<style>"_s + pageStyle.toString() + u"</style>\n"_s;
    page.close("head"_L1);
    page.open(u"body"_s);
    page.open(u"main"_s);
    page.addHead(head);
    page.addContents(sections);
    if (!report.layers.isEmpty()) {
        page.open(u"section id=\"stack\""_s);
        page.text += stackSvg(stackPicture(report));
        page.close("section"_L1);
    }
    for (const ReportSection &section : sections)
        page.addSection(section);
    page.close("main"_L1);
    page.close("body"_L1);
    page.close("html"_L1);
    return page.text.toUtf8();
}

} // namespace Layerwright
