// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/packsummary.h"
#include "model/items/packfiltermodel.h"
#include "model/items/packlistmodel.h"
#include "model/items/packtext.h"
#include "tests/support/corpus.h"

#include <QAbstractItemModelTester>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Layerwright {

class TestPackModels : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void familiesGatherVersions();
    void rowsTellAboutTheNewest();
    void searching_data();
    void searching();
    void kindsAndClouds();
    void catalogsAndKeywords();
    void categoriesAndStates();
    void summaries_data();
    void summaries();
    void states();
    void whatAStackWantsNext();
    void corpusIsSearched();
};

static Pack pack(const QString &name, const QString &version, const QString &layer = u"addon"_s)
{
    Pack pack;
    pack.name = name;
    pack.displayName = name.toUpper();
    pack.version = version;
    pack.layer = layer;
    pack.cloudTypes = {u"all"_s};
    return pack;
}

static PackSources someSources()
{
    PackSources sources;
    Pack aws = pack(u"csi-aws"_s, u"1.0"_s, u"csi"_s);
    aws.cloudTypes = {u"aws"_s, u"eks"_s};
    Pack travelling = pack(u"web"_s, u"1.10.0"_s);
    travelling.values = "from: profile";
    sources.profile = Catalog({travelling});
    Pack proxy = pack(u"proxy"_s, u"3.0"_s);
    proxy.summary = u"Routes the web to its servers."_s;
    sources.catalogs = Catalog({pack(u"web"_s, u"1.9.0"_s), pack(u"web"_s, u"1.10.0"_s), aws, proxy});
    sources.samples = Catalog({pack(u"cilium"_s, u"1.16.0"_s, u"cni"_s)});
    return sources;
}

static QStringList namesIn(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data(PackListModel::NameRole).toString());
    return names;
}

void TestPackModels::familiesGatherVersions()
{
    const QList<PackFamily> families = packFamilies(someSources());
    QCOMPARE(families.size(), 4);
    const PackFamily &web = families.last();
    QCOMPARE(web.name, u"web"_s);
    QCOMPARE(web.versions(), (QStringList{u"1.10.0"_s, u"1.9.0"_s}));
    QCOMPARE(web.newest().origin, PackOrigin::Profile); // the pack that travels wins over the folder's
    QCOMPARE(packOf(web.newest().pack)->values, "from: profile");
    QCOMPARE(web.find(u"1.9.0"_s)->origin, PackOrigin::Catalog);
    QVERIFY(!web.find(u"2"_s));
    QVERIFY(packFamilies({}).isEmpty());
}

void TestPackModels::rowsTellAboutTheNewest()
{
    PackListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFamilies(packFamilies(someSources()));
    const QModelIndex web = model.indexOf(u"web"_s);
    QCOMPARE(web.data().toString(), u"WEB"_s);
    QCOMPARE(web.data(PackListModel::NewestVersionRole), u"1.10.0"_s);
    QCOMPARE(web.data(PackListModel::VersionCountRole), 2);
    QCOMPARE(web.data(PackListModel::KindNameRole), u"Add-on"_s);
    QCOMPARE(web.data(PackListModel::OriginRole), u"from the archive"_s);
    QCOMPARE(web.data(PackListModel::SourceRole), u"Add-on · from the archive"_s);
    QCOMPARE(model.indexOf(u"proxy"_s).data(PackListModel::SourceRole), u"Add-on"_s);
    QCOMPARE(model.indexOf(u"proxy"_s).data(PackListModel::SummaryRole), u"Routes the web to its servers."_s);
    QVERIFY(web.data(Qt::AccessibleTextRole).toString().contains(u"1.10.0"_s));
    QVERIFY(!model.indexOf(u"nothing"_s).isValid());
    QVERIFY(!model.family({}));
    model.setFamilies({});
    QCOMPARE(model.rowCount(), 0);
}

void TestPackModels::searching_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("nothing") << QString() << u"cilium csi-aws proxy web"_s;
    QTest::newRow("names first") << u"web"_s << u"web proxy"_s;
    QTest::newRow("capitals") << u"WEB"_s << u"web proxy"_s;
    QTest::newRow("every word") << u"web routes"_s << u"proxy"_s;
    QTest::newRow("kind") << u"storage"_s << u"csi-aws"_s;
    QTest::newRow("cloud") << u"eks"_s << u"csi-aws"_s;
    QTest::newRow("no match") << u"xyz"_s << QString();
}

void TestPackModels::searching()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    PackListModel model;
    model.setFamilies(packFamilies(someSources()));
    PackFilterModel filter;
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    filter.setSearch(text);
    QCOMPARE(namesIn(filter).join(u' '), found);
    filter.setSearch({});
    QCOMPARE(filter.rowCount(), model.rowCount());
}

void TestPackModels::kindsAndClouds()
{
    PackListModel model;
    model.setFamilies(packFamilies(someSources()));
    PackFilterModel filter;
    filter.setSourceModel(&model);
    filter.setKind(LayerKind::AddOn);
    QCOMPARE(namesIn(filter), (QStringList{u"proxy"_s, u"web"_s}));
    filter.setKind(LayerKind::Storage);
    filter.setCloud(u"edge-native"_s);
    QVERIFY(namesIn(filter).isEmpty());
    for (const QString &cloud : {u"aws"_s, u"all"_s, QString()}) {
        filter.setCloud(cloud);
        QCOMPARE(namesIn(filter), QStringList{u"csi-aws"_s});
    }
    filter.setKind({});
    QCOMPARE(filter.rowCount(), 4);
}

void TestPackModels::catalogsAndKeywords()
{
    const auto entry = [](const QString &name, const QString &version, const QString &catalog) {
        PackEntry listed = pack(name, version);
        listed.source = catalog;
        listed.keywords = {u"about "_s + name};
        return listed;
    };
    PackSources sources;
    sources.catalogs =
        Catalog::listing({entry(u"web"_s, u"1.0.0"_s, u"ours"_s), entry(u"web"_s, u"2.0.0"_s, u"theirs"_s),
                          entry(u"dns"_s, u"1.0.0"_s, u"theirs"_s)});
    PackListModel packs;
    packs.setFamilies(packFamilies(sources));
    QCOMPARE(catalogsOf(packs.families()), (QStringList{u"theirs"_s, u"ours"_s}));
    PackFilterModel filter;
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&packs);
    filter.setCatalog(u"ours"_s);
    QCOMPARE(filter.rowCount(), 1); // an older version is from there
    QCOMPARE(filter.index(0, 0).data(PackListModel::NameRole), u"web"_s);
    filter.setCatalog(u"theirs"_s);
    QCOMPARE(filter.rowCount(), 2);
    filter.setCatalog({});
    filter.setSearch(u"about dns"_s);
    QCOMPARE(filter.rowCount(), 1);
}

void TestPackModels::categoriesAndStates()
{
    const auto entry = [](const QString &name, const QString &type, const QString &state) {
        PackEntry listed = pack(name, u"1.0.0"_s);
        listed.addonType = type;
        if (!state.isEmpty())
            listed.annotations = {{u"system_state"_s, state}};
        return listed;
    };
    PackSources sources;
    sources.catalogs = Catalog::listing({entry(u"a"_s, u"app services"_s, {}),
                                         entry(u"b"_s, u"App-Services"_s, u"deprecated"_s),
                                         entry(u"c"_s, u"logging"_s, u"disabled"_s), entry(u"d"_s, {}, {})});
    PackListModel packs;
    packs.setFamilies(packFamilies(sources));
    QCOMPARE(categoriesOf(packs.families()), (QStringList{u"app services"_s, u"logging"_s}));
    PackFilterModel filter;
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&packs);
    filter.setCategory(u"app services"_s);
    QCOMPARE(namesIn(filter), (QStringList{u"a"_s, u"b"_s}));
    filter.setCurrentOnly(true);
    QCOMPARE(namesIn(filter), QStringList{u"a"_s});
    filter.setCategory({});
    QCOMPARE(namesIn(filter), (QStringList{u"a"_s, u"d"_s}));
    filter.setCurrentOnly(false);
    QCOMPARE(filter.rowCount(), 4);
}

void TestPackModels::summaries_data()
{
    QTest::addColumn<QByteArray>("readme");
    QTest::addColumn<QString>("summary");
    QTest::newRow("none") << QByteArray() << QString();
    QTest::newRow("headings alone") << QByteArray("# A pack\n## More\n") << QString();
    QTest::newRow("after the heading") << QByteArray("# A\n\nIt does *much*.\n") << u"It does much."_s;
    QTest::newRow("links and pictures")
        << QByteArray("[![x](http://a/b.svg)](http://a)\n\nSee [the site](http://b) `now`.\n")
        << u"See the site now."_s;
    QTest::newRow("tables") << QByteArray("| a b | c |\n|--|--|\n- a list\nThe text.\n") << u"The text."_s;
    QTest::newRow("code") << QByteArray("    indented code here\nThe text.\n") << u"The text."_s;
    QTest::newRow("markup") << QByteArray("<p align=\"center\">\n<b>A fine</b> pack\n") << u"A fine pack"_s;
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\n") << QString();
}

void TestPackModels::summaries()
{
    QFETCH(QByteArray, readme);
    QFETCH(QString, summary);
    QCOMPARE(packSummary({}, readme), summary);
    QCOMPARE(packSummary({{u"description"_s, u" Described.\n"_s}}, readme), u"Described."_s);
}

void TestPackModels::states()
{
    Pack old = pack(u"a"_s, u"1"_s);
    QCOMPARE(packState(old), QString());
    old.annotations = {{u"system_state"_s, u"Deprecated"_s}};
    QCOMPARE(packState(old), u"deprecated"_s);
    old.annotations.append({u"disabled"_s, u"true"_s});
    QCOMPARE(packState(old), u"disabled"_s);
}

void TestPackModels::whatAStackWantsNext()
{
    Profile profile;
    profile.info.type = ProfileType::AddOn;
    QCOMPARE(wantedKind(profile), LayerKind::AddOn);
    profile.info.type = ProfileType::Cluster;
    profile.info.cloudType = u"edge-native"_s;
    for (const LayerKind kind : {LayerKind::Os, LayerKind::Kubernetes, LayerKind::Network}) {
        QCOMPARE(wantedKind(profile), kind);
        Layer layer;
        layer.kind = kind;
        profile.layers.append(layer);
    }
    QCOMPARE(wantedKind(profile), LayerKind::AddOn); // storage is optional at the edge
    profile.info.cloudType = u"aws"_s;
    QCOMPARE(wantedKind(profile), LayerKind::Storage);
}

void TestPackModels::corpusIsSearched()
{
    const QStringList folders = corpusPacks();
    if (folders.isEmpty())
        QSKIP("no corpus beside the checkout");
    const QList<PackFamily> families =
        packFamilies(PackSources::read({}, {localSource(QFileInfo(folders.first()).path())}, {}));
    QVERIFY(families.size() > 50);
    PackListModel model;
    model.setFamilies(families);
    PackFilterModel filter;
    filter.setSourceModel(&model);
    int summaries = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        filter.setSearch(index.data(PackListModel::NameRole).toString());
        QCOMPARE(filter.index(0, 0).data(PackListModel::NameRole), index.data(PackListModel::NameRole));
        const QString summary = index.data(PackListModel::SummaryRole).toString();
        QVERIFY2(!summary.contains(u'\n') && !summary.contains("]("_L1), qPrintable(summary));
        summaries += summary.isEmpty() ? 0 : 1;
    }
    QVERIFY(summaries > families.size() / 2);
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestPackModels)
#include "model/catalog/packsummary.h"
#include "tst_packmodels.moc"
