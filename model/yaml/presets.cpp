// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/presets.h"

#include "model/yaml/editcheck.h"
#include "model/yaml/nodemeaning.h"
#include "model/yaml/nodetext.h"
#include "model/yaml/reversal.h"
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

std::optional<Error> presetNameFault(const Preset &preset)
{
    const QString id = preset.group + preset.name;
    if (preset.group.contains(u':') || id.contains(u',') || id.contains(u'\n'))
        return Error{
            Presets::tr("The preset \"%1\" of the group \"%2\" cannot be named in the values: its names hold "
                        "commas, colons or line ends.")
                .arg(preset.name, preset.group)};
    return {};
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
    // An anchor of the user's changes no value.
    same += values && (isEmptyMap || isEquivalent(values, add.anchor(), add)) ? 1 : 0;
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

static QString nameOf(const PresetMarker::Entry &entry)
{
    return entry.group + u':' + entry.name;
}

static QStringList namesOf(const PresetMarker &marker)
{
    QStringList names;
    for (const PresetMarker::Entry &entry : marker.entries)
        names.append(nameOf(entry));
    return names;
}

static QList<TextEdit> moved(QList<TextEdit> edits, qsizetype offset)
{
    for (TextEdit &edit : edits)
        edit.span = {edit.span.begin + offset, edit.span.end + offset};
    return edits;
}

static QByteArray entryText(const Preset &preset)
{
    return preset.group.trimmed().toUtf8() + ':' + preset.name.trimmed().toUtf8();
}

/// The marker with other entries, as it separates them; one that had none gets a blank before the first.
static QList<TextEdit> entriesReplaced(const QByteArray &text, const PresetMarker &marker,
                                       const QByteArrayList &entries)
{
    const qsizetype colon = text.indexOf(':', text.indexOf("enabled-presets", marker.line.begin)) + 1;
    const QByteArray before = text.sliced(colon, marker.line.end - colon);
    const QByteArray after =
        (entries.isEmpty() ? "" : " ") + entries.join(before.contains(", ") ? ", " : ",");
    return moved(smallestEdit(before, after), colon);
}

/// The marker's change so that of the preset's group it names this one alone.
static QList<TextEdit> markerForOn(const QByteArray &text, const Preset &preset)
{
    const QByteArray entry = entryText(preset);
    const auto marker = findPresetMarker(text);
    if (!marker) {
        const qsizetype top = lineBegin(text, 0);
        const qsizetype firstEnd = text.indexOf('\n');
        const QByteArray end = firstEnd > 0 && text[firstEnd - 1] == '\r' ? "\r\n" : "\n";
        return {{{top, top}, "# spectrocloud.com/enabled-presets: " + entry + end}};
    }
    const auto ofGroup =
        std::ranges::count(marker->entries, preset.group.trimmed(), &PresetMarker::Entry::group);
    if (marker->contains(preset) && ofGroup == 1)
        return {};
    QByteArrayList kept;
    bool isWritten = false;
    for (const PresetMarker::Entry &old : marker->entries) {
        const bool isOfGroup = old.group == preset.group.trimmed();
        if (!isOfGroup)
            kept.append(text.sliced(old.span.begin, old.span.length()));
        else if (!isWritten)
            kept.append(entry);
        isWritten |= isOfGroup;
    }
    if (!isWritten)
        kept.append(entry);
    return entriesReplaced(text, *marker, kept);
}

/// The marker's change so that it does not name the preset any more, but what the pack itself has on in the
/// group. A marker that the pack does not have goes when it names nothing.
static QList<TextEdit> markerForOff(const QByteArray &text, const Preset &preset, const QByteArray &defaults)
{
    const auto marker = findPresetMarker(text);
    if (!marker || !marker->contains(preset))
        return {};
    const auto original = findPresetMarker(defaults);
    QByteArrayList kept;
    for (const PresetMarker::Entry &old : marker->entries) {
        if (old.group != preset.group.trimmed() || old.name != preset.name.trimmed())
            kept.append(text.sliced(old.span.begin, old.span.length()));
        else if (original && !original->contains(preset))
            for (const PresetMarker::Entry &first : original->entries)
                if (first.group == old.group && !namesOf(*marker).contains(nameOf(first)))
                    kept.append(defaults.sliced(first.span.begin, first.span.length()));
    }
    if (!original && kept.isEmpty())
        return {{{marker->line.begin, nextLine(text, marker->line.begin)}, {}}};
    const QList<TextEdit> edits = entriesReplaced(text, *marker, kept);
    const QByteArray line =
        original ? defaults.sliced(original->line.begin, original->line.length()) : QByteArray();
    const auto changed = findPresetMarker(applied(text, edits));
    if (!original || namesOf(*changed) != namesOf(*original))
        return edits;
    return moved(smallestEdit(text.sliced(marker->line.begin, marker->line.length()), line),
                 marker->line.begin);
}

static YamlEdits together(const QList<TextEdit> &marker, const YamlEdits &edits)
{
    if (!edits)
        return edits;
    QList<TextEdit> all = marker + *edits;
    std::ranges::stable_sort(all, {}, [](const TextEdit &edit) { return edit.span.begin; });
    return all;
}

/// Values are one document; of a text with more, nobody could say which one a preset is about.
static std::optional<Error> documentFault(const YamlTree &values)
{
    if (values.documentCount() < 2 || values.root(1).isNull())
        return {};
    const int line = values.position(values.documentMarker(1).begin).line;
    return Error{
        Presets::tr("The values hold more than one document, of which the product reads the first: move what "
                    "stands below \"---\" in line %1 to a manifest, then choose the preset.")
            .arg(line),
        line};
}

YamlEdits applyPreset(const YamlTree &values, const Preset &preset)
{
    if (const auto fault = presetNameFault(preset))
        return tl::unexpected(*fault);
    if (const auto fault = documentFault(values))
        return tl::unexpected(*fault);
    return together(markerForOn(values.text(), preset), replaceSubtrees(values, preset.remove, preset.add));
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

/// The values that the preset touches are as in `defaults` again, written in the way of the text.
static YamlEdits restoredByMeaning(const YamlTree &values, const Preset &preset, const YamlTree &defaults)
{
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
    return merge.edits(removed);
}

static bool meanTheSame(const QByteArray &a, const QByteArray &b)
{
    const YamlTree treeA = YamlTree::read(a);
    const YamlTree treeB = YamlTree::read(b);
    return treeA.issues().isEmpty() && isEquivalent(treeA.root(), treeB.root());
}

YamlEdits takePresetBack(const YamlTree &values, const Preset &preset, const YamlTree &defaults)
{
    for (const YamlTree *tree : {&values, &defaults})
        if (const auto fault = editingFault(*tree))
            return tl::unexpected(*fault);
    if (const auto fault = documentFault(values))
        return tl::unexpected(*fault);
    const QList<TextEdit> marker = markerForOff(values.text(), preset, defaults.text());
    const YamlEdits edits = restoredByMeaning(values, preset, defaults);
    const YamlEdits applying = replaceSubtrees(defaults, preset.remove, preset.add);
    if (!edits || edits->isEmpty() || !applying)
        return together(marker, edits);
    // Where nobody has changed what the preset wrote, the pack's own bytes come back, each in its place.
    const auto exact = reversal(defaults.text(), *applying, values.text());
    const bool isExact = exact && meanTheSame(applied(values.text(), *exact), applied(values.text(), *edits));
    return together(marker, isExact ? YamlEdits(*exact) : edits);
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
