// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/editorpane.h"
#include "gui/editor/yamleditor.h"
#include "gui/presets/presetspanel.h"
#include "gui/presets/switch.h"
#include "gui/stack/layerdelegate.h"
#include "gui/stack/layerlook.h"
#include "gui/stack/layerview.h"
#include "gui/stack/stackpanel.h"
#include "gui/theme/colors.h"
#include "tests/gui/windowtest.h"

#include <QApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QStyleOptionViewItem>
#include <QTest>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// Where one reads from the right, what stood at the left stands at the right, but for YAML, which is read
/// from the left everywhere.
class TestMirrored final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init()
    {
        m_test = std::make_unique<WindowTest>();
        m_window = m_test->open(m_test->profileFile());
        QVERIFY(m_window);
    }
    void cleanup()
    {
        m_test.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void rowOfLayer_data()
    {
        QTest::addColumn<int>("row");
        QTest::newRow("manifest layer below a heading") << 0;
        QTest::newRow("manifest layer") << 1;
        QTest::newRow("core layer") << 4;
    }

    void rowOfLayer()
    {
        QFETCH(int, row);
        const QModelIndex index = m_window->stack()->view()->model()->index(row, 0);
        const QColor square = LayerLooks::of(index).color;
        const QColor text = colorsOf(m_window->palette()).text;
        const QImage left = painted(index, Qt::LeftToRight);
        const QImage right = painted(index, Qt::RightToLeft);
        const QRect leftSquare = boxOf(left, square);
        const QRect rightSquare = boxOf(right, square);
        QVERIFY(leftSquare.width() > 20);
        QCOMPARE(rightSquare, mirrored(leftSquare, left.width()));
        QVERIFY(boxOf(left, text).left() > leftSquare.right());
        QVERIFY(boxOf(right, text).right() < rightSquare.left());
        QVERIFY(boxOf(right, text).right() > right.width() / 2); // begins at the right
    }

    void switchOfPreset()
    {
        Switch toggle(u"Three replicas"_s);
        toggle.setChecked(true);
        toggle.resize(240, toggle.sizeHint().height());
        const QColor accent = colorsOf(toggle.palette()).accent;
        const QRect left = boxOf(toggle.grab().toImage(), accent);
        toggle.setLayoutDirection(Qt::RightToLeft);
        const QRect right = boxOf(toggle.grab().toImage(), accent);
        QVERIFY(left.left() > 200);
        QCOMPARE(right, mirrored(left, 240));
    }

    void windowTurnsAndYamlStays()
    {
        const auto middle = [](const QWidget *widget) {
            return widget->mapTo(widget->window(), widget->rect().center()).x();
        };
        const auto *editor = m_window->editor()->editor();
        QVERIFY(middle(m_window->stack()) < middle(editor));
        const int gutter = editor->viewport()->x();
        QVERIFY(gutter > 20);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        m_test.reset();
        init();
        editor = m_window->editor()->editor();
        QTRY_VERIFY(middle(m_window->stack()) > middle(editor));
        QVERIFY(middle(m_window->presets()) < middle(editor));
        QTRY_COMPARE(editor->viewport()->x(), gutter); // the line numbers are left of the text
    }

private:
    static QImage painted(const QModelIndex &index, Qt::LayoutDirection direction)
    {
        QStyleOptionViewItem option;
        option.direction = direction;
        option.palette = QApplication::palette();
        option.font = QApplication::font();
        option.fontMetrics = QFontMetrics(option.font);
        option.state = QStyle::State_Enabled;
        const LayerDelegate delegate;
        option.rect = QRect(QPoint(0, 0), QSize(300, delegate.sizeHint(option, index).height()));
        QImage image(option.rect.size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(option.palette.color(QPalette::Base));
        QPainter painter(&image);
        delegate.paint(&painter, option, index);
        return image;
    }

    /// Of the pixels of that very colour.
    static QRect boxOf(const QImage &image, const QColor &color)
    {
        QRect box;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) == color)
                    box |= QRect(x, y, 1, 1);
        return box;
    }

    static QRect mirrored(const QRect &rect, int width)
    {
        return {width - rect.left() - rect.width(), rect.top(), rect.width(), rect.height()};
    }

    std::unique_ptr<WindowTest> m_test;
    MainWindow *m_window = nullptr;
};

QTEST_MAIN(TestMirrored)
#include "tst_mirrored.moc"
