// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

class QFont;
class QPalette;
class QTextDocument;

namespace Layerwright {

/// How large headings are, as steps from the text's own size; the last one holds for all that are deeper.
using HeadingSizes = std::array<double, 3>;

/// Gives a document that was made from Markdown our look: headings, code, tables and links, in the colours
/// of the palette at this time.
void styleMarkdown(QTextDocument *document, const QFont &font, const QPalette &palette,
                   const HeadingSizes &headings);

} // namespace Layerwright
