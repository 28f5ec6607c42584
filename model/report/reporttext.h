// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace Layerwright {

/// Texts in reports come from strangers. What nobody would see, or what turns the direction of the writing
/// around it, is shown by its number: `‹U+202E›`. What is no character at all gives way to U+FFFD.

/// On one line: line ends are blanks.
QString oneLine(const QString &text);
/// With its lines.
QString severalLines(const QString &text);

/// The first lines, and the beginning of those that are long; what is left out is said.
QString shortened(const QStringList &lines);

/// How many columns of a terminal the text takes: letters of the Far East take two.
int columnsOf(QStringView text);
/// At most as many columns, with `…` at the end of what is cut.
QString elided(const QString &text, int columns);

} // namespace Layerwright
