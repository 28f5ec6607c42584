// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/editor/textlines.h"

namespace Layerwright {

// What the editor's commands on lines do to a text: pure, and never a byte more than is said.

/// How deep the text indents one level, told from its first lines; 2 where it does not say.
int indentationWidth(const TextLines &lines);

qsizetype leadingSpaces(QByteArrayView line);

/// Comments the lines, at the indentation that all of them have, or uncomments them when all are comments.
/// Blank lines are left alone.
QList<TextEdit> toggledComment(const TextLines &lines, LineRange range);

QList<TextEdit> indented(const TextLines &lines, LineRange range, int width);
QList<TextEdit> outdented(const TextLines &lines, LineRange range, int width);

/// Swaps the lines with the one before or after them; no edits at the end of the text.
QList<TextEdit> movedUp(const TextLines &lines, LineRange range);
QList<TextEdit> movedDown(const TextLines &lines, LineRange range);

/// Puts a copy of the lines behind them.
QList<TextEdit> duplicated(const TextLines &lines, LineRange range);

/// Starts a new line in place of the selection, indented as YAML goes on there: deeper after a key without
/// value, beside the first key of a list item, with a dash after an item that is a scalar.
TextEdit newLine(const TextLines &lines, Span selection, int width);

/// What Backspace takes away in the indentation of a line: down to the nearest smaller indentation of the
/// lines above. Empty where the cursor is not in the indentation.
Span indentationBefore(const TextLines &lines, qsizetype byte, int width);

/// The same change in few edits: a great many become one that spans them all, since a document is told of
/// each by itself.
QList<TextEdit> fewEdits(const QByteArray &text, const QList<TextEdit> &edits);

/// Where `offset` of the text before is after the edits; what is inserted at it comes before it.
qsizetype movedOffset(qsizetype offset, const QList<TextEdit> &edits);

} // namespace Layerwright
