// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/nodemove.h"

#include "model/yaml/editcheck.h"
#include "model/yaml/nodetext.h"
#include "model/yaml/yamltext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Layerwright {

namespace {

struct NodeMove
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::NodeMove)
};

} // namespace

static YamlNode siblingOf(const YamlNode &node, MoveDirection direction)
{
    return node.parent().at(node.index() + (direction == MoveDirection::Up ? -1 : 1));
}

bool canMoveNode(const YamlNode &node, MoveDirection direction)
{
    return node.index() >= 0 && siblingOf(node, direction).isValid();
}

/// Where what goes with an entry begins: at its first comment, else at itself. A comment behind the dash of
/// an item whose first entry is on the next line goes with that entry, since that is where a moved one is
/// put.
static qsizetype movedBegin(const YamlTree &tree, const YamlNode &node)
{
    const QByteArray &text = tree.text();
    const qsizetype begin = node.entrySpan().begin;
    if (!isFirstOfLine(text, begin))
        return begin;
    const qsizetype head = entryHead(tree, node, TextRole::Fragment);
    const qsizetype dash = node.parent().key() ? -1 : node.parent().markerOffset();
    if (node.index() == 0 && dash >= 0 && head > 0 && lineBegin(text, head - 1) <= dash) {
        const qsizetype behindDash = skipBlanks(text, dash + 1);
        if (text[behindDash] == '#')
            return behindDash;
    }
    return skipBlanks(text, head);
}

static Span movedSpan(const YamlTree &tree, const YamlNode &node)
{
    if (node.parent().isFlow())
        return node.entrySpan();
    return {movedBegin(tree, node), entryTail(tree, node)};
}

/// An anchor of the span that is given twice in the text: which of them an alias means depends on their
/// order.
static QByteArray ambiguousAnchor(const YamlTree &tree, Span span)
{
    QHash<QByteArray, int> counts;
    QByteArrayList within;
    for (int id = 0; id < tree.nodeCount(); ++id) {
        const QByteArray anchor = tree.node(id).anchor();
        if (anchor.isEmpty())
            continue;
        ++counts[anchor];
        if (span.contains(tree.node(id).fullSpan().begin))
            within.append(anchor);
    }
    const auto found = std::ranges::find_if(within, [&](const QByteArray &name) { return counts[name] > 1; });
    return found == within.end() ? QByteArray() : *found;
}

YamlEdits moveNode(const YamlTree &tree, const YamlNode &node, MoveDirection direction)
{
    if (const auto fault = editingFault(tree))
        return tl::unexpected(*fault);
    if (!canMoveNode(node, direction)) {
        const QString path = pathText(YamlTree::pathOf(node));
        return failure(direction == MoveDirection::Up
                           ? NodeMove::tr("%1 is the first of its neighbours already.").arg(path)
                           : NodeMove::tr("%1 is the last of its neighbours already.").arg(path));
    }
    const YamlNode sibling = siblingOf(node, direction);
    const YamlNode &first = direction == MoveDirection::Up ? sibling : node;
    const YamlNode &second = direction == MoveDirection::Up ? node : sibling;
    const Span above = movedSpan(tree, first);
    const Span below = movedSpan(tree, second);
    if (const QByteArray anchor = ambiguousAnchor(tree, {above.begin, below.end}); !anchor.isEmpty())
        return failure(
            NodeMove::tr("The anchor &%1 is given more than once, and the move could change what its "
                         "aliases mean: rename one of them first.")
                .arg(QString::fromUtf8(anchor)));
    IntendedTree intended(tree);
    intended.remove(second);
    intended.insert(second.parent(), first.index(), second);
    const QByteArray &text = tree.text();
    return checkedEdits(tree,
                        {{above, text.sliced(below.begin, below.length())},
                         {below, text.sliced(above.begin, above.length())}},
                        intended);
}

} // namespace Layerwright
