// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/textedit.h"

#include <QVarLengthArray>

namespace Layerwright {

/// A `-`, or a key with its `:`, as it stands on a line.
struct LineEntry
{
    Span span;            ///< of the dash, or of the key as it is written
    qsizetype column = 0; ///< bytes from the beginning of the line
    qsizetype colon = -1; ///< offset; -1 for a dash

    bool isDash() const { return colon < 0; }
};

/// One line of YAML in block style, told from its own bytes alone, so that it can be read in a text that is
/// broken elsewhere: `  - name: web # the first` has a dash, a key and a value.
struct EntryLine
{
    static EntryLine at(QByteArrayView text, qsizetype offset);

    Span span;             ///< without line end
    qsizetype content = 0; ///< the first byte that is not blank; the end of the line where there is none
    QVarLengthArray<LineEntry, 3> entries;
    qsizetype value = 0;   ///< what follows the last entry; `comment` where nothing does
    qsizetype comment = 0; ///< of the `#`; the end of the line where there is none
    bool isMarker = false; ///< `---` or `...`

    bool isEmpty() const { return content == span.end; }
    bool isComment() const { return content == comment; }
    qsizetype column() const { return content - span.begin; }
};

/// A key without its quotes and their escapes.
QByteArray keyOf(QByteArrayView written);

/// Behind the quoted text that begins at `at`; -1 where it is not closed before `end`.
qsizetype quotedEnd(QByteArrayView text, qsizetype at, qsizetype end);

} // namespace Layerwright
