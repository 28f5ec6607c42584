// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

namespace Layerwright {

// How the bytes of a text stand for the lines that a QTextDocument shows. A byte that is no UTF-8 is shown
// as one U+FFFD; every other character as itself. Nothing is dropped or normalised, so a column always
// leads back to its bytes.

/// The offset behind the first line end at or after `from`: \n, \r\n, \r, U+2029, U+FDD0 or U+FDD1, which
/// are the characters that QTextDocument breaks lines at. -1 when there is none.
qsizetype nextLineEnd(QByteArrayView text, qsizetype from);

/// The bytes of the line end that a line has, 0 for the last line of a text.
qsizetype lineEndLength(QByteArrayView line);

/// The UTF-16 text that a line is shown as; `line` has no line end.
QString shownText(QByteArrayView line);

/// The same of a text of many lines: each line end is shown as one U+2029.
QString shownLines(QByteArrayView text);

/// Columns count UTF-16 units. One within a surrogate pair stands for the character's first byte, one past
/// the end for the end of the line.
qsizetype byteOfColumn(QByteArrayView line, qsizetype column);
qsizetype columnOfByte(QByteArrayView line, qsizetype byte);

/// As byteOfColumn, in a text of many lines: each line end counts as one unit.
qsizetype byteOfUnit(QByteArrayView text, qsizetype unit);

/// 3 where a text starts with the UTF-8 byte order mark, which is never shown; else 0.
qsizetype byteOrderMarkLength(QByteArrayView text);

} // namespace Layerwright
