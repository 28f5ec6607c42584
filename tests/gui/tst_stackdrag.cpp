// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow/fileactions.h"
#include "gui/stack/layerdelegate.h"
#include "gui/stack/layerview.h"
#include "gui/stack/stackpanel.h"
#include "gui/tour/pointer.h"
#include "model/document/profiledocument.h"
#include "tests/gui/windowtest.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// Drags through QDrag and its own event loop, on a platform that performs drags without a display.
class TestStackDrag final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_test = std::make_unique<WindowTest>();
        m_window = m_test->open(m_test->profileFile());
        QVERIFY(m_window);
        m_view = m_window->stack()->view();
        QCOMPARE(names(), start);
    }
    void cleanup() { m_test.reset(); }

    void oneLayerGoesUp()
    {
        drag(u"alpha"_s, before(u"gamma"_s));
        QCOMPARE(names(), (core + QStringList{u"beta"_s, u"gamma"_s, u"alpha"_s}));
        m_window->document()->undoStack()->undo();
        QCOMPARE(names(), start);
    }

    void oneLayerGoesDown()
    {
        drag(u"gamma"_s, after(u"alpha"_s));
        QCOMPARE(names(), (core + QStringList{u"gamma"_s, u"alpha"_s, u"beta"_s}));
    }

    void severalGoTogetherInOneStep()
    {
        m_view->selectionModel()->select(index(u"alpha"_s), QItemSelectionModel::ClearAndSelect);
        m_view->selectionModel()->select(index(u"gamma"_s), QItemSelectionModel::Select);
        drag(u"gamma"_s, after(u"beta"_s), true);
        QCOMPARE(m_window->document()->undoStack()->count(), 1);
        QCOMPARE(names(), (core + QStringList{u"alpha"_s, u"gamma"_s, u"beta"_s}));
        m_window->document()->undoStack()->undo();
        QCOMPARE(names(), start);
    }

    void coreLayersStayAndSayWhy()
    {
        QSignalSpy refused(m_view, &LayerView::refused);
        drag(u"k3s"_s, before(u"gamma"_s));
        QCOMPARE(names(), start);
        QCOMPARE(m_window->document()->undoStack()->count(), 0);
        QVERIFY(!refused.isEmpty());
        QVERIFY2(refused.last().first().toString().contains(u"k3s"_s),
                 qPrintable(refused.last().first().toString()));
    }

    void addOnsDoNotGoBelowTheCore()
    {
        QSignalSpy refused(m_view, &LayerView::refused);
        drag(u"beta"_s, after(u"ubuntu"_s));
        QCOMPARE(names(), start);
        QVERIFY(!refused.isEmpty());
    }

private:
    QStringList names() const { return WindowTest::layerNames(m_window); }
    QModelIndex index(const QString &name) const
    {
        const QModelIndexList hits =
            m_view->model()->match(m_view->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        return hits.isEmpty() ? QModelIndex() : hits.first();
    }
    QRect row(const QString &name) const
    {
        return LayerDelegate::rowRect(m_view->visualRect(index(name)), index(name));
    }
    QPoint before(const QString &name) const { return row(name).center() - QPoint(0, 10); }
    QPoint after(const QString &name) const { return row(name).center() + QPoint(0, 10); }

    void drag(const QString &name, QPoint to, bool isSelected = false)
    {
        const QPoint from = row(name).center();
        if (!isSelected)
            m_view->setCurrentIndex({});
        Pointer(m_view->viewport()).drag({from, from + (to - from) / 2, to - QPoint(3, 0), to});
    }

    const QStringList core{u"ubuntu"_s, u"k3s"_s, u"cilium"_s, u"longhorn"_s};
    const QStringList start = core + QStringList{u"alpha"_s, u"beta"_s, u"gamma"_s};
    std::unique_ptr<WindowTest> m_test;
    MainWindow *m_window = nullptr;
    LayerView *m_view = nullptr;
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "minimal:enable_fonts");
    QApplication application(argc, argv);
    TestStackDrag test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_stackdrag.moc"
