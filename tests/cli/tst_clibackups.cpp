// SPDX-License-Identifier: Apache-2.0
#include "model/document/filebackups.h"
#include "model/profile/manifestlayer.h"
#include "model/profile/writer.h"
#include "tests/cli/program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// `layerwright-cli backups`: what the window saved over.
class TestCliBackups final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listsNothing();
    void listsTheNewestFirst();
    void restoresBytes();
    void restoresInAnotherForm();
    void restoresFolders();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    /// Saves profiles with these layers, one over the other.
    void saveAll(const QString &file, const QStringList &layers) const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestCliBackups::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_dir->path()));
}

void TestCliBackups::saveAll(const QString &file, const QStringList &layers) const
{
    FileBackups backups(backupRoot());
    for (const QString &layer : layers) {
        LoadedProfile loaded;
        loaded.profile.info.name = u"sample"_s;
        loaded.profile.layers.append(newManifestLayer(layer, {Manifest{u"one"_s, "kind: ConfigMap\n", {}}}));
        backups.keep(path(file));
        QVERIFY(saveProfile(loaded, path(file)));
    }
}

void TestCliBackups::listsNothing()
{
    saveAll(u"stack.json"_s, {u"alpha"_s});
    const ProgramRun run = runProgram({u"backups"_s, path(u"stack.json"_s)});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output, QByteArray());
    QCOMPARE(run.messages, QByteArray());
}

void TestCliBackups::listsTheNewestFirst()
{
    saveAll(u"stack.json"_s, {u"alpha"_s, u"beta"_s, u"gamma"_s});
    const ProgramRun run = runProgram({u"backups"_s, path(u"stack.json"_s)});
    QCOMPARE(run.exitCode, 0);
    const QList<QByteArray> lines = run.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].startsWith("1\t20") && lines[0].endsWith("\tRemoved since: beta. Added since: gamma."),
             lines[0].constData());
    QVERIFY2(lines[1].startsWith("2\t20") && lines[1].endsWith("\tRemoved since: alpha. Added since: gamma."),
             lines[1].constData());
    // Also of a file that is gone.
    QVERIFY(QFile::remove(path(u"stack.json"_s)));
    QCOMPARE(runProgram({u"backups"_s, path(u"stack.json"_s)}).output.count('\n'), 2);
}

void TestCliBackups::restoresBytes()
{
    QFile file(path(u"stack.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{ no profile") > 0);
    file.close();
    saveAll(u"stack.json"_s, {u"alpha"_s});
    const QStringList words{u"backups"_s, path(u"stack.json"_s), u"--restore"_s, u"1"_s, u"-o"_s};
    QCOMPARE(runProgram(words + QStringList{path(u"old.json"_s)}).exitCode, 0);
    QCOMPARE(contentOf(path(u"old.json"_s)), QByteArray("{ no profile"));
    QCOMPARE(runProgram(words + QStringList{u"-"_s}).output, QByteArray("{ no profile"));
    QCOMPARE(runProgram(words + QStringList{path(u"old.yaml"_s)}).exitCode, 3);
    QVERIFY(!QFile::exists(path(u"old.yaml"_s)));
}

void TestCliBackups::restoresInAnotherForm()
{
    saveAll(u"stack.json"_s, {u"alpha"_s, u"beta"_s});
    const ProgramRun run =
        runProgram({u"backups"_s, path(u"stack.json"_s), u"--restore"_s, u"1"_s, u"-o"_s, path(u"a.tgz"_s)});
    QCOMPARE(run.exitCode, 0);
    const Result<LoadedProfile> restored = openProfile(path(u"a.tgz"_s));
    QVERIFY(restored);
    QCOMPARE(restored->profile.layers.first().name, u"alpha"_s);
}

void TestCliBackups::restoresFolders()
{
    saveAll(u"stack/"_s, {u"alpha"_s, u"beta"_s});
    const ProgramRun run =
        runProgram({u"backups"_s, path(u"stack"_s), u"--restore"_s, u"1"_s, u"-o"_s, path(u"old/"_s)});
    QVERIFY2(run.exitCode == 0, run.messages.constData());
    const Result<LoadedProfile> restored = openProfile(path(u"old/"_s));
    QVERIFY(restored);
    QCOMPARE(restored->profile.layers.first().name, u"alpha"_s);
}

void TestCliBackups::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no such copy") << QStringList{u"--restore"_s, u"2"_s, u"-o"_s, u"-"_s} << 3;
    QTest::newRow("no number") << QStringList{u"--restore"_s, u"x"_s, u"-o"_s, u"-"_s} << 3;
    QTest::newRow("nowhere") << QStringList{u"--restore"_s, u"1"_s} << 2;
    QTest::newRow("nothing") << QStringList{u"-o"_s, u"-"_s} << 2;
}

void TestCliBackups::refusesWhatMakesNoSense()
{
    QFETCH(const QStringList, words);
    saveAll(u"stack.json"_s, {u"alpha"_s, u"beta"_s});
    const ProgramRun run = runProgram(QStringList{u"backups"_s, path(u"stack.json"_s)} + words);
    QTEST(run.exitCode, "exitCode");
    QVERIFY(!run.messages.isEmpty());
    QCOMPARE(run.output, QByteArray());
}

QTEST_GUILESS_MAIN(TestCliBackups)
#include "tst_clibackups.moc"
