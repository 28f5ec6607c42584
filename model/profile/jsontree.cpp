// SPDX-License-Identifier: Apache-2.0
#include "model/profile/jsontree.h"

#include "model/profile/jsonstring.h"
#include "model/quoted.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

static int lineOf(QByteArrayView text, qsizetype offset)
{
    return static_cast<int>(std::ranges::count(text.first(std::min(offset, text.size())), '\n')) + 1;
}

/// Reads one text; the tree is complete when `run` reports no error.
class JsonParser
{
public:
    JsonParser(JsonTree &tree, int depthLimit)
        : m_tree(tree)
        , m_text(tree.m_text)
        , m_depthLimit(depthLimit)
    {
    }

    Result<void> run();

private:
    struct Level
    {
        qint32 container;
        qint32 lastChild;
    };

    bool atEnd() const { return m_at == m_text.size(); }
    char current() const { return atEnd() ? '\0' : m_text[m_at]; }
    bool isInObject() const
    {
        return m_tree.m_entries[size_t(m_levels.back().container)].kind == JsonTree::Kind::Object;
    }
    void skipSpace();
    Result<void> expected(const QString &what) const;
    Result<void> error(const QString &what) const;
    Result<void> readValue();
    Result<void> readScalar(JsonTree::Kind kind);
    Result<void> readString();
    Result<void> readEscape();
    Result<void> readNumber();
    Result<void> readWord(QByteArrayView word);
    Result<void> readKey();
    Result<void> open(JsonTree::Kind kind);
    void close();
    /// Closes what is complete after a value; true when another element must follow.
    Result<bool> readSeparator();
    qint32 addEntry(JsonTree::Kind kind);

    JsonTree &m_tree;
    QByteArrayView m_text;
    int m_depthLimit;
    qsizetype m_at = 0;
    Span m_key;
    std::vector<Level> m_levels;
    bool m_opened = false; // a container was just opened and its first element is due
};

void JsonParser::skipSpace()
{
    while (!atEnd() && (current() == ' ' || current() == '\n' || current() == '\r' || current() == '\t'))
        ++m_at;
}

Result<void> JsonParser::error(const QString &what) const
{
    return failure(what, lineOf(m_text, m_at));
}

Result<void> JsonParser::expected(const QString &what) const
{
    if (atEnd())
        return error(JsonTree::tr("the text ends too early; expected: %1").arg(what));
    const auto byte = static_cast<unsigned char>(current());
    qsizetype length = 1;
    while (byte >= 0x80 && m_at + length < m_text.size() && (m_text[m_at + length] & 0xC0) == 0x80)
        ++length;
    const QString found = byte < 0x20 || byte == 0x7F
                              ? JsonTree::tr("a control character (%1)").arg(byte, 2, 16, QLatin1Char('0'))
                              : quoted(QString::fromUtf8(m_text.sliced(m_at, length)));
    return error(JsonTree::tr("expected: %1, found: %2").arg(what, found));
}

qint32 JsonParser::addEntry(JsonTree::Kind kind)
{
    const auto index = static_cast<qint32>(m_tree.m_entries.size());
    JsonTree::Entry entry;
    entry.kind = kind;
    entry.begin = static_cast<qint32>(m_at);
    entry.keyBegin = static_cast<qint32>(m_key.begin);
    entry.keyEnd = static_cast<qint32>(m_key.end);
    m_key = {};
    m_tree.m_entries.push_back(entry);
    if (!m_levels.empty()) {
        Level &level = m_levels.back();
        (level.lastChild < 0 ? m_tree.m_entries[size_t(level.container)].firstChild
                             : m_tree.m_entries[size_t(level.lastChild)].nextSibling) = index;
        level.lastChild = index;
    }
    return index;
}

Result<void> JsonParser::open(JsonTree::Kind kind)
{
    if (static_cast<int>(m_levels.size()) >= m_depthLimit)
        return error(JsonTree::tr("the text is nested deeper than %1 levels").arg(m_depthLimit));
    const qint32 index = addEntry(kind);
    m_levels.push_back({index, -1});
    m_opened = true;
    ++m_at;
    return {};
}

void JsonParser::close()
{
    ++m_at;
    m_tree.m_entries[size_t(m_levels.back().container)].end = static_cast<qint32>(m_at);
    m_levels.pop_back();
}

Result<void> JsonParser::readWord(QByteArrayView word)
{
    if (!m_text.sliced(m_at).startsWith(word))
        return expected(JsonTree::tr("a value"));
    m_at += word.size();
    return {};
}

Result<void> JsonParser::readNumber()
{
    const auto digits = [this] {
        const qsizetype from = m_at;
        while (current() >= '0' && current() <= '9')
            ++m_at;
        return m_at > from;
    };
    if (current() == '-')
        ++m_at;
    if (current() == '0')
        ++m_at;
    else if (!digits())
        return expected(JsonTree::tr("a digit"));
    if (current() == '.') {
        ++m_at;
        if (!digits())
            return expected(JsonTree::tr("a digit"));
    }
    if (current() == 'e' || current() == 'E') {
        ++m_at;
        if (current() == '+' || current() == '-')
            ++m_at;
        if (!digits())
            return expected(JsonTree::tr("a digit"));
    }
    return {};
}

Result<void> JsonParser::readEscape()
{
    ++m_at;
    if (current() != 'u') {
        if (atEnd() || !QByteArrayView("\"\\/bfnrt").contains(current()))
            return expected(JsonTree::tr("one of \" \\ / b f n r t u after a backslash"));
        ++m_at;
        return {};
    }
    ++m_at;
    for (int i = 0; i < 4; ++i, ++m_at) {
        if (atEnd() || !isxdigit(static_cast<unsigned char>(current())))
            return expected(JsonTree::tr("a hexadecimal digit"));
    }
    return {};
}

Result<void> JsonParser::readString()
{
    ++m_at;
    while (current() != '"') {
        if (atEnd())
            return expected(JsonTree::tr("a closing quotation mark"));
        if (current() == '\\') {
            if (auto escape = readEscape(); !escape)
                return escape;
        } else if (static_cast<unsigned char>(current()) < 0x20) {
            return expected(JsonTree::tr("a closing quotation mark, or an escape such as \\n"));
        } else {
            ++m_at;
        }
    }
    ++m_at;
    return {};
}

Result<void> JsonParser::readScalar(JsonTree::Kind kind)
{
    const qint32 index = addEntry(kind);
    Result<void> read;
    switch (kind) {
    case JsonTree::Kind::String:
        read = readString();
        break;
    case JsonTree::Kind::Number:
        read = readNumber();
        break;
    case JsonTree::Kind::Bool:
        read = readWord(current() == 't' ? "true" : "false");
        break;
    default:
        read = readWord("null");
    }
    m_tree.m_entries[size_t(index)].end = static_cast<qint32>(m_at);
    return read;
}

Result<void> JsonParser::readValue()
{
    if (m_tree.m_entries.size() >= JsonTree::maximumNodes)
        return error(JsonTree::tr("the text holds more than %1 values").arg(JsonTree::maximumNodes));
    switch (current()) {
    case '{':
        return open(JsonTree::Kind::Object);
    case '[':
        return open(JsonTree::Kind::Array);
    case '"':
        return readScalar(JsonTree::Kind::String);
    case 't':
    case 'f':
        return readScalar(JsonTree::Kind::Bool);
    case 'n':
        return readScalar(JsonTree::Kind::Null);
    default:
        if (current() == '-' || (current() >= '0' && current() <= '9'))
            return readScalar(JsonTree::Kind::Number);
        return expected(JsonTree::tr("a value"));
    }
}

Result<void> JsonParser::readKey()
{
    if (current() != '"')
        return expected(JsonTree::tr("a member name in quotation marks"));
    const qsizetype begin = m_at;
    if (auto key = readString(); !key)
        return key;
    m_key = {begin, m_at};
    skipSpace();
    if (current() != ':')
        return expected(JsonTree::tr("a colon"));
    ++m_at;
    skipSpace();
    return {};
}

Result<bool> JsonParser::readSeparator()
{
    while (!m_levels.empty()) {
        skipSpace();
        const char closer = isInObject() ? '}' : ']';
        if (current() == closer && !atEnd()) {
            close();
            m_opened = false;
            continue;
        }
        if (m_opened) {
            m_opened = false;
            return true;
        }
        if (current() != ',') {
            if (auto wrong = expected(JsonTree::tr("a comma or %1").arg(QLatin1Char(closer))); !wrong)
                return tl::unexpected(wrong.error());
        }
        ++m_at;
        skipSpace();
        return true;
    }
    return false;
}

Result<void> JsonParser::run()
{
    if (m_text.startsWith(byteOrderMark))
        m_at = byteOrderMark.size();
    skipSpace();
    while (true) {
        if (!m_levels.empty() && isInObject()) {
            if (auto key = readKey(); !key)
                return key;
        }
        if (auto value = readValue(); !value)
            return value;
        const Result<bool> more = readSeparator();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
    }
    skipSpace();
    return atEnd() ? Result<void>() : expected(JsonTree::tr("the end of the text"));
}

Result<JsonTree> JsonTree::parse(const QByteArray &text, int depthLimit)
{
    if (text.size() > std::numeric_limits<qint32>::max())
        return failure(tr("the text is larger than 2 GiB"));
    if (const auto utf8 = checkUtf8(text); !utf8)
        return tl::unexpected(utf8.error());
    JsonTree tree;
    tree.m_text = text;
    if (const auto read = JsonParser(tree, depthLimit).run(); !read)
        return tl::unexpected(read.error());
    return tree;
}

JsonNode JsonTree::root() const
{
    return m_entries.empty() ? JsonNode() : JsonNode(this, 0);
}

QByteArray JsonNode::key() const
{
    return decodedJsonString(rawKey());
}

bool JsonNode::hasKey(QByteArrayView name) const
{
    const QByteArrayView token = rawKey();
    if (token.contains('\\'))
        return key() == name;
    return token.size() == name.size() + 2 && token.sliced(1, name.size()) == name;
}

QByteArray JsonNode::text() const
{
    switch (kind()) {
    case Kind::String:
        return decodedJsonString(raw());
    case Kind::Bool:
    case Kind::Number:
        return raw().toByteArray();
    default:
        return {};
    }
}

int JsonNode::line() const
{
    if (static_cast<size_t>(m_index) < m_tree->m_lines.size())
        return m_tree->m_lines[size_t(m_index)];
    return lineOf(m_tree->m_text, memberSpan().begin);
}

JsonNode JsonNode::member(QByteArrayView name) const
{
    JsonNode found;
    if (!isObject())
        return found;
    for (const JsonNode child : *this) {
        if (child.hasKey(name))
            found = child;
    }
    return found;
}

Result<void> checkUtf8(QByteArrayView text)
{
    if (text.isValidUtf8())
        return {};
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype lineEnd = text.indexOf('\n', at);
        const qsizetype length = (lineEnd < 0 ? text.size() : lineEnd + 1) - at;
        if (!text.sliced(at, length).isValidUtf8())
            break;
        at += length;
    }
    while (at < text.size()) {
        qsizetype length = 1;
        while (at + length < text.size() && (text[at + length] & 0xC0) == 0x80)
            ++length;
        if (!text.sliced(at, length).isValidUtf8())
            break;
        at += length;
    }
    return failure(
        JsonTree::tr("the text is not UTF-8: the byte at position %1 belongs to no character").arg(at),
        lineOf(text, at));
}

} // namespace Layerwright
