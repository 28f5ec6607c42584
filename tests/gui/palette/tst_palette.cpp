// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/editorpane.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/docks.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/mainwindow/menus.h"
#include "gui/palette/choicepopup.h"
#include "gui/settings/settings.h"
#include "gui/stack/layerview.h"
#include "gui/stack/stackpanel.h"
#include "gui/theme/mnemonics.h"
#include "gui/variables/variablespanel.h"
#include "model/commands/edittext.h"
#include "model/commands/insertvariable.h"
#include "tests/gui/windowtest.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QTest>
#include <QUndoStack>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// Commands and places by their names, in the real window and by keys alone.
class TestPalette final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_test.reset(); }

    void commandRuns();
    void escapeGivesTheKeyboardBack();
    void everyCommandIsThere();
    void commandsSayWhereTheyAre();
    void englishNamesFindWhatIsTranslated();
    void whatIsDisabledDoesNotRun();
    void whatRanIsFirst();
    void menusThatAreFilledAsTheyOpen();
    void commandActsOnWhatHadTheKeyboard();
    void arrowsWalkAndMouseChooses();
    void goesToLayer();
    void goesToManifest();
    void goesToKey();
    void goesToKeyOfAnotherText();
    void goesToVariable();
    void goesToWindowAndFile();
    void oneTakesTheOthersPlace();
    void whoGoesOnElsewhereClosesIt();
    void aChangeClosesIt();
    void everythingHasAName();
    void smallWindowsHaveRoom();

private:
    YamlEditor *editor() const { return m_window->editor()->editor(); }
    ProfileDocument *document() const { return m_window->document(); }
    ItemId layer(const QString &name) const
    {
        return document()->layerId(int(WindowTest::layerNames(m_window).indexOf(name)));
    }
    ChoicePopup *popup() const { return m_window->findChild<ChoicePopup *>(); }
    bool isOpen() const { return popup() && popup()->isVisible(); }
    void open(const QString &keys, const QString &typed = {});
    void openCommands(const QString &typed = {}) { open(u"Ctrl+Shift+P"_s, typed); }
    void openPlaces(const QString &typed = {}) { open(u"Ctrl+P"_s, typed); }
    void press(Qt::Key key) const { QTest::keyClick(popup()->field(), key); }
    QModelIndex at(int row) const { return popup()->model()->index(row); }
    QString chosen() const { return popup()->list()->currentIndex().data().toString(); }
    QStringList shown() const;
    QAction *action(ActionId id) const { return m_window->actions()[id]; }

    std::unique_ptr<WindowTest> m_test;
    MainWindow *m_window = nullptr;
};

void TestPalette::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    m_test = std::make_unique<WindowTest>();
    m_window = m_test->open(m_test->profileFile());
    QVERIFY(m_window);
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    m_window->editor()->showText({layer(u"k3s"_s), 0});
    document()->push(std::make_unique<EditText>(
        document(), TextId{layer(u"k3s"_s), 0},
        QList<TextEdit>{{{0, document()->text({layer(u"k3s"_s), 0}).size()},
                         "pack:\n  name: k3s\nserver:\n  args:\n    - node-label: edge\n  port: 6443\n"}}));
    editor()->goTo({0, 0});
    editor()->setFocus();
    document()->undoStack()->clear();
}

void TestPalette::open(const QString &keys, const QString &typed)
{
    QTest::keySequence(m_window, QKeySequence(keys));
    QVERIFY(isOpen());
    QTRY_VERIFY(popup()->field()->hasFocus());
    QVERIFY(popup()->field()->text().isEmpty());
    QTest::keyClicks(popup()->field(), typed);
}

QStringList TestPalette::shown() const
{
    QStringList texts;
    for (int row = 0; row < popup()->model()->rowCount(); ++row)
        texts.append(at(row).data().toString());
    return texts;
}

void TestPalette::commandRuns()
{
    QVERIFY(!m_window->editor()->isWrapped());
    openCommands(u"wrap"_s);
    QCOMPARE(chosen(), u"Wrap Long Lines"_s);
    press(Qt::Key_Return);
    QVERIFY(!isOpen());
    QVERIFY(m_window->editor()->isWrapped());
    QTRY_VERIFY(editor()->hasFocus());
    openCommands(u"wll"_s); // its initials
    QCOMPARE(chosen(), u"Wrap Long Lines"_s);
    QVERIFY(at(0).data(ChoiceListModel::NoteRole).toString().startsWith(u"✓"_s));
}

void TestPalette::escapeGivesTheKeyboardBack()
{
    m_window->stack()->view()->setFocus();
    openCommands(u"save"_s);
    press(Qt::Key_Escape);
    QVERIFY(!isOpen());
    QTRY_VERIFY(m_window->stack()->view()->hasFocus());
    openPlaces();
    press(Qt::Key_Tab); // leads nowhere
    QVERIFY(popup()->field()->hasFocus());
    press(Qt::Key_Escape);
    QTRY_VERIFY(m_window->stack()->view()->hasFocus());
}

void TestPalette::everyCommandIsThere()
{
    openCommands();
    QSet<QString> there;
    for (int row = 0; row < popup()->model()->rowCount(); ++row)
        there.insert(at(row).data(ChoiceListModel::DetailRole).toString() + u" › "_s +
                     at(row).data().toString());
    for (const ActionRow &row : Actions::rows()) {
        const QString text = withoutMnemonic(action(row.id)->text()); // "Undo Type" where there is something
        const QString path = Menus::path(row.menu) + u" › "_s + text;
        QVERIFY2(there.contains(path) != (row.id == ActionId::CommandPalette), qPrintable(path));
    }
    QVERIFY(there.contains(u"View › Outline"_s)); // the docks are in no table
}

void TestPalette::commandsSayWhereTheyAre()
{
    openCommands(u"save as"_s);
    const QModelIndex index = at(shown().indexOf(u"Save As…"_s));
    QCOMPARE(index.data(ChoiceListModel::DetailRole).toString(), u"File"_s);
    QCOMPARE(index.data(ChoiceListModel::NoteRole).toString(), u"Ctrl+Shift+S"_s);
    openCommands(u"level 3"_s);
    QCOMPARE(at(0).data(ChoiceListModel::DetailRole).toString(), u"View › Fold to Level"_s);
    QVERIFY(!shown().contains(u"&"_s));
}

void TestPalette::englishNamesFindWhatIsTranslated()
{
    action(ActionId::SaveAs)->setText(u"Spei&chern unter…"_s);
    openCommands(u"save as"_s);
    QCOMPARE(shown().first(), u"Save as Template…"_s); // a name that is shown comes first
    QVERIFY(shown().contains(u"Speichern unter…"_s));
}

void TestPalette::whatIsDisabledDoesNotRun()
{
    QVERIFY(!action(ActionId::Undo)->isEnabled());
    openCommands(u"undo"_s);
    const int row = int(shown().indexOf(u"Undo"_s));
    QVERIFY(row >= 0);
    QVERIFY(!(at(row).flags() & Qt::ItemIsEnabled));
    QVERIFY(chosen() != u"Undo"_s);
    QTest::mouseClick(popup()->list()->viewport(), Qt::LeftButton, {},
                      popup()->list()->visualRect(at(row)).center());
    QVERIFY(isOpen());
    popup()->field()->setText(u"edit undo"_s);
    QCOMPARE(shown(), QStringList{u"Undo"_s});
    press(Qt::Key_Return);
    QVERIFY(isOpen()); // there is nothing to run
    popup()->field()->setText(u"no such command"_s);
    QVERIFY(shown().isEmpty());
    press(Qt::Key_Return);
    QVERIFY(isOpen());
}

void TestPalette::whatRanIsFirst()
{
    openCommands(u"wrap long"_s);
    press(Qt::Key_Return);
    openCommands(u"whitespace"_s);
    press(Qt::Key_Return);
    openCommands();
    QCOMPARE(shown().mid(0, 2), (QStringList{u"Show Whitespace"_s, u"Wrap Long Lines"_s}));
    QCOMPARE(Settings::recentCommands.value(), (QStringList{u"view.whitespace"_s, u"view.wrap"_s}));
    press(Qt::Key_Escape);
    m_window = m_test->open(m_test->profileFile(u"second.json"_s));
    openCommands();
    QCOMPARE(shown().first(), u"Show Whitespace"_s);
}

void TestPalette::menusThatAreFilledAsTheyOpen()
{
    const QString first = m_window->file()->path();
    m_window = m_test->open(m_test->profileFile(u"second.json"_s));
    openCommands(u"open recent stack.json"_s);
    QCOMPARE(shown().size(), 1);
    QCOMPARE(at(0).data(ChoiceListModel::DetailRole).toString(), u"File › Open Recent"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_test->windows().all().size(), 2);
    QTRY_COMPARE(m_test->windows().lastActive()->file()->path(), first);
}

void TestPalette::commandActsOnWhatHadTheKeyboard()
{
    editor()->goTo({0, 4});
    openCommands(u"edit cut"_s);
    QCOMPARE(chosen(), u"Cut"_s);
    press(Qt::Key_Return);
    QVERIFY(document()->text({layer(u"k3s"_s), 0}).startsWith(":\n"));
}

void TestPalette::arrowsWalkAndMouseChooses()
{
    openCommands(u"fold"_s);
    const QStringList found = shown();
    QVERIFY(found.size() > 3);
    QCOMPARE(chosen(), found[0]);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QCOMPARE(chosen(), found[2]);
    press(Qt::Key_Up);
    QCOMPARE(chosen(), found[1]);
    press(Qt::Key_PageUp);
    QCOMPARE(chosen(), found[0]);
    press(Qt::Key_Up);
    QCOMPARE(chosen(), found.last());
    popup()->field()->setText(u"wrap long"_s);
    QTest::mouseClick(popup()->list()->viewport(), Qt::LeftButton, {},
                      popup()->list()->visualRect(at(0)).center());
    QVERIFY(!isOpen());
    QVERIFY(m_window->editor()->isWrapped());
}

void TestPalette::goesToLayer()
{
    openPlaces();
    QCOMPARE(shown().mid(0, 3), (QStringList{u"gamma"_s, u"beta"_s, u"alpha"_s})); // as in the stack
    QTest::keyClicks(popup()->field(), u"cil"_s);
    QCOMPARE(chosen(), u"cilium"_s);
    QCOMPARE(at(0).data(ChoiceListModel::DetailRole).toString(), u"Network"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_window->editor()->currentLayer(), layer(u"cilium"_s));
    QCOMPARE(m_window->stack()->currentLayer(), layer(u"cilium"_s));
    QTRY_VERIFY(editor()->hasFocus());
}

void TestPalette::goesToManifest()
{
    openPlaces(u"one beta"_s);
    QCOMPARE(chosen(), u"one"_s);
    press(Qt::Key_Return);
    const TextId text = m_window->editor()->currentText();
    QCOMPARE(text.layer, layer(u"beta"_s));
    QVERIFY(text.manifest != 0);
    QTRY_VERIFY(editor()->hasFocus());
}

void TestPalette::goesToKey()
{
    openPlaces(u"server.po"_s);
    QCOMPARE(chosen(), u"server.port"_s);
    QCOMPARE(at(0).data(ChoiceListModel::NoteRole).toString(), u"6443"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(editor()->hasFocus());
    const Span span = editor()->selectedSpan();
    QCOMPARE(editor()->bytes().sliced(span.begin, span.length()), QByteArray("port"));
    openPlaces(u"nodelabel"_s);
    QCOMPARE(chosen(), u"server.args[0].node-label"_s);
}

void TestPalette::goesToKeyOfAnotherText()
{
    openPlaces(u"installpri"_s); // in no key of this text
    QTRY_VERIFY(!shown().isEmpty());
    QCOMPARE(shown().size(), 3);
    QCOMPARE(at(0).data(ChoiceListModel::DetailRole).toString(), u"gamma"_s);
    QVERIFY(at(0).data().toString().contains(u"install-priority"_s));
    press(Qt::Key_Return);
    QCOMPARE(m_window->editor()->currentText(), (TextId{layer(u"gamma"_s), 0}));
    QCOMPARE(editor()->selectedSpan().begin, qsizetype(8));
    openPlaces(u"pack"_s); // here, too: those of other texts would be in the way
    QCOMPARE(shown().filter(u"pack"_s).size(), 2);
    QTest::qWait(100);
    QCOMPARE(shown().filter(u"pack"_s).size(), 2);
}

void TestPalette::goesToVariable()
{
    Variable variable;
    variable.name = u"board_port"_s;
    variable.displayName = u"Port of the board"_s;
    variable.defaultValue = u"8080"_s;
    document()->push(std::make_unique<InsertVariable>(document(), 0, variable));
    openPlaces(u"bport"_s);
    QCOMPARE(chosen(), u"board_port"_s);
    QVERIFY(at(0).data(ChoiceListModel::DetailRole).toString().contains(u"Port of the board"_s));
    press(Qt::Key_Return);
    QTRY_VERIFY(m_window->docks()->variables()->isFormShown());
    QVERIFY(m_window->docks()->variables()->isVisible());
    QVERIFY(m_window->docks()->variables()->isAncestorOf(QApplication::focusWidget()));
}

void TestPalette::goesToWindowAndFile()
{
    const QString closed = m_test->profileFile(u"closed.json"_s);
    MainWindow *other = m_test->open(closed);
    other->close();
    QTRY_COMPARE(m_test->windows().all().size(), 1);
    other = m_test->open(m_test->profileFile(u"other.json"_s));
    m_test->windows().bringToFront(m_window);
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    openPlaces(u"other.json"_s);
    QCOMPARE(shown(), QStringList{u"other.json"_s}); // and not among the recent files
    press(Qt::Key_Return);
    QTRY_COMPARE(m_test->windows().lastActive(), other);
    QVERIFY(QTest::qWaitForWindowActive(other));
    m_window = other;
    openPlaces(u"closed"_s);
    QVERIFY(at(0).data(ChoiceListModel::DetailRole).toString().startsWith(u"recent file"_s));
    press(Qt::Key_Return);
    QTRY_COMPARE(m_test->windows().all().size(), 3);
    QCOMPARE(m_test->windows().all().last()->file()->path(), closed);
}

void TestPalette::oneTakesTheOthersPlace()
{
    openCommands(u"fold"_s);
    openPlaces(u"k3s"_s);
    QCOMPARE(chosen(), u"k3s"_s);
    QCOMPARE(m_window->findChildren<ChoicePopup *>().size(), 1);
    press(Qt::Key_Escape);
    QTRY_VERIFY(editor()->hasFocus()); // and not the field that was there before
}

void TestPalette::whoGoesOnElsewhereClosesIt()
{
    openCommands(u"fold"_s);
    QTest::keySequence(popup()->field(), QKeySequence(u"Ctrl+1"_s));
    QTRY_VERIFY(!isOpen());
    QTRY_VERIFY(m_window->stack()->view()->hasFocus());
    openCommands();
    QTest::mouseClick(editor()->viewport(), Qt::LeftButton);
    QTRY_VERIFY(!isOpen());
    QVERIFY(editor()->hasFocus());
}

void TestPalette::aChangeClosesIt()
{
    openPlaces();
    Variable late;
    late.name = u"late"_s;
    document()->push(std::make_unique<InsertVariable>(document(), 0, late));
    QVERIFY(!isOpen());
}

void TestPalette::everythingHasAName()
{
    openCommands();
    QCOMPARE(popup()->field()->accessibleName(), u"Command"_s);
    QCOMPARE(popup()->list()->accessibleName(), u"Commands"_s);
    openPlaces();
    QCOMPARE(popup()->field()->accessibleName(), u"Place"_s);
    QCOMPARE(popup()->list()->accessibleName(), u"Places"_s);
}

void TestPalette::smallWindowsHaveRoom()
{
    m_window->resize(720, 420);
    openCommands();
    QTRY_VERIFY(m_window->rect().contains(popup()->geometry()));
    const int all = popup()->height();
    QTest::keyClicks(popup()->field(), u"wrap long"_s);
    QVERIFY(popup()->height() < all); // as high as what is found
    m_window->resize(1200, 800);
    QTRY_COMPARE(popup()->geometry().center().x(), m_window->rect().center().x());
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
