// SPDX-License-Identifier: Apache-2.0
#include "model/report/reportsections.h"

#include "model/items/wording.h"
#include "model/profile/infofields.h"
#include "model/report/profilereport.h"
#include "model/report/reporttext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::ReportSections)
};

ReportCell plain(const QString &text)
{
    return {oneLine(text), ReportCell::Plain};
}

ReportCell list(const QStringList &texts)
{
    return plain(texts.join(u", "_s));
}

ReportCell strong(const QString &text)
{
    return {oneLine(text), ReportCell::Strong};
}

ReportCell version(const QString &text)
{
    return {oneLine(text), ReportCell::Version};
}

ReportCell code(const QString &text)
{
    return {severalLines(text), ReportCell::Code};
}

ReportCell quiet(const QString &text)
{
    return {text, ReportCell::Quiet};
}

} // namespace

static void dropEmptyColumns(ReportTable &table)
{
    for (qsizetype column = table.columns.size() - 1; column > 0; --column) {
        const bool isEmpty = std::ranges::all_of(
            table.rows, [column](const QList<ReportCell> &row) { return row[column].text.isEmpty(); });
        if (!isEmpty)
            continue;
        table.columns.removeAt(column);
        for (QList<ReportCell> &row : table.rows)
            row.removeAt(column);
    }
}

static ReportSection withTable(ReportSection section, ReportTable table)
{
    dropEmptyColumns(table);
    if (!table.rows.isEmpty())
        section.tables.append(table);
    return section;
}

static ReportSection layersSection(const ProfileReport &report)
{
    ReportTable table;
    table.columns = {Tr::tr("Layer"),     Tr::tr("Kind"),      Tr::tr("Type"),
                     Tr::tr("Version"),   Tr::tr("Registry"),  Tr::tr("Install wave"),
                     Tr::tr("Namespace"), Tr::tr("Manifests"), Tr::tr("Presets on")};
    for (const ReportedLayer &layer : report.layers)
        table.rows.append({strong(layer.name), plain(layer.kind), plain(layer.type), version(layer.version),
                           plain(layer.registry), plain(layer.wave), plain(layer.nameSpace),
                           list(layer.manifests), list(layer.presets)});
    const QString note = report.layers.isEmpty() ? Tr::tr("The profile has no layers.")
                                                 : Tr::tr("In the order of the file, lowest first.");
    return withTable({u"layers"_s, Tr::tr("Layers"), note, {}}, table);
}

/// What a deployer may enter.
static QString rulesOf(const ReportedVariable &variable)
{
    QStringList rules = variable.flags;
    if (!variable.options.isEmpty())
        rules.append(Tr::tr("one of %1").arg(variable.options.join(u", "_s)));
    if (!variable.pattern.isEmpty())
        rules.append(Tr::tr("matches %1").arg(variable.pattern));
    return rules.join(u", "_s);
}

static ReportSection variablesSection(const ProfileReport &report)
{
    ReportTable table;
    table.columns = {Tr::tr("Variable"), Tr::tr("Shown as"), Tr::tr("Format"),
                     Tr::tr("Default"),  Tr::tr("Rules"),    Tr::tr("Description")};
    for (const ReportedVariable &variable : report.variables)
        table.rows.append({strong(variable.name), plain(variable.displayName), plain(variable.format),
                           variable.isMasked ? quiet(Tr::tr("masked")) : code(variable.defaultValue),
                           plain(rulesOf(variable)), plain(variable.description)});
    const QString note =
        report.variables.isEmpty() ? Tr::tr("The profile declares no variables.") : QString();
    return withTable({u"variables"_s, Tr::tr("Variables"), note, {}}, table);
}

static ReportTable overridesTable(const LayerOverrides &layer)
{
    ReportTable table;
    table.title = oneLine(layer.layer);
    table.columns = {Tr::tr("Value"), Tr::tr("In the pack"), Tr::tr("Here")};
    for (const ReportedOverride &change : layer.overrides)
        table.rows.append(
            {{change.path, ReportCell::Code},
             change.kind == ReportedOverride::Kind::Added ? quiet(Tr::tr("not there")) : code(change.ofPack),
             change.kind == ReportedOverride::Kind::Removed ? quiet(Tr::tr("taken out"))
                                                            : code(change.ofLayer)});
    table.note = layer.obstacle;
    if (layer.leftOut > 0)
        table.note = Tr::tr("… and %n more value(s).", nullptr, static_cast<int>(layer.leftOut));
    return table;
}

static ReportSection overridesSection(const ProfileReport &report)
{
    ReportSection section{u"overrides"_s, Tr::tr("Overrides"), {}, {}};
    QStringList same;
    for (const LayerOverrides &layer : report.overrides) {
        const ReportTable table = overridesTable(layer);
        if (!table.rows.isEmpty() || !table.note.isEmpty())
            section.tables.append(table);
        else
            same.append(layer.layer);
    }
    QStringList notes;
    if (!section.tables.isEmpty())
        notes.append(Tr::tr("Values that differ from those of the packs."));
    if (!same.isEmpty())
        notes.append(oneLine(Tr::tr("As their packs have them: %1.").arg(same.join(u", "_s))));
    if (!report.notCompared.isEmpty())
        notes.append(oneLine(Tr::tr("Not compared, as their packs are not known in that very version: %1.")
                                 .arg(report.notCompared.join(u", "_s))));
    if (notes.isEmpty())
        notes.append(Tr::tr("No layer is one of a pack."));
    section.note = notes.join(u'\n');
    return section;
}

static ReportSection imagesSection(const ProfileReport &report)
{
    ReportTable table;
    table.columns = {Tr::tr("Image"), Tr::tr("Layers")};
    for (const ReportedImage &image : report.images)
        table.rows.append({{oneLine(image.name), ReportCell::Code}, list(image.layers)});
    const QString note =
        report.images.isEmpty()
            ? Tr::tr("No values list images under pack.content.images, and no manifest names one.")
            : Tr::tr("Those that the values list under pack.content.images and those that manifests name. "
                     "Charts may use others.");
    return withTable({u"images"_s, Tr::tr("Images"), note, {}}, table);
}

static QString severityTitle(Severity severity, int count)
{
    switch (severity) {
    case Severity::Error:
        return Tr::tr("%n error(s)", nullptr, count);
    case Severity::Warning:
        return Tr::tr("%n warning(s)", nullptr, count);
    case Severity::Information:
        break;
    }
    return Tr::tr("%n remark(s)", nullptr, count);
}

static ReportSection problemsSection(const ProfileReport &report)
{
    ReportSection section{u"problems"_s, Tr::tr("Problems"), {}, {}};
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Information}) {
        ReportTable table;
        table.columns = {Tr::tr("Where"), Tr::tr("What"), Tr::tr("Rule")};
        for (const ReportedFinding &finding : *report.findings)
            if (finding.severity == severity)
                table.rows.append(
                    {strong(finding.place), plain(finding.message), {finding.rule, ReportCell::Code}});
        table.title = severityTitle(severity, static_cast<int>(table.rows.size()));
        if (!table.rows.isEmpty())
            section.tables.append(table);
    }
    QStringList notes;
    if (section.tables.isEmpty())
        notes.append(Tr::tr("None were found."));
    if (report.hiddenFindings > 0)
        notes.append(Tr::tr("%n finding(s) of rules that are switched off are not among them.", nullptr,
                            static_cast<int>(report.hiddenFindings)));
    section.note = notes.join(u' ');
    return section;
}

qsizetype ReportSection::rowCount() const
{
    qsizetype count = 0;
    for (const ReportTable &table : tables)
        count += table.rows.size();
    return count;
}

ReportHead headOf(const ProfileReport &report)
{
    const ProfileInfo &info = report.info;
    ReportHead head;
    head.name = info.name.isEmpty() ? Tr::tr("Profile without a name") : oneLine(info.name);
    head.version = oneLine(info.version);
    head.summary = oneLine(Wording::summary(info, static_cast<int>(report.layers.size())));
    head.description = severalLines(info.description);
    for (const Tag &tag : info.tags)
        head.tags.append(oneLine(InfoFields::text(tag)));
    if (!report.date.isEmpty())
        head.date = Tr::tr("As of %1").arg(report.date);
    return head;
}

QList<ReportSection> sectionsOf(const ProfileReport &report)
{
    QList<ReportSection> sections{layersSection(report), variablesSection(report), overridesSection(report),
                                  imagesSection(report)};
    if (report.findings)
        sections.append(problemsSection(report));
    return sections;
}

} // namespace Layerwright
