// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/templatemask.h"

#include "model/yaml/yamltext.h"

#include <algorithm>

namespace Layerwright {

namespace {

/// Walks over text that need not be YAML, line by line, knowing as much of the syntax as it takes to tell
/// where a value may begin: quotes, comments, block scalars, flow collections.
class LineScanner
{
public:
    explicit LineScanner(QByteArrayView text)
        : m_text(text)
    {
    }

    YamlLineScan scan()
    {
        while (m_at < m_text.size()) {
            m_end = lineEnd(m_text, m_at);
            const qsizetype next = nextLine(m_text, m_at);
            scanLine();
            m_at = next;
        }
        return std::move(m_scan);
    }

private:
    void scanLine();
    void scanBlockNodes(qsizetype indent);
    bool takePrefix(qsizetype column);
    void scanScalarOrFlow(bool startsNode);
    void scanFlow();
    void scanQuoted(char quote);
    bool scanPlain();
    void addTemplate(TemplateUse::Place place);
    qsizetype templateEnd(qsizetype at);
    bool isStatement(qsizetype indent);
    bool startsWith(QByteArrayView what) const { return m_text.sliced(m_at, m_end - m_at).startsWith(what); }
    bool isIndicator(char byte) const { return m_text[m_at] == byte && isSpaceAt(m_text, m_at + 1); }
    bool takeColon();

    QByteArrayView m_text;
    YamlLineScan m_scan;
    qsizetype m_at = 0;
    qsizetype m_end = 0;           // of the line
    qsizetype m_parentIndent = -1; // column of the key or `-` that a value would belong to
    bool m_expectsValue = true;    // the last line ended after a `:` or `-`
    bool m_inBlockScalar = false;
    bool m_inPlain = false; // the last line ended within a plain scalar
    char m_quote = 0;       // the last line ended within quotes
    int m_flowDepth = 0;
    qsizetype m_unclosedIn = -1; // the line's end, when no `}}` is left on it
};

} // namespace

void LineScanner::scanLine()
{
    const qsizetype begin = m_at;
    if (m_quote) {
        scanQuoted(m_quote);
        if (m_quote)
            return;
        if (m_flowDepth > 0)
            scanFlow();
        else if (takeColon())
            scanBlockNodes(0);
        return;
    }
    m_at = skipBlanks(m_text, m_at);
    const qsizetype indent = m_at - begin;
    if (m_at >= m_end)
        return;
    if (m_inBlockScalar && indent > m_parentIndent)
        return;
    m_inBlockScalar = false;
    if (m_flowDepth > 0) {
        scanFlow();
        return;
    }
    const QByteArrayView blanks = m_text.sliced(begin, indent);
    if (blanks.contains('\t') && m_text[m_at] != '#')
        m_scan.tabs.append({begin + blanks.indexOf('\t'), m_at});
    if (indent == 0 && (startsWith("---") || startsWith("...")) && isSpaceAt(m_text, m_at + 3)) {
        m_at += 3;
        m_parentIndent = -1;
        m_expectsValue = true;
        m_inPlain = false;
        scanBlockNodes(0);
    } else if (indent > 0 || m_text[m_at] != '%') {
        scanBlockNodes(indent);
    }
}

bool LineScanner::isStatement(qsizetype indent)
{
    const qsizetype close = templateEnd(m_at);
    const qsizetype after = close < 0 ? m_end : skipBlanks(m_text, close);
    if (close < 0 || (after < m_end && m_text[after] != '#'))
        return false;
    qsizetype word = m_at + 2;
    if (word < close && m_text[word] == '-')
        ++word;
    word = skipBlanks(m_text, word);
    for (const QByteArrayView keyword : {"if", "else", "end", "range", "with", "define", "block", "/*"})
        if (m_text.sliced(word).startsWith(keyword) &&
            (keyword == "/*" || isSpaceAt(m_text, word + keyword.size()) ||
             QByteArrayView("-}").contains(m_text[word + keyword.size()])))
            return true;
    return !m_expectsValue || indent <= m_parentIndent;
}

void LineScanner::scanBlockNodes(qsizetype indent)
{
    const qsizetype begin = lineBegin(m_text, m_at);
    const bool continues = m_inPlain && indent > m_parentIndent;
    if (isFirstOfLine(m_text, m_at) && startsWith("{{") && !continues && isStatement(indent)) {
        addTemplate(TemplateUse::Place::Statement);
        return;
    }
    m_inPlain = false;
    bool startsNode = !continues;
    while (true) {
        m_at = skipBlanks(m_text, m_at);
        if (m_at >= m_end || (m_text[m_at] == '#' && (m_at == 0 || isSpaceAt(m_text, m_at - 1))))
            return;
        const qsizetype column = m_at - begin;
        m_expectsValue = true;
        if (startsNode && takePrefix(column))
            continue;
        m_expectsValue = false;
        m_inBlockScalar = startsNode && (m_text[m_at] == '|' || m_text[m_at] == '>');
        if (m_inBlockScalar)
            return;
        scanScalarOrFlow(startsNode);
        if (m_quote || m_flowDepth > 0 || !takeColon())
            return;
        m_parentIndent = column;
        m_inPlain = false;
        startsNode = true;
    }
}

/// Steps over what may stand before a value: an indicator, an anchor, a tag; or an alias.
bool LineScanner::takePrefix(qsizetype column)
{
    if (isIndicator('-') || isIndicator('?') || isIndicator(':')) {
        m_parentIndent = column;
        ++m_at;
        return true;
    }
    const qsizetype begin = m_at;
    if (QByteArrayView("&!*").contains(m_text[m_at]))
        while (m_at < m_end && !isBlank(m_text[m_at]))
            ++m_at;
    return m_at > begin;
}

void LineScanner::scanScalarOrFlow(bool startsNode)
{
    const char first = m_text[m_at];
    if (startsNode && (first == '"' || first == '\'')) {
        ++m_at;
        scanQuoted(first);
    } else if (startsNode && !startsWith("{{") && (first == '{' || first == '[')) {
        scanFlow();
    } else {
        scanPlain();
    }
}

/// After a key: steps over the `:`.
bool LineScanner::takeColon()
{
    const qsizetype colon = skipBlanks(m_text, m_at);
    if (colon >= m_end || m_text[colon] != ':' || !isSpaceAt(m_text, colon + 1))
        return false;
    m_at = colon + 1;
    return true;
}

void LineScanner::scanQuoted(char quote)
{
    m_quote = quote;
    while (m_at < m_end) {
        const char byte = m_text[m_at++];
        if (quote == '"' && byte == '\\') {
            m_at = std::min(m_at + 1, m_end);
        } else if (byte == quote) {
            if (quote == '"' || m_at >= m_end || m_text[m_at] != quote) {
                m_quote = 0;
                return;
            }
            ++m_at;
        }
    }
}

/// A plain scalar up to the `:` of a key, a comment, in flow an indicator, or the end of the line.
bool LineScanner::scanPlain()
{
    const qsizetype begin = m_at;
    const qsizetype firstTemplate = m_scan.templates.size();
    const bool isTemplate = startsWith("{{");
    qsizetype last = m_at;
    while (m_at < m_end) {
        const char byte = m_text[m_at];
        if (startsWith("{{") && templateEnd(m_at) >= 0) {
            addTemplate(isTemplate ? TemplateUse::Place::Value : TemplateUse::Place::Inside);
            last = m_at;
            continue;
        }
        if (byte == ':' && (isSpaceAt(m_text, m_at + 1) ||
                            (m_flowDepth > 0 && QByteArrayView(",[]{}").contains(m_text[m_at + 1]))))
            break;
        if (byte == '#' && m_at > begin && isBlank(m_text[m_at - 1])) {
            m_at = m_end;
            break;
        }
        if (m_flowDepth > 0 && QByteArrayView(",[]{}").contains(byte))
            break;
        ++m_at;
        if (!isBlank(byte))
            last = m_at;
    }
    for (qsizetype i = firstTemplate; i < m_scan.templates.size(); ++i)
        m_scan.templates[i].scalar = {begin, last};
    m_inPlain = m_at >= m_end && m_flowDepth == 0;
    return m_at > begin;
}

void LineScanner::scanFlow()
{
    bool startsNode = true;
    while (m_at < m_end) {
        const char byte = m_text[m_at];
        if (isBlank(byte)) {
            ++m_at;
        } else if (byte == '#' && (m_at == 0 || isSpaceAt(m_text, m_at - 1))) {
            m_at = m_end;
        } else if (startsNode && (byte == '"' || byte == '\'')) {
            ++m_at;
            scanQuoted(byte);
            if (m_quote)
                return;
            startsNode = false;
        } else if (!(startsNode && startsWith("{{") && templateEnd(m_at) >= 0) &&
                   QByteArrayView(",:[]{}").contains(byte)) {
            m_flowDepth += byte == '[' || byte == '{' ? 1 : byte == ']' || byte == '}' ? -1 : 0;
            ++m_at;
            startsNode = byte != ']' && byte != '}';
            if (m_flowDepth <= 0) {
                m_flowDepth = 0;
                return;
            }
        } else if (scanPlain()) {
            startsNode = false;
        } else {
            ++m_at;
        }
    }
}

void LineScanner::addTemplate(TemplateUse::Place place)
{
    const qsizetype end = templateEnd(m_at);
    m_scan.templates.append({{m_at, end}, place, {m_at, end}});
    m_at = end;
}

/// After the `}}` that closes the template at `at`, strings of the template's language aside; -1 where
/// it is not closed on this line.
qsizetype LineScanner::templateEnd(qsizetype at)
{
    if (m_unclosedIn == m_end)
        return -1;
    char quote = 0;
    for (qsizetype i = at + 2; i + 1 < m_end; ++i) {
        const char byte = m_text[i];
        if (quote) {
            if (byte == '\\' && quote == '"')
                ++i;
            else if (byte == quote)
                quote = 0;
        } else if (byte == '"' || byte == '`') {
            quote = byte;
        } else if (byte == '}' && m_text[i + 1] == '}') {
            return i + 2;
        }
    }
    const qsizetype close = m_text.sliced(at, m_end - at).indexOf("}}");
    if (close < 0)
        m_unclosedIn = m_end;
    return close < 0 ? -1 : at + close + 2;
}

YamlLineScan scanYamlLines(QByteArrayView text)
{
    return LineScanner(text).scan();
}

QByteArray masked(const QByteArray &text, const QList<TemplateUse> &templates)
{
    QByteArray result = text;
    for (const TemplateUse &use : templates) {
        std::fill_n(result.begin() + use.span.begin, use.span.length(), 'x');
        if (use.place == TemplateUse::Place::Statement)
            result[use.span.begin] = '#';
    }
    return result;
}

} // namespace Layerwright
