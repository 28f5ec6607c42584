// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/theme/sides.h"

#include <QColor>
#include <QFont>
#include <QList>

namespace Layerwright {

/// One line of text in which the letters that were typed stand out, bold and in a colour of their own.
struct LetteredText
{
    QString text;
    QList<int> letters;
    QFont font;
    QColor ink;
    QColor lettersInk;
};

/// At the side of the place where one begins to read, elided where there is no room; gives the width it
/// takes.
int drawLettered(QPainter *painter, const Sides &sides, const QRect &place, const LetteredText &what);

} // namespace Layerwright
