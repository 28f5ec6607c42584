// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow/actions.h"
#include "gui/problems/problemspanel.h"
#include "gui/settings/settings.h"
#include "model/commands/removelayers.h"
#include "model/document/packlibrary.h"
#include "model/document/profiledocument.h"
#include "model/items/problemlistmodel.h"
#include "model/profile/manifestlayer.h"
#include "model/profile/writer.h"
#include "tests/gui/windowtest.h"

#include <QApplication>
#include <QMenu>
#include <QTest>
#include <QTimer>
#include <QTreeView>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// What layers want of each other, in the real window: seen in the problems, mended there by other versions.
class TestVersionFix final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_test.reset(); }
    void byMouse();
    void byKeyboard();
    void missingPackIsAdded();
    void staleFixIsRefused();
    void fileBesideItIsSeen();

private:
    QModelIndex problem(const QString &rule, int column = ProblemListModel::FixColumn) const;
    QTreeView *view() const { return m_window->problems()->view(); }
    QStringList versions() const;

    std::unique_ptr<WindowTest> m_test;
    MainWindow *m_window = nullptr;
};

static Layer addOn(const QString &name, const QString &version)
{
    Layer layer;
    layer.name = name;
    layer.packType = PackType::Oci;
    layer.version = layer.tag = version;
    layer.values = "pack:\n  namespace: " + name.toUtf8() + '\n';
    return layer;
}

static QByteArray profile(const QString &version = u"1.0.0"_s)
{
    Profile made;
    made.info.name = u"shop"_s;
    made.info.version = version;
    made.info.type = ProfileType::AddOn;
    made.info.cloudType = u"all"_s;
    made.layers = {addOn(u"web"_s, u"1.0.0"_s), addOn(u"dns"_s, u"1.0.0"_s)};
    return writeJson(made, {}, JsonStyle::Pretty);
}

/// The web server wants another name server than the stack has; the catalog has two that are new enough.
void TestVersionFix::init()
{
    m_test = std::make_unique<WindowTest>();
    m_test->makePack(u"web"_s, u"1.0.0"_s,
                     R"(,"constraints":{"dependencies":[{"packName":"dns","layer":"addon",)"
                     R"("minVersion":"1.2.0","maxVersion":"","type":"required"}]})");
    for (const QString &version : {u"1.0.0"_s, u"1.2.0"_s, u"1.3.0"_s})
        m_test->makePack(u"dns"_s, version);
    m_test->addCatalog(u"packs"_s);
    m_window = m_test->open(m_test->write(u"shop.json"_s, profile()));
    QVERIFY(m_window);
    QTRY_VERIFY_WITH_TIMEOUT(problem(u"dependency-version"_s).isValid(), 20'000);
    QTRY_VERIFY(view()->isVisible());
}

QModelIndex TestVersionFix::problem(const QString &rule, int column) const
{
    const QAbstractItemModel *problems = view()->model();
    for (int row = 0; row < problems->rowCount(); ++row)
        if (problems->index(row, 0).data(ProblemListModel::RuleRole).toString() == rule)
            return problems->index(row, column);
    return {};
}

QStringList TestVersionFix::versions() const
{
    QStringList words;
    for (const Layer &layer : m_window->document()->profile().layers)
        words.append(u"%1 %2 %3"_s.arg(layer.name, layer.version, layer.tag));
    return words;
}

void TestVersionFix::byMouse()
{
    const QModelIndex link = problem(u"dependency-version"_s);
    QCOMPARE(link.data().toString(), u"Change versions: dns → 1.2.0"_s);
    QVERIFY2(problem(u"dependency-version"_s, ProblemListModel::MessageColumn)
                 .data()
                 .toString()
                 .contains(u"1.2.0 or newer"_s),
             "it says what is wanted");
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(link).center());
    QCOMPARE(versions(), (QStringList{u"web 1.0.0 1.0.0"_s, u"dns 1.2.0 1.2.0"_s}));
    QTRY_VERIFY(!problem(u"dependency-version"_s).isValid());
    QCOMPARE(m_window->document()->undoStack()->count(), 1);
    m_window->actions()[ActionId::Undo]->trigger();
    QCOMPARE(versions(), (QStringList{u"web 1.0.0 1.0.0"_s, u"dns 1.0.0 1.0.0"_s}));
    QTRY_VERIFY(problem(u"dependency-version"_s).isValid());
    m_window->actions()[ActionId::Redo]->trigger();
    QTRY_VERIFY(!problem(u"dependency-version"_s).isValid());
}

/// The key for menus opens that of the current problem; the ways out stand in it.
void TestVersionFix::byKeyboard()
{
    view()->setCurrentIndex(problem(u"dependency-version"_s, 0));
    view()->setFocus();
    QTimer::singleShot(0, qApp, [] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY2(menu, "no menu");
        for (QAction *action : menu->actions())
            if (action->text() == u"Change versions: dns → 1.2.0"_s)
                menu->setActiveAction(action);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    const QPoint at = view()->visualRect(view()->currentIndex()).center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at, view()->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(view()->viewport(), &event);
    QCOMPARE(versions().last(), u"dns 1.2.0 1.2.0"_s);
}

void TestVersionFix::missingPackIsAdded()
{
    m_window->document()->undoStack()->clear();
    ProfileDocument *document = m_window->document();
    document->push(std::make_unique<RemoveLayers>(document, QList<ItemId>{document->layerId(1)}));
    QTRY_VERIFY(problem(u"dependency-missing"_s).isValid());
    const QModelIndex link = problem(u"dependency-missing"_s);
    QCOMPARE(link.data().toString(), u"Add dns 1.3.0"_s);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(link).center());
    QCOMPARE(versions(), (QStringList{u"web 1.0.0 1.0.0"_s, u"dns 1.3.0 1.3.0"_s}));
    QTRY_VERIFY(!problem(u"dependency-missing"_s).isValid());
    m_window->actions()[ActionId::Undo]->trigger();
    QCOMPARE(versions(), QStringList{u"web 1.0.0 1.0.0"_s});
    QTRY_VERIFY(problem(u"dependency-missing"_s).isValid());
}

/// Between a change and its check nothing is mended: the layers may be others by then.
void TestVersionFix::staleFixIsRefused()
{
    const QModelIndex link = problem(u"dependency-version"_s);
    const QPoint at = view()->visualRect(link).center();
    ProfileDocument *document = m_window->document();
    LayerHeader header = document->header(1);
    header.version = header.tag = u"1.3.0"_s;
    document->setHeader(document->layerId(1), header);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(versions().last(), u"dns 1.3.0 1.3.0"_s);
    QTRY_VERIFY(!problem(u"dependency-version"_s).isValid());
}

void TestVersionFix::fileBesideItIsSeen()
{
    QVERIFY(!problem(u"profile-duplicate"_s, 0).isValid());
    MainWindow *other = m_test->open(m_test->write(u"copy.json"_s, profile()));
    std::swap(other, m_window);
    QTRY_VERIFY_WITH_TIMEOUT(problem(u"profile-duplicate"_s, 0).isValid(), 10'000);
    QVERIFY(problem(u"profile-duplicate"_s, ProblemListModel::MessageColumn)
                .data()
                .toString()
                .contains(u"shop.json"_s));
    ProfileInfo info = m_window->document()->profile().info;
    info.version = u"1.1.0"_s;
    m_window->document()->setInfo(info);
    QTRY_VERIFY_WITH_TIMEOUT(!problem(u"profile-duplicate"_s, 0).isValid(), 10'000);
}

QTEST_MAIN(TestVersionFix)
#include "tst_versionfix.moc"
