// SPDX-License-Identifier: Apache-2.0
#include "gui/theme/appearance.h"
#include "gui/theme/colors.h"
#include "gui/theme/icon.h"

#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QTest>

#include <cmath>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// The contrast of WCAG 2.1, from 1 to 21.
static double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const auto channel = [](double c) {
            return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
               0.0722 * channel(color.blueF());
    };
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

class TestTheme final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void textStandsOutFromItsGround_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void textStandsOutFromItsGround()
    {
        QFETCH(bool, dark);
        const QPalette palette = designPalette(dark);
        const Colors colors = colorsOf(palette);
        QCOMPARE(isDark(palette), dark);
        for (const QColor &text :
             {colors.text, colors.dim, colors.warning, colors.error, colors.fine, colors.key, colors.string,
              colors.number, colors.expression, colors.comment})
            QVERIFY2(contrast(text, colors.panel) >= 4.5, qPrintable(text.name()));
        QVERIFY(contrast(colors.onAccent, colors.accent) >= 4.5);
        QVERIFY(contrast(colors.text, colors.selection) >= 7);
        QVERIFY(contrast(colors.faint, colors.panel) >= 2.9);
    }

    void platformPaletteGivesItsOwnAccent()
    {
        QPalette palette(QColor(0x31, 0x36, 0x3b));
        palette.setColor(QPalette::Highlight, QColor(0xd0, 0x40, 0x20));
        const Colors colors = colorsOf(palette);
        QCOMPARE(colors.accent, QColor(0xd0, 0x40, 0x20));
        QCOMPARE(colors.panel, palette.color(QPalette::Base));
        QVERIFY(colors != colorsOf(designPalette(true)));
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
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
