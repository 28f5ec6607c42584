// SPDX-License-Identifier: Apache-2.0
#include "model/profile/jsonformat.h"

#include <optional>

namespace Layerwright {

static QByteArray lineIndent(QByteArrayView text, qsizetype offset)
{
    const qsizetype lineStart = offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    qsizetype end = lineStart;
    while (end < text.size() && (text[end] == ' ' || text[end] == '\t'))
        ++end;
    return text.sliced(lineStart, end - lineStart).toByteArray();
}

namespace {

/// Walks the whole tree once and notes what its layout shows.
class FormatScan
{
public:
    explicit FormatScan(const JsonTree &tree)
        : m_text(tree.text())
    {
        if (tree.root())
            scan(tree.root());
    }

    JsonFormat format() const
    {
        JsonFormat format = JsonFormat::compact();
        if (m_lineEnd)
            format.lineEnd = *m_lineEnd;
        format.indent = m_indent.value_or(m_lineEnd ? QByteArray("  ") : QByteArray());
        format.colon = m_colon.value_or(m_lineEnd ? QByteArray(": ") : QByteArray(":"));
        format.comma = m_comma.value_or(QByteArray(m_lineEnd ? ", " : ","));
        format.escapes.html = m_escapedHtml || (!m_rawHtml && !m_lineEnd);
        format.escapes.ascii = m_escapedWide && !m_rawWide;
        return format;
    }

private:
    void scan(JsonNode node);
    void scanGap(JsonNode container, JsonNode child);
    void scanString(QByteArrayView token);

    QByteArrayView m_text;
    std::optional<QByteArray> m_lineEnd;
    std::optional<QByteArray> m_indent;
    std::optional<QByteArray> m_colon;
    std::optional<QByteArray> m_comma;
    bool m_escapedHtml = false;
    bool m_rawHtml = false;
    bool m_escapedWide = false;
    bool m_rawWide = false;
};

void FormatScan::scanString(QByteArrayView token)
{
    for (qsizetype at = 1; at + 1 < token.size(); ++at) {
        const char c = token[at];
        if (c == '<' || c == '>' || c == '&')
            m_rawHtml = true;
        else if (static_cast<unsigned char>(c) >= 0x80)
            m_rawWide = true;
        if (c != '\\')
            continue;
        ++at;
        if (token[at] != 'u')
            continue;
        const int code = token.sliced(at + 1, 4).toByteArray().toInt(nullptr, 16);
        m_escapedHtml |= code == '<' || code == '>' || code == '&';
        m_escapedWide |= code >= 0x80 && code != 0x2028 && code != 0x2029;
        at += 4;
    }
}

void FormatScan::scanGap(JsonNode container, JsonNode child)
{
    const qsizetype begin = container.span().begin + 1;
    const QByteArrayView gap = m_text.sliced(begin, child.memberSpan().begin - begin);
    const qsizetype newline = gap.indexOf('\n');
    if (newline < 0)
        return;
    if (!m_lineEnd)
        m_lineEnd = newline > 0 && gap[newline - 1] == '\r' ? "\r\n" : "\n";
    const QByteArray outer = lineIndent(m_text, container.span().begin);
    const QByteArray inner = gap.sliced(gap.lastIndexOf('\n') + 1).toByteArray();
    if (!m_indent && inner.size() > outer.size() && inner.startsWith(outer))
        m_indent = inner.sliced(outer.size());
}

void FormatScan::scan(JsonNode node)
{
    if (node.isString())
        scanString(node.raw());
    JsonNode previous;
    for (const JsonNode child : node) {
        if (!previous)
            scanGap(node, child);
        if (!child.keySpan().isEmpty()) {
            scanString(m_text.sliced(child.keySpan().begin, child.keySpan().length()));
            const qsizetype begin = child.keySpan().end;
            const QByteArrayView colon = m_text.sliced(begin, child.span().begin - begin);
            if (!m_colon && !colon.contains('\n'))
                m_colon = colon.toByteArray();
        }
        if (previous && !m_comma) {
            const qsizetype begin = previous.span().end;
            const QByteArrayView gap = m_text.sliced(begin, child.memberSpan().begin - begin);
            if (!gap.contains('\n'))
                m_comma = gap.toByteArray();
        }
        scan(child);
        previous = child;
    }
}

} // namespace

JsonFormat JsonFormat::of(const JsonTree &tree)
{
    return FormatScan(tree).format();
}

JsonFormat JsonFormat::inOneLine() const
{
    JsonFormat format = *this;
    format.lineEnd.clear();
    format.indent.clear();
    return format;
}

void appendFormatted(QByteArray &out, JsonNode node, const JsonFormat &format, const QByteArray &indent)
{
    if (node.isString()) {
        out.append(reescapedJsonString(node.raw(), format.escapes));
        return;
    }
    if (!node.isArray() && !node.isObject()) {
        out.append(node.raw());
        return;
    }
    const QByteArray inner = indent + format.indent;
    out.append(node.isArray() ? '[' : '{');
    bool isFirst = true;
    for (const JsonNode child : node) {
        if (!isFirst)
            out.append(format.isOneLine() ? format.comma : QByteArray(","));
        isFirst = false;
        if (!format.isOneLine())
            out.append(format.lineEnd).append(inner);
        if (const QByteArrayView key = child.rawKey(); !key.isEmpty())
            out.append(reescapedJsonString(key, format.escapes)).append(format.colon);
        appendFormatted(out, child, format, inner);
    }
    if (!isFirst && !format.isOneLine())
        out.append(format.lineEnd).append(indent);
    out.append(node.isArray() ? ']' : '}');
}

QByteArray formatted(const JsonTree &tree, const JsonFormat &format)
{
    QByteArray out;
    out.reserve(tree.text().size());
    appendFormatted(out, tree.root(), format);
    return out;
}

} // namespace Layerwright
