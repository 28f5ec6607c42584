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
    QByteArray scalar(bool inFlow);
    int pick(int below) { return int(m_random.bounded(below)); }

private:
    void comment(int column);
    QByteArray lineComment() { return pick(5) == 0 ? " # here" : ""; }
    QByteArray flow(int depth);
    void value(int column, int depth, bool isItem);
    void block(int column, int depth, bool isInline);

    QRandomGenerator m_random;
    QByteArray m_text;
};

} // namespace Layerwright
