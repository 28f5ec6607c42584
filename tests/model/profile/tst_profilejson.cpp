// SPDX-License-Identifier: Apache-2.0
#include "model/profile/jsontree.h"
#include "model/profile/reader.h"
#include "model/profile/writer.h"
#include "tests/model/profile/randomprofile.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

static LoadedProfile load(const QByteArray &text)
{
    const Result<LoadedProfile> loaded = readProfileText(text, u"profile.json"_s);
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message + u'\n' + QString::fromUtf8(text)));
    return *loaded;
}

class ProfileJsonTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void writtenIsRead_data();
    void writtenIsRead();
    void keepsWhatOthersWrote_data() { writtenIsRead_data(); }
    void keepsWhatOthersWrote();
    void touchesOneValue_data() { writtenIsRead_data(); }
    void touchesOneValue();
    void corpusKeepsItsBytes_data();
    void corpusKeepsItsBytes();
};

void ProfileJsonTest::writtenIsRead_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 15; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void ProfileJsonTest::writtenIsRead()
{
    QFETCH(int, seed);
    RandomProfile random(static_cast<quint32>(seed));
    for (int i = 0; i < 5; ++i) {
        Profile profile = random.profile();
        const auto firstStyle = static_cast<JsonStyle>(random.below(3));
        ProfileSource source{SourceForm::ImportEntity, writeJson(profile, {}, firstStyle)};
        QCOMPARE(load(source.text).profile, profile);
        QCOMPARE(writeJson(profile, source, JsonStyle::Keep), source.text);
        for (int edits = 0; edits < 4; ++edits) {
            random.edit(profile);
            for (const JsonStyle style : {JsonStyle::Keep, JsonStyle::Console, JsonStyle::Pretty}) {
                const QByteArray text = writeJson(profile, source, style);
                const Profile again = load(text).profile;
                if (again != profile)
                    qInfo().noquote() << source.text << "\n=>\n" << text;
                QVERIFY(again == profile);
            }
        }
        source.text = writeJson(profile, source, JsonStyle::Keep);
        QCOMPARE(writeJson(profile, source, JsonStyle::Keep), source.text);
    }
}

/// What the text of a source becomes after some edits, in a source that is not of our making.
void ProfileJsonTest::keepsWhatOthersWrote()
{
    QFETCH(int, seed);
    RandomProfile random(static_cast<quint32>(1000 + seed));
    for (int i = 0; i < 5; ++i) {
        const QByteArray text = random.rewritten(writeJson(random.profile(), {}, JsonStyle::Keep));
        const LoadedProfile loaded = load(text);
        QCOMPARE(writeJson(loaded.profile, loaded.source, JsonStyle::Keep), text);
        Profile edited = loaded.profile;
        for (int edits = 0; edits < 4; ++edits) {
            random.edit(edited);
            const QByteArray kept = writeJson(edited, loaded.source, JsonStyle::Keep);
            const LoadedProfile again = load(kept);
            if (again.profile != edited)
                qInfo().noquote() << text << "\n=>\n" << kept;
            QVERIFY(again.profile == edited);
            QCOMPARE(writeJson(edited, again.source, JsonStyle::Keep), kept);
            QVERIFY(load(writeJson(edited, loaded.source, JsonStyle::Console)).profile == edited);
        }
        // Taking the edits back gives the text that was there: nothing is remembered but the source.
        QCOMPARE(writeJson(loaded.profile, loaded.source, JsonStyle::Keep), text);
    }
}

void ProfileJsonTest::touchesOneValue()
{
    QFETCH(int, seed);
    RandomProfile random(static_cast<quint32>(2000 + seed));
    for (int i = 0; i < 5; ++i) {
        const QByteArray text = random.rewritten(writeJson(random.profile(), {}, JsonStyle::Keep));
        const LoadedProfile loaded = load(text);
        const Result<JsonTree> tree = JsonTree::parse(text);
        const JsonNode packs = tree->root().member("spec").member("template").member("packs");
        int row = 0;
        for (const JsonNode pack : packs) {
            Profile edited = loaded.profile;
            edited.layers[row].values.append("# end\n");
            const Span values = pack.member("values").span();
            for (const TextEdit &edit : smallestEdit(text, writeJson(edited, loaded.source, JsonStyle::Keep)))
                QVERIFY(values.contains(edit.span));

            // A layer that moves takes its bytes along.
            edited = loaded.profile;
            edited.layers.move(row, 0);
            const QByteArray moved = writeJson(edited, loaded.source, JsonStyle::Keep);
            for (const JsonNode other : packs)
                QVERIFY(moved.contains(other.raw()));
            ++row;
        }
    }
}

void ProfileJsonTest::corpusKeepsItsBytes_data()
{
    QTest::addColumn<QString>("path");
    const QStringList paths = corpusProfiles({u"json"_s});
    if (paths.isEmpty())
        QTest::newRow("no corpus") << QString();
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
}

void ProfileJsonTest::corpusKeepsItsBytes()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("There is no corpus beside the checkout.");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const LoadedProfile loaded = load(text);
    QCOMPARE(writeJson(loaded.profile, loaded.source, JsonStyle::Keep), text);
    for (const JsonStyle style : {JsonStyle::Console, JsonStyle::Pretty})
        QCOMPARE(load(writeJson(loaded.profile, loaded.source, style)).profile, loaded.profile);

    const QTemporaryDir folder;
    const QString archive = folder.filePath(u"p.tgz"_s);
    const QString json = folder.filePath(u"p.json"_s);
    QVERIFY(saveProfile(loaded, archive).has_value());
    const Result<LoadedProfile> again = openProfile(archive);
    QVERIFY(again.has_value());
    QCOMPARE(again->profile, loaded.profile);
    const Result<ProfileSource> saved = saveProfile(*again, json);
    QVERIFY(saved.has_value());
    QCOMPARE(saved->text, text);
    QFile copy(json);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), text);
}

QTEST_GUILESS_MAIN(ProfileJsonTest)
#include "tst_profilejson.moc"
