// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <vector>

namespace Layerwright {

/// Where each line of a text starts, in bytes. A change costs what it changes and its distance from the
/// change before it, not the length of the text: lines are kept around a gap, and what all starts behind
/// the last change have to be moved by is one number, added when they are read.
class LineStarts final
{
public:
    explicit LineStarts(QByteArrayView text = {});

    /// At least one: an empty text is one empty line.
    qsizetype count() const { return storedCount() - 1; }
    qsizetype textLength() const { return start(count()); }
    /// `line` may be count(): the length of the text.
    qsizetype start(qsizetype line) const;
    /// Behind the line end.
    qsizetype end(qsizetype line) const { return start(line + 1); }
    /// The line that holds the byte at `offset`; the last one for the length of the text.
    qsizetype lineAt(qsizetype offset) const;

    struct Change
    {
        qsizetype line = 0;    ///< the first line that may look different
        qsizetype removed = 0; ///< so many lines from there on gave way
        qsizetype added = 0;   ///< to so many
    };
    /// Follows a replacement of bytes: `text` is the whole text as it is now, in which `inserted` bytes
    /// stand where [begin, end) stood.
    Change replace(QByteArrayView text, qsizetype begin, qsizetype end, qsizetype inserted);

private:
    qsizetype storedCount() const { return static_cast<qsizetype>(m_starts.size()) - m_gapLength; }
    size_t slot(qsizetype index) const
    {
        return static_cast<size_t>(index < m_gap ? index : index + m_gapLength);
    }
    void moveStep(qsizetype line);
    void moveGap(qsizetype index);
    void splice(qsizetype first, qsizetype removed, const std::vector<qsizetype> &starts);

    std::vector<qsizetype> m_starts; // the start of each line and the length of the text, with a gap
    qsizetype m_gap = 0;
    qsizetype m_gapLength = 0;
    qsizetype m_stepLine = 0; // starts of the lines behind it are stored m_step too low
    qsizetype m_step = 0;
};

} // namespace Layerwright
