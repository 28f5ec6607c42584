// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace Layerwright;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// A profile large enough that it takes a while to write.
QByteArray largeProfile()
{
    QByteArray values;
    QRandomGenerator random(7);
    while (values.size() < 200'000)
        values += "key" + QByteArray::number(random.generate(), 36) + ": " +
                  QByteArray::number(random.generate()) + '\n';
    QJsonArray packs;
    for (int i = 0; i < 3; ++i)
        packs.append(QJsonObject{{u"name"_s, u"layer%1"_s.arg(i)},
                                 {u"type"_s, u"helm"_s},
                                 {u"layer"_s, u"addon"_s},
                                 {u"version"_s, u"1.0.0"_s},
                                 {u"values"_s, QString::fromLatin1(values)}});
    const QJsonObject body{{u"type"_s, u"add-on"_s}, {u"cloudType"_s, u"all"_s}, {u"packs"_s, packs}};
    return QJsonDocument(
               QJsonObject{{u"metadata"_s, QJsonObject{{u"name"_s, u"large"_s}}},
                           {u"spec"_s, QJsonObject{{u"version"_s, u"1.0.0"_s}, {u"template"_s, body}}}})
        .toJson();
}

} // namespace

class TestCliSaving final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void twoSavesGiveEqualBytes_data();
    void twoSavesGiveEqualBytes();
    void fullDeviceAsOutput();
    void fullDeviceAsTarget();
    void fullDiskLeavesTheOldFile_data();
    void fullDiskLeavesTheOldFile();
    void targetWithoutWritePermission();
    void folderWithoutWritePermission();
    void folderThatIsMissing();
    void targetThatIsAFolder();
    void ownFileMayBeTheTarget();
    void killedWhileSaving_data();
    void killedWhileSaving();

private:
    QString path(const QString &name) const { return m_folder->path() + u'/' + name; }
    QStringList entries() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_stack = testData(u"cli/stack.json"_s);
};

void TestCliSaving::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestCliSaving::twoSavesGiveEqualBytes_data()
{
    QTest::addColumn<QString>("suffix");
    for (const QString &suffix : {u"tgz"_s, u"json"_s, u"yaml"_s})
        QTest::newRow(qPrintable(suffix)) << suffix;
}

void TestCliSaving::twoSavesGiveEqualBytes()
{
    QFETCH(const QString, suffix);
    QCOMPARE(runProgram({u"convert"_s, m_stack, u"-o"_s, path(u"a."_s + suffix)}).exitCode, 0);
    QTest::qSleep(1100); // a time stamp anywhere would show
    QCOMPARE(runProgram({u"convert"_s, m_stack, u"-o"_s, path(u"b."_s + suffix)}).exitCode, 0);
    QVERIFY(!contentOf(path(u"a."_s + suffix)).isEmpty());
    QCOMPARE(contentOf(path(u"a."_s + suffix)), contentOf(path(u"b."_s + suffix)));
    QCOMPARE(entries().size(), 2);
}

void TestCliSaving::fullDeviceAsOutput()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("this system has no /dev/full");
    ProgramSettings settings;
    settings.outputPath = u"/dev/full"_s;
    for (const QStringList &words :
         {QStringList{u"convert"_s, m_stack, u"-o"_s, u"-"_s}, QStringList{u"show"_s, m_stack},
          QStringList{u"get"_s, m_stack, u"--layer"_s, u"web"_s}, QStringList{u"--help"_s}}) {
        const ProgramRun run = runProgram(words, settings);
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.messages.contains("The standard output cannot be written: No space left on device"),
                 run.messages.constData());
    }
}

void TestCliSaving::fullDeviceAsTarget()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("this system has no /dev/full");
    QVERIFY(QFile::link(u"/dev/full"_s, path(u"full.json"_s)));
    const ProgramRun run = runProgram({u"convert"_s, m_stack, u"-o"_s, path(u"full.json"_s)});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.messages.contains("full.json"), run.messages.constData());
    QCOMPARE(QFile::symLinkTarget(path(u"full.json"_s)), u"/dev/full"_s);
}

void TestCliSaving::fullDiskLeavesTheOldFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("room");
    for (const QString &name : {u"p.tgz"_s, u"p.json"_s, u"p.yaml"_s}) {
        for (const qint64 room : {0, 1, 500})
            QTest::addRow("%s, %d bytes", qPrintable(name), int(room)) << name << room;
    }
}

void TestCliSaving::fullDiskLeavesTheOldFile()
{
    QFETCH(const QString, name);
    QFETCH(const qint64, room);
    QVERIFY(write(path(name), "the old file"));
    ProgramSettings settings;
    settings.largestFile = room;
    settings.outputPath = u"/dev/null"_s;
    const ProgramRun run = runProgram({u"convert"_s, m_stack, u"-o"_s, path(name)}, settings);
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(contentOf(path(name)), "the old file");
    QCOMPARE(entries(), QStringList{name});
}

void TestCliSaving::targetWithoutWritePermission()
{
    QVERIFY(write(path(u"p.json"_s), "the old file"));
    QCOMPARE(chmod(QFile::encodeName(m_folder->path()).constData(), 0777), 0);
    QCOMPARE(chmod(QFile::encodeName(path(u"p.json"_s)).constData(), 0444), 0);
    ProgramSettings settings;
    settings.unprivileged = true;
    const ProgramRun run = runProgram({u"convert"_s, m_stack, u"-o"_s, path(u"p.json"_s)}, settings);
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.messages.contains("p.json"), run.messages.constData());
    QCOMPARE(contentOf(path(u"p.json"_s)), "the old file");
    QCOMPARE(entries(), QStringList{u"p.json"_s});
}

void TestCliSaving::folderWithoutWritePermission()
{
    QCOMPARE(chmod(QFile::encodeName(m_folder->path()).constData(), 0555), 0);
    ProgramSettings settings;
    settings.unprivileged = true;
    for (const QString &name : {u"p.tgz"_s, u"p.json"_s, u"folder/"_s}) {
        const ProgramRun run = runProgram({u"convert"_s, m_stack, u"-o"_s, path(name)}, settings);
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.messages.contains(name.toUtf8().replace("/", "")), run.messages.constData());
        QVERIFY(entries().isEmpty());
    }
    chmod(QFile::encodeName(m_folder->path()).constData(), 0755);
}

void TestCliSaving::folderThatIsMissing()
{
    const ProgramRun run = runProgram({u"convert"_s, m_stack, u"-o"_s, path(u"gone/p.tgz"_s)});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.messages.contains("gone/p.tgz"), run.messages.constData());
    QVERIFY(entries().isEmpty());
}

void TestCliSaving::targetThatIsAFolder()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"p.tgz/inside"_s));
    const ProgramRun run = runProgram({u"convert"_s, m_stack, u"-o"_s, path(u"p.tgz"_s)});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.messages.contains("p.tgz"), run.messages.constData());
    QCOMPARE(entries(), QStringList{u"p.tgz"_s});
}

void TestCliSaving::ownFileMayBeTheTarget()
{
    QVERIFY(write(path(u"p.json"_s), contentOf(m_stack)));
    const QStringList words{u"remove"_s, path(u"p.json"_s), u"--layer"_s,
                            u"web"_s,    u"-o"_s,           path(u"p.json"_s)};
    QCOMPARE(runProgram(words).exitCode, 0);
    QVERIFY(!contentOf(path(u"p.json"_s)).contains("\"web\""));
    QCOMPARE(runProgram(words).exitCode, 3); // it is gone
    QVERIFY(contentOf(path(u"p.json"_s)).contains("\"notes\""));
}

void TestCliSaving::killedWhileSaving_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"p.tgz"_s, u"p.json"_s})
        QTest::newRow(qPrintable(name)) << name;
}

/// However the moment falls, the file is the old one or the new one.
void TestCliSaving::killedWhileSaving()
{
    QFETCH(const QString, name);
    QVERIFY(write(path(u"large.json"_s), largeProfile()));
    const QStringList words{u"convert"_s, path(u"large.json"_s), u"-o"_s, path(name)};
    const ProgramRun whole = runProgram(words);
    QCOMPARE(whole.exitCode, 0);
    const QByteArray after = contentOf(path(name));
    QVERIFY(after.size() > 100'000);

    QRandomGenerator random(1);
    int killed = 0;
    for (int round = 0; round < 25; ++round) {
        QVERIFY(write(path(name), "the old file"));
        ProgramSettings settings;
        settings.killAfterMicroseconds = random.bounded(static_cast<int>(whole.milliseconds * 1100) + 1);
        const ProgramRun run = runProgram(words, settings);
        killed += run.signal != 0 ? 1 : 0;
        const QByteArray found = contentOf(path(name));
        QVERIFY2(found == "the old file" || found == after,
                 "the file is neither the old one nor the new one");
        QVERIFY2(run.exitCode != 0 || found == after, "it said that it was done, and was not");
    }
    QVERIFY2(killed > 5, "the program was too fast to be killed");
}

QTEST_GUILESS_MAIN(TestCliSaving)
#include "tst_clisaving.moc"
