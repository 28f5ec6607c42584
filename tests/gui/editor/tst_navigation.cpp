// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/currenttree.h"
#include "gui/editor/editorpane.h"
#include "gui/editor/extractdialog.h"
#include "gui/editor/folding.h"
#include "gui/editor/inplacename.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/docks.h"
#include "gui/uses/usespanel.h"
#include "model/commands/edittext.h"
#include "tests/gui/windowtest.h"

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QLayout>
#include <QMenu>
#include <QTest>
#include <QToolTip>
#include <QTreeView>
#include <QUndoStack>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// Finding one's way and changing the structure, in the real window and by keys.
class TestNavigation final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init();
    void cleanup() { m_test.reset(); }

    void selectionGrowsAndShrinks();
    void entriesMoveAndComeBack();
    void siblingsAndLevels();
    void definitionAndBack();
    void definitionOfOthersIsTold();
    void usesAreListedAndWalked();
    void keyIsRenamedInPlace();
    void anchorIsRenamedWithItsAliases();
    void variableIsRenamedEverywhere();
    void refusedNameStays();
    void extractIsOneStep();
    void extractOffersWhatIsThere();
    void linkUnderThePointer();
    void contextMenuIsOfTheTable();

private:
    YamlEditor *editor() const { return m_window->editor()->editor(); }
    QByteArray text(int layer = 1) const { return m_window->document()->profile().layers[layer].values; }
    QUndoStack *undoStack() const { return m_window->document()->undoStack(); }
    void setText(int layer, const QByteArray &text);
    void placeCursor(const QByteArray &word, int into = 0);
    QByteArray selected() const;
    void keys(const QString &keys) { QTest::keySequence(editor(), QKeySequence(keys)); }
    InPlaceName *nameField() const;
    void rename(const QString &name);

    std::unique_ptr<WindowTest> m_test;
    MainWindow *m_window = nullptr;
};

static const auto os = QByteArrayLiteral("options:\n  system.uri: example.io/x\n");
static const auto k8s = QByteArrayLiteral(
    "# about a\na: &x 1\nb:\n  c: 'word'\n  d: *x\nimage: '{{.spectro.pack.ubuntu.options.system.uri}}'\n"
    "port: '{{.spectro.var.port}}'\nname: '{{.spectro.macro.m}}'\n");

void TestNavigation::init()
{
    m_test = std::make_unique<WindowTest>();
    m_window = m_test->open(m_test->profileFile());
    QVERIFY(m_window);
    setText(0, os);
    setText(1, k8s);
    m_window->editor()->showText({m_window->document()->layerId(1), 0});
    editor()->setFocus();
    undoStack()->clear();
}

void TestNavigation::setText(int layer, const QByteArray &text)
{
    ProfileDocument *document = m_window->document();
    const TextId id{document->layerId(layer), 0};
    document->push(
        std::make_unique<EditText>(document, id, QList<TextEdit>{{{0, document->text(id).size()}, text}}));
}

void TestNavigation::placeCursor(const QByteArray &word, int into)
{
    const qsizetype at = editor()->bytes().indexOf(word);
    QVERIFY(at >= 0);
    editor()->goTo({at + into, at + into});
}

QByteArray TestNavigation::selected() const
{
    const Span span = editor()->selectedSpan();
    return editor()->bytes().sliced(span.begin, span.length());
}

/// The one that can be seen: an old one may be about to go.
InPlaceName *TestNavigation::nameField() const
{
    for (InPlaceName *field : editor()->findChildren<InPlaceName *>())
        if (field->isVisible())
            return field;
    return nullptr;
}

void TestNavigation::rename(const QString &name)
{
    keys(u"F2"_s);
    QVERIFY(nameField() && nameField()->hasFocus());
    nameField()->setText(name);
    QTest::keyClick(nameField(), Qt::Key_Return);
}

void TestNavigation::selectionGrowsAndShrinks()
{
    placeCursor("word", 2);
    const QByteArrayList steps{"word", "'word'", "c: 'word'", "c: 'word'\n  d: *x",
                               "b:\n  c: 'word'\n  d: *x"};
    for (const QByteArray &step : steps) {
        keys(u"Alt+Shift+Right"_s);
        QCOMPARE(selected(), step);
    }
    for (qsizetype i = steps.size() - 2; i >= 0; --i) {
        keys(u"Alt+Shift+Left"_s);
        QCOMPARE(selected(), steps[i]);
    }
}

void TestNavigation::entriesMoveAndComeBack()
{
    placeCursor("c: 'word'", 3);
    keys(u"Ctrl+Shift+Down"_s);
    QVERIFY(text().contains("b:\n  d: *x\n  c: 'word'\n"));
    QCOMPARE(editor()->bytes().sliced(editor()->selectedSpan().begin, 6), QByteArray("'word'"));
    keys(u"Ctrl+Shift+Up"_s);
    QCOMPARE(text(), k8s);
    QCOMPARE(undoStack()->count(), 2);

    placeCursor("b:");
    keys(u"Ctrl+Shift+Up"_s); // the alias within would come before its anchor
    QCOMPARE(text(), k8s);
    QTRY_VERIFY(QToolTip::text().contains(u"alias"_s));
}

void TestNavigation::siblingsAndLevels()
{
    placeCursor("a: &x");
    keys(u"Alt+PgDown"_s);
    QCOMPARE(editor()->cursorTextPosition(), (TextPosition{3, 1}));
    keys(u"Alt+PgDown"_s);
    QCOMPARE(editor()->cursorTextPosition(), (TextPosition{6, 1}));
    keys(u"Alt+PgUp"_s);
    QCOMPARE(editor()->cursorTextPosition(), (TextPosition{3, 1}));
    m_window->actions()[ActionId::FoldLevel1]->trigger();
    QCOMPARE(editor()->folding()->foldedLines(), QList<int>{2});
    m_window->actions()[ActionId::UnfoldHere]->trigger();
    QVERIFY(editor()->folding()->foldedLines().isEmpty());
}

void TestNavigation::definitionAndBack()
{
    placeCursor("options.system");
    keys(u"F12"_s);
    QTRY_COMPARE(m_window->editor()->currentLayer(), m_window->document()->layerId(0));
    QCOMPARE(selected(), QByteArray("system.uri"));
    QTest::keySequence(m_window, QKeySequence(u"Alt+Left"_s));
    QCOMPARE(m_window->editor()->currentLayer(), m_window->document()->layerId(1));
    QCOMPARE(editor()->cursorTextPosition().line, 6);
    QTest::keySequence(m_window, QKeySequence(u"Alt+Right"_s));
    QCOMPARE(m_window->editor()->currentLayer(), m_window->document()->layerId(0));
    QVERIFY(!m_window->actions()[ActionId::GoForward]->isEnabled());

    QTest::keySequence(m_window, QKeySequence(u"Alt+Left"_s));
    placeCursor("*x", 1);
    keys(u"F12"_s);
    QTRY_COMPARE(selected(), QByteArray("x"));
    QCOMPARE(editor()->cursorTextPosition().line, 2);
}

void TestNavigation::definitionOfOthersIsTold()
{
    placeCursor("macro.m", 6);
    keys(u"F12"_s);
    QTRY_VERIFY(QToolTip::text().contains(u"project"_s));
    placeCursor("var.port", 5);
    keys(u"F12"_s);
    QTRY_VERIFY(QToolTip::text().contains(u"no variable"_s));
}

void TestNavigation::usesAreListedAndWalked()
{
    m_window->editor()->showText({m_window->document()->layerId(0), 0});
    placeCursor("system.uri");
    keys(u"Shift+F12"_s);
    QTreeView *view = m_window->docks()->uses()->view();
    QTRY_VERIFY(view->isVisible() && view->hasFocus());
    QCOMPARE(view->model()->rowCount(), 2);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(m_window->editor()->currentLayer(), m_window->document()->layerId(1));
    QCOMPARE(selected(), QByteArray("ubuntu.options.system.uri"));
    QVERIFY(view->hasFocus());
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(editor()->hasFocus());

    setText(1, "# a line more\n" + k8s); // the places move along
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->visualRect(view->model()->index(0, 0)).center());
    QCOMPARE(selected(), QByteArray("system.uri"));
}

void TestNavigation::keyIsRenamedInPlace()
{
    placeCursor("b:");
    rename(u"bb"_s);
    QCOMPARE(text(), QByteArray(k8s).replace("b:\n", "bb:\n"));
    QVERIFY(editor()->hasFocus());
    placeCursor("bb:");
    rename(u"b"_s);
    QCOMPARE(text(), k8s);

    keys(u"F2"_s);
    nameField()->setText(u"other"_s);
    QTest::keyClick(nameField(), Qt::Key_Escape);
    QCOMPARE(text(), k8s);
}

void TestNavigation::anchorIsRenamedWithItsAliases()
{
    placeCursor("*x", 1);
    rename(u"base"_s);
    QCOMPARE(text(), QByteArray(k8s).replace("&x", "&base").replace("*x", "*base"));
    undoStack()->undo();
    QCOMPARE(text(), k8s);
}

void TestNavigation::variableIsRenamedEverywhere()
{
    setText(0, "p: '{{.spectro.var.port}}'\n");
    m_window->editor()->showText({m_window->document()->layerId(1), 0});
    undoStack()->clear();
    placeCursor("var.port", 5);
    rename(u"door"_s);
    QCOMPARE(text(0), QByteArray("p: '{{.spectro.var.door}}'\n"));
    QVERIFY(text(1).contains("{{.spectro.var.door}}"));
    QCOMPARE(undoStack()->count(), 1);
    undoStack()->undo();
    QCOMPARE(text(1), k8s);
}

void TestNavigation::refusedNameStays()
{
    placeCursor("b:");
    rename(u"a"_s);
    QVERIFY(nameField() && nameField()->isVisible());
    QTRY_VERIFY(QToolTip::text().contains(u"already"_s));
    QCOMPARE(text(), k8s);
    nameField()->setText(u"bc"_s);
    QTest::keyClick(nameField(), Qt::Key_Return);
    QVERIFY(text().contains("bc:\n"));
}

void TestNavigation::extractIsOneStep()
{
    placeCursor("word");
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<ExtractDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QCOMPARE(dialog->variable().name, u"c"_s);
        QCOMPARE(dialog->variable().defaultValue, u"word"_s);
        const auto *buttons = dialog->findChild<QDialogButtonBox *>();
        QCOMPARE(dialog->height() - buttons->geometry().bottom() - 1,
                 dialog->layout()->contentsMargins().bottom()); // nothing below them
        dialog->accept();
    });
    m_window->actions()[ActionId::ExtractVariable]->trigger();
    QVERIFY(text().contains("c: '{{.spectro.var.c}}'"));
    QCOMPARE(m_window->document()->profile().variables.size(), 1);
    QCOMPARE(undoStack()->count(), 1);
    undoStack()->undo();
    QCOMPARE(text(), k8s);
    QVERIFY(m_window->document()->profile().variables.isEmpty());
}

void TestNavigation::extractOffersWhatIsThere()
{
    Variable variable;
    variable.name = u"same"_s;
    variable.defaultValue = u"word"_s;
    m_window->document()->insertVariable(0, variable, m_window->document()->newId());
    placeCursor("word");
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<ExtractDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->findChildren<QComboBox *>().first()->setCurrentIndex(1);
        QVERIFY(dialog->usesExisting());
        dialog->accept();
    });
    m_window->actions()[ActionId::ExtractVariable]->trigger();
    QVERIFY(text().contains("c: '{{.spectro.var.same}}'"));
    QCOMPARE(m_window->document()->profile().variables.size(), 1);
}

void TestNavigation::linkUnderThePointer()
{
    placeCursor("options.system");
    const QPoint at = editor()->cursorRect().center();
    QMouseEvent move(QEvent::MouseMove, at, editor()->viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                     Qt::ControlModifier);
    QApplication::sendEvent(editor()->viewport(), &move);
    QVERIFY(!editor()->link().isEmpty());
    QTest::mouseClick(editor()->viewport(), Qt::LeftButton, Qt::ControlModifier, at);
    QTRY_COMPARE(m_window->editor()->currentLayer(), m_window->document()->layerId(0));
    QVERIFY(editor()->link().isEmpty());
}

void TestNavigation::contextMenuIsOfTheTable()
{
    QStringList names;
    QTimer::singleShot(0, this, [&names] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (const QAction *action : menu->actions())
            names.append(action->objectName());
        menu->close();
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5},
                            editor()->viewport()->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(editor()->viewport(), &event);
    for (const auto &name : {u"edit.cut"_s, u"go.definition"_s, u"go.uses"_s, u"edit.rename"_s,
                             u"edit.extractVariable"_s, u"view.foldHere"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
}

QTEST_MAIN(TestNavigation)
#include "tst_navigation.moc"
