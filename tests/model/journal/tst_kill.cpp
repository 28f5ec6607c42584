// SPDX-License-Identifier: Apache-2.0
#include "model/profile/reader.h"
#include "model/profile/writer.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// One state of the victim's document.
struct Said
{
    QByteArray what;
    qint64 time = 0;
    QByteArray sum;
};

/// A program that edits and saves is killed at any moment. The next one has every state that is older than a
/// second: in what it recovers, or in the file; and what it recovers has every such checkpoint.
class TestKill final : public QObject
{
    Q_OBJECT

private slots:
    void nothingOlderThanASecondIsLost();

private:
    struct Life
    {
        QList<Said> states;
        qint64 killed = 0;
        bool isWithinStep = false;
        bool isRecovered = false;
        QSet<QByteArray> kept;            // checkpoints that came back
        QHash<QByteArray, qint64> points; // those that there were in the end, and since when
        QByteArray faults;
    };

    Life live(int milliseconds, quint32 seed) const;
    QByteArray sumOfFile() const;
    QString path() const { return m_dir.filePath(u"profile.json"_s); }

    QTemporaryDir m_dir;
};

static QList<Said> parsed(const QByteArray &output)
{
    QList<Said> states;
    for (const QByteArray &line : output.first(output.lastIndexOf('\n') + 1).split('\n'))
        if (const QList<QByteArray> words = line.split(' ');
            words.size() == 3 && words[0] != "kept" && words[0] != "point")
            states.append({words[0], words[1].toLongLong(), words[2]});
    return states;
}

/// The numbers of checkpoints that the lines tell of, and when they were set.
static QHash<QByteArray, qint64> pointsOf(const QByteArray &output, const QByteArray &what)
{
    QHash<QByteArray, qint64> points;
    for (const QByteArray &line : output.first(output.lastIndexOf('\n') + 1).split('\n'))
        if (const QList<QByteArray> words = line.split(' '); words.size() == 3 && words[0] == what)
            points.insert(words[2], words[1].toLongLong());
    return points;
}

TestKill::Life TestKill::live(int milliseconds, quint32 seed) const
{
    QProcess process;
    process.start(QStringLiteral(JOURNAL_VICTIM),
                  {path(), m_dir.filePath(u"journals"_s), QString::number(seed)});
    QByteArray output;
    while (!output.contains("begins") && process.waitForReadyRead(20'000))
        output += process.readAllStandardOutput();
    process.waitForFinished(milliseconds);
    Life life;
    life.killed = QDateTime::currentMSecsSinceEpoch();
    process.kill();
    process.waitForFinished(10'000);
    output += process.readAllStandardOutput();
    life.states = parsed(output);
    life.isRecovered = output.contains("recovered\n");
    life.points = pointsOf(output, "kept");
    const QList<QByteArray> kept = life.points.keys();
    life.kept = QSet<QByteArray>(kept.begin(), kept.end());
    life.points.insert(pointsOf(output, "point"));
    life.isWithinStep = output.first(output.lastIndexOf('\n') + 1).endsWith("acts\n");
    life.faults = process.readAllStandardError();
    if (output.contains("failed"))
        life.faults += output;
    return life;
}

QByteArray TestKill::sumOfFile() const
{
    const Result<LoadedProfile> loaded = openProfile(path());
    return loaded ? QCryptographicHash::hash(writeJson(loaded->profile, {}, JsonStyle::Console),
                                             QCryptographicHash::Sha256)
                        .toHex()
                  : QByteArray();
}

/// How much of the work before the kill is not in this state: the age of the state that followed it; nothing
/// where it is the last, and no value where it never was.
static std::optional<qint64> lostMilliseconds(const QList<Said> &states, qint64 killed, const QByteArray &sum)
{
    const auto last =
        std::find_if(states.rbegin(), states.rend(), [&sum](const Said &state) { return state.sum == sum; });
    if (last == states.rend())
        return std::nullopt;
    return last == states.rbegin() ? 0 : std::max<qint64>(0, killed - std::prev(last)->time);
}

void TestKill::nothingOlderThanASecondIsLost()
{
    const int kills = std::max(20, qEnvironmentVariableIntValue("LAYERWRIGHT_KILLS"));
    LoadedProfile loaded;
    loaded.profile.info.name = u"victim"_s;
    loaded.profile.info.version = u"1.0.0"_s;
    loaded.profile.layers.append(Layer{u"first"_s, {}, {}, u"1.0.0"_s, {}, {}, "a: 1\n", {}, {}});
    QVERIFY(saveProfile(loaded, path()));

    QRandomGenerator random(4);
    QList<Said> states;
    QSet<QByteArray> earlier;
    qint64 killed = 0;
    bool isWithinStep = false;
    qint64 worst = 0;
    qsizetype steps = 0;
    int saves = 0;
    int recovered = 0;
    int torn = 0;
    qsizetype kept = 0;
    QHash<QByteArray, qint64> points;
    for (int kill = 0; kill <= kills; ++kill) {
        const QByteArray inFile = sumOfFile();
        QVERIFY2(!inFile.isEmpty(), "the file is damaged");
        const Life life = live(random.bounded(1800), 100U + static_cast<quint32>(kill));
        QVERIFY2(life.faults.isEmpty(), life.faults.constData());
        QVERIFY(!life.states.isEmpty());
        if (kill > 0) {
            const auto inJournal = lostMilliseconds(states, killed, life.states.first().sum);
            // A step may be on disk before it was told of.
            const auto fromJournal = inJournal.value_or(0);
            QVERIFY2(inJournal || isWithinStep, "what was recovered never was");
            // Not every life saves: the file may be of an earlier one.
            const auto saved = lostMilliseconds(states, killed, inFile);
            QVERIFY2(saved || earlier.contains(inFile) || isWithinStep, "what is in the file never was");
            torn += saved && *saved < fromJournal ? 1 : 0;
            worst = std::max(worst, std::min(fromJournal, saved.value_or(fromJournal)));
            QVERIFY2(worst < 1000, QByteArray::number(worst).constData());
        }
        kept += life.kept.size();
        for (auto point = points.cbegin(); life.isRecovered && point != points.cend(); ++point)
            QVERIFY2(life.kept.contains(point.key()) || killed - point.value() < 1000,
                     "a checkpoint is lost");
        points = life.points;
        recovered += life.states.first().sum != inFile ? 1 : 0;
        states = life.states;
        for (const Said &state : states)
            earlier.insert(state.sum);
        killed = life.killed;
        isWithinStep = life.isWithinStep;
        steps += states.size();
        saves += static_cast<int>(std::ranges::count(states, "saved", &Said::what));
    }
    QVERIFY(recovered > kills / 4);
    QVERIFY(kept > kills);
    qInfo("%d kills, %d recoveries, %lld steps, %d saves: at most %lld ms of work lost; %d times the file "
          "was the newer one; %lld checkpoints came back",
          kills, recovered, static_cast<long long>(steps), saves, static_cast<long long>(worst), torn,
          static_cast<long long>(kept));
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
