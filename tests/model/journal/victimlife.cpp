// SPDX-License-Identifier: Apache-2.0
#include "tests/model/journal/victimlife.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;

namespace Layerwright {

static void takeLine(VictimLife &life, const QList<QByteArray> &words)
{
    if (words[0] == "ready")
        life.isReady = true;
    if (words[0] == "journal-fails")
        ++life.journalFailures;
    if (words.size() < 2 || words[0] == "failed:")
        return;
    VictimFile &file = life.files[words[1].toInt()];
    file.isWithinStep = words[0] == "acts" || words[0] == "saving" || words[0] == "saved";
    if (words[0] == "history") {
        file.begun = VictimHistory(words.sliced(3), words[2].toInt());
    } else if (words[0] == "saving") {
        file.written.append(words[2]);
    } else if (words[0] == "unsaved") {
        file.written.removeLast();
        ++file.refusals;
    } else if (words.size() == 8) {
        file.saves += words[0] == "saved" ? 1 : 0;
        file.states.append({words[0], words[2].toLongLong(), words[3].toInt(), words[4].toInt(),
                            words[5] == "1", words[6], words[7]});
    }
}

static void waitFor(QProcess &process, QByteArray &output, const QByteArray &word)
{
    QElapsedTimer timer;
    timer.start();
    while (!output.contains(word) && process.state() != QProcess::NotRunning && !timer.hasExpired(120'000)) {
        process.waitForReadyRead(1000);
        output += process.readAllStandardOutput();
    }
}

/// Reads on meanwhile, since the victim would wait for that.
static void pass(QProcess &process, QByteArray &output, int microseconds)
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::microseconds(microseconds);
    const auto left = [&end] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now())
            .count();
    };
    while (left() > 2 && process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(int(left()) - 1);
        output += process.readAllStandardOutput();
    }
    std::this_thread::sleep_until(end);
}

VictimLife liveAndDie(const QStringList &arguments, qsizetype files, VictimEnd end)
{
    QProcess process;
    process.start(QStringLiteral(JOURNAL_VICTIM), arguments);
    process.waitForStarted();
    QByteArray output;
    if (end.moment != VictimEnd::Moment::Starting)
        waitFor(process, output, "ready\n");
    if (end.moment == VictimEnd::Moment::Saving)
        waitFor(process, output, "saving ");
    pass(process, output, end.microseconds);
    VictimLife life;
    life.files.resize(files);
    life.killed = QDateTime::currentMSecsSinceEpoch();
    if (process.state() == QProcess::NotRunning)
        life.faults += "it ended by itself\n";
    process.kill();
    process.waitForFinished(10'000);
    output += process.readAllStandardOutput();
    for (const QByteArray &line : output.first(output.lastIndexOf('\n') + 1).split('\n'))
        if (!line.isEmpty())
            takeLine(life, line.split(' '));
    life.lastWords = output.right(500);
    life.faults += process.readAllStandardError();
    if (const qsizetype failed = output.indexOf("failed:"); failed >= 0)
        life.faults += output.sliced(failed);
    return life;
}

} // namespace Layerwright
