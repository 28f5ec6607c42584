// SPDX-License-Identifier: Apache-2.0
#include "gui/instance/privatefolder.h"
#include "gui/instance/singleinstance.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/mainwindow/messagebar.h"
#include "tests/gui/windowtest.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QtConcurrentRun>

#include <csignal>
#include <unistd.h>

using namespace Layerwright;
using namespace Qt::StringLiterals;
using Role = SingleInstance::Role;
using std::chrono_literals::operator""s;

/// Several starts of the program: by the real one as the second, and as the first.
class TestSingleInstance final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void requestsAreReadAsWritten_data();
    void requestsAreReadAsWritten();
    void garbageIsNotBelieved_data();
    void garbageIsNotBelieved();
    void foldersOfOthersAreNotUsed();

    void opensInTheRunningProgram_data();
    void opensInTheRunningProgram();
    void withoutFileTheWindowComesToTheFront();
    void whatIsWrongIsSaidByTheRunningProgram();
    void newWindowDoesNotAsk();

    void garbageIsIgnored_data();
    void garbageIsIgnored();
    void aKilledProgramIsNotInTheWay();
    void whoDoesNotAnswerIsLeftAlone();
    void anotherVersionIsLeftAlone();
    void ofTwoStartsAtOnceOneWins();

private:
    QString runtime() const { return m_test->path(u"runtime"_s); }
    QString folder() const { return runtime() + u"/layerwright"_s; }
    std::unique_ptr<SingleInstance> makeInstance() const
    {
        return std::make_unique<SingleInstance>(folder(), displayOfProcess());
    }
    /// The window that is in this process is the one that runs.
    void listen();
    std::unique_ptr<QProcess> started(const QStringList &arguments, const QString &where = {}) const;
    /// Of a program that ends at once; -1 otherwise.
    int run(const QStringList &arguments, const QString &where = {}) const;
    QStringList openFiles() const;
    QStringList recentOfProgram() const;

    std::unique_ptr<WindowTest> m_test;
    std::unique_ptr<SingleInstance> m_instance;
};

void TestSingleInstance::init()
{
    m_test = std::make_unique<WindowTest>();
    QVERIFY(QDir().mkdir(runtime(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(QDir().mkpath(m_test->path(u"home"_s)));
}

void TestSingleInstance::cleanup()
{
    m_instance.reset();
    m_test.reset();
}

void TestSingleInstance::listen()
{
    m_instance = makeInstance();
    QCOMPARE(m_instance->start(std::nullopt), Role::First);
    QTRY_VERIFY(QFileInfo::exists(m_instance->socketPath()));
    connect(m_instance.get(), &SingleInstance::requested, &m_test->windows(), &Windows::take);
}

std::unique_ptr<QProcess> TestSingleInstance::started(const QStringList &arguments,
                                                      const QString &where) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, runtime());
    environment.insert(u"HOME"_s, m_test->path(u"home"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_test->path(u"home/config"_s));
    environment.insert(u"XDG_STATE_HOME"_s, m_test->path(u"home/state"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_test->path(u"home/data"_s));
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(where.isEmpty() ? m_test->path({}) : where);
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QStringLiteral(LAYERWRIGHT_PROGRAM), arguments);
    if (!process->waitForStarted())
        qFatal("the program does not start");
    return process;
}

int TestSingleInstance::run(const QStringList &arguments, const QString &where) const
{
    const auto process = started(arguments, where);
    QSignalSpy finished(process.get(), &QProcess::finished);
    const bool isOver = process->state() == QProcess::NotRunning || finished.wait(30000);
    return isOver && process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1;
}

QStringList TestSingleInstance::openFiles() const
{
    QStringList names;
    for (const MainWindow *window : m_test->windows().all())
        names.append(QFileInfo(window->file()->path()).fileName());
    names.sort();
    return names;
}

/// The files that the programs have opened that were started, as they remember them.
QStringList TestSingleInstance::recentOfProgram() const
{
    const QSettings settings(m_test->path(u"home/config/layerwright/layerwright.conf"_s),
                             QSettings::IniFormat);
    QStringList names;
    for (const QString &path : settings.value(u"files/recent"_s).toStringList())
        names.append(QFileInfo(path).fileName());
    names.sort();
    return names;
}

void TestSingleInstance::requestsAreReadAsWritten_data()
{
    QTest::addColumn<OpenRequest>("request");
    QTest::newRow("nothing") << OpenRequest();
    QTest::newRow("token") << OpenRequest{{}, u"token-1_TIME23"_s};
    QTest::newRow("files") << OpenRequest{{u"/a/b.json"_s, u"/ä/日本 .tgz"_s, u"/line\nend/"_s}, {}};
    QTest::newRow("name that was not UTF-8") << OpenRequest{{u"/a/\uFFFD.json"_s}, {}};
}

void TestSingleInstance::requestsAreReadAsWritten()
{
    QFETCH(const OpenRequest, request);
    const QByteArray message = OpenProtocol::message(request);
    const OpenProtocol::Progress whole = OpenProtocol::read(message);
    QCOMPARE(whole.state, OpenProtocol::Progress::State::Complete);
    QVERIFY(whole.request == request);
    for (qsizetype size = 0; size < message.size(); ++size)
        QCOMPARE(OpenProtocol::read(message.first(size)).state, OpenProtocol::Progress::State::Incomplete);
    QCOMPARE(OpenProtocol::read(message + 'x').state, OpenProtocol::Progress::State::Garbage);
}

void TestSingleInstance::garbageIsNotBelieved_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("other words") << QByteArray("GET / HTTP/1.1\r\n");
    QTest::newRow("no end of the line") << QByteArray("open 00000000000000000000000");
    QTest::newRow("no number") << QByteArray("open x\n");
    QTest::newRow("verb alone") << QByteArray("open\n");
    QTest::newRow("negative") << QByteArray("open -1\n");
    QTest::newRow("too long") << "open " + QByteArray::number(OpenProtocol::mostBytes + 1) + '\n';
    QTest::newRow("no NUL") << QByteArray("open 3\nabc");
    QTest::newRow("relative path") << QByteArray("open 4\n\0ab\0", 11);
    QTest::newRow("empty path") << QByteArray("open 2\n\0\0", 9);
    QTest::newRow("not UTF-8") << QByteArray("open 4\n\0/\xff\0", 11);
}

void TestSingleInstance::garbageIsNotBelieved()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(OpenProtocol::read(bytes).state, OpenProtocol::Progress::State::Garbage);
    QVERIFY(OpenProtocol::message({{u'/' + QString(OpenProtocol::mostBytes, u'a')}, {}}).isEmpty());
}

void TestSingleInstance::foldersOfOthersAreNotUsed()
{
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime()));
    QCOMPARE(instanceFolder(), folder());
    QVERIFY(makePrivateFolder(folder()));
    QCOMPARE(QFileInfo(folder()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    QVERIFY(QFile::link(folder(), m_test->path(u"link"_s)));
    QVERIFY(!makePrivateFolder(m_test->path(u"link"_s)));
    m_test->write(u"file"_s, {});
    QVERIFY(!makePrivateFolder(m_test->path(u"file"_s)));
    QFile::setPermissions(folder(), QFileInfo(folder()).permissions() | QFile::WriteGroup);
    QVERIFY(!makePrivateFolder(folder()));
    QCOMPARE(makeInstance()->start(OpenRequest()), Role::First); // by itself
    QVERIFY(QDir(folder()).isEmpty(QDir::Files | QDir::System));

    QFile::setPermissions(runtime(), QFileInfo(runtime()).permissions() | QFile::WriteOther);
    QVERIFY(!instanceFolder().startsWith(runtime()));
    QVERIFY(instanceFolder().endsWith(QString::number(::geteuid())));
    qputenv("XDG_RUNTIME_DIR", "relative");
    QVERIFY(QDir::isAbsolutePath(instanceFolder()));
    qputenv("XDG_RUNTIME_DIR", before);
}

void TestSingleInstance::opensInTheRunningProgram_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("files");
    QTest::newRow("one") << QStringList{u"two.json"_s} << QStringList{u"one.json"_s, u"two.json"_s};
    QTest::newRow("two") << QStringList{u"two.json"_s, u"./drei ü.json"_s}
                         << QStringList{u"drei ü.json"_s, u"one.json"_s, u"two.json"_s};
    QTest::newRow("up and down") << QStringList{u"below/../two.json"_s}
                                 << QStringList{u"one.json"_s, u"two.json"_s};
    QTest::newRow("open already") << QStringList{u"one.json"_s} << QStringList{u"one.json"_s};
}

void TestSingleInstance::opensInTheRunningProgram()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QStringList, files);
    QVERIFY(QDir().mkpath(m_test->path(u"below"_s)));
    for (const QString &name : {u"one.json"_s, u"two.json"_s, u"drei ü.json"_s})
        m_test->profileFile(name);
    MainWindow *window = m_test->open(m_test->path(u"one.json"_s));
    listen();
    window->showMinimized();
    QCOMPARE(run(arguments), 0);
    QTRY_COMPARE(openFiles(), files);
    QCOMPARE(window->isMinimized(), files.size() > 1);
    QTRY_COMPARE(QFileInfo(m_test->windows().lastActive()->file()->path()).fileName(),
                 QFileInfo(arguments.last()).fileName());
    QVERIFY(recentOfProgram().isEmpty());
}

void TestSingleInstance::withoutFileTheWindowComesToTheFront()
{
    MainWindow *window = m_test->open(m_test->profileFile());
    listen();
    window->showMinimized();
    QCOMPARE(run({}), 0);
    QTRY_VERIFY(!window->isMinimized());
    QCOMPARE(m_test->windows().all().size(), 1);

    // An untouched window gives its place to the file.
    window->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_test->windows().add();
    QCOMPARE(run({u"stack.json"_s}), 0);
    QTRY_COMPARE(openFiles(), QStringList{u"stack.json"_s});
}

void TestSingleInstance::whatIsWrongIsSaidByTheRunningProgram()
{
    MainWindow *window = m_test->open(m_test->profileFile());
    listen();
    const auto said = [&] { return window->messages()->texts().join(u'\n'); };
    QCOMPARE(run({u"nowhere.json"_s}), 0);
    QTRY_VERIFY(said().contains(m_test->path(u"nowhere.json"_s) + u" is not there"_s));

    // QProcess gives names as UTF-8 alone; a shell does not.
    m_test->write(u"start.sh"_s, "exec \"$1\" \"$(printf 'a\\377.json')\"\n");
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, runtime());
    shell.setProcessEnvironment(environment);
    QSignalSpy finished(&shell, &QProcess::finished);
    shell.start(u"/bin/sh"_s, {m_test->path(u"start.sh"_s), QStringLiteral(LAYERWRIGHT_PROGRAM)});
    QVERIFY(finished.wait(30000));
    QCOMPARE(shell.exitCode(), 0);
    QTRY_VERIFY(said().contains(u"not UTF-8"_s));
    QCOMPARE(openFiles(), QStringList{u"stack.json"_s});
}

void TestSingleInstance::newWindowDoesNotAsk()
{
    m_test->profileFile();
    listen();
    QSignalSpy requested(m_instance.get(), &SingleInstance::requested);
    const auto process = started({u"--new-window"_s, u"stack.json"_s});
    QTRY_COMPARE_WITH_TIMEOUT(recentOfProgram(), QStringList{u"stack.json"_s}, 30000);
    QCOMPARE(process->state(), QProcess::Running);
    QCOMPARE(requested.size(), 0);
    process->kill();
    process->waitForFinished();
}

void TestSingleInstance::garbageIsIgnored_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("words") << QByteArray("hello there, is this a printer?\n");
    QTest::newRow("length too great") << QByteArray("open 99999999\n");
    QTest::newRow("more than was said") << "open 5\n" + QByteArray(100, 'x');
    QTest::newRow("three megabytes") << "open 1048576\n" + QByteArray(3 << 20, 'x');
}

void TestSingleInstance::garbageIsIgnored()
{
    QFETCH(const QByteArray, bytes);
    listen();
    QSignalSpy requested(m_instance.get(), &SingleInstance::requested);
    QLocalSocket socket;
    QSignalSpy ended(&socket, &QLocalSocket::disconnected);
    socket.connectToServer(m_instance->socketPath());
    QVERIFY(socket.waitForConnected());
    socket.write(bytes);
    QVERIFY(ended.size() == 1 || ended.wait(4000)); // before its patience ends
    QCOMPARE(requested.size(), 0);
    QCOMPARE(run({u"stack.json"_s}), 0);
    QTRY_COMPARE(requested.size(), 1);
}

void TestSingleInstance::aKilledProgramIsNotInTheWay()
{
    m_test->profileFile();
    const auto process = started({});
    const QString socket = makeInstance()->socketPath();
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(socket), 30000);
    ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
    process->waitForFinished();
    QVERIFY(QFileInfo::exists(socket));
    listen();
    QCOMPARE(run({u"stack.json"_s}), 0);
    QTRY_COMPARE(openFiles(), QStringList{u"stack.json"_s});
}

void TestSingleInstance::whoDoesNotAnswerIsLeftAlone()
{
    const auto process = started({});
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(makeInstance()->socketPath()), 30000);
    ::kill(static_cast<pid_t>(process->processId()), SIGSTOP);
    QElapsedTimer timer;
    timer.start();
    const Role role = makeInstance()->start(OpenRequest());
    const qint64 waited = timer.elapsed();
    ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
    process->waitForFinished();
    QCOMPARE(role, Role::Beside);
    QVERIFY2(waited >= 900 && waited < 3000, qPrintable(QString::number(waited)));
}

void TestSingleInstance::anotherVersionIsLeftAlone()
{
    const auto path = makeInstance()->socketPath();
    QVERIFY(makePrivateFolder(folder()));
    InstanceLock lock(QString(path).replace(u".socket"_s, u".lock"_s));
    QVERIFY(lock.tryLock());
    QLocalServer server;
    QVERIFY(server.listen(path));
    QByteArray heard;
    connect(&server, &QLocalServer::newConnection, &server, [&] {
        QLocalSocket *socket = server.nextPendingConnection();
        connect(socket, &QLocalSocket::readyRead, socket, [&, socket] { heard += socket->readAll(); });
        socket->write("layerwright 2\n");
    });
    QFutureWatcher<Role> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    QElapsedTimer timer;
    timer.start();
    watcher.setFuture(QtConcurrent::run([this] {
        return makeInstance()->start(OpenRequest{{u"/a.json"_s}, {}}, {20s, 20s});
    }));
    QVERIFY(finished.wait(10000)); // it does not wait for what will not come
    QCOMPARE(watcher.result(), Role::Beside);
    QCOMPARE(heard, QByteArray());
}

void TestSingleInstance::ofTwoStartsAtOnceOneWins()
{
    for (int round = 0; round < 3; ++round) {
        const QStringList names{u"a%1.json"_s.arg(round), u"b%1.json"_s.arg(round)};
        for (const QString &name : names)
            m_test->profileFile(name);
        const auto first = started({names[0]});
        const auto second = started({names[1]});
        const auto hasEnded = [](const auto &process) { return process->state() == QProcess::NotRunning; };
        const auto hasBoth = [&] {
            const QStringList recent = recentOfProgram();
            return recent.contains(names[0]) && recent.contains(names[1]);
        };
        QTRY_VERIFY_WITH_TIMEOUT((hasEnded(first) || hasEnded(second)) && hasBoth(), 60000);
        QVERIFY(hasEnded(first) != hasEnded(second));
        const auto &ended = hasEnded(first) ? first : second;
        QCOMPARE(ended->exitCode(), 0);
        for (const auto &process : {first.get(), second.get()}) {
            process->kill();
            process->waitForFinished();
        }
    }
}

QTEST_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
