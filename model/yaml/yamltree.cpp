// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/yamltree.h"

#include "model/yaml/treereader.h"
#include "model/yaml/yamltext.h"

#include <algorithm>

namespace Layerwright {

YamlTree::YamlTree()
    : m_data(std::make_shared<YamlTreeData>())
{
}

YamlTree YamlTree::read(const QByteArray &text)
{
    YamlTree tree;
    tree.m_data = TreeReader(text).read();
    return tree;
}

Result<YamlTree> YamlTree::parse(const QByteArray &text)
{
    YamlTree tree = read(text);
    if (tree.issues().isEmpty())
        return tree;
    const YamlIssue &first = tree.issues().first();
    return failure(first.message, tree.position(first.span.begin).line);
}

const QByteArray &YamlTree::text() const
{
    return m_data->text;
}

const QList<YamlIssue> &YamlTree::issues() const
{
    return m_data->issues;
}

const QList<TemplateUse> &YamlTree::templates() const
{
    return m_data->templates;
}

int YamlTree::documentCount() const
{
    return static_cast<int>(m_data->documents.size());
}

Span YamlTree::documentSpan(int document) const
{
    if (document < 0 || document >= documentCount())
        return {};
    return m_data->documents[static_cast<size_t>(document)].span;
}

Span YamlTree::documentMarker(int document) const
{
    if (document < 0 || document >= documentCount())
        return {};
    return m_data->documents[static_cast<size_t>(document)].marker;
}

YamlNode YamlTree::root(int document) const
{
    if (document < 0 || document >= documentCount())
        return {};
    return {m_data.get(), m_data->documents[static_cast<size_t>(document)].root};
}

int YamlTree::nodeCount() const
{
    return static_cast<int>(m_data->nodes.size());
}

YamlNode YamlTree::node(int id) const
{
    return id < nodeCount() ? YamlNode(m_data.get(), id) : YamlNode();
}

TextPosition YamlTree::position(qsizetype offset) const
{
    return m_data->position(offset);
}

/// Follows the parts from `from` on. A name without quotes may take the names after it along, the most
/// first; where that leads nowhere, fewer are tried.
static YamlNode follow(const YamlNode &node, const QList<YamlPath::Part> &parts, qsizetype from)
{
    if (from == parts.size() || !node)
        return node;
    const YamlPath::Part &part = parts[from];
    if (node.isSequence()) {
        bool isNumber = part.index >= 0;
        const int index = isNumber || part.isQuoted ? part.index : part.name.toInt(&isNumber);
        return isNumber ? follow(node.at(index), parts, from + 1) : YamlNode();
    }
    if (!node.isMap() || part.index >= 0)
        return {};
    QList<QByteArray> names{part.name.toUtf8()};
    for (qsizetype next = from + 1;
         !part.isQuoted && next < parts.size() && parts[next].index < 0 && !parts[next].isQuoted; ++next)
        names.append(names.last() + '.' + parts[next].name.toUtf8());
    for (qsizetype taken = names.size(); taken > 0; --taken)
        if (const YamlNode found = follow(node[names[taken - 1]], parts, from + taken))
            return found;
    return {};
}

YamlNode YamlTree::find(const YamlPath &path, int document) const
{
    return follow(root(document), path.parts(), 0);
}

YamlNode YamlTree::find(QStringView path, int document) const
{
    const Result<YamlPath> parsed = YamlPath::fromString(path);
    return parsed ? find(*parsed, document) : YamlNode();
}

/// The last child whose entry begins at or before the offset.
static YamlNode childBefore(const YamlNode &node, qsizetype offset)
{
    int first = 0;
    int last = node.count();
    while (first < last) {
        const int middle = (first + last) / 2;
        if (node.at(middle).entrySpan().begin <= offset)
            first = middle + 1;
        else
            last = middle;
    }
    return node.at(first - 1);
}

/// An offset on a line that holds nothing of a node, or only a comment.
static bool isBetweenLines(QByteArrayView text, qsizetype offset)
{
    const qsizetype content = skipBlanks(text, lineBegin(text, offset));
    return content >= text.size() || isLineEnd(text[content]) || text[content] == '#';
}

/// The column that a line between nodes is at: of its comment, or of the offset where the line is blank.
static qsizetype columnBetween(QByteArrayView text, qsizetype offset)
{
    const qsizetype begin = lineBegin(text, offset);
    const qsizetype content = skipBlanks(text, begin);
    return content < text.size() && text[content] == '#' ? content - begin : offset - begin;
}

YamlNode YamlTree::nodeAt(qsizetype offset) const
{
    YamlNode node;
    for (int document = documentCount() - 1; document >= 0 && !node; --document)
        if (documentSpan(document).begin <= offset || document == 0)
            node = root(document);
    while (node.isMap() || node.isSequence()) {
        const YamlNode child = childBefore(node, offset);
        const bool isAfterFlow = child && node.isFlow() && offset > node.span().end;
        if (!child || isAfterFlow)
            break;
        if (child.key() && child.key().fullSpan().end >= offset)
            return child.key();
        node = child;
    }
    if (!node || node.span().contains(offset) || !isBetweenLines(text(), offset))
        return node;
    const qsizetype column = columnBetween(text(), offset);
    while (node.parent() && (node.parent().isFlow() || columnOf(text(), node.entrySpan().begin) >= column))
        node = node.parent();
    return node;
}

QList<YamlStep> YamlTree::pathAt(qsizetype offset) const
{
    const YamlNode node = nodeAt(offset);
    return pathOf(node);
}

QList<YamlStep> YamlTree::pathOf(const YamlNode &node)
{
    QList<YamlStep> steps;
    for (YamlNode at = node; at.parent(); at = at.parent()) {
        if (at.isKey())
            steps.prepend({at.string(), -1, at.span()});
        else if (at.key())
            steps.prepend({at.keyName(), -1, at.keySpan()});
        else if (const qsizetype dash = at.markerOffset(); dash >= 0)
            steps.prepend({{}, at.index(), {dash, dash + 1}});
        else
            steps.prepend({{}, at.index(), {at.span().begin, at.span().begin}});
    }
    return steps;
}

} // namespace Layerwright
