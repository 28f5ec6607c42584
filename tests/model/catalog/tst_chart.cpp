// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/chart.h"
#include "model/yaml/yamltree.h"
#include "tests/support/tarbuilder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Layerwright {

class TestChart : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void archiveAndFolderAreTheSame();
    void refused_data();
    void refused();
    void schemas_data();
    void schemas();
    void packagesByName_data();
    void packagesByName();
    void packagesThatAreNotFound_data();
    void packagesThatAreNotFound();

private:
    QString write(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
};

QString TestChart::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    QDir().mkpath(QFileInfo(file).path());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return file.fileName();
}

static const QByteArray description =
    "apiVersion: v2\nname: shop\nversion: 1.2.3\ndescription: |\n  A shop\n";

void TestChart::archiveAndFolderAreTheSame()
{
    TarBuilder tar;
    tar.file("shop/Chart.yaml", description)
        .file("shop/values.yaml", "a: 1 # one\n")
        .file("shop/README.md", "# Shop\n")
        .file("shop/charts/sub/Chart.yaml", "name: sub\nversion: 9\n")
        .file("shop/charts/sub/values.yaml", "b: 2\n");
    const Result<HelmChart> packed = readChart(write(u"shop.tgz"_s, gzipped(tar.end().bytes())));
    write(u"shop/Chart.yaml"_s, description);
    write(u"shop/values.yaml"_s, "a: 1 # one\n");
    write(u"shop/README.md"_s, "# Shop\n");
    const Result<HelmChart> folder = readChart(m_folder.filePath(u"shop"_s));
    QVERIFY(packed && folder);
    QCOMPARE(*packed, *folder);
    QCOMPARE(packed->name, u"shop"_s);
    QCOMPARE(packed->description, u"A shop"_s);
    QCOMPARE(packed->readme, "# Shop\n");
    QVERIFY(packed->notes.isEmpty());
    QCOMPARE(layerOf(*packed, u"shops"_s).values, "pack:\n  namespace: shops\n"
                                                  "  spectrocloud.com/install-priority: \"0\"\n"
                                                  "charts:\n  shop:\n    a: 1 # one\n");
}

void TestChart::refused_data()
{
    QTest::addColumn<QByteArray>("archive");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *title, TarBuilder tar, const QString &why) {
        QTest::newRow(title) << gzipped(tar.end().bytes()) << why;
    };
    row("no Chart.yaml", TarBuilder().file("shop/values.yaml"), u"no Chart.yaml"_s);
    row("Chart.yaml too deep", TarBuilder().file("a/b/Chart.yaml", description), u"no Chart.yaml"_s);
    row("no name", TarBuilder().file("shop/Chart.yaml", "version: 1\n"), u"no name or no version"_s);
    row("not YAML", TarBuilder().file("shop/Chart.yaml", "{"), u"no name or no version"_s);
    row("a member outside", TarBuilder().file("shop/Chart.yaml", description).file("shop/../../etc/x"),
        u".."_s);
    row("a link",
        TarBuilder().file("shop/Chart.yaml", description).special("shop/values.yaml", '2', "/etc/passwd"),
        u"link"_s);
    row("values of bytes",
        TarBuilder().file("shop/Chart.yaml", description).file("shop/values.yaml", "\xff\xfe"),
        u"not UTF-8"_s);
    QTest::newRow("no archive") << QByteArray("name: shop\n") << u"shop.tgz"_s;
}

void TestChart::refused()
{
    QFETCH(QByteArray, archive);
    QFETCH(QString, why);
    const Result<HelmChart> chart = readChart(write(u"shop.tgz"_s, archive));
    QVERIFY(!chart);
    QVERIFY2(chart.error().message.contains(why), qPrintable(chart.error().message));
    QVERIFY(!readChart(m_folder.filePath(u"nothing"_s)));
    QDir().mkpath(m_folder.filePath(u"empty"_s));
    QVERIFY(readChart(m_folder.filePath(u"empty"_s)).error().message.contains(u"no Chart.yaml"_s));
}

void TestChart::schemas_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QString>("note");
    QTest::newRow("none") << QByteArray() << QString();
    QTest::newRow("of itself") << QByteArray(R"({"$ref":"#/definitions/a","definitions":{"a":{}}})")
                               << QString();
    QTest::newRow("recursion") << QByteArray(R"({"properties":{"a":{"$ref":"#"}},"$ref":"#"})") << QString();
    QTest::newRow("a file") << QByteArray(R"({"properties":{"a":{"$ref":"file:///etc/passwd"}}})")
                            << u"file:///etc/passwd"_s;
    QTest::newRow("an address") << QByteArray(R"({"allOf":[{"$ref":"http://127.0.0.1:1/s.json"}]})")
                                << u"http://127.0.0.1:1/s.json"_s;
    QTest::newRow("a neighbour") << QByteArray(R"({"$ref":"other.json"})") << u"other.json"_s;
    QTest::newRow("not JSON") << QByteArray("{") << u"cannot be read"_s;
    QTest::newRow("deep") << QByteArray(100000, '[') << u"cannot be read"_s;
}

void TestChart::schemas()
{
    QFETCH(QByteArray, schema);
    QFETCH(QString, note);
    TarBuilder tar;
    tar.file("shop/Chart.yaml", description).file("shop/values.schema.json", schema);
    const Result<HelmChart> chart = readChart(write(u"schema.tgz"_s, gzipped(tar.end().bytes())));
    QVERIFY(chart);
    QCOMPARE(chart->notes.isEmpty(), note.isEmpty());
    QVERIFY2(chart->notes.join(u' ').contains(note), qPrintable(chart->notes.join(u' ')));
}

void TestChart::packagesByName_data()
{
    QTest::addColumn<RegistryContent>("content");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QByteArray>("values");
    const QByteArray chart = "pack:\n  namespace: \"1\"\n  spectrocloud.com/install-priority: \"0\"\n"
                             "charts:\n  shop: {}\n";
    QTest::newRow("helm") << RegistryContent::HelmRepository << u"helm"_s << u"helm"_s << u"helm"_s << chart;
    QTest::newRow("oci") << RegistryContent::OciCharts << u"helm"_s << u"oci"_s << u"helm"_s << chart;
    QTest::newRow("zarf") << RegistryContent::ZarfPackages << u"oci"_s << u"oci"_s << u"zarf"_s
                          << QByteArray("pack:\n  spectrocloud.com/install-priority: \"0\"\n");
}

void TestChart::packagesByName()
{
    QFETCH(RegistryContent, content);
    QFETCH(QString, type);
    QFETCH(QString, kind);
    QFETCH(QString, provider);
    QFETCH(QByteArray, values);
    const RegistryPackage package{u"shop"_s, u"1.2.3"_s, u"Ours"_s, content};
    QVERIFY(check(package));
    const Layer layer = layerOf(package, u"1"_s);
    QCOMPARE(layer.packType.name(), type);
    QCOMPARE(layer.kind, LayerKind::AddOn);
    QCOMPARE(layer.version, u"1.2.3"_s);
    QCOMPARE(layer.tag, u"1.2.3"_s);
    QCOMPARE(layer.registry.name, u"Ours"_s);
    QCOMPARE(layer.registry.kind, kind);
    QCOMPARE(layer.registry.providerType, provider);
    QVERIFY(YamlTree::parse(layer.values));
    if (content == RegistryContent::ZarfPackages)
        QCOMPARE(layer.values, values);
    QCOMPARE(YamlTree::read(layer.values).root()["pack"]["namespace"].string(),
             YamlTree::read(values).root()["pack"]["namespace"].string());
}

void TestChart::packagesThatAreNotFound_data()
{
    QTest::addColumn<RegistryPackage>("package");
    QTest::addColumn<QString>("why");
    QTest::newRow("no name") << RegistryPackage{{}, u"1"_s, u"r"_s, {}} << u"name is missing"_s;
    QTest::newRow("a path") << RegistryPackage{u"a/b"_s, u"1"_s, u"r"_s, {}} << u"“a/b”"_s;
    QTest::newRow("no version") << RegistryPackage{u"a"_s, u" "_s, u"r"_s, {}} << u"version is missing"_s;
    QTest::newRow("no registry") << RegistryPackage{u"a"_s, u"1"_s, {}, {}} << u"registry is missing"_s;
}

void TestChart::packagesThatAreNotFound()
{
    QFETCH(RegistryPackage, package);
    QFETCH(QString, why);
    const Result<void> result = check(package);
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(why), qPrintable(result.error().message));
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestChart)
#include "tst_chart.moc"
