// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/packcharts.h"
#include "tests/support/packs.h"
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
    PackEntry pack;
    pack.contents = std::make_shared<const PackContents>(storageInFolder(folder.path()));
    pack.charts = {u"charts/web-1.2.0.tgz"_s, u"charts/broken.tgz"_s, u"charts/none.tgz"_s, u"charts/db"_s};
    const PackCharts found = chartsOf(pack);
    const QList<HelmChart> charts = found.charts;
    QCOMPARE(found.faults.size(), 1); // what is not there is no fault: catalogs leave charts out
    QVERIFY2(found.faults[0].contains(u"broken.tgz"), qPrintable(found.faults[0]));
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
    PackEntry pack;
    pack.contents = std::make_shared<const PackContents>(storageInFolder(folder.filePath(u"pack"_s)));
    pack.charts = {u"../other"_s, u"linked"_s, folder.filePath(u"other"_s), u"own"_s, u"."_s};
    const PackCharts found = chartsOf(pack);
    QCOMPARE(namesOf(found.charts), QStringList(u"own"_s));
    QCOMPARE(found.faults.size(), 1); // of the link; a path that leads out is not there
    QVERIFY2(found.faults[0].contains(u"not in the folder of the pack"), qPrintable(found.faults[0]));
}

/// A pack that travels in an archive has its charts there, not in a folder.
void TestPackCharts::attachedPack()
{
    PackEntry pack;
    pack.charts = {u"charts/web.tgz"_s, u"charts/db"_s, u"charts/bad.tgz"_s, u"charts/none"_s};
    QCOMPARE(chartsOf(pack), PackCharts());
    const QByteArray web = gzipped(TarBuilder()
                                       .file("web/Chart.yaml", "name: web\nversion: 1.2.0\n")
                                       .file("web/values.schema.json", "{}")
                                       .end()
                                       .bytes());
    const QByteArray bad = gzipped(TarBuilder().file("bad/values.yaml", "a: 1\n").end().bytes());
    const QList<ArchiveMember> files{{u"charts/web.tgz"_s, web},
                                     {u"charts/bad.tgz"_s, bad},
                                     {u"charts/db/Chart.yaml"_s, "name: db\nversion: 2.0.0\n"},
                                     {u"charts/db/values.yaml"_s, "size: 1\n"}};
    pack.contents = std::make_shared<const PackContents>(storageInMemory(files, u"x"_s));
    const PackCharts found = chartsOf(pack);
    QCOMPARE(namesOf(found.charts), QStringList({u"web"_s, u"db"_s}));
    QCOMPARE(found.charts[0].schema, "{}");
    QCOMPARE(found.charts[1].values, "size: 1\n");
    QCOMPARE(found.faults.size(), 1);
    QVERIFY2(found.faults[0].contains(u"no Chart.yaml"), qPrintable(found.faults[0]));
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestPackCharts)
#include "tst_packcharts.moc"
