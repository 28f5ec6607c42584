// SPDX-License-Identifier: Apache-2.0
#include "model/archive/archivereader.h"
#include "tests/support/tarbuilder.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace Layerwright;

namespace {

Result<QList<ArchiveMember>> read(QByteArray bytes, const ArchiveLimits &limits = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readArchive(buffer, u"box.tgz"_s, limits);
}

QString reasonOf(const Result<QList<ArchiveMember>> &result)
{
    return result ? u"(it was read)"_s : result.error().message;
}

TarBuilder tar()
{
    return {};
}

/// Answers with an error after so many bytes, as a disk or a connection does.
class FailingDevice final : public QIODevice
{
public:
    FailingDevice(QByteArray bytes, qint64 failAfter)
        : m_bytes(std::move(bytes))
        , m_failAfter(failAfter)
    {
        open(QIODevice::ReadOnly);
    }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *to, qint64 size) override
    {
        const qint64 count = std::min(size, m_failAfter - m_position);
        if (count <= 0) {
            setErrorString(u"the disk is broken"_s);
            return -1;
        }
        std::copy_n(m_bytes.constData() + m_position, count, to);
        m_position += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_failAfter;
    qint64 m_position = 0;
};

/// Gives one byte at a time, as a slow pipe does.
class TrickleDevice final : public QIODevice
{
public:
    explicit TrickleDevice(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly);
    }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *to, qint64) override
    {
        if (m_position == m_bytes.size())
            return 0;
        *to = m_bytes[m_position++];
        return 1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_position = 0;
};

qint64 peakMebibytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

} // namespace

class TestArchiveReader final : public QObject
{
    Q_OBJECT

private slots:
    void readsFiles_data();
    void readsFiles();
    void readsZstd();
    void refusesNames_data();
    void refusesNames();
    void refusesMembers_data();
    void refusesMembers();
    void refusesDamage_data();
    void refusesDamage();
    void stopsAtBombs_data();
    void stopsAtBombs();
    void everyPrefixIsCutOff();
    void everyFlippedByteOfGzipIsNoticed();
    void deviceThatFails();
    void deviceThatTrickles();
    void limitsCanBeRaised();
    void pathThatCannotBeOpened();
    void lists();
    void recognisesArchives();
};

void TestArchiveReader::readsFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("paths");

    const QByteArray longName = "packs/" + QByteArray(120, 'n') + "/values.yaml";
    QTest::newRow("plain tar") << tar().file("a", "1").end().bytes() << QStringList{u"a"_s};
    QTest::newRow("gzip") << gzipped(tar().file("a", "1").file("b/c").end().bytes())
                          << QStringList{u"a"_s, u"b/c"_s};
    QTest::newRow("gzip of two parts")
        << gzipped(tar().file("a", "1").bytes()) + gzipped(tar().file("b", "2").end().bytes())
        << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("gzip padded with zeros")
        << gzipped(tar().file("a").end().bytes()) + QByteArray(1000, '\0') << QStringList{u"a"_s};
    QTest::newRow("no members") << tar().end().bytes() << QStringList{};
    QTest::newRow("padding to the record")
        << tar().file("a").end().raw(QByteArray(9000, '\0')).bytes() << QStringList{u"a"_s};
    QTest::newRow("one zero block at the end")
        << tar().file("a").raw(QByteArray(512, '\0')).bytes() << QStringList{u"a"_s};
    QTest::newRow("./ in front") << tar().folder("./").file("./a").file("./b//c").end().bytes()
                                 << QStringList{u"a"_s, u"b/c"_s};
    QTest::newRow("folders are left out")
        << tar().folder("b/").folder("b/").file("b/c").end().bytes() << QStringList{u"b/c"_s};
    QTest::newRow("folder before ustar")
        << tar().header("b/", '0', 0).file("b/c").end().bytes() << QStringList{u"b/c"_s};
    QTest::newRow("pax path") << tar().pax("path", longName).file("short", "x").end().bytes()
                              << QStringList{QString::fromUtf8(longName)};
    QTest::newRow("GNU long name") << tar().gnuLongName(longName).file("short", "x").end().bytes()
                                   << QStringList{QString::fromUtf8(longName)};
    QTest::newRow("pax time and owner")
        << tar().pax("mtime", "1.5").file("a", "x").file("b").end().bytes() << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("beyond ASCII") << tar().file("größe/日本.yaml").end().bytes()
                                  << QStringList{u"größe/日本.yaml"_s};
    QTest::newRow("two dots in a name")
        << tar().file("a..b").file("..c").end().bytes() << QStringList{u"a..b"_s, u"..c"_s};
}

void TestArchiveReader::readsFiles()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QStringList, paths);
    const auto members = read(bytes);
    QVERIFY2(members, qPrintable(reasonOf(members)));
    QStringList found;
    for (const ArchiveMember &member : *members)
        found.append(member.path);
    QCOMPARE(found, paths);
}

void TestArchiveReader::readsZstd()
{
    if (QStandardPaths::findExecutable(u"zstd"_s).isEmpty())
        QSKIP("the program zstd is not installed");
    QProcess zstd;
    zstd.start(u"zstd"_s, {u"-q"_s, u"-c"_s});
    zstd.write(tar().file("a", "zstandard").end().bytes());
    zstd.closeWriteChannel();
    QVERIFY(zstd.waitForFinished());
    const QByteArray packed = zstd.readAllStandardOutput();

    const auto members = read(packed);
    QVERIFY2(members, qPrintable(reasonOf(members)));
    QCOMPARE(*members, (QList<ArchiveMember>{{u"a"_s, "zstandard"}}));
    QVERIFY(reasonOf(read(packed.chopped(6))).contains(u"cut off"));
    QVERIFY(!read(packed + "rubbish after the end"));
}

void TestArchiveReader::refusesNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("reason");

    QTest::newRow("absolute") << QByteArray("/etc/passwd") << u"member “/etc/passwd”: its path is absolute"_s;
    QTest::newRow("climbs out") << QByteArray("../evil") << u"member “../evil”: its path climbs out"_s;
    QTest::newRow("climbs out inside") << QByteArray("a/../../evil") << u"climbs out"_s;
    QTest::newRow("ends in two dots") << QByteArray("a/..") << u"climbs out"_s;
    QTest::newRow("drive letter") << QByteArray("C:/evil") << u"drive letter"_s;
    QTest::newRow("drive letter alone") << QByteArray("c:evil") << u"drive letter"_s;
    QTest::newRow("backslash") << QByteArray("a\\b") << u"backslash"_s;
    QTest::newRow("backslashes climb out") << QByteArray("..\\evil") << u"backslash"_s;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << u"member “a\\x00b”: its name holds a NUL byte"_s;
    QTest::newRow("invalid UTF-8") << QByteArray("a\xff")
                                   << u"member “a\\xff”: its name is not valid UTF-8"_s;
    QTest::newRow("surrogate in UTF-8") << QByteArray("a\xed\xa0\x80") << u"not valid UTF-8"_s;
    QTest::newRow("overlong UTF-8") << QByteArray("\xc0\xae\xc0\xae/evil") << u"not valid UTF-8"_s;
    QTest::newRow("too long") << QByteArray(1025, 'n') << u"longer than 1024 bytes"_s;
    QTest::newRow("too deep") << QByteArray("d/").repeated(32) + "f" << u"more than 32 folders deep"_s;
}

void TestArchiveReader::refusesNames()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QString, reason);
    const QString fromPax = reasonOf(read(tar().pax("path", name).file("short", "x").end().bytes()));
    QVERIFY2(fromPax.contains(reason), qPrintable(fromPax));
    QVERIFY2(fromPax.startsWith(u"box.tgz, member “"), qPrintable(fromPax));
    const QString fromGnu = reasonOf(read(tar().gnuLongName(name).file("short", "x").end().bytes()));
    QVERIFY2(fromGnu.contains(reason), qPrintable(fromGnu));
    if (name.size() <= 100 && !name.contains('\0')) {
        const QString fromUstar = reasonOf(read(gzipped(tar().file(name, "x").end().bytes())));
        QVERIFY2(fromUstar.contains(reason), qPrintable(fromUstar));
    }
}

void TestArchiveReader::refusesMembers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");

    QTest::newRow("symbolic link") << tar().special("link", '2', "/etc/passwd").end().bytes()
                                   << u"member “link”: it is a symbolic link"_s;
    QTest::newRow("hard link") << tar().file("a").special("link", '1', "a").end().bytes()
                               << u"member “link”: it is a hard link"_s;
    QTest::newRow("character device") << tar().special("tty", '3').end().bytes() << u"it is a device"_s;
    QTest::newRow("block device") << tar().special("disk", '4').end().bytes() << u"it is a device"_s;
    QTest::newRow("FIFO") << tar().special("pipe", '6').end().bytes() << u"it is a FIFO"_s;
    QTest::newRow("sparse of GNU") << tar().special("hole", 'S').end().bytes() << u"sparse"_s;
    QTest::newRow("sparse of pax") << tar().pax("GNU.sparse.major", "1").file("hole").end().bytes()
                                   << u"sparse"_s;
    QTest::newRow("unknown kind") << tar().special("what", 'V').end().bytes() << u"not known"_s;
    QTest::newRow("twice") << tar().file("a", "1").file("a", "2").end().bytes()
                           << u"member “a”: it is in the archive twice"_s;
    QTest::newRow("twice by ./") << tar().file("a").file("./a").end().bytes() << u"twice"_s;
    QTest::newRow("case alone")
        << tar().file("Values.yaml").file("values.yaml").end().bytes()
        << u"member “values.yaml”: its name differs from “Values.yaml” only in case"_s;
    QTest::newRow("case of a folder")
        << tar().file("Packs/a").file("packs/b").end().bytes() << u"only in case"_s;
    QTest::newRow("composition alone")
        << tar().file("caf\xc3\xa9").file("cafe\xcc\x81").end().bytes() << u"composed"_s;
    QTest::newRow("file and folder") << tar().file("a").file("a/b").end().bytes() << u"also that of a file"_s;
    QTest::newRow("folder and file") << tar().file("a/b").file("a").end().bytes()
                                     << u"also that of a folder"_s;
    QTest::newRow("17 MiB of text") << gzipped(tar().file("profile.json", QByteArray(17 << 20, ' ')).bytes())
                                    << u"member “profile.json”: it is larger than 16 MiB"_s;
    QTest::newRow("claims 8 EiB") << tar().pax("size", "9223372036854775807").file("a").end().bytes()
                                  << u"larger than 16 MiB"_s;
    QTest::newRow("picture that claims 8 EiB")
        << tar().pax("size", "9223372036854775807").file("packs/a/logo.png").end().bytes()
        << u"larger than 512 MiB"_s;
    QTest::newRow("picture outside a pack")
        << tar().header("logo.png", '0', 17 << 20).bytes() << u"larger than 16 MiB"_s;
}

void TestArchiveReader::refusesMembers()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, reason);
    const QString message = reasonOf(read(bytes));
    QVERIFY2(message.contains(reason), qPrintable(message));
}

void TestArchiveReader::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");

    const QByteArray whole = tar().file("a", "text").end().bytes();
    QByteArray badSum = gzipped(whole);
    badSum[badSum.size() - 6] = static_cast<char>(badSum[badSum.size() - 6] ^ 0x55);
    QByteArray badHeader = tar().file("a", "text").file("b").end().bytes();
    badHeader[1024] = 'X';

    QTest::newRow("empty") << QByteArray() << u"box.tgz: it is empty."_s;
    QTest::newRow("gzip of nothing") << gzipped({}) << u"it is empty"_s;
    QTest::newRow("random") << QByteArray("\x93\x12 no archive at all").repeated(100)
                            << u"not a tar archive"_s;
    QTest::newRow("short random") << QByteArray("x") << u"not a tar archive"_s;
    QTest::newRow("gzip of text") << gzipped("hello") << u"not a tar archive"_s;
    QTest::newRow("gzip's first bytes alone") << QByteArray("\x1f\x8b") << u"cut off"_s;
    QTest::newRow("gzip of an unknown method")
        << QByteArray("\x1f\x8b\x07\x00", 4).append(600, 'x') << u"damaged"_s;
    QTest::newRow("gzip checksum") << badSum << u"damaged"_s;
    QTest::newRow("truncated gzip") << gzipped(whole).chopped(9) << u"cut off"_s;
    QTest::newRow("rubbish after gzip") << gzipped(whole) + "rubbish" << u"something follows its gzip data"_s;
    QTest::newRow("rubbish far after gzip")
        << gzipped(whole) + QByteArray(200'000, '\0') + "x" << u"something follows its gzip data"_s;
    QTest::newRow("truncated in a header") << whole.first(500) << u"not a tar archive"_s;
    QTest::newRow("truncated in the data") << whole.first(514) << u"cut off"_s;
    QTest::newRow("truncated before the end") << whole.first(1024) << u"after member “a”: it is cut off"_s;
    QTest::newRow("truncated in the end") << whole.first(1100) << u"cut off"_s;
    QTest::newRow("header in the middle") << badHeader << u"after member “a”: it is damaged"_s;
    QTest::newRow("members after the end")
        << whole + tar().file("b").end().bytes() << u"members follow the end"_s;
    QTest::newRow("member after one zero block")
        << tar().file("a").raw(QByteArray(512, '\0')).file("b").end().bytes() << u"members follow the end"_s;
    QTest::newRow("two joined .tgz") << gzipped(whole) + gzipped(whole) << u"members follow the end"_s;
    QTest::newRow("rubbish after the end") << whole + "rubbish" << u"something follows the end"_s;
    QTest::newRow("broken pax length") << tar().header("p", 'x', 3).raw("99 " + QByteArray(509, '\0')).bytes()
                                       << u"description of a member cannot be read"_s;
    QTest::newRow("negative pax size")
        << tar().pax("size", "-1").file("a").end().bytes() << u"description of a member cannot be read"_s;
    QTest::newRow("endless pax header")
        << tar().header("p", 'x', 1LL << 30).bytes() << u"longer than 1024 KiB"_s;
}

void TestArchiveReader::refusesDamage()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, reason);
    const QString message = reasonOf(read(bytes));
    QVERIFY2(message.contains(reason), qPrintable(message));
}

void TestArchiveReader::stopsAtBombs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");

    constexpr qint64 gibibyte = 1024;
    QTest::newRow("a gibibyte of zeros") << gzippedZeros(gibibyte) << u"more than 200 times its size"_s;
    QTest::newRow("a gibibyte of zeros in a member")
        << gzippedZeros(gibibyte, tar().header("packs/a.tgz", '0', 300 << 20).bytes()) << u"200 times"_s;
    QTest::newRow("a gibibyte of zeros after the end")
        << gzippedZeros(gibibyte, tar().file("profile.json", "{}").bytes()) << u"200 times"_s;

    TarBuilder many;
    for (int i = 0; i < 25'000; ++i)
        many.file(QByteArray::number(i * 7919));
    QTest::newRow("25,000 members") << many.end().bytes() << u"more than 20000 members"_s;
    TarBuilder folders;
    for (int i = 0; i < 25'000; ++i)
        folders.folder("same/");
    QTest::newRow("the same folder 25,000 times") << folders.end().bytes() << u"more than 20000 members"_s;
    TarBuilder headers;
    for (int i = 0; i < 1'000'000 / 1024; ++i)
        headers.pax("comment", "x");
    QByteArray endless;
    while (endless.size() < 60 << 20)
        endless += headers.bytes();
    QTest::newRow("pax headers without a member") << gzipped(endless) << u"200 times"_s;
}

void TestArchiveReader::stopsAtBombs()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, reason);
    const qint64 before = peakMebibytes();
    QElapsedTimer timer;
    timer.start();
    const QString message = reasonOf(read(bytes));
    QVERIFY2(message.contains(reason), qPrintable(message));
    QVERIFY2(peakMebibytes() - before < 64, "reading a bomb took much memory");
    QVERIFY2(timer.elapsed() < 60'000, "reading a bomb did not stop early");
}

void TestArchiveReader::everyPrefixIsCutOff()
{
    const QByteArray whole = gzipped(tar().file("profile.json", R"({"metadata":{}})").end().bytes());
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!read(whole.first(size)), qPrintable(u"the first %1 bytes were read"_s.arg(size)));
    QVERIFY(read(whole));
}

void TestArchiveReader::everyFlippedByteOfGzipIsNoticed()
{
    const QList<ArchiveMember> members{{u"profile.json"_s, R"({"metadata":{"name":"x"}})"}};
    const QByteArray whole = gzipped(tar().file("profile.json", members[0].data).end().bytes());
    constexpr qsizetype gzipHeader = 10; // holds the time and the like, which no checksum covers
    for (qsizetype i = gzipHeader; i < whole.size(); ++i) {
        QByteArray damaged = whole;
        damaged[i] = static_cast<char>(damaged[i] ^ 0x10);
        const auto result = read(damaged); // the bits that fill up the last byte of the data mean nothing
        QVERIFY2(!result || *result == members, qPrintable(u"byte %1 was changed unnoticed"_s.arg(i)));
    }
}

void TestArchiveReader::deviceThatFails()
{
    const QByteArray plain = tar().file("a", QByteArray(3000, 'x')).end().bytes();
    for (const QByteArray &bytes : {plain, gzipped(plain)}) {
        for (const qint64 failAfter : {qint64(4), qint64(30), bytes.size() / 2, bytes.size() - 1}) {
            FailingDevice device(bytes, failAfter);
            const QString message = reasonOf(readArchive(device, u"box.tgz"_s));
            QVERIFY2(message.contains(u"the disk is broken") || message.contains(u"cut off"),
                     qPrintable(message));
        }
    }
}

void TestArchiveReader::deviceThatTrickles()
{
    const QByteArray plain = tar().file("a", QByteArray(3000, 'x')).end().bytes();
    for (const QByteArray &bytes : {plain, gzipped(plain)}) {
        TrickleDevice device(bytes);
        const auto members = readArchive(device, u"box.tgz"_s);
        QVERIFY2(members, qPrintable(reasonOf(members)));
        QCOMPARE(members->first().data, QByteArray(3000, 'x'));
    }
}

void TestArchiveReader::limitsCanBeRaised()
{
    const QByteArray big = gzipped(tar().file("a", QByteArray(17 << 20, ' ')).end().bytes());
    ArchiveLimits limits;
    limits.textMemberBytes = 32 << 20;
    limits.expansionRatio = 2000;
    QVERIFY(read(big, limits));
    limits.totalBytes = 4 << 20;
    QVERIFY(reasonOf(read(big, limits)).contains(u"4 MiB"));
}

void TestArchiveReader::pathThatCannotBeOpened()
{
    const auto missing = readArchive(u"/nonexistent/box.tgz"_s);
    QVERIFY(!missing);
    QVERIFY2(missing.error().message.startsWith(u"/nonexistent/box.tgz cannot be opened: "),
             qPrintable(missing.error().message));
    const QTemporaryDir folder;
    QVERIFY(!readArchive(folder.path()));
}

void TestArchiveReader::lists()
{
    QByteArray bytes = gzipped(tar().file("b", "12345").folder("d/").file("a").end().bytes());
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto entries = listArchive(buffer, u"box.tgz"_s);
    QVERIFY(entries);
    QCOMPARE(*entries, (QList<ArchiveEntry>{{u"b"_s, 5}, {u"a"_s, 0}}));
}

void TestArchiveReader::recognisesArchives()
{
    QVERIFY(looksLikeArchive(gzipped("x")));
    QVERIFY(looksLikeArchive(tar().file("a").bytes()));
    QVERIFY(!looksLikeArchive("{\"metadata\":{}}"));
    QVERIFY(!looksLikeArchive({}));
}

QTEST_GUILESS_MAIN(TestArchiveReader)
#include "tst_archivereader.moc"
