// SPDX-License-Identifier: Apache-2.0
#include "model/commands/edittext.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// A document of one layer whose text is "ab", and what a user does to it.
struct Editing
{
    explicit Editing(const QByteArray &text = "ab")
        : document(loaded(text))
        , id{document.layerId(0), 0}
    {
    }
    static LoadedProfile loaded(const QByteArray &text)
    {
        LoadedProfile result;
        Layer layer;
        layer.name = u"argo-cd"_s;
        layer.values = text;
        layer.manifests = {{u"ns"_s, "cd", {}}};
        result.profile.layers = {layer};
        return result;
    }
    void replace(qsizetype begin, qsizetype end, const QByteArray &text, const QString &name = {},
                 EditText::Merge merge = EditText::Merge::WithinBurst)
    {
        document.push(
            std::make_unique<EditText>(&document, id, QList<TextEdit>{{{begin, end}, text}}, name, merge));
    }
    void type(qsizetype at, const QByteArray &letters)
    {
        for (const char letter : letters) {
            replace(at, at, QByteArray(1, letter));
            ++at;
        }
    }
    QByteArray text() const { return document.text(id); }
    int steps() const { return document.undoStack()->count(); }

    ProfileDocument document;
    TextId id;
};

class EditTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void typingIsOneStep();
    void correctionsBelongToTheBurst();
    void deletionsMerge_data();
    void deletionsMerge();
    void whatEndsABurst_data();
    void whatEndsABurst();
    void typingThatCameToNothingLeavesNoStep();
    void aSavedTextIsNotMergedOver();
    void anEditThatChangesNothingKeepsWhatCanBeRedone();
    void severalEditsAreOneStep();
    void eachChangeIsToldAsItHappens();
    void aKeyPressCopiesNoText();
};

void EditTextTest::typingIsOneStep()
{
    Editing editing;
    editing.type(2, "xyz");
    QCOMPARE(editing.text(), "abxyz");
    QCOMPARE(editing.steps(), 1);
    QCOMPARE(editing.document.undoStack()->undoText(), u"Edit argo-cd"_s);
    editing.document.undoStack()->undo();
    QCOMPARE(editing.text(), "ab");
    editing.document.undoStack()->redo();
    QCOMPARE(editing.text(), "abxyz");
}

void EditTextTest::correctionsBelongToTheBurst()
{
    Editing editing;
    editing.type(1, "xyz");    // a xyz b
    editing.replace(3, 4, ""); // a xy b
    editing.replace(2, 3, ""); // a x b
    editing.type(2, "1");      // a x1 b
    editing.replace(2, 3, ""); // back over what was typed
    editing.replace(1, 2, "");
    editing.replace(0, 1, ""); // and over what was there before
    editing.type(0, "é");
    QCOMPARE(editing.text(), QByteArray("é") + "b");
    QCOMPARE(editing.steps(), 1);
    editing.document.undoStack()->undo();
    QCOMPARE(editing.text(), "ab");
    editing.document.undoStack()->redo();
    QCOMPARE(editing.text(), QByteArray("é") + "b");
}

void EditTextTest::deletionsMerge_data()
{
    QTest::addColumn<QList<Span>>("deletions");
    QTest::newRow("backspace") << QList<Span>{{5, 6}, {4, 5}, {3, 4}};
    QTest::newRow("backspace over a line end") << QList<Span>{{3, 4}, {2, 3}, {1, 2}};
    QTest::newRow("delete") << QList<Span>{{3, 4}, {3, 4}, {3, 4}};
    QTest::newRow("backspace, then delete") << QList<Span>{{5, 6}, {4, 5}, {4, 5}};
}

void EditTextTest::deletionsMerge()
{
    QFETCH(QList<Span>, deletions);
    const QByteArray start = "a:\nb: 12345";
    Editing editing(start);
    QByteArray expected = start;
    for (const Span span : deletions) {
        editing.replace(span.begin, span.end, "");
        expected.remove(span.begin, span.length());
    }
    QCOMPARE(editing.text(), expected);
    QCOMPARE(editing.steps(), 1);
    editing.document.undoStack()->undo();
    QCOMPARE(editing.text(), start);
    editing.document.undoStack()->redo();
    QCOMPARE(editing.text(), expected);
}

void EditTextTest::whatEndsABurst_data()
{
    using Act = std::function<void(Editing &)>;
    QTest::addColumn<Act>("act");
    QTest::addColumn<int>("steps");
    QTest::newRow("nothing") << Act([](Editing &editing) { editing.type(3, "y"); }) << 1;
    QTest::newRow("a pause") << Act([](Editing &editing) {
        editing.document.endTypingBurst();
        editing.type(3, "y");
    }) << 2;
    QTest::newRow("a jump") << Act([](Editing &editing) { editing.type(0, "y"); }) << 2;
    QTest::newRow("a jump within the typed text") << Act([](Editing &editing) {
        editing.type(3, "yz");
        editing.type(3, "w");
    }) << 2;
    QTest::newRow("a line break, which still belongs to it") << Act([](Editing &editing) {
        editing.replace(3, 3, "\n  ");
        editing.type(6, "y");
    }) << 2;
    QTest::newRow("a selection typed over") << Act([](Editing &editing) { editing.replace(1, 3, "y"); }) << 2;
    QTest::newRow("another text") << Act([](Editing &editing) {
        editing.id.manifest = editing.document.manifestId(0, 0);
        editing.type(2, "y");
    }) << 2;
    QTest::newRow("a named edit") << Act([](Editing &editing) { editing.replace(3, 3, "y", u"Comment"_s); })
                                  << 2;
    QTest::newRow("a paste") << Act([](Editing &editing) {
        editing.replace(3, 3, "y", {}, EditText::Merge::No);
        editing.type(4, "z");
    }) << 3;
    QTest::newRow("an undo") << Act([](Editing &editing) {
        editing.document.undoStack()->undo();
        editing.type(2, "y");
        editing.document.endTypingBurst();
        editing.type(3, "z");
        editing.document.undoStack()->undo();
        editing.document.undoStack()->redo();
    }) << 2;
}

void EditTextTest::whatEndsABurst()
{
    QFETCH(std::function<void(Editing &)>, act);
    QFETCH(int, steps);
    Editing editing;
    editing.type(2, "x");
    act(editing);
    QCOMPARE(editing.steps(), steps);
    const Profile end = editing.document.profile();
    editing.document.undoStack()->setIndex(0);
    QCOMPARE(editing.document.profile(), Editing().document.profile());
    editing.document.undoStack()->setIndex(steps);
    QCOMPARE(editing.document.profile(), end);
}

void EditTextTest::typingThatCameToNothingLeavesNoStep()
{
    Editing editing;
    editing.type(2, "xy");
    editing.replace(3, 4, "");
    editing.replace(2, 3, "");
    QCOMPARE(editing.text(), "ab");
    QCOMPARE(editing.steps(), 0);
    QVERIFY(!editing.document.isModified());
    editing.replace(1, 2, "");
    editing.type(1, "b");
    QCOMPARE(editing.steps(), 0);
}

void EditTextTest::aSavedTextIsNotMergedOver()
{
    Editing editing;
    editing.type(2, "x");
    editing.document.undoStack()->setClean();
    editing.type(3, "y");
    QCOMPARE(editing.steps(), 2);
    editing.document.undoStack()->undo();
    QVERIFY(!editing.document.isModified());
    QCOMPARE(editing.text(), "abx");
}

void EditTextTest::anEditThatChangesNothingKeepsWhatCanBeRedone()
{
    Editing editing;
    editing.type(2, "x");
    editing.document.undoStack()->undo();
    editing.replace(0, 1, "a");
    QVERIFY(editing.document.undoStack()->canRedo());
    QVERIFY(!editing.document.isModified());
}

void EditTextTest::severalEditsAreOneStep()
{
    Editing editing("one\ntwo\nthree\n");
    editing.document.push(std::make_unique<EditText>(
        &editing.document, editing.id, QList<TextEdit>{{{0, 0}, "# "}, {{4, 7}, "2"}, {{8, 8}, "# "}},
        u"Comment"_s));
    QCOMPARE(editing.text(), "# one\n2\n# three\n");
    QCOMPARE(editing.document.undoStack()->undoText(), u"Comment"_s);
    editing.document.undoStack()->undo();
    QCOMPARE(editing.text(), "one\ntwo\nthree\n");
}

/// A view that applies each change as it is told must end with the same text.
void EditTextTest::eachChangeIsToldAsItHappens()
{
    Editing editing("one\ntwo\nthree\n");
    QByteArray view = editing.text();
    connect(&editing.document, &ProfileDocument::textChanged, this,
            [&](TextId id, Span span, const QByteArray &text) {
                QCOMPARE(id, editing.id);
                view.replace(span.begin, span.length(), text);
                QCOMPARE(view, editing.text());
            });
    editing.document.push(std::make_unique<EditText>(
        &editing.document, editing.id, QList<TextEdit>{{{0, 3}, ""}, {{4, 7}, "2\n2"}, {{8, 8}, "# "}}));
    editing.document.undoStack()->undo();
    editing.document.undoStack()->redo();
    QCOMPARE(view, "\n2\n2\n# three\n");
}

void EditTextTest::aKeyPressCopiesNoText()
{
    Editing editing(QByteArray(1'000'000, 'a'));
    editing.type(500'000, "x"); // the first makes room
    const char *bytes = std::as_const(editing.document).profile().layers[0].values.constData();
    for (int key = 0; key < 100; ++key)
        editing.type(500'001 + key, "x");
    QCOMPARE(static_cast<const void *>(editing.document.profile().layers[0].values.constData()),
             static_cast<const void *>(bytes));
    QCOMPARE(editing.text().size(), 1'000'101);
}

QTEST_GUILESS_MAIN(EditTextTest)
#include "tst_edittext.moc"
