// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/presets.h"

#include "model/yaml/editcheck.h"
#include "model/yaml/nodetext.h"
#include "model/yaml/subtreemerge.h"
#include "model/yaml/yamltext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Presets
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::Presets)
};

} // namespace

static QStringList stringsOf(const YamlNode &list)
{
    QStringList strings;
    for (int i = 0; i < list.count(); ++i)
        strings.append(list.at(i).string());
    return strings;
}

Result<QList<Preset>> readPresets(const QByteArray &presetsYaml)
{
    const auto tree = YamlTree::parse(presetsYaml);
    if (!tree)
        return failure(Presets::tr("The presets cannot be read, line %1: %2")
                           .arg(tree.error().line)
                           .arg(tree.error().message),
                       tree.error().line);
    const YamlNode list = tree->root()["presets"];
    if (tree->root() && !tree->root().isNull() && !tree->root().isMap())
        return failure(Presets::tr("The presets cannot be read: at their top a key \"presets\" is expected."),
                       1);
    if (list && !list.isNull() && !list.isSequence())
        return failure(Presets::tr("The presets cannot be read: \"presets\" is not a list."), list.line());
    QList<Preset> presets;
    for (int i = 0; i < list.count(); ++i) {
        const YamlNode entry = list.at(i);
        Preset preset{entry["name"].string(), entry["displayName"].string(), entry["group"].string(),
                      stringsOf(entry["remove"]), entry["add"].value().toByteArray()};
        if (preset.name.isEmpty())
            return failure(Presets::tr("A preset without a name stands in line %1.").arg(entry.line()),
                           entry.line());
        if (preset.displayName.isEmpty())
            preset.displayName = preset.name;
        presets.append(preset);
    }
    return presets;
}

bool PresetMarker::contains(const Preset &preset) const
{
    return std::ranges::any_of(entries, [&preset](const Entry &entry) {
        return entry.group == preset.group.trimmed() && entry.name == preset.name.trimmed();
    });
}

static PresetMarker::Entry markerEntry(const QByteArray &text, Span span)
{
    while (span.begin < span.end && isBlank(text[span.begin]))
        ++span.begin;
    while (span.end > span.begin && isBlank(text[span.end - 1]))
        --span.end;
    const QString written = QString::fromUtf8(text.sliced(span.begin, span.length()));
    const qsizetype colon = written.indexOf(u':');
    if (colon < 0)
        return {{}, written, span};
    return {written.first(colon).trimmed(), written.sliced(colon + 1).trimmed(), span};
}

std::optional<PresetMarker> findPresetMarker(const QByteArray &text)
{
    qsizetype line = lineBegin(text, 0);
    for (int number = 0; number < 3 && line < text.size(); ++number, line = nextLine(text, line)) {
        const Span span{line, lineEnd(text, line)};
        if (!isPresetMarker(QByteArrayView(text).sliced(span.begin, span.length())))
            continue;
        PresetMarker marker{span, {}};
        qsizetype begin = text.indexOf(':', text.indexOf("enabled-presets", line)) + 1;
        while (begin <= span.end) {
            const qsizetype comma = text.indexOf(',', begin);
            const qsizetype end = comma < 0 || comma > span.end ? span.end : comma;
            const PresetMarker::Entry entry = markerEntry(text, {begin, end});
            if (!entry.span.isEmpty())
                marker.entries.append(entry);
            begin = end + 1;
        }
        return marker;
    }
    return {};
}

/// Leaves of what a preset adds, and how many of them the values have.
static void countLeaves(const YamlNode &values, const YamlNode &add, int &all, int &same)
{
    if (add.isMap() && add.count() > 0) {
        for (int i = 0; i < add.count(); ++i)
            countLeaves(values[add.at(i).key().value()], add.at(i), all, same);
        return;
    }
    ++all;
    const bool isEmptyMap = add.isMap() && values.isMap();
    YamlValue value = YamlValue::of(values);
    value.anchor = add.anchor(); // an anchor of the user's changes no value
    same += values && (isEmptyMap || value.isEquivalent(YamlValue::of(add))) ? 1 : 0;
}

bool holdsPreset(const YamlTree &values, const Preset &preset)
{
    const YamlEdits edits = replaceSubtrees(values, preset.remove, preset.add);
    return edits && edits->isEmpty();
}

PresetState presetState(const YamlTree &values, const Preset &preset)
{
    const auto marker = findPresetMarker(values.text());
    if (!marker || !marker->contains(preset))
        return PresetState::Off;
    if (holdsPreset(values, preset))
        return PresetState::On;
    int all = 0;
    int same = 0;
    const YamlTree add = YamlTree::read(preset.add);
    if (add.root())
        countLeaves(values.root(), add.root(), all, same);
    return all > 0 && same == 0 ? PresetState::Disagrees : PresetState::Edited;
}

static QByteArray entryText(const Preset &preset)
{
    return preset.group.trimmed().toUtf8() + ':' + preset.name.trimmed().toUtf8();
}

/// The marker's change so that of the preset's group it names this one alone, or for `isOn` false none of
/// that name.
static QList<TextEdit> markerEdits(const QByteArray &text, const Preset &preset, bool isOn)
{
    const QByteArray entry = entryText(preset);
    const auto marker = findPresetMarker(text);
    if (!marker) {
        const qsizetype top = lineBegin(text, 0);
        const qsizetype firstEnd = text.indexOf('\n');
        const QByteArray end = firstEnd > 0 && text[firstEnd - 1] == '\r' ? "\r\n" : "\n";
        return isOn ? QList<TextEdit>{{{top, top}, "# spectrocloud.com/enabled-presets: " + entry + end}}
                    : QList<TextEdit>();
    }
    if (isOn ? marker->contains(preset) && std::ranges::count(marker->entries, preset.group.trimmed(),
                                                              &PresetMarker::Entry::group) == 1
             : !marker->contains(preset))
        return {};
    QByteArrayList kept;
    bool isWritten = !isOn;
    for (const PresetMarker::Entry &old : marker->entries) {
        const bool isMeant =
            old.group == preset.group.trimmed() && (isOn || old.name == preset.name.trimmed());
        if (!isMeant)
            kept.append(text.sliced(old.span.begin, old.span.length()));
        else if (!isWritten)
            kept.append(entry);
        isWritten |= isMeant;
    }
    if (!isWritten)
        kept.append(entry);
    const qsizetype colon = text.indexOf(':', text.indexOf("enabled-presets", marker->line.begin)) + 1;
    const QByteArray before = text.sliced(colon, marker->line.end - colon);
    const QByteArray after = (kept.isEmpty() ? "" : " ") + kept.join(before.contains(", ") ? ", " : ",");
    QList<TextEdit> edits = smallestEdit(before, after);
    for (TextEdit &edit : edits)
        edit.span = {edit.span.begin + colon, edit.span.end + colon};
    return edits;
}

static YamlEdits withMarker(const YamlTree &values, const YamlEdits &edits, const Preset &preset, bool isOn)
{
    if (!edits)
        return edits;
    QList<TextEdit> all = markerEdits(values.text(), preset, isOn) + *edits;
    std::ranges::stable_sort(all, {}, [](const TextEdit &edit) { return edit.span.begin; });
    return all;
}

YamlEdits applyPreset(const YamlTree &values, const Preset &preset)
{
    const QString id = preset.group + preset.name;
    const bool isAmbiguous = preset.group.contains(u':') || id.contains(u',') || id.contains(u'\n');
    if (isAmbiguous)
        return failure(
            Presets::tr("The preset \"%1\" of the group \"%2\" cannot be named in the values: its names hold "
                        "commas, colons or line ends.")
                .arg(preset.name, preset.group));
    return withMarker(values, replaceSubtrees(values, preset.remove, preset.add), preset, true);
}

/// The paths at which `add` puts something that `defaults` does not have, the outermost ones; the paths where
/// it has something go to `shared`.
static void splitPaths(const YamlNode &add, const YamlNode &defaults, QStringList &added,
                       QList<YamlNode> &shared)
{
    for (int i = 0; i < add.count(); ++i) {
        const YamlNode value = add.at(i);
        const YamlNode original = defaults[value.key().value()];
        if (!original)
            added.append(pathText(YamlTree::pathOf(value)));
        else if (value.isMap() && original.isMap())
            splitPaths(value, original, added, shared);
        else
            shared.append(original);
    }
}

YamlEdits takePresetBack(const YamlTree &values, const Preset &preset, const YamlTree &defaults)
{
    if (const auto fault = editingFault(values))
        return tl::unexpected(*fault);
    if (const auto fault = editingFault(defaults))
        return tl::unexpected(*fault);
    const YamlTree add = YamlTree::read(preset.add);
    QStringList removed;
    QList<YamlNode> restored;
    if (add.root().isMap())
        splitPaths(add.root(), defaults.root(), removed, restored);
    for (const QString &path : preset.remove)
        if (const YamlNode node = defaults.find(path))
            restored.append(node);
    SubtreeMerge merge(values, defaults);
    merge.takeOnly(restored);
    return withMarker(values, merge.edits(removed), preset, false);
}

Result<Preset> findPreset(const QList<Preset> &presets, const QString &groupAndName)
{
    QList<Preset> found;
    for (const Preset &preset : presets)
        if (preset.group + u':' + preset.name == groupAndName || preset.name == groupAndName)
            found.append(preset);
    if (found.size() == 1)
        return found.first();
    QStringList names;
    for (const Preset &preset : presets)
        names.append(preset.group + u':' + preset.name);
    if (found.isEmpty())
        return failure(
            Presets::tr("There is no preset \"%1\". There are: %2.").arg(groupAndName, names.join(u", "_s)));
    return failure(Presets::tr("Several presets are named \"%1\"; write GROUP:NAME.").arg(groupAndName));
}

} // namespace Layerwright
