// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/theme/colors.h"

namespace Layerwright {

/// Grounds on which text of several colours stands, each light enough that all of them can be read on it
/// (4.5:1, WCAG 2.1).
namespace Tints {

/// Of a number or a letter in `color`, on `under`.
inline QColor badge(const QColor &under, const QColor &color)
{
    return mixed(under, color, 0.1);
}

/// Of selected text of an editor.
inline QColor selectedText(const Colors &colors, bool hasFocus)
{
    return mixed(colors.panel, colors.accent, hasFocus ? 0.18 : 0.12);
}

/// Of what was found in a text, by the colour that findings of that kind have.
inline QColor match(const Colors &colors, const QColor &color)
{
    return mixed(colors.panel, color, 0.16);
}

/// Of line numbers.
inline QColor gutter(const Colors &colors)
{
    return mixed(colors.panel, colors.window, 0.5);
}

/// Of a message across the window.
inline QColor message(const Colors &colors, const QColor &color)
{
    return mixed(colors.panel, color, 0.1);
}

/// Of a row under the pointer, and of the line of the cursor.
inline QColor touched(const Colors &colors)
{
    return mixed(colors.panel, colors.text, 0.04);
}

} // namespace Tints

} // namespace Layerwright
