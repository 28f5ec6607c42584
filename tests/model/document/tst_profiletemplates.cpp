// SPDX-License-Identifier: Apache-2.0
#include "model/document/profiletemplates.h"
#include "model/profile/manifestlayer.h"
#include "model/profile/writer.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Layerwright;
using namespace Qt::StringLiterals;

static LoadedProfile golden()
{
    NewProfile answers;
    answers.info.name = u"golden"_s;
    answers.info.type = ProfileType::System;
    answers.layers = {newManifestLayer(u"config"_s, {Manifest{u"one"_s, "a: 1\n", {}}})};
    answers.source.attachments = {{u"packs/x-1.0.0/pack.json"_s, "{\"name\":\"x\"}"}};
    return makeProfile(answers);
}

class TestProfileTemplates final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"samples"_s));
        QVERIFY(saveProfile(golden(), m_folder->filePath(u"samples/golden.json"_s)).has_value());
        m_templates = std::make_unique<ProfileTemplates>(m_folder->filePath(u"samples"_s), own());
    }

    void nothingOfOnesOwn();
    void savedIsOfferedAndGivesItsLayers();
    void sameNameTakesItsPlace();
    void namesThatAreOneToTheFileSystem();
    void removed();
    void brokenIsShownAndCanBeRemoved();
    void folderThatCannotBeMade();
    void draftIsKept_data();
    void draftIsKept();
    void noDraft();

private:
    QString own() const { return m_folder->filePath(u"data/templates"_s); }
    QStringList names() const
    {
        QStringList names;
        for (const ProfileTemplate &one : m_templates->all())
            names.append((one.isOwn ? u"own "_s : u""_s) + one.summary.info.name);
        return names;
    }
    void lookUntilReady()
    {
        m_templates->look();
        QTRY_VERIFY(m_templates->isReady());
    }
    void saveAs(const QString &name)
    {
        const Result<void> saved = m_templates->save(golden(), name);
        QVERIFY2(saved.has_value(), saved ? "" : qPrintable(saved.error().message));
        QTRY_VERIFY(m_templates->own(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileTemplates> m_templates;
};

void TestProfileTemplates::nothingOfOnesOwn()
{
    lookUntilReady();
    QCOMPARE(names(), QStringList{u"golden"_s});
    QVERIFY2(!QFile::exists(own()), "looking makes no folder");
}

void TestProfileTemplates::savedIsOfferedAndGivesItsLayers()
{
    lookUntilReady();
    QSignalSpy changed(m_templates.get(), &ProfileTemplates::changed);
    saveAs(u"Ours (east)"_s);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(names(), (QStringList{u"own Ours (east)"_s, u"golden"_s}));
    const Result<LoadedProfile> read = openProfile(m_templates->own(u"Ours (east)"_s)->path);
    QVERIFY(read.has_value());
    QCOMPARE(read->profile.layers, golden().profile.layers);
    QCOMPARE(read->attachments, golden().attachments);
}

void TestProfileTemplates::sameNameTakesItsPlace()
{
    lookUntilReady();
    saveAs(u"a"_s);
    saveAs(u"a"_s);
    QCOMPARE(names(), (QStringList{u"own a"_s, u"golden"_s}));
}

void TestProfileTemplates::namesThatAreOneToTheFileSystem()
{
    lookUntilReady();
    saveAs(u"a/b"_s);
    saveAs(u"a\\b"_s);
    QCOMPARE(names().size(), 3);
    saveAs(u"../../a"_s);
    QCOMPARE(QDir(own()).entryList(QDir::Files).size(), 3);
}

void TestProfileTemplates::removed()
{
    lookUntilReady();
    saveAs(u"a"_s);
    saveAs(u"b"_s);
    QVERIFY(m_templates->remove({*m_templates->own(u"a"_s), true}).has_value());
    QTRY_COMPARE(names(), (QStringList{u"own b"_s, u"golden"_s}));
    const ProfileTemplate other{*m_templates->own(u"b"_s), true};
    QVERIFY(QFile::remove(other.summary.path));
    const Result<void> again = m_templates->remove(other);
    QVERIFY(!again);
    QVERIFY2(again.error().message.contains(other.summary.path), qPrintable(again.error().message));
}

void TestProfileTemplates::brokenIsShownAndCanBeRemoved()
{
    QVERIFY(QDir().mkpath(own()));
    QFile file(own() + u"/torn.profile.tgz"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write((*writeArchive(golden().profile, {}, {})).first(100));
    file.close();
    lookUntilReady();
    QTRY_COMPARE(m_templates->all().size(), 2);
    const ProfileTemplate torn = m_templates->all().first();
    QVERIFY(torn.isOwn);
    QVERIFY2(torn.summary.fault.contains(u"torn.profile.tgz"_s), qPrintable(torn.summary.fault));
    QVERIFY(m_templates->remove(torn).has_value());
    QTRY_COMPARE(m_templates->all().size(), 1);
}

void TestProfileTemplates::folderThatCannotBeMade()
{
    QFile file(m_folder->filePath(u"data"_s)); // a file stands in the way
    QVERIFY(file.open(QIODevice::WriteOnly));
    lookUntilReady();
    const Result<void> saved = m_templates->save(golden(), u"a"_s);
    QVERIFY(!saved);
    QVERIFY2(saved.error().message.contains(own()), qPrintable(saved.error().message));
}

void TestProfileTemplates::draftIsKept_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no name yet") << QString();
    QTest::newRow("named") << u"shop"_s;
    QTest::newRow("odd name") << u"a\u0001/..\"{{"_s;
}

void TestProfileTemplates::draftIsKept()
{
    QFETCH(QString, name);
    NewProfile answers = NewProfile::fromTemplate(golden());
    answers.info.name = name;
    answers.info.type = ProfileType::Cluster;
    answers.info.cloudType = u"aws"_s;
    const QString path = m_folder->filePath(u"state/draft.tgz"_s);
    QVERIFY(saveDraft(answers, path).has_value());
    const Result<NewProfile> read = readDraft(path);
    QVERIFY(read.has_value());
    QCOMPARE(read->info, answers.info);
    QCOMPARE(read->layers, answers.layers);
    QCOMPARE(makeProfile(*read).attachments, golden().attachments);
}

void TestProfileTemplates::noDraft()
{
    QVERIFY(!readDraft(m_folder->filePath(u"nothing.tgz"_s)));
}

QTEST_GUILESS_MAIN(TestProfileTemplates)
#include "tst_profiletemplates.moc"
