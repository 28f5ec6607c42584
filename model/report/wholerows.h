// SPDX-License-Identifier: Apache-2.0
#pragma once

class QTextTable;

namespace Layerwright {

/// Of a table cell on paper, in 1/96 inch.
inline constexpr double cellPadding = 3; // above and below its text
inline constexpr double cellBorder = 0.75;

/// Whether a page ends between the head of the table and its first row, or within that row, though the two
/// fit on one page.
bool isHeadSevered(const QTextTable *table, double pageHeight);
/// Moves every row but the first that a page would break to the next one, where it fits on one. To be called
/// when nothing above the table moves any more.
void keepRowsWhole(QTextTable *table, double pageHeight);

} // namespace Layerwright
