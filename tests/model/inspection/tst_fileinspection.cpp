// SPDX-License-Identifier: Apache-2.0
// What files hold, told without opening them: archives as no honest program writes them, other forms, damage.
#include "model/inspection/fileinspection.h"
#include "tests/support/corpus.h"
#include "tests/support/tarbuilder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

namespace {

const QByteArray profileJson = R"({"metadata":{"name":"shop"},"spec":{"version":"1.0.0","template":{)"
                               R"("type":"add-on","cloudType":"all","packs":[{"name":"web","type":"oci",)"
                               R"("layer":"addon","version":"2.0.0","values":"a: 1\n"}]}}})";

} // namespace

class TestFileInspection final : public QObject
{
    Q_OBJECT

private slots:
    void refusedMembers_data();
    void refusedMembers();
    void checksums_data();
    void checksums();
    void checksumsOfWhatIsNotRead();
    void placesOfMembers();
    void damage_data();
    void damage();
    void otherForms_data();
    void otherForms();
    void aFolder();
    void whatWasReadIsNotReadAgain();
    void manyOddMembersAreOneFinding();
    void limitsAreKept();
    void canBeCanceled();
    void nothingIsWritten();
    void corpus();

private:
    QString write(const QByteArray &bytes, const QString &name = u"box.tgz"_s) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QStringList rulesOf(const FileInspection &inspection);
    static TarBuilder begun() { return std::move(TarBuilder().file("profile.json", profileJson)); }
    static QByteArray lineFor(const QByteArray &data, const QByteArray &name)
    {
        return QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex() + "  " + name + '\n';
    }

    QTemporaryDir m_folder;
};

QString TestFileInspection::write(const QByteArray &bytes, const QString &name) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QStringList TestFileInspection::rulesOf(const FileInspection &inspection)
{
    QStringList rules;
    for (const InspectionFinding &finding : inspection.findings)
        rules.append(finding.rule);
    return rules;
}

void TestFileInspection::refusedMembers_data()
{
    QTest::addColumn<QByteArray>("tar");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<MemberKind>("kind");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, TarBuilder tar, const char *rule, MemberKind kind,
                        const QString &place) {
        QTest::newRow(name) << tar.file("after", "still listed").end().bytes() << QString::fromLatin1(rule)
                            << kind << place;
    };
    row("symbolic link out", begun().special("passwd", '2', "/etc/passwd"), "member-link", MemberKind::Link,
        u"passwd → /etc/passwd"_s);
    row("hard link", begun().special("again", '1', "profile.json"), "member-link", MemberKind::Link,
        u"again → profile.json"_s);
    row("link to a long name", begun().pax("linkpath", "../" + QByteArray(110, 'x')).special("up", '2'),
        "member-link", MemberKind::Link, u"up → ../xxxxxxxx"_s);
    const QByteArray target = "/home/" + QByteArray(200, 'y') + '\0';
    row("GNU's long link",
        begun()
            .header("././@LongLink", 'K', target.size())
            .raw(target + QByteArray(512 - target.size(), '\0'))
            .special("far", '2', "/home"),
        "member-link", MemberKind::Link, u"far → /home/yyyyyyyy"_s);
    row("link that breaks lines", begun().special("a\nb", '2', "c\x1b[2J"), "member-link", MemberKind::Link,
        u"a\\x0ab → c\\x1b[2J"_s);
    row("character device", begun().special("null", '3'), "member-special", MemberKind::Special,
        u"null: it is a device"_s);
    row("block device", begun().special("sda", '4'), "member-special", MemberKind::Special, u"sda"_s);
    row("FIFO", begun().special("pipe", '6'), "member-special", MemberKind::Special, u"named pipe"_s);
    row("kind that nobody knows", begun().special("odd", 'Z'), "member-special", MemberKind::Special,
        u"odd"_s);
    row("absolute path", begun().file("/etc/cron.d/job", "* * * * *"), "member-refused", MemberKind::Unknown,
        u"/etc/cron.d/job: its path is absolute"_s);
    row("climbs out", begun().file("a/../../job", "x"), "member-refused", MemberKind::Unknown, u"climbs"_s);
    row("drive letter", begun().file("C:/job", "x"), "member-refused", MemberKind::Unknown,
        u"drive letter"_s);
    row("backslash", begun().file("a\\b", "x"), "member-refused", MemberKind::Unknown, u"backslash"_s);
    row("not UTF-8", begun().file("a\xff", "x"), "member-refused", MemberKind::Unknown, u"UTF-8"_s);
    row("twice", begun().file("profile.json", "{}"), "member-refused", MemberKind::Unknown, u"twice"_s);
    row("twice but for case", begun().file("PROFILE.json", "{}"), "member-refused", MemberKind::Unknown,
        u"only in case"_s);
}

/// All is listed, the profile is told, and what is said of the file is what opening it says.
void TestFileInspection::refusedMembers()
{
    QFETCH(const QByteArray, tar);
    QFETCH(const QString, rule);
    QFETCH(const MemberKind, kind);
    QFETCH(const QString, place);
    const QString file = write(gzipped(tar));
    const FileInspection inspection = inspectFile(file);
    QVERIFY(inspection.isArchive && inspection.isOdd() && !inspection.canBeOpened());
    const Result<LoadedProfile> opened = openProfile(file);
    QVERIFY(!opened);
    QCOMPARE(inspection.fault, opened.error().message);

    QCOMPARE(inspection.members.size(), 3);
    QCOMPARE(inspection.members[0].kind, MemberKind::Profile);
    QCOMPARE(inspection.members[0].refusal, QString());
    QCOMPARE(inspection.members[1].kind, kind);
    QVERIFY(!inspection.members[1].refusal.isEmpty());
    QCOMPARE(inspection.members[2].name, u"after"_s);
    QVERIFY(inspection.profile.has_value());
    QCOMPARE(inspection.profile->info.name, u"shop"_s);

    const InspectionFinding &first = inspection.findings.first();
    QCOMPARE(first.severity, Severity::Error);
    QCOMPARE(first.rule, rule);
    QCOMPARE(first.count, 1);
    QVERIFY2(first.places.first().contains(place), qPrintable(first.places.first()));
}

void TestFileInspection::checksums_data()
{
    QTest::addColumn<QByteArray>("sums");
    QTest::addColumn<ChecksumState>("ofProfile");
    QTest::addColumn<QStringList>("rules");
    QTest::addColumn<QStringList>("missing");
    const QByteArray profile = lineFor(profileJson, "profile.json");
    const QByteArray readme = lineFor("hello", "README.md");
    using enum ChecksumState;
    QTest::newRow("none") << QByteArray() << NotStated << QStringList() << QStringList();
    QTest::newRow("all match") << profile + readme << Matches << QStringList() << QStringList();
    QTest::newRow("changed") << lineFor("{}", "profile.json") + readme << Differs
                             << QStringList{u"checksum-differs"_s} << QStringList();
    QTest::newRow("added") << readme << NotListed << QStringList{u"checksum-not-listed"_s} << QStringList();
    QTest::newRow("taken away") << profile + readme + lineFor("x", "packs/p/values.yaml") << Matches
                                << QStringList{u"checksum-missing"_s}
                                << QStringList{u"packs/p/values.yaml"_s};
    QTest::newRow("rubbish") << QByteArray("hello\n\xff\n") << NotListed
                             << QStringList{u"checksum-not-listed"_s} << QStringList();
}

void TestFileInspection::checksums()
{
    QFETCH(const QByteArray, sums);
    TarBuilder tar = begun();
    tar.file("README.md", "hello");
    if (!sums.isEmpty())
        tar.file("SHA256SUMS", sums);
    const FileInspection inspection = inspectFile(write(gzipped(tar.end().bytes())));
    QCOMPARE(inspection.fault, QString());
    QCOMPARE(inspection.hasChecksums, !sums.isEmpty());
    QTEST(inspection.members[0].checksum, "ofProfile");
    QTEST(rulesOf(inspection), "rules");
    QTEST(inspection.missing, "missing");
    QCOMPARE(inspection.isOdd(), !inspection.findings.isEmpty());
    if (!sums.isEmpty()) {
        QCOMPARE(inspection.members[2].kind, MemberKind::Checksums);
        QCOMPARE(inspection.members[2].checksum, ChecksumState::NotStated);
    }
}

/// Of what is refused or cut off nobody says that it is missing.
void TestFileInspection::checksumsOfWhatIsNotRead()
{
    const QByteArray sums = lineFor(profileJson, "profile.json") + lineFor("x", "up") + lineFor("y", "more");
    const TarBuilder tar = TarBuilder().file("SHA256SUMS", sums).file("profile.json", profileJson);
    FileInspection inspection = inspectFile(
        write(gzipped(TarBuilder(tar).file("more", "y").special("up", '2', "/etc/passwd").end().bytes())));
    QCOMPARE(rulesOf(inspection), (QStringList{u"member-link"_s, u"member-unknown"_s}));
    QVERIFY(inspection.missing.isEmpty());

    inspection = inspectFile(write(gzipped(TarBuilder(tar).header("more", '0', 1'000).bytes())));
    QCOMPARE(rulesOf(inspection), QStringList{u"archive-damaged"_s});
    QCOMPARE(inspection.members[1].checksum, ChecksumState::Matches);
    QVERIFY(inspection.members[1].refusal.isEmpty());
    QVERIFY(!inspection.members[2].refusal.isEmpty());
}

void TestFileInspection::placesOfMembers()
{
    TarBuilder tar = begun();
    tar.folder("packs/").file("packs/web-2.0.0/pack.json", "{}").file("packs/old-1.0.0/pack.json", "{}");
    tar.file("packs/stray", "x").file("bin/run.sh", "#!/bin/sh").file("README.md", "hello").file("LICENSE");
    const FileInspection inspection = inspectFile(write(gzipped(tar.end().bytes())));
    QCOMPARE(inspection.fault, QString());
    QList<MemberKind> kinds;
    for (const InspectedMember &member : inspection.members)
        kinds.append(member.kind);
    using enum MemberKind;
    QCOMPARE(kinds, (QList{Profile, Folder, Pack, Pack, Unknown, Unknown, Document, Document}));
    QCOMPARE(inspection.packs, (QStringList{u"old-1.0.0"_s, u"web-2.0.0"_s}));
    QCOMPARE(rulesOf(inspection), (QStringList{u"member-unknown"_s, u"pack-unused"_s}));
    QCOMPARE(inspection.findings[0].places, (QStringList{u"packs/stray"_s, u"bin/run.sh"_s}));
    QCOMPARE(inspection.findings[1].places, QStringList{u"old-1.0.0"_s});
    QVERIFY(!inspection.findings[1].isOdd());
}

void TestFileInspection::damage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("listed");
    const QByteArray whole = begun().file("more", "x").end().bytes();
    QTest::newRow("cut off") << gzipped(whole.first(1700)) << u"cut off"_s << 2;
    QByteArray cut = gzipped(whole);
    cut.chop(12);
    QTest::newRow("cut off where it is packed") << cut << u"cut off"_s << 2;
    QTest::newRow("zip bomb")
        << gzippedZeros(
               64, TarBuilder().file("profile.json", profileJson).header("zeros", '0', 64LL << 20).bytes())
        << u"larger than 16 MiB"_s << 2;
    QTest::newRow("bomb behind the end") << gzippedZeros(300, whole) << u"times its size"_s << 2;
    QTest::newRow("members after the end") << gzipped(whole + TarBuilder().file("hidden", "x").end().bytes())
                                           << u"members follow the end"_s << 2;
    QTest::newRow("not tar") << gzipped(QByteArray(2'000, 'x')) << u"not a tar archive"_s << 0;
    QTest::newRow("empty") << gzipped({}) << u"it is empty"_s << 0;
}

void TestFileInspection::damage()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, fault);
    const QString file = write(bytes);
    const FileInspection inspection = inspectFile(file);
    QVERIFY2(inspection.fault.contains(fault), qPrintable(inspection.fault));
    QCOMPARE(inspection.fault, openProfile(file).error().message);
    QVERIFY(inspection.isOdd());
    QTEST(static_cast<int>(inspection.members.size()), "listed");
    QCOMPARE(inspection.profile.has_value(), !inspection.members.isEmpty());
    QVERIFY(rulesOf(inspection).contains(u"archive-damaged"_s));
    QVERIFY2(inspection.unpackedBytes <= 512LL << 20, qPrintable(QString::number(inspection.unpackedBytes)));
}

void TestFileInspection::otherForms_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<SourceForm>("form");
    QTest::addColumn<QString>("fault");
    const auto archive = [](const QByteArray &name, const QByteArray &data) {
        return gzipped(TarBuilder().file(name, data).end().bytes());
    };
    QTest::newRow("JSON") << profileJson << SourceForm::ImportEntity << QString();
    QTest::newRow("YAML") << QByteArray("name: shop\ntype: add-on\npacks: []\n") << SourceForm::FlatYaml
                          << QString();
    QTest::newRow("archive without gzip")
        << TarBuilder().file("profile.json", profileJson).end().bytes() << SourceForm::Archive << QString();
    QTest::newRow("profile of another name")
        << archive("shop.json", profileJson) << SourceForm::Archive << QString();
    QTest::newRow("cluster definition")
        << archive("spc/shop/profile.json", profileJson) << SourceForm::Archive << QString();
    QTest::newRow("chart") << archive("web/Chart.yaml", "name: web\n") << SourceForm::None
                           << u"is a Helm chart"_s;
    QTest::newRow("pack") << archive("web/pack.json", "{}") << SourceForm::None << u"the archive of a pack"_s;
    QTest::newRow("other YAML") << QByteArray("kind: Pod\n") << SourceForm::None << u"box.tgz"_s;
    QTest::newRow("ZIP") << QByteArray("PK\x03\x04 and so on") << SourceForm::None << u"ZIP archive"_s;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n") << SourceForm::None << u"is no profile"_s;
    QTest::newRow("nothing") << QByteArray() << SourceForm::None << u"is empty"_s;
}

void TestFileInspection::otherForms()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, fault);
    const QString file = write(bytes);
    const FileInspection inspection = inspectFile(file);
    QTEST(inspection.form, "form");
    QVERIFY2(fault.isEmpty() ? inspection.fault.isEmpty() : inspection.fault.contains(fault),
             qPrintable(inspection.fault));
    QCOMPARE(inspection.profile.has_value(), fault.isEmpty());
    QCOMPARE(inspection.isOdd(), !fault.isEmpty());
    QCOMPARE(inspection.bytes, bytes.size());
    QCOMPARE(inspection.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    const FileInspection gone = inspectFile(path(u"nothing.tgz"_s));
    QVERIFY(gone.fault.contains(u"is not there"_s) && gone.members.isEmpty() && gone.sha256.isEmpty());
}

void TestFileInspection::aFolder()
{
    QVERIFY(QDir().mkpath(path(u"shop/layers/01-web"_s)));
    write("name: shop\n"
          "spec:\n  version: 1.0.0\n  template:\n    type: add-on\n    packs:\n    - name: web\n"
          "      layer: addon\n      version: 1.0.0\n",
          u"shop/profile.yaml"_s);
    write("a: 1\n", u"shop/layers/01-web/values.yaml"_s);
    for (const QString &name : {u"shop"_s, u"shop/"_s, u"shop/profile.yaml"_s}) {
        const FileInspection inspection = inspectFile(path(name));
        QCOMPARE(inspection.fault, openProfile(path(name)) ? QString() : inspection.fault);
        QCOMPARE(inspection.members.size(), 2);
        QCOMPARE(inspection.members[0].kind, MemberKind::Profile);
        QCOMPARE(inspection.members[1],
                 (InspectedMember{u"layers/01-web/values.yaml"_s, 5, MemberKind::Text}));
        QVERIFY(!inspection.isArchive);
    }
}

void TestFileInspection::whatWasReadIsNotReadAgain()
{
    const QString file = write(profileJson, u"shop.json"_s);
    const Result<OpenedFile> opened = openFile(file);
    QVERIFY(opened.has_value());
    const FileInspection whole = inspectFile(file);
    QVERIFY(QFile::remove(file));
    const FileInspection inspection = inspectionOf(*opened);
    QCOMPARE(inspection.sha256, whole.sha256);
    QCOMPARE(inspection.bytes, whole.bytes);
    QCOMPARE(inspection.form, whole.form);
    QCOMPARE(inspection.findings, whole.findings);
    QVERIFY(inspection.profile == whole.profile);
}

void TestFileInspection::manyOddMembersAreOneFinding()
{
    TarBuilder tar = begun();
    for (int i = 0; i < 5'000; ++i)
        tar.special("link" + QByteArray::number(i), '2', "/etc/passwd");
    const FileInspection inspection = inspectFile(write(gzipped(tar.end().bytes())));
    QCOMPARE(inspection.members.size(), 5'001);
    QCOMPARE(rulesOf(inspection), QStringList{u"member-link"_s});
    QCOMPARE(inspection.findings[0].count, 5'000);
    QCOMPARE(inspection.findings[0].places.size(), 50);
}

void TestFileInspection::limitsAreKept()
{
    TarBuilder tar = begun();
    for (int i = 0; i < 20; ++i)
        tar.file("file" + QByteArray::number(i), QByteArray(1'000, 'x'));
    const QString file = write(gzipped(tar.end().bytes()));
    ArchiveLimits few;
    few.members = 10;
    FileInspection inspection = inspectFile(file, {}, few);
    QCOMPARE(inspection.members.size(), 10);
    QVERIFY2(inspection.fault.contains(u"more than 10 members"_s), qPrintable(inspection.fault));
    ArchiveLimits small;
    small.textMemberBytes = 999;
    inspection = inspectFile(file, {}, small);
    QCOMPARE(inspection.members.size(), 21);
    QVERIFY(inspection.members[1].refusal.contains(u"larger than"_s));
    QVERIFY(inspection.members[0].refusal.isEmpty());
}

void TestFileInspection::canBeCanceled()
{
    TarBuilder tar = begun();
    for (int i = 0; i < 100; ++i)
        tar.file("file" + QByteArray::number(i), "x");
    int asked = 0;
    const FileInspection inspection =
        inspectFile(write(gzipped(tar.end().bytes())), [&asked] { return ++asked > 10; });
    QCOMPARE(inspection.members.size(), 10);
}

void TestFileInspection::nothingIsWritten()
{
    const QString file =
        write(gzipped(begun().file("run.sh", "#!/bin/sh").special("up", '2', "..").end().bytes()));
    const QDir folder(m_folder.path());
    const QStringList before = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    (void)inspectFile(file);
    QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), before);
}

/// Real profiles are no cause for alarm.
void TestFileInspection::corpus()
{
    const QStringList profiles = corpusProfiles({u"json"_s, u"yaml"_s, u"tgz"_s});
    if (profiles.isEmpty())
        QSKIP("There is no corpus beside this checkout.");
    QStringList odd;
    for (const QString &profile : profiles) {
        const FileInspection inspection = inspectFile(profile);
        QCOMPARE(inspection.canBeOpened(), openProfile(profile).has_value());
        QVERIFY(inspection.profile.has_value() || !inspection.canBeOpened());
        for (const InspectionFinding &finding : inspection.findings)
            if (finding.isOdd())
                odd.append(u"%1: %2: %3"_s.arg(profile, finding.rule, finding.places.join(u", "_s)));
    }
    QVERIFY2(odd.isEmpty(), qPrintable(odd.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestFileInspection)
#include "tst_fileinspection.moc"
