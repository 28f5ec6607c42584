// SPDX-License-Identifier: Apache-2.0
#include "gui/stack/layerdelegate.h"
#include "gui/tour/pointer.h"
#include "gui/waves/wavespanel.h"
#include "gui/waves/waveview.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// The install order by a drag through QDrag and its own event loop, and by keyboard alone.
class TestWavesPanel final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void dragIntoAWave();
    void dragBetweenTwo();
    void dragSeveralInOneStep();
    void dragBelowTheLast();
    void fixedOnesSayWhy();
    void keyboardAlone();
    void keyboardTurnedRound();
    void enterOpensTheLayer();
    void textIsFollowed();
    void emptyProfile();

private:
    QString priorities() const;
    QModelIndex index(const QString &name) const;
    QRect row(const QString &name) const;
    QPoint headingOf(const QString &name) const;
    void drag(const QString &name, QPoint to);
    void select(const QStringList &names);

    std::unique_ptr<ProfileDocument> m_document;
    std::unique_ptr<WavesPanel> m_panel;
    WaveView *m_view = nullptr;
};

static Layer layer(const QString &name, const QByteArray &priority, LayerKind kind = LayerKind::AddOn)
{
    Layer made;
    made.name = name;
    made.kind = kind;
    made.packType = PackType::Oci;
    made.values = "pack:\n  namespace: " + name.toUtf8() + '\n';
    if (!priority.isEmpty())
        made.values += "  spectrocloud.com/install-priority: " + priority + '\n';
    return made;
}

void TestWavesPanel::init()
{
    LoadedProfile loaded;
    loaded.profile.layers = {layer(u"os"_s, {}, LayerKind::Os), layer(u"a"_s, {}), layer(u"b"_s, {}),
                             layer(u"c"_s, "\"30\""), layer(u"t"_s, "'{{.spectro.var.p}}'")};
    m_document = std::make_unique<ProfileDocument>(loaded);
    m_panel = std::make_unique<WavesPanel>();
    m_panel->setDocument(m_document.get());
    m_panel->resize(320, 700);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_panel->activateWindow();
    m_view = m_panel->view();
    QCOMPARE(priorities(), u"a b c=30"_s);
}

void TestWavesPanel::cleanup()
{
    m_panel.reset();
    m_document.reset();
}

/// Of a, b and c, as the texts have them.
QString TestWavesPanel::priorities() const
{
    QStringList words;
    for (int row = 1; row < 4; ++row) {
        const Layer &layer = m_document->profile().layers.at(row);
        const qsizetype quote = layer.values.indexOf("install-priority: \"");
        const QByteArray rest = quote < 0 ? QByteArray() : layer.values.mid(quote + 19);
        words.append(quote < 0 ? layer.name
                               : layer.name + u'=' + QString::fromUtf8(rest.first(rest.indexOf('"'))));
    }
    return words.join(u' ');
}

QModelIndex TestWavesPanel::index(const QString &name) const
{
    const QModelIndexList hits =
        m_view->model()->match(m_view->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
    return hits.isEmpty() ? QModelIndex() : hits.first();
}

QRect TestWavesPanel::row(const QString &name) const
{
    QCoreApplication::processEvents(); // the list lays itself out later
    return LayerDelegate::rowRect(m_view->visualRect(index(name)), index(name));
}

QPoint TestWavesPanel::headingOf(const QString &name) const
{
    return {row(name).center().x(), row(name).top() - 12};
}

void TestWavesPanel::drag(const QString &name, QPoint to)
{
    const QPoint from = row(name).center();
    Pointer(m_view->viewport()).drag({from, from + (to - from) / 2, to - QPoint(3, 0), to});
}

void TestWavesPanel::select(const QStringList &names)
{
    m_view->setFocus();
    m_view->setCurrentIndex(index(names.first()));
    for (const QString &name : names)
        m_view->selectionModel()->select(index(name), QItemSelectionModel::Select);
}

void TestWavesPanel::dragIntoAWave()
{
    drag(u"a"_s, row(u"c"_s).center());
    QCOMPARE(priorities(), u"a=30 b c=30"_s);
    QCOMPARE(m_document->undoStack()->count(), 1);
    QVERIFY(index(u"b"_s).row() < index(u"a"_s).row());
    m_document->undoStack()->undo();
    QCOMPARE(priorities(), u"a b c=30"_s);
    QTRY_VERIFY(index(u"a"_s).row() < index(u"b"_s).row());
}

void TestWavesPanel::dragBetweenTwo()
{
    drag(u"a"_s, headingOf(u"c"_s));
    QCOMPARE(priorities(), u"a=15 b c=30"_s);
    drag(u"c"_s, headingOf(u"b"_s)); // before the first wave of add-ons
    QCOMPARE(priorities(), u"a=15 b c=-10"_s);
    QCOMPARE(m_document->undoStack()->count(), 2);
}

void TestWavesPanel::dragSeveralInOneStep()
{
    select({u"a"_s, u"b"_s});
    drag(u"b"_s, row(u"c"_s).center());
    QCOMPARE(priorities(), u"a=30 b=30 c=30"_s);
    QCOMPARE(m_document->undoStack()->count(), 1);
    QCOMPARE(m_view->selectionModel()->selectedRows().size(), 2);
    m_document->undoStack()->undo();
    QCOMPARE(priorities(), u"a b c=30"_s);
}

void TestWavesPanel::dragBelowTheLast()
{
    drag(u"a"_s, headingOf(u"t"_s)); // below it stands what is not known
    QCOMPARE(priorities(), u"a=40 b c=30"_s);
}

void TestWavesPanel::fixedOnesSayWhy()
{
    QSignalSpy refused(m_view, &WaveView::refused);
    drag(u"os"_s, row(u"c"_s).center());
    QVERIFY(!refused.isEmpty());
    QVERIFY(refused.last().first().toString().contains(u"os"_s));
    refused.clear();
    drag(u"t"_s, row(u"c"_s).center());
    QVERIFY(refused.last().first().toString().contains(u"{{.spectro.var.p}}"_s));
    refused.clear();
    drag(u"a"_s, row(u"os"_s).center());
    QVERIFY(!refused.isEmpty());
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void TestWavesPanel::keyboardAlone()
{
    m_panel->takeFocus();
    QCOMPARE(QApplication::focusWidget(), m_view);
    QTest::keyClick(m_view, Qt::Key_Down);
    QCOMPARE(m_view->currentIndex().data().toString(), u"a"_s);
    QTest::keyClick(m_view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(priorities(), u"a=30 b c=30"_s);
    QCOMPARE(m_view->currentIndex().data().toString(), u"a"_s); // goes with it
    QTest::keyClick(m_view, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(priorities(), u"a=40 b c=30"_s);
    QTest::keyClick(m_view, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(m_view, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(priorities(), u"a=15 b c=30"_s);
    QTest::keyClick(m_view, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(priorities(), u"a=0 b c=30"_s);
    QSignalSpy refused(m_view, &WaveView::refused);
    QTest::keyClick(m_view, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(m_document->undoStack()->count(), 5);
    m_document->undoStack()->setIndex(0);
    QCOMPARE(priorities(), u"a b c=30"_s);
}

void TestWavesPanel::keyboardTurnedRound()
{
    m_panel->deleted()->setFocus();
    QTest::keyClick(m_panel->deleted(), Qt::Key_Space);
    QVERIFY(m_panel->model()->isReversed());
    QVERIFY(index(u"c"_s).row() < index(u"b"_s).row() && index(u"b"_s).row() < index(u"os"_s).row());
    select({u"a"_s});
    QTest::keyClick(m_view, Qt::Key_Up, Qt::AltModifier); // up is later now
    QCOMPARE(priorities(), u"a=30 b c=30"_s);
    drag(u"b"_s, headingOf(u"c"_s));
    QCOMPARE(priorities(), u"a=30 b=40 c=30"_s);
}

void TestWavesPanel::enterOpensTheLayer()
{
    QSignalSpy chosen(m_panel.get(), &WavesPanel::layerChosen);
    select({u"b"_s});
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<ItemId>(), m_document->layerId(2));
    QVERIFY(index(u"b"_s).data(Qt::AccessibleTextRole).toString().contains(u"Priority 0"_s));
}

void TestWavesPanel::textIsFollowed()
{
    const TextId id{m_document->layerId(1), 0};
    m_document->replaceText(id, {0, m_document->text(id).size()}, "a: [\n");
    QTRY_COMPARE(index(u"a"_s).data(LayerListModel::HeadingRole).toString(), u"Not known"_s);
    QVERIFY(index(u"a"_s).data(LayerListModel::SubtitleRole).toString().contains(u"unreadable"_s));
}

void TestWavesPanel::emptyProfile()
{
    while (!m_document->profile().layers.isEmpty())
        m_document->takeLayer(0);
    QVERIFY(!m_view->isVisible());
    m_panel->setDocument(nullptr);
    QVERIFY(!m_view->isVisible());
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "minimal:enable_fonts"); // performs drags without a display
    QApplication application(argc, argv);
    TestWavesPanel test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_wavespanel.moc"
