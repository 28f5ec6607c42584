// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/linetext.h"
#include "gui/editor/yamleditor.h"
#include "model/commands/edittext.h"

#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QRandomGenerator>
#include <QTextBlock>
#include <QUndoStack>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

static const QByteArray byteOrderMark = "\xEF\xBB\xBF";

/// All that a text view loves to normalise.
static const QByteArrayList lines = {"key: value",
                                     "  nested: \xC2\xA0"
                                     "no-break\xC2\xA0space",
                                     "emoji: 😀👩‍👩‍👧 and e\u0301",
                                     "",
                                     "   ",
                                     "\ttab",
                                     "bad: \xFF\xFE bytes \xE2\x82",
                                     QByteArray("nul: \0 here", 11),
                                     "- item",
                                     "separator: \xE2\x80\xA8 within",
                                     "mark: \xEF\xBB\xBF within",
                                     "\xEF\xBF\xBC object"};
static const QByteArrayList lineEnds = {"\n", "\r\n", "\r", "\xE2\x80\xA9", "\xEF\xB7\x90", "\xEF\xB7\x91"};

static QByteArray randomText(QRandomGenerator &random, int count)
{
    QByteArray text = random.bounded(3) == 0 ? byteOrderMark : QByteArray();
    for (int i = 0; i < count; ++i) {
        // Mostly ordinary line ends, as mixed files have them.
        const int kind = random.bounded(10);
        text += lines[random.bounded(lines.size())] + lineEnds[kind < 5   ? 0
                                                               : kind < 8 ? 1
                                                                          : random.bounded(6)];
    }
    return random.bounded(2) ? text : text + "last: line";
}

static LoadedProfile profileOf(const QByteArray &text)
{
    LoadedProfile loaded;
    Layer layer;
    layer.name = u"layer"_s;
    layer.values = text;
    loaded.profile.layers = {layer};
    return loaded;
}

/// An editor on a text, and what the test believes.
struct Bench
{
    explicit Bench(const QByteArray &text)
        : document(profileOf(text))
        , editor(&document)
        , id{document.layerId(0), 0}
    {
        editor.resize(600, 400);
        editor.showText(id);
        QObject::connect(&document, &ProfileDocument::textChanged, &editor,
                         [this](TextId, Span span, const QByteArray &inserted) {
                             oracle.replace(span.begin, span.length(), inserted);
                         });
        oracle = text;
    }

    QByteArray bytes() const { return document.text(id); }
    /// The view shows exactly what the bytes are.
    bool showsTheBytes() const
    {
        const QByteArray text = bytes();
        const QString shown = shownLines(QByteArrayView(text).sliced(byteOrderMarkLength(text)));
        QStringList blocks;
        for (QTextBlock block = editor.document()->firstBlock(); block.isValid(); block = block.next())
            blocks.append(block.text());
        return blocks == shown.split(QChar(QChar::ParagraphSeparator)) && bytes() == oracle &&
               editor.lineCount() == blocks.size();
    }
    void putCursor(int position, int anchor)
    {
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(anchor);
        cursor.setPosition(position, QTextCursor::KeepAnchor);
        editor.setTextCursor(cursor);
    }

    ProfileDocument document;
    YamlEditor editor;
    TextId id;
    QByteArray oracle;
};

class TestTextView final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void typingTouchesNothingElse();
    void anythingDoneTouchesNothingElse_data();
    void anythingDoneTouchesNothingElse();
    void changesFromElsewhereAreShown();
    void typingMergesIntoOneStep();
    void movingTheCursorStartsANewStep();
    void newLinesTakeTheNeighboursEnd_data();
    void newLinesTakeTheNeighboursEnd();
    void copiesExactly();
    void pasteTakesTheNeighboursLineEnd();
    void movingTextTakesItsBytes();
    void droppedTextIsInserted();
    void joinedBytesAreShownAsTheyRead();
    void undoIsLeftToTheWindow();
    void clickingBetweenLinesStaysInTheColumn();
    void hugeLineSurvives();

private:
    static Span act(Bench &bench, QRandomGenerator &random);
};

void TestTextView::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestTextView::typingTouchesNothingElse()
{
    const QByteArray text = byteOrderMark + "a: \xC2\xA0 1\r\nb: 😀\n\xFF\rc: 3";
    Bench bench(text);
    const int end = bench.editor.document()->findBlockByNumber(1).position() + 5;
    bench.putCursor(end, end);
    QTest::keyClicks(&bench.editor, u"xyz"_s);
    QTest::keyClick(&bench.editor, Qt::Key_Backspace);
    QCOMPARE(bench.bytes(), byteOrderMark + "a: \xC2\xA0 1\r\nb: 😀xy\n\xFF\rc: 3");
    QVERIFY(bench.showsTheBytes());
    bench.document.undoStack()->setIndex(0);
    QCOMPARE(bench.bytes(), text);
    QVERIFY(bench.showsTheBytes());
}

/// One thing that a user may do, at a place of chance. Gives where it may touch the text.
Span TestTextView::act(Bench &bench, QRandomGenerator &random)
{
    YamlEditor &editor = bench.editor;
    const int last = editor.document()->characterCount() - 1;
    const int position = random.bounded(last + 1);
    const int anchor = random.bounded(3) ? position : qBound(0, position + random.bounded(41) - 20, last);
    bench.putCursor(position, anchor);
    // The lines of the selection, and those beside them: lines are swapped, words erased over line ends.
    const TextLines text = editor.lines();
    const LineRange touched = text.touchedBy(editor.selectedSpan());
    const Span near{text.wholeSpan(qMax<qsizetype>(0, touched.first - 1)).begin,
                    text.wholeSpan(qMin(touched.end, text.count() - 1)).end};
    const std::function<void()> actions[] = {
        [&] { QTest::keyClick(&editor, Qt::Key_Return); },
        [&] { QTest::keyClick(&editor, Qt::Key_Return, Qt::ShiftModifier); },
        [&] { QTest::keyClick(&editor, Qt::Key_Backspace); },
        [&] { QTest::keyClick(&editor, Qt::Key_Delete); },
        [&] { QTest::keyClick(&editor, Qt::Key_Backspace, Qt::ControlModifier); },
        [&] { QTest::keyClick(&editor, Qt::Key_Delete, Qt::ControlModifier); },
        [&] { QTest::keyClick(&editor, Qt::Key_Tab); },
        [&] { QTest::keyClick(&editor, Qt::Key_Backtab); },
        [&] { QTest::keyClick(&editor, '"'); },
        [&] { QTest::keyClicks(&editor, u"a:"_s); },
        [&] { QTest::keyClicks(&editor, u"b"_s); },
        [&] { editor.toggleComment(); },
        [&] { editor.moveLinesUp(); },
        [&] { editor.moveLinesDown(); },
        [&] { editor.duplicateLines(); },
        [&] { editor.insertPlainText(u"é\u00A0ü"_s); },
        [&] { editor.insertText(u"pasted: 1\n  more: 😀\r\nand"_s, u"paste"_s); },
        [&] { editor.cut(); },
        [&] { editor.moveSelection(near.begin); },
    };
    actions[random.bounded(static_cast<int>(std::size(actions)))]();
    return near;
}

void TestTextView::anythingDoneTouchesNothingElse_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Bytes outside the lines where something is done stay, the view shows the bytes at any time, and
/// everything undone gives the start.
void TestTextView::anythingDoneTouchesNothingElse()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QByteArray text = randomText(random, 30);
    Bench bench(text);
    QVERIFY(bench.showsTheBytes());
    for (int step = 0; step < 60; ++step) {
        const QByteArray before = bench.bytes();
        const Span near = act(bench, random);
        QVERIFY2(bench.showsTheBytes(), qPrintable(u"step %1"_s.arg(step)));
        QVERIFY(bench.bytes().startsWith(before.first(near.begin)));
        QVERIFY(bench.bytes().endsWith(before.sliced(near.end)));
        if (random.bounded(6) == 0)
            bench.document.undoStack()->undo();
        else if (random.bounded(6) == 0)
            bench.document.undoStack()->redo();
        QVERIFY2(bench.showsTheBytes(), qPrintable(u"step %1"_s.arg(step)));
    }
    while (bench.document.undoStack()->canUndo())
        bench.document.undoStack()->undo();
    QCOMPARE(bench.bytes(), text);
    QVERIFY(bench.showsTheBytes());
}

void TestTextView::changesFromElsewhereAreShown()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 20; ++round) {
        Bench bench(randomText(random, 20));
        for (int step = 0; step < 40; ++step) {
            const qsizetype begin = random.bounded(bench.bytes().size() + 1);
            const qsizetype end = qMin(bench.bytes().size(), begin + random.bounded(30));
            const QByteArray text = random.bounded(2) ? randomText(random, random.bounded(3)) : QByteArray();
            bench.document.push(
                std::make_unique<EditText>(&bench.document, bench.id, QList{TextEdit{{begin, end}, text}}));
            QVERIFY(bench.showsTheBytes());
        }
    }
}

void TestTextView::typingMergesIntoOneStep()
{
    Bench bench("a: \r\n");
    bench.putCursor(3, 3);
    QTest::keyClicks(&bench.editor, u"word"_s);
    QCOMPARE(bench.document.undoStack()->count(), 1);
    bench.document.undoStack()->undo();
    QCOMPARE(bench.bytes(), "a: \r\n");
}

void TestTextView::movingTheCursorStartsANewStep()
{
    Bench bench("a: \n");
    bench.putCursor(3, 3);
    QTest::keyClicks(&bench.editor, u"xy"_s);
    QTest::keyClick(&bench.editor, Qt::Key_Left);
    QTest::keyClick(&bench.editor, Qt::Key_Right);
    QTest::keyClicks(&bench.editor, u"z"_s);
    QCOMPARE(bench.document.undoStack()->count(), 2);
    bench.document.undoStack()->undo();
    QCOMPARE(bench.bytes(), "a: xy\n");
}

void TestTextView::newLinesTakeTheNeighboursEnd_data()
{
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Return") << Qt::KeyboardModifiers();
    QTest::newRow("Shift+Return") << Qt::KeyboardModifiers(Qt::ShiftModifier);
}

void TestTextView::newLinesTakeTheNeighboursEnd()
{
    QFETCH(Qt::KeyboardModifiers, modifiers);
    Bench bench("a: 1\r\nb: 2\nc: 3");
    bench.putCursor(4, 4);
    QTest::keyClick(&bench.editor, Qt::Key_Return, modifiers);
    QCOMPARE(bench.bytes(), "a: 1\r\n\r\nb: 2\nc: 3");
    const int end = bench.editor.document()->characterCount() - 1;
    bench.putCursor(end, end);
    QTest::keyClick(&bench.editor, Qt::Key_Return, modifiers);
    QCOMPARE(bench.bytes(), "a: 1\r\n\r\nb: 2\nc: 3\n");
    QVERIFY(bench.showsTheBytes());
}

void TestTextView::copiesExactly()
{
    Bench bench("a:\xC2\xA0"
                "1\r\nb: 😀\n");
    bench.editor.selectAll();
    bench.editor.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"a:\u00A01\nb: 😀\n"_s);
}

void TestTextView::pasteTakesTheNeighboursLineEnd()
{
    Bench bench("a: 1\r\nb: 2\r\n");
    QGuiApplication::clipboard()->setText(u"x: 1\ny:\u00A02\n"_s);
    bench.putCursor(5, 5);
    bench.editor.paste();
    QCOMPARE(bench.bytes(), "a: 1\r\nx: 1\r\ny:\xC2\xA0"
                            "2\r\nb: 2\r\n");
    QCOMPARE(bench.document.undoStack()->count(), 1);
    QCOMPARE(bench.editor.textCursor().position(), 15);
}

void TestTextView::movingTextTakesItsBytes()
{
    Bench bench("one\r\ntwo\xC2\xA0\nthree");
    bench.putCursor(0, 8); // one, its line end, two and its space
    bench.editor.moveSelection(bench.editor.byteAt(12));
    QCOMPARE(bench.bytes(), "\nthrone\r\ntwo\xC2\xA0"
                            "ee");
    QCOMPARE(bench.editor.textCursor().selectedText(), u"one\u2029two\u00A0"_s);
    QVERIFY(bench.showsTheBytes());
    bench.editor.moveSelection(0);
    QCOMPARE(bench.bytes(), "one\r\ntwo\xC2\xA0\nthree");
    bench.editor.moveSelection(2); // into itself
    QCOMPARE(bench.document.undoStack()->count(), 2);
}

/// Only a real drag reaches the handler by way of the application.
class DropView final : public TextView
{
public:
    using TextView::dropEvent;
    using TextView::TextView;
};

void TestTextView::droppedTextIsInserted()
{
    ProfileDocument document(profileOf("one\r\ntwo"));
    const TextId id{document.layerId(0), 0};
    DropView view(&document);
    view.showText(id);
    QMimeData mime;
    mime.setText(u"x\ny"_s);
    QTextCursor target(view.document());
    target.setPosition(1);
    const QPointF place = view.cursorRect(target).center();
    QDropEvent drop(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    view.dropEvent(&drop);
    QCOMPARE(document.text(id), "ox\r\nyne\r\ntwo");
    QCOMPARE(document.undoStack()->count(), 1);
    mime.setUrls({QUrl(u"file:///a.tgz"_s)}); // a file is the window's
    QDropEvent file(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    view.dropEvent(&file);
    QCOMPARE(document.undoStack()->count(), 1);
}

void TestTextView::joinedBytesAreShownAsTheyRead()
{
    Bench bench("a\rb\nc");
    bench.putCursor(3, 3);
    QTest::keyClick(&bench.editor, Qt::Key_Backspace);
    QCOMPARE(bench.bytes(), "a\r\nc");
    QVERIFY(bench.showsTheBytes());
    bench.document.undoStack()->undo();
    QCOMPARE(bench.bytes(), "a\rb\nc");
    QVERIFY(bench.showsTheBytes());

    Bench cut("\xE2x\x80\xA9");
    cut.putCursor(2, 1);
    QTest::keyClick(&cut.editor, Qt::Key_Delete);
    QCOMPARE(cut.bytes(), "\xE2\x80\xA9");
    QVERIFY(cut.showsTheBytes());
}

void TestTextView::undoIsLeftToTheWindow()
{
    Bench bench("a");
    for (const QKeySequence::StandardKey key : {QKeySequence::Undo, QKeySequence::Redo}) {
        const QKeyCombination combination = QKeySequence(key)[0];
        QKeyEvent event(QEvent::ShortcutOverride, combination.key(), combination.keyboardModifiers());
        event.ignore();
        QCoreApplication::sendEvent(&bench.editor, &event);
        QVERIFY(!event.isAccepted());
    }
}

void TestTextView::clickingBetweenLinesStaysInTheColumn()
{
    Bench bench("first: line\nsecond: line\nthird: line\n");
    bench.editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bench.editor));
    QVERIFY(bench.editor.lineRoom() >= 2);
    QTextCursor target(bench.editor.document()->findBlockByNumber(1));
    target.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, 3);
    const QRect line = bench.editor.cursorRect(target);
    const auto room = static_cast<int>(bench.editor.lineRoom() / 2);
    for (const int y : {line.top() - room, line.center().y(), line.bottom() + room}) {
        QTest::mouseClick(bench.editor.viewport(), Qt::LeftButton, {}, QPoint(line.center().x(), y));
        QCOMPARE(bench.editor.textCursor().position(), target.position());
    }
}

void TestTextView::hugeLineSurvives()
{
    const QByteArray text = "a: \"" + QByteArray(200'000, 'x') + "\xC2\xA0\"\r\nb: 1\n";
    Bench bench(text);
    QTextCursor cursor(bench.editor.document()->findBlockByNumber(1));
    cursor.movePosition(QTextCursor::EndOfBlock);
    bench.editor.setTextCursor(cursor);
    QTest::keyClicks(&bench.editor, u"2"_s);
    QCOMPARE(bench.bytes(), text.chopped(1) + "2\n");
    QVERIFY(bench.showsTheBytes());
}

QTEST_MAIN(TestTextView)
#include "tst_textview.moc"
