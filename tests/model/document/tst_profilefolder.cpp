// SPDX-License-Identifier: Apache-2.0
#include "model/document/profilefolder.h"
#include "model/profile/newprofile.h"
#include "model/profile/writer.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace Layerwright;
using namespace Qt::StringLiterals;

static LoadedProfile profileOf(const QString &name, const QString &version)
{
    NewProfile answers;
    answers.info.name = name;
    answers.info.version = version;
    answers.info.type = ProfileType::AddOn;
    return makeProfile(answers);
}

class TestProfileFolder final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyFormIsListed();
    void whatIsNoProfileIsSkipped_data();
    void whatIsNoProfileIsSkipped();
    void brokenOnesSayWhy_data();
    void brokenOnesSayWhy();
    void foldersThatCannotBeRead();
    void folderWithoutRights();
    void changesAreFollowed();
    void onlyWhatChangedIsReadAgain();
    void readingIsCanceled();
    void thousandFilesDoNotBlock();
    void corpusIsListed();

private:
    QString path(const QString &name = {}) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    void save(const QString &file, const QString &name, const QString &version = u"1.0.0"_s) const
    {
        QVERIFY(saveProfile(profileOf(name, version), path(file)).has_value());
    }
    QList<ProfileSummary> listed() const
    {
        return ProfileFolder::read(m_folder->path(), {}, [] { return false; }).profiles;
    }
    static QStringList namesOf(const QList<ProfileSummary> &profiles)
    {
        QStringList names;
        for (const ProfileSummary &profile : profiles)
            names.append(profile.info.name + u' ' + profile.info.version);
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProfileFolder::everyFormIsListed()
{
    save(u"a.json"_s, u"json"_s);
    save(u"b.yaml"_s, u"yaml"_s, u"2.0.0"_s);
    save(u"c.profile.tgz"_s, u"archive"_s);
    save(u"d/"_s, u"folder"_s);
    const QList<ProfileSummary> profiles = listed();
    QCOMPARE(namesOf(profiles),
             (QStringList{u"json 1.0.0"_s, u"yaml 2.0.0"_s, u"archive 1.0.0"_s, u"folder 1.0.0"_s}));
    QCOMPARE(profiles.last().path, path(u"d"_s));
    for (const ProfileSummary &profile : profiles)
        QVERIFY(openProfile(profile.path).has_value());
}

void TestProfileFolder::whatIsNoProfileIsSkipped_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("Kubernetes object")
        << u"a.yaml"_s << QByteArray("kind: Deployment\napiVersion: apps/v1\nspec: {template: {}}");
    QTest::newRow("pack.json") << u"pack.json"_s
                               << QByteArray(R"({"layer":"addon","name":"x","version":"1.0.0"})");
    QTest::newRow("broken JSON of others") << u"a.json"_s << QByteArray(R"({"dependencies": )");
    QTest::newRow("empty") << u"a.json"_s << QByteArray();
    QTest::newRow("picture called YAML") << u"a.yaml"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10);
    QTest::newRow("profile by another name")
        << u"a.txt"_s << writeJson(profileOf(u"x"_s, {}).profile, {}, {});
}

void TestProfileFolder::whatIsNoProfileIsSkipped()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    write(name, content);
    QDir(path()).mkdir(u"sub"_s);
    save(u"sub/below.json"_s, u"below"_s);
    QCOMPARE(listed().size(), 0);
}

void TestProfileFolder::brokenOnesSayWhy_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    const QByteArray json = writeJson(profileOf(u"x"_s, {}).profile, {}, {});
    QTest::newRow("truncated JSON") << u"a.json"_s << json.chopped(20) << u"a.json, line"_s;
    QTest::newRow("YAML with a tab") << u"a.yaml"_s
                                     << QByteArray(
                                            "metadata:\n  name: x\nspec:\n\ttemplate:\n    packs: []\n")
                                     << u"a.yaml, line 4"_s;
    const LoadedProfile loaded = profileOf(u"x"_s, {});
    const QByteArray archive = *writeArchive(loaded.profile, {}, {});
    QTest::newRow("truncated archive") << u"a.tgz"_s << archive.first(archive.size() / 2) << u"a.tgz"_s;
    QTest::newRow("random bytes packed")
        << u"a.tgz"_s << QByteArray("\x1f\x8b\x08\0garbage", 11) << u"a.tgz"_s;
}

void TestProfileFolder::brokenOnesSayWhy()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, reason);
    write(name, content);
    save(u"sound.json"_s, u"sound"_s);
    const QList<ProfileSummary> profiles = listed();
    QCOMPARE(profiles.size(), 2);
    QVERIFY2(profiles[0].fault.contains(reason), qPrintable(profiles[0].fault));
    QCOMPARE(profiles[1].info.name, u"sound"_s);
}

void TestProfileFolder::foldersThatCannotBeRead()
{
    ProfileFolder folder;
    QSignalSpy changed(&folder, &ProfileFolder::changed);
    folder.setPath(path(u"nowhere"_s));
    QVERIFY(changed.wait(5000));
    QVERIFY2(folder.content().fault.contains(u"not there any more"_s), qPrintable(folder.content().fault));
    write(u"file.json"_s, "{}");
    folder.setPath(path(u"file.json"_s));
    QVERIFY(changed.wait(5000));
    QVERIFY2(folder.content().fault.contains(u"is not a folder"_s), qPrintable(folder.content().fault));
}

void TestProfileFolder::folderWithoutRights()
{
#ifdef Q_OS_LINUX
    QVERIFY(QFile::setPermissions(path(), QFile::Permissions()));
    const bool isSuperuser = geteuid() == 0; // who is never refused
    constexpr uid_t nobody = 65534;
    if (isSuperuser && setresuid(nobody, nobody, 0) != 0)
        QSKIP("cannot become another user");
    const ProfileFolder::Content content = ProfileFolder::read(path(), {}, [] { return false; });
    if (isSuperuser)
        QCOMPARE(setresuid(0, 0, 0), 0);
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY2(content.fault.contains(u"You may not look into"_s), qPrintable(content.fault));
#else
    QSKIP("rights are tried on Linux");
#endif
}

void TestProfileFolder::changesAreFollowed()
{
    using namespace std::chrono_literals;
    save(u"a.json"_s, u"a"_s);
    ProfileFolder folder;
    folder.setWatchPause(20ms);
    folder.setPath(path());
    const auto names = [&] { return namesOf(folder.content().profiles); };
    QTRY_COMPARE(names(), QStringList{u"a 1.0.0"_s});
    save(u"b.json"_s, u"b"_s);
    QTRY_COMPARE(names(), (QStringList{u"a 1.0.0"_s, u"b 1.0.0"_s}));
    save(u"a.json"_s, u"a"_s, u"1.0.1"_s);
    QTRY_COMPARE(names(), (QStringList{u"a 1.0.1"_s, u"b 1.0.0"_s}));
    write(u"b.json"_s, writeJson(profileOf(u"b"_s, u"22.0.0"_s).profile, {}, {})); // in place
    QTRY_COMPARE(names(), (QStringList{u"a 1.0.1"_s, u"b 22.0.0"_s}));
    write(u"c.json"_s, "{}");
    QTest::qWait(100);
    write(u"c.json"_s, writeJson(profileOf(u"c"_s, u"1.0.0"_s).profile, {}, {}));
    QTRY_COMPARE(names().size(), 3);
    QVERIFY(QFile::remove(path(u"a.json"_s)));
    QTRY_COMPARE(names(), (QStringList{u"b 22.0.0"_s, u"c 1.0.0"_s}));
    QVERIFY(QDir(path()).removeRecursively());
    QTRY_VERIFY(folder.content().fault.contains(u"not there any more"_s));
    QVERIFY(QDir().mkpath(path()));
    QTRY_COMPARE(folder.content().fault, QString());
}

void TestProfileFolder::onlyWhatChangedIsReadAgain()
{
    save(u"a.json"_s, u"a"_s);
    QList<ProfileSummary> known = listed();
    known[0].info.name = u"remembered"_s;
    const auto again = [&] {
        return namesOf(ProfileFolder::read(path(), known, [] { return false; }).profiles);
    };
    QCOMPARE(again(), QStringList{u"remembered 1.0.0"_s});
    save(u"a.json"_s, u"changed"_s);
    QCOMPARE(again(), QStringList{u"changed 1.0.0"_s});
}

void TestProfileFolder::readingIsCanceled()
{
    for (int i = 0; i < 10; ++i)
        save(u"%1.json"_s.arg(i), u"p"_s);
    int asked = 0;
    const auto content = ProfileFolder::read(path(), {}, [&asked] { return ++asked > 3; });
    QCOMPARE(content.profiles.size(), 3);
}

/// The event loop goes on meanwhile: no two of its beats are far apart.
void TestProfileFolder::thousandFilesDoNotBlock()
{
    constexpr int count = 1000;
    for (int i = 0; i < count; ++i)
        write(u"%1.json"_s.arg(i),
              writeJson(profileOf(u"p%1"_s.arg(i / 4), u"1.%1.0"_s.arg(i)).profile, {}, {}));
    ProfileFolder folder;
    QElapsedTimer sinceBeat;
    qint64 longest = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, sinceBeat.restart()); });
    beat.start(1);
    sinceBeat.start();
    QElapsedTimer whole;
    whole.start();
    folder.setPath(path());
    QTRY_VERIFY_WITH_TIMEOUT(folder.isReady(), 60000);
    QCoreApplication::processEvents();
    QCOMPARE(folder.content().profiles.size(), count);
    qInfo("read in %lld ms, longest pause of the event loop %lld ms", whole.elapsed(), longest);
    QVERIFY2(longest < whole.elapsed() / 2 || longest < 50, "the files were read in the window's thread");
}

void TestProfileFolder::corpusIsListed()
{
    if (corpusFolder().isEmpty())
        QSKIP("there is no corpus beside the checkout");
    const ProfileFolder::Content content =
        ProfileFolder::read(corpusFolder() + u"/profiles"_s, {}, [] { return false; });
    int faults = 0;
    for (const ProfileSummary &profile : content.profiles) {
        faults += profile.fault.isEmpty() ? 0 : 1;
        if (!profile.fault.isEmpty())
            qInfo("%s", qPrintable(profile.fault));
    }
    qInfo("%d profiles, %d of them broken", int(content.profiles.size()), faults);
    QVERIFY(content.profiles.size() - faults >= 5);
}

QTEST_GUILESS_MAIN(TestProfileFolder)
#include "tst_profilefolder.moc"
