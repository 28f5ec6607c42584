// SPDX-License-Identifier: Apache-2.0
#include "model/document/documentfile.h"
#include "model/document/filebackups.h"
#include "model/document/profilechange.h"
#include "model/profile/manifestlayer.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Layerwright;
using namespace Qt::StringLiterals;

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size();
}

static LoadedProfile sample(const QStringList &layers = {u"alpha"_s, u"beta"_s})
{
    LoadedProfile loaded;
    loaded.profile.info.name = u"sample"_s;
    loaded.profile.info.version = u"1.0.0"_s;
    loaded.profile.info.type = ProfileType::AddOn;
    for (const QString &name : layers)
        loaded.profile.layers.append(newManifestLayer(name, {Manifest{u"one"_s, "kind: ConfigMap\n", {}}}));
    return loaded;
}

/// What files held before they were saved over.
class TestFileBackups final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsSavedOverIsKept();
    void whatWasNotThereIsNotKept();
    void theOldestGo();
    void theSameBytesAreKeptOnce();
    void filesOfOneNameAreApart();
    void foldersAreKeptWhole();
    void largeFilesAreKeptInTheBackground();
    void whatIsNoProfileIsKept();
    void faultsAreSaidOnceAndStopNothing();
    void allTogetherAreBounded();
    void changesAreNamed_data();
    void changesAreNamed();

private:
    QString root() const { return m_dir->filePath(u"backups"_s); }
    QString path() const { return m_dir->filePath(u"profile.json"_s); }
    QList<QByteArray> kept(const QString &path) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FileBackups> m_backups;
};

void TestFileBackups::init()
{
    m_backups.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_backups = std::make_unique<FileBackups>(root());
}

/// The newest first.
QList<QByteArray> TestFileBackups::kept(const QString &path) const
{
    m_backups->flush();
    QList<QByteArray> contents;
    for (const FileBackup &backup : backupsOf(root(), path))
        contents.append(contentOf(backup.path));
    return contents;
}

void TestFileBackups::whatIsSavedOverIsKept()
{
    ProfileDocument document(sample());
    DocumentFile file(&document);
    file.setBackups(m_backups.get());
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QVERIFY(file.saveAs(path()));
    QCOMPARE(kept(path()), QList<QByteArray>());
    const QByteArray first = contentOf(path());
    QVERIFY(put(path(), first + ' ')); // by another program
    QVERIFY(file.save(DocumentFile::Overwrite::Yes));
    QCOMPARE(kept(path()), QList<QByteArray>{first + ' '});

    const FileBackup backup = backupsOf(root(), path()).first();
    QVERIFY(backup.time >= before.addMSecs(-1) && backup.time <= QDateTime::currentDateTimeUtc());
    QCOMPARE(backup.size, first.size() + 1);
    QVERIFY(backup.path.endsWith(u"-profile.json"_s));
    QVERIFY(QFileInfo(backup.path).dir().dirName().startsWith(u"profile.json-"_s));
    QVERIFY(
        !(QFileInfo(QFileInfo(backup.path).path()).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    const Result<LoadedProfile> opened = openBackup(backup);
    QVERIFY(opened);
    QVERIFY(opened->profile == sample().profile);
}

void TestFileBackups::whatWasNotThereIsNotKept()
{
    m_backups->keep(path());
    m_backups->keep(m_dir->path() + u'/'); // a folder, but no profile
    QCOMPARE(kept(path()), QList<QByteArray>());
    QVERIFY(put(path(), "1"));
    m_backups->setLimits({.ofEach = 0});
    m_backups->keep(path());
    QVERIFY(!QFileInfo::exists(root()));
}

void TestFileBackups::theOldestGo()
{
    m_backups->setLimits({.ofEach = 3});
    for (int number = 0; number < 5; ++number) {
        QVERIFY(put(path(), QByteArray::number(number)));
        m_backups->keep(path());
    }
    QCOMPARE(kept(path()), (QList<QByteArray>{"4", "3", "2"}));
    m_backups->setLimits({.ofEach = 1});
    QVERIFY(put(path(), "5"));
    m_backups->keep(path());
    QCOMPARE(kept(path()), QList<QByteArray>{"5"});
}

void TestFileBackups::theSameBytesAreKeptOnce()
{
    for (const char *content : {"a", "b", "b", "c", "a"}) {
        QVERIFY(put(path(), content));
        m_backups->keep(path());
    }
    QCOMPARE(kept(path()), (QList<QByteArray>{"a", "c", "b"}));
}

void TestFileBackups::filesOfOneNameAreApart()
{
    const QString here = m_dir->filePath(u"here/profile.json"_s);
    const QString there = m_dir->filePath(u"there/profile.json"_s);
    QVERIFY(put(here, "here") && put(there, "there"));
    m_backups->keep(here);
    m_backups->keep(there);
    QCOMPARE(kept(here), QList<QByteArray>{"here"});
    QCOMPARE(kept(there), QList<QByteArray>{"there"});

    // The same file by other names.
    QVERIFY(QFile::link(m_dir->filePath(u"here"_s), m_dir->filePath(u"link"_s)));
    QCOMPARE(kept(m_dir->filePath(u"link/../there/./profile.json"_s)), QList<QByteArray>{"there"});
    QCOMPARE(kept(m_dir->filePath(u"link/profile.json"_s)), QList<QByteArray>{"here"});

    // Also of a name that is as long as names can be.
    const QString longest = m_dir->filePath(QString(250, u'x') + u".json"_s);
    QVERIFY(put(longest, "long"));
    m_backups->keep(longest);
    QCOMPARE(kept(longest), QList<QByteArray>{"long"});
}

void TestFileBackups::foldersAreKeptWhole()
{
    const QString folder = m_dir->filePath(u"stack/"_s);
    LoadedProfile loaded = sample();
    QVERIFY(saveProfile(loaded, folder));
    const QString profileYaml = folder + u"profile.yaml"_s;
    QVERIFY(put(profileYaml, contentOf(profileYaml) + "# a note of ours\n"));
    const Result<LoadedProfile> then = openProfile(folder);
    QVERIFY(then);

    ProfileDocument document(sample({u"beta"_s}));
    DocumentFile file(&document);
    file.setBackups(m_backups.get());
    QVERIFY(file.saveAs(folder));
    QVERIFY(openProfile(folder)->profile != then->profile);
    m_backups->flush();
    const QList<FileBackup> backups = backupsOf(root(), folder);
    QCOMPARE(backups.size(), 1);
    QVERIFY(backups.first().isOfFolder());
    QVERIFY(backups.first().path.endsWith(u"-stack.folder.tgz"_s));
    QCOMPARE(backupsOf(root(), profileYaml).size(), 1); // which stands for the folder
    const Result<LoadedProfile> opened = openBackup(backups.first());
    QVERIFY(opened);
    QVERIFY(opened->profile == then->profile);
    QVERIFY(opened->source.text.endsWith("# a note of ours\n"));
}

void TestFileBackups::largeFilesAreKeptInTheBackground()
{
    const QByteArray large(9 << 20, 'x');
    QVERIFY(put(path(), large));
    m_backups->keep(path());
    QVERIFY(put(path(), "short")); // while it is written, or before
    QCOMPARE(kept(path()), QList<QByteArray>{large});

    QSignalSpy failed(m_backups.get(), &FileBackups::failed);
    QFile file(path());
    QVERIFY(file.resize(BackupLimits().ofContent + 1));
    m_backups->keep(path());
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().at(1).toString().contains(u"larger than 64 MiB"_s));
}

void TestFileBackups::whatIsNoProfileIsKept()
{
    QVERIFY(put(path(), "{"));
    m_backups->keep(path());
    QCOMPARE(kept(path()), QList<QByteArray>{"{"});
    QVERIFY(!openBackup(backupsOf(root(), path()).first()));
    QVERIFY(put(QFileInfo(backupsOf(root(), path()).first().path).path() + u"/notes.txt"_s, "of someone"));
    QCOMPARE(backupsOf(root(), path()).size(), 1);
}

void TestFileBackups::faultsAreSaidOnceAndStopNothing()
{
    QVERIFY(put(root(), "in the way"));
    QSignalSpy failed(m_backups.get(), &FileBackups::failed);
    ProfileDocument document(sample());
    DocumentFile file(&document);
    file.setBackups(m_backups.get());
    for (int time = 0; time < 3; ++time)
        QVERIFY(file.saveAs(path()));
    QCOMPARE(failed.size(), 1);
    const QString why = failed.first().at(1).toString();
    QVERIFY2(why.contains(path()) && why.contains(root()), qPrintable(why));

    QVERIFY(QFile::remove(root()));
    QVERIFY(file.saveAs(path()));
    QCOMPARE(kept(path()).size(), 1);
    m_backups->flush();
    QVERIFY(QDir(root()).removeRecursively());
    QVERIFY(put(root(), "in the way"));
    QVERIFY(file.saveAs(path()));
    QCOMPARE(failed.size(), 2); // it had worked meanwhile
}

void TestFileBackups::allTogetherAreBounded()
{
    m_backups->setLimits({.ofEach = 2, .inAll = 250});
    for (int number = 0; number < 6; ++number) {
        const QString file = m_dir->filePath(u"%1.json"_s.arg(number));
        QVERIFY(put(file, QByteArray(100, static_cast<char>('a' + number))));
        m_backups->keep(file);
        QTest::qWait(5); // each at its own time
    }
    m_backups->flush();
    QCOMPARE(QDir(root()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
    QCOMPARE(kept(m_dir->filePath(u"5.json"_s)).size(), 1);
    QCOMPARE(kept(m_dir->filePath(u"4.json"_s)).size(), 1);
}

void TestFileBackups::changesAreNamed_data()
{
    QTest::addColumn<Profile>("now");
    QTest::addColumn<QString>("words");
    const Profile then = sample({u"a"_s, u"b"_s, u"c"_s}).profile;
    QTest::newRow("nothing") << then << u"The same layers and texts as now."_s;
    QTest::newRow("removed") << sample({u"a"_s, u"c"_s}).profile << u"Removed since: b."_s;
    QTest::newRow("added") << sample({u"a"_s, u"b"_s, u"b"_s, u"c"_s}).profile << u"Added since: b."_s;
    QTest::newRow("moved") << sample({u"b"_s, u"a"_s, u"c"_s}).profile
                           << u"The layers were in another order."_s;
    QTest::newRow("many") << sample({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s}).profile
                          << u"Added since: d, e, f, g and 1 more."_s;
    Profile changed = then;
    changed.layers[1].values = "x: 1\n";
    changed.info.version = u"2.0.0"_s;
    QTest::newRow("changed") << changed << u"Changed since: b. The settings of the profile were others."_s;
    Profile other = then;
    other.variables.append(Variable());
    QTest::newRow("variables") << other << u"The variables were others."_s;
}

void TestFileBackups::changesAreNamed()
{
    QFETCH(const Profile, now);
    QTEST(inWords(profileChange(sample({u"a"_s, u"b"_s, u"c"_s}).profile, now)), "words");
}

QTEST_GUILESS_MAIN(TestFileBackups)
#include "tst_filebackups.moc"
