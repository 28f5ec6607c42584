// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/autocompletion.h"
#include "gui/editor/completionpopup.h"
#include "gui/editor/editorpane.h"
#include "model/document/cataloglisting.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// Completion by keyboard, in the editor of a layer.
class TestAutoCompletion : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init();
    void asked();
    void whileTyping();
    void switchedOff();
    void enterAfterTyping();
    void arrows();
    void escape();
    void notInComments();
    void oneStep();
    void variables();
    void documentation();

private:
    QByteArray text() const { return m_document->text(m_id); }
    void put(const QByteArray &marked);
    void type(const QString &keys) { QTest::keyClicks(m_pane->editor(), keys); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_pane->editor(), key, modifiers);
    }
    CompletionPopup *popup() const { return m_pane->completion()->popup(); }
    bool isOpen() const { return m_pane->completion()->isOpen(); }

    std::unique_ptr<ProfileDocument> m_document;
    std::unique_ptr<CatalogListing> m_listing;
    std::unique_ptr<PackLibrary> m_library;
    std::unique_ptr<EditorPane> m_pane;
    TextId m_id;
};

void TestAutoCompletion::init()
{
    m_pane.reset();
    Layer layer;
    layer.name = u"web"_s;
    Profile profile;
    profile.layers = {layer};
    Variable variable;
    variable.name = u"zone"_s;
    profile.variables = {variable};
    LoadedProfile loaded;
    loaded.profile = profile;
    m_document = std::make_unique<ProfileDocument>(loaded);
    m_listing = std::make_unique<CatalogListing>(QString());
    m_library = std::make_unique<PackLibrary>(QList<AttachedFile>(), m_listing.get());
    m_pane = std::make_unique<EditorPane>(m_document.get());
    m_pane->setPackLibrary(m_library.get());
    m_pane->resize(600, 400);
    m_pane->show();
    m_id = {m_document->layerId(0), 0};
    m_pane->showText(m_id);
    m_pane->activateWindow();
    m_pane->editor()->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestAutoCompletion::put(const QByteArray &marked)
{
    const qsizetype cursor = marked.indexOf('^');
    m_pane->editor()->apply({{{0, text().size()}, QByteArray(marked).remove(cursor, 1)}}, u"put"_s);
    m_pane->editor()->select({cursor, cursor});
}

void TestAutoCompletion::asked()
{
    put("pack:\n  namespace: a\n  ^\n");
    m_pane->complete();
    QTRY_VERIFY(isOpen());
    QVERIFY(popup()->labels().contains(u"content"_s));
    QVERIFY(!popup()->labels().contains(u"namespace"_s));
    type(u"disp"_s);
    QCOMPARE(popup()->labels(), QStringList(u"spectrocloud.com/display-name"_s));
    press(Qt::Key_Return);
    QVERIFY(!isOpen());
    QCOMPARE(text(), "pack:\n  namespace: a\n  spectrocloud.com/display-name: \n");
}

void TestAutoCompletion::whileTyping()
{
    put("pack:\n  ^\n");
    type(u"na"_s);
    QTRY_VERIFY(isOpen());
    type(u"mespaceL"_s);
    QCOMPARE(popup()->labels().first(), u"namespaceLabels"_s);
    press(Qt::Key_Backspace);
    QVERIFY(popup()->labels().size() > 1);
    press(Qt::Key_Tab);
    QVERIFY(text().startsWith("pack:\n  namespace: "));
}

void TestAutoCompletion::switchedOff()
{
    m_pane->setCompletesWhileTyping(false);
    put("pack:\n  ^\n");
    type(u"na"_s);
    QTest::qWait(100);
    QVERIFY(!isOpen());
    m_pane->complete();
    QTRY_VERIFY(isOpen());
}

/// Enter ends the line, unless the list was asked for or one was chosen.
void TestAutoCompletion::enterAfterTyping()
{
    put("pack:\n  ^");
    type(u"na"_s);
    QTRY_VERIFY(isOpen());
    press(Qt::Key_Return);
    QCOMPARE(text(), "pack:\n  na\n  ");
    QVERIFY(!isOpen());
}

void TestAutoCompletion::arrows()
{
    put("pack:\n  ^");
    type(u"na"_s);
    QTRY_VERIFY(isOpen());
    press(Qt::Key_Down);
    const QString second = popup()->current().label;
    QCOMPARE(second, popup()->labels().at(1));
    press(Qt::Key_Up);
    QCOMPARE(popup()->current().label, popup()->labels().first());
    press(Qt::Key_Up);
    QCOMPARE(popup()->current().label, popup()->labels().last());
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(text().startsWith("pack:\n  " + second.toUtf8() + ':'));
}

void TestAutoCompletion::escape()
{
    put("pack:\n  ^");
    type(u"na"_s);
    QTRY_VERIFY(isOpen());
    press(Qt::Key_Escape);
    QVERIFY(!isOpen());
    QCOMPARE(text(), "pack:\n  na");
}

void TestAutoCompletion::notInComments()
{
    put("pack:\n  # ^");
    type(u"namespace"_s);
    QTest::qWait(100);
    QVERIFY(!isOpen());
}

void TestAutoCompletion::oneStep()
{
    put("pack:\n  ^\n");
    m_pane->complete();
    QTRY_VERIFY(isOpen());
    const int steps = m_document->undoStack()->index();
    press(Qt::Key_Tab);
    QCOMPARE(m_document->undoStack()->index(), steps + 1);
    m_document->undoStack()->undo();
    QCOMPARE(text(), "pack:\n  \n");
}

void TestAutoCompletion::variables()
{
    put("a: ^\n");
    type(u"{{.spectro.var."_s);
    QTRY_VERIFY(isOpen() && popup()->labels().contains(u".spectro.var.zone"_s));
    press(Qt::Key_Tab);
    QCOMPARE(text(), "a: '{{.spectro.var.zone}}'\n");
}

void TestAutoCompletion::documentation()
{
    put("pack:\n  name^space: a\n");
    m_pane->showDocumentation();
    QVERIFY(QToolTip::text().contains(u"pack.namespace"_s));
    put("what: ^1\n");
    m_pane->showDocumentation();
    QVERIFY(!QToolTip::text().contains(u"pack"_s));
    QVERIFY(!QToolTip::text().isEmpty());
    QToolTip::hideText();
}

} // namespace Layerwright

QTEST_MAIN(Layerwright::TestAutoCompletion)
#include "tst_autocompletion.moc"
