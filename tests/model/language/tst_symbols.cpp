// SPDX-License-Identifier: Apache-2.0
#include "model/language/symbols.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

class TestSymbols : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void symbol_data();
    void symbol();
    void definitions_data();
    void definitions();
    void packs_data();
    void packs();
    void uses_data();
    void uses();
    void longLines();
    void brokenTexts();
};

static Layer layerOf(const QString &name, const QByteArray &values)
{
    Layer layer;
    layer.name = name;
    layer.values = values;
    return layer;
}

static constexpr auto osValues =
    "options:\n  system.uri: \"{{ .spectro.pack.os.options.system.registry }}/x\"\n"
    "  system.registry: example.io\n  # {{ .spectro.macro.old }}\n";
static constexpr auto appValues =
    "image: '{{.spectro.pack.os.options.system.uri}}'\n"
    "port: \"{{.spectro.var.port}}\"\n"
    "name: '{{ .spectro.system.cluster.name | upper }}-{{.spectro.macro.old}}'\n"
    "base: &b {a: 1}\nmore: [*b]\n"
    "lost: '{{.spectro.pack.os.options.none}} {{.spectro.pack.no.a}} "
    "{{.spectro.var.missing}}'\n";

static Profile sampleProfile()
{
    Profile profile;
    Variable port;
    port.name = u"port"_s;
    profile.variables = {Variable(), port};
    profile.layers = {layerOf(u"os"_s, osValues), layerOf(u"shown--app"_s, appValues)};
    profile.layers[1].manifests = {{u"m"_s, "kind: Pod\nport: {{.spectro.var.port}}\n", {}}};
    return profile;
}

/// The symbol at the first place of a word in a text of the sample profile.
struct At
{
    At(int layer, const char *word, int into = 1)
        : At({layer, -1}, word, into)
    {
    }
    At(TextAddress text, const char *word, int into = 1)
        : place(text)
        , tree(YamlTree::read(textOf(profile, text)))
        , symbol(symbolAt(profile, place, tree, tree.text().indexOf(word) + into))
    {
    }
    QString shown() const
    {
        static constexpr std::array kinds{"none", "anchor", "variable", "macro", "system", "value"};
        QString text = QString::fromLatin1(kinds[static_cast<size_t>(symbol.kind)]);
        for (const QString &part : {symbol.name, symbol.path, spanText(tree.text(), symbol.span)})
            if (symbol.isValid() && !part.isEmpty())
                text += u' ' + part;
        return symbol.isDefinition ? text + " (here)"_L1 : text;
    }

    Profile profile = sampleProfile();
    TextAddress place;
    YamlTree tree;
    Symbol symbol;
};

void TestSymbols::symbol_data()
{
    QTest::addColumn<TextAddress>("place");
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, TextAddress place, const char *word, const QString &expected) {
        QTest::newRow(name) << place << QByteArray(word) << expected;
    };
    row("variable", {1, -1}, "port}}", u"variable port port"_s);
    row("variable in a manifest", {1, 0}, "port}}", u"variable port port"_s);
    row("pack reference", {1, -1}, "options.system.uri",
        u"value os options.system.uri os.options.system.uri"_s);
    row("system", {1, -1}, "cluster.name", u"system cluster.name cluster.name"_s);
    row("macro", {1, -1}, "old", u"macro old old"_s);
    row("macro in a comment", {0, -1}, "old", u"macro old old"_s);
    row("alias", {1, -1}, "*b", u"anchor b b"_s);
    row("anchor", {1, -1}, "&b", u"anchor b b (here)"_s);
    row("key", {0, -1}, "system.uri:", u"value os options.system.uri system.uri (here)"_s);
    row("key of a layer with a display name", {1, -1}, "image", u"value shown--app image image (here)"_s);
    row("key of a manifest", {1, 0}, "kind", u"none"_s);
    row("value", {0, -1}, "example.io", u"none"_s);
    row("function", {1, -1}, "upper", u"none"_s);
}

void TestSymbols::symbol()
{
    QFETCH(TextAddress, place);
    QFETCH(QByteArray, word);
    QFETCH(QString, expected);
    const At at(place, word.constData());
    QCOMPARE(at.shown(), expected);
    if (!at.symbol.isDefinition && at.symbol.kind != Symbol::Kind::Anchor)
        QCOMPARE(referencedAt(at.tree.text(), at.tree.text().indexOf(word) + 1), at.symbol);
}

void TestSymbols::definitions_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<int>("layer");
    QTest::addColumn<QString>("text"); // at the place that it leads to
    QTest::addColumn<QString>("note"); // a word of it
    QTest::newRow("pack reference") << QByteArray("options.system.uri") << 0 << u"system.uri"_s << QString();
    QTest::newRow("to a missing value")
        << QByteArray("options.none") << 0 << u"options"_s << u"options.none"_s;
    QTest::newRow("to a missing pack") << QByteArray("no.a") << -1 << QString() << u"“no”"_s;
    QTest::newRow("variable that is missing") << QByteArray("missing") << -1 << QString() << u"“missing”"_s;
    QTest::newRow("macro") << QByteArray("old}}") << -1 << QString() << u"“old”"_s;
    QTest::newRow("system") << QByteArray("cluster.name") << -1 << QString() << u"cluster.name"_s;
    QTest::newRow("alias") << QByteArray("*b") << 1 << u"b"_s << QString();
    QTest::newRow("key") << QByteArray("image") << 1 << u"image"_s << QString();
    QTest::newRow("nothing") << QByteArray("upper") << -1 << QString() << u"no alias"_s;
}

void TestSymbols::definitions()
{
    QFETCH(QByteArray, word);
    QFETCH(int, layer);
    QFETCH(QString, text);
    QFETCH(QString, note);
    const At at(1, word.constData());
    const Definition definition = definitionOf(at.profile, at.place, at.tree, at.symbol);
    QCOMPARE(definition.place.layer, layer);
    QCOMPARE(definition.variable, -1);
    QCOMPARE(definition.note.isEmpty(), note.isEmpty());
    QVERIFY2(definition.note.contains(note), qPrintable(definition.note));
    if (layer >= 0)
        QCOMPARE(spanText(textOf(at.profile, definition.place), definition.span), text);

    const At variable(1, "port}}");
    QCOMPARE(definitionOf(variable.profile, variable.place, variable.tree, variable.symbol).variable, 1);
}

void TestSymbols::packs_data()
{
    QTest::addColumn<QString>("pack");
    QTest::addColumn<int>("layer");
    QTest::newRow("name") << u"os"_s << 0;
    QTest::newRow("layer with a display name") << u"shown--app"_s << 1;
    QTest::newRow("pack behind the display name") << u"app"_s << 1;
    QTest::newRow("display name alone") << u"shown"_s << -1;
    QTest::newRow("another") << u"k8s"_s << -1;
}

void TestSymbols::packs()
{
    QFETCH(QString, pack);
    QFETCH(int, layer);
    QCOMPARE(layerOfPack(sampleProfile(), pack), layer);
}

void TestSymbols::uses_data()
{
    QTest::addColumn<int>("layer");
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QStringList>("expected"); // layer/manifest line:column text, `=` at the definition
    QTest::newRow("variable") << 1 << QByteArray("port}}")
                              << QStringList{u"1/-1 2:23 port"_s, u"1/0 2:22 port"_s};
    QTest::newRow("missing variable") << 1 << QByteArray("missing") << QStringList{u"1/-1 6:80 missing"_s};
    QTest::newRow("macro") << 1 << QByteArray("old}}") << QStringList{u"0/-1 4:23 old"_s, u"1/-1 3:68 old"_s};
    QTest::newRow("alias") << 1 << QByteArray("*b") << QStringList{u"1/-1 4:8 b ="_s, u"1/-1 5:9 b"_s};
    QTest::newRow("key") << 0 << QByteArray("system.uri:")
                         << QStringList{u"0/-1 2:3 system.uri ="_s, u"1/-1 1:25 os.options.system.uri"_s};
    QTest::newRow("reference") << 1 << QByteArray("options.system.uri")
                               << QStringList{u"0/-1 2:3 system.uri ="_s,
                                              u"1/-1 1:25 os.options.system.uri"_s};
    QTest::newRow("map with what is in it")
        << 0 << QByteArray("options:")
        << QStringList{u"0/-1 1:1 options ="_s, u"0/-1 2:33 os.options.system.registry"_s,
                       u"1/-1 1:25 os.options.system.uri"_s};
    QTest::newRow("missing value") << 1 << QByteArray("options.none")
                                   << QStringList{u"1/-1 6:24 os.options.none"_s};
    QTest::newRow("nothing") << 1 << QByteArray("upper") << QStringList();
}

void TestSymbols::uses()
{
    QFETCH(int, layer);
    QFETCH(QByteArray, word);
    QFETCH(QStringList, expected);
    const At at(layer, word.constData());
    QStringList found;
    for (const SymbolUse &use : usesOf(at.profile, at.place, at.tree, at.symbol)) {
        const QByteArray text = textOf(at.profile, use.place);
        QCOMPARE(use.position, positionAt(text, use.span.begin));
        QVERIFY(use.line.sliced(use.lineOffset).startsWith(spanText(text, use.span)));
        found.append(u"%1/%2 %3:%4 %5%6"_s.arg(use.place.layer)
                         .arg(use.place.manifest)
                         .arg(use.position.line)
                         .arg(use.position.column)
                         .arg(spanText(text, use.span), use.isDefinition ? u" ="_s : QString()));
    }
    QCOMPARE(found, expected);
}

void TestSymbols::longLines()
{
    Profile profile;
    profile.layers = {layerOf(u"a"_s, "x: '" + QByteArray(5000, 'b') + "{{.spectro.var.v}}" +
                                          QByteArray(5000, 'c') + "'\n")};
    const YamlTree tree = YamlTree::read(profile.layers[0].values);
    const Symbol symbol = symbolAt(profile, {0, -1}, tree, tree.text().indexOf("v}}"));
    const QList<SymbolUse> uses = usesOf(profile, {0, -1}, tree, symbol);
    QCOMPARE(uses.size(), 1);
    QVERIFY(uses[0].line.size() < 200);
    QVERIFY(uses[0].line.sliced(uses[0].lineOffset).startsWith(u"v}}"_s));
}

/// Whatever the text, every answer is within it.
void TestSymbols::brokenTexts()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 600; ++round) {
        Profile profile = sampleProfile();
        QByteArray &text = profile.layers[1].values;
        text.truncate(random.bounded(static_cast<int>(text.size()) + 1));
        for (int i = random.bounded(3); i > 0 && !text.isEmpty(); --i)
            text[random.bounded(static_cast<int>(text.size()))] = "{}[&*\"'-:\n\x80"[random.bounded(11)];
        const YamlTree tree = YamlTree::read(text);
        const Symbol symbol =
            symbolAt(profile, {1, -1}, tree, random.bounded(static_cast<int>(text.size()) + 1));
        const Definition definition = definitionOf(profile, {1, -1}, tree, symbol);
        QVERIFY(definition.isInText() || definition.variable >= 0 || !definition.note.isEmpty());
        for (const SymbolUse &use : usesOf(profile, {1, -1}, tree, symbol))
            QVERIFY((Span{0, textOf(profile, use.place).size()}).contains(use.span));
    }
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestSymbols)
#include "tst_symbols.moc"
