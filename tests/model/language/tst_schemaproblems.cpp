// SPDX-License-Identifier: Apache-2.0
#include "model/language/schemajudge.h"
#include "model/language/schemaproblems.h"
#include "model/language/schematext.h"
#include "model/yaml/yamltree.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// Values of a chart under its values.schema.json.
class TestSchemaProblems : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void findings_data();
    void findings();
    void fixes_data();
    void fixes();
    void defaultsHold_data();
    void defaultsHold();
    void nothingToSay_data();
    void nothingToSay();
    void hostile_data();
    void hostile();
    void hostileWork_data();
    void hostileWork();
    void kinds_data();
    void kinds();
    void formats_data();
    void formats();
    void officialSuite_data();
    void officialSuite();
};

static QList<Finding> check(const QByteArray &values, const QByteArray &schema,
                            const QByteArray &defaults = {}, const QString &mount = {})
{
    const Result<YamlTree> tree = readSchema(schema);
    if (!tree)
        qFatal("%s", qPrintable(tree.error().message));
    return checkSchema(YamlTree::read(values), *tree, {*YamlPath::fromString(mount), defaults, u"S"_s});
}

static QString brief(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(u"%1:%2+%3 %4 %5"_s.arg(finding.position.line)
                         .arg(finding.position.column)
                         .arg(finding.span.length())
                         .arg(finding.rule, finding.message));
    return lines.join(u'\n');
}

void TestSchemaProblems::findings_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &values, const QByteArray &schema,
                        const QString &expected) { QTest::newRow(name) << values << schema << expected; };
    const auto property = [](const QByteArray &rules) { return R"({"properties":{"a":{)" + rules + "}}}"; };
    row("a text for a number", "a: x\n", property(R"("type":"integer")"),
        u"1:4+1 schema-type “a” has the wrong type. Expected: whole number. Found: text “x”."_s);
    row("a fraction", "a: 1.5\n", property(R"("type":"integer")"),
        u"1:4+3 schema-type “a” has the wrong type. Expected: whole number. Found: “1.5”."_s);
    row("nothing", "a:\nb: 1\n", property(R"("type":["string","object"])"),
        u"1:1+1 schema-type “a” has the wrong type. Expected: text or map. Found: nothing (null)."_s);
    row("a list for a map, at its key", "x: 1\na:\n  - 1\n", property(R"("type":"object")"),
        u"2:1+1 schema-type “a” has the wrong type. Expected: map. Found: list."_s);
    row("none of an enumeration", "a: large\n", property(R"("enum":["s","m",1,null])"),
        u"1:4+5 schema-value “a” has a value that the schema does not allow. Allowed: “s”, “m”, “1”, “null”. Found: text “large”."_s);
    row("another constant", "a: 2\n", property(R"("const":1)"),
        u"1:4+1 schema-value “a” has a value that the schema does not allow. Allowed: “1”. Found: “2”."_s);
    row("too small", "a: 0\n", property(R"("minimum":1)"),
        u"1:4+1 schema-value “a” is “0”; the schema wants at least 1."_s);
    row("just the bound, draft 4", "a: 1\n", property(R"("maximum":1,"exclusiveMaximum":true)"),
        u"1:4+1 schema-value “a” is “1”; the schema wants at most 1."_s);
    row("no multiple", "a: 0.35\n", property(R"("multipleOf":0.1)"),
        u"1:4+4 schema-value “a” is “0.35”; the schema wants a multiple of 0.1."_s);
    row("another form", "a: Web\n", property(R"("pattern":"^[a-z]+$")"),
        u"1:4+3 schema-value “a” is “Web”, which is not of the form that the schema wants: ^[a-z]+$"_s);
    row("another format", "a: 10.0.0.256\n", property(R"("format":"ipv4")"),
        u"1:4+10 schema-value “a” is “10.0.0.256”, which is not of the format that the schema wants: ipv4."_s);
    row("characters, not bytes", "a: äöü\n", property(R"("maxLength":2)"),
        u"1:4+6 schema-value “a” is too long: the schema allows at most this many characters: 2."_s);
    row("twice in a list", "a: [1, 2, 1.0]\n", property(R"("uniqueItems":true)"),
        u"1:11+3 schema-value “a[2]” is in the list already, and the schema allows each item once."_s);
    row("an item of a list", "a:\n  - b: 1\n  - b: x\n",
        property(R"("items":{"properties":{"b":{"type":"number"}}})"),
        u"3:8+1 schema-type “a[1].b” has the wrong type. Expected: number. Found: text “x”."_s);
    row("a key too much", "a:\n  image: x\n  imag: y\n",
        property(R"("properties":{"image":{},"tag":{}},"additionalProperties":false)"),
        u"3:3+4 schema-key “a.imag” is a key that the schema does not allow there. Known keys: “image”, “tag”."_s);
    row("a key that is ruled out", "a: 1\n", R"({"properties":{"a":false}})",
        u"1:1+1 schema-key “a” is not allowed there by the schema: remove it."_s);
    row("missing", "a:\n  b: 1\n",
        property(R"("required":["c"],"properties":{"c":{"description":"Where to."}})"),
        u"1:1+1 schema-required “a.c” is missing, and the schema requires it: add it. Where to."_s);
    row("missing at the top", "# none\nb: 1\n", R"({"required":["a"]})",
        u"2:1+0 schema-required “a” is missing, and the schema requires it: add it."_s);
    row("missing in an empty text", "", R"({"required":["a"]})",
        u"1:1+0 schema-required “a” is missing, and the schema requires it: add it."_s);
    row("needed by another key", "a:\n  b: 1\n", property(R"("dependencies":{"b":["c"]})"),
        u"1:1+1 schema-required “a.c” is missing, and the schema requires it: add it."_s);
    row("alternatives by type", "a: [1]\n", property(R"("oneOf":[{"type":"string"},{"type":"integer"}])"),
        u"1:1+1 schema-type “a” has the wrong type. Expected: text or whole number. Found: list."_s);
    row("the alternative that was meant", "a: 70000\n",
        property(R"("anyOf":[{"type":"string"},{"type":"integer","maximum":65535}])"),
        u"1:4+5 schema-value “a” is “70000”; the schema wants at most 65535."_s);
    row("alternatives by value", "a: x\n", property(R"("anyOf":[{"const":"y"},{"enum":["z"]}])"),
        u"1:4+1 schema-value “a” has a value that the schema does not allow. Allowed: “y”, “z”. Found: text “x”."_s);
    row("no alternative", "a: {b: 1}\n", property(R"("anyOf":[{"required":["c"]},{"required":["d"]}])"),
        u"1:1+1 schema-value “a” fits none of the alternatives of the schema. Alternative 1: “a.c” is "
        u"missing, "
        "and the schema requires it: add it. Alternative 2: “a.d” is missing, and the schema requires it: add it."_s);
    row("several alternatives", "a: 5\n", property(R"("oneOf":[{"minimum":1},{"minimum":2}])"),
        u"1:4+1 schema-value “a” fits several alternatives of the schema, which allows just one of them."_s);
    row("ruled out", "a: root\n", property(R"("not":{"const":"root"})"),
        u"1:4+4 schema-value “a” has a value that the schema rules out: text “root”."_s);
    row("on a condition", "a: {on: true}\n",
        property(R"("if":{"properties":{"on":{"const":true}}},"then":{"required":["host"]})"),
        u"1:1+1 schema-required “a.host” is missing, and the schema requires it: add it."_s);
    row("by reference", "a: x\n",
        R"({"properties":{"a":{"$ref":"#/$defs/n"}},"$defs":{"n":{"type":"number"}}})",
        u"1:4+1 schema-type “a” has the wrong type. Expected: number. Found: text “x”."_s);
    row("recursion that ends", "a: {a: {a: 1}}\n", R"({"type":"object","properties":{"a":{"$ref":"#"}}})",
        u"1:12+1 schema-type “a.a.a” has the wrong type. Expected: map. Found: “1”."_s);
    row("a schema in YAML", "a: x\n", "properties:\n  a: &n {type: number}\n  b: *n\n",
        u"1:4+1 schema-type “a” has the wrong type. Expected: number. Found: text “x”."_s);
}

void TestSchemaProblems::findings()
{
    QFETCH(QByteArray, values);
    QFETCH(QByteArray, schema);
    QFETCH(QString, expected);
    QCOMPARE(brief(check(values, schema)), expected);
}

void TestSchemaProblems::fixes_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("quotes for a text")
        << QByteArray("a: 3 # c\n") << QByteArray(R"("type":"string")") << QByteArray("a: \"3\" # c\n");
    QTest::newRow("no quotes for a number")
        << QByteArray("a: '3'\n") << QByteArray(R"("type":"integer")") << QByteArray("a: 3\n");
    QTest::newRow("no quotes for a truth value")
        << QByteArray("a: \"true\"\n") << QByteArray(R"("type":"boolean")") << QByteArray("a: true\n");
    QTest::newRow("no number at all")
        << QByteArray("a: 'x'\n") << QByteArray(R"("type":"integer")") << QByteArray();
    QTest::newRow("the nearest") << QByteArray("a: 'Alwys'\n")
                                 << QByteArray(R"("enum":["Never","Always","IfNotPresent"])")
                                 << QByteArray("a: 'Always'\n");
    QTest::newRow("one that needs quotes")
        << QByteArray("a: 808\n") << QByteArray(R"("enum":["8080","x"])") << QByteArray("a: \"8080\"\n");
    QTest::newRow("none is near") << QByteArray("a: q\n") << QByteArray(R"("enum":["Never","Always"])")
                                  << QByteArray();
    QTest::newRow("the constant") << QByteArray("a: q\n") << QByteArray(R"("const":true)")
                                  << QByteArray("a: true\n");
    QTest::newRow("a key misspelt")
        << QByteArray("a: {imags: x}\n")
        << QByteArray(R"("properties":{"image":{},"tag":{}},"additionalProperties":false)")
        << QByteArray("a: {image: x}\n");
    QTest::newRow("a key misspelt that is there")
        << QByteArray("a: {imags: x, image: y}\n")
        << QByteArray(R"("properties":{"image":{}},"additionalProperties":false)") << QByteArray();
    QTest::newRow("a missing key with a default")
        << QByteArray("a:\n  b: 1\nc: 2\n")
        << QByteArray(R"("required":["p"],"properties":{"p":{"default":80}})")
        << QByteArray("a:\n  b: 1\n  p: 80\nc: 2\n");
}

void TestSchemaProblems::fixes()
{
    QFETCH(QByteArray, values);
    QFETCH(QByteArray, rules);
    QFETCH(QByteArray, after);
    const QByteArray schema = R"({"properties":{"a":{)" + rules + "}}}";
    const QList<Finding> findings = check(values, schema);
    QCOMPARE(findings.size(), 1);
    if (after.isEmpty()) {
        QVERIFY(findings[0].fixes.isEmpty());
        return;
    }
    QCOMPARE(findings[0].fixes.size(), 1);
    QCOMPARE(applied(values, findings[0].fixes[0].edits), after);
    QCOMPARE(brief(check(after, schema)), QString());
}

void TestSchemaProblems::defaultsHold_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QByteArray>("defaults");
    QTest::addColumn<QString>("expected");
    QTest::newRow("required in the defaults") << QByteArray("{}\n") << QByteArray("a: {b: 1}\n") << QString();
    QTest::newRow("partly in both") << QByteArray("a: {c: 1}\n") << QByteArray("a: {b: 1}\n") << QString();
    QTest::newRow("a list is replaced, not merged")
        << QByteArray("a: {b: 1}\nl: [{}]\n") << QByteArray("l: [{n: 1}]\n")
        << u"2:5+2 schema-required “l[0].n” is missing, and the schema requires it: add it."_s;
    QTest::newRow("removed by nothing")
        << QByteArray("a:\n  b:\n") << QByteArray("a: {b: 1}\n")
        << u"1:1+1 schema-required “a.b” is missing, and the schema requires it: add it."_s;
    QTest::newRow("in neither")
        << QByteArray("x: 1\n") << QByteArray("a: {c: 1}\n")
        << u"1:1+0 schema-required “b” is missing, and the schema requires it: add it."_s;
    QTest::newRow("the defaults' own faults are not the text's")
        << QByteArray("x: 1\n") << QByteArray("a: {b: text}\n") << QString();
}

void TestSchemaProblems::defaultsHold()
{
    QFETCH(QByteArray, values);
    QFETCH(QByteArray, defaults);
    QFETCH(QString, expected);
    const QByteArray schema = R"({"required":["a"],"properties":{"a":{"required":["b"],"properties":{
        "b":{"type":"number"}}},"l":{"items":{"required":["n"]}}}})";
    QCOMPARE(brief(check(values, schema, defaults)), expected);
}

void TestSchemaProblems::nothingToSay_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QByteArray>("schema");
    const auto row = [](const char *name, const QByteArray &values, const QByteArray &schema) {
        QTest::newRow(name) << values << schema;
    };
    row("a template for a number", "a: '{{ .spectro.var.n }}'\nb: {{ .x }}\n",
        R"({"properties":{"a":{"type":"integer"},"b":{"enum":[1]}}})");
    row("a template in a list", "a: [1, '{{ .x }}']\n",
        R"({"properties":{"a":{"uniqueItems":true,"contains":{"const":2}}}})");
    row("a template under not", "a: '{{ .x }}'\n", R"({"not":{"properties":{"a":{"const":"x"}}}})");
    row("a template in a condition", "a: '{{ .x }}'\n",
        R"({"if":{"properties":{"a":{"const":1}}},"then":{"required":["b"]},"else":{"required":["c"]}})");
    row("a template as a key", "'{{ .x }}': 1\n", R"({"required":["a"],"additionalProperties":false})");
    row("a template in alternatives", "a: '{{ .x }}'\n",
        R"({"oneOf":[{"properties":{"a":{"const":1}}},{"properties":{"a":{"const":2}}}]})");
    row("words that are truth values to some", "a: yes\nb: off\n",
        R"({"properties":{"a":{"type":"boolean"},"b":{"type":"string"}}})");
    row("numbers as people write them", "a: 0x1F\nb: 1_000\nc: .5\nd: 1e3\ne: -0\n",
        R"({"additionalProperties":{"type":"number"}})");
    row("a date is a text", "a: 2024-01-31\n", R"({"properties":{"a":{"type":"string"}}})");
    row("a version of two numbers in quotes", "a: '1.10'\n", R"({"properties":{"a":{"type":"string"}}})");
    row("merged keys", "x: &x {a: 1}\ny:\n  <<: *x\n",
        R"({"properties":{"y":{"required":["a"],"properties":{"a":{}},"additionalProperties":false}}})");
    row("an alias", "x: &x 1\ny: *x\n", R"({"properties":{"y":{"type":"integer"}}})");
    row("a key that is a number", "1: x\n",
        R"({"propertyNames":{"type":"string"},"patternProperties":{"^[0-9]$":{"type":"string"}},"additionalProperties":false})");
    row("text that breaks off", "a: 1\nb: [\n", R"({"required":["c"]})");
    row("everything", "a: 1\n", "true");
    row("siblings of a reference, in old drafts", "a: 1\n",
        R"({"properties":{"a":{"$ref":"#/definitions/x","type":"string"}},"definitions":{"x":{}}})");
    row("its own address", "a: 1\n",
        R"({"$id":"http://example.com/s.json","properties":{"a":{"$ref":"http://example.com/s.json#/definitions/x"}},"definitions":{"x":{}}})");
}

void TestSchemaProblems::nothingToSay()
{
    QFETCH(QByteArray, values);
    QFETCH(QByteArray, schema);
    QCOMPARE(brief(check(values, schema)), QString());
}

/// The rest of such a schema is judged by all the same.
void TestSchemaProblems::hostile_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &rules, const QString &rule,
                        const QString &words) { QTest::newRow(name) << rules << rule << words; };
    row("a file", R"({"$ref":"file:///etc/passwd"})", u"schema-reference"_s, u"“file:///etc/passwd”"_s);
    row("an address", R"({"$ref":"http://127.0.0.1:1/x.json#/a"})", u"schema-reference"_s,
        u"which is not read"_s);
    row("a neighbour", R"({"$ref":"other.json"})", u"schema-reference"_s, u"“other.json”"_s);
    row("nowhere", R"({"$ref":"#/definitions/none"})", u"schema-unreadable"_s, u"which is not in it"_s);
    row("itself", R"({"$ref":"#/properties/a"})", u"schema-unreadable"_s, u"refers to itself without end"_s);
    row("round in a circle",
        R"({"allOf":[{"$ref":"#/properties/c"}]},"c":{"allOf":[{"$ref":"#/properties/a"}]})",
        u"schema-unreadable"_s, u"refers to itself without end"_s);
    row("look-around", R"x({"pattern":"(?=x)"})x", u"schema-unreadable"_s, u"no look-around"_s);
    row("an expression as large as memory", R"x({"pattern":"((a{1000}){1000}){1000}"})x",
        u"schema-unreadable"_s, u"regular expression"_s);
}

void TestSchemaProblems::hostile()
{
    QFETCH(QByteArray, rules);
    QFETCH(QString, rule);
    QFETCH(QString, words);
    const QByteArray schema = R"({"properties":{"a":)" + rules + R"(,"b":{"type":"number"}}})";
    const QList<Finding> findings = check("a: x\nb: y\n", schema);
    QCOMPARE(findings.size(), 2);
    const auto note = std::ranges::find(findings, rule, &Finding::rule);
    QVERIFY2(note != findings.end(), qPrintable(brief(findings)));
    QCOMPARE(note->severity, Severity::Information);
    QVERIFY2(note->message.contains(words), qPrintable(note->message));
    QVERIFY(std::ranges::find(findings, u"schema-type"_s, &Finding::rule) != findings.end());
}

static QByteArray exponential()
{
    QByteArray schema = R"({"$ref":"#/d/0","d":{)";
    for (int i = 0; i < 60; ++i) {
        const QByteArray next = R"({"$ref":"#/d/)" + QByteArray::number(i + 1) + "\"}";
        schema += '"' + QByteArray::number(i) + R"(":{"allOf":[)" + next + ',' + next + "]},";
    }
    return schema + R"("60":{"type":"object"}}})";
}

void TestSchemaProblems::hostileWork_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QByteArray>("schema");
    QByteArray list = "a: [";
    for (int i = 0; i < 20000; ++i)
        list += QByteArray::number(i) + ',';
    list += "]\n";
    QByteArray deep(150, '[');
    deep += QByteArray(150, ']');
    QTest::newRow("doubling at each step") << QByteArray("a: 1\n") << exponential();
    QTest::newRow("each item with each")
        << list << QByteArray(R"({"properties":{"a":{"uniqueItems":true}}})");
    QTest::newRow("backtracking for ever") << QByteArray("a: " + QByteArray(100'000, 'a') + "!\n")
                                           << QByteArray(R"x({"properties":{"a":{"pattern":"^(a+)+$"}}})x");
    QTest::newRow("values in values")
        << QByteArray("a: " + deep + "\n")
        << QByteArray(
               R"({"$defs":{"l":{"items":{"$ref":"#/$defs/l"}}},"properties":{"a":{"$ref":"#/$defs/l"}}})");
    QByteArray aliases = "a0: &a0 [1]\n";
    for (int i = 1; i < 40; ++i)
        aliases += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [*a" +
                   QByteArray::number(i - 1) + ", *a" + QByteArray::number(i - 1) + "]\n";
    QTest::newRow("aliases of aliases")
        << aliases
        << QByteArray(
               R"({"$defs":{"l":{"items":{"$ref":"#/$defs/l"}}},"additionalProperties":{"$ref":"#/$defs/l"}})");
    QTest::newRow("an alias in itself")
        << QByteArray("a: &a {b: *a}\n")
        << QByteArray(R"({"additionalProperties":{"$ref":"#"},"enum":[{}],"not":{"const":{}}})");
}

void TestSchemaProblems::hostileWork()
{
    QFETCH(QByteArray, values);
    QFETCH(QByteArray, schema);
    QElapsedTimer timer;
    timer.start();
    const QList<Finding> findings = check(values, schema);
    QVERIFY2(timer.elapsed() < 20'000, "took minutes");
    for (const Finding &finding : findings)
        QVERIFY2(finding.severity == Severity::Information || finding.rule == "schema-value"_L1,
                 qPrintable(finding.message));
}

void TestSchemaProblems::kinds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isJson");
    QTest::newRow("JSON") << QByteArray(R"({"type":"object"})") << true;
    QTest::newRow("a schema in YAML") << QByteArray("type: object\nproperties: {}\n") << true;
    QTest::newRow("empty JSON") << QByteArray("{}") << true;
    QTest::newRow("true") << QByteArray("true\n") << true;
    QTest::newRow("rules of a pack") << QByteArray("a.b:\n  schema: '{{ required }}'\n") << false;
    QTest::newRow("rules of a pack in quotes")
        << QByteArray("a:\n  schema: \"{{ format \\\"x\\\" }}\"\n") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("comments") << QByteArray("# none\n") << false;
}

void TestSchemaProblems::kinds()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isJson);
    QCOMPARE(looksLikeJsonSchema(text), isJson);
}

static QByteArray jsonText(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

/// The tests of json-schema.org, in the Debian package json-schema-test-suite.
void TestSchemaProblems::formats_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QStringList>("good");
    QTest::addColumn<QStringList>("bad");
    const auto row = [](const char *format, const QStringList &good, const QStringList &bad) {
        QTest::newRow(format) << QByteArray(format) << good << bad;
    };
    row("date", {u"2024-02-29"_s}, {u"2023-02-29"_s, u"24-02-01"_s, u"2024-2-1"_s, u""_s});
    row("time", {u"08:30:06Z"_s, u"08:30:06.283185+05:30"_s, u"23:59:60z"_s},
        {u"08:30:06"_s, u"24:00:00Z"_s, u"8:30Z"_s, u"08:30:06+25:00"_s});
    row("date-time", {u"1963-06-19T08:30:06.283185Z"_s, u"1990-12-31t15:59:50-08:00"_s},
        {u"1990-02-31T15:59:59Z"_s, u"1990-12-31 15:59:59Z"_s, u"06/19/1963"_s});
    row("duration", {u"P1W"_s, u"P1Y2M3DT4H5M6S"_s, u"PT0S"_s}, {u"P"_s, u"PT"_s, u"1D"_s, u"P1S"_s});
    row("email", {u"a@b"_s, u"joe.bloggs@example.com"_s}, {u"2962"_s, u"@b"_s, u"a@"_s});
    row("hostname", {u"www.example.com"_s, u"a1"_s, u"xn--4gbwdl.xn--wgbh1c"_s},
        {u"-a.b"_s, u"a_b"_s, u"a..b"_s, QString(64, u'a')});
    row("ipv4", {u"127.0.0.1"_s, u"255.255.255.255"_s},
        {u"127.1"_s, u"256.0.0.1"_s, u"01.2.3.4"_s, u"::1"_s});
    row("ipv6", {u"::1"_s, u"fe80::a:b"_s, u"::ffff:192.168.0.1"_s},
        {u"12345::"_s, u"1::2::3"_s, u"127.0.0.1"_s, u"fe80::a%eth1"_s});
    row("uri", {u"https://example.com/a?b#c"_s, u"urn:oasis:names"_s},
        {u"/abc"_s, u"a b:c"_s, u"\\\\x\\y"_s});
    row("uri-reference", {u"/abc"_s, u"#c"_s, u"https://example.com"_s}, {u"\\\\x"_s, u"a b"_s});
    row("uuid", {u"2eb8aa08-aa98-11ea-b4aa-73b441d16380"_s, u"00000000-0000-0000-0000-000000000000"_s},
        {u"2eb8aa08-aa98-11ea-b4aa-73b441d1638"_s, u"2eb8aa08aa9811eab4aa73b441d16380"_s});
    row("json-pointer", {QString(), u"/a~0b/~1"_s, u"/"_s}, {u"a"_s, u"/a~"_s, u"/~2"_s});
    row("regex", {u"^a+$"_s}, {u"^(a"_s});
    row("of-our-own", {u"anything"_s}, {});
}

/// Newer drafts have formats as a remark; a template may become anything.
void TestSchemaProblems::formats()
{
    QFETCH(QByteArray, format);
    QFETCH(QStringList, good);
    QFETCH(QStringList, bad);
    const QByteArray schema = "\"properties\":{\"a\":{\"format\":\"" + format + "\"}}}";
    const QByteArray newer = "\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",";
    const auto isFine = [&](const QString &text, const QByteArray &head = {}) {
        const QByteArray quoted = "a: '" + text.toUtf8() + "'\n";
        return check(quoted, '{' + head + schema).isEmpty();
    };
    for (const QString &text : std::as_const(good))
        QVERIFY2(isFine(text), qPrintable(text));
    for (const QString &text : std::as_const(bad)) {
        QVERIFY2(!isFine(text), qPrintable(text));
        QVERIFY(isFine(text, newer));
    }
    QVERIFY(isFine(u"{{.spectro.var.x}}"_s));
    QVERIFY(check("a: 1\n", '{' + schema).isEmpty()); // of texts alone
}

void TestSchemaProblems::officialSuite_data()
{
    QTest::addColumn<QString>("path");
    const QString folder =
        qEnvironmentVariable("LAYERWRIGHT_JSON_SCHEMA_SUITE", u"/usr/share/json-schema-test-suite"_s) +
        u"/tests"_s;
    bool isEmpty = true;
    for (const QString &draft : {u"draft4"_s, u"draft6"_s, u"draft7"_s}) {
        for (const QFileInfo &file : QDir(folder + u'/' + draft).entryInfoList({u"*.json"_s}, QDir::Files)) {
            isEmpty = false;
            QTest::newRow(qPrintable(draft + u'/' + file.fileName())) << file.filePath();
        }
    }
    for (const QString &name : {u"date"_s, u"time"_s, u"date-time"_s, u"email"_s, u"hostname"_s, u"ipv4"_s,
                                u"ipv6"_s, u"uri"_s, u"uri-reference"_s, u"json-pointer"_s, u"regex"_s})
        if (const QString file = folder + "/draft7/optional/format/"_L1 + name + ".json"_L1;
            QFile::exists(file))
            QTest::newRow(qPrintable(u"format/"_s + name)) << file;
    if (isEmpty)
        QTest::newRow("no suite") << QString();
}

void TestSchemaProblems::officialSuite()
{
    QFETCH(QString, path);
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        QSKIP("The package json-schema-test-suite is not installed.");
    for (const QJsonValue group : QJsonDocument::fromJson(file.readAll()).array()) {
        const Result<YamlTree> schema = readSchema(jsonText(group["schema"_L1]));
        QVERIFY(schema);
        for (const QJsonValue test : group["tests"_L1].toArray()) {
            const QByteArray data = jsonText(test["data"_L1]);
            const Result<YamlTree> tree = YamlTree::parse(data);
            if (!tree && data.contains("\\u")) // surrogates, which JSON alone has
                continue;
            QVERIFY2(tree, data.constData());
            SchemaJudge judge(*schema);
            const bool isValid = judge.judge({tree->root(), {}, tree->root()}).isEmpty();
            const bool isJudged = judge.notes().isEmpty();
            const QByteArray name = group["description"_L1].toString().toUtf8() + ": " +
                                    test["description"_L1].toString().toUtf8() + ": " + data;
            QVERIFY2(isValid == test["valid"_L1].toBool() || (isValid && !isJudged), name.constData());
            QVERIFY2(isJudged || path.contains("ef"_L1), name.constData()); // refRemote, ref, definitions
        }
    }
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestSchemaProblems)
#include "tst_schemaproblems.moc"
