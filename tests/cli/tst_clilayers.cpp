// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"
#include "tests/support/corpus.h"

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

QByteArray valuesOf(const QString &path, const QString &layer)
{
    return runProgram({u"get"_s, path, u"--layer"_s, layer}).output;
}

} // namespace

/// The commands that bring packs in and change them, from outside.
class TestCliLayers final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void versionsAndTrains_data();
    void versionsAndTrains();
    void secondOfOnePack();
    void replace();
    void setVersion_data();
    void setVersion();
    void setVersionTakesDefaults();
    void setVersionCarriesChanges();
    void duplicate();
    void chartOfAFolder();
    void packagesByName();
    void manifestsAreSplit();
    void layersOfAnotherProfile();
    void refusals_data();
    void refusals();

private:
    QString out() const { return m_folder->filePath(u"out.json"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_stack = testData(u"cli/stack.json"_s);
    QString m_catalog = testData(u"cli/catalog"_s);
};

void TestCliLayers::versionsAndTrains_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("tag");
    QTest::newRow("newest") << QStringList{u"--pack"_s, u"proxy"_s} << u"3.10.0"_s << u"3.10.0"_s;
    QTest::newRow("pinned") << QStringList{u"--pack"_s, u"proxy@3.0.1"_s} << u"3.0.1"_s << u"3.0.1"_s;
    QTest::newRow("pinned by option")
        << QStringList{u"--pack"_s, u"proxy"_s, u"--version"_s, u"3.0.1"_s} << u"3.0.1"_s << u"3.0.1"_s;
    QTest::newRow("train") << QStringList{u"--pack"_s, u"proxy"_s, u"--version"_s, u"3.x"_s} << u"3.10.0"_s
                           << u"3.x"_s;
    QTest::newRow("narrow train") << QStringList{u"--pack"_s, u"proxy@3.0.x"_s} << u"3.0.1"_s << u"3.0.x"_s;
}

void TestCliLayers::versionsAndTrains()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, version);
    QFETCH(const QString, tag);
    const ProgramRun run = runProgram(QStringList{u"add-pack"_s, m_stack, u"--catalog"_s, m_catalog} + words +
                                      QStringList{u"-o"_s, out()});
    QCOMPARE(run.messages, QByteArray());
    QCOMPARE(run.exitCode, 0);
    const QJsonValue layer = summaryOf(out())[u"layers"_s][4];
    QCOMPARE(layer[u"name"_s], u"proxy"_s);
    QCOMPARE(layer[u"version"_s], version);
    QCOMPARE(layer[u"tag"_s], tag);
    QVERIFY(valuesOf(out(), u"proxy"_s).contains("# defaults of " + version.toUtf8()));
}

void TestCliLayers::secondOfOnePack()
{
    const QStringList add{u"add-pack"_s, m_stack, u"--catalog"_s, m_catalog, u"--pack"_s, u"proxy"_s};
    QCOMPARE(runProgram(add + QStringList{u"-o"_s, out()}).exitCode, 0);
    const QStringList again{u"add-pack"_s, out(), u"--catalog"_s, m_catalog, u"--pack"_s, u"proxy"_s};
    const ProgramRun refused = runProgram(again + QStringList{u"-o"_s, out()});
    QCOMPARE(refused.exitCode, 3);
    QVERIFY2(refused.messages.contains("--display-name"), refused.messages.constData());
    const ProgramRun named = runProgram(again + QStringList{u"--display-name"_s, u"inner"_s, u"-o"_s, out()});
    QCOMPARE(named.messages, QByteArray());
    QCOMPARE(layerNames(out()).mid(4), (QStringList{u"proxy"_s, u"inner--proxy"_s}));
    QCOMPARE(valuesOf(out(), u"inner--proxy"_s),
             "# defaults of 3.10.0\npack:\n  namespace: inner   \n  spectrocloud.com/display-name: inner\n");
}

void TestCliLayers::replace()
{
    const ProgramRun run = runProgram({u"replace"_s, m_stack, u"--layer"_s, u"web"_s, u"--catalog"_s,
                                       m_catalog, u"--pack"_s, u"proxy@3.0.x"_s, u"-o"_s, out()});
    QCOMPARE(run.messages, QByteArray());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(layerNames(out()), (QStringList{u"edge-os"_s, u"edge-k8s"_s, u"proxy"_s, u"notes"_s}));
    const QJsonValue layer = summaryOf(out())[u"layers"_s][2];
    QCOMPARE(layer[u"tag"_s], u"3.0.x"_s);
    QCOMPARE(layer[u"type"_s], u"oci"_s);
    QVERIFY(valuesOf(out(), u"proxy"_s).startsWith("# defaults of 3.0.1"));
}

void TestCliLayers::setVersion_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("tag");
    QTest::newRow("pinned") << QStringList{u"9.9.9"_s} << u"9.9.9"_s << u"9.9.9"_s;
    QTest::newRow("train") << QStringList{u"1.29.8"_s, u"--tag"_s, u"1.29.x"_s} << u"1.29.8"_s << u"1.29.x"_s;
    QTest::newRow("train with a group")
        << QStringList{u"18.4.3"_s, u"--tag"_s, u"LTS__18.4.x"_s} << u"18.4.3"_s << u"LTS__18.4.x"_s;
    QTest::newRow("train of the catalog")
        << QStringList{u"3.x"_s, u"--catalog"_s, u"CATALOG"_s} << u"3.0.1"_s << u"3.x"_s;
    QTest::newRow("keeping values by name")
        << QStringList{u"3.0.1"_s, u"--catalog"_s, u"CATALOG"_s, u"--values"_s, u"keep"_s} << u"3.0.1"_s
        << u"3.0.1"_s;
}

void TestCliLayers::setVersion()
{
    QFETCH(QStringList, words);
    QFETCH(const QString, version);
    QFETCH(const QString, tag);
    words.replaceInStrings(u"CATALOG"_s, m_catalog);
    const QByteArray before = valuesOf(m_stack, u"web"_s);
    const ProgramRun run = runProgram(QStringList{u"set-version"_s, m_stack} + words +
                                      QStringList{u"--layer"_s, u"web"_s, u"-o"_s, out()});
    QCOMPARE(run.messages, QByteArray());
    QCOMPARE(run.exitCode, 0);
    const QJsonValue layer = summaryOf(out())[u"layers"_s][2];
    QCOMPARE(layer[u"version"_s], version);
    QCOMPARE(layer[u"tag"_s], tag);
    QCOMPARE(valuesOf(out(), u"web"_s), before);
}

void TestCliLayers::setVersionTakesDefaults()
{
    const QByteArray defaults = [this] {
        QFile file(m_catalog + u"/web-3.0.1/values.yaml"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    QVERIFY(!defaults.isEmpty() && valuesOf(m_stack, u"web"_s) != defaults);
    const ProgramRun run =
        runProgram({u"set-version"_s, m_stack, u"3.0.1"_s, u"--layer"_s, u"web"_s, u"--catalog"_s, m_catalog,
                    u"--values"_s, u"defaults"_s, u"-o"_s, out()});
    QCOMPARE(run.messages, QByteArray());
    QCOMPARE(valuesOf(out(), u"web"_s), defaults);
}

void TestCliLayers::setVersionCarriesChanges()
{
    const QString old = m_folder->filePath(u"old.json"_s);
    const QStringList catalog{u"--catalog"_s, m_catalog};
    QCOMPARE(
        runProgram(QStringList{u"add-pack"_s, m_stack, u"--pack"_s, u"proxy@3.0.1"_s, u"-o"_s, old} + catalog)
            .exitCode,
        0);
    QCOMPARE(
        runProgram({u"set"_s, old, u"--layer"_s, u"proxy"_s, u"replicas"_s, u"2"_s, u"-o"_s, out()}).exitCode,
        0);
    const QStringList change{u"set-version"_s, out(),      u"3.10.0"_s, u"--layer"_s, u"proxy"_s,
                             u"--values"_s,    u"carry"_s, u"-o"_s,     out()};
    const ProgramRun run = runProgram(change + catalog);
    QCOMPARE(run.messages, QByteArray());
    QCOMPARE(valuesOf(out(), u"proxy"_s),
             QByteArray("# defaults of 3.10.0\npack:\n  namespace: proxy   \nreplicas: 2\n"));

    QCOMPARE(runProgram(change).exitCode, 2); // no catalog has the defaults
    const ProgramRun unknown =
        runProgram(QStringList{u"set-version"_s, m_stack, u"3.0.1"_s, u"--layer"_s, u"edge-k8s"_s,
                               u"--values"_s, u"carry"_s, u"-o"_s, out()} +
                   catalog);
    QCOMPARE(unknown.exitCode, 3);
    QVERIFY2(unknown.messages.contains("edge-k8s"), unknown.messages.constData());
}

void TestCliLayers::duplicate()
{
    QCOMPARE(runProgram({u"duplicate"_s, m_stack, u"--layer"_s, u"web"_s, u"-o"_s, out()}).exitCode, 0);
    QCOMPARE(layerNames(out()),
             (QStringList{u"edge-os"_s, u"edge-k8s"_s, u"web"_s, u"web-2--web"_s, u"notes"_s}));
    QVERIFY(valuesOf(out(), u"web-2--web"_s).contains("display-name: web-2"));
    QCOMPARE(valuesOf(out(), u"web"_s), valuesOf(m_stack, u"web"_s));
    const ProgramRun named = runProgram({u"duplicate"_s, m_stack, u"--layer"_s, u"web"_s, u"--display-name"_s,
                                         u"shop"_s, u"--namespace"_s, u"shop-ns"_s, u"-o"_s, out()});
    QCOMPARE(named.messages, QByteArray());
    QVERIFY(layerNames(out()).contains(u"shop--web"_s));
    QVERIFY(valuesOf(out(), u"shop--web"_s).contains("namespace: shop-ns"));
    QCOMPARE(runProgram({u"duplicate"_s, m_stack, u"--layer"_s, u"notes"_s, u"-o"_s, out()}).exitCode, 0);
    QCOMPARE(layerNames(out()).last(), u"notes-2"_s);
}

void TestCliLayers::chartOfAFolder()
{
    QDir(m_folder->path()).mkpath(u"shop"_s);
    const auto write = [this](const QString &name, const QByteArray &bytes) {
        QFile file(m_folder->filePath(u"shop/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    };
    write(u"Chart.yaml"_s, "name: shop\nversion: 1.2.3\n");
    write(u"values.yaml"_s, "a: 1 # one\n");
    write(u"values.schema.json"_s, "{\"$ref\":\"http://127.0.0.1:1/s\"}");
    const ProgramRun run = runProgram({u"add-chart"_s, m_stack, m_folder->filePath(u"shop"_s),
                                       u"--namespace"_s, u"shops"_s, u"-o"_s, out()});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.messages.contains("note: values.schema.json refers to “http://127.0.0.1:1/s”"),
             run.messages.constData());
    QCOMPARE(valuesOf(out(), u"shop"_s), "pack:\n  namespace: shops\n"
                                         "  spectrocloud.com/install-priority: \"0\"\n"
                                         "charts:\n  shop:\n    a: 1 # one\n");
}

void TestCliLayers::packagesByName()
{
    const QStringList name{u"--name"_s, u"shop"_s, u"--version"_s, u"1.2.3"_s, u"--registry"_s, u"Ours"_s};
    const auto added = [&](const QStringList &words) {
        const ProgramRun run = runProgram(words + name + QStringList{u"-o"_s, out()});
        return run.exitCode == 0 && run.messages.isEmpty() ? summaryOf(out())[u"layers"_s][4] : QJsonValue();
    };
    const QJsonValue chart = added({u"add-chart"_s, m_stack});
    QCOMPARE(chart[u"name"_s], u"shop"_s);
    QCOMPARE(chart[u"type"_s], u"helm"_s);
    QCOMPARE(chart[u"version"_s], u"1.2.3"_s);
    QCOMPARE(added({u"add-chart"_s, m_stack, u"--registry-kind"_s, u"oci"_s})[u"type"_s], u"helm"_s);
    QCOMPARE(added({u"add-zarf"_s, m_stack})[u"type"_s], u"oci"_s);
}

void TestCliLayers::manifestsAreSplit()
{
    const QString path = m_folder->filePath(u"all.yaml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("kind: Namespace\nmetadata: {name: a}\n---\nb: 1\n");
    file.close();
    const QStringList words{u"add-manifest"_s, m_stack, path, u"--name"_s, u"all"_s, u"-o"_s, out()};
    QCOMPARE(runProgram(words + QStringList{u"--split"_s}).exitCode, 0);
    QCOMPARE(summaryOf(out())[u"layers"_s][4][u"manifests"_s].toArray(),
             (QJsonArray{u"namespace-a"_s, u"all-2"_s}));
    QCOMPARE(runProgram(words).exitCode, 0);
    QCOMPARE(summaryOf(out())[u"layers"_s][4][u"manifests"_s].toArray(), QJsonArray{u"all"_s});
}

void TestCliLayers::layersOfAnotherProfile()
{
    const QStringList words{u"add-layers"_s, m_stack, m_stack, u"-o"_s, out(), u"--layer"_s};
    QCOMPARE(runProgram(words + QStringList{u"notes"_s, u"--layer"_s, u"web"_s}).exitCode, 0);
    QCOMPARE(layerNames(out()),
             (QStringList{u"edge-os"_s, u"edge-k8s"_s, u"web"_s, u"notes"_s, u"web-2--web"_s, u"notes-2"_s}));
    QCOMPARE(valuesOf(out(), u"web"_s), valuesOf(m_stack, u"web"_s));
}

void TestCliLayers::refusals_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("message");
    const QStringList add{u"add-pack"_s, u"STACK"_s, u"--catalog"_s, u"CATALOG"_s, u"--pack"_s};
    const QStringList set{u"set-version"_s, u"STACK"_s, u"--layer"_s};
    const QStringList copy{u"duplicate"_s, u"STACK"_s, u"--layer"_s};
    QTest::newRow("no such train") << add + QStringList{u"proxy@4.x"_s} << 3
                                   << QByteArray("no version 4.x of the pack “proxy”. It has: 3.0.1, 3.10.0");
    QTest::newRow("version twice") << add + QStringList{u"proxy@3.x"_s, u"--version"_s, u"3.x"_s} << 2
                                   << QByteArray("either in --pack or by --version");
    QTest::newRow("display name with dashes") << add + QStringList{u"proxy"_s, u"--display-name"_s, u"a--b"_s}
                                              << 3 << QByteArray("“--” parts the display name");
    QTest::newRow("bad namespace") << add + QStringList{u"proxy"_s, u"--display-name"_s, u"a"_s,
                                                        u"--namespace"_s, u"A b"_s}
                                   << 3 << QByteArray("“A b” is no namespace");
    QTest::newRow("release of no chart")
        << add + QStringList{u"proxy"_s, u"--release"_s, u"x=y"_s} << 3 << QByteArray("no chart “x”");
    QTest::newRow("release without a name")
        << add + QStringList{u"proxy"_s, u"--release"_s, u"x"_s} << 2 << QByteArray("is no CHART=NAME");
    QTest::newRow("version of manifests")
        << set + QStringList{u"notes"_s, u"2.0.0"_s} << 3 << QByteArray("“notes” is one of manifests");
    QTest::newRow("train alone") << set + QStringList{u"web"_s, u"3.x"_s} << 2
                                 << QByteArray("which version the train 3.x stands for");
    QTest::newRow("train of other versions") << set + QStringList{u"web"_s, u"3.0.1"_s, u"--tag"_s, u"4.x"_s}
                                             << 3 << QByteArray("4.x does not hold the version 3.0.1");
    QTest::newRow("defaults without a catalog")
        << set + QStringList{u"web"_s, u"3.0.1"_s, u"--values"_s, u"defaults"_s} << 2
        << QByteArray("come from a --catalog");
    QTest::newRow("unknown choice of values")
        << set + QStringList{u"web"_s, u"3.0.1"_s, u"--values"_s, u"merge"_s} << 2
        << QByteArray("--values takes keep, carry or defaults");
    QTest::newRow("a core layer of another profile")
        << QStringList{u"add-layers"_s, u"STACK"_s, u"STACK"_s, u"--layer"_s, u"0"_s} << 3
        << QByteArray("one of each core kind");
    QTest::newRow("no such layer in the other profile")
        << QStringList{u"add-layers"_s, u"STACK"_s, u"STACK"_s, u"--layer"_s, u"nowhere"_s} << 3
        << QByteArray("nowhere");
    QTest::newRow("two of a core layer")
        << copy + QStringList{u"edge-os"_s} << 3 << QByteArray("one layer of each core kind");
    QTest::newRow("names for manifests")
        << copy + QStringList{u"notes"_s, u"--display-name"_s, u"x"_s} << 3 << QByteArray("one of manifests");
    QTest::newRow("chart by path and by name")
        << QStringList{u"add-chart"_s, u"STACK"_s, u"a.tgz"_s, u"--name"_s, u"a"_s} << 2
        << QByteArray("give either CHART, or --name");
    QTest::newRow("neither") << QStringList{u"add-chart"_s, u"STACK"_s} << 2
                             << QByteArray("give either CHART");
    QTest::newRow("no registry") << QStringList{u"add-chart"_s, u"STACK"_s,     u"--name"_s,
                                                u"a"_s,         u"--version"_s, u"1"_s}
                                 << 3 << QByteArray("registry is missing");
    QTest::newRow("unknown kind of registry")
        << QStringList{u"add-chart"_s, u"STACK"_s, u"--name"_s, u"a"_s, u"--registry-kind"_s, u"git"_s} << 2
        << QByteArray("--registry-kind takes helm or oci");
    QTest::newRow("replace manifests") << QStringList{u"replace"_s,   u"STACK"_s,   u"--layer"_s, u"notes"_s,
                                                      u"--catalog"_s, u"CATALOG"_s, u"--pack"_s,  u"proxy"_s}
                                       << 3 << QByteArray("one of manifests");
}

void TestCliLayers::refusals()
{
    QFETCH(QStringList, words);
    QFETCH(const int, exitCode);
    QFETCH(const QByteArray, message);
    words.replaceInStrings(u"STACK"_s, m_stack).replaceInStrings(u"CATALOG"_s, m_catalog);
    const ProgramRun run = runProgram(words + QStringList{u"-o"_s, out()});
    QCOMPARE(run.exitCode, exitCode);
    QVERIFY2(run.messages.contains(message), run.messages.constData());
    QVERIFY(!QFile::exists(out()));
}

QTEST_GUILESS_MAIN(TestCliLayers)
#include "tst_clilayers.moc"
