// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QList>
#include <QString>

class QFont;
class QPainter;
class QRectF;

namespace Layerwright {

struct ProfileReport;

// The size of a card, in pixels of a picture that is as wide.
inline constexpr int pictureWidth = 640;
inline constexpr int cardHeight = 46;

/// A layer as the window's stack shows it.
struct StackCard
{
    QString name;
    QString detail;
    QString version;
    QString letter;
    QColor color;
    QString badge; ///< how many problems it has, with their sign; empty for none
    bool hasErrors = false;

    bool operator==(const StackCard &) const = default;
};

struct StackPart
{
    QString title;
    QList<StackCard> cards; ///< the uppermost first

    bool operator==(const StackPart &) const = default;
};

/// The stack from top to bottom: add-ons, then the infrastructure with the operating system last. Without
/// the parts that have no layer.
QList<StackPart> stackPicture(const ProfileReport &report);

/// The picture as SVG, to be put into HTML: grounds and letters have classes (`card`, `name`, `dim`, `badge`)
/// for the page's style, the kinds their colours. Several pictures where it is long, so that no card is cut
/// when it is printed.
QString stackSvg(const QList<StackPart> &parts);

/// The same of one card for paper.
void paintCard(QPainter *painter, const QRectF &place, const StackCard &card, const QFont &font);

/// The same in letters, as wide as a page of mail.
QString stackText(const QList<StackPart> &parts);

} // namespace Layerwright
