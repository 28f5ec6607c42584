// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayList>
#include <QRandomGenerator>

namespace Layerwright {

/// A random text that is YAML: all styles, comments, blank lines, line ends.
class RandomText
{
public:
    explicit RandomText(quint32 seed)
        : m_random(seed)
    {
    }

    QByteArray make();
    /// With what is rare as well: anchors, aliases, merge keys, tags, texts over lines, indentation
    /// indicators, tabs, several documents, a byte order mark.
    QByteArray makeOdd();
    QByteArray scalar(bool inFlow);
    int pick(int below) { return int(m_random.bounded(below)); }

private:
    void comment(int column);
    QByteArray lineComment() { return pick(5) == 0 ? " # here" : ""; }
    QByteArray flow(int depth);
    void value(int column, int depth, bool isItem);
    void block(int column, int depth, bool isInline);

    void oddValue(int column);

    bool m_isOdd = false;
    int m_anchors = 0;
    QRandomGenerator m_random;
    QByteArray m_text;
};

} // namespace Layerwright
