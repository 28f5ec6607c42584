// SPDX-License-Identifier: Apache-2.0
#include "model/document/packproblems.h"
#include "model/profile/reader.h"
#include "model/profile/writer.h"
#include "model/yaml/diagnostics.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// What a newcomer meets first must be without fault: the sample profiles and the sample catalog.
class TestSamples final : public QObject
{
    Q_OBJECT

private slots:
    void profileComesOutAsItWentIn_data();
    void profileComesOutAsItWentIn();
    void profileHasOnlyTheFindingsItSaysItHas_data() { profileComesOutAsItWentIn_data(); }
    void profileHasOnlyTheFindingsItSaysItHas();
    void variablesAreDefinedAndUsed_data() { profileComesOutAsItWentIn_data(); }
    void variablesAreDefinedAndUsed();
    void packIsWhole_data();
    void packIsWhole();
    void enabledPresetsExist_data() { packIsWhole_data(); }
    void enabledPresetsExist();
};

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QStringList matches(const QString &pattern, const QByteArray &text)
{
    QStringList found;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto it = expression.globalMatch(QString::fromUtf8(text)); it.hasNext();)
        found.append(it.next().captured(1));
    return found;
}

void TestSamples::profileComesOutAsItWentIn_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("rules");
    const QDir samples(QStringLiteral(LAYERWRIGHT_RESOURCES "/samples"));
    const QHash<QString, QStringList> expected{{u"store-edge.json"_s, {u"yaml-unquoted-template"_s}},
                                               {u"observability.json"_s, {u"template-macro"_s}}};
    for (const QString &name : samples.entryList({u"*.json"_s}, QDir::Files))
        QTest::newRow(qPrintable(name)) << samples.filePath(name) << expected.value(name);
}

void TestSamples::profileComesOutAsItWentIn()
{
    QFETCH(QString, path);
    const Result<LoadedProfile> loaded = openProfile(path);
    QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().message));
    QCOMPARE(loaded->notes, QStringList());
    QCOMPARE(writeJson(loaded->profile, loaded->source, JsonStyle::Keep), contentOf(path));
    QCOMPARE(writeJson(loaded->profile, loaded->source, JsonStyle::Pretty), contentOf(path));
}

void TestSamples::profileHasOnlyTheFindingsItSaysItHas()
{
    QFETCH(QString, path);
    QFETCH(QStringList, rules);
    const Result<LoadedProfile> loaded = openProfile(path);
    QVERIFY(loaded.has_value());
    QStringList found;
    for (const ProfileFinding &problem : findProfileProblems(loaded->profile))
        found.append(problem.finding.rule);
    for (const Layer &layer : loaded->profile.layers) {
        for (const Finding &finding : findValuesProblems(layer.values))
            found.append(finding.rule);
        for (const Manifest &manifest : layer.manifests) {
            for (const Finding &finding : findYamlProblems(manifest.content))
                found.append(finding.rule);
        }
    }
    QCOMPARE(found, rules);
}

void TestSamples::variablesAreDefinedAndUsed()
{
    QFETCH(QString, path);
    const Result<LoadedProfile> loaded = openProfile(path);
    QVERIFY(loaded.has_value());
    QSet<QString> used;
    for (const QString &name : matches(u"\\.spectro\\.var\\.(\\w+)"_s, contentOf(path)))
        used.insert(name);
    QSet<QString> defined;
    for (const Variable &variable : loaded->profile.variables)
        defined.insert(variable.name);
    QCOMPARE(used, defined);
}

void TestSamples::packIsWhole_data()
{
    QTest::addColumn<QString>("folder");
    const QDir catalog(QStringLiteral(LAYERWRIGHT_RESOURCES "/catalog"));
    for (const QString &name : catalog.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(name)) << catalog.filePath(name);
}

void TestSamples::packIsWhole()
{
    QFETCH(QString, folder);
    const QJsonObject pack = QJsonDocument::fromJson(contentOf(folder + u"/pack.json"_s)).object();
    QCOMPARE(QDir(folder).dirName(), pack["name"_L1].toString() + u'-' + pack["version"_L1].toString());
    for (const auto key : {"displayName"_L1, "layer"_L1})
        QVERIFY2(!pack[key].toString().isEmpty(), key.data());

    QVERIFY(!contentOf(folder + u"/README.md"_s).isEmpty());
    QVERIFY(!QImage(folder + u"/logo.png"_s).isNull());
    QCOMPARE(findValuesProblems(contentOf(folder + u"/values.yaml"_s)), QList<Finding>());
    QCOMPARE(findYamlProblems(contentOf(folder + u"/presets.yaml"_s)), QList<Finding>());
    QCOMPARE(findYamlProblems(contentOf(folder + u"/schema.yaml"_s)), QList<Finding>());
}

void TestSamples::enabledPresetsExist()
{
    QFETCH(QString, folder);
    const QByteArray presets = contentOf(folder + u"/presets.yaml"_s);
    const QStringList names = matches(u"^  - name: \"(.*)\"$"_s, presets);
    const QStringList groups = matches(u"^    group: \"(.*)\"$"_s, presets);
    QCOMPARE(names.size(), groups.size());
    QStringList known;
    for (qsizetype i = 0; i < names.size(); ++i)
        known.append(groups.at(i) + u':' + names.at(i));

    const QStringList marker =
        matches(u"^# spectrocloud.com/enabled-presets: (.*)$"_s, contentOf(folder + u"/values.yaml"_s));
    QCOMPARE(marker.size(), 1);
    for (const QString &enabled : marker.first().split(u','))
        QVERIFY2(known.contains(enabled), qPrintable(enabled));
}

QTEST_MAIN(TestSamples)
#include "tst_samples.moc"
