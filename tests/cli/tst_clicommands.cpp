// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"
#include "tests/support/corpus.h"
#include "tests/support/tarbuilder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), qPrintable(path));
}

QJsonObject summaryOf(const QString &path)
{
    return QJsonDocument::fromJson(runProgram({u"show"_s, path, u"--format"_s, u"json"_s}).output).object();
}

QStringList layerNames(const QString &path)
{
    QStringList names;
    for (const QJsonValue layer : summaryOf(path)[u"layers"_s].toArray())
        names.append(layer[u"name"_s].toString());
    return names;
}

} // namespace

class TestCliCommands final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void newProfile();
    void newProfileOfOneCloud();
    void showText();
    void showJson();
    void getValues();
    void getManifest();
    void layerByIndexAndName();
    void layerThatIsNotThere();
    void layersOfOneName();
    void convertToEveryForm_data();
    void convertToEveryForm();
    void convertInStyles();
    void convertToUnknownForm();
    void addPack();
    void addPackRefuses_data();
    void addPackRefuses();
    void addChart_data();
    void addChart();
    void addChartRefuses();
    void addManifestLayer();
    void addManifestsToLayer();
    void addManifestRefuses_data();
    void addManifestRefuses();
    void removeLayers();
    void moveLayer();
    void moveRefuses_data();
    void moveRefuses();
    void editsTouchNothingElse();
    void editsArePipedInTheirForm();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_stack = testData(u"cli/stack.json"_s);
    QString m_catalog = testData(u"cli/catalog"_s);
};

void TestCliCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestCliCommands::newProfile()
{
    const ProgramRun run =
        runProgram({u"new"_s, u"--type"_s, u"add-on"_s, u"--name"_s, u"My tools"_s, u"--version"_s,
                    u"0.2.0"_s, u"--description"_s, u"For <all>"_s, u"--tag"_s, u"env:prod"_s, u"--tag"_s,
                    u"team"_s, u"-o"_s, path(u"new.json"_s), u"--style"_s, u"pretty"_s});
    QCOMPARE(run.messages, QByteArray());
    QCOMPARE(run.exitCode, 0);
    const QJsonObject summary = summaryOf(path(u"new.json"_s));
    QCOMPARE(summary[u"name"_s], u"My tools"_s);
    QCOMPARE(summary[u"version"_s], u"0.2.0"_s);
    QCOMPARE(summary[u"description"_s], u"For <all>"_s);
    QCOMPARE(summary[u"type"_s], u"add-on"_s);
    QCOMPARE(summary[u"cloudType"_s], u"all"_s);
    QCOMPARE(summary[u"tags"_s].toObject(),
             (QJsonObject{{u"env"_s, u"prod"_s}, {u"team"_s, u"spectro__tag"_s}}));
    QCOMPARE(summary[u"layers"_s].toArray(), QJsonArray());
    const QJsonObject written = QJsonDocument::fromJson(contentOf(path(u"new.json"_s))).object();
    QCOMPARE(written[u"spec"_s][u"template"_s][u"type"_s], u"add-on"_s);
    QCOMPARE(written[u"metadata"_s][u"labels"_s][u"team"_s], u"spectro__tag"_s);
}

void TestCliCommands::newProfileOfOneCloud()
{
    const ProgramRun run = runProgram({u"new"_s, u"--type"_s, u"infra"_s, u"--name"_s, u"x"_s, u"--cloud"_s,
                                       u"nutanix"_s, u"-o"_s, path(u"new.tgz"_s)});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.messages, QByteArray());
    QCOMPARE(summaryOf(path(u"new.tgz"_s))[u"cloudType"_s], u"nutanix"_s);
    QCOMPARE(summaryOf(path(u"new.tgz"_s))[u"version"_s], u"1.0.0"_s);
    const ProgramRun without =
        runProgram({u"new"_s, u"--type"_s, u"infra"_s, u"--name"_s, u"x"_s, u"-o"_s, path(u"other.tgz"_s)});
    QCOMPARE(without.exitCode, 0);
    QCOMPARE(without.messages,
             "layerwright-cli: note: a profile of type infra is made for one cloud; give it with --cloud.\n");
}

void TestCliCommands::showText()
{
    const ProgramRun run = runProgram({u"show"_s, m_stack});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.messages, QByteArray());
    QCOMPARE(QString::fromUtf8(run.output),
             u"edge stack 1.2.0\n"
             "Two lines,\n"
             "and <a> tag & more.\n"
             "\n"
             "  Type   cluster\n"
             "  Cloud  edge-native\n"
             "  Tags   env:prod, team\n"
             "\n"
             "Layers, in the order of the file:\n"
             "  #  Name      Layer  Type      Version        Values, bytes  Manifests\n"
             "  0  edge-os   os     oci       2.1.0 (2.1.x)  67\n"
             "  1  edge-k8s  k8s    oci       1.32.4         36\n"
             "  2  web       addon  helm      3.0.1          71             ns, quota\n"
             "  3  notes     addon  manifest  1.0.0          47\n"
             "\n"
             "Variables:\n"
             "  Name  Format  Default\n"
             "  host  string  shop.example.com\n"
             "  port  number  (masked)\n"_s);
}

void TestCliCommands::showJson()
{
    const ProgramRun run = runProgram({u"show"_s, m_stack, u"--format"_s, u"json"_s});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject summary = QJsonDocument::fromJson(run.output).object();
    QStringList members = summary.keys();
    QCOMPARE(members, (QStringList{u"cloudType"_s, u"description"_s, u"layers"_s, u"name"_s, u"tags"_s,
                                   u"type"_s, u"variables"_s, u"version"_s}));
    QCOMPARE(summary[u"layers"_s][2].toObject(),
             (QJsonObject{{u"name"_s, u"web"_s},
                          {u"layer"_s, u"addon"_s},
                          {u"type"_s, u"helm"_s},
                          {u"version"_s, u"3.0.1"_s},
                          {u"tag"_s, u"3.0.1"_s},
                          {u"registry"_s, QString()},
                          {u"valuesBytes"_s, 71},
                          {u"manifests"_s, QJsonArray{u"ns"_s, u"quota"_s}}}));
    QCOMPARE(summary[u"layers"_s][0][u"registry"_s], u"Store Packs"_s);
    QCOMPARE(summary[u"layers"_s][1][u"registry"_s], u"aaaabbbbccccddddeeeeffff"_s);
    QCOMPARE(summary[u"variables"_s][1][u"defaultValue"_s], u"30080"_s);
    QCOMPARE(summary[u"variables"_s][1][u"isSensitive"_s], true);
}

void TestCliCommands::getValues()
{
    const ProgramRun run = runProgram({u"get"_s, m_stack, u"--layer"_s, u"edge-os"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output, "\n# leading line\npack:\n  content: {}   \noptions:\n  system.uri: \"NA\"\n");
    QCOMPARE(runProgram({u"get"_s, m_stack, u"-l"_s, u"1"_s}).output,
             "pack:\r\n  podCIDR: \"192.168.0.0/16\"\r\n");
}

void TestCliCommands::getManifest()
{
    const ProgramRun run =
        runProgram({u"get"_s, m_stack, u"--layer"_s, u"web"_s, u"--manifest"_s, u"quota"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output, "kind: ResourceQuota");
    const ProgramRun missing =
        runProgram({u"get"_s, m_stack, u"--layer"_s, u"web"_s, u"--manifest"_s, u"x"_s});
    QCOMPARE(missing.exitCode, 3);
    QCOMPARE(QString::fromUtf8(missing.messages),
             u"layerwright-cli: Layer “web” has no manifest “x”. Its manifests are: ns, quota.\n"_s);
}

void TestCliCommands::layerByIndexAndName()
{
    QCOMPARE(runProgram({u"get"_s, m_stack, u"--layer"_s, u"3"_s}).output,
             runProgram({u"get"_s, m_stack, u"--layer"_s, u"notes"_s}).output);
}

void TestCliCommands::layerThatIsNotThere()
{
    for (const QString &wanted : {u"Web"_s, u"4"_s, u"-1"_s, QString()}) {
        const ProgramRun run = runProgram({u"get"_s, m_stack, u"--layer"_s, wanted});
        QCOMPARE(run.exitCode, 3);
        QCOMPARE(run.output, QByteArray());
        QCOMPARE(QString::fromUtf8(run.messages),
                 u"layerwright-cli: There is no layer “%1” in the profile “edge stack”. Its "
                 "layers are: edge-os, edge-k8s, web, notes.\n"_s.arg(wanted));
    }
}

void TestCliCommands::layersOfOneName()
{
    write(path(u"twins.json"_s), contentOf(m_stack).replace("\"name\": \"notes\"", "\"name\": \"web\""));
    const ProgramRun run = runProgram({u"get"_s, path(u"twins.json"_s), u"--layer"_s, u"web"_s});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(QString::fromUtf8(run.messages).contains(u"2 layers are called “web”"),
             run.messages.constData());
    QCOMPARE(runProgram({u"get"_s, path(u"twins.json"_s), u"--layer"_s, u"3"_s}).exitCode, 0);
}

void TestCliCommands::convertToEveryForm_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"out.tgz"_s, u"out.profile.tgz"_s, u"out.tar.gz"_s, u"out.json"_s,
                                u"out.yaml"_s, u"out.yml"_s, u"out/"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestCliCommands::convertToEveryForm()
{
    QFETCH(const QString, name);
    const QString target = m_folder->path() + u'/' + name;
    const ProgramRun run = runProgram({u"convert"_s, m_stack, u"-o"_s, target});
    QCOMPARE(run.messages, QByteArray());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output, QByteArray());
    QCOMPARE(summaryOf(target), summaryOf(m_stack));
    for (const QString &layer : layerNames(m_stack))
        QCOMPARE(runProgram({u"get"_s, target, u"--layer"_s, layer}).output,
                 runProgram({u"get"_s, m_stack, u"--layer"_s, layer}).output);
}

void TestCliCommands::convertInStyles()
{
    const QByteArray kept = runProgram({u"convert"_s, m_stack, u"-o"_s, u"-"_s}).output;
    QCOMPARE(kept, contentOf(m_stack));
    const QByteArray console =
        runProgram({u"convert"_s, m_stack, u"-o"_s, u"-"_s, u"--style"_s, u"console"_s}).output;
    QVERIFY(!console.trimmed().contains('\n'));
    QVERIFY(console.contains(R"(\u003ca\u003e tag \u0026 more)"));
    const QByteArray pretty =
        runProgram({u"convert"_s, m_stack, u"-o"_s, u"-"_s, u"--style"_s, u"pretty"_s}).output;
    QVERIFY(pretty.startsWith("{\n  \"metadata\": {\n    \"name\": \"edge stack\""));
    QCOMPARE(QJsonDocument::fromJson(console), QJsonDocument::fromJson(pretty));
    const ProgramRun wrong = runProgram({u"convert"_s, m_stack, u"-o"_s, u"-"_s, u"--style"_s, u"fancy"_s});
    QCOMPARE(wrong.exitCode, 2);
}

void TestCliCommands::convertToUnknownForm()
{
    const ProgramRun run = runProgram({u"convert"_s, m_stack, u"-o"_s, path(u"out.docx"_s)});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.messages.contains("out.docx"));
    QVERIFY(!QFile::exists(path(u"out.docx"_s)));
}

void TestCliCommands::addPack()
{
    const QString out = path(u"out.json"_s);
    const ProgramRun run = runProgram(
        {u"add-pack"_s, m_stack, u"--catalog"_s, m_catalog, u"--pack"_s, u"proxy"_s, u"-o"_s, out});
    QCOMPARE(run.messages, QByteArray());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(layerNames(out), (QStringList{u"edge-os"_s, u"edge-k8s"_s, u"web"_s, u"notes"_s, u"proxy"_s}));
    const QJsonValue layer = summaryOf(out)[u"layers"_s][4];
    QCOMPARE(layer[u"version"_s], u"3.10.0"_s); // newer than 3.0.1
    QCOMPARE(layer[u"tag"_s], u"3.10.0"_s);
    QCOMPARE(layer[u"layer"_s], u"addon"_s);
    QCOMPARE(runProgram({u"get"_s, out, u"--layer"_s, u"proxy"_s}).output,
             "# defaults of 3.10.0\npack:\n  namespace: proxy   \n");
    // A core pack goes below the add-ons.
    QCOMPARE(
        runProgram({u"add-pack"_s, out, u"--catalog"_s, m_catalog, u"--pack"_s, u"net@1.2.0"_s, u"-o"_s, out})
            .exitCode,
        0);
    QCOMPARE(layerNames(out),
             (QStringList{u"edge-os"_s, u"edge-k8s"_s, u"net"_s, u"web"_s, u"notes"_s, u"proxy"_s}));
}

void TestCliCommands::addPackRefuses_data()
{
    QTest::addColumn<QString>("pack");
    QTest::addColumn<QString>("message");
    QTest::newRow("unknown pack") << u"gone"_s << u"The catalog has no pack “gone”."_s;
    QTest::newRow("unknown version") << u"proxy@9.9.9"_s
                                     << u"no version 9.9.9 of the pack “proxy”. It has: 3.0.1, 3.10.0."_s;
    QTest::newRow("name that is taken") << u"web"_s << u"already has a layer “web”"_s;
}

void TestCliCommands::addPackRefuses()
{
    QFETCH(const QString, pack);
    QFETCH(const QString, message);
    const ProgramRun run = runProgram(
        {u"add-pack"_s, m_stack, u"--catalog"_s, m_catalog, u"--pack"_s, pack, u"-o"_s, path(u"out.json"_s)});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(QString::fromUtf8(run.messages).contains(message), run.messages.constData());
    QVERIFY(!QFile::exists(path(u"out.json"_s)));
}

void TestCliCommands::addChart_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QByteArray>("below");
    QTest::newRow("comments at both ends")
        << QByteArray("# head\n\na: 1  # one\nc: |\n  text\n\n# end\n")
        << QByteArray("  shop:\n    # head\n\n    a: 1  # one\n    c: |\n      text\n\n    # end\n");
    QTest::newRow("no final line end") << QByteArray("a: 1") << QByteArray("  shop:\n    a: 1\n");
    QTest::newRow("document marker") << QByteArray("---\na: 1\n") << QByteArray("  shop:\n    a: 1\n");
    QTest::newRow("nothing") << QByteArray() << QByteArray("  shop: {}\n");
    QTest::newRow("comments alone") << QByteArray("# none\n") << QByteArray("  shop: {}\n");
    QTest::newRow("flow") << QByteArray("{}\n") << QByteArray("  shop:\n    {}\n");
}

void TestCliCommands::addChart()
{
    QFETCH(const QByteArray, values);
    QFETCH(const QByteArray, below);
    TarBuilder chart;
    chart.file("shop/Chart.yaml", "apiVersion: v2\nname: shop\nversion: 1.2.3\n")
        .file("shop/values.yaml", values);
    write(path(u"shop.tgz"_s), gzipped(chart.file("shop/charts/sub/Chart.yaml", "name: sub").end().bytes()));
    const QString out = path(u"out.json"_s);
    const ProgramRun run = runProgram({u"add-chart"_s, m_stack, path(u"shop.tgz"_s), u"-o"_s, out});
    QCOMPARE(run.messages, QByteArray());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(runProgram({u"get"_s, out, u"--layer"_s, u"shop"_s}).output,
             "pack:\n  namespace: shop\n  spectrocloud.com/install-priority: \"0\"\ncharts:\n" + below);
    const QJsonValue layer = summaryOf(out)[u"layers"_s][4];
    QCOMPARE(layer[u"type"_s], u"helm"_s);
    QCOMPARE(layer[u"version"_s], u"1.2.3"_s);
}

void TestCliCommands::addChartRefuses()
{
    TarBuilder other;
    write(path(u"other.tgz"_s), gzipped(other.file("profile.json", "{}").end().bytes()));
    const ProgramRun run =
        runProgram({u"add-chart"_s, m_stack, path(u"other.tgz"_s), u"-o"_s, path(u"out.json"_s)});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.messages.contains("other.tgz is not a packaged Helm chart"), run.messages.constData());
    QVERIFY(!QFile::exists(path(u"out.json"_s)));
}

void TestCliCommands::addManifestLayer()
{
    write(path(u"first.yaml"_s), "kind: Namespace # café\r\n");
    write(path(u"second.v1.yaml"_s), "");
    const ProgramRun run =
        runProgram({u"add-manifest"_s, m_stack, u"--name"_s, u"extra"_s, path(u"first.yaml"_s),
                    path(u"second.v1.yaml"_s), u"-o"_s, path(u"out.json"_s)});
    QCOMPARE(run.messages, QByteArray());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(layerNames(path(u"out.json"_s)),
             (QStringList{u"edge-os"_s, u"edge-k8s"_s, u"web"_s, u"notes"_s, u"extra"_s}));
    const QJsonValue layer = summaryOf(path(u"out.json"_s))[u"layers"_s][4];
    QCOMPARE(layer[u"type"_s], u"manifest"_s);
    QCOMPARE(layer[u"layer"_s], u"addon"_s);
    QCOMPARE(layer[u"version"_s], u"1.0.0"_s);
    QCOMPARE(layer[u"manifests"_s].toArray(), (QJsonArray{u"first"_s, u"second.v1"_s}));
    const auto get = [this](const QString &manifest) {
        return runProgram(
                   {u"get"_s, path(u"out.json"_s), u"--layer"_s, u"extra"_s, u"--manifest"_s, manifest})
            .output;
    };
    QCOMPARE(get(u"first"_s), contentOf(path(u"first.yaml"_s)));
    QCOMPARE(get(u"second.v1"_s), QByteArray());
}

void TestCliCommands::addManifestsToLayer()
{
    write(path(u"job.yaml"_s), "kind: Job\n");
    const ProgramRun run = runProgram({u"add-manifest"_s, m_stack, u"--layer"_s, u"web"_s,
                                       path(u"job.yaml"_s), u"-o"_s, path(u"out.tgz"_s)});
    QCOMPARE(run.messages, QByteArray());
    QCOMPARE(summaryOf(path(u"out.tgz"_s))[u"layers"_s][2][u"manifests"_s].toArray(),
             (QJsonArray{u"ns"_s, u"quota"_s, u"job"_s}));
}

void TestCliCommands::addManifestRefuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("message");
    QTest::newRow("neither name nor layer") << QStringList{u"good.yaml"_s} << 2 << u"either --name"_s;
    QTest::newRow("name and layer") << QStringList{u"--name"_s, u"x"_s, u"--layer"_s, u"web"_s,
                                                   u"good.yaml"_s}
                                    << 2 << u"either --name"_s;
    QTest::newRow("no manifest") << QStringList{u"--name"_s, u"x"_s} << 2 << u"MANIFEST is missing"_s;
    QTest::newRow("name that is taken")
        << QStringList{u"--name"_s, u"web"_s, u"good.yaml"_s} << 3 << u"already has a layer “web”"_s;
    QTest::newRow("manifest that is there")
        << QStringList{u"--layer"_s, u"web"_s, u"ns.yaml"_s} << 3 << u"already has a manifest “ns”"_s;
    QTest::newRow("missing file") << QStringList{u"--name"_s, u"x"_s, u"gone.yaml"_s} << 3 << u"gone.yaml"_s;
    QTest::newRow("folder") << QStringList{u"--name"_s, u"x"_s, u"."_s} << 3 << u". cannot be"_s;
    QTest::newRow("not UTF-8") << QStringList{u"--name"_s, u"x"_s, u"latin.yaml"_s} << 3
                               << u"latin.yaml is not UTF-8"_s;
    QTest::newRow("twice") << QStringList{u"--name"_s, u"x"_s, u"good.yaml"_s, u"good.yml"_s} << 3
                           << u"the name “good”"_s;
}

void TestCliCommands::addManifestRefuses()
{
    QFETCH(const QStringList, words);
    QFETCH(const int, exitCode);
    QFETCH(const QString, message);
    for (const QString &name : {u"good.yaml"_s, u"good.yml"_s, u"ns.yaml"_s})
        write(path(name), "a: 1\n");
    write(path(u"latin.yaml"_s), "a: \xe9\n");
    ProgramSettings settings;
    settings.workingFolder = m_folder->path();
    const ProgramRun run =
        runProgram(QStringList{u"add-manifest"_s, m_stack, u"-o"_s, u"out.json"_s} + words, settings);
    QVERIFY2(QString::fromUtf8(run.messages).contains(message), run.messages.constData());
    QCOMPARE(run.exitCode, exitCode);
    QVERIFY(!QFile::exists(path(u"out.json"_s)));
}

void TestCliCommands::removeLayers()
{
    const ProgramRun run = runProgram(
        {u"remove"_s, m_stack, u"--layer"_s, u"web"_s, u"--layer"_s, u"3"_s, u"-o"_s, path(u"out.json"_s)});
    QCOMPARE(run.messages, QByteArray());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(layerNames(path(u"out.json"_s)), (QStringList{u"edge-os"_s, u"edge-k8s"_s}));
}

void TestCliCommands::moveLayer()
{
    QCOMPARE(runProgram({u"move"_s, m_stack, u"--layer"_s, u"notes"_s, u"--to"_s, u"2"_s, u"-o"_s,
                         path(u"a.json"_s)})
                 .exitCode,
             0);
    QCOMPARE(layerNames(path(u"a.json"_s)), (QStringList{u"edge-os"_s, u"edge-k8s"_s, u"notes"_s, u"web"_s}));
    QCOMPARE(runProgram({u"move"_s, path(u"a.json"_s), u"--layer"_s, u"2"_s, u"--to"_s, u"3"_s, u"-o"_s,
                         path(u"b.json"_s)})
                 .exitCode,
             0);
    QCOMPARE(contentOf(path(u"b.json"_s)), contentOf(m_stack)); // there and back
}

void TestCliCommands::moveRefuses_data()
{
    QTest::addColumn<QString>("layer");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("message");
    QTest::newRow("core layer") << u"edge-os"_s << u"3"_s << 3 << u"edge-os"_s;
    QTest::newRow("below the core") << u"web"_s << u"0"_s << 3 << u"web"_s;
    QTest::newRow("past the end") << u"web"_s << u"4"_s << 3 << u"the places go from 0 to 3"_s;
    QTest::newRow("before the start") << u"web"_s << u"-1"_s << 3 << u"the places go from 0 to 3"_s;
    QTest::newRow("no number") << u"web"_s << u"top"_s << 2 << u"takes an index"_s;
}

void TestCliCommands::moveRefuses()
{
    QFETCH(const QString, layer);
    QFETCH(const QString, to);
    QFETCH(const int, exitCode);
    QFETCH(const QString, message);
    const ProgramRun run =
        runProgram({u"move"_s, m_stack, u"--layer"_s, layer, u"--to"_s, to, u"-o"_s, path(u"out.json"_s)});
    QVERIFY2(QString::fromUtf8(run.messages).contains(message), run.messages.constData());
    QCOMPARE(run.exitCode, exitCode);
    QVERIFY(!QFile::exists(path(u"out.json"_s)));
}

void TestCliCommands::editsTouchNothingElse()
{
    QCOMPARE(
        runProgram({u"remove"_s, m_stack, u"--layer"_s, u"notes"_s, u"-o"_s, path(u"out.json"_s)}).exitCode,
        0);
    const QByteArray before = contentOf(m_stack);
    const QByteArray after = contentOf(path(u"out.json"_s));
    const qsizetype cut = before.indexOf("\"quota\"");
    QVERIFY(after.startsWith(before.first(cut)));
    QVERIFY(after.endsWith(before.sliced(before.indexOf("\"variables\""))));
}

void TestCliCommands::editsArePipedInTheirForm()
{
    QCOMPARE(runProgram({u"convert"_s, m_stack, u"-o"_s, path(u"a.tgz"_s)}).exitCode, 0);
    const QByteArray piped =
        runProgram({u"remove"_s, path(u"a.tgz"_s), u"--layer"_s, u"web"_s, u"-o"_s, u"-"_s}).output;
    write(path(u"b.tgz"_s), piped);
    QVERIFY(piped.startsWith("\x1f\x8b"));
    QCOMPARE(layerNames(path(u"b.tgz"_s)), (QStringList{u"edge-os"_s, u"edge-k8s"_s, u"notes"_s}));
}

QTEST_GUILESS_MAIN(TestCliCommands)
#include "tst_clicommands.moc"
