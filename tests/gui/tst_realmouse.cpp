// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/editorpane.h"
#include "gui/editor/yamleditor.h"
#include "gui/layersettings/layersettingspanel.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/docks.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/stack/layerdelegate.h"
#include "gui/stack/layerview.h"
#include "gui/stack/stackpanel.h"
#include "gui/variables/variablespanel.h"
#include "gui/variables/variableview.h"
#include "gui/waves/wavespanel.h"
#include "gui/waves/waveview.h"
#include "model/commands/insertvariable.h"
#include "model/document/installorder.h"
#include "model/document/profiledocument.h"
#include "tests/gui/windowtest.h"

#include <QApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// The window on a real X server with a window manager, driven by xdotool: what a hand would do.
class TestRealMouse final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_test = std::make_unique<WindowTest>();
        m_window = m_test->open(m_test->profileFile());
        QVERIFY(m_window);
        m_view = m_window->stack()->view();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        QTest::qWait(300); // the window manager places and decorates it
    }
    void cleanup() { m_test.reset(); }

    void draggingReordersAndIsSaved()
    {
        const QStringList before = WindowTest::layerNames(m_window);
        drag(row(u"alpha"_s).center(), row(u"gamma"_s).center() - QPoint(0, 12));
        QStringList expected = before;
        expected.move(4, 6);
        QCOMPARE(WindowTest::layerNames(m_window), expected);

        xdotool({u"key"_s, u"ctrl+s"_s});
        QTRY_VERIFY(!m_window->isWindowModified());
        const Result<LoadedProfile> saved = openProfile(m_window->file()->path());
        QVERIFY(saved.has_value());
        QCOMPARE(saved->profile.layers.last().name, u"alpha"_s);

        xdotool({u"key"_s, u"ctrl+z"_s});
        QTRY_COMPARE(WindowTest::layerNames(m_window), before);
    }

    void coreLayersDoNotDrag()
    {
        const QStringList before = WindowTest::layerNames(m_window);
        drag(row(u"longhorn"_s).center(), row(u"gamma"_s).center());
        QCOMPARE(WindowTest::layerNames(m_window), before);
    }

    void draggingReordersVariables()
    {
        ProfileDocument *document = m_window->document();
        for (int row = 0; row < 3; ++row) {
            Variable variable;
            variable.name = QStringList{u"first"_s, u"second"_s, u"third"_s}[row];
            document->push(std::make_unique<InsertVariable>(document, row, variable));
        }
        m_window->actions()[ActionId::FocusVariables]->trigger();
        const QListView *view = m_window->docks()->variables()->view();
        QTest::qWait(300);
        const auto place = [view](int row) { return view->visualRect(view->model()->index(row, 0)); };
        const auto names = [document] {
            QStringList result;
            for (const Variable &variable : document->profile().variables)
                result.append(variable.name);
            return result;
        };
        drag(view, place(0).center(), QPoint(place(2).center().x(), place(2).bottom() - 3));
        QCOMPARE(names(), (QStringList{u"second"_s, u"third"_s, u"first"_s}));
        drag(view, place(2).center(), QPoint(place(0).center().x(), place(0).top() + 3));
        QCOMPARE(names(), (QStringList{u"first"_s, u"second"_s, u"third"_s}));
        xdotool({u"key"_s, u"ctrl+z"_s});
        QTRY_COMPARE(names(), (QStringList{u"second"_s, u"third"_s, u"first"_s}));
    }

    void clickAndTypeEditsTheLayer()
    {
        xdotool(moveTo(row(u"beta"_s).center()) + QStringList{u"click"_s, u"1"_s});
        EditorPane *editor = m_window->editor();
        const ItemId beta = m_window->document()->layerId(5);
        QTRY_COMPARE(editor->currentLayer(), beta);
        const QPoint inText = editor->editor()->viewport()->mapToGlobal(QPoint(300, 200));
        xdotool({u"mousemove"_s, QString::number(inText.x()), QString::number(inText.y()), u"click"_s, u"1"_s,
                 u"key"_s, u"ctrl+End"_s, u"type"_s, u"--delay"_s, u"20"_s, u"typed: true"_s});
        QTRY_VERIFY(m_window->document()->text({beta, 0}).endsWith("typed: true"));
    }

    void draggingIntoAnotherWaveIsSaved()
    {
        const QListView *waves = openWaves();
        drag(waves, row(waves, u"beta"_s).center(), QPoint(120, waves->viewport()->height() - 8));
        QCOMPARE(savedPriorities(), (QStringList{u"alpha 0"_s, u"beta 10"_s, u"gamma 0"_s}));
        drag(waves, row(waves, u"gamma"_s).center(), row(waves, u"beta"_s).center());
        QCOMPARE(savedPriorities(), (QStringList{u"alpha 0"_s, u"beta 10"_s, u"gamma 10"_s}));
        xdotool({u"key"_s, u"ctrl+z"_s, u"key"_s, u"ctrl+z"_s});
        QCOMPARE(savedPriorities(), (QStringList{u"alpha 0"_s, u"beta 0"_s, u"gamma 0"_s}));
    }

    void wavesByKeyboardAlone()
    {
        const QListView *waves = openWaves();
        // This window manager takes Alt+Shift and an arrow for itself: the menu has the same.
        xdotool({u"key"_s, u"End"_s, u"key"_s, u"Menu"_s, u"sleep"_s, u"0.3"_s, u"key"_s, u"w"_s});
        QCOMPARE(savedPriorities(), (QStringList{u"alpha 0"_s, u"beta 0"_s, u"gamma 10"_s}));
        xdotool({u"key"_s, u"Up"_s, u"key"_s, u"alt+Down"_s}); // beta follows gamma
        QCOMPARE(savedPriorities(), (QStringList{u"alpha 0"_s, u"beta 10"_s, u"gamma 10"_s}));
        xdotool({u"key"_s, u"Menu"_s, u"sleep"_s, u"0.3"_s, u"key"_s, u"o"_s});
        QCOMPARE(savedPriorities(), (QStringList{u"alpha 0"_s, u"beta 5"_s, u"gamma 10"_s}));
        QCOMPARE(waves->currentIndex().data().toString(), u"beta"_s);
        xdotool({u"key"_s, u"Return"_s});
        QTRY_COMPARE(m_window->editor()->currentLayer(), m_window->document()->layerId(5));
    }

    void layerSettingsByKeyboardAlone()
    {
        xdotool(moveTo(row(u"longhorn"_s).center()) + QStringList{u"click"_s, u"1"_s});
        const ItemId longhorn = m_window->document()->layerId(3);
        QTRY_COMPARE(m_window->editor()->currentLayer(), longhorn);
        const QByteArray before = m_window->document()->text({longhorn, 0});
        xdotool({u"key"_s, u"ctrl+8"_s});
        QTRY_VERIFY(m_window->docks()->layerSettings()->isVisible());
        xdotool({u"type"_s, u"--delay"_s, u"20"_s, u"storage"_s});
        QTRY_COMPARE(m_window->document()->text({longhorn, 0}), before + "  namespace: storage\n");
        xdotool({u"key"_s, u"ctrl+z"_s});
        QTRY_COMPARE(m_window->document()->text({longhorn, 0}), before);
    }

private:
    const QListView *openWaves()
    {
        xdotool({u"key"_s, u"ctrl+9"_s});
        const QListView *waves = m_window->docks()->waves()->view();
        if (!QTest::qWaitFor([waves] { return waves->isVisible() && waves->hasFocus(); }))
            qFatal("the waves do not show");
        QTest::qWait(300); // the docks find their places
        return waves;
    }

    /// Of the add-ons, by the file after Ctrl+S: "NAME PRIORITY", with "-" for none.
    QStringList savedPriorities() const
    {
        QTest::qWait(300); // what was pressed before arrives
        xdotool({u"key"_s, u"ctrl+s"_s});
        if (!QTest::qWaitFor([this] { return !m_window->isWindowModified(); }))
            return {u"not saved"_s};
        const Result<LoadedProfile> saved = openProfile(m_window->file()->path());
        QStringList words;
        for (const Layer &layer : saved ? saved->profile.layers.mid(4) : QList<Layer>()) {
            const InstallPriority priority = InstallPriority::of(layer.values);
            words.append(layer.name + (priority.isSet ? u" %1"_s.arg(priority.number) : u" -"_s));
        }
        return words;
    }

    QRect row(const QString &name) const { return row(m_view, name); }
    static QRect row(const QListView *view, const QString &name)
    {
        const QModelIndex index =
            view->model()
                ->match(view->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly)
                .value(0);
        return LayerDelegate::rowRect(view->visualRect(index), index);
    }

    QStringList moveTo(QPoint at) const { return moveTo(m_view, at); }
    static QStringList moveTo(const QAbstractItemView *view, QPoint at)
    {
        const QPoint global = view->viewport()->mapToGlobal(at);
        return {u"mousemove"_s, QString::number(global.x()), QString::number(global.y())};
    }

    void drag(QPoint from, QPoint to) { drag(m_view, from, to); }
    static void drag(const QAbstractItemView *view, QPoint from, QPoint to)
    {
        const QStringList pause{u"sleep"_s, u"0.04"_s};
        QStringList commands = moveTo(view, from) + pause + QStringList{u"mousedown"_s, u"1"_s} + pause;
        constexpr int steps = 10;
        for (int i = 1; i <= steps; ++i)
            commands += moveTo(view, from + (to - from) * i / steps) + pause;
        commands += pause + QStringList{u"mouseup"_s, u"1"_s};
        xdotool(commands);
        QTest::qWait(300);
    }

    static void xdotool(const QStringList &commands)
    {
        QProcess process;
        process.start(u"xdotool"_s, commands);
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20000);
        QCOMPARE(process.exitCode(), 0);
    }

    std::unique_ptr<WindowTest> m_test;
    MainWindow *m_window = nullptr;
    LayerView *m_view = nullptr;
};

/// A server on a display number that it chooses itself; ends with the test.
static QString startServer(QProcess &server, QProcess &manager)
{
    server.start(u"Xvfb"_s,
                 {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1440x900x24"_s, u"-nolisten"_s, u"tcp"_s});
    while (server.waitForReadyRead(10000) && !server.canReadLine()) {
    }
    const QString number = QString::fromLatin1(server.readLine()).trimmed();
    if (number.isEmpty())
        return {};
    qputenv("DISPLAY", (u':' + number).toLatin1());
    manager.start(u"openbox"_s, {});
    return manager.waitForStarted() ? number : QString();
}

int main(int argc, char **argv)
{
    for (const QString &tool : {u"Xvfb"_s, u"openbox"_s, u"xdotool"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty()) {
            qInfo("skipped: %s is not installed", qPrintable(tool));
            return 77; // the skip code of CTest's property SKIP_RETURN_CODE
        }
    }
    QProcess server;
    QProcess manager;
    if (startServer(server, manager).isEmpty())
        qFatal("no X server: %s", server.readAllStandardError().constData());
    qputenv("QT_QPA_PLATFORM", "xcb");
    int result = 0;
    {
        QApplication application(argc, argv);
        TestRealMouse test;
        result = QTest::qExec(&test, argc, argv);
    }
    manager.kill();
    manager.waitForFinished();
    server.terminate();
    server.waitForFinished();
    return result;
}

#include "tst_realmouse.moc"
