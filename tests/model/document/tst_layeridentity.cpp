// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/catalog.h"
#include "model/catalog/packlayer.h"
#include "model/document/layeridentity.h"
#include "model/yaml/diagnostics.h"
#include "model/yaml/yamlvalue.h"
#include "tests/support/corpus.h"
#include "tests/support/packs.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Layerwright {

class TestLayerIdentity : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void suggestions_data();
    void suggestions();
    void identityIsWritten();
    void brokenValuesAreRefused();
    void names_data();
    void names();
    void displayNamesAreUnique();
    void packsOfLayers();
    void everyPackOfTheCorpusTwice();
};

static Layer layer(const QString &name, const QByteArray &values)
{
    Layer layer;
    layer.name = name;
    layer.packType = PackType::Oci;
    layer.values = values;
    return layer;
}

static Profile profileOf(const QList<Layer> &layers)
{
    Profile profile;
    profile.layers = layers;
    return profile;
}

void TestLayerIdentity::suggestions_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<LayerIdentity>("expected");
    const auto row = [](const char *title, const QString &name, const QByteArray &values,
                        const LayerIdentity &expected) {
        QTest::newRow(title) << name << values << expected;
    };
    row("one chart", u"web"_s, "pack: {namespace: web}\ncharts: {nginx: {}}\n",
        {u"web-2"_s, u"web-2"_s, {{u"nginx"_s, u"web-2"_s}}});
    row("two charts", u"web"_s, "pack: {namespace: web}\ncharts: {a: {}, b: {}}\n",
        {u"web-2"_s, u"web-2"_s, {{u"a"_s, u"web-2-a"_s}, {u"b"_s, u"web-2-b"_s}}});
    row("manifests of a pack", u"hello"_s, "pack: {namespace: hello}\nmanifests: {hello-universe: {}}\n",
        {u"hello-2"_s, u"hello-2"_s, {{u"hello-universe"_s, u"hello-2"_s}}});
    row("no namespace", u"web"_s, "charts: {web: {}}\n", {u"web-2"_s, u"web-2"_s, {{u"web"_s, u"web-2"_s}}});
    row("a template for a namespace", u"web"_s, "pack: {namespace: '{{.spectro.var.ns}}'}\n",
        {u"web-2"_s, {}, {}});
    row("no values", u"web"_s, "", {u"web-2"_s, u"web-2"_s, {}});
    row("one of two", u"web-2--web"_s, "pack: {namespace: web-2}\n", {u"web-3"_s, u"web-3"_s, {}});
    row("capitals and blanks", u"My Web--web"_s, "charts: {web: {}}\n",
        {u"My Web-2"_s, u"my-web-2"_s, {{u"web"_s, u"my-web-2"_s}}});
    row("long", QString(70, u'a'), "charts: {b: {}}\n",
        {QString(70, u'a') + "-2"_L1, QString(63, u'a'), {{u"b"_s, QString(53, u'a')}}});
}

void TestLayerIdentity::suggestions()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, values);
    QFETCH(LayerIdentity, expected);
    const Layer there = layer(name, values);
    const LayerIdentity suggested = suggestedIdentity(profileOf({layer(u"web"_s, {}), there}), there);
    QCOMPARE(suggested.displayName, expected.displayName);
    QCOMPARE(suggested.nameSpace, expected.nameSpace);
    QVERIFY(suggested.releases == expected.releases);
    QVERIFY(checkDisplayName(profileOf({there}), suggested.displayName));
    QVERIFY(checkNamespace(suggested.nameSpace));
    for (const ReleaseName &release : suggested.releases)
        QVERIFY(checkReleaseName(release.release));
}

void TestLayerIdentity::identityIsWritten()
{
    const Layer web = layer(u"web"_s, "# top\npack:\n  namespace: \"web\" # where\n  releaseNameOverride:\n"
                                      "    nginx: web\ncharts:\n  nginx:\n    replicas: 1\n");
    const Result<Layer> second = withIdentity(web, {u"shop"_s, u"shop-ns"_s, {{u"nginx"_s, u"shop"_s}}});
    QVERIFY(second);
    QCOMPARE(second->name, u"shop--web"_s);
    QCOMPARE(second->values, "# top\npack:\n  namespace: \"shop-ns\" # where\n  releaseNameOverride:\n"
                             "    nginx: shop\n  spectrocloud.com/display-name: shop\n"
                             "charts:\n  nginx:\n    replicas: 1\n");
    QCOMPARE(second->packType, web.packType);
    const Result<Layer> named = withIdentity(web, {u"shop"_s, {}, {}});
    QVERIFY(named);
    QVERIFY(named->values.contains("namespace: \"web\" # where")); // what is empty is left alone
    QCOMPARE(withIdentity(*second, {u"till"_s, {}, {}})->name, u"till--web"_s);
}

void TestLayerIdentity::brokenValuesAreRefused()
{
    const Result<Layer> result = withIdentity(layer(u"web"_s, "a: b\nc: ["), {u"shop"_s, {}, {}});
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(u"shop--web"_s), qPrintable(result.error().message));
    QVERIFY(result.error().line > 0);
}

void TestLayerIdentity::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isNamespace");
    QTest::addColumn<bool>("isRelease");
    QTest::newRow("plain") << u"web-2"_s << true << true;
    QTest::newRow("none") << QString() << true << true;
    QTest::newRow("template") << u"{{.spectro.var.ns}}"_s << true << true;
    QTest::newRow("capitals") << u"Web"_s << false << false;
    QTest::newRow("dash at the end") << u"web-"_s << false << false;
    QTest::newRow("dot") << u"a.b"_s << false << false;
    QTest::newRow("line end") << u"web\n"_s << false << false;
    QTest::newRow("54 letters") << QString(54, u'a') << true << false;
    QTest::newRow("64 letters") << QString(64, u'a') << false << false;
}

void TestLayerIdentity::names()
{
    QFETCH(QString, name);
    QFETCH(bool, isNamespace);
    QFETCH(bool, isRelease);
    QCOMPARE(checkNamespace(name).has_value(), isNamespace);
    QCOMPARE(checkReleaseName(name).has_value(), isRelease);
}

void TestLayerIdentity::displayNamesAreUnique()
{
    const Profile profile = profileOf({layer(u"web"_s, {}), layer(u"shop--web"_s, {})});
    QVERIFY(checkDisplayName(profile, u"till"_s));
    for (const QString &bad : {u"web"_s, u"shop"_s, u" till"_s, QString(), u"a--b"_s, u"a/b"_s})
        QVERIFY2(!checkDisplayName(profile, bad), qPrintable(bad));
    QVERIFY(checkDisplayName(profile, u"shop"_s).error().message.contains(u"shop--web"_s));
}

void TestLayerIdentity::packsOfLayers()
{
    QCOMPARE(packNameOf(u"web"_s), u"web"_s);
    QCOMPARE(packNameOf(u"shop--web"_s), u"web"_s);
    Layer manifest = layer(u"web"_s, {});
    manifest.packType = PackType::Manifest;
    QVERIFY(!holdsPack(profileOf({manifest}), u"web"_s));
    QVERIFY(holdsPack(profileOf({layer(u"shop--web"_s, {})}), u"web"_s));
}

/// For every real pack: the second layer means the same but for its names, and nothing else moved.
void TestLayerIdentity::everyPackOfTheCorpusTwice()
{
    const QStringList folders = corpusPacks();
    if (folders.isEmpty())
        QSKIP("no corpus beside the checkout");
    const auto catalog = Catalog::read({QFileInfo(folders.first()).path()});
    QVERIFY(catalog);
    int edited = 0;
    for (const Pack &pack : wholePacks(*catalog)) {
        const Layer first = layerOf(pack);
        const Profile profile = profileOf({first});
        const Result<Layer> second = withIdentity(first, suggestedIdentity(profile, first));
        if (!second) {
            QVERIFY2(!second.error().message.isEmpty(), qPrintable(placeOf(pack)));
            continue;
        }
        ++edited;
        QVERIFY2(YamlTree::parse(second->values), qPrintable(placeOf(pack)));
        const YamlTree tree = YamlTree::read(second->values);
        QCOMPARE(tree.root()["pack"]["spectrocloud.com/display-name"].string(), pack.name + "-2"_L1);
        YamlValue before = YamlValue::of(YamlTree::read(first.values).root());
        YamlValue after = YamlValue::of(tree.root());
        for (YamlValue *value : {&before, &after}) {
            YamlValue key;
            key.kind = YamlKind::Scalar;
            key.text = "pack";
            if (const int at = value->indexOf(key); at >= 0)
                *value = value->replaced({at}, std::nullopt);
        }
        if (before.isMap())
            QVERIFY2(before == after, qPrintable(placeOf(pack)));
    }
    QCOMPARE(edited, catalog->packs().size());
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestLayerIdentity)
#include "tst_layeridentity.moc"
