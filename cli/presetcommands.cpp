// SPDX-License-Identifier: Apache-2.0
#include "cli/catalogpack.h"
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/layerpack.h"
#include "cli/layertext.h"
#include "cli/terminal.h"
#include "model/document/presetboard.h"

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

/// Names that the JSON output documents.
constexpr std::array<QLatin1StringView, 4> stateNames{"off"_L1, "on"_L1, "edited"_L1, "disagrees"_L1};

QLatin1StringView nameOf(PresetState state)
{
    return stateNames[static_cast<size_t>(state)];
}

QByteArray textList(const LayerPack &pack, const YamlTree &values)
{
    QByteArray text;
    qsizetype width = 0;
    for (const Preset &preset : pack.pack.presets)
        width = std::max(width, preset.group.size() + preset.name.size() + 1);
    for (const Preset &preset : pack.pack.presets) {
        const QString id = preset.group + u':' + preset.name;
        text +=
            u"%1  %2  %3%4\n"_s
                .arg(QString(nameOf(presetState(values, preset))).leftJustified(9), id.leftJustified(width),
                     preset.displayName, pack.isOwn(preset) ? u' ' + Tr::tr("(your own)") : QString())
                .toUtf8();
    }
    return text;
}

QByteArray jsonList(const LayerPack &pack, const YamlTree &values)
{
    QJsonArray list;
    for (const Preset &preset : pack.pack.presets)
        list.append(QJsonObject{{u"group"_s, preset.group},
                                {u"name"_s, preset.name},
                                {u"displayName"_s, preset.displayName},
                                {u"own"_s, pack.isOwn(preset)},
                                {u"state"_s, nameOf(presetState(values, preset))},
                                {u"holds"_s, holdsPreset(values, preset)}});
    return QJsonDocument(list).toJson();
}

Outcome runPresets(const Invocation &invocation)
{
    const auto opened = openedLayer(invocation);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto pack = packOf(opened->loaded, opened->layer(), invocation);
    if (!pack)
        return tl::unexpected(pack.error());
    const YamlTree values = YamlTree::read(opened->layer().values);
    const auto written = print(invocation.wantsJson() ? jsonList(*pack, values) : textList(*pack, values));
    return written ? Outcome(ExitCode::Done) : tl::unexpected(written.error());
}

/// Of `GROUP:` all that is on is taken back.
tl::expected<YamlEdits, CommandError> editsOf(const QByteArray &values, const Pack &pack,
                                              const QString &wanted)
{
    const QString group = wanted.chopped(wanted.endsWith(u':') ? 1 : 0);
    const bool isGroup = group != wanted && std::ranges::any_of(pack.presets, [&](const Preset &preset) {
                             return preset.group == group;
                         });
    if (isGroup)
        return presetEdits(values, pack, group, {});
    const auto preset = findPreset(pack.presets, wanted);
    if (!preset)
        return failed(preset.error());
    return applyPreset(YamlTree::read(values), *preset);
}

/// Each is done to what the one before it made; all of it is one step.
tl::expected<YamlEdits, CommandError> editsOf(const QByteArray &text, const Pack &pack,
                                              const QStringList &wanted)
{
    QByteArray values = text;
    for (const QString &name : wanted) {
        const auto edits = editsOf(values, pack, name);
        if (!edits || !*edits)
            return edits;
        values = applied(values, **edits);
    }
    return YamlEdits(smallestEdit(text, values));
}

Outcome runApply(const Invocation &invocation)
{
    const auto opened = openedLayer(invocation);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto pack = packOf(opened->loaded, opened->layer(), invocation);
    if (!pack)
        return tl::unexpected(pack.error());
    return changeLayerText(invocation, [&](const QByteArray &text) {
        return editsOf(text, pack->pack, invocation.arguments().sliced(1));
    });
}

} // namespace

Command presetsCommand()
{
    return {u"presets"_s,
            Tr::tr("list the presets of a layer's pack and which are on"),
            {fileArgument()},
            {layerOption(), catalogOption(CommandOption::Repeatable), formatOption()},
            runPresets};
}

Command applyPresetCommand()
{
    return {u"apply-preset"_s,
            Tr::tr("apply presets of its pack, or your own, to a layer"),
            {fileArgument(),
             {u"GROUP:NAME"_s, Tr::tr("a preset; GROUP: takes back what is on in the group"),
              CommandOption::Required | CommandOption::Repeatable}},
            {layerOption(), catalogOption(CommandOption::Repeatable), outputOption(), styleOption()},
            runApply};
}

} // namespace Layerwright
