// SPDX-License-Identifier: Apache-2.0
#include "model/report/stackpicture.h"

#include "model/report/profilereport.h"
#include "model/report/reporttext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::StackPicture)
};

constexpr int cardStep = cardHeight + 4;
constexpr int titleHeight = 28;
constexpr int markLeft = 9;
constexpr int markSize = 28;
constexpr int textLeft = markLeft + markSize + 12;
constexpr int textRight = pictureWidth - 14;
constexpr int upperLine = 20; // base lines
constexpr int lowerLine = 36;
constexpr qsizetype mostCards = 14; // of one picture: a page takes as many

QString badgeOf(const ReportedLayer &layer)
{
    const int count = layer.errors + layer.warnings;
    return count == 0 ? QString() : (layer.errors > 0 ? u"✕ %1"_s : u"▲ %1"_s).arg(count);
}

StackCard cardOf(const ReportedLayer &layer)
{
    return {oneLine(layer.name),
            oneLine(layer.subtitle),
            oneLine(layer.shownVersion),
            oneLine(layer.letter),
            layer.color,
            badgeOf(layer),
            layer.errors > 0};
}

} // namespace

QList<StackPart> stackPicture(const ProfileReport &report)
{
    StackPart addOns{Tr::tr("Add-ons"), {}};
    StackPart core{Tr::tr("Infrastructure"), {}};
    for (const ReportedLayer &layer : report.layers)
        (layer.isCore ? core : addOns).cards.prepend(cardOf(layer));
    QList<StackPart> parts;
    for (const StackPart &part : {addOns, core})
        if (!part.cards.isEmpty())
            parts.append(part);
    return parts;
}

namespace {

/// As much as has room in letters of that size, about: the font of a page is not known.
QString fitted(const QString &text, int width, double sizeOfLetter)
{
    return elided(text, static_cast<int>(width / (sizeOfLetter * 0.58)));
}

QString svgText(QLatin1StringView name, QLatin1StringView anchor, int x, int y, const QString &text)
{
    return u"<text class=\"%1\" text-anchor=\"%2\" x=\"%3\" y=\"%4\">"_s.arg(name, anchor).arg(x).arg(y) +
           text.toHtmlEscaped() + u"</text>"_s;
}

QString svgCard(const StackCard &card, int top)
{
    const QString version = fitted(card.version, 200, 12);
    const int nameRoom = textRight - textLeft - columnsOf(version) * 7 - 12;
    QString svg = u"<g><title>"_s + card.name.toHtmlEscaped() + u"</title>"_s;
    svg += u"<rect class=\"card\" x=\"0.5\" y=\"%1\" width=\"%2\" height=\"%3\" rx=\"8\"/>"_s.arg(top + 0.5)
               .arg(pictureWidth - 1)
               .arg(cardHeight - 1);
    svg += u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%3\" rx=\"6\" fill=\"%4\"/>"_s.arg(markLeft)
               .arg(top + markLeft)
               .arg(markSize)
               .arg(card.color.name());
    svg += svgText("mark"_L1, "middle"_L1, markLeft + markSize / 2, top + markLeft + 19, card.letter);
    svg += svgText("name"_L1, "start"_L1, textLeft, top + upperLine, fitted(card.name, nameRoom, 14));
    svg += svgText("dim"_L1, "start"_L1, textLeft, top + lowerLine,
                   fitted(card.detail, textRight - textLeft - 60, 12));
    if (!version.isEmpty())
        svg += svgText("dim"_L1, "end"_L1, textRight, top + upperLine, version);
    if (!card.badge.isEmpty())
        svg += svgText(card.hasErrors ? "error"_L1 : "warning"_L1, "end"_L1, textRight, top + lowerLine,
                       card.badge);
    return svg + u"</g>\n"_s;
}

/// Some cards of a part, with its title above the first ones.
QString svgOf(const StackPart &part, qsizetype from)
{
    const qsizetype end = std::min(part.cards.size(), from + mostCards);
    int top = from == 0 ? titleHeight : 0;
    QString cards;
    QStringList names;
    for (qsizetype i = from; i < end; ++i) {
        cards += svgCard(part.cards[i], top);
        top += cardStep;
        names.append(part.cards[i].name);
    }
    const QString about = u"%1: %2"_s.arg(part.title, names.join(u", "_s));
    QString svg = u"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"stack\" viewBox=\"0 0 %1 %2\" "
                  u"width=\"%1\" height=\"%2\" role=\"img\" aria-label=\"%3\">\n"_s.arg(pictureWidth)
                      .arg(top)
                      .arg(about.toHtmlEscaped());
    if (from == 0)
        svg += svgText("part"_L1, "start"_L1, 1, 19, part.title) + u'\n';
    return svg + cards + u"</svg>\n"_s;
}

} // namespace

QString stackSvg(const QList<StackPart> &parts)
{
    QString svg;
    for (const StackPart &part : parts)
        for (qsizetype from = 0; from < part.cards.size(); from += mostCards)
            svg += svgOf(part, from);
    return svg;
}

namespace {

constexpr QRgb paperInk = 0x1f2328;
constexpr QRgb paperDim = 0x656d76;
constexpr QRgb paperLine = 0xd0d5db;
constexpr QRgb paperError = 0xc4262e;
constexpr QRgb paperWarning = 0x9a6700;

struct TextLook
{
    int pixels;
    bool isBold;
    QColor color;
};

/// Draws on a card that is pictureWidth wide: the painter is scaled.
class CardPainter
{
public:
    CardPainter(QPainter *painter, const QFont &font)
        : m_painter(painter)
        , m_font(font)
    {
        m_painter->setRenderHint(QPainter::Antialiasing);
        m_font.setHintingPreference(QFont::PreferNoHinting);
    }

    void drawGround(const StackCard &card)
    {
        m_painter->setPen(QPen(QColor(paperLine), 1));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawRoundedRect(QRectF(0.5, 0.5, pictureWidth - 1, cardHeight - 1), 8, 8);
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(card.color);
        m_painter->drawRoundedRect(QRectF(markLeft, markLeft, markSize, markSize), 6, 6);
    }

    /// Gives the width it took.
    double draw(const QRectF &place, Qt::Alignment alignment, const TextLook &look, const QString &text)
    {
        m_font.setPixelSize(look.pixels);
        m_font.setBold(look.isBold);
        const QFontMetricsF metrics(m_font);
        const QString fits = metrics.elidedText(text, Qt::ElideRight, place.width());
        m_painter->setFont(m_font);
        m_painter->setPen(look.color);
        m_painter->drawText(place, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine), fits);
        return metrics.horizontalAdvance(fits);
    }

private:
    QPainter *m_painter;
    QFont m_font;
};

} // namespace

void paintCard(QPainter *painter, const QRectF &place, const StackCard &card, const QFont &font)
{
    painter->save();
    painter->translate(place.topLeft());
    const double scale = place.width() / pictureWidth;
    painter->scale(scale, scale);
    CardPainter cardPainter(painter, font);
    cardPainter.drawGround(card);
    const QRectF upper(textLeft, 4, textRight - textLeft, 21);
    const QRectF lower(textLeft, 23, upper.width(), 18);
    cardPainter.draw({markLeft, markLeft, markSize, markSize}, Qt::AlignHCenter, {13, true, Qt::white},
                     card.letter);
    const double version = cardPainter.draw(upper.adjusted(upper.width() / 2, 0, 0, 0), Qt::AlignRight,
                                            {12, false, paperDim}, card.version);
    cardPainter.draw(upper.adjusted(0, 0, -version - 12, 0), Qt::AlignLeft, {14, true, paperInk}, card.name);
    const double badge = cardPainter.draw(
        lower, Qt::AlignRight, {12, false, card.hasErrors ? paperError : paperWarning}, card.badge);
    cardPainter.draw(lower.adjusted(0, 0, -badge - 12, 0), Qt::AlignLeft, {12, false, paperDim}, card.detail);
    painter->restore();
}

namespace {

constexpr int textWidth = 72; // in columns

QString padded(const QString &text, int columns, bool toTheRight = false)
{
    const QString fits = elided(text, columns);
    const QString room(columns - columnsOf(fits), u' ');
    return toTheRight ? room + fits : fits + room;
}

QString cardText(const StackCard &card)
{
    constexpr int versionWidth = 14;
    constexpr int badgeWidth = 4;
    constexpr int nameWidth = 26;
    constexpr int detailWidth = textWidth - 4 - nameWidth - versionWidth - badgeWidth - 3;
    return u"│ %1 %2 %3 %4 │\n"_s.arg(padded(card.name, nameWidth), padded(card.detail, detailWidth),
                                      padded(card.badge, badgeWidth, true),
                                      padded(card.version, versionWidth, true));
}

} // namespace

QString stackText(const QList<StackPart> &parts)
{
    const QString line(textWidth - 2, u'─');
    QString text;
    for (const StackPart &part : parts) {
        text += part.title + u"\n┌"_s + line + u"┐\n"_s;
        for (const StackCard &card : part.cards)
            text += cardText(card);
        text += u"└"_s + line + u"┘\n"_s;
    }
    return text;
}

} // namespace Layerwright
