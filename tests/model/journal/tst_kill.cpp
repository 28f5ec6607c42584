// SPDX-License-Identifier: Apache-2.0
#include "model/profile/reader.h"
#include "model/profile/writer.h"
#include "tests/model/journal/victimlife.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// A program that edits and saves is killed at any moment: while it starts and recovers, while it works,
/// while it saves. The next one has every state that is older than a second, in what it recovers or in the
/// file, with its undo history and its checkpoints; the file is the old one or the new one, byte for byte;
/// nothing is left lying about. LAYERWRIGHT_KILLS asks for more kills than the few of every day,
/// LAYERWRIGHT_SEED for others.
class TestKill final : public QObject
{
    Q_OBJECT

public:
    /// What asks for many kills asks for the time, too.
    static void initMain()
    {
        if (qEnvironmentVariableIsSet("LAYERWRIGHT_KILLS"))
            qputenv("QTEST_FUNCTION_TIMEOUT", "7200000");
    }

private slots:
    void init();
    void cleanup();
    void nothingOlderThanASecondIsLost_data();
    void nothingOlderThanASecondIsLost();
    void aFullDisk();
    void aStateFolderThatIsReadOnly();

private:
    struct Moment
    {
        VictimState state;
        VictimHistory history;
    };
    /// One file, and all that the victim told of it before it was killed.
    struct Watched
    {
        QString path;
        QByteArray bytes; // their sum
        QList<Moment> moments;
        qint64 killed = 0;
        bool isWithinStep = false;
    };

    void add(const QString &path);
    VictimLife live(VictimEnd end, int savesOneIn);
    void judgeBegin(Watched &file, const VictimFile &told);
    void judgeCheckpoints(const Watched &file, const VictimState &begun);
    void judgeBytes(Watched &file, const VictimFile &told);
    void judgeFolders() const;
    void remember(Watched &file, const VictimFile &told, qint64 killed);
    static std::optional<qint64> ageOf(const Watched &file, const VictimHistory &recovered);
    static std::optional<qint64> ageOf(const Watched &file, const QByteArray &sum);
    bool mount(const QString &folder, const QString &options);
    int drawn(int limit) { return m_random.bounded(limit); }
    QString path(const QString &name) const { return m_dir->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_state; // where journals and backups are
    QStringList m_mounted;
    QList<Watched> m_files;
    QRandomGenerator m_random;
    quint32 m_seed = 0;
    int m_lives = 0;
    bool m_losesNothing = true; // older than a second
    qint64 m_worst = 0;
    qint64 m_worstCheckpoint = 0;
    int m_checkpoints = 0;
    int m_recovered = 0;
    int m_torn = 0;
    int m_saves = 0;
    qsizetype m_steps = 0;
};

static QByteArray sumOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

static QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Of what the file says; empty where it is damaged.
static QByteArray profileSumOf(const QString &path)
{
    const Result<LoadedProfile> loaded = openProfile(path);
    return loaded ? sumOf(writeJson(loaded->profile, {}, JsonStyle::Console)) : QByteArray();
}

void TestKill::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_dir = std::make_unique<QTemporaryDir>();
    m_state = path(u"state"_s);
    QVERIFY(QDir().mkpath(path(u"files"_s)));
    m_files.clear();
    m_seed = qEnvironmentVariableIsSet("LAYERWRIGHT_SEED") ? qgetenv("LAYERWRIGHT_SEED").toUInt() : 4;
    m_random.seed(m_seed);
    m_lives = m_recovered = m_torn = m_saves = 0;
    m_worst = m_worstCheckpoint = 0;
    m_checkpoints = 0;
    m_steps = 0;
    m_losesNothing = true;
}

void TestKill::cleanup()
{
    for (const QString &folder : std::exchange(m_mounted, {}))
        QCOMPARE(QProcess::execute(u"umount"_s, {folder}), 0);
    // What a long run finds is there to be looked at.
    if (QTest::currentTestFailed() && qEnvironmentVariableIsSet("LAYERWRIGHT_KILLS")) {
        m_dir->setAutoRemove(false);
        qInfo("left: %s", qPrintable(m_dir->path()));
    }
    m_dir.reset();
}

void TestKill::add(const QString &path)
{
    LoadedProfile loaded;
    loaded.profile.info.name = u"victim"_s;
    loaded.profile.info.version = u"1.0.0"_s;
    loaded.profile.layers.append(Layer{u"first"_s, {}, {}, u"1.0.0"_s, {}, {}, "a: 1\n", {}, {}});
    QVERIFY(saveProfile(loaded, path));
    m_files.append({path, sumOf(bytesOf(path)), {}, 0, false});
}

/// One life, and what it shows of the one before.
VictimLife TestKill::live(VictimEnd end, int savesOneIn)
{
    QStringList arguments{m_state + u"/journals"_s, m_state + u"/backups"_s,
                          QString::number(m_seed * 1000 + quint32(m_lives++)), QString::number(savesOneIn)};
    for (const Watched &file : std::as_const(m_files))
        arguments.append(file.path);
    const VictimLife life = liveAndDie(arguments, m_files.size(), end);
    for (qsizetype i = 0; i < m_files.size() && life.faults.isEmpty(); ++i) {
        const VictimFile &told = life.files[i];
        if (told.states.isEmpty() || QTest::currentTestFailed())
            continue; // killed before it had read it
        judgeBegin(m_files[i], told);
        remember(m_files[i], told, life.killed);
        judgeBytes(m_files[i], told);
    }
    return life;
}

/// How much of the work before the kill is not in it: the age of the state that followed it; nothing where it
/// is the last, and no value where it never was.
template <typename Fits>
static std::optional<qint64> ageOfLast(const auto &moments, qint64 killed, Fits fits)
{
    const auto last = std::find_if(moments.rbegin(), moments.rend(), fits);
    if (last == moments.rend())
        return std::nullopt;
    return last == moments.rbegin() ? 0 : std::max<qint64>(0, killed - std::prev(last)->state.time);
}

std::optional<qint64> TestKill::ageOf(const Watched &file, const VictimHistory &recovered)
{
    return ageOfLast(file.moments, file.killed, [&recovered](const Moment &moment) {
        return moment.history.isSame(recovered) ||
               (recovered.isFresh() && recovered.sum() == moment.history.sum()); // out of the file
    });
}

std::optional<qint64> TestKill::ageOf(const Watched &file, const QByteArray &sum)
{
    return ageOfLast(file.moments, file.killed,
                     [&sum](const Moment &moment) { return moment.state.sum == sum; });
}

/// What a life begins with, against what the one before told.
void TestKill::judgeBegin(Watched &file, const VictimFile &told)
{
    const QByteArray &begun = told.states.first().sum;
    const QByteArray inFile = profileSumOf(file.path);
    QVERIFY(told.begun && told.begun->sum() == begun);
    m_recovered += told.begun->isFresh() ? 0 : 1;
    if (file.moments.isEmpty())
        return;
    if (m_losesNothing)
        judgeCheckpoints(file, told.states.first());
    const std::optional<qint64> byHistory = ageOf(file, *told.begun);
    const std::optional<qint64> bySum = ageOf(file, begun);
    // A step may be on disk before it was told of.
    QVERIFY2(bySum || file.isWithinStep, "what was recovered never was");
    QVERIFY2(byHistory || !bySum || file.isWithinStep, "the undo history is another");
    const std::optional<qint64> saved = ageOf(file, inFile);
    const qint64 fromJournal = byHistory.value_or(0);
    m_torn += saved && *saved < fromJournal ? 1 : 0;
    const qint64 lost = std::min(fromJournal, saved.value_or(fromJournal));
    if (!m_losesNothing)
        return;
    m_worst = std::max(m_worst, lost);
    QVERIFY2(lost < 1000, QByteArray::number(lost).constData());
}

/// All that are older than a second, in their order, with names and contents; also those of a file that was
/// saved, and has nothing else to come back.
void TestKill::judgeCheckpoints(const Watched &file, const VictimState &begun)
{
    const std::optional<qint64> age = ageOfLast(file.moments, file.killed, [&begun](const Moment &moment) {
        return moment.state.checkpoints == begun.checkpoints;
    });
    QVERIFY2(age || file.isWithinStep, "these checkpoints never were");
    m_worstCheckpoint = std::max(m_worstCheckpoint, age.value_or(0));
    m_checkpoints += begun.checkpoints.first(begun.checkpoints.indexOf(':')).toInt();
    QVERIFY2(age.value_or(0) < 1000, QByteArray::number(age.value_or(0)).constData());
}

void TestKill::remember(Watched &file, const VictimFile &told, qint64 killed)
{
    if (!told.begun)
        return;
    VictimHistory history = *told.begun;
    file.moments.clear();
    for (const VictimState &state : told.states) {
        history.take(state);
        QCOMPARE(history.sum(), state.sum);
        file.moments.append({state, history});
    }
    file.killed = killed;
    file.isWithinStep = told.isWithinStep;
    m_steps += told.states.size();
    m_saves += told.saves;
}

/// The file is what was written last, or, where the kill came while it was being written, what it was before.
void TestKill::judgeBytes(Watched &file, const VictimFile &told)
{
    QList<QByteArray> allowed = QList<QByteArray>{file.bytes} + told.written;
    const bool isPending = told.saves < told.written.size();
    allowed = allowed.sliced(std::max<qsizetype>(0, allowed.size() - (isPending ? 2 : 1)));
    file.bytes = sumOf(bytesOf(file.path));
    QVERIFY2(allowed.contains(file.bytes), qPrintable(file.path + u" is neither the old nor the new file"_s));
}

/// What the kills leave does not grow. A file that is being written has a name only for the instant in which
/// it takes the place of the old one.
void TestKill::judgeFolders() const
{
    for (const Watched &file : m_files) {
        const QStringList beside = QFileInfo(file.path).dir().entryList(QDir::Files | QDir::Hidden);
        QVERIFY2(beside.size() <= m_files.size() + 1, qPrintable(beside.join(u' ')));
    }
    const QStringList sessions = QDir(m_state + u"/journals"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY2(sessions.size() <= 2, qPrintable(sessions.join(u' ')));
    for (const QString &session : sessions) {
        const QStringList left = QDir(m_state + u"/journals/"_s + session).entryList(QDir::Files);
        QVERIFY2(left.size() <= 1 + 2 * m_files.size(), qPrintable(left.join(u' ')));
    }
    const QStringList kept = QDir(m_state + u"/backups"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY2(kept.size() <= m_files.size(), qPrintable(kept.join(u' ')));
}

void TestKill::nothingOlderThanASecondIsLost_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<int>("savesOneIn"); // of its steps
    QTest::newRow("one file, seldom saved") << QStringList{u"profile.json"_s} << 300;
    QTest::newRow("two files, one an archive, often saved")
        << QStringList{u"profile.json"_s, u"other.profile.tgz"_s} << 40;
}

void TestKill::nothingOlderThanASecondIsLost()
{
    QFETCH(const QStringList, files);
    QFETCH(const int, savesOneIn);
    for (const QString &file : files)
        add(path(u"files/"_s + file));
    const int kills = std::max(9, qEnvironmentVariableIntValue("LAYERWRIGHT_KILLS"));
    qInfo("seed %u", m_seed);
    while (m_lives <= kills) {
        VictimEnd end{VictimEnd::Moment::Working, drawn(1'800'000)};
        if (m_lives % 3 == 1)
            end = {VictimEnd::Moment::Saving, drawn(4'000)};
        else if (m_lives % 9 == 2)
            end = {VictimEnd::Moment::Starting, drawn(150'000)};
        const VictimLife life = live(end, end.moment == VictimEnd::Moment::Saving ? 30 : savesOneIn);
        QVERIFY2(life.faults.isEmpty(), life.faults.constData());
        QCOMPARE(life.journalFailures, 0);
        QVERIFY2(life.isReady || end.moment == VictimEnd::Moment::Starting, life.lastWords.constData());
        judgeFolders();
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(m_recovered > kills / 4);
    QVERIFY(m_checkpoints > kills);
    qInfo("%d checkpoints came back; at most %lld ms of what was done to them lost", m_checkpoints,
          static_cast<long long>(m_worstCheckpoint));
    qInfo("%d kills, %d recoveries, %lld steps, %d saves: at most %lld ms of work lost; %d times the file "
          "was the newer one",
          kills, m_recovered, static_cast<long long>(m_steps), m_saves, static_cast<long long>(m_worst),
          m_torn);
}

bool TestKill::mount(const QString &folder, const QString &options)
{
    if (!QDir().mkpath(folder) || QStandardPaths::findExecutable(u"mount"_s).isEmpty())
        return false;
    QProcess process;
    process.start(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, options, u"tmpfs"_s, folder});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return false;
    m_mounted.append(folder);
    return true;
}

/// Files, journals and backups on a disk that is nearly full: what does not fit is refused and said, and what
/// was there stays whole. With room again, everything is as safe as ever.
void TestKill::aFullDisk()
{
    if (!mount(path(u"disk"_s), u"size=2m"_s))
        QSKIP("a small disk cannot be mounted; root can");
    m_state = path(u"disk/state"_s);
    add(path(u"disk/profile.json"_s));
    m_losesNothing = false;
    QFile ballast(path(u"disk/state/ballast"_s));
    int refusals = 0;
    int journalFailures = 0;
    for (int life = 0; life < 6; ++life) {
        QVERIFY(QDir().mkpath(m_state) && ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (ballast.write(QByteArray(4096, 'x')) == 4096) {
        }
        QVERIFY(ballast.resize(std::max<qint64>(0, ballast.size() - drawn(8) * 4096)));
        ballast.close();
        const VictimLife lived = live({VictimEnd::Moment::Working, 400'000 + drawn(800'000)}, 15);
        QVERIFY2(lived.faults.isEmpty(), lived.faults.constData());
        QVERIFY(!QTest::currentTestFailed());
        refusals += lived.files.first().refusals;
        journalFailures += lived.journalFailures;
        ballast.remove();
    }
    QVERIFY(refusals > 0);
    QVERIFY(journalFailures > 0);
    for (int life = 0; life < 2; ++life) {
        const VictimLife lived = live({VictimEnd::Moment::Working, 1'500'000}, 300);
        QVERIFY2(lived.faults.isEmpty(), lived.faults.constData());
        QCOMPARE(lived.journalFailures, 0);
        QVERIFY(!QTest::currentTestFailed());
        m_losesNothing = true;
    }
    qInfo("%d saves refused, the journal failed %d times, %d recoveries", refusals, journalFailures,
          m_recovered);
}

/// There is no journal, which is said once, and saving works as ever.
void TestKill::aStateFolderThatIsReadOnly()
{
    if (!mount(m_state, u"size=64k,ro"_s))
        QVERIFY(QDir().mkpath(m_state) && QFile::setPermissions(m_state, QFile::ReadOwner | QFile::ExeOwner));
    add(path(u"files/profile.json"_s));
    m_losesNothing = false;
    for (int life = 0; life < 2; ++life) {
        const VictimLife lived = live({VictimEnd::Moment::Working, 1'200'000}, 150);
        QVERIFY2(lived.faults.isEmpty(), lived.faults.constData());
        QVERIFY(!QTest::currentTestFailed());
        QCOMPARE(lived.journalFailures, 1);
        QCOMPARE(lived.files.first().refusals, 0);
        m_saves += lived.files.first().saves;
    }
    QVERIFY(m_saves > 0);
    QCOMPARE(m_recovered, 0);
    QVERIFY(QDir(m_state).isEmpty());
    QFile::setPermissions(m_state, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
