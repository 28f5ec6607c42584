// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/editorpane.h"
#include "gui/editor/folding.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/mainwindow/messagebar.h"
#include "gui/session/windowsession.h"
#include "gui/settings/settings.h"
#include "gui/stack/stackpanel.h"
#include "model/commands/edittext.h"
#include "tests/gui/windowtest.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

#include <algorithm>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// What of a run comes back in the next. The next run is another Windows in this process.
class TestWindowSession final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
        m_test = std::make_unique<WindowTest>();
    }
    void cleanup()
    {
        endNextRun();
        m_test.reset();
    }
    void windowsComeBackWhereTheyWere();
    void closingTheLastWindowKeepsIt();
    void closingOneOfTwoForgetsIt();
    void cancellingTheEndGoesOn();
    void filesThatAreGoneAreSaid();
    void whatIsReadAsideOpensOnce();
    void theActionIsOneForAllWindows();
    void aKilledProgramComesBack();

private:
    QStringList files(const Windows &windows) const;
    /// The windows of this run are gone as by a kill, where they were not closed before.
    Windows &nextRun();
    void endNextRun();
    void closeAll() { QVERIFY(m_test->windows().closeAll()); }

    std::unique_ptr<WindowTest> m_test;
    Appearance m_appearance;
    std::unique_ptr<Windows> m_next;
};

QStringList TestWindowSession::files(const Windows &windows) const
{
    QStringList names;
    for (const MainWindow *window : windows.all())
        names.append(QFileInfo(window->file()->path()).fileName());
    return names;
}

Windows &TestWindowSession::nextRun()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    endNextRun();
    m_next = std::make_unique<Windows>(&m_appearance);
    m_next->session()->restore();
    return *m_next;
}

void TestWindowSession::endNextRun()
{
    if (m_next)
        qDeleteAll(QList<MainWindow *>(m_next->all()));
    m_next.reset();
}

void TestWindowSession::windowsComeBackWhereTheyWere()
{
    QByteArray values;
    for (int key = 0; key < 100; ++key)
        values += "key" + QByteArray::number(key) + ":\n  below: 1\n";
    LoadedProfile loaded = *openProfile(m_test->profileFile());
    loaded.profile.layers[1].values = values;
    const QString path = m_test->write(u"long.json"_s, writeJson(loaded.profile, {}, JsonStyle::Pretty));
    MainWindow *first = m_test->open(path);
    MainWindow *second = m_test->open(m_test->profileFile());
    m_test->windows().add(); // never saved
    m_test->windows().session()->begin();
    first->setGeometry(60, 70, 1000, 640);
    second->findChildren<QDockWidget *>().first()->hide();
    const QString dock = second->findChildren<QDockWidget *>().first()->objectName();
    first->stack()->select(first->document()->layerId(1));
    YamlEditor *editor = first->editor()->editor();
    editor->folding()->restore({10, 14});
    editor->goToLine(60, 3);
    QTest::qWait(50);
    editor->scrollToLine(40);
    const int scrolled = editor->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    closeAll();

    const Windows &next = nextRun();
    QCOMPARE(files(next), (QStringList{u"long.json"_s, u"stack.json"_s}));
    const MainWindow *again = next.all().first();
    QCOMPARE(again->geometry(), QRect(60, 70, 1000, 640));
    QVERIFY(next.all().last()->findChild<QDockWidget *>(dock)->isHidden());
    QVERIFY(!again->findChild<QDockWidget *>(dock)->isHidden());
    QCOMPARE(again->editor()->currentLayer(), again->document()->layerId(1));
    QCOMPARE(again->editor()->editor()->cursorTextPosition(), (TextPosition{60, 3}));
    QCOMPARE(again->editor()->editor()->folding()->foldedLines(), (QList<int>{10, 14}));
    QTRY_COMPARE(again->editor()->editor()->verticalScrollBar()->value(), scrolled);
}

void TestWindowSession::closingTheLastWindowKeepsIt()
{
    MainWindow *window = m_test->open(m_test->profileFile());
    m_test->windows().session()->begin();
    QVERIFY(window->close());
    QCOMPARE(files(nextRun()), QStringList{u"stack.json"_s});
}

void TestWindowSession::closingOneOfTwoForgetsIt()
{
    MainWindow *first = m_test->open(m_test->profileFile(u"first.json"_s));
    MainWindow *second = m_test->open(m_test->profileFile(u"second.json"_s));
    m_test->windows().session()->begin();
    QVERIFY(first->close());
    QTRY_COMPARE(m_test->windows().all().size(), 1);
    QTRY_COMPARE(Settings::session.value().size(), 1);
    QVERIFY(second->close());
    QCOMPARE(files(nextRun()), QStringList{u"second.json"_s});
}

void TestWindowSession::cancellingTheEndGoesOn()
{
    m_test->open(m_test->profileFile(u"first.json"_s));
    MainWindow *second = m_test->open(m_test->profileFile(u"second.json"_s));
    m_test->windows().session()->begin();
    ProfileDocument *document = second->document();
    document->push(std::make_unique<EditText>(document, TextId{document->layerId(6), 0},
                                              QList<TextEdit>{{{0, 0}, "typed: 1\n"}}));
    bool wasAsked = false;
    QTimer::singleShot(0, this, [&wasAsked] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        wasAsked = box != nullptr;
        if (box)
            box->button(QMessageBox::Cancel)->click();
    });
    QVERIFY(!m_test->windows().closeAll());
    QVERIFY(wasAsked);
    QCOMPARE(Settings::session.value().size(), 2);
    // The first is closed by now, and the program goes on without it.
    QTRY_COMPARE(Settings::session.value().size(), 1);
    document->undoStack()->undo();
}

void TestWindowSession::filesThatAreGoneAreSaid()
{
    m_test->open(m_test->profileFile(u"first.json"_s));
    m_test->open(m_test->profileFile(u"second.json"_s));
    m_test->windows().session()->begin();
    closeAll();
    QVERIFY(QFile::remove(m_test->path(u"first.json"_s)));
    const Windows *next = &nextRun();
    QCOMPARE(files(*next), QStringList{u"second.json"_s});
    QVERIFY(next->all().first()->messages()->texts().join(u'\n').contains(m_test->path(u"first.json"_s)));

    QVERIFY(QFile::remove(m_test->path(u"second.json"_s)));
    next = &nextRun();
    QCOMPARE(files(*next), QStringList{QString()});
    QVERIFY(next->all().first()->messages()->texts().join(u'\n').contains(u"second.json"_s));
}

void TestWindowSession::whatIsReadAsideOpensOnce()
{
    LoadedProfile large = *openProfile(m_test->profileFile());
    large.profile.layers.last().values = QByteArray("# a long comment that fills the file\n").repeated(20000);
    const QString path = m_test->write(u"large.json"_s, writeJson(large.profile, {}, JsonStyle::Pretty));
    QVERIFY(m_test->open(path));
    m_test->open(m_test->profileFile(u"gone.json"_s));
    m_test->windows().session()->begin();
    closeAll();
    QVERIFY(QFile::remove(m_test->path(u"gone.json"_s)));
    Windows &next = nextRun();
    QVERIFY(next.isReading());
    next.open({path}); // as recovery or another start may do meanwhile
    QTRY_VERIFY_WITH_TIMEOUT(!next.isReading(), 20000);
    QCOMPARE(files(next).count(u"large.json"_s), 1);
    QTRY_VERIFY(next.all().first()->messages()->texts().join(u'\n').contains(u"gone.json"_s));
}

void TestWindowSession::theActionIsOneForAllWindows()
{
    QAction *first = m_test->windows().add()->actions()[ActionId::RestoreWindows];
    const QAction *second = m_test->windows().add()->actions()[ActionId::RestoreWindows];
    QVERIFY(first->isChecked() && second->isChecked());
    first->trigger();
    QVERIFY(!second->isChecked());
    QVERIFY(!Settings::restoreWindows.value());
    QVERIFY(!m_test->windows().add()->actions()[ActionId::RestoreWindows]->isChecked());
}

void TestWindowSession::aKilledProgramComesBack()
{
    const QString path = m_test->profileFile();
    for (const QString &name : {u"run"_s, u"home"_s})
        QVERIFY(QDir().mkdir(m_test->path(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_test->path(u"run"_s));
    environment.insert(u"HOME"_s, m_test->path(u"home"_s));
    for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_DATA_HOME"_s})
        environment.insert(name, m_test->path(u"home/"_s + name));
    const QString conf = m_test->path(u"home/XDG_CONFIG_HOME/layerwright/layerwright.conf"_s);
    const auto setting = [&conf](const QString &key) {
        return QSettings(conf, QSettings::IniFormat).value(key);
    };
    const auto start = [&](QProcess &process, const QStringList &arguments) {
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(LAYERWRIGHT_PROGRAM), arguments);
        return process.waitForStarted();
    };
    QProcess first;
    QVERIFY(start(first, {path}));
    QTRY_COMPARE_WITH_TIMEOUT(setting(u"window/session"_s).toList().size(), 1, 30000);
    first.kill();
    QVERIFY(first.waitForFinished());

    // What is opened anew is among the recent files again.
    const auto forgetRecent = [&conf] { QSettings(conf, QSettings::IniFormat).remove(u"files/recent"_s); };
    forgetRecent();
    QProcess second;
    QVERIFY(start(second, {}));
    QTRY_COMPARE_WITH_TIMEOUT(setting(u"files/recent"_s).toStringList(), QStringList{path}, 30000);
    second.kill();
    QVERIFY(second.waitForFinished());
    QCOMPARE(setting(u"window/session"_s).toList().size(), 1);
}

QTEST_MAIN(TestWindowSession)
#include "tst_windowsession.moc"
