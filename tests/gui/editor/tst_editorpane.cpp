// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/blockdata.h"
#include "gui/editor/breadcrumb.h"
#include "gui/editor/changedlines.h"
#include "gui/editor/editorpane.h"
#include "gui/editor/findbar.h"
#include "gui/editor/folding.h"
#include "gui/editor/texttabs.h"
#include "gui/theme/linkbutton.h"
#include "model/commands/edittext.h"
#include "model/commands/removelayers.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTextBlock>
#include <QToolButton>
#include <QUndoStack>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

static Manifest manifestOf(const QString &name, const QByteArray &content)
{
    Manifest manifest;
    manifest.name = name;
    manifest.content = content;
    return manifest;
}

static LoadedProfile sample()
{
    LoadedProfile loaded;
    Layer first;
    first.name = u"argo-cd"_s;
    first.values = "pack:\n  namespace: argocd\n  content:\n    images:\n    - image: a\n    - image: "
                   "b\ncharts:\n  x: 1\n";
    first.manifests = {manifestOf(u"ns"_s, "kind: Namespace\n"), manifestOf(u"role"_s, "kind: Role\n")};
    Layer second;
    second.name = u"second"_s;
    second.values = "other: 1\n";
    loaded.profile.layers = {first, second};
    return loaded;
}

struct Bench
{
    Bench()
        : document(sample())
        , pane(&document)
    {
        pane.resize(700, 500);
        pane.show();
    }
    TextId values(int row = 0) const { return {document.layerId(row), 0}; }
    TextId manifest(int index) const { return {document.layerId(0), document.manifestId(0, index)}; }
    void edit(TextId id, Span span, const QByteArray &text)
    {
        document.push(std::make_unique<EditText>(&document, id, QList{TextEdit{span, text}}));
    }
    TextTabs *tabs() const { return pane.findChild<TextTabs *>(); }
    QStringList tabNames() const
    {
        QStringList names;
        for (int tab = 0; tab < tabs()->count(); ++tab)
            names.append(tabs()->tabText(tab));
        return names;
    }

    ProfileDocument document;
    EditorPane pane;
};

class TestEditorPane final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsTheTextsOfALayer();
    void saysWhatToDoWithoutALayer();
    void keepsCursorAndFoldsOfEachText();
    void keptPlacesMoveWithEdits();
    void undoGoesWhereItChanges();
    void aLayerThatGoesIsNotShown();
    void manifestsAreAddedRenamedAndRemoved();
    void manifestsAreReordered();
    void findingsAreFixedInOneStep();
    void findBarFindsAndReplaces();
    void findBarLeadsToOtherTexts();
    void goesToLines_data();
    void goesToLines();
    void breadcrumbShowsThePath();
    void changedLinesAreMarked();
    void comparesLines_data();
    void comparesLines();
};

void TestEditorPane::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
}

void TestEditorPane::showsTheTextsOfALayer()
{
    Bench bench;
    QSignalSpy current(&bench.pane, &EditorPane::currentTextChanged);
    bench.pane.showLayer(bench.document.layerId(0));
    QCOMPARE(bench.pane.currentText(), bench.values());
    QCOMPARE(bench.tabNames(), (QStringList{u"values.yaml"_s, u"ns"_s, u"role"_s}));
    QCOMPARE(current.size(), 1);
    bench.tabs()->setCurrentIndex(2);
    QCOMPARE(bench.pane.currentText(), bench.manifest(1));
    QCOMPARE(bench.pane.editor()->toPlainText(), u"kind: Role\n"_s);
    bench.pane.showLayer(bench.document.layerId(1));
    QCOMPARE(bench.tabNames(), QStringList{u"values.yaml"_s});
    bench.pane.showLayer(bench.document.layerId(0));
    QCOMPARE(bench.pane.currentText(), bench.manifest(1)); // as it was left
    QCOMPARE(current.size(), 4);
}

void TestEditorPane::saysWhatToDoWithoutALayer()
{
    Bench bench;
    bench.pane.showLayer(bench.document.layerId(0));
    bench.pane.showLayer(0);
    QVERIFY(bench.pane.currentText().isNull());
    QVERIFY(!bench.pane.editor()->isVisible());
    QTest::keyClicks(bench.pane.editor(), u"x"_s);
    QCOMPARE(bench.document.undoStack()->count(), 0);
}

void TestEditorPane::keepsCursorAndFoldsOfEachText()
{
    Bench bench;
    bench.pane.showText(bench.values());
    YamlEditor *editor = bench.pane.editor();
    editor->folding()->setFolded(editor->document()->findBlockByNumber(2), true);
    editor->goToLine(8, 4);
    bench.pane.showText(bench.manifest(0));
    QCOMPARE(editor->textCursor().position(), 0);
    bench.pane.showText(bench.values());
    QCOMPARE(editor->cursorTextPosition(), (TextPosition{8, 4}));
    QVERIFY(!editor->document()->findBlockByNumber(4).isVisible());
}

void TestEditorPane::keptPlacesMoveWithEdits()
{
    Bench bench;
    bench.pane.showText(bench.values());
    YamlEditor *editor = bench.pane.editor();
    editor->folding()->setFolded(editor->document()->findBlockByNumber(2), true);
    editor->goToLine(8, 4);
    bench.pane.showText(bench.manifest(0));
    bench.edit(bench.values(), {0, 0}, "# one\n# two\n");
    bench.pane.showText(bench.values());
    QCOMPARE(editor->cursorTextPosition(), (TextPosition{10, 4}));
    QVERIFY(editor->document()->findBlockByNumber(4).isVisible());
    QVERIFY(!editor->document()->findBlockByNumber(6).isVisible());
}

void TestEditorPane::undoGoesWhereItChanges()
{
    Bench bench;
    bench.pane.showText(bench.values());
    bench.pane.editor()->goToLine(8, 7);
    QTest::keyClicks(bench.pane.editor(), u"5"_s);
    bench.pane.showText(bench.manifest(1));
    bench.document.undoStack()->undo();
    QCOMPARE(bench.pane.currentText(), bench.values());
    QCOMPARE(bench.pane.editor()->cursorTextPosition(), (TextPosition{8, 7}));
    bench.pane.showLayer(bench.document.layerId(1));
    bench.document.undoStack()->redo();
    QCOMPARE(bench.pane.currentText(), bench.values());
    // What is pushed from elsewhere leaves the user where he is.
    bench.edit(bench.manifest(0), {0, 0}, "# x\n");
    QCOMPARE(bench.pane.currentText(), bench.values());
}

void TestEditorPane::aLayerThatGoesIsNotShown()
{
    Bench bench;
    bench.pane.showText(bench.manifest(0));
    bench.document.push(
        std::make_unique<RemoveLayers>(&bench.document, QList<ItemId>{bench.document.layerId(0)}));
    QVERIFY(bench.pane.currentText().isNull());
    bench.document.undoStack()->undo();
    bench.pane.showLayer(bench.document.layerId(0));
    QCOMPARE(bench.pane.currentText(), bench.manifest(0));
}

void TestEditorPane::manifestsAreAddedRenamedAndRemoved()
{
    Bench bench;
    const Profile before = bench.document.profile();
    bench.pane.showLayer(bench.document.layerId(0));
    bench.pane.addManifest();
    QCOMPARE(bench.tabNames().last(), u"manifest-1"_s);
    QCOMPARE(bench.pane.currentText(), bench.manifest(2));
    auto *name = bench.tabs()->findChild<QLineEdit *>();
    QVERIFY(name->isVisible());
    name->setText(u"ingress"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(bench.document.profile().layers[0].manifests[2].name, u"ingress"_s);
    QCOMPARE(bench.tabNames().last(), u"ingress"_s);
    QTest::keyClick(bench.tabs(), Qt::Key_F2);
    name->setText(u"never"_s);
    QTest::keyClick(name, Qt::Key_Escape);
    QCOMPARE(bench.tabNames().last(), u"ingress"_s);
    QTest::keyClick(bench.tabs(), Qt::Key_Delete);
    QCOMPARE(bench.tabNames(), (QStringList{u"values.yaml"_s, u"ns"_s, u"role"_s}));
    bench.tabs()->setCurrentIndex(0);
    QTest::keyClick(bench.tabs(), Qt::Key_Delete); // values stay
    QCOMPARE(bench.document.undoStack()->count(), 3);
    bench.document.undoStack()->setIndex(0);
    QCOMPARE(bench.document.profile(), before);
}

void TestEditorPane::manifestsAreReordered()
{
    Bench bench;
    bench.pane.showText(bench.manifest(0));
    QVERIFY(QTest::qWaitForWindowExposed(&bench.pane));
    TextTabs *tabs = bench.tabs();
    const QPoint from = tabs->tabRect(1).center();
    const QPoint to = tabs->tabRect(2).center() + QPoint(tabs->tabRect(2).width() / 3, 0);
    QTest::mousePress(tabs, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 10; ++step)
        QTest::mouseMove(tabs, from + (to - from) * step / 10);
    QTest::mouseRelease(tabs, Qt::LeftButton, {}, to);
    QTRY_COMPARE(bench.document.profile().layers[0].manifests.first().name, u"role"_s);
    QCOMPARE(bench.document.undoStack()->count(), 1);
    QCOMPARE(bench.tabNames(), (QStringList{u"values.yaml"_s, u"role"_s, u"ns"_s}));
    bench.document.undoStack()->undo();
    QCOMPARE(bench.tabNames(), (QStringList{u"values.yaml"_s, u"ns"_s, u"role"_s}));
}

void TestEditorPane::findingsAreFixedInOneStep()
{
    Bench bench;
    bench.pane.showText(bench.values());
    const QByteArray before = bench.document.text(bench.values());
    const qsizetype at = before.indexOf("argocd");
    Finding finding;
    finding.message = u"Quote <it>"_s;
    finding.span = {at, at + 6};
    finding.fixes = {Fix{u"Quote"_s, {TextEdit{{at, at}, "'"}, TextEdit{{at + 6, at + 6}, "'"}}}};
    bench.pane.setFindings(bench.values(), {finding});
    YamlEditor *editor = bench.pane.editor();
    QCOMPARE(editor->findingsText(1), u"<p>Quote &lt;it&gt;</p>"_s);
    QVERIFY(editor->findingsText(0).isEmpty());
    QCOMPARE(editor->findingsAt(at + 2).size(), 1);
    editor->applyFix(finding.fixes.first());
    QVERIFY(bench.document.text(bench.values()).contains("'argocd'"));
    QCOMPARE(bench.document.undoStack()->count(), 1);
    QCOMPARE(bench.document.undoStack()->undoText(), u"Quote"_s);
    bench.document.undoStack()->undo();
    QCOMPARE(bench.document.text(bench.values()), before);
    editor->goToLine(1);
    QTest::keyClicks(editor, u"xx"_s);
    QCOMPARE(editor->findings().first().span, (Span{at + 2, at + 8}));
}

void TestEditorPane::findBarFindsAndReplaces()
{
    Bench bench;
    bench.pane.showText(bench.values());
    QVERIFY(QTest::qWaitForWindowExposed(&bench.pane));
    bench.pane.replace();
    auto *bar = bench.pane.findChild<FindBar *>();
    QVERIFY(bar->isVisible());
    const auto edits = bar->findChildren<QLineEdit *>();
    QTest::keyClicks(edits[0], u"image"_s);
    QTRY_COMPARE(bench.pane.editor()->matches().size(), 3);
    QTRY_COMPARE(bench.pane.editor()->textCursor().selectedText(), u"image"_s);
    const int first = bench.pane.editor()->textCursor().position();
    QTest::keyClick(edits[0], Qt::Key_Return);
    QVERIFY(bench.pane.editor()->textCursor().position() > first);
    QTest::keyClick(edits[0], Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(bench.pane.editor()->textCursor().position(), first);
    edits[1]->setText(u"picture"_s);
    QTest::keyClick(edits[1], Qt::Key_Return);
    QTRY_COMPARE(bench.document.undoStack()->count(), 1);
    QVERIFY(bench.document.text(bench.values()).contains("pictures:\n    - image: a"));
    QTest::keyClick(edits[0], Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QVERIFY(bench.pane.editor()->matches().isEmpty());
}

void TestEditorPane::findBarLeadsToOtherTexts()
{
    Bench bench;
    bench.pane.showText(bench.values());
    QVERIFY(QTest::qWaitForWindowExposed(&bench.pane));
    bench.pane.find();
    auto *bar = bench.pane.findChild<FindBar *>();
    auto *link = bar->findChild<LinkButton *>();
    const auto *term = bar->findChild<QLineEdit *>();
    QVERIFY(link && !link->isVisible());
    bar->findChild<QLineEdit *>()->setText(u"other"_s);
    QTRY_VERIFY(link->isVisible());
    QTest::mouseClick(link, Qt::LeftButton);
    QTRY_COMPARE(bench.pane.editor()->textCursor().selectedText(), u"other"_s);
    QCOMPARE(bench.pane.currentText(), bench.values(1));
    QVERIFY(!link->isVisible());
    QVERIFY(term->hasFocus());
}

void TestEditorPane::goesToLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("understood");
    QTest::addColumn<TextPosition>("position");
    QTest::newRow("line") << u"3"_s << true << TextPosition{3, 1};
    QTest::newRow("line and column") << u" 2 : 5 "_s << true << TextPosition{2, 5};
    QTest::newRow("past the end") << u"999:999"_s << true << TextPosition{9, 1};
    QTest::newRow("past the line") << u"1:99"_s << true << TextPosition{1, 6};
    QTest::newRow("words") << u"two"_s << false << TextPosition{1, 1};
    QTest::newRow("too large a number") << u"99999999999999999999"_s << true << TextPosition{1, 1};
}

void TestEditorPane::goesToLines()
{
    QFETCH(QString, text);
    Bench bench;
    bench.pane.showText(bench.values());
    QTEST(bench.pane.goToLine(text), "understood");
    QTEST(bench.pane.editor()->cursorTextPosition(), "position");
}

void TestEditorPane::breadcrumbShowsThePath()
{
    Bench bench;
    bench.pane.showText(bench.values());
    auto *breadcrumb = bench.pane.findChild<Breadcrumb *>();
    bench.pane.editor()->goToLine(6, 10);
    QTRY_COMPARE(breadcrumb->steps(),
                 (QStringList{u"pack"_s, u"content"_s, u"images"_s, u"[1]"_s, u"image"_s}));
    for (QToolButton *button : breadcrumb->findChildren<QToolButton *>()) {
        if (button->text() == u"content")
            button->click();
    }
    QCOMPARE(bench.pane.editor()->cursorTextPosition(), (TextPosition{3, 3}));
    QTRY_COMPARE(breadcrumb->steps(), (QStringList{u"pack"_s, u"content"_s}));
    bench.pane.editor()->goToLine(1);
    QTest::keyClicks(bench.pane.editor(), u"my"_s);
    QTRY_COMPARE(breadcrumb->steps(), QStringList{u"mypack"_s});
}

void TestEditorPane::changedLinesAreMarked()
{
    Bench bench;
    bench.pane.showText(bench.values());
    const auto marked = [&] {
        QList<int> lines;
        const QTextDocument *document = bench.pane.editor()->document();
        for (QTextBlock block = document->firstBlock(); block.isValid(); block = block.next()) {
            if (BlockData::of(block) && BlockData::of(block)->isChanged)
                lines.append(block.blockNumber());
        }
        return lines;
    };
    bench.pane.editor()->goToLine(2, 3);
    QTest::keyClicks(bench.pane.editor(), u"x"_s);
    QTRY_COMPARE(marked(), QList<int>{1});
    QVERIFY(!bench.tabs()->tabIcon(0).isNull());
    bench.document.undoStack()->setClean();
    QTRY_COMPARE(marked(), QList<int>{});
    QVERIFY(bench.tabs()->tabIcon(0).isNull());
    bench.document.undoStack()->undo(); // away from what was saved
    QTRY_COMPARE(marked(), QList<int>{1});
}

void TestEditorPane::comparesLines_data()
{
    QTest::addColumn<QByteArray>("saved");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QList<LineRange>>("changed");
    using Ranges = QList<LineRange>;
    QTest::newRow("equal") << QByteArray("a\nb\n") << QByteArray("a\nb\n") << Ranges{};
    QTest::newRow("a line") << QByteArray("a\nb\nc\n") << QByteArray("a\nx\nc\n") << Ranges{{1, 2}};
    QTest::newRow("lines came") << QByteArray("a\nb\n") << QByteArray("a\nx\ny\nb\n") << Ranges{{1, 3}};
    QTest::newRow("lines went") << QByteArray("a\nb\nc\n") << QByteArray("a\nc\n") << Ranges{{0, 1}};
    QTest::newRow("two places") << QByteArray("a\nb\nc\nd\n") << QByteArray("x\nb\nc\ny\n")
                                << Ranges{{0, 1}, {3, 4}};
    QTest::newRow("moved") << QByteArray("a\nb\nc\nd\n") << QByteArray("b\nc\na\nd\n")
                           << Ranges{{0, 1}, {2, 3}};
    QTest::newRow("a line end") << QByteArray("a\nb\n") << QByteArray("a\r\nb\n") << Ranges{{0, 1}};
    QTest::newRow("from nothing") << QByteArray() << QByteArray("a\nb") << Ranges{{0, 2}};
}

void TestEditorPane::comparesLines()
{
    QFETCH(QByteArray, saved);
    QFETCH(QByteArray, now);
    QTEST(changedLines(saved, now), "changed");
}

QTEST_MAIN(TestEditorPane)
#include "tst_editorpane.moc"
