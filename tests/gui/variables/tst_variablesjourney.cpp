// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/editorpane.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/docks.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/presets/switch.h"
#include "gui/variables/variablefield.h"
#include "gui/variables/variableform.h"
#include "gui/variables/variablepreview.h"
#include "gui/variables/variablespanel.h"
#include "gui/variables/variableview.h"
#include "model/commands/edittext.h"
#include "model/profile/reader.h"
#include "tests/gui/windowtest.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QUndoStack>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// Variables from the first one to its end, through the real main window: once by keyboard alone and once by
/// mouse.
class TestVariablesJourney final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_test.reset(); }

    void byKeyboardAlone();
    void byMouse();

private:
    VariablesPanel *panel() const { return m_window->docks()->variables(); }
    VariableForm *form() const { return panel()->form(); }
    YamlEditor *editor() const { return m_window->editor()->editor(); }
    ProfileDocument *document() const { return m_window->document(); }
    const QList<Variable> &variables() const { return document()->profile().variables; }
    QStringList names() const;
    QByteArray text() const { return document()->text(m_text); }
    bool says(const QString &words) const;
    void settle() { QTRY_VERIFY(panel()->finder()->isCurrent()); }

    /// To whatever has the keyboard.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *widget = QApplication::focusWidget();
        QVERIFY(widget);
        QTest::keyClick(widget, key, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// By the Tab key alone, to the widget with that spoken name.
    static void tabTo(const QString &name);
    void click(QWidget *widget, Qt::MouseButton button = Qt::LeftButton);
    void click(QAbstractItemView *view, const QModelIndex &index);
    Switch *flag(const QString &text) const;

    std::unique_ptr<WindowTest> m_test;
    MainWindow *m_window = nullptr;
    TextId m_text;
};

void TestVariablesJourney::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    m_test = std::make_unique<WindowTest>();
    m_window = m_test->open(m_test->profileFile());
    QVERIFY(m_window);
    m_window->resize(1400, 900);
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    m_text = {document()->layerId(4), 0};
    document()->push(std::make_unique<EditText>(
        document(), m_text,
        QList<TextEdit>{{{0, document()->text(m_text).size()}, "host: '{{.spectro.var.site_host}}'\n"}}));
    m_window->editor()->showText(m_text);
    document()->undoStack()->setClean();
    editor()->setFocus();
    settle();
}

QStringList TestVariablesJourney::names() const
{
    QStringList result;
    for (const Variable &variable : variables())
        result.append(variable.name);
    return result;
}

bool TestVariablesJourney::says(const QString &words) const
{
    for (const QLabel *label : panel()->findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(words))
            return true;
    return false;
}

void TestVariablesJourney::tabTo(const QString &name)
{
    const auto isThere = [&name] {
        const QWidget *widget = QApplication::focusWidget();
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return widget && (widget->accessibleName() == name || (button && button->text() == name));
    };
    for (int i = 0; i < 60 && !isThere(); ++i)
        press(Qt::Key_Tab);
    QVERIFY2(isThere(), qPrintable(name));
}

void TestVariablesJourney::click(QWidget *widget, Qt::MouseButton button)
{
    QVERIFY(widget && widget->isEnabled());
    QVERIFY2(widget->isVisible(), qPrintable(widget->accessibleName()));
    QTest::mouseClick(widget, button, {}, QPoint(std::min(12, widget->width() / 2), widget->height() / 2));
}

void TestVariablesJourney::click(QAbstractItemView *view, const QModelIndex &index)
{
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

Switch *TestVariablesJourney::flag(const QString &text) const
{
    for (Switch *candidate : form()->findChildren<Switch *>())
        if (candidate->text() == text)
            return candidate;
    return nullptr;
}

void TestVariablesJourney::byKeyboardAlone()
{
    // The text uses one that is not there: the panel offers to make it.
    press(Qt::Key_7, Qt::ControlModifier);
    QVERIFY(panel()->isVisible());
    tabTo(u"Create site_host"_s);
    press(Qt::Key_Space);
    QTRY_VERIFY(panel()->isFormShown());
    QCOMPARE(names(), QStringList{u"site_host"_s});
    tabTo(u"Display name"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"Host"_s);
    tabTo(u"Format"_s);
    const auto *format = qobject_cast<QComboBox *>(QApplication::focusWidget());
    for (int i = 0; i < 10 && format->currentData().toInt() != int(VariableFormat::Ipv4); ++i)
        press(Qt::Key_Down);
    QCOMPARE(variables()[0].format, VariableFormat::Ipv4);
    tabTo(u"Default"_s);
    type(u"10.0.0.1"_s);
    tabTo(u"Required"_s);
    press(Qt::Key_Space);
    QVERIFY(variables()[0].required);

    // What a deployer would meet takes and refuses.
    tabTo(u"Sample value of Host"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"10.0.0.256"_s);
    QVERIFY2(form()->preview()->message().startsWith(u"⚠"_s), qPrintable(form()->preview()->message()));
    press(Qt::Key_Backspace);
    QVERIFY2(form()->preview()->message().startsWith(u"✓"_s), qPrintable(form()->preview()->message()));

    // Back to the list; one like it, moved up; another name changes every use.
    press(Qt::Key_Escape);
    QVERIFY(!panel()->isFormShown());
    QVERIFY(panel()->view()->hasFocus());
    press(Qt::Key_D, Qt::ControlModifier);
    press(Qt::Key_Escape);
    QCOMPARE(names(), (QStringList{u"site_host"_s, u"site_host_2"_s}));
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(names(), (QStringList{u"site_host_2"_s, u"site_host"_s}));
    press(Qt::Key_Down);
    press(Qt::Key_F2);
    type(u"shop_host"_s);
    const int steps = document()->undoStack()->count();
    press(Qt::Key_Return);
    QCOMPARE(text(), "host: '{{.spectro.var.shop_host}}'\n");
    QCOMPARE(document()->undoStack()->count(), steps + 1);

    // It is used, so it stays, and the place is one key away.
    settle();
    press(Qt::Key_Escape);
    press(Qt::Key_Delete);
    QVERIFY(names().contains(u"shop_host"_s));
    QVERIFY(says(u"Not removed: it is used in 1 place"_s));
    tabTo(u"Where it is used"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(editor()->hasFocus());
    QCOMPARE(editor()->selectedSpan(), (Span{text().indexOf("shop_host"), text().indexOf("}}")}));

    // Once it is out of the text it goes, and undo brings all of it back.
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Backspace);
    settle();
    press(Qt::Key_7, Qt::ControlModifier);
    if (panel()->isFormShown())
        press(Qt::Key_Escape);
    QCOMPARE(panel()->view()->currentIndex().data().toString(), u"shop_host"_s);
    press(Qt::Key_Delete);
    QCOMPARE(names(), QStringList{u"site_host_2"_s});
    for (int i = 0; i < 60 && document()->isModified(); ++i)
        press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(names(), QStringList());
    QCOMPARE(text(), "host: '{{.spectro.var.site_host}}'\n");
}

void TestVariablesJourney::byMouse()
{
    QTabBar *tabs = nullptr;
    int tab = -1;
    for (QTabBar *bar : m_window->findChildren<QTabBar *>())
        for (int i = 0; i < bar->count(); ++i)
            if (bar->isVisible() && bar->tabText(i) == u"Variables"_s) {
                tabs = bar;
                tab = i;
            }
    QVERIFY2(tabs, "the panel has a tab");
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
    QTRY_VERIFY(panel()->isVisible());
    const auto button = [this](const QString &text) {
        for (QPushButton *candidate : panel()->findChildren<QPushButton *>())
            if (candidate->text() == text && candidate->isVisible())
                return candidate;
        return static_cast<QPushButton *>(nullptr);
    };
    click(button(u"Create site_host"_s));
    QTRY_VERIFY(panel()->isFormShown());
    auto *value = form()->defaultField()->findChild<QLineEdit *>();
    click(value);
    QTest::keyClicks(value, u"shop.example.com"_s);
    click(flag(u"Masked"_s));
    QVERIFY(variables()[0].isSensitive);
    QCOMPARE(value->echoMode(), QLineEdit::Password);
    click(flag(u"Masked"_s));
    auto *sample = form()->preview()->field()->findChild<QLineEdit *>();
    click(sample);
    QTest::keyClicks(sample, u"x"_s);
    QVERIFY(form()->preview()->message().startsWith(u"✓"_s));

    // The use leads to its place.
    settle();
    QCOMPARE(form()->uses()->count(), 1);
    QListWidget *uses = form()->uses();
    click(uses, uses->model()->index(0, 0));
    QTest::mouseDClick(uses->viewport(), Qt::LeftButton, {}, uses->visualItemRect(uses->item(0)).center());
    QCOMPARE(editor()->selectedSpan().begin, text().indexOf("site_host"));

    // Back to the list, and another one from there.
    QAbstractButton *back = nullptr;
    QAbstractButton *add = nullptr;
    for (QAbstractButton *candidate : panel()->findChildren<QAbstractButton *>()) {
        back = candidate->text().contains(u"All variables"_s) ? candidate : back;
        add = candidate->isVisibleTo(panel()->view()->parentWidget()) &&
                      candidate->text() == m_window->actions()[ActionId::NewVariable]->iconText()
                  ? candidate
                  : add;
    }
    click(back);
    QVERIFY(panel()->view()->isVisible());
    click(add);
    QVERIFY(panel()->isFormShown());
    QTest::keyClicks(form()->name(), u"second"_s);
    click(back);
    QCOMPARE(names(), (QStringList{u"site_host"_s, u"second"_s}));
    click(panel()->view(), panel()->view()->model()->index(1, 0));
    QTest::mouseDClick(panel()->view()->viewport(), Qt::LeftButton, {},
                       panel()->view()->visualRect(panel()->view()->model()->index(1, 0)).center());
    QVERIFY(panel()->isFormShown());
    QCOMPARE(form()->name()->text(), u"second"_s);

    // Saved and read again it is the same.
    QVERIFY(m_window->file()->saveTo(m_test->path(u"with.json"_s)));
    const Result<LoadedProfile> read = openProfile(m_test->path(u"with.json"_s));
    QVERIFY(read.has_value());
    QCOMPARE(read->profile.variables, variables());
}

QTEST_MAIN(TestVariablesJourney)
#include "tst_variablesjourney.moc"
