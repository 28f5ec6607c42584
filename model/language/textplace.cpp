// SPDX-License-Identifier: Apache-2.0
#include "model/language/textplace.h"

#include "model/language/flowplace.h"
#include "model/yaml/yamltext.h"

#include <algorithm>
#include <optional>

namespace Layerwright {

namespace {

class PlaceReader
{
public:
    PlaceReader(QByteArrayView text, qsizetype offset)
        : m_text(text)
        , m_line(EntryLine::at(text, offset))
    {
        m_place.offset = std::min(offset, m_line.span.end); // not within a line end
        m_place.word = {m_place.offset, m_place.offset};
        m_place.document = documentBegin(text, offset);
    }

    TextPlace read()
    {
        const bool isInComment = m_line.comment < m_line.span.end && m_place.offset > m_line.comment;
        if (!m_line.isMarker && !isInComment)
            readEntries();
        else if (isInComment && isInLines(m_line.content))
            readTemplate(true); // what looks like a comment is text
        return m_place;
    }

private:
    using Kind = TextPlace::Kind;

    /// Finds the part of the line that the offset is in.
    void readEntries()
    {
        const qsizetype offset = m_place.offset;
        for (qsizetype i = 0; i < m_line.entries.size(); ++i) {
            const LineEntry &entry = m_line.entries[i];
            if (entry.isDash() || offset > entry.colon)
                continue;
            if (offset >= entry.span.begin && offset <= entry.span.end)
                readKey(i, entry.span);
            return;
        }
        const bool isInIndentation = offset < m_line.content || (offset == m_line.content && !hasWord());
        if (isInIndentation)
            readBlankLine();
        else if (!m_line.entries.isEmpty() && !m_line.entries.last().isDash())
            readValue();
        else
            readWord();
    }

    bool hasWord() const { return m_line.content < m_line.comment; }

    /// The line has nothing yet, so that the offset alone says how deep it is meant.
    void readBlankLine()
    {
        if (hasWord())
            return; // in the indentation of something else
        m_place.isOnBlankLine = true;
        qsizetype column = std::max(m_place.offset - m_line.span.begin, columnBelow());
        for (int attempt = 0; attempt < 64; ++attempt) {
            climb(0, column);
            if (!m_parents.isEmpty() && inside() == Inside::Text)
                column = m_parents.first().entry.column; // beside the value that has no room below it
            else
                break;
        }
        finishKey({m_place.offset, m_place.offset}, column);
    }

    /// Of the next line with content: what comes to stand above it must not be shallower.
    qsizetype columnBelow() const
    {
        for (qsizetype at = nextLine(m_text, m_line.span.end); at < m_text.size();) {
            const EntryLine below = EntryLine::at(m_text, at);
            if (below.isMarker)
                return 0;
            if (!below.isEmpty() && !below.isComment())
                return below.column();
            at = nextLine(m_text, below.span.end);
        }
        return 0;
    }

    /// A word with nothing but dashes before it: a key in the making, or an item.
    void readWord()
    {
        const qsizetype dashes = m_line.entries.size();
        const qsizetype offset = m_place.offset;
        if (dashes > 0 && offset <= m_line.entries.last().span.end) {
            m_place.needsSpace = offset == m_line.entries.last().span.end;
            if (!m_place.needsSpace || m_line.value < m_line.comment)
                return;
        }
        const qsizetype begin = m_line.value < m_line.comment ? m_line.value : offset;
        if (offset < begin)
            return;
        qsizetype end = m_line.value < m_line.comment ? m_line.comment : offset;
        while (end > begin && isBlank(m_text[end - 1]))
            --end;
        const bool isOpen = begin < end && QByteArrayView("[{").contains(m_text[begin]) &&
                            !m_text.sliced(begin).startsWith("{{");
        const bool isWord = !m_text.sliced(begin, end - begin).contains(' ') && offset <= end;
        if (isOpen || dashes > 0) {
            readItem(begin, end);
        } else if (isWord || isOnTemplate()) {
            climb(0, begin - m_line.span.begin);
            finishKey({begin, end}, begin - m_line.span.begin);
        }
    }

    void readItem(qsizetype begin, qsizetype end)
    {
        const qsizetype column = begin - m_line.span.begin;
        climb(m_line.entries.size(), column);
        m_place.isItem = !m_line.entries.isEmpty();
        if (begin < end && (m_text[begin] == '[' || m_text[begin] == '{') &&
            !m_text.sliced(begin).startsWith("{{")) {
            setSteps();
            findInFlow(m_text, begin, m_place);
            readTemplate(false);
        } else {
            finishKey({begin, end}, column);
        }
    }

    void readKey(qsizetype i, Span span)
    {
        climb(i, m_line.entries[i].column);
        m_place.hasColon = true;
        m_place.isItem = i > 0;
        finishKey(span, m_line.entries[i].column);
        m_place.present.removeOne(keyOf(m_text.sliced(span.begin, span.length())));
    }

    void readValue()
    {
        const LineEntry &key = m_line.entries.last();
        climb(m_line.entries.size() - 1, key.column);
        if (isInText())
            return;
        const QByteArrayView written = m_text.sliced(key.span.begin, key.span.length());
        setSteps();
        m_place.steps.append({QString::fromUtf8(keyOf(written)), -1, {}});
        m_place.column = key.column;
        m_place.needsSpace = m_place.offset == key.colon + 1;
        if (flowAbove() >= 0)
            readFlowAbove();
        else
            findInValue();
        readTemplate(false);
    }

    void findInValue()
    {
        const qsizetype offset = m_place.offset;
        qsizetype at = m_line.value;
        while (at < m_line.comment && (m_text[at] == '&' || m_text[at] == '!'))
            at = skipBlanks(m_text, skipProperty(m_text, at));
        qsizetype end = m_line.comment;
        while (end > at && isBlank(m_text[end - 1]))
            --end;
        if (at >= end || offset < at) { // nothing there yet
            const bool isFree = at >= end || offset < m_line.value;
            m_place.kind = isFree && at >= end ? Kind::Value : Kind::Nothing;
            return;
        }
        const char first = m_text[at];
        const bool isFlow = first == '[' || (first == '{' && !m_text.sliced(at).startsWith("{{"));
        if (isFlow) {
            findInFlow(m_text, at, m_place);
        } else if (first == '"' || first == '\'') {
            findInQuotes(at, end);
        } else if (first != '|' && first != '>' && offset <= end) {
            m_place.kind = Kind::Value;
            m_place.isAlias = first == '*';
            m_place.word = {at + (m_place.isAlias ? 1 : 0), end};
            if (m_place.word.begin > offset)
                m_place.kind = Kind::Nothing;
        }
    }

    void findInQuotes(qsizetype at, qsizetype end)
    {
        const qsizetype behind = quotedEnd(m_text, at, end);
        if (m_place.offset <= at || (behind >= 0 && m_place.offset >= behind))
            return;
        m_place.kind = Kind::Value;
        m_place.quote = m_text[at];
        m_place.isClosed = behind >= 0;
        m_place.word = {at + 1, behind >= 0 ? behind - 1 : std::max(end, m_place.offset)};
    }

    void readFlowAbove()
    {
        setSteps();
        m_place.needsSpace = false;
        findInFlow(m_text, flowAbove(), m_place);
    }

    /// Fills in what is around a key that goes to `column`.
    void finishKey(Span word, qsizetype column)
    {
        const bool isText = isInText();
        if (!isText && flowAbove() >= 0) {
            m_place.isItem = false;
            m_place.hasColon = false;
            readFlowAbove();
        } else if (!isText && m_place.offset <= word.end) {
            m_place.kind = Kind::Key;
            m_place.word = word;
            m_place.column = column;
            setSteps();
            readChildren();
            readQuotes();
        }
        readTemplate(isText);
    }

    void readChildren()
    {
        const qsizetype skipped = m_place.hasColon ? -1 : m_line.span.begin;
        const BlockChildren children = m_parents.isEmpty()
                                           ? childrenOfDocument(m_text, m_place.document, skipped)
                                           : childrenOf(m_text, m_parents.first(), skipped);
        m_place.step = stepAbove();
        if (children.isList && !m_place.isItem) {
            m_place.needsDash = m_place.isItem = true;
            m_place.steps.append({{}, static_cast<int>(children.entries.size()), {}});
            m_place.siblings = children.itemKeys;
        } else {
            for (const BlockChild &child : children.entries)
                m_place.present.append(child.name);
        }
        if (m_place.isItem && m_parents.size() > 1 && m_parents.first().entry.isDash())
            m_place.siblings = childrenOf(m_text, m_parents[1], m_line.span.begin).itemKeys;
        else if (m_parents.size() > 1 && m_parents.first().entry.isDash())
            m_place.siblings = childrenOf(m_text, m_parents[1]).itemKeys;
        if (children.column >= 0 && (m_line.entries.isEmpty()))
            m_place.column = children.column;
    }

    void readQuotes()
    {
        const Span word = m_place.word;
        const char first = word.isEmpty() ? ' ' : m_text[word.begin];
        if (first != '"' && first != '\'')
            return;
        m_place.quote = first;
        m_place.isClosed = word.length() > 1 && m_text[word.end - 1] == first;
        m_place.word = {word.begin + 1, word.end - (m_place.isClosed ? 1 : 0)};
        if (m_place.offset < m_place.word.begin || m_place.offset > m_place.word.end)
            m_place.kind = Kind::Nothing;
    }

    enum class Inside { Collection, Lines, Text, Flow };

    /// What the entry at `parent` has on its own line.
    Inside insideOf(const BlockParent &parent) const
    {
        const qsizetype value = parent.line.span == m_line.span ? -1 : parent.value(m_text);
        if (value < 0)
            return Inside::Collection;
        const char first = m_text[value];
        if (first == '|' || first == '>')
            return Inside::Lines;
        return first == '[' || (first == '{' && !m_text.sliced(value).startsWith("{{")) ? Inside::Flow
                                                                                        : Inside::Text;
    }

    Inside inside() const { return m_parents.isEmpty() ? Inside::Collection : insideOf(m_parents.first()); }

    /// A text of several lines begins above.
    bool isInText() const
    {
        return std::ranges::any_of(m_parents, [this](const BlockParent &parent) {
            return insideOf(parent) == Inside::Lines || insideOf(parent) == Inside::Text;
        });
    }

    bool isInLines(qsizetype content)
    {
        climb(0, content - m_line.span.begin);
        return std::ranges::any_of(
            m_parents, [this](const BlockParent &parent) { return insideOf(parent) == Inside::Lines; });
    }

    /// Where the outermost flow collection opens that a line above begins and may still be open; -1: none.
    qsizetype flowAbove() const
    {
        for (auto parent = m_parents.crbegin(); parent != m_parents.crend(); ++parent)
            if (insideOf(*parent) == Inside::Flow)
                return parent->value(m_text);
        return -1;
    }

    void climb(qsizetype count, qsizetype column) { m_parents = parentsOf(m_text, m_line, count, column); }

    void setSteps()
    {
        m_place.steps.clear();
        for (auto parent = m_parents.crbegin(); parent != m_parents.crend(); ++parent) {
            const Span key = parent->entry.span;
            const QByteArrayView written = m_text.sliced(key.begin, key.length());
            m_place.steps.append(parent->entry.isDash()
                                     ? YamlStep{{}, parent->index, {}}
                                     : YamlStep{QString::fromUtf8(keyOf(written)), -1, {}});
            if (insideOf(*parent) == Inside::Flow)
                return; // what is below is told from the brackets
        }
    }

    qsizetype stepAbove() const
    {
        qsizetype deeper = m_place.column;
        for (const BlockParent &parent : m_parents) {
            if (!parent.entry.isDash() && deeper > parent.entry.column)
                return deeper - parent.entry.column;
            deeper = parent.entry.column;
        }
        return 2;
    }

    std::optional<Span> templateHere() const
    {
        const QByteArrayView line = m_text.sliced(m_line.span.begin, m_line.span.length());
        const qsizetype at = m_place.offset - m_line.span.begin;
        const qsizetype open = line.first(at).lastIndexOf(QByteArrayView("{{"));
        if (open < 0 || line.sliced(open + 2, at - open - 2).contains("}}") || open + 2 > at)
            return {};
        const qsizetype close = line.indexOf(QByteArrayView("}}"), at);
        const qsizetype other = line.indexOf(QByteArrayView("{{"), at);
        const bool isClosed = close >= 0 && (other < 0 || close < other);
        return Span{m_line.span.begin + open, isClosed ? m_line.span.begin + close + 2 : m_place.offset};
    }

    bool isOnTemplate() const { return templateHere().has_value(); }

    /// The offset may be in a template, wherever that is.
    void readTemplate(bool isInLines)
    {
        const auto here = templateHere();
        if (!here)
            return;
        const bool isPlain = !isInLines && m_place.quote == 0 && m_place.kind != Kind::Nothing;
        const bool isOpen = !isInLines && m_place.quote != 0 && !m_place.isClosed;
        const bool beginsWithIt = (isPlain || isOpen) && m_place.word.begin == here->begin;
        m_place.openQuote = beginsWithIt && isOpen ? m_place.quote : '\0';
        m_place.kind = Kind::Template;
        m_place.isClosed = m_text.sliced(here->begin, here->length()).endsWith("}}");
        m_place.scalar = beginsWithIt ? Span{here->begin, std::max(m_place.word.end, here->end)} : Span{};
        m_place.word = *here;
    }

    QByteArrayView m_text;
    EntryLine m_line;
    TextPlace m_place;
    QList<BlockParent> m_parents; // innermost first
};

} // namespace

TextPlace TextPlace::at(QByteArrayView text, qsizetype offset)
{
    return PlaceReader(text, std::clamp<qsizetype>(offset, lineBegin(text, 0), text.size())).read();
}

} // namespace Layerwright
