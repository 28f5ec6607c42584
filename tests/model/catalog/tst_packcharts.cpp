// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/packcharts.h"
#include "tests/support/tarbuilder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// The charts in a pack's folder.
class TestPackCharts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void charts();
    void nothingOutside();
    void attachedPack();
};

static void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

static QStringList namesOf(const QList<HelmChart> &charts)
{
    QStringList names;
    for (const HelmChart &chart : charts)
        names.append(chart.name);
    return names;
}

void TestPackCharts::charts()
{
    QTemporaryDir folder;
    const QByteArray packaged = gzipped(TarBuilder()
                                            .file("web/Chart.yaml", "name: web\nversion: 1.2.0\n")
                                            .file("web/values.yaml", "replicas: 1\n")
                                            .file("web/values.schema.json", "{}")
                                            .file("web/charts/sub/values.schema.json", "[]")
                                            .end()
                                            .bytes());
    write(folder.filePath(u"charts/web-1.2.0.tgz"_s), packaged);
    write(folder.filePath(u"charts/db/Chart.yaml"_s), "name: db\nversion: 2.0.0\n");
    write(folder.filePath(u"charts/db/values.schema.json"_s), "{\"type\": \"object\"}");
    write(folder.filePath(u"charts/broken.tgz"_s), "no archive");
    Pack pack;
    pack.folder = folder.path();
    pack.charts = {u"charts/web-1.2.0.tgz"_s, u"charts/broken.tgz"_s, u"charts/none.tgz"_s, u"charts/db"_s};
    const QList<HelmChart> charts = chartsOf(pack);
    QCOMPARE(namesOf(charts), QStringList({u"web"_s, u"db"_s}));
    QCOMPARE(charts[0].values, "replicas: 1\n");
    QCOMPARE(charts[0].schema, "{}");
    QCOMPARE(charts[1].schema, "{\"type\": \"object\"}");
    QCOMPARE(charts[1].values, QByteArray());
}

/// Neither by its path nor by a link does a pack reach what is not its own.
void TestPackCharts::nothingOutside()
{
    QTemporaryDir folder;
    write(folder.filePath(u"other/Chart.yaml"_s), "name: other\nversion: 1.0.0\n");
    write(folder.filePath(u"pack/own/Chart.yaml"_s), "name: own\nversion: 1.0.0\n");
    QVERIFY(QFile::link(folder.filePath(u"other"_s), folder.filePath(u"pack/linked"_s)));
    Pack pack;
    pack.folder = folder.filePath(u"pack"_s);
    pack.charts = {u"../other"_s, u"linked"_s, folder.filePath(u"other"_s), u"own"_s, u"."_s};
    QCOMPARE(namesOf(chartsOf(pack)), QStringList(u"own"_s));
}

void TestPackCharts::attachedPack()
{
    Pack pack;
    pack.charts = {u"charts/web.tgz"_s};
    QCOMPARE(chartsOf(pack), QList<HelmChart>());
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestPackCharts)
#include "tst_packcharts.moc"
