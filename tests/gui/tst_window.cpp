// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/editorpane.h"
#include "gui/editor/yamleditor.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/docks.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/mainwindow/messagebar.h"
#include "gui/problems/problemspanel.h"
#include "gui/settings/recentfiles.h"
#include "gui/settings/settings.h"
#include "gui/stack/emptystate.h"
#include "gui/stack/layerview.h"
#include "gui/stack/stackpanel.h"
#include "gui/theme/colors.h"
#include "model/commands/edittext.h"
#include "model/document/profiledocument.h"
#include "model/items/problemlistmodel.h"
#include "model/profile/writer.h"
#include "tests/gui/windowtest.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <QToolTip>
#include <QTreeView>
#include <QUndoStack>

using namespace Layerwright;
using namespace Qt::StringLiterals;

class TestWindow final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_test = std::make_unique<WindowTest>();
        m_window = m_test->open(m_test->profileFile());
        QVERIFY(m_window);
    }
    void cleanup() { m_test.reset(); }

    void openShowsTheProfile();
    void badFileSaysWhyAndKeepsWhatWasThere_data();
    void badFileSaysWhyAndKeepsWhatWasThere();
    void openingTheSameFileAgainRaisesItsWindow();
    void anotherWindowIsOnTheScreen();
    void namesOfPanelsStayWholeInANarrowWindow();
    void noProblemsIsSaidOnceThereWasALook();
    void statusOfYamlIsSaidOnceThereWasALook();
    void importBelongsToNoFile();

    void layersMoveByKeyboard();
    void coreLayersSayWhyTheyStay();
    void manifestLayersAreRenamed();
    void packsSayWhyTheyKeepTheirName();
    void layersAreDuplicatedAndRemoved();
    void layersAreCopiedToAnotherWindow();
    void whatIsNoLayerIsNotPasted();
    void panelsComeUpInFront();
    void everythingIsUndone();
    void searchShowsOnlyWhatMatches();

    void closingAsksOnlyForUnsavedWork_data();
    void closingAsksOnlyForUnsavedWork();
    void whatIsSavedOpensAgain_data();
    void whatIsSavedOpensAgain();
    void unwritableTargetSaysWhy();
    void changeOnDiskIsTold();
    void saveDoesNotOverwriteAnothersChange();
    void workGoesOnWhereItWas();
    void workGoesOnAtTheBeginningsOfTheLines();

    void droppedFilesGoWhereTheyBelong();
    void systemProfilesAreDownloadedAsSuch();
    void problemsLeadToTheirPlace();
    void problemsAreFixedByTheirLink();

    void everyControlHasAName();
    void everyActionDoesSomething();
    void keysAreUsedOnce();
    void choicesOfLookAreKept();
    void largeFilesAreReadAside();
    void readingCanBeCancelled();
    void layoutFitsSmallScreens();

private:
    QStringList names() const { return WindowTest::layerNames(m_window); }
    QAction *action(ActionId id) const { return m_window->actions()[id]; }
    LayerView *view() const { return m_window->stack()->view(); }
    QUndoStack *undoStack() const { return m_window->document()->undoStack(); }
    QString messages() const { return m_window->messages()->texts().join(u'\n'); }
    ItemId layer(const QString &name) const
    {
        return m_window->document()->layerId(int(names().indexOf(name)));
    }
    void select(const QString &name) { m_window->stack()->select(layer(name)); }
    void clickInMessages(const QString &text);
    int problemRow(const QString &layer, const QString &rule) const;

    const QStringList m_start{u"ubuntu"_s, u"k3s"_s,  u"cilium"_s, u"longhorn"_s,
                              u"alpha"_s,  u"beta"_s, u"gamma"_s};
    std::unique_ptr<WindowTest> m_test;
    MainWindow *m_window = nullptr;
};

void TestWindow::clickInMessages(const QString &text)
{
    for (QPushButton *button : m_window->messages()->findChildren<QPushButton *>()) {
        if (button->text() == text && !button->parentWidget()->isHidden()) {
            button->click();
            return;
        }
    }
    QFAIL(qPrintable(u"no button "_s + text));
}

/// The first row of the problems that is about the layer; -1 when there is none.
int TestWindow::problemRow(const QString &layer, const QString &rule) const
{
    const QAbstractItemModel *problems = m_window->problems()->view()->model();
    for (int row = 0; row < problems->rowCount(); ++row)
        if (problems->index(row, ProblemListModel::LayerColumn).data().toString() == layer &&
            problems->index(row, 0).data(ProblemListModel::RuleRole).toString() == rule)
            return row;
    return -1;
}

void TestWindow::openShowsTheProfile()
{
    QCOMPARE(names(), m_start);
    QCOMPARE(view()->model()->rowCount(), 7);
    QCOMPARE(view()->model()->index(0, 0).data().toString(), u"gamma"_s); // the last layer is on top
    QCOMPARE(m_window->windowTitle(), u"stack.json[*] – Layerwright"_s);
    QVERIFY(!m_window->isWindowModified());
    select(u"k3s"_s);
    QCOMPARE(m_window->editor()->currentLayer(), layer(u"k3s"_s));
    QVERIFY(m_window->editor()->editor()->toPlainText().contains(u"name: k3s"_s));
    QCOMPARE(RecentFiles::paths(), QStringList{m_window->file()->path()});
}

void TestWindow::badFileSaysWhyAndKeepsWhatWasThere_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("random bytes") << QByteArray("\x01\x02\xff\xfe garbage \0 more", 19);
    QTest::newRow("JSON of another kind") << QByteArray("{\"hello\": [1, 2]}");
    QTest::newRow("cut JSON") << QByteArray("{\"metadata\": {\"name\": \"x\"");
    QTest::newRow("cut gzip") << QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\x4b\xcb", 12);
    QTest::newRow("deep JSON") << QByteArray(100000, '[');
}

void TestWindow::badFileSaysWhyAndKeepsWhatWasThere()
{
    QFETCH(QByteArray, content);
    const Profile before = m_window->document()->profile();
    const qsizetype windows = m_test->windows().all().size();
    m_test->windows().open({m_test->write(u"broken.json"_s, content)}, m_window);
    QTRY_VERIFY(!m_window->messages()->texts().isEmpty());
    QVERIFY2(messages().contains(u"broken.json"_s), qPrintable(messages()));
    QCOMPARE(m_window->document()->profile(), before);
    QCOMPARE(m_test->windows().all().size(), windows);
    QCOMPARE(RecentFiles::paths().size(), 1);
}

void TestWindow::anotherWindowIsOnTheScreen()
{
    const QRect room = m_window->screen()->availableGeometry();
    m_window->move(room.bottomRight() - QPoint(100, 100));
    const MainWindow *second = m_test->windows().add();
    QVERIFY(room.contains(second->frameGeometry()));
    m_window->move(room.topLeft());
    QVERIFY(room.contains(m_test->windows().add()->frameGeometry()));
}

void TestWindow::namesOfPanelsStayWholeInANarrowWindow()
{
    const auto areWhole = [this] {
        const QList<QTabBar *> bars = m_window->findChildren<QTabBar *>(Qt::FindDirectChildrenOnly);
        return std::ranges::all_of(bars, [](const QTabBar *bar) {
            return !bar->isVisible() || bar->width() >= bar->sizeHint().width();
        });
    };
    m_window->resize(1440, 880);
    m_window->docks()->fitTabs();
    QTRY_VERIFY(areWhole());
    m_window->resize(1000, 700);
    QTest::qWait(500); // docks follow the window, and room is made once it has settled
    QVERIFY(areWhole());
    m_window->resize(700, 700);
    QTest::qWait(500);
    QVERIFY(!areWhole()); // there is no room for them
    m_window->resize(1440, 880);
    QTRY_VERIFY(areWhole());
}

void TestWindow::noProblemsIsSaidOnceThereWasALook()
{
    ProfileDocument document;
    ProblemsPanel panel;
    panel.setDocument(&document);
    const auto *nothing = panel.findChild<EmptyState *>();
    QVERIFY(nothing && !nothing->isVisibleTo(&panel));
    panel.noteChecked();
    QVERIFY(nothing->isVisibleTo(&panel));
    panel.setDocument(&document);
    QVERIFY(!nothing->isVisibleTo(&panel));
}

void TestWindow::statusOfYamlIsSaidOnceThereWasALook()
{
    const auto *fresh = m_test->windows().add()->statusBar()->findChild<QLabel *>(u"findings"_s);
    QVERIFY(fresh && !fresh->isVisible() && fresh->text().isEmpty());
    QTRY_VERIFY(fresh->isVisible());
    QVERIFY(!fresh->text().isEmpty());
}

void TestWindow::openingTheSameFileAgainRaisesItsWindow()
{
    m_test->windows().open({m_window->file()->path()}, m_window);
    QCOMPARE(m_test->windows().all().size(), 1);
    m_test->windows().open({m_test->profileFile(u"other.json"_s)}, m_window);
    QCOMPARE(m_test->windows().all().size(), 2);
}

void TestWindow::importBelongsToNoFile()
{
    m_test->windows().import(m_window->file()->path(), m_window);
    QCOMPARE(m_test->windows().all().size(), 2);
    const MainWindow *copy = m_test->windows().all().last();
    QCOMPARE(copy->document()->profile(), m_window->document()->profile());
    QVERIFY(copy->file()->path().isEmpty());
}

void TestWindow::layersMoveByKeyboard()
{
    select(u"alpha"_s);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(names().mid(4), (QStringList{u"beta"_s, u"alpha"_s, u"gamma"_s}));
    QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(names().mid(4), (QStringList{u"beta"_s, u"gamma"_s, u"alpha"_s}));
    QCOMPARE(view()->currentIndex().data().toString(), u"alpha"_s);
    QTest::keyClick(view(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(names().mid(4), (QStringList{u"beta"_s, u"alpha"_s, u"gamma"_s}));
    undoStack()->setIndex(0);
    QCOMPARE(names(), m_start);
}

void TestWindow::coreLayersSayWhyTheyStay()
{
    select(u"cilium"_s);
    QSignalSpy refused(view(), &LayerView::refused);
    action(ActionId::MoveLayersUp)->trigger();
    QCOMPARE(names(), m_start);
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().toString().size() > 20);
    action(ActionId::DuplicateLayer)->trigger();
    QCOMPARE(names(), m_start);
    QCOMPARE(refused.size(), 2);
}

void TestWindow::manifestLayersAreRenamed()
{
    select(u"beta"_s);
    QVERIFY(QTest::qWaitForWindowActive(m_window)); // else the focus that comes late ends the editing
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_F2);
    auto *editor = view()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"beta"_s);
    editor->setText(u"bravo"_s);
    const QModelIndex row = view()->currentIndex();
    emit view()->model()->dataChanged(row, row); // as when the problems of the layer are counted
    QCOMPARE(editor->text(), u"bravo"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(names().contains(u"bravo"_s));
    QVERIFY(undoStack()->undoText().size() > 3);
    action(ActionId::Undo)->trigger();
    QCOMPARE(names(), m_start);
}

void TestWindow::packsSayWhyTheyKeepTheirName()
{
    select(u"k3s"_s);
    QSignalSpy refused(view(), &LayerView::refused);
    action(ActionId::RenameLayer)->trigger();
    QVERIFY(!view()->findChild<QLineEdit *>());
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().toString().contains(u"k3s"_s));
}

void TestWindow::layersAreDuplicatedAndRemoved()
{
    select(u"beta"_s);
    action(ActionId::DuplicateLayer)->trigger();
    QCOMPARE(names().size(), 8);
    QCOMPARE(view()->currentIndex().data().toString(), names().at(6)); // the copy is selected
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Delete);
    QCOMPARE(names(), m_start);
    QVERIFY(view()->currentIndex().isValid());
    QVERIFY(m_window->isWindowModified());
    action(ActionId::Undo)->trigger();
    action(ActionId::Undo)->trigger();
    QCOMPARE(names(), m_start);
    QVERIFY(!m_window->isWindowModified());
}

void TestWindow::layersAreCopiedToAnotherWindow()
{
    const Layer beta = *m_window->document()->layer(layer(u"beta"_s));
    select(u"beta"_s);
    view()->setFocus();
    action(ActionId::Cut)->trigger();
    QCOMPARE(names().size(), m_start.size() - 1);
    action(ActionId::Undo)->trigger();
    MainWindow *first = m_window;
    m_window = m_test->open(m_test->write(
        u"other.json"_s, "{\"metadata\":{\"name\":\"other\"},\"spec\":{\"template\":{\"packs\":[]}}}"));
    QVERIFY(m_window && m_window != first);
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    action(ActionId::Paste)->trigger(); // an empty stack has no list that could have the focus
    QTRY_COMPARE(m_window->document()->profile().layers, QList<Layer>{beta});
    QCOMPARE(view()->currentIndex().data().toString(), u"beta"_s);
    view()->setFocus();
    action(ActionId::Paste)->trigger();
    QCOMPARE(names().size(), 2);
    QVERIFY(names().at(0) != names().at(1));
    action(ActionId::Undo)->trigger();
    action(ActionId::Undo)->trigger();
    QVERIFY(m_window->document()->profile().layers.isEmpty());
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(!first->isWindowModified());
}

void TestWindow::whatIsNoLayerIsNotPasted()
{
    QSignalSpy refused(view(), &LayerView::refused);
    QGuiApplication::clipboard()->setText(u"a: 1\n"_s);
    view()->setFocus();
    action(ActionId::Paste)->trigger();
    QCOMPARE(refused.size(), 1);
    select(u"k3s"_s);
    action(ActionId::Copy)->trigger();
    action(ActionId::Paste)->trigger(); // there is one of each core kind
    QCOMPARE(refused.size(), 2);
    QVERIFY(refused.last().first().toString().contains(u"k3s"_s));
    QCOMPARE(names(), m_start);
}

void TestWindow::panelsComeUpInFront()
{
    for (const QString &name : {u"waves"_s, u"profiles"_s}) {
        const auto *dock = m_window->findChild<QDockWidget *>(name);
        QVERIFY(dock->isHidden());
        dock->toggleViewAction()->trigger();
        QTRY_VERIFY2(!dock->widget()->visibleRegion().isEmpty(), qPrintable(name));
        dock->toggleViewAction()->trigger();
        QVERIFY(dock->isHidden());
    }
}

void TestWindow::everythingIsUndone()
{
    const Profile start = m_window->document()->profile();
    QRandomGenerator random(7);
    const QList<ActionId> ids{ActionId::MoveLayersUp, ActionId::MoveLayersDown, ActionId::DuplicateLayer,
                              ActionId::RemoveLayers, ActionId::NewManifestLayer};
    for (int i = 0; i < 60; ++i) {
        if (const int rows = view()->model()->rowCount(); rows > 0)
            view()->setCurrentIndex(view()->model()->index(random.bounded(rows), 0));
        action(ids.at(random.bounded(int(ids.size()))))->trigger();
        if (random.bounded(3) == 0 && !m_window->editor()->currentText().isNull())
            QTest::keyClicks(m_window->editor()->editor(), u"a: 1"_s);
    }
    const Profile end = m_window->document()->profile();
    QVERIFY(end != start);
    const int steps = undoStack()->index();
    while (action(ActionId::Undo)->isEnabled())
        action(ActionId::Undo)->trigger();
    QCOMPARE(m_window->document()->profile(), start);
    while (action(ActionId::Redo)->isEnabled())
        action(ActionId::Redo)->trigger();
    QCOMPARE(m_window->document()->profile(), end);
    QCOMPARE(undoStack()->index(), steps);
}

void TestWindow::searchShowsOnlyWhatMatches()
{
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_B);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, u"eta"_s);
    QCOMPARE(view()->model()->rowCount(), 1);
    QCOMPARE(view()->model()->index(0, 0).data().toString(), u"beta"_s);
    QTest::keyClicks(field, u"zzz"_s);
    QCOMPARE(view()->model()->rowCount(), 0);
    QVERIFY(!view()->isVisible()); // a page says so instead
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(view()->model()->rowCount(), 7);
    QVERIFY(!field->isVisible());
}

void TestWindow::closingAsksOnlyForUnsavedWork_data()
{
    QTest::addColumn<bool>("modified");
    QTest::addColumn<int>("answer");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<bool>("written");
    QTest::newRow("nothing to save") << false << 0 << true << false;
    QTest::newRow("cancel") << true << int(QMessageBox::Cancel) << false << false;
    QTest::newRow("discard") << true << int(QMessageBox::Discard) << true << false;
    QTest::newRow("save") << true << int(QMessageBox::Save) << true << true;
}

void TestWindow::closingAsksOnlyForUnsavedWork()
{
    QFETCH(bool, modified);
    QFETCH(int, answer);
    const QString path = m_window->file()->path();
    if (modified) {
        select(u"beta"_s);
        action(ActionId::RemoveLayers)->trigger();
    }
    int asked = 0;
    QTimer::singleShot(100, this, [&] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            ++asked;
            box->button(QMessageBox::StandardButton(answer))->click();
        }
    });
    const bool closed = m_window->close();
    QTest::qWait(150);
    QCOMPARE(asked, modified ? 1 : 0);
    QTEST(closed, "closes");
    const Result<LoadedProfile> onDisk = openProfile(path);
    QVERIFY(onDisk.has_value());
    QTEST(onDisk->profile.layers.size() == 6, "written");
}

void TestWindow::whatIsSavedOpensAgain_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("archive") << u"out.profile.tgz"_s;
    QTest::newRow("JSON") << u"out.json"_s;
    QTest::newRow("YAML") << u"out.yaml"_s;
    QTest::newRow("folder") << u"out/"_s;
}

void TestWindow::whatIsSavedOpensAgain()
{
    QFETCH(QString, name);
    select(u"alpha"_s);
    QTest::keyClicks(m_window->editor()->editor(), u"typed: yes"_s);
    action(ActionId::MoveLayersUp)->trigger();
    const Profile saved = m_window->document()->profile();
    QVERIFY2(m_window->file()->saveTo(m_test->path(name)), qPrintable(messages()));
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(!action(ActionId::Save)->isEnabled());
    const Result<LoadedProfile> back = openProfile(m_test->path(name));
    QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().message));
    QCOMPARE(back->profile.layers.size(), saved.layers.size());
    for (qsizetype i = 0; i < saved.layers.size(); ++i)
        QCOMPARE(back->profile.layers.at(i).values, saved.layers.at(i).values);
    QCOMPARE(back->profile.info, saved.info);
}

void TestWindow::unwritableTargetSaysWhy()
{
    select(u"beta"_s);
    action(ActionId::RemoveLayers)->trigger();
    QVERIFY(!m_window->file()->saveTo(m_test->path(u"no/such/folder/out.json"_s)));
    const QList<QPushButton *> ways = m_window->messages()->findChildren<QPushButton *>();
    QCOMPARE(ways.size(), 1);
    QCOMPARE(ways.first()->text(), u"Save As…"_s);
    QVERIFY2(messages().contains(u"out.json"_s), qPrintable(messages()));
    QVERIFY(m_window->isWindowModified());
}

void TestWindow::changeOnDiskIsTold()
{
    const Profile mine = m_window->document()->profile();
    const QString path = m_window->file()->path();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray theirs = file.readAll();
    file.close();
    m_test->write(u"stack.json"_s, theirs.replace("\"test stack\"", "\"their stack\""));
    QTRY_VERIFY_WITH_TIMEOUT(messages().contains(u"another program"_s), 10000);
    QCOMPARE(m_window->document()->profile(), mine); // until asked for
    clickInMessages(u"Reload"_s);
    QCOMPARE(m_window->document()->profile().info.name, u"their stack"_s);
    QVERIFY(!m_window->isWindowModified());
    action(ActionId::Undo)->trigger();
    QCOMPARE(m_window->document()->profile(), mine);
}

void TestWindow::saveDoesNotOverwriteAnothersChange()
{
    select(u"beta"_s);
    action(ActionId::RemoveLayers)->trigger();
    const QByteArray theirs = "{\"metadata\":{\"name\":\"theirs\"},\"spec\":{\"template\":{\"packs\":[]}}}";
    m_test->write(u"stack.json"_s, theirs);
    action(ActionId::Save)->trigger();
    QFile file(m_window->file()->path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), theirs);
    file.close();
    QVERIFY(m_window->isWindowModified());
    clickInMessages(u"Keep Mine"_s);
    action(ActionId::Save)->trigger();
    QVERIFY(!m_window->isWindowModified());
    const Result<LoadedProfile> mine = openProfile(m_window->file()->path());
    QCOMPARE(mine->profile.layers.size(), 6);
}

void TestWindow::workGoesOnWhereItWas()
{
    const QString path = m_window->file()->path();
    select(u"k3s"_s);
    m_window->editor()->editor()->goToLine(2, 4);
    m_window->close();
    QTRY_VERIFY(m_test->windows().all().isEmpty());
    m_window = m_test->open(path);
    QVERIFY(m_window);
    QCOMPARE(m_window->editor()->currentLayer(), layer(u"k3s"_s));
    QCOMPARE(m_window->editor()->editor()->cursorTextPosition(), (TextPosition{2, 4}));
    QCOMPARE(view()->currentIndex().data().toString(), u"k3s"_s);
}

/// The view is small until it is laid out, and the cursor is put into it before.
void TestWindow::workGoesOnAtTheBeginningsOfTheLines()
{
    select(u"k3s"_s);
    const TextId text{layer(u"k3s"_s), 0};
    const QByteArray line = "# " + QByteArray(24, 'x') + '\n';
    m_window->document()->push(
        std::make_unique<EditText>(m_window->document(), text, QList<TextEdit>{{{0, 0}, line}}));
    action(ActionId::Save)->trigger();
    QVERIFY(!m_window->isWindowModified());
    m_window->editor()->editor()->goToLine(1, 27);
    const QString path = m_window->file()->path();
    m_window->close();
    QTRY_VERIFY(m_test->windows().all().isEmpty());
    m_window = m_test->open(path);
    QVERIFY(m_window);
    const YamlEditor *editor = m_window->editor()->editor();
    QCOMPARE(editor->cursorTextPosition(), (TextPosition{1, 27}));
    QTRY_COMPARE(editor->horizontalScrollBar()->value(), 0);
    QVERIFY(editor->viewport()->rect().contains(editor->cursorRect()));
}

void TestWindow::droppedFilesGoWhereTheyBelong()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_test->write(u"ns.yaml"_s, "kind: Namespace\n")),
                  QUrl::fromLocalFile(m_test->write(u"cm.yml"_s, "kind: ConfigMap\n")),
                  QUrl::fromLocalFile(m_test->profileFile(u"second.json"_s))});
    const QPointF at(60, 60);
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view()->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QApplication::sendEvent(view()->viewport(), &drop);
    QCOMPARE(names().size(), 8);
    const Layer added = m_window->document()->profile().layers.last();
    QCOMPARE(added.name, u"ns"_s);
    QCOMPARE(added.manifests.size(), 2);
    QCOMPARE(added.manifests.at(1).content, QByteArray("kind: ConfigMap\n"));
    QCOMPARE(m_test->windows().all().size(), 2); // the profile opened beside
    action(ActionId::Undo)->trigger();
    QCOMPARE(names(), m_start);
}

void TestWindow::systemProfilesAreDownloadedAsSuch()
{
    QVERIFY(!action(ActionId::Download)->text().contains(u"System"_s));
    const QByteArray system =
        "{\"metadata\":{\"name\":\"sys\"},\"spec\":{\"template\":{\"type\":\"system\",\"packs\":[]}}}";
    m_window = m_test->open(m_test->write(u"system.json"_s, system));
    QVERIFY(m_window);
    QCOMPARE(action(ActionId::Download)->text().remove(u'&'), u"Download System Profile…"_s);
    const auto *button = m_window->stack()->findChild<QPushButton *>(u"download"_s);
    QCOMPARE(button->text(), u"Download System Profile"_s);
    QVERIFY(button->isEnabled());
}

void TestWindow::problemsLeadToTheirPlace()
{
    select(u"alpha"_s);
    auto *editor = m_window->editor()->editor();
    editor->goToLine(1);
    QTest::keyClicks(editor, u"a: [1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(problemRow(u"alpha"_s, u"yaml-syntax"_s) >= 0, 10000);
    select(u"k3s"_s);
    m_window->problems()->view()->setCurrentIndex({});
    for (int i = 0; i <= problemRow(u"alpha"_s, u"yaml-syntax"_s); ++i)
        action(ActionId::NextProblem)->trigger();
    QCOMPARE(m_window->editor()->currentLayer(), layer(u"alpha"_s));
    QCOMPARE(view()->currentIndex().data().toString(), u"alpha"_s);
    undoStack()->setIndex(0);
    QTRY_COMPARE_WITH_TIMEOUT(problemRow(u"alpha"_s, u"yaml-syntax"_s), -1, 10000);
}

void TestWindow::problemsAreFixedByTheirLink()
{
    select(u"beta"_s);
    const QByteArray before = m_window->document()->text(m_window->editor()->currentText());
    m_window->editor()->editor()->goToLine(1);
    m_window->editor()->editor()->insertText(u"uid: {{.spectro.system.cluster.uid}}\n"_s, u"Type"_s);
    QTRY_VERIFY_WITH_TIMEOUT(problemRow(u"beta"_s, u"yaml-unquoted-template"_s) >= 0, 10000);
    QTreeView *problems = m_window->problems()->view();
    const QModelIndex link = problems->model()->index(problemRow(u"beta"_s, u"yaml-unquoted-template"_s),
                                                      ProblemListModel::FixColumn);
    QVERIFY(!link.data().toString().isEmpty());
    problems->scrollTo(link);
    QTest::mouseClick(problems->viewport(), Qt::LeftButton, {}, problems->visualRect(link).center());
    QCOMPARE(m_window->document()->text(m_window->editor()->currentText()),
             QByteArray("uid: '{{.spectro.system.cluster.uid}}'\n") + before);
    QTRY_COMPARE_WITH_TIMEOUT(problemRow(u"beta"_s, u"yaml-unquoted-template"_s), -1, 10000);
    action(ActionId::Undo)->trigger();
    action(ActionId::Undo)->trigger();
    QCOMPARE(m_window->document()->text(m_window->editor()->currentText()), before);
}

void TestWindow::everyControlHasAName()
{
    QStringList nameless;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                               qobject_cast<QAbstractItemView *>(widget) ||
                               qobject_cast<QComboBox *>(widget) || qobject_cast<QPlainTextEdit *>(widget);
        QAccessibleInterface *accessible =
            isControl ? QAccessible::queryAccessibleInterface(widget) : nullptr;
        const bool isInner = widget->objectName().startsWith(u"qt_"_s) || widget->isHidden() ||
                             widget->inherits("QComboBoxListView") ||
                             widget->inherits("QTableCornerButton") ||
                             qobject_cast<QLineEdit *>(widget->parentWidget());
        if (accessible && !isInner && accessible->text(QAccessible::Name).isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                            widget->objectName() + u" in "_s +
                            QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u"; "_s)));
}

void TestWindow::everyActionDoesSomething()
{
    struct Receivers : QObject
    {
        static int of(const QAction *action)
        {
            return (action->*(&Receivers::receivers))(SIGNAL(triggered(bool)));
        }
    };
    for (const ActionRow &row : Actions::rows()) {
        QVERIFY2(Receivers::of(action(row.id)) > 0, row.name.data());
        QVERIFY2(!action(row.id)->text().isEmpty(), row.name.data());
    }
}

void TestWindow::keysAreUsedOnce()
{
    QHash<std::pair<QString, int>, QString> users;
    for (const ActionRow &row : Actions::rows()) {
        for (const QKeySequence &keys : action(row.id)->shortcuts()) {
            const QString text = keys.toString();
            for (const KeyScope scope : {KeyScope::Stack, KeyScope::Editor}) {
                if (row.scope != KeyScope::Window && scope != row.scope)
                    continue;
                const std::pair place(text, int(scope));
                QVERIFY2(!users.contains(place),
                         qPrintable(text + u" by "_s + row.name + u" and "_s + users.value(place)));
                users.insert(place, row.name);
            }
        }
    }
}

void TestWindow::choicesOfLookAreKept()
{
    action(ActionId::SchemeDark)->trigger();
    QTRY_VERIFY(isDark(m_window->palette()));
    QCOMPARE(Settings::scheme.value(), int(Appearance::Scheme::Dark));
    QVERIFY(!action(ActionId::SchemeSystem)->isChecked());
    action(ActionId::SchemeLight)->trigger();
    QTRY_VERIFY(!isDark(m_window->palette()));
    action(ActionId::WrapLines)->trigger();
    QVERIFY(m_window->editor()->isWrapped());
    const MainWindow *second = m_test->open(m_test->profileFile(u"second.json"_s));
    QVERIFY(second->editor()->isWrapped());
}

void TestWindow::largeFilesAreReadAside()
{
    LoadedProfile large = *openProfile(m_window->file()->path());
    large.profile.layers.last().values = QByteArray("# a long comment that fills the file\n").repeated(20000);
    const QString path = m_test->write(u"large.json"_s, writeJson(large.profile, {}, JsonStyle::Pretty));
    const qsizetype windows = m_test->windows().all().size();
    m_test->windows().open({path}, m_window);
    QCOMPARE(m_test->windows().all().size(), windows); // nothing is shown yet
    QVERIFY(messages().contains(u"large.json"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_test->windows().all().size(), windows + 1, 10000);
    QCOMPARE(m_test->windows().all().last()->document()->profile().layers, large.profile.layers);
    QTRY_VERIFY(messages().isEmpty());
}

void TestWindow::readingCanBeCancelled()
{
    const QString path =
        m_test->write(u"large.json"_s, QByteArray("{\"a\": \"") + QByteArray(300000, 'x') + "\"}");
    m_test->windows().open({path}, m_window);
    clickInMessages(u"Cancel"_s);
    QTest::qWait(300);
    QCOMPARE(m_test->windows().all().size(), 1);
    QVERIFY(messages().isEmpty());
}

void TestWindow::layoutFitsSmallScreens()
{
    m_window->resize(1024, 640);
    QTest::qWait(50);
    QCOMPARE(m_window->size(), QSize(1024, 640));
    QVERIFY(m_window->editor()->width() > 500);
    QVERIFY(view()->height() > 150);
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
