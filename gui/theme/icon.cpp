// SPDX-License-Identifier: Apache-2.0
#include "gui/theme/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

/// Those that mean a way to read on or back; up, down and the rest are the same from either side.
bool isOneWay(QLatin1StringView name)
{
    static constexpr QLatin1StringView names[] = {"back"_L1,   "forward"_L1, "goto"_L1,
                                                  "import"_L1, "redo"_L1,    "undo"_L1};
    return std::ranges::find(names, name) != std::end(names);
}

/// Draws one of our SVGs as a stencil: its shape counts, its colour comes from the palette or the maker.
class StencilEngine final : public QIconEngine
{
public:
    StencilEngine(QLatin1StringView name, const QColor &color)
        : m_path(u":/icons/layerwright/%1.svg"_s.arg(name))
        , m_color(color)
        , m_isOneWay(isOneWay(name))
    {
        Q_ASSERT(QFile::exists(m_path));
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, stencil(rect.size(), ratio, colorFor(mode)));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return stencil(size, 1, colorFor(mode));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // `size` is in pixels of the device; the caller sets the ratio of what it gets.
        Q_UNUSED(scale)
        return stencil(size, 1, colorFor(mode));
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine *clone() const override { return new StencilEngine(*this); }
    bool isNull() override { return false; }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return m_color.isValid() ? m_color : palette.color(QPalette::WindowText);
    }

    QPixmap stencil(const QSize &size, qreal ratio, const QColor &color) const
    {
        const QSize pixels = size * ratio;
        if (pixels.isEmpty())
            return {}; // of something that has no room
        const bool isTurned = m_isOneWay && QGuiApplication::isRightToLeft();
        const QString key = u"%1 %2x%3 %4 %5"_s.arg(m_path)
                                .arg(pixels.width())
                                .arg(pixels.height())
                                .arg(color.rgba())
                                .arg(isTurned);
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(pixels);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            if (isTurned)
                painter.setTransform({-1, 0, 0, 1, qreal(pixels.width()), 0});
            QSvgRenderer(m_path).render(&painter);
            painter.resetTransform();
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(pixmap.rect(), color);
            painter.end();
            QPixmapCache::insert(key, pixmap);
        }
        pixmap.setDevicePixelRatio(ratio);
        return pixmap;
    }

    QString m_path;
    QColor m_color;
    bool m_isOneWay;
};

} // namespace

QIcon icon(QLatin1StringView name)
{
    return icon(name, QColor());
}

QIcon icon(QLatin1StringView name, const QColor &color)
{
    return QIcon(new StencilEngine(name, color));
}

} // namespace Layerwright
