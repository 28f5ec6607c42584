// SPDX-License-Identifier: Apache-2.0
#include "gui/theme/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

/// Draws one of our SVGs as a stencil: its shape counts, its colour comes from the palette or the maker.
class StencilEngine final : public QIconEngine
{
public:
    StencilEngine(QLatin1StringView name, const QColor &color)
        : m_path(u":/icons/layerwright/%1.svg"_s.arg(name))
        , m_color(color)
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
        const QString key =
            u"%1 %2x%3 %4"_s.arg(m_path).arg(pixels.width()).arg(pixels.height()).arg(color.rgba());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(pixels);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            QSvgRenderer(m_path).render(&painter);
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
