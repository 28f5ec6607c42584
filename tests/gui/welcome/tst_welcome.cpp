// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/editorpane.h"
#include "gui/editor/yamleditor.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/mainwindow/messagebar.h"
#include "gui/newprofile/newprofiledialog.h"
#include "gui/settings/recentfiles.h"
#include "gui/stack/layerview.h"
#include "gui/stack/stackpanel.h"
#include "gui/welcome/recentlist.h"
#include "gui/welcome/recentrow.h"
#include "gui/welcome/welcomeactions.h"
#include "gui/welcome/welcomepage.h"
#include "gui/welcome/windowcover.h"
#include "model/commands/setprofileinfo.h"
#include "tests/gui/windowtest.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QStatusBar>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>
#include <functional>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// The welcome page in the real window: it comes, begins what is asked for, and goes.
class TestWelcome final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
        m_test = std::make_unique<WindowTest>();
    }
    void cleanup() { m_test.reset(); }

    void itCoversWhatLiesBetweenTheBars_data();
    void itCoversWhatLiesBetweenTheBars();
    void itStaysAboveTheDocks();
    void theLayoutBelowStays();
    void itGoesWhenSomethingBegins_data();
    void itGoesWhenSomethingBegins();
    void itComesBackOverAProfile();
    void escapeShowsTheEmptyProfile();
    void anEmptyProfileBeginsBelowIt();
    void theKeyboardStaysOnIt();
    void rowsAreReachedByArrows();
    void rowsBeginWhatTheySay();
    void templatesAreOffered();
    void everySampleIsThere();
    void recentFilesAreListed();
    void filesThatAreGoneAreMarked();
    void filesAreRemovedAndPinnedByKeyboard();
    void whatCannotBeOpenedIsSaidOnIt();
    void droppedFilesOpen();
    void everythingHasANameAndIsWhole_data();
    void everythingHasANameAndIsWhole();

private:
    void showPage(const QSize &size = {1440, 900});
    void reopen() { m_window->actions()[ActionId::Welcome]->trigger(); }
    bool isShown() const
    {
        const auto *cover = m_window->findChild<WindowCover *>();
        return cover && cover->isVisible();
    }
    WelcomePage *page() const { return m_window->findChild<WelcomePage *>(); }
    WelcomeRow *row(const QString &name) const { return page()->findChild<WelcomeRow *>(name); }
    QList<RecentRow *> recent() const { return page()->recent()->rows(); }

    std::unique_ptr<WindowTest> m_test;
    MainWindow *m_window = nullptr;
};

void TestWelcome::showPage(const QSize &size)
{
    m_window = m_test->windows().add();
    m_window->resize(size);
    m_window->welcome()->show();
    if (!QTest::qWaitForWindowActive(m_window))
        qFatal("the window is not active");
    QTest::qWait(20);
}

void TestWelcome::itCoversWhatLiesBetweenTheBars_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("smallest") << QSize(720, 420);
    QTest::newRow("small") << QSize(900, 600);
    QTest::newRow("large") << QSize(1440, 900);
}

void TestWelcome::itCoversWhatLiesBetweenTheBars()
{
    QFETCH(QSize, size);
    showPage(size);
    const auto *cover = m_window->findChild<WindowCover *>();
    auto *bar = m_window->findChild<QToolBar *>();
    QCOMPARE(cover->geometry().topLeft(), QPoint(0, bar->geometry().bottom() + 1));
    QCOMPARE(cover->geometry().bottomRight(),
             QPoint(size.width() - 1, m_window->statusBar()->geometry().top() - 1));
    bar->hide();
    QTRY_COMPARE(cover->geometry().top(), m_window->menuWidget()->geometry().bottom() + 1);
    m_window->resize(size + QSize(60, 40));
    QTRY_COMPARE(cover->width(), size.width() + 60);
    QTRY_COMPARE(cover->geometry().bottom(), m_window->statusBar()->geometry().top() - 1);
}

void TestWelcome::itStaysAboveTheDocks()
{
    showPage();
    for (QDockWidget *dock : m_window->findChildren<QDockWidget *>()) {
        dock->show();
        dock->raise();
        QTest::qWait(20);
        const QPoint inside = dock->mapTo(m_window, dock->rect().center());
        const QWidget *hit = m_window->childAt(inside);
        QVERIFY2(!hit || !dock->isAncestorOf(hit), qPrintable(dock->objectName()));
    }
    QVERIFY(isShown());
}

void TestWelcome::theLayoutBelowStays()
{
    m_window = m_test->windows().add();
    m_window->resize(1440, 900);
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    QTest::qWait(50);
    const QByteArray before = m_window->layoutNow().state;
    reopen();
    QTest::qWait(50);
    QCOMPARE(m_window->layoutNow().state, before);
    m_window->welcome()->leave();
    QTest::qWait(50);
    QCOMPARE(m_window->layoutNow().state, before);
    QCOMPARE(m_window->messages()->parentWidget(), m_window->centralWidget());
}

using Begin = std::function<void(WindowTest &, MainWindow *)>;
Q_DECLARE_METATYPE(Begin)

void TestWelcome::itGoesWhenSomethingBegins_data()
{
    QTest::addColumn<Begin>("begin");
    QTest::newRow("a file is opened") << Begin(
        [](WindowTest &test, MainWindow *window) { test.windows().open({test.profileFile()}, window); });
    QTest::newRow("a profile is made") << Begin([](WindowTest &test, MainWindow *window) {
        test.windows().begin(FileActions::emptyProfile(), window);
    });
    QTest::newRow("a sample is opened") << Begin(
        [](WindowTest &, MainWindow *window) { window->actions()[ActionId::OpenSample]->trigger(); });
    QTest::newRow("the profile is changed") << Begin([](WindowTest &, MainWindow *window) {
        ProfileInfo info = window->document()->profile().info;
        info.name = u"begun"_s;
        window->document()->push(std::make_unique<SetProfileInfo>(window->document(), info));
    });
    QTest::newRow("one goes to the stack") << Begin(
        [](WindowTest &, MainWindow *window) { window->actions()[ActionId::FocusStack]->trigger(); });
    QTest::newRow("one goes to the variables") << Begin(
        [](WindowTest &, MainWindow *window) { window->actions()[ActionId::FocusVariables]->trigger(); });
    QTest::newRow("a panel is shown") << Begin([](WindowTest &, MainWindow *window) {
        window->findChild<QDockWidget *>(u"waves"_s)->toggleViewAction()->trigger();
    });
}

void TestWelcome::itGoesWhenSomethingBegins()
{
    QFETCH(Begin, begin);
    showPage();
    QVERIFY(isShown());
    begin(*m_test, m_window);
    QTRY_VERIFY(!isShown());
    QCOMPARE(m_test->windows().all().size(), 1);
    QCOMPARE(m_window->messages()->parentWidget(), m_window->centralWidget());
}

void TestWelcome::itComesBackOverAProfile()
{
    m_window = m_test->open(m_test->profileFile());
    QVERIFY(!m_window->findChild<WindowCover *>()); // nobody asked
    const Profile before = m_window->document()->profile();
    reopen();
    QVERIFY(isShown());
    QVERIFY(page()->isAncestorOf(m_window->focusWidget()));
    page()->findChild<QToolButton *>()->click(); // at the top right
    QVERIFY(!isShown());
    reopen();
    m_window->file()->saveTo(m_test->path(u"again.json"_s)); // is no reason to go
    QVERIFY(isShown());
    m_test->windows().open({m_test->profileFile(u"other.json"_s)}, m_window);
    QTRY_COMPARE(m_test->windows().all().size(), 2);
    QTRY_VERIFY(!isShown());
    QCOMPARE(m_window->document()->profile(), before);
}

void TestWelcome::escapeShowsTheEmptyProfile()
{
    showPage();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!isShown());
    const QWidget *focus = QApplication::focusWidget(); // what the empty stack offers
    QVERIFY(focus->isVisible());
    QVERIFY(m_window->stack()->isAncestorOf(focus));
    QVERIFY(m_window->file()->isPristine());
}

void TestWelcome::anEmptyProfileBeginsBelowIt()
{
    showPage();
    m_window->actions()[ActionId::NewEmptyProfile]->trigger();
    QVERIFY(!isShown());
    QCOMPARE(m_test->windows().all().size(), 1);
    m_window->actions()[ActionId::NewEmptyProfile]->trigger();
    QCOMPARE(m_test->windows().all().size(), 2);
}

void TestWelcome::theKeyboardStaysOnIt()
{
    RecentFiles::add(m_test->profileFile());
    showPage();
    QWidget *first = QApplication::focusWidget();
    QCOMPARE(first, row(u"file.new"_s));
    QSet<QWidget *> met;
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        met.clear();
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(QApplication::focusWidget(), key);
            QVERIFY(page()->isAncestorOf(QApplication::focusWidget()));
            met.insert(QApplication::focusWidget());
            if (QApplication::focusWidget() == first)
                break;
        }
        QCOMPARE(QApplication::focusWidget(), first); // all the way round
    }
    QCOMPARE(met.size(), page()->findChildren<WelcomeRow *>().size() + 1); // and the button that closes
}

void TestWelcome::rowsAreReachedByArrows()
{
    showPage({720, 420});
    auto *area = page()->findChild<QScrollArea *>();
    QVERIFY(area->verticalScrollBar()->maximum() > 0);
    QStringList names;
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        const QWidget *now = QApplication::focusWidget();
        names.append(now->accessibleName());
        const QRect shown(now->mapTo(area->viewport(), QPoint()), now->size());
        QVERIFY2(area->viewport()->rect().contains(shown), qPrintable(now->accessibleName()));
    }
    QCOMPARE(names, (QStringList{u"New from Template…"_s, u"Open…"_s, u"Import…"_s, u"List a Folder…"_s,
                                 u"Guided Tour"_s, u"store-edge"_s, u"observability"_s, u"site-services"_s}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"observability"_s);
}

void TestWelcome::rowsBeginWhatTheySay()
{
    showPage();
    for (const ActionId id : {ActionId::NewProfile, ActionId::Open, ActionId::Import,
                              ActionId::ProfilesFolder, ActionId::GuidedTour}) {
        const QAction *action = m_window->actions()[id];
        const WelcomeRow *one = row(action->objectName());
        QVERIFY2(one, qPrintable(action->objectName()));
        QCOMPARE(one->trailing(), action->shortcut().toString(QKeySequence::NativeText));
        QVERIFY(!one->detail().isEmpty());
    }
    m_window->actions()[ActionId::Open]->setShortcut(QKeySequence(u"F9"_s));
    QCOMPARE(row(u"file.open"_s)->trailing(), u"F9"_s);
    QTest::keyClick(row(u"file.new"_s), Qt::Key_Return);
    auto *dialog = m_window->findChild<NewProfileDialog *>();
    QVERIFY(dialog);
    dialog->reject();
    QVERIFY(isShown()); // nothing was begun
}

void TestWelcome::templatesAreOffered()
{
    showPage();
    QMenu *menu = nullptr;
    for (const WelcomeRow *one : page()->findChildren<WelcomeRow *>())
        if (one->menu())
            menu = one->menu();
    QVERIFY(menu);
    emit menu->aboutToShow();
    QTRY_VERIFY((emit menu->aboutToShow(), menu->actions().size() >= 3));
}

void TestWelcome::everySampleIsThere()
{
    QStringList names;
    for (const WelcomePage::Sample &sample : WelcomePage::samples())
        names.append(sample.name + u".json"_s);
    names.sort();
    QCOMPARE(names, QDir(u":/samples"_s).entryList(QDir::Files, QDir::Name));
    for (const WelcomePage::Sample &sample : WelcomePage::samples()) {
        showPage();
        row(u":/samples/%1.json"_s.arg(sample.name))->click();
        QCOMPARE(m_window->document()->profile().info.name, QString(sample.name));
        QVERIFY(m_window->file()->path().isEmpty());
        QVERIFY(!isShown());
    }
}

void TestWelcome::recentFilesAreListed()
{
    showPage();
    QVERIFY(recent().isEmpty());
    const QString first = m_test->profileFile(u"first.json"_s);
    RecentFiles::add(first);
    RecentFiles::add(m_test->profileFile(u"second.json"_s));
    reopen();
    QCOMPARE(recent().size(), 2);
    QCOMPARE(recent().first()->title(), u"second.json"_s);
    QVERIFY(recent().first()->trailing().startsWith(u"Today, "_s));
    QVERIFY(recent().first()->detail().endsWith(QFileInfo(first).absolutePath().section(u'/', -1)));
    QTest::mouseClick(recent().last(), Qt::LeftButton);
    QTRY_COMPARE(m_window->file()->path(), first);
    QVERIFY(!isShown());
    reopen();
    QCOMPARE(recent().first()->title(), u"first.json"_s);
}

void TestWelcome::filesThatAreGoneAreMarked()
{
    const QString gone = m_test->profileFile(u"gone.json"_s);
    RecentFiles::add(gone);
    RecentFiles::add(m_test->profileFile(u"here.json"_s));
    showPage();
    QTest::qWait(100);
    QVERIFY(!recent().at(0)->isMissing());
    QVERIFY(!recent().at(1)->isMissing());
    QVERIFY(QFile::remove(gone));
    reopen();
    QTRY_VERIFY(recent().at(1)->isMissing());
    QVERIFY(recent().at(1)->detail().startsWith(u"Not there any more"_s));
    QVERIFY(!recent().at(0)->isMissing());
    m_test->profileFile(u"gone.json"_s); // is back
    reopen();
    QTRY_VERIFY(!recent().at(1)->isMissing());
}

void TestWelcome::filesAreRemovedAndPinnedByKeyboard()
{
    for (const QString &name : {u"a.json"_s, u"b.json"_s, u"c.json"_s})
        RecentFiles::add(m_test->profileFile(name));
    showPage();
    recent().at(1)->setFocus();
    QTest::keyClick(recent().at(1), Qt::Key_Delete);
    QCOMPARE(RecentFiles::paths().size(), 2);
    QCOMPARE(QApplication::focusWidget(), recent().at(1)); // the next one
    QCOMPARE(recent().at(1)->title(), u"a.json"_s);

    QContextMenuEvent wanted(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(recent().at(1), &wanted);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    const QList<QAction *> actions = menu->actions();
    const auto pin = std::ranges::find(actions, u"&Pin"_s, &QAction::text);
    QVERIFY(pin != actions.end());
    menu->setActiveAction(*pin);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(recent().first()->title(), u"a.json"_s);
    QVERIFY(recent().first()->file().isPinned);
    QCOMPARE(QApplication::focusWidget(), recent().first());            // the keyboard goes with it
    QVERIFY(!recent().first()->findChild<QToolButton *>()->isHidden()); // the pin is seen

    QTest::keyClick(recent().first(), Qt::Key_Delete);
    QTest::keyClick(recent().first(), Qt::Key_Delete);
    QVERIFY(recent().isEmpty());
    QVERIFY(RecentFiles::paths().isEmpty());
}

void TestWelcome::whatCannotBeOpenedIsSaidOnIt()
{
    const QString broken = m_test->write(u"broken.json"_s, "{");
    RecentFiles::add(broken);
    showPage();
    recent().first()->click();
    QTRY_VERIFY(m_window->messages()->texts().join(u' ').contains(u"broken.json"_s));
    QVERIFY(isShown());
    QVERIFY(m_window->messages()->isVisible());
    QVERIFY(m_window->findChild<WindowCover *>()->isAncestorOf(m_window->messages()));
    QVERIFY(m_window->messages()->mapTo(m_window, QPoint()).y() < page()->mapTo(m_window, QPoint()).y());
    QVERIFY(QFile::remove(broken));
    recent().first()->click();
    QTRY_VERIFY(recent().isEmpty()); // it is said, and does not come again
}

void TestWelcome::droppedFilesOpen()
{
    showPage();
    const QString path = m_test->profileFile();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint at(200, 200);
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page(), &drop);
    QTRY_COMPARE(m_window->file()->path(), path);
    QVERIFY(!isShown());
}

void TestWelcome::everythingHasANameAndIsWhole_data()
{
    itCoversWhatLiesBetweenTheBars_data();
}

void TestWelcome::everythingHasANameAndIsWhole()
{
    QFETCH(QSize, size);
    RecentFiles::add(
        m_test->profileFile(u"a-profile-with-a-long-name-of-the-eastern-region-1.4.0.profile.json"_s));
    showPage(size);
    for (const QAbstractButton *button : page()->findChildren<QAbstractButton *>()) {
        QAccessibleInterface *accessible =
            QAccessible::queryAccessibleInterface(const_cast<QAbstractButton *>(button));
        if (button->objectName().startsWith(u"qt_"_s) || !accessible)
            continue;
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), button->metaObject()->className());
        if (const auto *one = qobject_cast<const WelcomeRow *>(button)) {
            QVERIFY2(!accessible->text(QAccessible::Description).isEmpty(), qPrintable(one->title()));
            QVERIFY2(one->width() >= one->minimumSizeHint().width(), qPrintable(one->title()));
            const QRect inPage(one->mapTo(page(), QPoint()), one->size());
            QVERIFY2(inPage.left() >= 0 && inPage.right() < page()->width(), qPrintable(one->title()));
        }
    }
    QVERIFY(!page()->findChild<QScrollArea *>()->horizontalScrollBar()->isVisible());
}

QTEST_MAIN(TestWelcome)
#include "tst_welcome.moc"
