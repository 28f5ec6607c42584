// SPDX-License-Identifier: Apache-2.0
#include "model/document/presetboard.h"

#include "model/yaml/textdifference.h"
#include "model/yaml/yamlvalue.h"

#include <QCoreApplication>

#include <algorithm>

namespace Layerwright {

bool PresetGroup::isAnyOn() const
{
    return !unknown.isEmpty() || std::ranges::any_of(choices, &PresetChoice::isOn);
}

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::PresetBoard)
};

/// Whether two nodes mean the same; what is not there differs from everything.
bool isSame(const YamlNode &a, const YamlNode &b)
{
    return a && b && YamlValue::of(a).isEquivalent(YamlValue::of(b));
}

/// The node of another tree at the same place, by keys.
YamlNode counterpart(const YamlTree &tree, const YamlNode &node)
{
    return tree.find(YamlPath::fromSteps(YamlTree::pathOf(node)));
}

/// The paths of the preset's values that are not as it has them, and of what it removes and is there.
QStringList editedPaths(const YamlTree &values, const Preset &preset)
{
    QStringList paths;
    const YamlTree add = YamlTree::read(preset.add);
    const std::function<void(const YamlNode &, const YamlNode &)> walk = [&](const YamlNode &wanted,
                                                                             const YamlNode &found) {
        if (!wanted.isMap() || wanted.count() == 0 || !found.isMap()) {
            if (!isSame(wanted, found) && !(wanted.isMap() && wanted.count() == 0 && found.isMap()))
                paths.append(pathText(YamlTree::pathOf(wanted)));
            return;
        }
        for (int i = 0; i < wanted.count(); ++i)
            walk(wanted.at(i), found[wanted.at(i).key().value()]);
    };
    if (add.root())
        walk(add.root(), values.root());
    for (const QString &path : preset.remove)
        if (values.find(path) && !add.find(path))
            paths.append(path);
    return paths;
}

/// Finds what a change takes away that nobody can bring back but undo.
class LossFinder
{
public:
    LossFinder(const YamlTree &before, const Pack &pack)
        : m_before(before)
    {
        m_known.append(YamlTree::read(pack.values));
        const auto marker = findPresetMarker(before.text());
        for (const Preset &preset : pack.presets)
            if (marker && marker->contains(preset))
                m_known.append(YamlTree::read(preset.add));
    }

    QStringList paths(const YamlTree &after) const
    {
        QStringList lost;
        walk(m_before.root(), after.root(), lost);
        return lost;
    }

private:
    void walk(const YamlNode &before, const YamlNode &after, QStringList &lost) const
    {
        if (before.isMap() && before.count() > 0) {
            for (int i = 0; i < before.count(); ++i)
                walk(before.at(i), after.isMap() ? after[before.at(i).key().value()] : YamlNode(), lost);
            return;
        }
        if (!before || isSame(before, after) || (before.isMap() && after.isMap()))
            return;
        const bool isKnown = std::ranges::any_of(
            m_known, [&](const YamlTree &tree) { return isSame(before, counterpart(tree, before)); });
        if (!isKnown)
            lost.append(pathText(YamlTree::pathOf(before)));
    }

    const YamlTree &m_before;
    QList<YamlTree> m_known; // the pack's own values, and those of the presets that are on
};

/// The lines of the marker say nothing about the values.
ChangeCount countWithoutMarker(const QByteArray &text, const QList<TextEdit> &edits)
{
    const auto marker = findPresetMarker(text);
    QList<TextEdit> others;
    for (const TextEdit &edit : edits) {
        const bool isMarker = marker
                                  ? marker->line.begin <= edit.span.begin && edit.span.end <= marker->line.end
                                  : edit.span.isEmpty() && findPresetMarker(edit.text).has_value();
        if (!isMarker)
            others.append(edit);
    }
    return countOf(lineChanges(text, others));
}

PresetChange changeOf(const YamlTree &values, const YamlEdits &edits, const LossFinder &losses)
{
    PresetChange change;
    if (!edits) {
        change.refusal = edits.error().message;
        return change;
    }
    change.edits = *edits;
    change.lines = lineChanges(values.text(), *edits);
    change.count = countWithoutMarker(values.text(), *edits);
    if (!edits->isEmpty())
        change.lost = losses.paths(YamlTree::read(applied(values.text(), *edits)));
    return change;
}

/// What the marker names first of the group, as the pack knows it; a name that it does not have changes no
/// value.
std::optional<Preset> firstNamed(const QByteArray &text, const Pack &pack, const QString &group)
{
    const auto marker = findPresetMarker(text);
    if (!marker)
        return {};
    const auto entry = std::ranges::find(marker->entries, group.trimmed(), &PresetMarker::Entry::group);
    if (entry == marker->entries.end())
        return {};
    const auto known = std::ranges::find_if(pack.presets, [&entry](const Preset &preset) {
        return preset.group.trimmed() == entry->group && preset.name.trimmed() == entry->name;
    });
    return known == pack.presets.end() ? Preset{entry->name, {}, entry->group, {}, {}} : *known;
}

/// All that the marker names of the group is taken back, one after the other, and what the pack has on in
/// its place as well.
YamlEdits takeGroupBack(const YamlTree &values, const Pack &pack, const QString &group)
{
    const YamlTree defaults = YamlTree::read(pack.values);
    YamlTree tree = values;
    QList<TextEdit> all;
    bool isOne = true;
    while (const auto preset = firstNamed(tree.text(), pack, group)) {
        const YamlEdits edits = takePresetBack(tree, *preset, defaults);
        if (!edits || edits->isEmpty())
            return edits;
        isOne = all.isEmpty();
        all = *edits;
        tree = YamlTree::read(applied(tree.text(), *edits));
    }
    return isOne ? all : difference(values.text(), tree.text());
}

PresetChoice choiceOf(const YamlTree &values, const Preset &preset, const LossFinder &losses)
{
    PresetChoice choice{preset, false, presetState(values, preset), holdsPreset(values, preset), {}, {}};
    if (choice.isOn() && !choice.isHeld)
        choice.edited = editedPaths(values, preset);
    choice.applying = changeOf(values, applyPreset(values, preset), losses);
    return choice;
}

/// What can be said of a preset while the values are no YAML.
PresetChoice choiceByMarker(const QByteArray &text, const Preset &preset, const QString &why)
{
    const auto marker = findPresetMarker(text);
    const bool isOn = marker && marker->contains(preset);
    PresetChoice choice{preset, false, isOn ? PresetState::On : PresetState::Off, false, {}, {}};
    choice.applying.refusal = why;
    return choice;
}

QString unreadableFrom(const YamlTree &tree)
{
    if (tree.issues().isEmpty())
        return {};
    const int line = tree.position(tree.issues().first().span.begin).line;
    return Messages::tr("The values are no YAML from line %1 on.").arg(line);
}

QStringList unknownNames(const QByteArray &text, const PresetGroup &group)
{
    QStringList names;
    if (const auto marker = findPresetMarker(text))
        for (const PresetMarker::Entry &entry : marker->entries)
            if (entry.group == group.name.trimmed() &&
                std::ranges::none_of(group.choices, [&entry](const PresetChoice &choice) {
                    return choice.preset.name.trimmed() == entry.name;
                }))
                names.append(entry.name);
    return names;
}

} // namespace

static bool isNamedLike(const Preset &a, const Preset &b)
{
    return a.group.trimmed() == b.group.trimmed() && a.name.trimmed() == b.name.trimmed();
}

static bool hasNameOf(const QList<Preset> &presets, const Preset &preset)
{
    return std::ranges::any_of(presets,
                               [&preset](const Preset &known) { return isNamedLike(known, preset); });
}

Pack withOwnPresets(Pack pack, const QList<Preset> &own)
{
    for (const Preset &preset : own)
        if (!hasNameOf(pack.presets, preset))
            pack.presets.append(preset);
    return pack;
}

static PresetGroup &groupFor(PresetBoard &board, const QString &name)
{
    const auto group = std::ranges::find(board.groups, name, &PresetGroup::name);
    return group != board.groups.end() ? *group : *board.groups.insert(group, PresetGroup{name, {}, {}, {}});
}

PresetBoard presetBoard(const QByteArray &values, const Pack &pack, const QList<Preset> &own,
                        const std::function<bool()> &isCanceled)
{
    const YamlTree tree = YamlTree::read(values);
    PresetBoard board{values, {}, unreadableFrom(tree)};
    const bool isReadable = board.unreadable.isEmpty();
    const Pack all = withOwnPresets(pack, own);
    const LossFinder losses(tree, all);
    for (qsizetype i = 0; i < all.presets.size(); ++i) {
        if (isCanceled())
            return board;
        PresetChoice choice = isReadable ? choiceOf(tree, all.presets[i], losses)
                                         : choiceByMarker(values, all.presets[i], board.unreadable);
        choice.isOwn = i >= pack.presets.size();
        groupFor(board, all.presets[i].group).choices.append(choice);
    }
    for (const Preset &preset : own) {
        if (!hasNameOf(pack.presets, preset))
            continue;
        PresetChoice hidden{preset, true, PresetState::Off, false, {}, {}};
        hidden.applying.refusal = Messages::tr("the pack itself has a preset of this name: rename yours");
        groupFor(board, preset.group).choices.append(hidden);
    }
    for (PresetGroup &group : board.groups) {
        group.unknown = unknownNames(values, group);
        if (isReadable)
            group.takingBack = changeOf(tree, takeGroupBack(tree, all, group.name), losses);
        else
            group.takingBack.refusal = board.unreadable;
    }
    return board;
}

YamlEdits presetEdits(const QByteArray &values, const Pack &pack, const QString &group, const QString &name)
{
    const YamlTree tree = YamlTree::read(values);
    const auto preset = std::ranges::find_if(pack.presets, [&](const Preset &candidate) {
        return candidate.group == group && candidate.name == name;
    });
    if (name.isEmpty() || preset == pack.presets.end())
        return takeGroupBack(tree, pack, group);
    return applyPreset(tree, *preset);
}

} // namespace Layerwright
