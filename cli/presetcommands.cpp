// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/layertext.h"
#include "cli/terminal.h"
#include "model/catalog/catalog.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PresetCommands)
};

CommandOption catalogOption()
{
    return {u"catalog"_s,
            {},
            u"DIR"_s,
            Tr::tr("a folder of packs"),
            CommandOption::Required | CommandOption::Repeatable};
}

/// Names that the JSON output documents.
constexpr std::array<QLatin1StringView, 4> stateNames{"off"_L1, "on"_L1, "edited"_L1, "disagrees"_L1};

QLatin1StringView nameOf(PresetState state)
{
    return stateNames[static_cast<size_t>(state)];
}

tl::expected<Pack, CommandError> packOf(const Layer &layer, const Invocation &invocation)
{
    const auto catalog = Catalog::read(invocation.values(u"catalog"_s));
    if (!catalog)
        return failed(catalog.error());
    // A pack that stands in a profile twice is named DISPLAYNAME--PACK (facts/formats.md §1.2).
    const QString name = layer.name.contains("--"_L1) ? layer.name.section(u"--"_s, -1) : layer.name;
    const Pack *pack = catalog->findOrNewest(layer.name, layer.version);
    if (!pack)
        pack = catalog->findOrNewest(name, layer.version);
    if (!pack)
        return failed({Tr::tr("The catalog has no pack “%1” for the layer “%2”.").arg(name, layer.name)});
    if (pack->version != layer.version)
        printMessage(Tr::tr("note: the catalog has no version %1 of “%2”; its presets are those of %3.")
                         .arg(layer.version, pack->name, pack->version));
    return *pack;
}

QByteArray textList(const QList<Preset> &presets, const YamlTree &values)
{
    QByteArray text;
    qsizetype width = 0;
    for (const Preset &preset : presets)
        width = std::max(width, preset.group.size() + preset.name.size() + 1);
    for (const Preset &preset : presets) {
        const QString id = preset.group + u':' + preset.name;
        text += u"%1  %2  %3\n"_s
                    .arg(QString(nameOf(presetState(values, preset))).leftJustified(9),
                         id.leftJustified(width), preset.displayName)
                    .toUtf8();
    }
    return text;
}

QByteArray jsonList(const QList<Preset> &presets, const YamlTree &values)
{
    QJsonArray list;
    for (const Preset &preset : presets)
        list.append(QJsonObject{{u"group"_s, preset.group},
                                {u"name"_s, preset.name},
                                {u"displayName"_s, preset.displayName},
                                {u"state"_s, nameOf(presetState(values, preset))},
                                {u"holds"_s, holdsPreset(values, preset)}});
    return QJsonDocument(list).toJson();
}

Outcome runPresets(const Invocation &invocation)
{
    const QString format = invocation.value(u"format"_s, u"text"_s);
    if (format != "text"_L1 && format != "json"_L1)
        return usageError(Tr::tr("presets: “%1” is not a format; choose text or json").arg(format));
    const auto loaded = opened(invocation.file());
    if (!loaded)
        return tl::unexpected(loaded.error());
    const auto row = layerRow(loaded->profile, invocation.value(u"layer"_s));
    if (!row)
        return tl::unexpected(row.error());
    const Layer &layer = loaded->profile.layers[*row];
    const auto pack = packOf(layer, invocation);
    if (!pack)
        return tl::unexpected(pack.error());
    const YamlTree values = YamlTree::read(layer.values);
    const auto written =
        print(format == "json"_L1 ? jsonList(pack->presets, values) : textList(pack->presets, values));
    return written ? Outcome(ExitCode::Done) : tl::unexpected(written.error());
}

/// Each preset is applied to what the one before it made; all of it is one step.
tl::expected<YamlEdits, CommandError> editsOf(const QByteArray &text, const Pack &pack,
                                              const QStringList &wanted)
{
    QByteArray values = text;
    for (const QString &name : wanted) {
        const auto preset = findPreset(pack.presets, name);
        if (!preset)
            return failed(preset.error());
        const YamlEdits edits = applyPreset(YamlTree::read(values), *preset);
        if (!edits)
            return edits;
        values = applied(values, *edits);
    }
    return YamlEdits(smallestEdit(text, values));
}

Outcome runApply(const Invocation &invocation)
{
    const auto loaded = opened(invocation.file());
    if (!loaded)
        return tl::unexpected(loaded.error());
    const auto row = layerRow(loaded->profile, invocation.value(u"layer"_s));
    if (!row)
        return tl::unexpected(row.error());
    const auto pack = packOf(loaded->profile.layers[*row], invocation);
    if (!pack)
        return tl::unexpected(pack.error());
    return changeLayerText(invocation, [&](const QByteArray &text) {
        return editsOf(text, *pack, invocation.arguments().sliced(1));
    });
}

} // namespace

Command presetsCommand()
{
    return {u"presets"_s,
            Tr::tr("list the presets of a layer's pack and which are on"),
            {fileArgument()},
            {layerOption(),
             catalogOption(),
             {u"format"_s, {}, u"FORMAT"_s, Tr::tr("text (the default) or json")}},
            runPresets};
}

Command applyPresetCommand()
{
    return {u"apply-preset"_s,
            Tr::tr("apply presets of its pack to a layer"),
            {fileArgument(),
             {u"GROUP:NAME"_s, Tr::tr("a preset"), CommandOption::Required | CommandOption::Repeatable}},
            {layerOption(), catalogOption(), outputOption(), styleOption()},
            runApply};
}

} // namespace Layerwright
