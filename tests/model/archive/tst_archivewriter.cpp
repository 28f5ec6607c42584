// SPDX-License-Identifier: Apache-2.0
#include "model/archive/archivereader.h"
#include "model/archive/archivewriter.h"
#include "model/archive/checksums.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Layerwright;

namespace {

const QList<ArchiveMember> sample{
    {u"profile.json"_s, "{\"metadata\":{\"name\":\"x\"}}"},
    {u"packs/a-1.0.0/values.yaml"_s, "a: 1\r\n"},
    {u"packs/a-1.0.0/größe 日本.md"_s, "text"},
    {u"packs/"_s + u"deep-"_s.repeated(30) + u"/values.yaml"_s, "long path, still ustar by its prefix"},
    {u"packs/"_s + u"n"_s.repeated(200) + u"-日本.yaml"_s, "a name that needs pax"},
    {u"packs/empty"_s, {}},
};

QByteArray written(const QList<ArchiveMember> &members)
{
    const auto bytes = writeArchiveBytes(members);
    return bytes ? *bytes : bytes.error().message.toUtf8();
}

struct Run
{
    int exitCode = -1;
    QString output;
};

Run run(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished();
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

} // namespace

class TestArchiveWriter final : public QObject
{
    Q_OBJECT

private slots:
    void readsBack();
    void sameMembersGiveTheSameBytes();
    void headersAreBare();
    void refusesWhatCannotBeRead_data();
    void refusesWhatCannotBeRead();
    void otherProgramsAcceptIt();
    void randomMembersSurvive();
};

void TestArchiveWriter::readsBack()
{
    QByteArray bytes = written(sample);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto members = readArchive(buffer, u"box.tgz"_s);
    QVERIFY2(members, members ? "" : qPrintable(members.error().message));
    QList<ArchiveMember> sorted = sample;
    std::ranges::sort(sorted, {}, [](const ArchiveMember &member) { return member.path.toUtf8(); });
    QCOMPARE(*members, sorted);
}

void TestArchiveWriter::sameMembersGiveTheSameBytes()
{
    QList<ArchiveMember> shuffled = sample;
    std::ranges::reverse(shuffled);
    const QByteArray bytes = written(sample);
    QTest::qSleep(1100); // a time stamp anywhere would show
    QCOMPARE(written(shuffled), bytes);
    shuffled[0].data += "x";
    QVERIFY(written(shuffled) != bytes);
}

void TestArchiveWriter::headersAreBare()
{
    const QByteArray bytes = written({{u"a"_s, "text"}});
    QCOMPARE(bytes.sliced(4, 4), QByteArray(4, '\0')); // gzip's time (RFC 1952)
    QVERIFY2(bytes.size() < 512, "the file is padded");
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"box.tgz"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const Run listing =
        run(u"tar"_s, {u"--utc"_s, u"--numeric-owner"_s, u"-tvzf"_s, u"box.tgz"_s}, folder.path());
    if (listing.exitCode < 0)
        QSKIP("the program tar is not installed");
    QCOMPARE(listing.output.simplified(), u"-rw-r--r-- 0/0 4 1970-01-01 00:00 a"_s);
}

void TestArchiveWriter::refusesWhatCannotBeRead_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QString>("reason");
    QTest::newRow("climbs out") << QStringList{u"../a"_s} << u"climbs out"_s;
    QTest::newRow("absolute") << QStringList{u"/a"_s} << u"absolute"_s;
    QTest::newRow("empty") << QStringList{QString()} << u"empty"_s;
    QTest::newRow("twice") << QStringList{u"a"_s, u"A"_s} << u"only in case"_s;
    QTest::newRow("roundabout") << QStringList{u"./a"_s} << u"shortest form"_s;
    QTest::newRow("too long") << QStringList{u"n"_s.repeated(1025)} << u"longer than"_s;
}

void TestArchiveWriter::refusesWhatCannotBeRead()
{
    QFETCH(const QStringList, paths);
    QFETCH(const QString, reason);
    QList<ArchiveMember> members;
    for (const QString &path : paths)
        members.append({path, {}});
    const auto bytes = writeArchiveBytes(members);
    QVERIFY(!bytes);
    QVERIFY2(bytes.error().message.contains(reason), qPrintable(bytes.error().message));
}

void TestArchiveWriter::otherProgramsAcceptIt()
{
    for (const QString &program : {u"tar"_s, u"gzip"_s, u"sha256sum"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP("tar, gzip or sha256sum is not installed");
    }
    QList<ArchiveMember> members = sample;
    members.append({u"packs/line\nbreak.yaml"_s, "odd, but allowed"});
    members.append({checksumsPath, checksumsOf(members)});
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"box.tgz"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(written(members));
    file.close();

    const Run tested = run(u"gzip"_s, {u"-tv"_s, u"box.tgz"_s}, folder.path());
    QVERIFY2(tested.exitCode == 0 && tested.output.contains(u"OK"), qPrintable(tested.output));
    const Run listed = run(u"tar"_s, {u"tzf"_s, u"box.tgz"_s}, folder.path());
    QCOMPARE(listed.exitCode, 0);
    QCOMPARE(listed.output.count(u'\n'), members.size());
    const Run unpacked = run(u"tar"_s, {u"xzf"_s, u"box.tgz"_s}, folder.path());
    QVERIFY2(unpacked.exitCode == 0 && unpacked.output.isEmpty(), qPrintable(unpacked.output));
    const Run checked = run(u"sha256sum"_s, {u"--strict"_s, u"-c"_s, u"SHA256SUMS"_s}, folder.path());
    QVERIFY2(checked.exitCode == 0, qPrintable(checked.output));
    QCOMPARE(checked.output.count(u": OK\n"_s), members.size() - 1);
}

void TestArchiveWriter::randomMembersSurvive()
{
    QRandomGenerator random(20'240'229);
    for (int round = 0; round < 40; ++round) {
        QList<ArchiveMember> members;
        for (int i = random.bounded(12); i >= 0; --i) {
            QByteArray data(random.bounded(3000), Qt::Uninitialized);
            std::ranges::generate(data, [&random] { return static_cast<char>(random.bounded(256)); });
            const QString stem = u"é/x"_s.repeated(random.bounded(30)) + u"y"_s.repeated(random.bounded(300));
            members.append({stem + QString::number(i), data});
        }
        QByteArray bytes = written(members);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto back = readArchive(buffer, u"box.tgz"_s);
        QVERIFY2(back, back ? "" : qPrintable(back.error().message));
        std::ranges::sort(members, {}, [](const ArchiveMember &member) { return member.path.toUtf8(); });
        QCOMPARE(*back, members);
    }
}

QTEST_GUILESS_MAIN(TestArchiveWriter)
#include "tst_archivewriter.moc"
