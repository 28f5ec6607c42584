// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/folding.h"
#include "gui/editor/yamleditor.h"

#include <QTextBlock>
#include <QUndoStack>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

static LoadedProfile profileOf(const QByteArray &text)
{
    LoadedProfile loaded;
    Layer layer;
    layer.values = text;
    loaded.profile.layers = {layer};
    return loaded;
}

struct Bench
{
    explicit Bench(const QByteArray &text)
        : document(profileOf(text))
        , editor(&document)
    {
        editor.resize(500, 400);
        editor.showText({document.layerId(0), 0});
    }

    QTextBlock line(int number) const { return editor.document()->findBlockByNumber(number); }
    /// A letter for each line: v can be seen, . cannot.
    QString seen() const
    {
        QString letters;
        for (QTextBlock block = editor.document()->firstBlock(); block.isValid(); block = block.next())
            letters += block.isVisible() ? u'v' : u'.';
        return letters;
    }
    void putCursor(int lineNumber, int column)
    {
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(line(lineNumber).position() + column);
        editor.setTextCursor(cursor);
    }

    ProfileDocument document;
    YamlEditor editor;
};

class TestFolding final : public QObject
{
    Q_OBJECT

private slots:
    void foldsWhatIsDeeper_data();
    void foldsWhatIsDeeper();
    void nestedFoldsComeBack();
    void foldsToLevels();
    void theCursorIsNeverHidden();
    void goingThereUnfolds();
    void editsAmongHiddenLinesShowThem();
    void typingOnTheFoldedLineKeepsIt();
    void stateIsKept();
};

void TestFolding::foldsWhatIsDeeper_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("seen");
    QTest::newRow("a map") << QByteArray("a:\n  b: 1\n  c: 2\nd: 3") << 0 << u"v..v"_s;
    QTest::newRow("a list at the key's indentation") << QByteArray("a:\n- b\n- c\nd: 3") << 0 << u"v..v"_s;
    QTest::newRow("an item") << QByteArray("- a: 1\n  b: 2\n- c") << 0 << u"v.v"_s;
    QTest::newRow("not the next item") << QByteArray("- a\n- b") << 0 << u"vv"_s;
    QTest::newRow("blank lines behind stay") << QByteArray("a:\n  b: 1\n\n\nc: 2") << 0 << u"v.vvv"_s;
    QTest::newRow("blank lines within go") << QByteArray("a:\n  b: 1\n\n  c: 2\nd:") << 0 << u"v...v"_s;
    QTest::newRow("its own comments go")
        << QByteArray("a:\n  b: 1\n  # own\n# next\nc: 2") << 0 << u"v..vv"_s;
    QTest::newRow("to the end") << QByteArray("a: |\n  x\n   y") << 0 << u"v.."_s;
    QTest::newRow("a scalar does not fold") << QByteArray("a: 1\nb: 2") << 0 << u"vv"_s;
    QTest::newRow("a comment does not fold") << QByteArray("# a\n  b: 2") << 0 << u"vv"_s;
}

void TestFolding::foldsWhatIsDeeper()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(QString, seen);
    Bench bench(text);
    bench.editor.folding()->setFolded(bench.line(line), true);
    QCOMPARE(bench.seen(), seen);
    QCOMPARE(bench.editor.folding()->isFoldable(bench.line(line)), seen.contains(u'.'));
    QCOMPARE(bench.editor.folding()->hiddenLines(bench.line(line)), seen.count(u'.'));
    bench.editor.folding()->setFolded(bench.line(line), false);
    QVERIFY(!bench.seen().contains(u'.'));
}

static const QByteArray nested = "a:\n  b:\n    c: 1\n  d: 2\ne:\n  f: 3\n";

void TestFolding::nestedFoldsComeBack()
{
    Bench bench(nested);
    bench.editor.folding()->setFolded(bench.line(1), true);
    bench.editor.folding()->setFolded(bench.line(0), true);
    QCOMPARE(bench.seen(), u"v...v.v"_s.replace(5, 1, u"v"_s));
    bench.editor.folding()->setFolded(bench.line(0), false);
    QCOMPARE(bench.seen(), u"vv.vvvv"_s);
}

void TestFolding::foldsToLevels()
{
    Bench bench(nested);
    bench.editor.folding()->foldAll();
    QCOMPARE(bench.seen(), u"v...v.v"_s);
    bench.editor.folding()->foldToLevel(2);
    QCOMPARE(bench.seen(), u"vv.vvvv"_s);
    bench.editor.folding()->foldToLevel(1);
    QCOMPARE(bench.seen(), u"v...v.v"_s);
    bench.editor.folding()->unfoldAll();
    QCOMPARE(bench.seen(), u"vvvvvvv"_s);
}

void TestFolding::theCursorIsNeverHidden()
{
    Bench bench(nested);
    bench.putCursor(2, 4);
    bench.editor.folding()->foldAll();
    QCOMPARE(bench.editor.textCursor().blockNumber(), 0);
    QCOMPARE(bench.editor.textCursor().positionInBlock(), 2);
    QTest::keyClick(&bench.editor, Qt::Key_Down);
    QCOMPARE(bench.editor.textCursor().blockNumber(), 4);
    QTest::keyClick(&bench.editor, Qt::Key_Up);
    QTest::keyClick(&bench.editor, Qt::Key_End);
    QTest::keyClick(&bench.editor, Qt::Key_Right); // into the fold
    QVERIFY(bench.editor.textCursor().block().isVisible());
}

void TestFolding::goingThereUnfolds()
{
    Bench bench(nested);
    bench.editor.folding()->foldAll();
    bench.editor.goToLine(3, 5);
    QCOMPARE(bench.seen(), u"vvvvv.v"_s);
    QCOMPARE(bench.editor.textCursor().blockNumber(), 2);
}

void TestFolding::editsAmongHiddenLinesShowThem()
{
    Bench bench(nested);
    QTest::keyClicks(&bench.editor, u"#"_s);
    QTest::keyClick(&bench.editor, Qt::Key_Backspace);
    bench.putCursor(3, 6);
    QTest::keyClicks(&bench.editor, u"5"_s);
    bench.editor.folding()->setFolded(bench.line(0), true);
    bench.document.undoStack()->undo();
    QCOMPARE(bench.seen(), u"vvvvvvv"_s);
    bench.editor.folding()->setFolded(bench.line(0), true);
    bench.putCursor(0, 0);
    QTest::keyClick(&bench.editor, Qt::Key_Delete);
    QTest::keyClick(&bench.editor, Qt::Key_Delete);
    QCOMPARE(bench.document.text({bench.document.layerId(0), 0}), nested.sliced(2));
    QVERIFY(bench.line(0).isVisible());
}

void TestFolding::typingOnTheFoldedLineKeepsIt()
{
    Bench bench(nested);
    bench.editor.folding()->setFolded(bench.line(0), true);
    bench.putCursor(0, 1);
    QTest::keyClicks(&bench.editor, u"bc"_s);
    QCOMPARE(bench.seen(), u"v...vvv"_s);
    QVERIFY(Folding::isFolded(bench.line(0)));
}

void TestFolding::stateIsKept()
{
    Bench bench(nested);
    bench.editor.folding()->setFolded(bench.line(1), true);
    bench.putCursor(5, 3);
    const YamlEditor::State state = bench.editor.state();
    bench.editor.showText({});
    QCOMPARE(bench.editor.blockCount(), 1);
    bench.editor.showText({bench.document.layerId(0), 0});
    QCOMPARE(bench.seen(), u"vvvvvvv"_s);
    bench.editor.restore(state);
    QCOMPARE(bench.seen(), u"vv.vvvv"_s);
    QCOMPARE(bench.editor.textCursor().blockNumber(), 5);
    QCOMPARE(bench.editor.textCursor().positionInBlock(), 3);
}

QTEST_MAIN(TestFolding)
#include "tst_folding.moc"
