// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/currenttree.h"
#include "gui/editor/editorpane.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/docks.h"
#include "gui/outline/outlinepanel.h"
#include "gui/outline/outlineview.h"
#include "model/commands/edittext.h"
#include "tests/gui/windowtest.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QUndoStack>

#include <ctime>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// The outline in the real window.
class TestOutlinePanel final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init();
    void cleanup() { m_test.reset(); }

    void opensWhatCanBeSeenAtOnce();
    void clickGoesThereAndStays();
    void keyboardAlone();
    void followsTheCursorAndClosesBehindIt();
    void keepsWhatTheUserOpenedAndClosed();
    void keepsItWhileTheTextIsBroken();
    void remembersEachText();
    void searches();
    void searchOfNothing();
    void tabsAboveAndHiddenStays();
    void largeTextsDoNotStall();

private:
    OutlinePanel *panel() const { return m_window->docks()->outline(); }
    OutlineView *view() const { return panel()->view(); }
    YamlEditor *editor() const { return m_window->editor()->editor(); }
    void show(const QByteArray &text);
    void settle();
    void type(const QByteArray &before, const QByteArray &after);
    void placeCursor(const QByteArray &word);
    QModelIndex index(const QString &path) const;
    QStringList shown() const;

    std::unique_ptr<WindowTest> m_test;
    MainWindow *m_window = nullptr;
    TextId m_text;
};

static const auto sample =
    QByteArrayLiteral("pack:\n  namespace: web\ncharts:\n  argo:\n    server:\n      replicas: 2\n"
                      "      ports:\n      - name: http\n        port: 80\n    repo:\n"
                      "      enabled: true\n");

void TestOutlinePanel::init()
{
    m_test = std::make_unique<WindowTest>();
    m_window = m_test->open(m_test->profileFile());
    QVERIFY(m_window);
    m_window->actions()[ActionId::FocusOutline]->trigger();
    m_text = {m_window->document()->layerId(0), 0};
    m_window->editor()->showText(m_text);
    show(sample);
}

void TestOutlinePanel::show(const QByteArray &text)
{
    ProfileDocument *document = m_window->document();
    document->push(std::make_unique<EditText>(document, m_text,
                                              QList<TextEdit>{{{0, document->text(m_text).size()}, text}}));
    editor()->goTo({0, 0});
    settle();
}

void TestOutlinePanel::settle()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_window->editor()->tree()->isCurrent(), 20'000);
    if (panel()->model()->isFiltered() || !panel()->searchField()->text().isEmpty())
        QSignalSpy(panel(), &OutlinePanel::shown).wait(3000);
    QTest::qWait(120); // it follows the cursor after a pause
}

void TestOutlinePanel::type(const QByteArray &before, const QByteArray &after)
{
    ProfileDocument *document = m_window->document();
    const qsizetype at = document->text(m_text).indexOf(before);
    QVERIFY(at >= 0);
    document->push(
        std::make_unique<EditText>(document, m_text, QList<TextEdit>{{{at, at + before.size()}, after}}));
    settle();
}

void TestOutlinePanel::placeCursor(const QByteArray &word)
{
    const qsizetype at = m_window->document()->text(m_window->editor()->currentText()).indexOf(word);
    QVERIFY(at >= 0);
    editor()->goTo({at, at});
    settle();
}

QModelIndex TestOutlinePanel::index(const QString &path) const
{
    return panel()->model()->indexOf(panel()->model()->tree().find(path));
}

/// The rows that can be seen, indented.
QStringList TestOutlinePanel::shown() const
{
    QStringList rows;
    for (QModelIndex at = panel()->model()->index(0, 0); at.isValid(); at = view()->indexBelow(at)) {
        int depth = 0;
        for (QModelIndex parent = at.parent(); parent.isValid(); parent = parent.parent())
            ++depth;
        rows.append(QString(depth, u'>') + at.data().toString());
    }
    return rows;
}

void TestOutlinePanel::opensWhatCanBeSeenAtOnce()
{
    const QStringList all{u"pack"_s,      u">namespace"_s,  u"charts"_s,   u">argo"_s,
                          u">>server"_s,  u">>>replicas"_s, u">>>ports"_s, u">>>>http"_s,
                          u">>>>>name"_s, u">>>>>port"_s,   u">>repo"_s,   u">>>enabled"_s};
    QCOMPARE(shown(), all);
    QCOMPARE(view()->currentIndex(), index(u"pack"_s));

    m_window->editor()->showText({m_window->document()->layerId(1), 0});
    m_text = m_window->editor()->currentText();
    QByteArray wide;
    for (int i = 0; i < 40; ++i)
        wide += "key" + QByteArray::number(i) + ": {a: 1}\n";
    show(wide);
    QCOMPARE(shown().size(), 40); // more would not be seen at once
}

void TestOutlinePanel::clickGoesThereAndStays()
{
    view()->setFocus();
    const QRect row = view()->visualRect(index(u"charts.argo.server.replicas"_s));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(editor()->cursorTextPosition(), (TextPosition{6, 7}));
    QVERIFY(view()->hasFocus());
    settle();
    QCOMPARE(view()->currentIndex(), index(u"charts.argo.server.replicas"_s));
}

void TestOutlinePanel::keyboardAlone()
{
    editor()->setFocus();
    QTest::keySequence(m_window, QKeySequence(u"Ctrl+5"_s));
    QVERIFY(view()->hasFocus());
    QTest::keyClick(view(), Qt::Key_Down);
    QTest::keyClick(view(), Qt::Key_Down);
    QCOMPARE(view()->currentIndex(), index(u"charts"_s));
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(editor()->cursorTextPosition(), (TextPosition{3, 1}));
    QVERIFY(editor()->hasFocus());

    QTest::keySequence(m_window, QKeySequence(u"Ctrl+5"_s));
    QTest::keyClick(view(), Qt::Key_Escape);
    QVERIFY(editor()->hasFocus());

    QTest::keySequence(m_window, QKeySequence(u"Ctrl+5"_s));
    QTest::keyClick(view(), 'r');
    QVERIFY(panel()->searchField()->hasFocus());
    QTest::keyClick(panel()->searchField(), 'e');
    QTest::keyClick(panel()->searchField(), 'p');
    QTRY_COMPARE(panel()->model()->matches().pattern, u"rep"_s);
    QTest::keyClick(panel()->searchField(), Qt::Key_Return); // to what was found first
    QCOMPARE(editor()->cursorTextPosition(), (TextPosition{6, 7}));
    QVERIFY(editor()->hasFocus());

    QTest::keySequence(m_window, QKeySequence(u"Ctrl+5"_s));
    panel()->searchField()->setFocus();
    QTest::keyClick(panel()->searchField(), Qt::Key_Escape);
    QVERIFY(panel()->searchField()->text().isEmpty());
}

void TestOutlinePanel::followsTheCursorAndClosesBehindIt()
{
    QByteArray text = "a: 1\n";
    for (int i = 0; i < 40; ++i)
        text += "key" + QByteArray::number(i) + ":\n  deep:\n    deeper" + QByteArray::number(i) + ": 1\n";
    m_window->editor()->showText({m_window->document()->layerId(2), 0});
    m_text = m_window->editor()->currentText();
    show(text);
    QCOMPARE(shown().size(), 41);
    placeCursor("deeper3:");
    QCOMPARE(view()->currentIndex(), index(u"key3.deep.deeper3"_s));
    QVERIFY(view()->isExpanded(index(u"key3.deep"_s)));
    placeCursor("deeper30:");
    QCOMPARE(view()->currentIndex(), index(u"key30.deep.deeper30"_s));
    QVERIFY(!view()->isExpanded(index(u"key3"_s)));
    QVERIFY(view()->visualRect(view()->currentIndex()).intersects(view()->viewport()->rect()));
}

void TestOutlinePanel::keepsWhatTheUserOpenedAndClosed()
{
    view()->collapse(index(u"charts.argo.server"_s));
    type("pack:", "first: 0\npack:");
    QVERIFY(!view()->isExpanded(index(u"charts.argo.server"_s)));
    QVERIFY(view()->isExpanded(index(u"charts.argo"_s)));
    placeCursor("port: 80"); // what the user closed stays closed
    QCOMPARE(view()->currentIndex(), index(u"charts.argo.server"_s));
    QVERIFY(!view()->isExpanded(index(u"charts.argo.server"_s)));
}

void TestOutlinePanel::keepsItWhileTheTextIsBroken()
{
    view()->collapse(index(u"charts.argo.repo"_s));
    const QStringList before = shown();
    type("namespace: web", "namespace: [web");
    QVERIFY(shown() != before);
    type("namespace: [web", "namespace: web");
    QCOMPARE(shown(), before);
}

void TestOutlinePanel::remembersEachText()
{
    view()->collapse(index(u"charts"_s));
    const QStringList before = shown();
    m_window->editor()->showText({m_window->document()->layerId(1), 0});
    settle();
    QCOMPARE(shown(), (QStringList{u"pack"_s, u">name"_s}));
    m_window->editor()->showText(m_text);
    settle();
    QCOMPARE(shown(), before);
    m_window->editor()->showText({});
    settle();
    QCOMPARE(panel()->model()->rowCount(), 0);
}

void TestOutlinePanel::searches()
{
    const QStringList before = shown();
    panel()->searchField()->setText(u"serv.port"_s);
    settle();
    QCOMPARE(shown(), (QStringList{u"charts"_s, u">argo"_s, u">>server"_s, u">>>ports"_s, u">>>>http"_s,
                                   u">>>>>port"_s}));
    type("port: 80", "portal: 80"); // what is searched for is searched for in the new text
    QTRY_COMPARE(shown().last(), u">>>>>portal"_s);
    panel()->searchField()->clear();
    QTRY_COMPARE(shown().size(), before.size());
}

void TestOutlinePanel::searchOfNothing()
{
    panel()->searchField()->setText(u"zebra"_s);
    settle();
    QTRY_VERIFY(!view()->isVisible());
    auto *all = panel()->findChild<QPushButton *>();
    QVERIFY(all && all->isVisible());
    QTest::mouseClick(all, Qt::LeftButton);
    QTRY_VERIFY(view()->isVisible());
    QVERIFY(panel()->searchField()->text().isEmpty());
}

/// The tabs say what the titles said; what is hidden is hidden the next time.
void TestOutlinePanel::tabsAboveAndHiddenStays()
{
    QStringList tabs;
    for (const QTabBar *bar : m_window->findChildren<QTabBar *>(Qt::FindDirectChildrenOnly))
        for (int i = 0; i < bar->count(); ++i)
            tabs.append(bar->tabText(i));
    QVERIFY(tabs.contains(u"Outline"_s) && tabs.contains(u"Presets"_s));
    auto *dock = m_window->findChild<QDockWidget *>(u"outline"_s);
    QTRY_VERIFY(!dock->titleBarWidget()->isVisible());

    dock->close();
    QTRY_VERIFY(!panel()->isVisible());
    auto *presets = m_window->findChild<QDockWidget *>(u"presets"_s);
    for (QDockWidget *other : m_window->tabifiedDockWidgets(presets))
        other->close();
    QTRY_VERIFY(presets->titleBarWidget()->isVisible()); // alone, it has a title again
    m_window->document()->undoStack()->setClean();
    m_window->close();
    m_window = m_test->open(m_test->profileFile(u"next.json"_s));
    QVERIFY(m_window->findChild<QDockWidget *>(u"outline"_s)->isHidden());
    m_window->actions()[ActionId::FocusOutline]->trigger();
    QTRY_VERIFY(panel()->isVisible());
}

/// While a large text is read, shown and searched the window answers.
void TestOutlinePanel::largeTextsDoNotStall()
{
    QByteArray text;
    for (int i = 0; text.size() < 3'000'000; ++i) {
        const QByteArray n = QByteArray::number(i);
        text += "key" + n + ":\n  image: registry/" + n + "\n  ports:\n  - name: web\n    port: " + n + "\n";
    }
    show(text);
    type("registry/1\n", "registry/one\n"); // from here on, the text itself is there
    // Of this thread's own time, since others are at work on this machine too.
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return time.tv_sec * 1000 + time.tv_nsec / 1'000'000;
    };
    qint64 longest = 0;
    qint64 last = now();
    QTimer beat;
    beat.callOnTimeout([&] {
        longest = std::max<qint64>(longest, now() - last);
        last = now();
    });
    beat.start(0);
    const auto worst = [&longest] { return std::exchange(longest, 0); };

    type("registry/2\n", "registry/two\n");
    qInfo("longest wait while the outline takes a new tree of 3 MB: %lld ms", worst());
    panel()->searchField()->setText(u"key4.po"_s);
    QTRY_COMPARE_WITH_TIMEOUT(panel()->model()->matches().pattern, u"key4.po"_s, 20'000);
    QCOMPARE(panel()->model()->matches().letters.size(), OutlineMatches::Most);
    qInfo("longest wait while it is searched: %lld ms", worst());
    panel()->searchField()->clear();
    QTRY_VERIFY(!panel()->model()->isFiltered());
    qInfo("longest wait when the search ends: %lld ms", worst());
}

QTEST_MAIN(TestOutlinePanel)
#include "tst_outlinepanel.moc"
