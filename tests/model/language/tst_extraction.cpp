// SPDX-License-Identifier: Apache-2.0
#include "model/commands/extractvariable.h"
#include "model/language/extraction.h"
#include "model/language/variableuses.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace Layerwright {

class TestExtraction : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void proposals_data();
    void proposals();
    void references_data();
    void references();
    void refused_data();
    void refused();
    void existing();
    void isOneStep();
    void corpus();
};

static Profile profileOf(const QByteArray &values)
{
    Layer layer;
    layer.name = u"web"_s;
    layer.values = values;
    Variable taken;
    taken.name = u"replicaCount"_s;
    taken.displayName = u"Replica count"_s;
    taken.defaultValue = u"3"_s;
    Profile profile;
    profile.variables = {taken};
    profile.layers = {layer};
    return profile;
}

void TestExtraction::proposals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected"); // name, display name, format, default
    const auto row = [](const char *name, const char *text, const QString &path, const QString &expected) {
        QTest::newRow(name) << QByteArray(text) << path << expected;
    };
    row("key", "a:\n  logLevel: info\n", u"a.logLevel"_s, u"logLevel; Log level; string; info"_s);
    row("vague key", "server:\n  port: 8080\n", u"server.port"_s,
        u"server_port; Server port; number; 8080"_s);
    row("taken", "web:\n  replicaCount: 2\n", u"web.replicaCount"_s,
        u"web_replicaCount; Web replica count; number; 2"_s);
    row("taken at the top", "replicaCount: 2\n", u"replicaCount"_s,
        u"replicaCount_2; Replica count 2; number; 2"_s);
    row("truth", "on: true\n", u"on"_s, u"on; On; boolean; true"_s);
    row("truth in quotes", "a: \"true\"\n", u"a"_s, u"a; A; string; true"_s);
    row("version", "v: 1.2.3\n", u"v"_s, u"v; V; version; 1.2.3"_s);
    row("address", "a: 10.0.0.1\n", u"a"_s, u"a; A; ipv4; 10.0.0.1"_s);
    row("subnet", "podCIDR: \"10.0.0.0/16\"\n", u"podCIDR"_s, u"podCIDR; Pod CIDR; ipv4cidr; 10.0.0.0/16"_s);
    row("key with signs", "a/b.c d: x\n", u"'a/b.c d'"_s, u"a_b_c_d; A b c d; string; x"_s);
    row("item", "hosts:\n- one\n", u"hosts[0]"_s, u"hosts; Hosts; string; one"_s);
}

void TestExtraction::proposals()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, path);
    QFETCH(QString, expected);
    const YamlTree tree = YamlTree::read(text);
    const Profile profile = profileOf(text);
    const auto extraction = extractionOf(profile, tree, tree.find(path));
    QVERIFY2(extraction, qPrintable(extraction ? QString() : extraction.error().message));
    const Variable &variable = extraction->variable;
    QCOMPARE(u"%1; %2; %3; %4"_s.arg(variable.name, variable.displayName, variable.format.name(),
                                     variable.defaultValue),
             expected);
    QVERIFY(!variableNameFault(profile, variable.name));
}

void TestExtraction::references_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("plain") << QByteArray("a: 1 # why\nb: 2\n") << u"a"_s
                           << QByteArray("a: '{{.spectro.var.v}}' # why\nb: 2\n");
    QTest::newRow("double quotes") << QByteArray("a: \"x\"\n") << u"a"_s
                                   << QByteArray("a: \"{{.spectro.var.v}}\"\n");
    QTest::newRow("single quotes") << QByteArray("a: 'x'\n") << u"a"_s
                                   << QByteArray("a: '{{.spectro.var.v}}'\n");
    QTest::newRow("flow") << QByteArray("a: {b: [x, y]}\n") << u"a.b[1]"_s
                          << QByteArray("a: {b: [x, '{{.spectro.var.v}}']}\n");
    QTest::newRow("anchor") << QByteArray("a: &x 1\nb: *x\n") << u"a"_s
                            << QByteArray("a: &x '{{.spectro.var.v}}'\nb: *x\n");
    QTest::newRow("CRLF") << QByteArray("a: x\r\nb: 1\r\n") << u"a"_s
                          << QByteArray("a: '{{.spectro.var.v}}'\r\nb: 1\r\n");
}

void TestExtraction::references()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, path);
    QFETCH(QByteArray, result);
    const YamlTree tree = YamlTree::read(text);
    const YamlEdits edits = referenceEdits(tree, tree.find(path), u"v"_s);
    QVERIFY(edits);
    QCOMPARE(applied(text, *edits), result);
}

void TestExtraction::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("word");
    QTest::newRow("map") << QByteArray("a: {b: 1}\n") << u"a"_s << u"single value"_s;
    QTest::newRow("nothing there") << QByteArray("a: 1\n") << u"b"_s << u"single value"_s;
    QTest::newRow("alias") << QByteArray("a: &x 1\nb: *x\n") << u"b"_s << u"single value"_s;
    QTest::newRow("template") << QByteArray("a: '{{.spectro.var.x}}'\n") << u"a"_s << u"a refers"_s;
    QTest::newRow("several lines") << QByteArray("a: |\n  x\n  y\n") << u"a"_s << u"lines"_s;
    QTest::newRow("pack content") << QByteArray("pack: {content: {images: [{image: x}]}}\n")
                                  << u"pack.content.images[0].image"_s << u"pack.content"_s;
    QTest::newRow("empty") << QByteArray("a: ''\n") << u"a"_s << u"empty"_s;
}

void TestExtraction::refused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, path);
    QFETCH(QString, word);
    const YamlTree tree = YamlTree::read(text);
    const auto extraction = extractionOf(profileOf(text), tree, tree.find(path));
    QVERIFY(!extraction);
    QVERIFY2(extraction.error().message.contains(word), qPrintable(extraction.error().message));
}

void TestExtraction::existing()
{
    const QByteArray text = "a: 3\n";
    const YamlTree tree = YamlTree::read(text);
    QCOMPARE(extractionOf(profileOf(text), tree, tree.find(u"a"_s))->existing,
             QStringList{u"replicaCount"_s});
}

void TestExtraction::isOneStep()
{
    const QByteArray text = "a: info\nb: 1\n";
    LoadedProfile loaded;
    loaded.profile = profileOf(text);
    ProfileDocument document(loaded);
    const YamlTree tree = YamlTree::read(text);
    const auto extraction = extractionOf(loaded.profile, tree, tree.find(u"a"_s));
    const YamlEdits edits = referenceEdits(tree, tree.find(u"a"_s), extraction->variable.name);
    document.push(std::make_unique<ExtractVariable>(&document, TextId{document.layerId(0), 0},
                                                    extraction->variable, *edits));
    QCOMPARE(document.profile().variables.size(), 2);
    QCOMPARE(document.profile().layers[0].values, QByteArray("a: '{{.spectro.var.a}}'\nb: 1\n"));
    QVERIFY(undefinedVariables(document.profile()).isEmpty());
    document.undoStack()->undo();
    QCOMPARE(document.profile(), loaded.profile);
    QVERIFY(!document.undoStack()->canUndo());
}

/// A value of every text of the corpus: extracted, it is a reference, and back it is the same bytes.
void TestExtraction::corpus()
{
    if (corpusPacks().isEmpty())
        QSKIP("There is no corpus of packs here.");
    int extracted = 0;
    for (const QString &pack : corpusPacks()) {
        QFile file(pack + "/values.yaml"_L1);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const YamlTree tree = YamlTree::read(file.readAll());
        const Profile profile = profileOf(tree.text());
        const int step = std::max(1, tree.nodeCount() / 8);
        for (int id = static_cast<int>(pack.size()) % step; id < tree.nodeCount(); id += step) {
            const auto extraction = extractionOf(profile, tree, tree.node(id));
            if (!extraction)
                continue;
            const YamlEdits edits = referenceEdits(tree, tree.node(id), extraction->variable.name);
            QVERIFY2(edits, qPrintable(pack + (edits ? QString() : edits.error().message)));
            const QByteArray after = applied(tree.text(), *edits);
            QCOMPARE(referenceUses(after).size(), referenceUses(tree.text()).size() + 1);
            QCOMPARE(applied(after, inverted(tree.text(), *edits)), tree.text());
            ++extracted;
        }
    }
    QVERIFY2(extracted > 100, qPrintable(QString::number(extracted)));
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestExtraction)
#include "tst_extraction.moc"
