// SPDX-License-Identifier: Apache-2.0
#include "model/language/references.h"

#include "model/yaml/yamltext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Layerwright {

namespace {

/// Passes over strings. Once one was left open on a line the quotes of that line are not a template's but,
/// say, the YAML's around it; without that rule the time would not be linear.
class StringSkipper
{
public:
    explicit StringSkipper(QByteArrayView text)
        : m_text(text)
    {
    }
    /// The end of the string that begins at `at` and ends before `limit`; -1 where there is none.
    qsizetype end(qsizetype at, qsizetype limit);
    /// There are none before `limit`. False when that was known.
    bool giveUp(qsizetype limit) { return std::exchange(m_noneBefore, limit) != limit; }

private:
    QByteArrayView m_text;
    qsizetype m_noneBefore = 0;
};

} // namespace

/// The end of the string that begins at `at`: in quotes, in quotes that a scalar in double quotes has
/// escaped, or in backticks. -1 where none begins, or it is not closed before `limit`.
static qsizetype closedString(QByteArrayView text, qsizetype at, qsizetype limit)
{
    const QByteArrayView rest = text.sliced(at, limit - at);
    const bool isEscaped = rest.startsWith("\\\"");
    const char quote = rest[isEscaped ? 1 : 0];
    if (quote != '"' && quote != '`')
        return -1;
    for (qsizetype i = at + (isEscaped ? 2 : 1); i < limit; ++i) {
        if (quote == '`' || text[i] != '\\') {
            if (text[i] == quote)
                return i + 1;
        } else if (isEscaped && text.sliced(i, limit - i).startsWith("\\\"")) {
            return i + 2;
        } else {
            ++i;
            if (isEscaped && text.sliced(i, limit - i).startsWith("\\\\\""))
                i += 2;
        }
    }
    return -1;
}

qsizetype StringSkipper::end(qsizetype at, qsizetype limit)
{
    const bool canBegin = m_text[at] == '"' || m_text[at] == '`' || m_text.sliced(at).startsWith("\\\"");
    if (!canBegin || at < m_noneBefore)
        return -1;
    const qsizetype end = closedString(m_text, at, limit);
    if (end < 0)
        m_noneBefore = limit;
    return end;
}

namespace {

/// Walks along a text from one `{{` to the next.
class TemplateScanner
{
public:
    explicit TemplateScanner(QByteArrayView text)
        : m_text(text)
        , m_strings(text)
    {
    }
    QList<TemplateExpression> scan();

private:
    enum class Ending { Closed, Reopened, Open };

    bool isAt(qsizetype at, QByteArrayView bytes) const { return m_text.sliced(at).startsWith(bytes); }
    std::pair<Ending, qsizetype> ending(qsizetype begin);

    QByteArrayView m_text;
    qsizetype m_lineEnd = 0;
    StringSkipper m_strings;
};

} // namespace

/// Where the expression closes whose content begins at `begin`, or another opens before it does.
std::pair<TemplateScanner::Ending, qsizetype> TemplateScanner::ending(qsizetype begin)
{
    for (qsizetype at = begin; at < m_lineEnd; ++at) {
        const qsizetype afterString = m_strings.end(at, m_lineEnd);
        if (afterString >= 0)
            at = afterString - 1;
        else if (isAt(at, "}}"))
            return {Ending::Closed, at};
        else if (isAt(at, "{{"))
            return {Ending::Reopened, at};
    }
    return {Ending::Open, m_lineEnd};
}

namespace {

/// Reads the words between the braces.
class ContentReader
{
public:
    ContentReader(QByteArrayView text, TemplateExpression &expression)
        : m_text(text)
        , m_expression(expression)
        , m_strings(text)
    {
    }
    void read();

private:
    void takeWord(Span word);
    void endArguments(qsizetype at);
    void open();
    void close(qsizetype at);

    QByteArrayView m_text;
    TemplateExpression &m_expression;
    StringSkipper m_strings;
    bool m_isCallNext = true; // a function may stand here
    bool m_isPiped = false;
    QList<qsizetype> m_calls{-1}; // the function whose arguments are read, for each open parenthesis
};

} // namespace

static bool endsWord(char byte)
{
    return isBlank(byte) || QByteArrayView("()|,\"`\\{}'").contains(byte);
}

static bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_';
}

static Reference referenceOf(QByteArrayView text, Span span)
{
    using enum Reference::Kind;
    static constexpr std::array<std::pair<QByteArrayView, Reference::Kind>, 4> families{
        {{"var.", Variable}, {"macro.", Macro}, {"system.", System}, {"pack.", Pack}}};

    Reference reference{Other, span, {span.end, span.end}, {span.end, span.end}};
    const qsizetype begin = span.begin + QByteArrayView(".spectro.").size();
    const QByteArrayView rest = text.sliced(begin, span.end - begin);
    const auto family = std::ranges::find_if(
        families, [rest](const auto &candidate) { return rest.startsWith(candidate.first); });
    if (family == families.end()) {
        reference.name = {begin, span.end};
        return reference;
    }
    reference.kind = family->second;
    reference.name = {begin + family->first.size(), span.end};
    const qsizetype dot = text.first(span.end).indexOf('.', reference.name.begin);
    if (reference.kind == Pack && dot >= 0) {
        reference.name.end = dot;
        reference.path = {dot + 1, span.end};
    }
    return reference;
}

void ContentReader::takeWord(Span word)
{
    const QByteArrayView bytes = m_text.sliced(word.begin, word.length());
    const qsizetype root = bytes.startsWith('$') ? 1 : 0;
    const bool isAssignment = bytes == ":=" || bytes == "=";
    if (bytes.sliced(root).startsWith(".spectro.")) {
        m_expression.references.append(referenceOf(m_text, {word.begin + root, word.end}));
    } else if (m_isCallNext && isLetter(bytes.front())) {
        m_calls.last() = m_expression.functions.size();
        m_expression.functions.append({word, {word.end, word.end}, m_isPiped});
    }
    m_isCallNext = isAssignment;
    m_isPiped = false;
}

void ContentReader::endArguments(qsizetype at)
{
    const qsizetype call = std::exchange(m_calls.last(), -1);
    if (call < 0)
        return;
    Span &arguments = m_expression.functions[call].arguments;
    const qsizetype begin = std::min(skipBlanks(m_text, arguments.begin), at);
    while (at > begin && isBlank(m_text[at - 1]))
        --at;
    arguments = {begin, at};
}

void ContentReader::open()
{
    m_calls.append(-1);
    m_isCallNext = true;
}

void ContentReader::close(qsizetype at)
{
    endArguments(at);
    if (m_calls.size() > 1)
        m_calls.removeLast();
    m_isCallNext = false;
}

void ContentReader::read()
{
    const Span content = m_expression.content;
    for (qsizetype at = content.begin; at < content.end;) {
        const char byte = m_text[at];
        qsizetype next = at + 1;
        if (const qsizetype end = m_strings.end(at, content.end); end >= 0) {
            next = end;
            m_isCallNext = false;
        } else if (byte == '|') {
            endArguments(at);
            m_isCallNext = m_isPiped = true;
        } else if (byte == '(') {
            open();
        } else if (byte == ')') {
            close(at);
        } else if (!endsWord(byte)) {
            while (next < content.end && !endsWord(m_text[next]))
                ++next;
            takeWord({at, next});
        }
        at = next;
    }
    while (m_calls.size() > 1)
        close(content.end);
    endArguments(content.end);
}

/// What is between the braces, without the `-` that trims what is around them.
static Span trimmedContent(QByteArrayView text, Span content)
{
    if (content.length() > 1 && text[content.begin] == '-' && isBlank(text[content.begin + 1]))
        ++content.begin;
    if (content.length() > 1 && text[content.end - 1] == '-' && isBlank(text[content.end - 2]))
        --content.end;
    while (!content.isEmpty() && isBlank(text[content.begin]))
        ++content.begin;
    while (!content.isEmpty() && isBlank(text[content.end - 1]))
        --content.end;
    return content;
}

QList<TemplateExpression> TemplateScanner::scan()
{
    QList<TemplateExpression> expressions;
    for (qsizetype at = m_text.indexOf("{{"); at >= 0; at = m_text.indexOf("{{", at)) {
        if (at >= m_lineEnd)
            m_lineEnd = lineEnd(m_text, at);
        const auto [ending, end] = this->ending(at + 2);
        if (ending == Ending::Open && m_strings.giveUp(m_lineEnd))
            continue;
        if (ending == Ending::Closed) {
            TemplateExpression expression;
            expression.span = {at, end + 2};
            expression.content = trimmedContent(m_text, {at + 2, end});
            ContentReader(m_text, expression).read();
            expressions.append(expression);
        }
        at = ending == Ending::Closed ? end + 2 : end;
    }
    return expressions;
}

QList<TemplateExpression> templateExpressions(QByteArrayView text)
{
    return TemplateScanner(text).scan();
}

TemplateExpression templateAt(QByteArrayView text, qsizetype offset)
{
    const qsizetype begin = lineBegin(text, offset);
    const QByteArrayView line = text.sliced(begin, lineEnd(text, offset) - begin);
    const auto moved = [begin](Span &span) { span = {span.begin + begin, span.end + begin}; };
    for (TemplateExpression &expression : templateExpressions(line)) {
        moved(expression.span);
        if (!expression.span.contains(offset) && expression.span.end != offset)
            continue;
        moved(expression.content);
        for (Reference &reference : expression.references) {
            moved(reference.span);
            moved(reference.name);
            moved(reference.path);
        }
        for (TemplateFunction &function : expression.functions) {
            moved(function.name);
            moved(function.arguments);
        }
        return expression;
    }
    return {};
}

Reference referenceAt(const TemplateExpression &expression, qsizetype offset)
{
    const auto found = std::ranges::find_if(expression.references, [offset](const Reference &reference) {
        return reference.span.contains(offset) || reference.span.end == offset;
    });
    return found == expression.references.end() ? Reference{} : *found;
}

QString spanText(QByteArrayView text, Span span)
{
    return QString::fromUtf8(text.sliced(span.begin, span.length()));
}

} // namespace Layerwright
