// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/catalog.h"
#include "model/document/packproblems.h"
#include "model/profile/reader.h"
#include "model/report/htmlreport.h"
#include "model/report/markdownreport.h"
#include "model/report/pdfreport.h"
#include "model/report/profilereport.h"
#include "model/report/reportsections.h"
#include "tests/support/corpus.h"

#include <QTest>
#include <QTextDocument>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// Of real profiles.
class TestCorpusReports final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (corpusFolder().isEmpty())
            QSKIP("there is no corpus beside this checkout");
        m_packs.catalogs = *Catalog::read({corpusFolder() + u"/packs"_s});
    }
    void everyLayerIsThere_data();
    void everyLayerIsThere();
    void valuesOfAPackAreCompared();

private:
    PackSources m_packs;
};

void TestCorpusReports::everyLayerIsThere_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : corpusProfiles({u"json"_s, u"yaml"_s}))
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
}

void TestCorpusReports::everyLayerIsThere()
{
    QFETCH(const QString, path);
    const auto loaded = openProfile(path);
    QVERIFY2(loaded.has_value(), qPrintable(path));
    const Profile &profile = loaded->profile;
    const ProfileReport report = reportOf(profile, m_packs, findProblems(profile, m_packs));
    QXmlStreamReader reader(htmlReport(report));
    QStringList texts;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::Characters)
            texts.append(reader.text().toString());
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QTextDocument markdown;
    markdown.setMarkdown(QString::fromUtf8(markdownReport(report)), QTextDocument::MarkdownDialectGitHub);
    const QString plain = markdown.toPlainText();
    for (const Layer &layer : profile.layers) {
        QVERIFY2(texts.contains(layer.name), qPrintable(layer.name));
        QVERIFY2(plain.contains(layer.name), qPrintable(layer.name));
    }
    const auto pdf = pdfReport(report);
    QVERIFY(pdf && pdf->startsWith("%PDF"));
    QCOMPARE(reportOf(profile, m_packs, findProblems(profile, m_packs)), report);
}

/// A layer that begins as its pack differs in nothing; with another value, in that.
void TestCorpusReports::valuesOfAPackAreCompared()
{
    int compared = 0;
    for (const PackEntry &entry : m_packs.catalogs.packs()) {
        const auto pack = packOf(entry);
        if (!pack || pack->values.isEmpty() || pack->name.contains("--"_L1))
            continue;
        Layer layer;
        layer.name = pack->name;
        layer.version = pack->version;
        layer.packType = PackType::Spectro;
        layer.values = pack->values;
        Profile profile;
        profile.layers = {layer};
        const ProfileReport report = reportOf(profile, m_packs);
        QCOMPARE(report.notCompared, QStringList());
        QVERIFY2(report.overrides.first().overrides.isEmpty(), qPrintable(pack->name));
        compared += report.overrides.first().obstacle.isEmpty() ? 1 : 0;
    }
    qInfo("%d packs compared with themselves", compared);
    QVERIFY(compared > 50);
}

QTEST_MAIN(TestCorpusReports)
#include "tst_corpusreports.moc"
