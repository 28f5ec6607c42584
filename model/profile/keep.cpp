// SPDX-License-Identifier: Apache-2.0
#include "model/profile/keep.h"

#include "model/profile/keptmembers.h"
#include "model/profile/listmatch.h"

namespace Layerwright {

namespace {

/// Writes the kept text of one source, front to back.
class Keeper
{
public:
    explicit Keeper(const JsonTree &source)
        : m_source(source.text())
        , m_format(JsonFormat::of(source))
    {
    }

    QByteArray write(JsonNode root, const JsonValue &before, const JsonValue &after);

private:
    /// White space, separators and brackets of a container, as its source has them.
    struct Layout
    {
        QByteArray open;
        QByteArray separator;
        QByteArray close;
        QByteArray colon;
        QByteArray indent;
        JsonFormat format;
        bool hasKeys = false;
    };

    void append(Span span) { m_out.append(m_source.sliced(span.begin, span.length())); }
    Layout layoutOf(JsonNode container, const QList<JsonNode> &children) const;
    QByteArray lineIndent(qsizetype offset) const;
    void writeValue(JsonNode node, const JsonValue &before, const JsonValue &after);
    void writeElements(JsonNode container, const QList<JsonNode> &children,
                       const QList<KeptElement> &elements);
    void writeElement(const QList<JsonNode> &children, const KeptElement &element, const Layout &layout);
    void writeArray(JsonNode node, const JsonValue &before, const JsonValue &after);

    QByteArrayView m_source;
    JsonFormat m_format;
    QByteArray m_out;
};

QByteArray Keeper::write(JsonNode root, const JsonValue &before, const JsonValue &after)
{
    m_out.reserve(m_source.size() + m_source.size() / 16);
    append({0, root.span().begin});
    writeValue(root, before, after);
    append({root.span().end, m_source.size()});
    return m_out;
}

QByteArray Keeper::lineIndent(qsizetype offset) const
{
    const qsizetype lineStart = m_source.first(offset).lastIndexOf('\n') + 1;
    qsizetype end = lineStart;
    while (end < m_source.size() && (m_source[end] == ' ' || m_source[end] == '\t'))
        ++end;
    return m_source.sliced(lineStart, end - lineStart).toByteArray();
}

void Keeper::writeValue(JsonNode node, const JsonValue &before, const JsonValue &after)
{
    if (before == after)
        append(node.span());
    else if (after.kind == JsonValue::Kind::String && node.isString())
        m_out.append(editedJsonString(node.raw(), after.text, m_format.escapes));
    else if (after.kind == JsonValue::Kind::Object && node.isObject())
        writeElements(node, childrenOf(node), keptMembers(node, before, after));
    else if (after.kind == JsonValue::Kind::Array && node.isArray())
        writeArray(node, before, after);
    else
        appendValue(m_out, after, m_format, lineIndent(node.span().begin));
}

void Keeper::writeArray(JsonNode node, const JsonValue &before, const JsonValue &after)
{
    const QList<int> matches = matchedElements(before.children, after.children);
    QList<KeptElement> elements;
    for (int i = 0; i < after.children.size(); ++i) {
        KeptElement element;
        element.source = matches[i];
        element.before = matches[i] < 0 ? nullptr : &before.children[matches[i]];
        element.after = &after.children[i];
        elements.append(element);
    }
    writeElements(node, childrenOf(node), elements);
}

Keeper::Layout Keeper::layoutOf(JsonNode container, const QList<JsonNode> &children) const
{
    const Span span = container.span();
    const QByteArray outer = lineIndent(span.begin);
    Layout layout;
    layout.format = m_format;
    layout.hasKeys = container.isObject();
    layout.colon = m_format.colon;
    layout.open = m_source.sliced(span.begin, 1).toByteArray();
    layout.close = m_source.sliced(span.end - 1, 1).toByteArray();
    if (children.isEmpty()) {
        layout.indent = outer + m_format.indent;
        layout.open += m_format.isOneLine() ? QByteArray() : m_format.lineEnd + layout.indent;
        layout.close.prepend(m_format.isOneLine() ? QByteArray() : m_format.lineEnd + outer);
    } else {
        const Span first = children.first().memberSpan();
        layout.open = m_source.sliced(span.begin, first.begin - span.begin).toByteArray();
        layout.close =
            m_source.sliced(children.last().span().end, span.end - children.last().span().end).toByteArray();
        layout.indent = layout.open.sliced(layout.open.lastIndexOf('\n') + 1);
        if (!layout.open.contains('\n'))
            layout.format = m_format.inOneLine();
    }
    if (children.size() > 1) {
        const qsizetype end = children[0].span().end;
        layout.separator = m_source.sliced(end, children[1].memberSpan().begin - end).toByteArray();
    } else {
        layout.separator = layout.open.contains('\n') ? ',' + layout.open.sliced(1) : m_format.comma;
    }
    return layout;
}

void Keeper::writeElement(const QList<JsonNode> &children, const KeptElement &element, const Layout &layout)
{
    if (element.source < 0) {
        if (layout.hasKeys)
            m_out.append(encodedJsonString(element.after->name, m_format.escapes)).append(layout.colon);
        appendValue(m_out, *element.after, layout.format, layout.indent);
        return;
    }
    const JsonNode node = children[element.source];
    append({node.memberSpan().begin, node.span().begin});
    if (element.inner) {
        append({node.span().begin, element.inner.span().begin});
        m_out.append(editedJsonString(element.inner.raw(), element.after->text, m_format.escapes));
        append({element.inner.span().end, node.span().end});
    } else if (element.after) {
        writeValue(node, *element.before, *element.after);
    } else {
        append(node.span());
    }
}

void Keeper::writeElements(JsonNode container, const QList<JsonNode> &children,
                           const QList<KeptElement> &elements)
{
    if (elements.isEmpty()) {
        m_out.append(container.isArray() ? "[]" : "{}");
        return;
    }
    const Layout layout = layoutOf(container, children);
    m_out.append(layout.open);
    int previous = -1;
    for (qsizetype i = 0; i < elements.size(); ++i) {
        const int source = elements[i].source;
        if (i > 0 && previous >= 0 && source == previous + 1)
            append({children[previous].span().end, children[source].memberSpan().begin});
        else if (i > 0)
            m_out.append(layout.separator);
        writeElement(children, elements[i], layout);
        previous = source;
    }
    m_out.append(layout.close);
}

} // namespace

QByteArray keptJson(const JsonTree &source, const JsonValue &before, const JsonValue &after)
{
    return Keeper(source).write(source.root(), before, after);
}

} // namespace Layerwright
