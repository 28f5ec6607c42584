// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/editorpane.h"
#include "gui/editor/yamleditor.h"
#include "gui/mainwindow/actions.h"
#include "gui/stack/layerview.h"
#include "gui/stack/stackpanel.h"
#include "tests/gui/accessibility/focuswalk.h"
#include "tests/gui/windowtest.h"

#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QTest>
#include <QTimer>
#include <QToolBar>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// Where the Tab key goes in the window and its dialogs, and that one sees where it is.
class TestKeyboard final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init();
    void cleanup() { m_test.reset(); }

    void windowIsWalkedInOrder_data();
    void windowIsWalkedInOrder();
    void panelsFollowOneAnother();
    void dialogs_data();
    void dialogs();

private:
    std::unique_ptr<WindowTest> m_test;
    MainWindow *m_window = nullptr;
};

void TestKeyboard::init()
{
    m_test = std::make_unique<WindowTest>();
    m_test->makePack(u"web"_s, u"1.0.0"_s);
    m_test->addCatalog(u"packs"_s);
    m_window = m_test->open(m_test->profileFile());
    QVERIFY(m_window);
    m_window->resize(1440, 900);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QTest::qWait(200); // what is read in the background comes
}

/// The part of the window that a widget is in: its dock, or the middle.
static QString partOf(const QWidget *widget)
{
    for (const QWidget *each = widget; each; each = each->parentWidget()) {
        if (const auto *dock = qobject_cast<const QDockWidget *>(each))
            return dock->objectName();
        if (qobject_cast<const QTabBar *>(each) && each->parentWidget() == widget->window())
            return u"tabs"_s; // of docks
        if (qobject_cast<const QToolBar *>(each))
            return u"tools"_s;
    }
    return u"middle"_s;
}

void TestKeyboard::windowIsWalkedInOrder_data()
{
    QTest::addColumn<QList<ActionId>>("shown");
    QTest::newRow("as it begins") << QList<ActionId>{};
    QTest::newRow("variables") << QList<ActionId>{ActionId::FocusVariables};
    QTest::newRow("layer settings") << QList<ActionId>{ActionId::FocusLayerSettings};
    QTest::newRow("outline") << QList<ActionId>{ActionId::FocusOutline};
    QTest::newRow("install order") << QList<ActionId>{ActionId::FocusWaves};
    QTest::newRow("resolved preview") << QList<ActionId>{ActionId::FocusResolved};
    QTest::newRow("profiles") << QList<ActionId>{ActionId::FocusProfiles};
    QTest::newRow("searches") << QList<ActionId>{ActionId::FilterLayers, ActionId::Replace};
}

void TestKeyboard::windowIsWalkedInOrder()
{
    QFETCH(QList<ActionId>, shown);
    for (const ActionId id : shown)
        m_window->actions()[id]->trigger();
    QTest::qWait(100);
    if (shown.isEmpty())
        m_window->stack()->view()->setFocus(Qt::TabFocusReason);
    const FocusWalk walk(m_window);
    QVERIFY2(walk.problems().isEmpty(),
             qPrintable(walk.problems().join(u'\n') + u"\n\nThe way:\n"_s + walk.text()));
    QStringList parts;
    for (const QPointer<QWidget> &stop : walk.stops()) {
        const QString part = partOf(stop);
        if (part != u"tabs"_s && (parts.isEmpty() || parts.last() != part))
            parts.append(part);
    }
    if (parts.size() > 1 && parts.first() == parts.last())
        parts.removeLast(); // the walk began amid it
    QVERIFY2(parts.removeDuplicates() == 0, qPrintable(u"a panel is come to twice:\n"_s + walk.text()));
}

void TestKeyboard::panelsFollowOneAnother()
{
    m_window->actions()[ActionId::FocusVariables]->trigger();
    m_window->stack()->view()->setFocus();
    QStringList forward{partOf(QApplication::focusWidget())};
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        forward.append(partOf(QApplication::focusWidget()));
    }
    QCOMPARE(forward, (QStringList{u"stack"_s, u"middle"_s, u"variables"_s, u"problems"_s, u"stack"_s}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(partOf(QApplication::focusWidget()), u"problems"_s);
}

void TestKeyboard::dialogs_data()
{
    QTest::addColumn<ActionId>("action");
    QTest::newRow("new profile") << ActionId::NewProfile;
    QTest::newRow("add pack") << ActionId::AddPack;
    QTest::newRow("add chart") << ActionId::AddChart;
    QTest::newRow("add Zarf package") << ActionId::AddZarfPackage;
    QTest::newRow("profile info") << ActionId::EditInfo;
    QTest::newRow("clone") << ActionId::CloneProfile;
    QTest::newRow("catalogs") << ActionId::Catalogs;
    QTest::newRow("catalog server") << ActionId::CatalogServer;
    QTest::newRow("export packs") << ActionId::ExportPacks;
    QTest::newRow("rules") << ActionId::ShowRules;
    QTest::newRow("keyboard shortcuts") << ActionId::KeyboardShortcuts;
    QTest::newRow("shortcuts sheet") << ActionId::ShortcutSheet;
    QTest::newRow("earlier versions") << ActionId::EarlierVersions;
}

/// Also those that wait within the call that opens them.
void TestKeyboard::dialogs()
{
    QFETCH(ActionId, action);
    QStringList problems{u"no dialog came"_s};
    QTimer poll;
    poll.setInterval(50);
    poll.callOnTimeout([&] {
        QDialog *dialog = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *each = qobject_cast<QDialog *>(widget); each && each->isVisible())
                dialog = each;
        if (!dialog)
            return;
        poll.stop();
        dialog->activateWindow();
        QTest::qWait(250);
        const FocusWalk walk(dialog);
        problems = walk.problems();
        if (!problems.isEmpty())
            problems.append(u"\nThe way:\n"_s + walk.text());
        dialog->close();
    });
    poll.start();
    m_window->actions()[action]->trigger();
    QTRY_VERIFY(!poll.isActive());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
