// SPDX-License-Identifier: Apache-2.0
#include "model/language/description.h"
#include "model/language/jsonschema.h"
#include "model/language/schematext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// What is said about a place of a text, and what is read from comments and schemas for it.
class TestDescription : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void said_data();
    void said();
    void paths_data();
    void paths();
    void anywhere();
    void schemas_data();
    void schemas();
    void schemaOfUnboundedBreadth();

private:
    LayerKnowledge m_knowledge;
};

static const QByteArray defaults = R"(charts:
  web:
    # How many pods
    # there are.
    #
    # - none is possible
    # -- Pods of the service.
    replicas: 2
    # @section -- Image
    image: {tag: "1.2.0"} # what runs
    # ---------
    token: ""
    system.uri: a
    note: |
      # text: no comment
    # When it is looked at:
    # interval: 5m
    ## extra:
    ##   - words
    last: 1
)";

void TestDescription::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    LayerKnowledge::Origins origins;
    Pack pack;
    pack.values = defaults;
    pack.constraints = {
        PackConstraint::fromRule(u"charts.web.token"_s, u"{{ required | format \"${password}\" }}"_s),
        PackConstraint::fromRule(u"charts.web.replicas"_s, u"{{ readonly | format \"${number:[1-5]}\" }}"_s)};
    origins.pack = pack;
    Variable variable;
    variable.name = u"zone"_s;
    variable.description = u"Where it runs"_s;
    variable.format = VariableFormat::String;
    variable.defaultValue = u"eu"_s;
    origins.variables = {variable};
    origins.stack = {{u"web"_s, {}}, {u"os"_s, "options:\n  system.uri: 'x/y'\n"}};
    origins.layer = 0;
    m_knowledge = LayerKnowledge(origins);
}

static QString inOneLine(const Explanation &said)
{
    QString line = said.title + u": "_s + said.documentation;
    for (const Explanation::Fact &fact : said.facts)
        line += u" | "_s + fact.name + u" "_s + fact.value;
    if (!said.origin.isEmpty())
        line += u" ("_s + said.origin + u')';
    return line.replace(u'\n', u'/');
}

void TestDescription::said_data()
{
    QTest::addColumn<QByteArray>("marked");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *marked, const char *expected) {
        QTest::newRow(name) << QByteArray(marked) << QString::fromUtf8(expected);
    };
    const char *replicas = "charts.web.replicas: Pods of the service. | Here 3 | Type number | Default 2 | "
                           "Wanted number from 1 to "
                           "5 | Note read-only (default values of the pack)";
    row("key", "charts:\n  web:\n    repl^icas: 3\n", replicas);
    row("value", "charts:\n  web:\n    replicas: ^3\n", replicas);
    row("as by default", "charts:\n  web:\n    system.uri: a^\n",
        "charts.web.\"system.uri\":  | Type text | Default a (default values of the pack)");
    row("comment behind a flow map", "charts:\n  web:\n    im^age:\n",
        "charts.web.image: what runs | Type map | Default {tag: \"1.2.0\"} (default values of the pack)");
    row("in flow", "charts:\n  web: {image: {t^ag: 2}}\n",
        "charts.web.image.tag:  | Type text | Default \"1.2.0\" (default values of the pack)");
    row("secret", "charts:\n  web:\n    tok^en: abc\n",
        "charts.web.token:  | Type text | Wanted password | Note required, secret (default values of the "
        "pack)");
    row("commented out", "charts:\n  web:\n    inter^val: 1m\n",
        "charts.web.interval: When it is looked at: | Here 1m | Type text | Default 5m (commented out in the "
        "default values)");
    row("behind what is commented out", "charts:\n  web:\n    la^st: 1\n",
        "charts.web.last: extra:/  - words | Type number | Default 1 (default values of the pack)");
    row("the product's own", "pack:\n  spectrocloud.com/dis^play-name: x\n",
        "pack.\"spectrocloud.com/display-name\": The name of this layer where the same pack is in the "
        "profile several times. Unique in the "
        "profile and in the cluster. | Type text (read by Palette)");
    row("unknown key", "a:\n  b^: 1\n", "");
    row("comment", "charts:\n  web: # web^\n", "");
    row("broken below", "charts:\n  web:\n    la^st: 1\n  ]]\n",
        "charts.web.last: extra:/  - words | Type number | Default 1 (default values of the pack)");
    row("variable", "a: '{{.spectro.var.zo^ne}}'",
        ".spectro.var.zone: Where it runs | Format string | Default eu (variable of the profile)");
    row("unknown variable", "a: '{{.spectro.var.no^}}'",
        ".spectro.var.no: This profile has no variable “no”. Palette refuses to save it so.");
    row("macro", "a: '{{ .spectro.system.cluster.n^ame }}'",
        ".spectro.system.cluster.name: The name of the cluster. | For instance sample-cluster (filled in by "
        "Palette when the cluster is deployed)");
    row("unknown macro", "a: '{{ .spectro.system.x^ }}'",
        ".spectro.system.x: Palette is not known to have this macro; it would stay empty.");
    row("value of a layer", "a: '{{.spectro.pack.os.options.sys^tem.uri}}'",
        ".spectro.pack.os.options.system.uri: A value of the layer “os”. | Gives x/y");
    row("value that is not there", "a: '{{.spectro.pack.os.a.b^}}'",
        ".spectro.pack.os.a.b: The values of “os” have no “a.b”: the reference is empty.");
    row("value of this layer", "a: '{{.spectro.pack.web.b^}}'\nb: 7",
        ".spectro.pack.web.b: A value of the layer “web”. | Gives 7");
    row("unknown layer", "a: '{{.spectro.pack.db.b^}}'",
        ".spectro.pack.db.b: No layer of this profile is called “db”. The reference is empty, unless another "
        "profile of the cluster has it.");
    row("function", "a: '{{ .spectro.var.zone | up^per }}'",
        "upper: In capital letters. (function of templates)");
}

void TestDescription::said()
{
    QFETCH(QByteArray, marked);
    QFETCH(QString, expected);
    const qsizetype offset = marked.indexOf('^');
    const auto description = describe(QByteArray(marked).remove(offset, 1), offset, m_knowledge);
    QCOMPARE(description ? inOneLine(description->explanation) : QString(), expected);
    QVERIFY(!description || (description->span.begin <= offset && offset <= description->span.end));
}

void TestDescription::paths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("title");
    QTest::newRow("in the text") << u"charts.web.replicas"_s << u"charts.web.replicas"_s;
    QTest::newRow("not in the text") << u"charts.web.token"_s << u"charts.web.token"_s;
    QTest::newRow("with dots") << u"charts.web.system.uri"_s << u"charts.web.\"system.uri\""_s;
    QTest::newRow("in a list") << u"pack.content.images[0].image"_s << u"pack.content.images[0].image"_s;
    QTest::newRow("unknown") << u"charts.db"_s << QString();
}

void TestDescription::paths()
{
    QFETCH(QString, path);
    QFETCH(QString, title);
    const auto said =
        describePath("charts:\n  web:\n    replicas: 4\n", *YamlPath::fromString(path), m_knowledge);
    QCOMPARE(said ? said->title : QString(), title);
}

void TestDescription::anywhere()
{
    QRandomGenerator random(11);
    const QByteArray letters = "ab:-  \n\n[]{}#'\"|.s{}";
    for (int round = 0; round < 1000; ++round) {
        QByteArray text;
        for (int i = 0; i < 40; ++i)
            text += letters[random.bounded(letters.size())];
        for (qsizetype offset = 0; offset <= text.size(); ++offset)
            if (const auto description = describe(text, offset, m_knowledge))
                QVERIFY(description->span.begin <= offset && offset <= description->span.end);
    }
}

void TestDescription::schemas_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QString>("expected");
    QTest::newRow("not JSON") << QByteArray("{\"a\":") << u"line 1"_s;
    QTest::newRow("no object") << QByteArray("[1]") << u"no JSON object"_s;
    QTest::newRow("too large") << QByteArray(MaximumSchemaSize + 1, ' ') << u"larger than 4 MiB"_s;
    QTest::newRow("deep") << QByteArray(5000, '[') << u"line 1"_s;
    QTest::newRow("a file") << QByteArray(R"({"$ref": "file:///etc/passwd"})") << QString();
    QTest::newRow("itself") << QByteArray(R"({"$ref": "#"})") << QString();
    QTest::newRow("round and round")
        << QByteArray(R"({"$ref": "#/a", "a": {"$ref": "#/b"}, "b": {"allOf": [{"$ref": "#/a"}]}})")
        << QString();
}

void TestDescription::schemas()
{
    QFETCH(QByteArray, schema);
    QFETCH(QString, expected);
    const auto read = JsonSchema::read(schema, KeyOrigin::ChartSchema);
    QCOMPARE(read.has_value(), expected.isEmpty());
    if (read)
        QVERIFY((*read)->keys({}).isEmpty());
    else
        QVERIFY2(read.error().message.contains(expected), qPrintable(read.error().message));
}

/// Each part refers to all others: without a bound, a path of n steps would take 40ⁿ parts.
void TestDescription::schemaOfUnboundedBreadth()
{
    QByteArray all;
    for (int i = 0; i < 40; ++i)
        all += (i > 0 ? "," : "") + QByteArray(R"({"properties": {"x": {"$ref": "#"}}})");
    const auto read = JsonSchema::read("{\"allOf\": [" + all + "]}", KeyOrigin::ChartSchema);
    QVERIFY(read);
    QList<YamlStep> steps(200, {u"x"_s, -1, {}});
    QCOMPARE((*read)->keys(YamlPath::fromSteps(steps)).size(), 1);
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestDescription)
#include "tst_description.moc"
