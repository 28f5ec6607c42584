// SPDX-License-Identifier: Apache-2.0
#include "model/document/versionfinder.h"
#include "model/profile/newprofile.h"
#include "model/profile/writer.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Layerwright;
using namespace Qt::StringLiterals;

class TestVersionFinder final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"elsewhere"_s));
        save(u"a.json"_s, u"shop"_s, u"1.9.0"_s);
        save(u"b.yaml"_s, u"shop"_s, u"1.10.0"_s);
        save(u"c.json"_s, u"other"_s, u"3.0.0"_s);
        save(u"d.profile.tgz"_s, u"shop"_s, u"2.0.0-rc.1"_s);
        save(u"elsewhere/e.json"_s, u"shop"_s, u"0.1.0"_s);
    }

    void newestFirstFromAllPlaces()
    {
        const auto files = QStringList{path(u"elsewhere/e.json"_s), path(u"a.json"_s), path(u"gone.json"_s)};
        QCOMPARE(versionsOf(u"shop"_s, files, path({})),
                 (QStringList{u"2.0.0-rc.1"_s, u"1.10.0"_s, u"1.9.0"_s, u"0.1.0"_s}));
        QCOMPARE(versionsOf(u"other"_s, files, path({})), QStringList{u"3.0.0"_s});
        QCOMPARE(versionsOf(u"nobody"_s, files, path({})), QStringList());
    }

    void withoutFolder()
    {
        QCOMPARE(versionsOf(u"shop"_s, {path(u"a.json"_s)}, {}), QStringList{u"1.9.0"_s});
    }

    void brokenFilesAreLeftOut()
    {
        QFile file(path(u"a.json"_s));
        QVERIFY(file.resize(file.size() / 2));
        QVERIFY(!versionsOf(u"shop"_s, {}, path({})).contains(u"1.9.0"_s));
    }

    void changedFilesAreReadAgain()
    {
        QVERIFY(versionsOf(u"shop"_s, {}, path({})).contains(u"1.9.0"_s));
        save(u"a.json"_s, u"shop"_s, u"1.9.1"_s);
        QVERIFY(versionsOf(u"shop"_s, {}, path({})).contains(u"1.9.1"_s));
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void save(const QString &file, const QString &name, const QString &version) const
    {
        NewProfile answers;
        answers.info.name = name;
        answers.info.version = version;
        answers.info.type = ProfileType::AddOn;
        QVERIFY(saveProfile(makeProfile(answers), path(file)).has_value());
    }
    QStringList versionsOf(const QString &name, const QStringList &files, const QString &folder)
    {
        QSignalSpy found(&m_finder, &VersionFinder::found);
        m_finder.look(name, files, folder);
        if (!found.wait(5000))
            return {u"nothing was found in time"_s};
        QStringList versions;
        for (const ProfileSummary &summary : m_finder.versions())
            versions.append(summary.info.version);
        return versions;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    VersionFinder m_finder;
};

QTEST_GUILESS_MAIN(TestVersionFinder)
#include "tst_versionfinder.moc"
