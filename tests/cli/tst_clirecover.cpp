// SPDX-License-Identifier: Apache-2.0
#include "model/journal/journalrecord.h"
#include "model/journal/recovereddocument.h"
#include "tests/cli/program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// `layerwright-cli recover`: what a window that was killed left behind.
class TestCliRecover final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listsNothing();
    void listsWhatWasLeft();
    void saysHowManyCheckpointsThereAre();
    void writesAndKeeps();
    void discards();
    void refusesUnknownNumbers();

private:
    QString journal() const { return m_dir->filePath(u"layerwright/journals/left/1.journal"_s); }
    void leave() const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestCliRecover::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_dir->path()));
}

void TestCliRecover::leave() const
{
    LoadedProfile loaded;
    loaded.profile.info.name = u"half-done"_s;
    Layer layer;
    layer.name = u"argo-cd"_s;
    layer.values = "a: 1\n";
    loaded.profile.layers.append(layer);
    const ProfileDocument document(loaded);
    const TextId text{document.layerId(0), 0};
    QVERIFY(QDir().mkpath(QFileInfo(journal()).path()));
    QFile file(journal());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(journalHead({{}, {}, false, document.identified()}));
    file.write(journalRecord(
        {JournalStep::Kind::Push, 1, 1, 0, u"Edit"_s, {Changes::ReplaceText{text, {3, 4}, "2"}}}));
}

void TestCliRecover::listsNothing()
{
    const ProgramRun run = runProgram({u"recover"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output, QByteArray());
    QCOMPARE(run.messages, QByteArray());
}

void TestCliRecover::listsWhatWasLeft()
{
    leave();
    const ProgramRun run = runProgram({u"recover"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.output.startsWith("1\thalf-done\t1 change, 1970-01-01T"), run.output.constData());
    QVERIFY2(run.output.endsWith("\targo-cd\n"), run.output.constData());
}

void TestCliRecover::saysHowManyCheckpointsThereAre()
{
    leave();
    QFile file(journal());
    QVERIFY(file.open(QIODevice::Append));
    QSet<QByteArray> known;
    for (const quint64 id : {1, 2}) {
        JournalCheckpoint set;
        set.checkpoint.id = id;
        file.write(journalRecord(set, known));
    }
    file.close();
    const ProgramRun run = runProgram({u"recover"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.output.contains(", 2 checkpoints\targo-cd\n"), run.output.constData());
}

void TestCliRecover::writesAndKeeps()
{
    leave();
    const ProgramRun run = runProgram({u"recover"_s, u"1"_s, u"-o"_s, u"-"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.output.contains(R"("values":"a: 2\n")") || run.output.contains(R"("values": "a: 2\n")"),
             run.output.constData());
    QVERIFY(QFile::exists(journal()));
}

void TestCliRecover::discards()
{
    leave();
    const QString path = m_dir->filePath(u"saved.json"_s);
    const ProgramRun run = runProgram({u"recover"_s, u"1"_s, u"-o"_s, path, u"--discard"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(QFile::exists(path));
    QVERIFY(!QFile::exists(journal()));
    QVERIFY(!QDir(QFileInfo(journal()).path()).exists());
}

void TestCliRecover::refusesUnknownNumbers()
{
    leave();
    const ProgramRun run = runProgram({u"recover"_s, u"2"_s, u"--discard"_s});
    QCOMPARE(run.exitCode, 3);
    QVERIFY(run.messages.contains("2"));
    QCOMPARE(runProgram({u"recover"_s, u"1"_s}).exitCode, 2);
    QVERIFY(QFile::exists(journal()));
}

QTEST_GUILESS_MAIN(TestCliRecover)
#include "tst_clirecover.moc"
