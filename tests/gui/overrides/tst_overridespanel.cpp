// SPDX-License-Identifier: Apache-2.0
#include "gui/overrides/overridespanel.h"

#include "gui/editor/editorpane.h"
#include "gui/mainwindow/actions.h"
#include "gui/stack/layerview.h"
#include "gui/stack/stackpanel.h"
#include "model/commands/edittext.h"
#include "model/items/layerlistmodel.h"
#include "model/items/overridelistmodel.h"
#include "tests/gui/windowtest.h"

#include <QCheckBox>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QTreeView>
#include <QUndoStack>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// The real window with the sample profile, whose packs are in the sample catalog.
class TestOverridesPanel final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_test.reset(); }
    void titleCountsThem();
    void returnGoesToTheValue();
    void linkResets();
    void deleteResetsAllThatIsSelected();
    void keyboardAlone();
    void layerOnly();
    void nothingSaysWhatIsListed();
    void namesFollowTheLayer();
    void summaryTellsWhatCannotBeCompared();

private:
    OverridesPanel *panel() const { return m_window->findChild<OverridesPanel *>(); }
    QTreeView *view() const { return panel()->view(); }
    ProfileDocument *document() const { return m_window->document(); }
    QByteArray text() const { return document()->text(m_text); }
    QString cell(int row, OverrideListModel::Column column) const
    {
        return view()->model()->index(row, column).data().toString();
    }
    bool isSettled() const { return panel()->finder()->isCurrent(); }
    int rowOf(const QString &key) const;
    void replace(const QByteArray &before, const QByteArray &after);
    void click(int row, OverrideListModel::Column column);
    QString shownText() const;

    std::unique_ptr<WindowTest> m_test;
    MainWindow *m_window = nullptr;
    TextId m_text; // the values of argo-cd
    int m_ofSample = 0;
};

void TestOverridesPanel::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    m_test = std::make_unique<WindowTest>();
    QFile sample(u":/samples/store-edge.json"_s);
    QVERIFY(sample.open(QIODevice::ReadOnly));
    m_window = m_test->open(m_test->write(u"store-edge.json"_s, sample.readAll()));
    QVERIFY(m_window);
    m_window->resize(1300, 850);
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    m_text = {document()->layerId(int(WindowTest::layerNames(m_window).indexOf(u"argo-cd"_s))), 0};
    m_window->stack()->select(m_text.layer);
    m_window->actions()[ActionId::FocusOverrides]->trigger();
    QVERIFY(panel()->isVisible());
    QTRY_VERIFY(isSettled());
    m_ofSample = view()->model()->rowCount();
}

int TestOverridesPanel::rowOf(const QString &key) const
{
    for (int row = 0; row < view()->model()->rowCount(); ++row)
        if (cell(row, OverrideListModel::KeyColumn) == key &&
            cell(row, OverrideListModel::LayerColumn) == "argo-cd"_L1)
            return row;
    return -1;
}

void TestOverridesPanel::replace(const QByteArray &before, const QByteArray &after)
{
    const qsizetype at = text().indexOf(before);
    QVERIFY2(at >= 0, before.constData());
    document()->push(std::make_unique<EditText>(document(), m_text,
                                                QList<TextEdit>{{{at, at + before.size()}, after}}, QString(),
                                                EditText::Merge::No));
    QTRY_VERIFY(isSettled());
}

void TestOverridesPanel::click(int row, OverrideListModel::Column column)
{
    const QModelIndex index = view()->model()->index(row, column);
    view()->scrollTo(index);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(index).center());
}

QString TestOverridesPanel::shownText() const
{
    QStringList texts;
    for (const QLabel *label : panel()->findChildren<QLabel *>())
        if (label->isVisible())
            texts.append(label->text());
    return texts.join(u'\n');
}

void TestOverridesPanel::titleCountsThem()
{
    const auto *dock = m_window->findChild<QDockWidget *>(u"overrides"_s);
    replace("namespace: ", "added: 5\n  namespace: ");
    QTRY_COMPARE(view()->model()->rowCount(), m_ofSample + 1);
    QVERIFY2(dock->windowTitle().contains(QString::number(m_ofSample + 1)), qPrintable(dock->windowTitle()));
    QCOMPARE(cell(rowOf(u"pack.added"_s), OverrideListModel::ChangeColumn),
             u"5, which the pack does not have"_s);
    const QModelIndex layer = m_window->stack()->view()->currentIndex();
    QVERIFY2(layer.data(LayerListModel::SubtitleRole).toString().contains(u"override(s)"_s),
             qPrintable(layer.data(LayerListModel::SubtitleRole).toString()));
    QVERIFY(layer.data(Qt::AccessibleTextRole).toString().contains(u"override(s)"_s));
    document()->undoStack()->undo();
    QTRY_COMPARE(view()->model()->rowCount(), m_ofSample);
}

void TestOverridesPanel::returnGoesToTheValue()
{
    replace("namespace: ", "added: 5\n  namespace: ");
    const int row = rowOf(u"pack.added"_s);
    QVERIFY(row >= 0);
    m_window->stack()->select(document()->layerId(0));
    click(row, OverrideListModel::KeyColumn);
    QCOMPARE(m_window->editor()->currentText(), m_text);
    QVERIFY(view()->hasFocus()); // one may look at several
    QTest::keyClick(view(), Qt::Key_Return);
    QTRY_VERIFY(m_window->editor()->editor()->hasFocus());
    QCOMPARE(m_window->editor()->editor()->textCursor().selectedText(), u"added: 5"_s);
}

void TestOverridesPanel::linkResets()
{
    const QByteArray before = text();
    replace("namespace: ", "added: 5\n  namespace: ");
    click(rowOf(u"pack.added"_s), OverrideListModel::ResetColumn);
    QCOMPARE(text(), before);
    QTRY_COMPARE(view()->model()->rowCount(), m_ofSample);
    document()->undoStack()->undo();
    QVERIFY(text().contains("added: 5"));
}

void TestOverridesPanel::deleteResetsAllThatIsSelected()
{
    const QByteArray before = text();
    replace("namespace: ", "one: 1\n  two: 2\n  namespace: ");
    const int steps = document()->undoStack()->index();
    click(rowOf(u"pack.one"_s), OverrideListModel::KeyColumn);
    view()->selectionModel()->select(view()->model()->index(rowOf(u"pack.two"_s), 0),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(view(), Qt::Key_Delete);
    QCOMPARE(text(), before);
    QCOMPARE(document()->undoStack()->index(), steps + 1);
}

void TestOverridesPanel::keyboardAlone()
{
    replace("namespace: ", "added: 5\n  namespace: ");
    panel()->onlyLayer()->click();
    m_window->editor()->editor()->setFocus();
    m_window->actions()[ActionId::FocusOverrides]->trigger();
    QVERIFY(view()->hasFocus());
    QCOMPARE(view()->selectionModel()->selectedRows().size(), 1); // so that Delete means what one sees
    const int count = view()->model()->rowCount();
    QTest::keyClick(view(), Qt::Key_Delete);
    QTRY_COMPARE(view()->model()->rowCount(), count - 1);
}

void TestOverridesPanel::layerOnly()
{
    replace("namespace: ", "added: 5\n  namespace: ");
    panel()->onlyLayer()->click();
    for (int row = 0; row < view()->model()->rowCount(); ++row)
        QCOMPARE(cell(row, OverrideListModel::LayerColumn), u"argo-cd"_s);
    QVERIFY(rowOf(u"pack.added"_s) >= 0);
    m_window->stack()->select(document()->layerId(0));
    QTRY_COMPARE(rowOf(u"pack.added"_s), -1);
    m_window->stack()->select(m_text.layer);
    QTRY_VERIFY(rowOf(u"pack.added"_s) >= 0);
}

void TestOverridesPanel::nothingSaysWhatIsListed()
{
    MainWindow *empty = m_test->windows().add();
    auto *there = empty->findChild<OverridesPanel *>();
    empty->actions()[ActionId::FocusOverrides]->trigger();
    QTRY_VERIFY(there->finder()->isCurrent());
    QStringList texts;
    for (const QLabel *label : there->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY2(texts.contains(u"No overrides"_s), qPrintable(texts.join(u'\n')));
    QVERIFY(!there->view()->isVisible());
}

void TestOverridesPanel::namesFollowTheLayer()
{
    replace("namespace: ", "added: 5\n  namespace: ");
    const int row = rowOf(u"pack.added"_s);
    LayerHeader header = headerOf(*document()->layer(m_text.layer));
    header.name = u"renamed"_s;
    document()->setHeader(m_text.layer, header);
    QVERIFY(view()->model()->rowCount() <= row ||
            cell(row, OverrideListModel::LayerColumn) == "renamed"_L1); // another name may be another pack
    QTRY_VERIFY(isSettled());
}

void TestOverridesPanel::summaryTellsWhatCannotBeCompared()
{
    LayerHeader header = headerOf(*document()->layer(m_text.layer));
    header.version = u"99.0.0"_s;
    document()->setHeader(m_text.layer, header);
    QTRY_VERIFY(isSettled());
    QTRY_VERIFY2(shownText().contains(u"no catalog has the pack in its version"_s), qPrintable(shownText()));
}

QTEST_MAIN(TestOverridesPanel)
#include "tst_overridespanel.moc"
