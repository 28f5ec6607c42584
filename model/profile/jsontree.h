// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"
#include "model/yaml/textedit.h"

#include <QCoreApplication>

#include <vector>

namespace Layerwright {

class JsonNode;

/// JSON text read into the spans of its values, so that a writer can copy what did not change. Reading is
/// strict (RFC 8259), needs no recursion and takes linear time; depth and number of values are bounded. A
/// byte order mark is skipped. Nodes are handles into the tree and must not outlive it.
class JsonTree
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::JsonTree)

public:
    enum class Kind : quint8 { Null, Bool, Number, String, Array, Object };

    static constexpr int maximumDepth = 256;
    static constexpr int maximumNodes = 250'000;

    /// An error says what was expected where, and has the line.
    static Result<JsonTree> parse(const QByteArray &text, int depthLimit = maximumDepth);

    const QByteArray &text() const { return m_text; }
    JsonNode root() const;

    /// Lines of another text that the nodes stand for, one for each node in the order of the text.
    void setLines(std::vector<int> lines) { m_lines = std::move(lines); }

private:
    friend class JsonNode;
    friend class JsonParser;

    struct Entry
    {
        qint32 begin = 0;
        qint32 end = 0;
        qint32 keyBegin = 0;
        qint32 keyEnd = 0;
        qint32 firstChild = -1;
        qint32 nextSibling = -1;
        Kind kind = Kind::Null;
    };

    QByteArray m_text;
    std::vector<Entry> m_entries;
    std::vector<int> m_lines;
};

/// One value of a JsonTree, or none: the handle of an absent member is false.
class JsonNode
{
public:
    using Kind = JsonTree::Kind;

    JsonNode() = default;

    explicit operator bool() const { return m_tree != nullptr; }
    Kind kind() const { return entry().kind; }
    bool isObject() const { return m_tree && kind() == Kind::Object; }
    bool isArray() const { return m_tree && kind() == Kind::Array; }
    bool isString() const { return m_tree && kind() == Kind::String; }
    /// Absent, or the literal `null`.
    bool isNullOrAbsent() const { return !m_tree || kind() == Kind::Null; }

    Span span() const { return {entry().begin, entry().end}; }
    /// The key with its quotes; empty for the elements of an array.
    Span keySpan() const { return {entry().keyBegin, entry().keyEnd}; }
    /// From the key, where there is one, to the end of the value.
    Span memberSpan() const { return {keySpan().isEmpty() ? entry().begin : entry().keyBegin, entry().end}; }
    QByteArrayView raw() const
    {
        return QByteArrayView(m_tree->m_text).sliced(span().begin, span().length());
    }
    /// The key as it is written, with its quotes.
    QByteArrayView rawKey() const
    {
        return QByteArrayView(m_tree->m_text).sliced(keySpan().begin, keySpan().length());
    }
    QByteArray key() const;
    /// Strings decoded to UTF-8, numbers and booleans as they are written; empty for the rest.
    QByteArray text() const;
    int line() const;

    JsonNode firstChild() const { return sibling(entry().firstChild); }
    JsonNode next() const { return sibling(entry().nextSibling); }
    /// The member that counts: of several with one name the last, as the product reads them.
    JsonNode member(QByteArrayView name) const;
    bool hasKey(QByteArrayView name) const;
    bool operator==(const JsonNode &) const = default;

    class Iterator
    {
    public:
        explicit Iterator(const JsonTree *tree, qint32 index)
            : m_tree(tree)
            , m_index(index)
        {
        }
        JsonNode operator*() const { return JsonNode(m_tree, m_index); }
        Iterator &operator++()
        {
            m_index = m_tree->m_entries[size_t(m_index)].nextSibling;
            return *this;
        }
        bool operator==(const Iterator &other) const { return m_index == other.m_index; }

    private:
        const JsonTree *m_tree;
        qint32 m_index;
    };
    Iterator begin() const { return Iterator(m_tree, m_tree ? entry().firstChild : -1); }
    Iterator end() const { return Iterator(m_tree, -1); }

private:
    friend class JsonTree;

    JsonNode(const JsonTree *tree, qint32 index)
        : m_tree(tree)
        , m_index(index)
    {
    }
    const JsonTree::Entry &entry() const { return m_tree->m_entries[size_t(m_index)]; }
    JsonNode sibling(qint32 index) const { return index < 0 ? JsonNode() : JsonNode(m_tree, index); }

    const JsonTree *m_tree = nullptr;
    qint32 m_index = -1;
};

/// Why `text` is not UTF-8, with the place of the first wrong byte; no error when it is.
Result<void> checkUtf8(QByteArrayView text);

} // namespace Layerwright
