// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

class QPalette;

namespace Layerwright {

/// The colours of the program by what they say. Amber means look, red means wrong; never colour alone.
struct Colors
{
    QColor window, panel, hairline;
    QColor text, dim, faint;
    QColor accent, onAccent, selection;
    QColor added, removed;
    QColor warning, error, fine;
    QColor key, string, number, expression, comment; // of YAML text; an expression is {{ … }}

    bool operator==(const Colors &) const = default;
};

/// Dark is what is written brighter than its ground.
bool isDark(const QPalette &palette);

/// The colours that go with a palette: those of our own design with our own palette, else grounds, text
/// and accent of the platform and the rest mixed from them.
Colors colorsOf(const QPalette &palette);

/// The palette of our own design, for platforms that have none.
QPalette designPalette(bool dark);

/// `share` of `over` on `under`, from 0 to 1.
QColor mixed(const QColor &under, const QColor &over, double share);

} // namespace Layerwright
