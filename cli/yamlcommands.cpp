// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/report.h"
#include "cli/terminal.h"
#include "cli/textfile.h"
#include "model/document/packproblems.h"
#include "model/language/schemaproblems.h"
#include "model/language/schematext.h"
#include "model/yaml/presets.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(YamlCommands)
};

CommandArgument textArgument()
{
    return {u"TEXT"_s, Tr::tr("a YAML file, or - for the standard input"),
            CommandOption::Required | CommandOption::File};
}

CommandArgument pathArgument()
{
    return {u"PATH"_s, Tr::tr("a dotted path: charts.web.replicas, images[0].image, pack.\"a.b/c\"")};
}

Outcome printed(const tl::expected<QByteArray, CommandError> &text)
{
    if (!text)
        return tl::unexpected(text.error());
    const auto written = print(*text);
    return written ? Outcome(ExitCode::Done) : tl::unexpected(written.error());
}

Outcome runSet(const Invocation &invocation)
{
    const auto text = textOf(invocation.file());
    if (!text)
        return tl::unexpected(text.error());
    const auto path = pathOf(invocation.arguments()[1]);
    if (!path)
        return tl::unexpected(path.error());
    const YamlEdits edits = valueEdits(YamlTree::read(*text), *path, invocation.arguments()[2], invocation);
    return printed(editedText(*text, edits, invocation.file()));
}

Outcome runUnset(const Invocation &invocation)
{
    const auto text = textOf(invocation.file());
    if (!text)
        return tl::unexpected(text.error());
    const auto path = pathOf(invocation.arguments()[1]);
    if (!path)
        return tl::unexpected(path.error());
    return printed(editedText(*text, removeNode(YamlTree::read(*text), *path), invocation.file()));
}

Outcome runMerge(const Invocation &invocation)
{
    const auto text = textOf(invocation.file());
    if (!text)
        return tl::unexpected(text.error());
    const auto add = textOf(invocation.arguments()[1]);
    if (!add)
        return tl::unexpected(add.error());
    return printed(editedText(*text, mergeText(YamlTree::read(*text), *add), invocation.file()));
}

Outcome runPreset(const Invocation &invocation)
{
    auto text = textOf(invocation.file());
    if (!text)
        return tl::unexpected(text.error());
    const auto presetsText = textOf(invocation.arguments()[1]);
    if (!presetsText)
        return tl::unexpected(presetsText.error());
    const auto presets = readPresets(*presetsText);
    if (!presets)
        return failed({Tr::tr("%1: %2").arg(invocation.arguments()[1], presets.error().message)});
    for (const QString &wanted : invocation.arguments().sliced(2)) {
        const auto preset = findPreset(*presets, wanted);
        if (!preset)
            return failed(preset.error());
        text = editedText(*text, applyPreset(YamlTree::read(*text), *preset), invocation.file());
        if (!text)
            return tl::unexpected(text.error());
    }
    return printed(text);
}

/// What `--schema` names: one of the two kinds, told by its content.
struct NamedSchema
{
    Pack rules; // of a schema.yaml
    std::optional<YamlTree> json;
    QByteArray defaults;
};

tl::expected<NamedSchema, CommandError> schemaOf(const Invocation &invocation)
{
    NamedSchema schema;
    const QString name = invocation.value(u"schema"_s);
    const auto text = name.isEmpty() ? QByteArray() : textOf(name);
    if (!text)
        return tl::unexpected(text.error());
    if (invocation.isSet(u"defaults"_s)) {
        const auto defaults = textOf(invocation.value(u"defaults"_s));
        if (!defaults)
            return tl::unexpected(defaults.error());
        schema.defaults = *defaults;
    }
    if (looksLikeJsonSchema(*text)) {
        const auto json = readSchema(*text);
        if (!json)
            return failed({Tr::tr("%1: %2").arg(name, json.error().message)});
        schema.json = *json;
        return schema;
    }
    const auto constraints = readConstraints(*text);
    if (!constraints)
        return failed({Tr::tr("%1, line %2: %3")
                           .arg(name)
                           .arg(constraints.error().line)
                           .arg(constraints.error().message)});
    schema.rules.constraints = *constraints;
    schema.rules.values = schema.defaults;
    return schema;
}

QList<Finding> checked(const QByteArray &text, const NamedSchema &schema, const YamlPath &mount,
                       const QString &name)
{
    QList<Finding> findings = findLayerProblems(text, &schema.rules);
    if (schema.json)
        findings += checkSchema(YamlTree::read(text), *schema.json, {mount, schema.defaults, name});
    std::ranges::stable_sort(findings, {}, [](const Finding &finding) { return finding.span.begin; });
    return findings;
}

Outcome runCheck(const Invocation &invocation)
{
    const auto text = textOf(invocation.file());
    if (!text)
        return tl::unexpected(text.error());
    const auto schema = schemaOf(invocation);
    if (!schema)
        return tl::unexpected(schema.error());
    const auto mount = pathOf(invocation.value(u"at"_s));
    if (!mount)
        return tl::unexpected(mount.error());
    auto off = offRules(invocation);
    if (!off)
        return tl::unexpected(off.error());
    QList<Finding> findings = checked(*text, *schema, *mount, invocation.value(u"schema"_s));
    hide(findings, *off);
    const auto written = print(invocation.wantsJson() ? jsonReport(findings, *off)
                                                      : textReport(findings, invocation.file(), *off));
    if (!written)
        return tl::unexpected(written.error());
    const bool isClean = std::ranges::all_of(
        findings, [](const Finding &finding) { return finding.severity == Severity::Information; });
    return isClean ? ExitCode::Done : ExitCode::Findings;
}

} // namespace

QList<Command> yamlCommands()
{
    return {
        {u"yaml set"_s,
         Tr::tr("print a YAML text with one value set"),
         {textArgument(),
          pathArgument(),
          {u"VALUE"_s, Tr::tr("the value as YAML; what is not YAML is a text")}},
         {textOption()},
         runSet},
        {u"yaml unset"_s,
         Tr::tr("print a YAML text without one key or item"),
         {textArgument(), pathArgument()},
         {},
         runUnset},
        {u"yaml merge"_s,
         Tr::tr("print a YAML text with another merged into it"),
         {textArgument(),
          {u"ADD"_s, Tr::tr("the YAML file to merge: maps deeply, all else is replaced"),
           CommandOption::Required | CommandOption::File}},
         {},
         runMerge},
        {u"yaml preset"_s,
         Tr::tr("print values with presets of a pack applied"),
         {textArgument(),
          {u"PRESETS"_s, Tr::tr("the presets.yaml of the pack"),
           CommandOption::Required | CommandOption::File},
          {u"GROUP:NAME"_s, Tr::tr("a preset"), CommandOption::Required | CommandOption::Repeatable}},
         {},
         runPreset},
        {u"yaml check"_s,
         Tr::tr("look for problems in the values of a layer"),
         {textArgument()},
         QList<CommandOption>{
             {u"schema"_s,
              {},
              u"SCHEMA"_s,
              Tr::tr("the schema.yaml of the pack or the values.schema.json of a chart, whose rules are "
                     "looked at "
                     "too"),
              CommandOption::File},
             {u"at"_s,
              {},
              u"PATH"_s,
              Tr::tr(
                  "where the values stand that a values.schema.json is about: charts.web; else they are the "
                  "whole text")},
             {u"defaults"_s,
              {},
              u"VALUES"_s,
              Tr::tr("the values.yaml of the pack, for what must not change, or of the chart, for what may "
                     "be left "
                     "out"),
              CommandOption::File},
             formatOption()} +
             ruleOptions(),
         runCheck},
    };
}

} // namespace Layerwright
