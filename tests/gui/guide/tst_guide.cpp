// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/editorpane.h"
#include "gui/editor/yamleditor.h"
#include "gui/guide/callout.h"
#include "gui/guide/guide.h"
#include "gui/guide/targetring.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/docks.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/presets/presetlist.h"
#include "gui/presets/presetspanel.h"
#include "gui/problems/problemspanel.h"
#include "gui/stack/layerview.h"
#include "gui/stack/stackpanel.h"
#include "gui/variables/variablespanel.h"
#include "gui/variables/variableview.h"
#include "gui/welcome/welcomeactions.h"
#include "tests/gui/windowtest.h"

#include <QAccessible>
#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>
#include <QUndoStack>

#include <algorithm>

using namespace Layerwright;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Layerwright::ActionId)

/// The guided tour through the real window, by keyboard, at a small and a large size.
class TestGuide final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
        m_test = std::make_unique<WindowTest>();
    }
    void cleanup() { m_test.reset(); }

    void nothingOpenIsTouched();
    void anEmptyWindowIsUsed();
    void thereIsOneAtATime();
    void everyStepPointsAtSomething_data();
    void everyStepPointsAtSomething();
    void itFollowsTheWindow();
    void aTargetThatIsGoneIsWaitedFor();
    void itIsGoneThroughByKeyboard();
    void escapeEndsItUnlessItIsWantedElsewhere();
    void anotherProfileEndsIt();
    void whatIsDoneIsTicked();
    void onlyTheTaskOfTheStepIsTicked();
    void theSampleHasWhatTheTourSpeaksOf();

private:
    /// Starts it from a new window of that size.
    Guide *start(const QSize &size = {1440, 900});
    Guide *guide() const { return m_window->findChild<Guide *>(QString(), Qt::FindDirectChildrenOnly); }
    void select(const QString &layer)
    {
        const auto names = WindowTest::layerNames(m_window);
        m_window->stack()->select(m_window->document()->layerId(int(names.indexOf(layer))));
    }

    std::unique_ptr<WindowTest> m_test;
    MainWindow *m_window = nullptr;
};

Guide *TestGuide::start(const QSize &size)
{
    m_window = m_test->windows().add();
    m_window->resize(size);
    if (!QTest::qWaitForWindowActive(m_window))
        qFatal("the window is not active");
    m_window->actions()[ActionId::GuidedTour]->trigger();
    QTest::qWait(20);
    return guide();
}

void TestGuide::nothingOpenIsTouched()
{
    MainWindow *window = m_test->open(m_test->profileFile());
    const Profile before = window->document()->profile();
    window->actions()[ActionId::GuidedTour]->trigger();
    QCOMPARE(m_test->windows().all().size(), 2);
    QCOMPARE(window->document()->profile(), before);
    m_window = m_test->windows().all().last();
    QVERIFY(guide());
    QVERIFY(m_window->file()->path().isEmpty()); // a copy, which belongs to no file
    QCOMPARE(m_window->document()->profile().info.name, u"store-edge"_s);
}

void TestGuide::anEmptyWindowIsUsed()
{
    m_window = m_test->windows().add();
    m_window->welcome()->show();
    m_window->actions()[ActionId::GuidedTour]->trigger();
    QCOMPARE(m_test->windows().all().size(), 1);
    QVERIFY(guide());
}

void TestGuide::thereIsOneAtATime()
{
    const Guide *first = start();
    m_window->editor()->editor()->setFocus();
    m_test->open(m_test->profileFile())->actions()[ActionId::GuidedTour]->trigger();
    QCOMPARE(m_test->windows().all().size(), 2);
    QCOMPARE(guide(), first);
    QCOMPARE(m_window->focusWidget(), first->callout()->next());
}

void TestGuide::everyStepPointsAtSomething_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("small") << QSize(900, 600);
    QTest::newRow("large") << QSize(1440, 900);
}

void TestGuide::everyStepPointsAtSomething()
{
    QFETCH(QSize, size);
    Guide *tour = start(size);
    const QRect window(QPoint(), m_window->size());
    for (int step = 0; step < tour->count(); ++step) {
        tour->goTo(step);
        QTest::qWait(250); // docks are animated
        const Callout *callout = tour->callout();
        const QRect target = tour->targetRect();
        const QByteArray title = callout->accessibleName().toUtf8();
        QVERIFY2(target.isValid() && window.contains(target.center()), title.constData());
        QVERIFY2(window.contains(callout->place().body), title.constData());
        QVERIFY2(callout->place().side != CalloutSide::Nowhere, title.constData());
        QVERIFY2(!callout->place().body.contains(target.center()), title.constData());
        QVERIFY2(callout->childAt(callout->rect().center()) || callout->isVisible(), title.constData());
        QVERIFY2(
            m_window->findChild<TargetRing *>()->geometry().contains(target & window.adjusted(4, 4, -4, -4)),
            title.constData());
        for (const QLabel *label : callout->findChildren<QLabel *>())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), title.constData());
        for (const QPushButton *button : callout->findChildren<QPushButton *>())
            QVERIFY2(button->isHidden() || button->width() >= button->sizeHint().width(), title.constData());
        // What is under the pointer in the middle of the callout is the callout.
        const QWidget *hit = m_window->childAt(callout->geometry().center());
        QVERIFY2(hit == callout || callout->isAncestorOf(hit), title.constData());
    }
}

void TestGuide::itFollowsTheWindow()
{
    Guide *tour = start();
    tour->goTo(7); // the button at the right end of the tool bar
    QTest::qWait(20);
    const QPoint before = tour->targetRect().center();
    m_window->resize(900, 600);
    QTRY_VERIFY(tour->targetRect().center().x() < before.x() - 300);
    const QRect target = tour->targetRect();
    QTRY_COMPARE(tour->callout()->place().body.left() + tour->callout()->place().arrow, target.center().x());
    QVERIFY(m_window->rect().contains(tour->callout()->place().body));
}

void TestGuide::aTargetThatIsGoneIsWaitedFor()
{
    Guide *tour = start();
    tour->goTo(5);
    QTRY_VERIFY(tour->targetRect().isValid());
    auto *dock = m_window->findChild<QDockWidget *>(u"problems"_s);
    dock->hide();
    QTRY_COMPARE(tour->callout()->place().side, CalloutSide::Nowhere);
    QVERIFY(m_window->findChild<TargetRing *>()->isHidden());
    m_window->actions()[ActionId::FocusProblems]->trigger();
    QTRY_COMPARE(tour->callout()->place().side, CalloutSide::Above);
}

void TestGuide::itIsGoneThroughByKeyboard()
{
    const Guide *tour = start();
    QCOMPARE(QApplication::focusWidget(), tour->callout()->next());
    QVERIFY(!tour->callout()->back()->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(tour->step(), 1);
    QTest::keyClick(m_window, Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(tour->step(), 0);
    m_window->editor()->editor()->setFocus();
    QTest::keyClick(m_window->editor()->editor(), Qt::Key_T, Qt::AltModifier); // wherever the keyboard is
    QTRY_COMPARE(tour->step(), 1);
    for (int step = 2; step < tour->count(); ++step) {
        tour->callout()->next()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(tour->step(), step);
    }
    QVERIFY(tour->callout()->end()->isHidden()); // the other button says the same now
    QTest::keyClick(tour->callout()->next(), Qt::Key_Return);
    QVERIFY(!guide());
    QCOMPARE(m_window->document()->profile().info.name, u"store-edge"_s); // to go on with
}

void TestGuide::escapeEndsItUnlessItIsWantedElsewhere()
{
    start();
    YamlEditor *editor = m_window->editor()->editor();
    m_window->actions()[ActionId::Find]->trigger();
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // closes the find bar
    QVERIFY(guide());
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_Escape);
    QVERIFY(!guide());
    QTRY_VERIFY(!m_window->findChild<Callout *>());
    QVERIFY(!m_window->findChild<TargetRing *>());

    m_window->actions()[ActionId::GuidedTour]->trigger(); // may be taken again, with a sample of its own
    QTRY_COMPARE(m_test->windows().all().size(), 2);
    m_window = m_test->windows().all().last();
    QVERIFY(guide());
    QTest::keyClick(guide()->callout()->next(), Qt::Key_Escape);
    QVERIFY(!guide());
}

void TestGuide::anotherProfileEndsIt()
{
    start();
    m_test->windows().openHere(m_test->profileFile(), m_window);
    QTRY_COMPARE(m_window->document()->profile().info.name, u"test stack"_s);
    QVERIFY(!guide());
    QTRY_VERIFY(!m_window->findChild<Callout *>());
}

void TestGuide::whatIsDoneIsTicked()
{
    Guide *tour = start();
    QVERIFY(tour->callout()->task()->text().startsWith(u"Try it:"_s));
    select(u"argo-cd"_s);
    QVERIFY(tour->isDone(0));
    QVERIFY(tour->callout()->task()->text().startsWith(u"Done:"_s));

    tour->goOn();
    QVERIFY(tour->callout()->task()->text().startsWith(u"Try it:"_s));
    LayerView *view = m_window->stack()->view();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier); // as its words say
    QVERIFY(tour->isDone(1));

    tour->goOn();
    YamlEditor *editor = m_window->editor()->editor();
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_X);
    QVERIFY(tour->isDone(2));
    m_window->actions()[ActionId::Undo]->trigger();

    tour->goOn();
    QTRY_VERIFY(!m_window->presets()->list()->rows().isEmpty());
    const int before = m_window->document()->undoStack()->index();
    for (PresetRow *row : m_window->presets()->list()->rows()) {
        emit m_window->presets()->list()->chosen(row, PresetRow::Part::Choice);
        if (m_window->document()->undoStack()->index() > before)
            break;
    }
    QVERIFY(tour->isDone(3));

    tour->goOn();
    VariableView *variables = m_window->docks()->variables()->view();
    variables->setFocus();
    variables->setCurrentIndex(variables->model()->index(0, 0));
    QTest::keyClick(variables, Qt::Key_Return);
    QVERIFY(tour->isDone(4));

    tour->goOn();
    QTreeView *problems = m_window->problems()->view();
    QTRY_VERIFY(problems->model()->rowCount() > 0);
    QTest::mouseClick(problems->viewport(), Qt::LeftButton, {},
                      problems->visualRect(problems->model()->index(0, 1)).center());
    QVERIFY(tour->isDone(5));

    tour->goOn();
    m_window->actions()[ActionId::CommandPalette]->trigger();
    QVERIFY(tour->isDone(6));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // the palette's
    QVERIFY(guide());

    tour->goOn();
    QVERIFY(!m_window->file()->exportTo(m_test->path(u"missing/folder.tgz"_s), JsonStyle::Keep));
    QVERIFY(!tour->isDone(7));
    QVERIFY(m_window->file()->exportTo(m_test->path(u"sample.tgz"_s), JsonStyle::Keep));
    QVERIFY(tour->isDone(7));
    tour->goTo(0);
    QVERIFY(tour->callout()->task()->text().startsWith(u"Done:"_s));
}

void TestGuide::onlyTheTaskOfTheStepIsTicked()
{
    Guide *tour = start();
    m_window->actions()[ActionId::CommandPalette]->trigger();
    select(u"edge-k3s"_s);
    for (int step = 0; step < tour->count(); ++step)
        QVERIFY(!tour->isDone(step));
    tour->goTo(3); // shows the layer by itself: that is no task done
    tour->goTo(0);
    QVERIFY(!tour->isDone(0));
}

/// The words of the steps name layers, a problem and presets.
void TestGuide::theSampleHasWhatTheTourSpeaksOf()
{
    start();
    const QStringList names = WindowTest::layerNames(m_window);
    for (const QString &name : {u"argo-cd"_s, u"price-board"_s, u"store-config"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
    QVERIFY(names.indexOf(u"price-board"_s) > names.indexOf(u"argo-cd"_s)); // there is an add-on below it
    select(u"argo-cd"_s);
    QTRY_VERIFY(m_window->presets()->list()->rows().size() > 1);
    const QAbstractItemModel *problems = m_window->problems()->view()->model();
    const auto hasProblem = [problems] {
        for (int row = 0; row < problems->rowCount(); ++row)
            for (int column = 0; column < problems->columnCount(); ++column)
                if (problems->index(row, column).data().toString() == u"price-board"_s)
                    return true;
        return false;
    };
    QTRY_VERIFY(hasProblem());
    QVERIFY(m_window->docks()->variables()->view()->model()->rowCount() > 0);
}

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
