// SPDX-License-Identifier: Apache-2.0
#include "cli/catalogpack.h"
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/layerpack.h"
#include "cli/layertext.h"
#include "cli/terminal.h"
#include "model/catalog/ownpresets.h"
#include "model/yaml/presetfile.h"
#include "model/yaml/presetrecording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(RecordPresetCommand)
};

/// The values at the paths that were named; else all that differ from the pack's.
QStringList pathsOf(const YamlTree &defaults, const YamlTree &values, const Invocation &invocation)
{
    QStringList paths = invocation.arguments().sliced(1);
    if (paths.isEmpty())
        for (const RecordableValue &value : changedValues(defaults, values))
            paths.append(value.path);
    return paths;
}

tl::expected<Preset, CommandError> recorded(const Layer &layer, const LayerPack &pack,
                                            const Invocation &invocation)
{
    const YamlTree defaults = YamlTree::read(pack.pack.values);
    const YamlTree values = YamlTree::read(layer.values);
    const QStringList paths = pathsOf(defaults, values, invocation);
    if (paths.isEmpty())
        return failed(
            {Tr::tr("The values of the layer “%1” are those of its pack: there is nothing to record.")
                 .arg(layer.name)});
    auto preset = recordPreset(defaults, values, paths);
    if (!preset)
        return failed({Tr::tr("Layer “%1”: %2").arg(layer.name, preset.error().message)});
    preset->name = invocation.value(u"name"_s);
    preset->displayName = invocation.value(u"display-name"_s, preset->name);
    preset->group = invocation.value(u"group"_s, preset->displayName);
    if (const auto fault = presetNameFault(*preset))
        return failed(*fault);
    return *preset;
}

/// A preset of that name is not lost by accident.
std::optional<Error> nameFault(const Preset &preset, const QList<Preset> &known, const Invocation &invocation)
{
    const auto same = std::ranges::find_if(known, [&preset](const Preset &other) {
        return other.group.trimmed() == preset.group.trimmed() &&
               other.name.trimmed() == preset.name.trimmed();
    });
    if (same == known.end() || invocation.isSet(u"replace"_s))
        return {};
    return Error{
        Tr::tr(
            "There is a preset “%1:%2” already: choose another name, or put it in the place of that one with "
            "--replace.")
            .arg(preset.group, preset.name)};
}

Outcome store(const Preset &preset, const LayerPack &pack, const Invocation &invocation)
{
    for (const Preset &known : pack.pack.presets)
        if (known.group == preset.group && known.name == preset.name && !pack.isOwn(known))
            return failed({Tr::tr("The pack itself has a preset “%1:%2”: choose another name.")
                               .arg(preset.group, preset.name)});
    const QString output = invocation.value(u"output"_s);
    if (output == "-"_L1) {
        const auto edits = putPreset(YamlTree(), preset);
        const auto written = print(edits ? applied({}, *edits) : QByteArray());
        return written ? Outcome(ExitCode::Done) : tl::unexpected(written.error());
    }
    const auto known = output.isEmpty() ? Result<QList<Preset>>(pack.ownPresets) : readPresetFile(output);
    if (!known)
        return failed(known.error());
    if (const auto fault = nameFault(preset, *known, invocation))
        return failed(*fault);
    const auto done =
        output.isEmpty() ? OwnPresets().put(pack.pack.name, {preset}) : putPresets(output, {preset});
    return done ? Outcome(ExitCode::Done) : failed(done.error());
}

Outcome run(const Invocation &invocation)
{
    const auto opened = openedLayer(invocation);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto pack = packOf(opened->loaded, opened->layer(), invocation);
    if (!pack)
        return tl::unexpected(pack.error());
    const auto preset = recorded(opened->layer(), *pack, invocation);
    return preset ? store(*preset, *pack, invocation) : tl::unexpected(preset.error());
}

} // namespace

Command recordPresetCommand()
{
    return {u"record-preset"_s,
            Tr::tr("record how a layer's values differ from its pack's as a preset"),
            {fileArgument(),
             {u"PATH"_s, Tr::tr("a value to record, changed or not; without any, all that is changed"),
              CommandOption::Repeatable}},
            {layerOption(),
             catalogOption(CommandOption::Repeatable),
             {u"name"_s, {}, u"NAME"_s, Tr::tr("the preset's name"), CommandOption::Required},
             {u"display-name"_s, {}, u"TEXT"_s, Tr::tr("what it is shown as; the name without it")},
             {u"group"_s,
              {},
              u"GROUP"_s,
              Tr::tr("of a group at most one is on; without it, the preset has a group of its own")},
             {u"replace"_s, {}, {}, Tr::tr("in the place of a preset of the same group and name")},
             {u"output"_s, u"o"_s, u"PRESETS"_s,
              Tr::tr("a presets.yaml to put it into, - for the standard output; your own presets without it"),
              CommandOption::File}},
            run};
}

} // namespace Layerwright
