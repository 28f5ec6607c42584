// SPDX-License-Identifier: Apache-2.0
#include "model/language/entries.h"

#include "model/language/references.h"

#include <algorithm>

namespace Layerwright {

YamlNode valueOfKey(const YamlNode &node)
{
    if (!node.isKey())
        return node;
    const YamlNode map = node.parent();
    int first = 0;
    int last = map.count();
    while (first < last) { // the first value whose key does not begin before the node
        const int middle = (first + last) / 2;
        if (map.at(middle).key().id() < node.id())
            first = middle + 1;
        else
            last = middle;
    }
    return map.at(first).key() == node ? map.at(first) : YamlNode();
}

YamlNode entryAt(const YamlTree &tree, qsizetype offset)
{
    YamlNode node = tree.nodeAt(offset);
    while (node.parent() && node.parent().isKey()) // within a key that is a map or list
        node = node.parent();
    return valueOfKey(node);
}

namespace {

/// Takes the spans that hold the selection, smallest first, and keeps the first that is larger.
class SmallestAround
{
public:
    explicit SmallestAround(Span selection)
        : m_selection(selection)
    {
    }
    void offer(Span span)
    {
        const bool isAround = span.contains(m_selection) && span.length() > m_selection.length();
        if (isAround && (m_best.isEmpty() || span.length() < m_best.length()))
            m_best = span;
    }
    Span best() const { return m_best; }

private:
    Span m_selection;
    Span m_best;
};

} // namespace

static void offerTemplate(const QByteArray &text, Span selection, SmallestAround &around)
{
    const TemplateExpression expression = templateAt(text, selection.begin);
    for (const Reference &reference : expression.references) {
        around.offer(reference.name);
        around.offer(reference.path);
        around.offer(reference.span);
    }
    for (const TemplateFunction &function : expression.functions)
        around.offer({function.name.begin, std::max(function.name.end, function.arguments.end)});
    around.offer(expression.content);
    around.offer(expression.span);
}

static void offerScalar(const YamlNode &scalar, SmallestAround &around)
{
    const Span span = scalar.span();
    if (scalar.isQuoted() && span.length() >= 2)
        around.offer({span.begin + 1, span.end - 1});
    around.offer(span);
    around.offer(scalar.fullSpan());
}

Span enclosingSpan(const YamlTree &tree, Span selection)
{
    const QByteArray &text = tree.text();
    SmallestAround around(selection);
    offerTemplate(text, selection, around);
    for (YamlNode node = tree.nodeAt(selection.begin); node; node = node.parent()) {
        if (node.isScalar() || node.isAlias() || node.isKey())
            offerScalar(node, around);
        around.offer(node.span());
        around.offer(valueOfKey(node).entrySpan());
    }
    for (int document = 0; document < tree.documentCount(); ++document)
        around.offer(tree.documentSpan(document));
    around.offer({0, text.size()});
    return around.best();
}

Span enclosedSpan(const YamlTree &tree, Span selection, qsizetype cursor)
{
    Span inner{cursor, cursor};
    while (true) {
        const Span next = enclosingSpan(tree, inner);
        if (next.length() >= selection.length() || !selection.contains(next) || next.isEmpty())
            return inner;
        inner = next;
    }
}

std::optional<qsizetype> siblingStart(const YamlTree &tree, qsizetype offset, int steps)
{
    const YamlNode node = entryAt(tree, offset);
    const YamlNode sibling = node.parent().at(node.index() + steps);
    if (node.index() < 0 || !sibling)
        return {};
    return sibling.entrySpan().begin;
}

} // namespace Layerwright
