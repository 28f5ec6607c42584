// SPDX-License-Identifier: Apache-2.0
#include "model/language/flowplace.h"

#include "model/language/entryline.h"
#include "model/yaml/yamltext.h"

#include <vector>

namespace Layerwright {

namespace {

/// So far behind the offset it is looked which keys the map has.
constexpr qsizetype MaximumAhead = 16 << 10;

struct Frame
{
    bool isMap = false;
    bool isValue = false; // behind the `:` of the key
    int index = 0;
    QByteArray key;
    QList<QByteArray> keys;
};

class FlowReader
{
public:
    FlowReader(QByteArrayView text, TextPlace &place)
        : m_text(text)
        , m_place(place)
    {
    }

    void read(qsizetype at)
    {
        const qsizetype end = std::min(m_text.size(), m_place.offset + MaximumAhead);
        do {
            const qsizetype begin = std::min(skipToContent(m_text, at), end);
            const bool isInGap = at <= m_place.offset &&
                                 (m_place.offset < begin || (m_place.offset == begin && isBorder(begin)));
            if (isInGap && !m_frames.empty() && m_foundDepth == 0) {
                if (m_isBehindValue)
                    return;
                find({m_place.offset, m_place.offset});
            }
            if (begin >= end)
                return;
            at = step(begin, end);
        } while (m_frames.size() > 0 && m_frames.size() >= m_foundDepth);
    }

private:
    /// Nothing that a word could be part of.
    bool isBorder(qsizetype at) const
    {
        const bool isMap = m_text.sliced(at).startsWith('{') && !m_text.sliced(at).startsWith("{{");
        return at >= m_text.size() || isMap || QByteArrayView("[]},:").contains(m_text[at]);
    }

    /// Takes what stands at `at`, and gives the offset behind it.
    qsizetype step(qsizetype at, qsizetype end)
    {
        if (!isBorder(at))
            return scalar(at, end);
        const char byte = m_text[at];
        m_isBehindValue = byte == '}' || byte == ']';
        if (byte == '{' || byte == '[') {
            m_frames.push_back({byte == '{', false, 0, {}, {}});
        } else if (m_isBehindValue) {
            m_frames.pop_back();
        } else {
            m_frames.back().isValue = byte == ':' && m_frames.back().isMap;
            m_frames.back().index += byte == ',' ? 1 : 0;
        }
        return at + 1;
    }

    qsizetype scalar(qsizetype at, qsizetype end)
    {
        const bool isQuoted = m_text[at] == '"' || m_text[at] == '\'';
        const qsizetype quoted = isQuoted ? quotedEnd(m_text, at, end) : -1;
        const qsizetype behind = quoted >= 0 ? quoted : plainEnd(at + (isQuoted ? 1 : 0), end);
        Frame &frame = m_frames.back();
        if (m_foundDepth == 0 && at <= m_place.offset && m_place.offset <= behind) {
            find({at, behind});
        } else if (frame.isMap && !frame.isValue) {
            frame.key = keyOf(m_text.sliced(at, behind - at));
            frame.keys.append(frame.key);
            if (m_frames.size() == m_foundDepth)
                m_place.present.append(frame.key);
        }
        m_isBehindValue = true;
        return behind;
    }

    qsizetype plainEnd(qsizetype at, qsizetype end) const
    {
        for (; at < end; ++at) {
            const char byte = m_text[at];
            if (m_text.sliced(at).startsWith("{{")) {
                const qsizetype close = m_text.sliced(at, lineEnd(m_text, at) - at).indexOf("}}");
                at = close < 0 ? at + 1 : at + close + 1;
                continue;
            }
            const bool isColon = byte == ':' && (isSpaceAt(m_text, at + 1) ||
                                                 QByteArrayView(",[]{}").contains(m_text[at + 1]));
            const bool isComment = byte == '#' && at > 0 && isSpaceAt(m_text, at - 1);
            if (isColon || isComment || isLineEnd(byte) || QByteArrayView(",[]{}").contains(byte))
                break;
        }
        at = std::min(at, end);
        while (isBlank(m_text[at - 1]))
            --at;
        return at;
    }

    void find(Span word)
    {
        m_foundDepth = m_frames.size();
        const Frame &frame = m_frames.back();
        m_place.isFlow = true;
        m_place.kind = frame.isMap && !frame.isValue ? TextPlace::Kind::Key : TextPlace::Kind::Value;
        const bool isKey = m_place.kind == TextPlace::Kind::Key;
        for (size_t i = 0; i < m_frames.size() - (isKey ? 1 : 0); ++i)
            m_place.steps.append(m_frames[i].isMap ? YamlStep{QString::fromUtf8(m_frames[i].key), -1, {}}
                                                   : YamlStep{{}, m_frames[i].index, {}});
        const qsizetype behind = skipBlanks(m_text, word.end);
        m_place.hasColon = isKey && behind < m_text.size() && m_text[behind] == ':';
        const char before = word.begin > 0 ? m_text[word.begin - 1] : ' ';
        m_place.needsSpace = before == ':' || before == ',';
        m_place.isItem = !frame.isMap;
        m_place.present = frame.keys;
        setWord(word);
    }

    void setWord(Span word)
    {
        const char first = word.isEmpty() ? ' ' : m_text[word.begin];
        if (first == '"' || first == '\'') {
            m_place.quote = first;
            m_place.isClosed = word.length() > 1 && m_text[word.end - 1] == first;
            word = {word.begin + 1, word.end - (m_place.isClosed ? 1 : 0)};
        } else if (first == '*') {
            m_place.isAlias = true;
            ++word.begin;
        }
        m_place.word = word;
    }

    QByteArrayView m_text;
    TextPlace &m_place;
    std::vector<Frame> m_frames;
    size_t m_foundDepth = 0;
    bool m_isBehindValue = false;
};

} // namespace

void findInFlow(QByteArrayView text, qsizetype open, TextPlace &place)
{
    FlowReader(text, place).read(open);
    if (place.word.begin > place.offset || place.word.end < place.offset)
        place.kind = TextPlace::Kind::Nothing;
}

} // namespace Layerwright
