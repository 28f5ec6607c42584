// SPDX-License-Identifier: Apache-2.0
#include "gui/addlayer/notelabel.h"
#include "gui/editor/editorpane.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/palette/choicepopup.h"
#include "gui/settings/settings.h"
#include "gui/shortcuts/keysfield.h"
#include "gui/shortcuts/shortcuts.h"
#include "gui/shortcuts/shortcutsdialog.h"
#include "gui/shortcuts/shortcutsheet.h"
#include "tests/gui/windowtest.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// Help › Keyboard Shortcuts, by keys alone where nothing else is said.
class TestShortcutsDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_test.reset(); }

    void keysAreChangedByKeys();
    void theTextHasNoKeysOfItsOwn();
    void rivalIsNamedAndKeepsItsKeys();
    void rivalLosesItsKeys();
    void keysInTheWayAreNamed();
    void keysAreTakenAwayAndLeft();
    void secondShortcut();
    void oneIsReset();
    void allAreReset();
    void everyWindowFollows();
    void closingDoesNotWait();
    void nothingFoundSaysSo();
    void sheetIsCopied();
    void everythingHasAName();

private:
    QAction *action(ActionId id) const { return m_window->actions()[id]; }
    void select(const QString &search);
    void backToWindow();
    QTreeView *view() const { return m_dialog->findChild<QTreeView *>(); }
    QLineEdit *search() const
    {
        return m_dialog->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    }
    KeysField *field(int place = 0) const { return m_dialog->findChildren<KeysField *>().at(place); }
    QPushButton *button(const QString &name) const { return m_dialog->findChild<QPushButton *>(name); }
    QString note() const { return m_dialog->findChild<NoteLabel *>()->text(); }
    static void pressInto(KeysField *field, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(field, key, modifiers);
    }
    Shortcuts *shortcuts() const { return m_test->windows().shortcuts(); }

    std::unique_ptr<WindowTest> m_test;
    MainWindow *m_window = nullptr;
    ShortcutsDialog *m_dialog = nullptr;
};

void TestShortcutsDialog::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    m_test = std::make_unique<WindowTest>();
    m_window = m_test->open(m_test->profileFile());
    QVERIFY(m_window);
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    m_window->editor()->setFocus();
    QTest::keySequence(m_window, QKeySequence(u"Ctrl+Shift+P"_s));
    auto *popup = m_window->findChild<ChoicePopup *>();
    QTest::keyClicks(popup->field(), u"keyb short"_s);
    QTest::keyClick(popup->field(), Qt::Key_Return);
    m_dialog = m_window->findChild<ShortcutsDialog *>();
    QVERIFY(m_dialog);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    QTRY_VERIFY(search()->hasFocus());
}

/// Once the dialog is closed.
void TestShortcutsDialog::backToWindow()
{
    QTRY_VERIFY(!m_window->findChild<ShortcutsDialog *>());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    m_window->editor()->setFocus();
}

/// Searches, and goes to the field of what is found first.
void TestShortcutsDialog::select(const QString &text)
{
    search()->setFocus();
    search()->selectAll();
    QTest::keyClicks(search(), text);
    QTest::keyClick(search(), Qt::Key_Return);
    QTRY_VERIFY(view()->hasFocus());
    QTest::keyClick(view(), Qt::Key_Return);
    QTRY_VERIFY(field()->hasFocus());
}

void TestShortcutsDialog::keysAreChangedByKeys()
{
    select(u"comment"_s);
    QCOMPARE(field()->keySequence(), QKeySequence(u"Ctrl+/"_s));
    pressInto(field(), Qt::Key_J, Qt::ControlModifier);
    QTRY_VERIFY(view()->hasFocus()); // once it is clear that no more keys come
    QCOMPARE(action(ActionId::ToggleComment)->shortcut(), QKeySequence(u"Ctrl+J"_s));
    QTest::keyClick(view(), Qt::Key_Escape);
    backToWindow();
    const QByteArray before = m_window->editor()->editor()->bytes();
    QVERIFY(!before.startsWith('#'));
    m_window->editor()->editor()->goToLine(1);
    QTest::keySequence(m_window->editor()->editor(), QKeySequence(u"Ctrl+J"_s));
    QVERIFY(m_window->editor()->editor()->bytes().startsWith('#'));
    QTest::keySequence(m_window->editor()->editor(), QKeySequence(u"Ctrl+/"_s));
    QVERIFY(m_window->editor()->editor()->bytes().startsWith('#')); // the old keys are nothing now
}

/// Keys that the text knows by itself where there are no actions.
void TestShortcutsDialog::theTextHasNoKeysOfItsOwn()
{
    m_dialog->close();
    backToWindow();
    YamlEditor *editor = m_window->editor()->editor();
    const QByteArray before = editor->bytes();
    editor->goToLine(1);
    QTest::keyClick(editor, Qt::Key_Down, Qt::AltModifier);
    QVERIFY(editor->bytes() != before);
    for (const ActionId id : {ActionId::Undo, ActionId::MoveLinesDown})
        shortcuts()->setKeys(*std::ranges::find(Actions::rows(), id, &ActionRow::id), {});
    const QByteArray moved = editor->bytes();
    QTest::keyClick(editor, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor->bytes(), moved);
    shortcuts()->resetAll();
    QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor->bytes(), before);
}

void TestShortcutsDialog::rivalIsNamedAndKeepsItsKeys()
{
    select(u"fold all"_s);
    QVERIFY(button(u"keep"_s)->isHidden());
    pressInto(field(), Qt::Key_G, Qt::ControlModifier);
    QVERIFY2(note().contains(u"Ctrl+G is the shortcut of “Go to Line…” in Edit."_s), qPrintable(note()));
    QVERIFY(button(u"takeOver"_s)->isVisible());
    QTRY_VERIFY(button(u"keep"_s)->hasFocus());
    QTest::keyClick(button(u"keep"_s), Qt::Key_Space);
    QVERIFY(button(u"keep"_s)->isHidden());
    QCOMPARE(field()->keySequence(), QKeySequence(u"Ctrl+Alt+["_s));
    QCOMPARE(action(ActionId::GoToLine)->shortcut(), QKeySequence(u"Ctrl+G"_s));
    QVERIFY(!shortcuts()->isAnyChanged());
}

void TestShortcutsDialog::rivalLosesItsKeys()
{
    select(u"fold all"_s);
    pressInto(field(), Qt::Key_G, Qt::ControlModifier);
    QTRY_VERIFY(button(u"keep"_s)->hasFocus());
    button(u"takeOver"_s)->setFocus();
    QTest::keyClick(button(u"takeOver"_s), Qt::Key_Space);
    QCOMPARE(action(ActionId::FoldAll)->shortcuts(), QList{QKeySequence(u"Ctrl+G"_s)});
    QVERIFY(action(ActionId::GoToLine)->shortcuts().isEmpty());
    QVERIFY(!note().contains(u"Go to Line"_s));
}

void TestShortcutsDialog::keysInTheWayAreNamed()
{
    select(u"fold all"_s);
    pressInto(field(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY2(note().contains(u"Ctrl+K would be in the way of Ctrl+K, Ctrl+1"_s), qPrintable(note()));
    pressInto(field(), Qt::Key_0, Qt::ControlModifier); // it was not complete
    QVERIFY2(!note().contains(u"in the way"_s), qPrintable(note()));
    QTRY_COMPARE(action(ActionId::FoldAll)->shortcut(), QKeySequence(u"Ctrl+K, Ctrl+0"_s));
    QCOMPARE(action(ActionId::FoldLevel1)->shortcut(), QKeySequence(u"Ctrl+K, Ctrl+1"_s));
}

void TestShortcutsDialog::keysAreTakenAwayAndLeft()
{
    select(u"fold all"_s);
    pressInto(field(), Qt::Key_J, Qt::ControlModifier);
    pressInto(field(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QTRY_VERIFY(view()->hasFocus());
    QTest::qWait(1200); // longer than the field waits for more keys
    QCOMPARE(action(ActionId::FoldAll)->shortcut(), QKeySequence(u"Ctrl+Alt+["_s));
    QTest::keyClick(view(), Qt::Key_Return);
    pressInto(field(), Qt::Key_Backspace);
    QVERIFY(action(ActionId::FoldAll)->shortcuts().isEmpty());
    QVERIFY(view()->hasFocus());
}

void TestShortcutsDialog::secondShortcut()
{
    select(u"fold all"_s);
    pressInto(field(1), Qt::Key_F9);
    QTRY_COMPARE(action(ActionId::FoldAll)->shortcuts(), QKeySequence::listFromString(u"Ctrl+Alt+[; F9"_s));
    for (QToolButton *each : m_dialog->findChildren<QToolButton *>())
        if (each->accessibleName() == u"No keys for: Shortcut"_s)
            QTest::mouseClick(each, Qt::LeftButton);
    QCOMPARE(action(ActionId::FoldAll)->shortcuts(), QList{QKeySequence(u"F9"_s)});
    QCOMPARE(field()->keySequence(), QKeySequence(u"F9"_s));
}

void TestShortcutsDialog::oneIsReset()
{
    select(u"fold all"_s);
    QVERIFY(!button(u"reset"_s)->isEnabled());
    pressInto(field(), Qt::Key_Backspace);
    QTest::keyClick(button(u"reset"_s), Qt::Key_Space);
    QCOMPARE(action(ActionId::FoldAll)->shortcut(), QKeySequence(u"Ctrl+Alt+["_s));
    QVERIFY(!button(u"reset"_s)->isEnabled());
    shortcuts()->setKeys(*std::ranges::find(Actions::rows(), ActionId::UnfoldAll, &ActionRow::id),
                         {QKeySequence(u"Ctrl+Alt+["_s)});
    QVERIFY(field()->keySequence().isEmpty()); // another window took it
    QTest::keyClick(button(u"reset"_s), Qt::Key_Space);
    QVERIFY2(note().contains(u"Unfold All"_s), qPrintable(note())); // who has it now is asked, too
    QTest::keyClick(button(u"takeOver"_s), Qt::Key_Space);
    QCOMPARE(action(ActionId::FoldAll)->shortcut(), QKeySequence(u"Ctrl+Alt+["_s));
    QVERIFY(action(ActionId::UnfoldAll)->shortcuts().isEmpty());
}

void TestShortcutsDialog::allAreReset()
{
    QVERIFY(!button(u"resetAll"_s)->isEnabled());
    select(u"fold all"_s);
    pressInto(field(), Qt::Key_Backspace);
    const auto question = [this](int role) {
        QTest::keyClick(button(u"resetAll"_s), Qt::Key_Space);
        auto *box = m_dialog->findChild<QMessageBox *>();
        for (QAbstractButton *each : box->buttons())
            if (box->buttonRole(each) == role)
                each->click();
        QTRY_VERIFY(!m_dialog->findChild<QMessageBox *>());
    };
    question(QMessageBox::RejectRole);
    QVERIFY(action(ActionId::FoldAll)->shortcuts().isEmpty());
    question(QMessageBox::AcceptRole);
    QCOMPARE(action(ActionId::FoldAll)->shortcut(), QKeySequence(u"Ctrl+Alt+["_s));
    QVERIFY(!button(u"resetAll"_s)->isEnabled());
}

void TestShortcutsDialog::everyWindowFollows()
{
    const MainWindow *second = m_test->windows().add();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    select(u"fold all"_s);
    pressInto(field(), Qt::Key_J, Qt::ControlModifier);
    const QKeySequence keys(u"Ctrl+J"_s);
    QTRY_COMPARE(action(ActionId::FoldAll)->shortcut(), keys);
    QCOMPARE(second->actions()[ActionId::FoldAll]->shortcut(), keys);
    QCOMPARE(m_test->windows().add()->actions()[ActionId::FoldAll]->shortcut(), keys);
    QCOMPARE(Windows(nullptr).shortcuts()->keys(
                 *std::ranges::find(Actions::rows(), ActionId::FoldAll, &ActionRow::id)),
             QList{keys}); // the next run
    shortcuts()->setKeys(*std::ranges::find(Actions::rows(), ActionId::GoBack, &ActionRow::id),
                         {QKeySequence(u"F9"_s)});
    QVERIFY(second->actions()[ActionId::GoBack]->toolTip().endsWith(u"(F9)"_s));
}

void TestShortcutsDialog::closingDoesNotWait()
{
    select(u"fold all"_s);
    pressInto(field(), Qt::Key_J, Qt::ControlModifier);
    m_dialog->close();
    QCOMPARE(action(ActionId::FoldAll)->shortcut(), QKeySequence(u"Ctrl+J"_s));
}

void TestShortcutsDialog::nothingFoundSaysSo()
{
    QTest::keyClicks(search(), u"no such command"_s);
    QVERIFY(!view()->isVisible());
    QVERIFY(!field()->isEnabled());
    const QList<QPushButton *> buttons = m_dialog->findChildren<QPushButton *>();
    const auto all = std::ranges::find_if(
        buttons, [](const QPushButton *each) { return each->text() == u"Show all commands"_s; });
    QVERIFY(all != buttons.end());
    (*all)->click();
    QVERIFY(view()->isVisible());
    QVERIFY(field()->isEnabled());
}

void TestShortcutsDialog::sheetIsCopied()
{
    m_dialog->close();
    action(ActionId::ShortcutSheet)->trigger();
    auto *sheet = m_window->findChild<ShortcutSheet *>();
    QVERIFY(sheet);
    for (QPushButton *each : sheet->findChildren<QPushButton *>())
        if (each->text().contains(u"Copy"_s))
            each->click();
    QCOMPARE(QApplication::clipboard()->text(), ShortcutSheet::text(*shortcuts()));
    sheet->close();
}

void TestShortcutsDialog::everythingHasAName()
{
    for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                               qobject_cast<QAbstractItemView *>(widget);
        const bool isInner = widget->objectName().startsWith(u"qt_"_s) || widget->isHidden() ||
                             widget->inherits("QHeaderView") ||
                             qobject_cast<QLineEdit *>(widget->parentWidget());
        QAccessibleInterface *accessible =
            isControl && !isInner ? QAccessible::queryAccessibleInterface(widget) : nullptr;
        QVERIFY2(!accessible || !accessible->text(QAccessible::Name).isEmpty(),
                 widget->metaObject()->className());
    }
}

QTEST_MAIN(TestShortcutsDialog)
#include "tst_shortcutsdialog.moc"
