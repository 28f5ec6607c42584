// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/terminal.h"
#include "cli/textfile.h"
#include "model/language/completion.h"
#include "model/language/description.h"
#include "model/yaml/yamltext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(LanguageCommands)
};

/// What the options name: default values, schema.yaml, schemas of charts.
tl::expected<LayerKnowledge, CommandError> knowledgeOf(const Invocation &invocation)
{
    LayerKnowledge::Origins origins;
    origins.pack = Pack();
    if (const QString path = invocation.value(u"defaults"_s); !path.isEmpty()) {
        const auto values = textOf(path);
        if (!values)
            return tl::unexpected(values.error());
        origins.pack->values = *values;
    }
    for (const QString &path : invocation.values(u"schema"_s)) {
        const auto text = textOf(path);
        if (!text)
            return tl::unexpected(text.error());
        const auto constraints = readConstraints(*text);
        if (!constraints)
            return failed({Tr::tr("%1: %2").arg(path, constraints.error().message)});
        origins.pack->constraints += *constraints;
    }
    for (const QString &named : invocation.values(u"chart-schema"_s)) {
        const qsizetype equals = named.indexOf(u'=');
        if (equals < 1)
            return usageError(Tr::tr("--chart-schema: “%1” is not CHART=FILE").arg(named));
        const auto text = textOf(named.sliced(equals + 1));
        if (!text)
            return tl::unexpected(text.error());
        HelmChart chart;
        chart.name = named.first(equals);
        chart.schema = *text;
        origins.charts.append(chart);
    }
    const LayerKnowledge knowledge(origins);
    if (!knowledge.notes().isEmpty())
        return failed({knowledge.notes().join(u' ')});
    return knowledge;
}

QList<CommandOption> knowledgeOptions()
{
    return {{u"defaults"_s, {}, u"VALUES"_s, Tr::tr("the default values of the pack"), CommandOption::File},
            {u"schema"_s,
             {},
             u"SCHEMA"_s,
             Tr::tr("a schema.yaml of the pack"),
             CommandOption::Repeatable | CommandOption::File},
            {u"chart-schema"_s,
             {},
             u"CHART=FILE"_s,
             Tr::tr("a values.schema.json, of the chart of that name"),
             CommandOption::Repeatable},
            {u"manifest"_s, {}, {}, Tr::tr("TEXT is a Kubernetes manifest, not values")},
            formatOption()};
}

TextKind kindOf(const Invocation &invocation)
{
    return invocation.isSet(u"manifest"_s) ? TextKind::Manifest : TextKind::Values;
}

/// Lines and columns count from 1, columns in characters. One past the end of its line is taken for the end.
tl::expected<qsizetype, CommandError> offsetOf(const QByteArray &text, const QString &place)
{
    const QStringList parts = place.split(u':');
    bool isLine = false;
    bool isColumn = false;
    const int line = parts.value(0).toInt(&isLine);
    const int column = parts.value(1).toInt(&isColumn);
    if (parts.size() != 2 || !isLine || !isColumn || line < 1 || column < 1)
        return usageError(Tr::tr("--at: “%1” is not LINE:COLUMN, counted from 1").arg(place));
    qsizetype begin = lineBegin(text, 0);
    for (int i = 1; i < line; ++i) {
        const qsizetype next = nextLine(text, begin);
        if (next == begin || (next == text.size() && !text.endsWith('\n')))
            return usageError(Tr::tr("--at: there is no line %1").arg(line));
        begin = next;
    }
    const qsizetype end = lineEnd(text, begin);
    qsizetype offset = begin;
    for (int i = 1; i < column && offset < end; ++i)
        do
            ++offset;
        while (offset < end && (static_cast<uchar>(text[offset]) & 0xC0U) == 0x80U);
    return offset;
}

QString kindName(CompletionKind kind)
{
    static constexpr std::pair<CompletionKind, QLatin1StringView> names[] = {
        {CompletionKind::Key, "key"_L1},           {CompletionKind::Value, "value"_L1},
        {CompletionKind::Variable, "variable"_L1}, {CompletionKind::Macro, "macro"_L1},
        {CompletionKind::Pack, "pack"_L1},         {CompletionKind::Function, "function"_L1},
        {CompletionKind::Anchor, "anchor"_L1}};
    return std::ranges::find(names, kind, &std::pair<CompletionKind, QLatin1StringView>::first)->second;
}

QJsonObject jsonOf(const Explanation &said)
{
    QJsonArray facts;
    for (const Explanation::Fact &fact : said.facts)
        facts.append(QJsonObject{{u"name"_s, fact.name}, {u"value"_s, fact.value}});
    return {{u"title"_s, said.title},
            {u"documentation"_s, said.documentation},
            {u"facts"_s, facts},
            {u"origin"_s, said.origin}};
}

QJsonObject jsonOf(const Completion &item)
{
    QJsonArray edits;
    for (const TextEdit &edit : item.edits)
        edits.append(QJsonObject{{u"offset"_s, edit.span.begin},
                                 {u"length"_s, edit.span.length()},
                                 {u"text"_s, QString::fromUtf8(edit.text)}});
    return {{u"label"_s, item.label},
            {u"kind"_s, kindName(item.kind)},
            {u"detail"_s, item.detail},
            {u"explanation"_s, jsonOf(item.explanation)},
            {u"edits"_s, edits},
            {u"selection"_s,
             QJsonObject{{u"offset"_s, item.selection.begin}, {u"length"_s, item.selection.length()}}}};
}

QList<Completion> itemsAt(const QByteArray &text, qsizetype offset, const LayerKnowledge &knowledge,
                          TextKind kind)
{
    const CompletionList list = completions(text, offset, knowledge, kind);
    QList<Completion> items;
    if (list.isEmpty())
        return items;
    const qsizetype typed = std::max<qsizetype>(0, offset - list.word.begin);
    for (const RankedCompletion &one :
         ranked(list.items, QString::fromUtf8(text.sliced(list.word.begin, typed))))
        items.append(list.items[one.index]);
    return items;
}

QByteArray printed(const QList<Completion> &items, bool asJson)
{
    QJsonArray array;
    QString lines;
    for (const Completion &item : items) {
        array.append(jsonOf(item));
        lines += item.label + (item.detail.isEmpty() ? QString() : u'\t' + item.detail) + u'\n';
    }
    return asJson ? QJsonDocument(array).toJson() : lines.toUtf8();
}

QByteArray printed(const Explanation &said)
{
    QStringList blocks{said.title};
    if (!said.documentation.isEmpty())
        blocks.append(said.documentation);
    QStringList facts;
    for (const Explanation::Fact &fact : said.facts)
        facts.append(fact.name + u": "_s + fact.value);
    if (!said.origin.isEmpty())
        facts.append(Tr::tr("From: %1").arg(said.origin));
    if (!facts.isEmpty())
        blocks.append(facts.join(u'\n'));
    return (blocks.join(u"\n\n"_s) + u'\n').toUtf8();
}

Outcome written(const QByteArray &bytes)
{
    const auto done = print(bytes);
    return done ? Outcome(ExitCode::Done) : tl::unexpected(done.error());
}

Outcome runComplete(const Invocation &invocation)
{
    const auto text = textOf(invocation.file());
    if (!text)
        return tl::unexpected(text.error());
    const auto knowledge = knowledgeOf(invocation);
    if (!knowledge)
        return tl::unexpected(knowledge.error());
    const auto offset = offsetOf(*text, invocation.value(u"at"_s));
    if (!offset)
        return tl::unexpected(offset.error());
    const QList<Completion> items = itemsAt(*text, *offset, *knowledge, kindOf(invocation));
    if (!invocation.isSet(u"accept"_s))
        return written(printed(items, invocation.wantsJson()));
    const auto item = std::ranges::find(items, invocation.value(u"accept"_s), &Completion::label);
    if (item == items.end())
        return failed(
            {Tr::tr("%1, %2: “%3” is not offered there.")
                 .arg(invocation.file(), invocation.value(u"at"_s), invocation.value(u"accept"_s))});
    return written(applied(*text, item->edits));
}

Outcome runDescribe(const Invocation &invocation)
{
    const auto text = textOf(invocation.file());
    if (!text)
        return tl::unexpected(text.error());
    const auto path = pathOf(invocation.arguments()[1]);
    if (!path)
        return tl::unexpected(path.error());
    const auto knowledge = knowledgeOf(invocation);
    if (!knowledge)
        return tl::unexpected(knowledge.error());
    const auto said = describePath(*text, *path, *knowledge, kindOf(invocation));
    if (!said)
        return failed({Tr::tr("Nothing is known about “%1”.").arg(invocation.arguments()[1])});
    return written(invocation.wantsJson() ? QJsonDocument(jsonOf(*said)).toJson() : printed(*said));
}

} // namespace

QList<Command> languageCommands()
{
    const CommandArgument text{u"TEXT"_s, Tr::tr("a YAML file, or - for the standard input"),
                               CommandOption::Required | CommandOption::File};
    return {
        {u"yaml complete"_s,
         Tr::tr("tell what could stand at a place of a YAML text"),
         {text},
         QList<CommandOption>{
             {u"at"_s, {}, u"LINE:COLUMN"_s, Tr::tr("the place, counted from 1"), CommandOption::Required},
             {u"accept"_s,
              {},
              u"LABEL"_s,
              Tr::tr("print the text with this one taken, instead of the list")}} +
             knowledgeOptions(),
         runComplete},
        {u"yaml describe"_s,
         Tr::tr("tell what is known about a key"),
         {text, {u"PATH"_s, Tr::tr("a dotted path: charts.web.replicas; it need not be in TEXT")}},
         knowledgeOptions(),
         runDescribe}};
}

} // namespace Layerwright
