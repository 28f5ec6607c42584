// SPDX-License-Identifier: Apache-2.0
#include "gui/theme/calmstyle.h"
#include "gui/theme/colors.h"
#include "gui/theme/tints.h"
#include "model/items/layercolor.h"
#include "tests/gui/accessibility/contrast.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPalette>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTest>

#include <memory>

using namespace Layerwright;
using namespace Qt::StringLiterals;

namespace {

struct Named
{
    const char *name;
    QColor color;
};

constexpr double ofText = 4.5; // WCAG 2.1, 1.4.3
constexpr double ofParts = 3;  // WCAG 2.1, 1.4.11; and what is disabled, for which it asks nothing

QList<Named> grounds(const Colors &c)
{
    return {{"the window", c.window},        {"a panel", c.panel},
            {"a selected row", c.selection}, {"a line that comes", c.added},
            {"a line that goes", c.removed}, {"a touched row", Tints::touched(c)}};
}

QList<Named> tokens(const Colors &c)
{
    return {{"text", c.text},     {"operator", c.dim},          {"key", c.key},        {"string", c.string},
            {"number", c.number}, {"expression", c.expression}, {"comment", c.comment}};
}

} // namespace

/// That what is written and drawn can be told from its ground, in our own colours.
class TestContrast final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init() { m_failures.clear(); }

    void text_data() { schemes(); }
    void text()
    {
        QFETCH(bool, dark);
        const Colors c = colorsOf(designPalette(dark));
        for (const Named &ground : grounds(c))
            for (const Named &ink :
                 {Named{"text", c.text}, Named{"dim text", c.dim}, Named{"accent", c.accent},
                  Named{"a warning", c.warning}, Named{"an error", c.error}, Named{"what is fine", c.fine}})
                check(ink, ground, ofText);
        check({"a line number", c.dim}, {"the gutter", Tints::gutter(c)}, ofText);
        check({"the current line number", c.text}, {"the gutter", Tints::gutter(c)}, ofText);
        const QColor pressed = mixed(c.accent, c.text, 0.2); // as PrimaryButton has it
        for (const QColor &ground : {c.accent, mixed(c.accent, c.text, 0.1), pressed})
            check({"text", c.onAccent}, {"the accent", ground}, ofText);
        for (const Named &kind :
             {Named{"note", c.accent}, Named{"warning", c.warning}, Named{"error", c.error}}) {
            check({"text", c.text}, {"a message", Tints::message(c, kind.color)}, ofText);
            check({"text of a badge", kind.color}, {"its ground", Tints::badge(c.panel, kind.color)}, ofText);
            check({"text of a title's badge", kind.color}, {"its ground", Tints::badge(c.window, kind.color)},
                  ofText);
        }
        QVERIFY2(m_failures.isEmpty(), qPrintable(m_failures.join(u'\n')));
    }

    void yamlText_data() { schemes(); }
    void yamlText()
    {
        QFETCH(bool, dark);
        const Colors c = colorsOf(designPalette(dark));
        const Named under[] = {{"the text", c.panel},
                               {"the cursor's line", Tints::touched(c)},
                               {"a selection", Tints::selectedText(c, true)},
                               {"a selection without the keyboard", Tints::selectedText(c, false)},
                               {"a match", Tints::match(c, c.warning)},
                               {"a value that was put in", Tints::match(c, c.expression)},
                               {"a line that comes", c.added},
                               {"a line that goes", c.removed}};
        for (const Named &ground : under)
            for (const Named &token : tokens(c))
                check(token, ground, ofText);
        for (const Named &token : tokens(c))
            check({"a sign of a completion", token.color}, {"its ground", Tints::badge(c.panel, token.color)},
                  ofText);
        QVERIFY2(m_failures.isEmpty(), qPrintable(m_failures.join(u'\n')));
    }

    void paletteRoles_data() { schemes(); }
    void paletteRoles()
    {
        QFETCH(bool, dark);
        const QPalette palette = designPalette(dark);
        QCOMPARE(isDark(palette), dark);
        const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
            {QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},
            {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::ButtonText, QPalette::Button},
            {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::ToolTipText, QPalette::ToolTipBase},
            {QPalette::Link, QPalette::Base},
            {QPalette::Link, QPalette::Window},
            {QPalette::LinkVisited, QPalette::Base}};
        for (const auto &[ink, ground] : pairs)
            check({QMetaEnum::fromType<QPalette::ColorRole>().valueToKey(ink), palette.color(ink)},
                  {QMetaEnum::fromType<QPalette::ColorRole>().valueToKey(ground), palette.color(ground)},
                  ofText);
        for (const auto ink : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
            for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::Button})
                check({"disabled text", palette.color(QPalette::Disabled, ink)},
                      {"its ground", palette.color(QPalette::Disabled, ground)}, ofParts);
        QVERIFY2(m_failures.isEmpty(), qPrintable(m_failures.join(u'\n')));
    }

    void parts_data() { schemes(); }
    void parts()
    {
        QFETCH(bool, dark);
        const Colors c = colorsOf(designPalette(dark));
        const Named inks[] = {{"an edge, a handle, an arrow", c.faint},
                              {"the ring of the keyboard", c.accent}};
        for (const Named &ground :
             {Named{"the window", c.window}, Named{"a panel", c.panel}, Named{"a selected row", c.selection},
              Named{"the gutter", Tints::gutter(c)}})
            for (const Named &ink : inks)
                check(ink, ground, ofParts);
        QVERIFY2(m_failures.isEmpty(), qPrintable(m_failures.join(u'\n')));
    }

    void lettersOfLayers()
    {
        for (const auto kind : {LayerKind::Os, LayerKind::Kernel, LayerKind::Kubernetes, LayerKind::Network,
                                LayerKind::Storage, LayerKind::AddOn})
            for (const auto type : {PackType::Spectro, PackType::Helm, PackType::Manifest, PackType::Oci})
                check({"a white letter", Qt::white}, {"the square of a layer", layerColor(kind, type)},
                      ofText);
        QVERIFY2(m_failures.isEmpty(), qPrintable(m_failures.join(u'\n')));
    }

    void edgesOfFields_data()
    {
        QTest::addColumn<QWidget *>("field");
        QTest::addColumn<bool>("dark");
        for (const bool dark : {false, true}) {
            const char *scheme = dark ? "dark" : "light";
            const auto row = [&](const char *name, QWidget *field) {
                QTest::addRow("%s, %s", name, scheme) << field << dark;
            };
            row("line", new QLineEdit);
            row("choice", new QComboBox);
            row("number", new QSpinBox);
            row("text", new QPlainTextEdit);
        }
    }

    /// As drawn: somewhere within two pixels of the left edge the picture has the contrast.
    void edgesOfFields()
    {
        QFETCH(QWidget *, field);
        QFETCH(bool, dark);
        const std::unique_ptr<QWidget> owner(field);
        CalmStyle style;
        const QPalette palette = designPalette(dark);
        field->setStyle(&style);
        field->setPalette(palette);
        field->resize(120, 60);
        const QImage image = field->grab().toImage();
        double best = 0;
        for (int x = 0; x < 3; ++x)
            for (const QColor &ground : {palette.color(QPalette::Base)})
                best = std::max(best, contrast(image.pixelColor(x, image.height() / 2), ground));
        QVERIFY2(best >= ofParts, qPrintable(QString::number(best)));
    }

private:
    static void schemes()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void check(const Named &ink, const Named &ground, double least)
    {
        const double found = contrast(ink.color, ground.color);
        if (found < least)
            m_failures.append(u"%1 %2 on %3 %4: %5"_s
                                  .arg(QLatin1StringView(ink.name), ink.color.name(),
                                       QLatin1StringView(ground.name), ground.color.name())
                                  .arg(found, 0, 'f', 2));
    }

    QStringList m_failures;
};

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
