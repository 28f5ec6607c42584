// SPDX-License-Identifier: Apache-2.0
#include "gui/theme/appearance.h"
#include "gui/theme/calmstyle.h"
#include "gui/theme/colors.h"
#include "gui/theme/icon.h"
#include "tests/gui/accessibility/contrast.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPalette>
#include <QStyleOption>
#include <QSvgRenderer>
#include <QTest>

using namespace Layerwright;
using namespace Qt::StringLiterals;

class TestTheme final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void platformPaletteGivesItsOwnAccent()
    {
        QPalette palette(QColor(0x31, 0x36, 0x3b));
        palette.setColor(QPalette::Highlight, QColor(0xd0, 0x40, 0x20));
        const Colors colors = colorsOf(palette);
        QCOMPARE(colors.accent, QColor(0xd0, 0x40, 0x20));
        QCOMPARE(colors.panel, palette.color(QPalette::Base));
        QVERIFY(colors != colorsOf(designPalette(true)));
    }

    void textKeepsOffTheFrameOfItsField()
    {
        const CalmStyle style;
        const QLineEdit framed;
        QStyleOptionFrame option;
        option.initFrom(&framed);
        option.rect = QRect(0, 0, 200, 24);
        const auto room = [&](int lineWidth) {
            option.lineWidth = lineWidth;
            return style.subElementRect(QStyle::SE_LineEditContents, &option, &framed);
        };
        QVERIFY(room(1).left() >= room(0).left() + 3);
        QVERIFY(room(1).right() <= room(0).right() - 3);
    }

    void schemeChangesTheApplicationAtOnce()
    {
        Appearance appearance;
        appearance.setScheme(Appearance::Scheme::Dark);
        QVERIFY(isDark(QApplication::palette()));
        const QImage dark = icon("open"_L1).pixmap(32, 32).toImage();
        appearance.setScheme(Appearance::Scheme::Light);
        QVERIFY(!isDark(QApplication::palette()));
        const QImage light = icon("open"_L1).pixmap(32, 32).toImage();
        QVERIFY(!light.isNull());
        QVERIFY2(light != dark, "icons follow the palette");
    }

    void iconsAreSharp_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<bool>("dark");
        for (const bool dark : {false, true})
            for (const double ratio : {1.0, 1.5, 2.0, 3.0})
                QTest::addRow("%g%%, %s", ratio * 100, dark ? "dark" : "light") << ratio << dark;
    }

    /// Each is drawn anew for the pixels of the screen, none is a small picture made large, and its ink
    /// stands out from the window.
    void iconsAreSharp()
    {
        QFETCH(double, ratio);
        QFETCH(bool, dark);
        Appearance appearance;
        appearance.setScheme(dark ? Appearance::Scheme::Dark : Appearance::Scheme::Light);
        constexpr QSize size(16, 16);
        for (const QString &name : QDir(u":/icons/layerwright"_s).entryList({u"*.svg"_s})) {
            const QByteArray stem = name.chopped(4).toLatin1();
            const QIcon drawn = icon(QLatin1StringView(stem));
            const QImage sharp = renderedSvg(name, size * ratio);
            QCOMPARE(drawn.pixmap(size, ratio).size(), size * ratio);
            QVERIFY2(largestDifference(drawn.pixmap(size, ratio).toImage(), sharp) <= 2, qPrintable(name));

            QPixmap screen(size * ratio);
            screen.setDevicePixelRatio(ratio);
            screen.fill(Qt::transparent);
            QPainter painter(&screen);
            drawn.paint(&painter, QRect(QPoint(0, 0), size));
            painter.end();
            QVERIFY2(largestDifference(screen.toImage(), sharp) <= 2, qPrintable(name));

            const QImage blurred = drawn.pixmap(size, 1).toImage().scaled(sharp.size(), Qt::IgnoreAspectRatio,
                                                                          Qt::SmoothTransformation);
            QVERIFY2(ratio == 1 || largestDifference(blurred, sharp) > 40, qPrintable(name));
            QVERIFY2(contrast(inkOf(screen.toImage()), QApplication::palette().color(QPalette::Window)) >= 3,
                     qPrintable(name));
        }
    }

    void everyIconDrawsSomething()
    {
        const QStringList names = QDir(u":/icons/layerwright"_s).entryList({u"*.svg"_s});
        QVERIFY(names.size() > 10);
        for (const QString &name : names) {
            const QByteArray stem = name.chopped(4).toLatin1();
            const QImage image = icon(QLatin1StringView(stem)).pixmap(16, 16).toImage();
            int inked = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    inked += image.pixelColor(x, y).alpha() > 128;
            QVERIFY2(inked > 6, qPrintable(name));
        }
    }

private:
    static QImage renderedSvg(const QString &name, const QSize &pixels)
    {
        QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        QSvgRenderer(u":/icons/layerwright/"_s + name).render(&painter);
        return image;
    }

    /// In how much a pixel covers.
    static int largestDifference(const QImage &a, const QImage &b)
    {
        int largest = a.size() == b.size() ? 0 : 255;
        for (int y = 0; largest < 255 && y < a.height(); ++y)
            for (int x = 0; x < a.width(); ++x)
                largest = std::max(largest, std::abs(qAlpha(a.pixel(x, y)) - qAlpha(b.pixel(x, y))));
        return largest;
    }

    /// Of the pixel that covers most.
    static QColor inkOf(const QImage &image)
    {
        QColor ink = Qt::transparent;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() > ink.alpha())
                    ink = pixel;
        return QColor(ink.red(), ink.green(), ink.blue());
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
