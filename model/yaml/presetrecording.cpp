// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/presetrecording.h"

#include "model/yaml/editcheck.h"
#include "model/yaml/nodetext.h"
#include "model/yaml/yamltext.h"
#include "model/yaml/yamlvalue.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::PresetRecording)
};

using Kind = RecordableValue::Kind;

bool isFullMap(const YamlNode &node)
{
    return node.isMap() && node.count() > 0;
}

/// An anchor is a name, not a value.
YamlValue valueOf(const YamlNode &node)
{
    YamlValue value = YamlValue::of(node);
    value.anchor.clear();
    return value;
}

bool isSame(const YamlNode &a, const YamlNode &b)
{
    return a && b && valueOf(a).isEquivalent(valueOf(b));
}

/// Walks over both trees at once. Of a key that a map has twice the first counts.
class ValueLister
{
public:
    explicit ValueLister(bool withSame)
        : m_withSame(withSame)
    {
    }

    void walk(const YamlNode &before, const YamlNode &now)
    {
        const bool areMaps =
            (isFullMap(now) && (!before || before.isMap())) || (now.isMap() && isFullMap(before));
        if (areMaps) {
            walkMaps(before, now);
            return;
        }
        const Kind kind = !before               ? Kind::Added
                          : !now                ? Kind::Removed
                          : isSame(before, now) ? Kind::Same
                                                : Kind::Changed;
        if (kind != Kind::Same || m_withSame)
            m_values.append({kind, pathText(YamlTree::pathOf(now ? now : before)), before, now});
    }

    void walkMaps(const YamlNode &before, const YamlNode &now)
    {
        for (int i = 0; i < now.count(); ++i)
            walk(before[now.at(i).key().value()], now.at(i));
        for (int i = 0; i < before.count(); ++i)
            if (!now[before.at(i).key().value()])
                walk(before.at(i), {});
    }

    QList<RecordableValue> take() { return std::move(m_values); }

private:
    bool m_withSame;
    QList<RecordableValue> m_values;
};

/// The node of another tree at the same place, by keys.
YamlNode counterpart(const YamlTree &tree, const YamlNode &node)
{
    return tree.find(YamlPath::fromSteps(YamlTree::pathOf(node)));
}

/// The lines that a node and the comments belonging to it are written on.
Span linesOf(const YamlTree &tree, const YamlNode &node)
{
    return {entryHead(tree, node), entryTail(tree, node)};
}

/// The outermost nodes, below maps alone, that stand in the span; those that it touches where none does.
class SelectionFinder
{
public:
    SelectionFinder(const YamlTree &tree, Span selection)
        : m_tree(tree)
        , m_selection(selection)
    {
    }

    QList<YamlNode> find()
    {
        visit(m_tree.root());
        return m_whole.isEmpty() ? m_touched : m_whole;
    }

private:
    void visit(const YamlNode &map)
    {
        for (int i = 0; i < map.count(); ++i) {
            const YamlNode node = map.at(i);
            const Span lines = linesOf(m_tree, node);
            if (lines.begin > m_selection.end || lines.end < m_selection.begin)
                continue;
            if (m_selection.contains(node.entrySpan()))
                m_whole.append(node);
            else
                visitPart(node);
        }
    }

    /// A map of which nothing but the key is touched is meant itself.
    void visitPart(const YamlNode &node)
    {
        const qsizetype found = m_whole.size() + m_touched.size();
        if (isFullMap(node))
            visit(node);
        if (m_whole.size() + m_touched.size() == found)
            m_touched.append(node);
    }

    const YamlTree &m_tree;
    Span m_selection;
    QList<YamlNode> m_whole;
    QList<YamlNode> m_touched;
};

/// Writes the chosen values of a tree as a text of their own, below the keys that lead to them.
class FragmentWriter
{
public:
    FragmentWriter(const YamlTree &tree, const YamlTree &defaults)
        : m_tree(tree)
        , m_defaults(defaults)
        , m_step(YamlLayout::of(tree).mapStep)
    {
    }

    void choose(const YamlNode &node)
    {
        m_chosen.insert(node.id());
        for (YamlNode at = node.parent(); at; at = at.parent())
            m_onTheWay.insert(at.id());
    }

    QByteArray text() const { return textOf(m_tree.root(), 0); }

private:
    QByteArray textOf(const YamlNode &map, qsizetype column) const
    {
        QByteArray text;
        for (int i = 0; i < map.count(); ++i) {
            const YamlNode node = map.at(i);
            if (isWhole(node))
                text += entry(node, column) + '\n';
            else if (m_onTheWay.contains(node.id()))
                text += QByteArray(column, ' ') + keyText(node) + ":\n" + textOf(node, column + m_step);
        }
        return text;
    }

    /// A map that the pack does not have comes with its own comment and look when all of it comes.
    bool isWhole(const YamlNode &node) const
    {
        if (m_chosen.contains(node.id()))
            return true;
        if (!m_onTheWay.contains(node.id()) || counterpart(m_defaults, node).isMap())
            return false;
        for (int i = 0; i < node.count(); ++i)
            if (!isWhole(node.at(i)))
                return false;
        return true;
    }

    QByteArray keyText(const YamlNode &node) const
    {
        return m_tree.text().sliced(node.keySpan().begin, node.keySpan().length());
    }

    QByteArray entry(const YamlNode &node, qsizetype column) const
    {
        if (node.parent().isFlow())
            return QByteArray(column, ' ') + flowText(node.key()) + ": " + flowText(node);
        const qsizetype begin = node.entrySpan().begin;
        const qsizetype from = columnOf(m_tree.text(), begin);
        const Span span = linesOf(m_tree, node);
        const QByteArray lines = m_tree.text().sliced(span.begin, span.length());
        return reindented(span.begin == begin ? QByteArray(from, ' ') + lines : lines, from, column);
    }

    const YamlTree &m_tree;
    const YamlTree &m_defaults;
    qsizetype m_step;
    QSet<int> m_chosen;
    QSet<int> m_onTheWay;
};

/// As the product writes it where that finds the node: without quotes, dots in names and all.
QString removalPath(const YamlTree &defaults, const YamlNode &node)
{
    QStringList names;
    for (const YamlStep &step : YamlTree::pathOf(node))
        names.append(step.name);
    const QString plain = names.join(u'.');
    return defaults.find(plain) == node ? plain : pathText(YamlTree::pathOf(node));
}

std::optional<Error> recordingFault(const YamlTree &tree)
{
    if (auto fault = editingFault(tree))
        return fault;
    if (tree.root() && !tree.root().isMap() && !tree.root().isNull())
        return Error{Tr::tr("Presets are about values, and these are no map."), 1};
    return {};
}

/// An alias means nothing in a text that does not have its anchor.
std::optional<Error> aliasFault(const QByteArray &add)
{
    const YamlTree tree = YamlTree::read(add);
    for (int id = 0; id < tree.nodeCount(); ++id) {
        const YamlNode node = tree.node(id);
        if (node.isAlias() && !node.resolved())
            return Error{
                Tr::tr("%1 is the alias *%2, whose anchor stands elsewhere: record that value as well, or "
                       "write the value out.")
                    .arg(pathText(YamlTree::pathOf(node)), node.string())};
    }
    return {};
}

} // namespace

QList<RecordableValue> changedValues(const YamlTree &defaults, const YamlTree &now)
{
    ValueLister lister(false);
    lister.walkMaps(defaults.root(), now.root());
    return lister.take();
}

QList<RecordableValue> selectedValues(const YamlTree &defaults, const YamlTree &now, Span selection)
{
    ValueLister lister(true);
    for (const YamlNode &node : SelectionFinder(now, selection).find())
        lister.walk(counterpart(defaults, node), node);
    return lister.take();
}

QList<RecordableValue> valuesAt(const YamlTree &defaults, const YamlTree &now, const QString &path)
{
    ValueLister lister(true);
    if (defaults.find(path) || now.find(path))
        lister.walk(defaults.find(path), now.find(path));
    return lister.take();
}

Result<Preset> recordPreset(const YamlTree &defaults, const YamlTree &now, const QStringList &paths)
{
    for (const YamlTree *tree : {&defaults, &now})
        if (const auto fault = recordingFault(*tree))
            return tl::unexpected(*fault);
    Preset preset;
    FragmentWriter writer(now, defaults);
    QList<RecordableValue> recorded;
    for (const QString &path : paths) {
        const QList<RecordableValue> values = valuesAt(defaults, now, path);
        if (values.isEmpty())
            return failure(
                Tr::tr("There is nothing at %1, neither in the pack's values nor in these.").arg(path));
        recorded += values;
    }
    for (const RecordableValue &value : std::as_const(recorded)) {
        if (value.now)
            writer.choose(value.now);
        else
            preset.remove.append(removalPath(defaults, value.before));
    }
    if (paths.isEmpty())
        return failure(Tr::tr("There is nothing to record: choose a value."));
    preset.add = writer.text();
    if (const auto fault = aliasFault(preset.add))
        return tl::unexpected(*fault);
    const YamlEdits edits = replaceSubtrees(defaults, preset.remove, preset.add);
    if (!edits)
        return tl::unexpected(edits.error());
    const YamlTree result = YamlTree::read(applied(defaults.text(), *edits));
    for (const RecordableValue &value : std::as_const(recorded)) {
        const YamlNode after = counterpart(result, value.now ? value.now : value.before);
        if (value.now ? !isSame(value.now, after) : after.isValid())
            return failure(Tr::tr("%1 cannot be written as a preset.").arg(value.path));
    }
    return preset;
}

} // namespace Layerwright
