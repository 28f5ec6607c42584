// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyle>

class QLabel;
class QPainter;
class QStyleOptionMenuItem;
class QStyleOptionViewItem;

namespace Layerwright {

/// Of what a style draws in a window that reads from the right: places turn round, but each text is read in
/// its own direction. Else a path loses its first slash to its other end, and "Open…" its dots.
class ReadingOrder final
{
public:
    /// A text among others that may be read the other way.
    static QString isolated(const QString &text, Qt::LayoutDirection around);
    static QStyleOptionMenuItem of(const QStyleOptionMenuItem &item);
    static QStyleOptionViewItem of(const QStyleOptionViewItem &item);
    /// Makes the painter read as the text; gives the alignment by which it stands where it would have stood.
    static int take(QPainter *painter, int flags, const QString &text);
    /// Labels stand at the side where the window begins, whatever their text.
    static void settle(QLabel *label);
};

} // namespace Layerwright
