// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/scalartext.h"
#include "model/yaml/yamledit.h"
#include "model/yaml/yamlvalue.h"
#include "tests/model/yaml/randomyaml.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Layerwright {

class TestYamlEdit : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void set_data();
    void set();
    void unset_data();
    void unset();
    void removedTogether_data();
    void removedTogether();
    void otherEdits();
    void merge_data();
    void merge();
    void refused_data();
    void refused();
    void scalars_data();
    void scalars();
    void randomTexts();
    void corpusSet();
    void corpusUnset();
    void corpusAppend();
};

static YamlPath path(const QString &text)
{
    const auto parsed = YamlPath::fromString(text);
    Q_ASSERT(parsed);
    return *parsed;
}

static YamlTree tree(const QByteArray &text)
{
    return YamlTree::read(text);
}

static QByteArray resultOf(const QByteArray &text, const YamlEdits &edits)
{
    return edits ? applied(text, *edits) : "refused: " + edits.error().message.toUtf8();
}

void TestYamlEdit::set_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *name, QByteArray text, QString path, QByteArray value,
                        QByteArray result) { QTest::newRow(name) << text << path << value << result; };
    row("plain", "a: 1 # why\nb: 2\n", u"a"_s, "5", "a: 5 # why\nb: 2\n");
    row("keeps double quotes", "a: \"x\"\n", u"a"_s, "z", "a: \"z\"\n");
    row("keeps single quotes", "a: 'x'\n", u"a"_s, "it's", "a: 'it''s'\n");
    row("number over text", "a: \"1\"\n", u"a"_s, "2", "a: 2\n");
    row("text that looks like a number", "a: x\n", u"a"_s, "\"2\"", "a: \"2\"\n");
    row("version stays quoted", "a: \"1.2.3\"\n", u"a"_s, "1.2.4", "a: \"1.2.4\"\n");
    row("text with a colon", "a: x\n", u"a"_s, "\"b: c\"", "a: \"b: c\"\n");
    row("text that is not yaml", "a: x\n", u"a"_s, "@home", "a: \"@home\"\n");
    row("template", "a: x\n", u"a"_s, "{{.spectro.var.x}}", "a: '{{.spectro.var.x}}'\n");
    row("template with a quote", "a: x\n", u"a"_s, "{{ f 'x' }}", "a: \"{{ f 'x' }}\"\n");
    row("missing value", "a:\nb: 1\n", u"a"_s, "x", "a: x\nb: 1\n");
    row("missing value with a comment", "a: # why\nb: 1", u"a"_s, "x", "a: x # why\nb: 1");
    row("missing value at the end", "a:", u"a"_s, "x", "a: x");
    row("nothing", "a: 1\n", u"a"_s, "", "a: null\n");
    row("in flow", "a: {b: 1, c: [x, y]}\n", u"a.c[1]"_s, "z", "a: {b: 1, c: [x, z]}\n");
    row("text in flow with a comma", "a: [x]\n", u"a[0]"_s, "\"b, c\"", "a: [\"b, c\"]\n");
    row("missing in flow", "{a, b: }", u"a"_s, "1", "{a: 1, b: }");
    row("missing in flow after a colon", "{a, b: }", u"b"_s, "1", "{a, b: 1 }");
    row("item", "- a\n- b\n", u"[1]"_s, "c", "- a\n- c\n");
    row("missing item", "- a\n-\n", u"[1]"_s, "c", "- a\n- c\n");
    row("literal by a word", "a: |\n  x\n  y\n\nb: 1\n", u"a"_s, "z", "a: z\n\nb: 1\n");
    row("literal with a comment", "a: | # why\n  x\nb: 1\n", u"a"_s, "z", "a: z # why\nb: 1\n");
    row("word by lines", "a: x # why\nb: 1\n", u"a"_s, "\"y\\nz\\n\"", "a: | # why\n  y\n  z\nb: 1\n");
    row("word by a literal", "a: x # why\nb: 1\n", u"a"_s, "|\n  y\n  z\n", "a: | # why\n  y\n  z\nb: 1\n");
    row("literal by a literal", "a:\n  b: |\n    x\n  c: 1\n", u"a.b"_s, "|-\n y\n z",
        "a:\n  b: |-\n    y\n    z\n  c: 1\n");
    row("block by a word", "a: # why\n  b: 1\n  # inner\n  c: 2\nd: 3\n", u"a"_s, "x", "a: x # why\nd: 3\n");
    row("word by a map", "a: x\nb: 1\n", u"a"_s, "{c: 1}", "a: {c: 1}\nb: 1\n");
    row("word by a block", "a: x # why\nb: 1\n", u"a"_s, "c: 1\nd:\n- 2\n",
        "a: # why\n  c: 1\n  d:\n  - 2\nb: 1\n");
    row("block by a block", "a:\n    b: 1\nc: 2\n", u"a"_s, "d: 1\n", "a:\n    d: 1\nc: 2\n");
    row("block in an item", "- a: 1\n  b: 2\n- c\n", u"[0]"_s, "x", "- x\n- c\n");
    row("block into flow", "a: [x]\n", u"a[0]"_s, "b: 1\nc:\n- 2\n", "a: [{b: 1, c: [2]}]\n");
    row("new key", "a: 1\nb: 2\n", u"c"_s, "3", "a: 1\nb: 2\nc: 3\n");
    row("new key without final line end", "a: 1", u"c"_s, "3", "a: 1\nc: 3");
    row("new key before the next section", "a:\n  b: 1\n\n# next\nc: 2\n", u"a.d"_s, "2",
        "a:\n  b: 1\n  d: 2\n\n# next\nc: 2\n");
    row("new key after a nested map", "a:\n  b:\n    c: 1\nd: 1\n", u"a.e"_s, "2",
        "a:\n  b:\n    c: 1\n  e: 2\nd: 1\n");
    row("new keys on the way", "a:\n    b: 1\n", u"a.c.d.e"_s, "2",
        "a:\n    b: 1\n    c:\n        d:\n            e: 2\n");
    row("new key like its dotted siblings", "options:\n  system.uri: x\n", u"options.system.repo"_s, "y",
        "options:\n  system.uri: x\n  system.repo: y\n");
    row("quoted new key", "a: 1\n", u"\"b.c\""_s, "2", "a: 1\nb.c: 2\n");
    row("key that needs quotes", "a: 1\n", u"\"80\""_s, "2", "a: 1\n\"80\": 2\n");
    row("new key in an empty map", "a: {}\nb: 1\n", u"a.c"_s, "2", "a:\n  c: 2\nb: 1\n");
    row("new key in an empty map with a comment", "a: {} # why\nb: 1\n", u"a.c"_s, "2",
        "a: # why\n  c: 2\nb: 1\n");
    row("new key in nothing", "a:\nb: 1\n", u"a.c"_s, "2", "a:\n  c: 2\nb: 1\n");
    row("new key in null", "a: ~\nb: 1\n", u"a.c"_s, "2", "a:\n  c: 2\nb: 1\n");
    row("new key in flow", "a: {b: 1}\n", u"a.c"_s, "2", "a: {b: 1, c: 2}\n");
    row("new key in flow over lines", "a: {\n  b: 1 # one\n}\n", u"a.c"_s, "2",
        "a: {\n  b: 1, # one\n  c: 2\n}\n");
    row("new key in empty flow in flow", "a: [{}]\n", u"a[0].c"_s, "2", "a: [{c: 2}]\n");
    row("new key in an item", "- a: 1\n- b\n", u"[0].c"_s, "2", "- a: 1\n  c: 2\n- b\n");
    row("new key in an empty item", "- {}\n- b\n", u"[0].c"_s, "2", "- c: 2\n- b\n");
    row("empty text", "", u"a.b"_s, "1", "a:\n  b: 1\n");
    row("comment only", "# c\n", u"a"_s, "1", "# c\na: 1\n");
    row("comment without line end", "# c", u"a"_s, "1", "# c\na: 1");
    row("empty root", "{}\n", u"a"_s, "1", "a: 1\n");
    row("append", "a:\n- x\nb: 1\n", u"a[1]"_s, "y", "a:\n- x\n- y\nb: 1\n");
    row("append to an empty list", "a: []\nb: 1\n", u"a[0]"_s, "y", "a:\n  - y\nb: 1\n");
    row("append to flow", "a: [x]\n", u"a[1]"_s, "y", "a: [x, y]\n");
    row("append a map", "a:\n- b: 1\n", u"a[1].b"_s, "2", "a:\n- b: 1\n- b: 2\n");
    row("new list", "a: 1\n", u"b[0].c"_s, "2", "a: 1\nb:\n  - c: 2\n");
    row("crlf", "a:\r\n  b: 1\r\nc: 2\r\n", u"a.d.e"_s, "3", "a:\r\n  b: 1\r\n  d:\r\n    e: 3\r\nc: 2\r\n");
    row("crlf literal", "a: x\r\nb: 1\r\n", u"a"_s, "|\n y\n z\n", "a: |\r\n  y\r\n  z\r\nb: 1\r\n");
    row("byte order mark",
        "\xEF\xBB\xBF"
        "a: 1\n",
        u"b"_s, "2",
        "\xEF\xBB\xBF"
        "a: 1\nb: 2\n");
    row("keeps the anchor", "a: &x 1\nb: *x\n", u"a"_s, "2", "a: &x 2\nb: *x\n");
    row("drops the tag", "a: !!str 1\n", u"a"_s, "2", "a: 2\n");
    row("alias by a value", "a: &x 1\nb: *x\n", u"b"_s, "2", "a: &x 1\nb: 2\n");
    row("after a literal without line end", "a: |\n  x", u"b"_s, "1", "a: |-\n  x\nb: 1");
    row("new literal in a text without line end", "a: 1", u"b"_s, "|\n x\n", "a: 1\nb: |\n  x\n");
    row("literal in place of the last word", "a: 1", u"a"_s, "|\n x\n", "a: |\n  x\n");
    row("literal that keeps", "a: |+\n  x\n\n\nb: 1\n", u"c"_s, "1", "a: |+\n  x\n\n\nb: 1\nc: 1\n");
    row("same value", "a:  'x'  # why\n", u"a"_s, "x", "a:  'x'  # why\n");
    row("explicit key", "? a\n: 1\n? b\n: 2\n", u"a"_s, "3", "? a\n: 3\n? b\n: 2\n");
    row("text with a template elsewhere", "a: {{x}}-y\nb: 1\n", u"b"_s, "2", "a: {{x}}-y\nb: 2\n");
    row("not ascii", "ä: ö # ü\nß: 1\n", u"ä"_s, "€", "ä: € # ü\nß: 1\n");
}

void TestYamlEdit::set()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, path);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, result);
    const YamlEdits edits = setValue(tree(text), Layerwright::path(path), value);
    QCOMPARE(resultOf(text, edits), result);
    QCOMPARE(applied(result, inverted(text, *edits)), text);
}

void TestYamlEdit::unset_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *name, QByteArray text, QString path, QByteArray result) {
        QTest::newRow(name) << text << path << result;
    };
    row("first", "a: 1\nb: 2\n", u"a"_s, "b: 2\n");
    row("last", "a: 1\nb: 2\n", u"b"_s, "a: 1\n");
    row("last without line end", "a: 1\nb: 2", u"b"_s, "a: 1");
    row("with its comments", "a: 1\n# about b\n# and more\nb: 2 # here\nc: 3\n", u"b"_s, "a: 1\nc: 3\n");
    row("not a comment apart", "a: 1\n# section\n\nb: 2\nc: 3\n", u"b"_s, "a: 1\n# section\n\nc: 3\n");
    row("not the head of the document", "# head\na: 1\nb: 2\n", u"a"_s, "# head\nb: 2\n");
    row("not the marker", "x: 1\n# spectrocloud.com/enabled-presets: a:b\nb: 2\n", u"b"_s,
        "x: 1\n# spectrocloud.com/enabled-presets: a:b\n");
    row("with what is commented out in it", "a:\n  b: 1\n\n  # c: 2\n\nd: 3\n", u"a"_s, "\nd: 3\n");
    row("not the next comment", "a:\n  b: 1\n# about c\nc: 3\n", u"a"_s, "# about c\nc: 3\n");
    row("nested", "a:\n  b:\n    c: 1\n    d: 2\n  e: 3\n", u"a.b"_s, "a:\n  e: 3\n");
    row("only key", "a:\n  b: 1\nc: 2\n", u"a.b"_s, "a: {}\nc: 2\n");
    row("only key with a comment", "a: # why\n  b: 1\nc: 2\n", u"a.b"_s, "a: {} # why\nc: 2\n");
    row("only key of all", "a: 1\n", u"a"_s, "{}\n");
    row("only item", "a:\n- 1\nc: 2\n", u"a[0]"_s, "a: []\nc: 2\n");
    row("item", "a:\n  - 1\n  # two\n  - 2\n  - 3\n", u"a[1]"_s, "a:\n  - 1\n  - 3\n");
    row("first key of an item", "- a: 1\n  b: 2\n", u"[0].a"_s, "- b: 2\n");
    row("first key of an item before a comment", "- a: 1\n  # two\n  b: 2\n", u"[0].a"_s,
        "- # two\n  b: 2\n");
    row("last key of an item", "- a: 1\n  b: 2\n- c\n", u"[0].b"_s, "- a: 1\n- c\n");
    row("only key of an item", "- a: 1\n- c\n", u"[0].a"_s, "- {}\n- c\n");
    row("in flow, first", "{a: 1, b: 2}", u"a"_s, "{b: 2}");
    row("in flow, last", "{a: 1, b: 2}", u"b"_s, "{a: 1}");
    row("in flow, only", "x: {a: 1}", u"x.a"_s, "x: {}");
    row("flow over lines, last", "[\n  1, # one\n  2 # two\n]", u"[1]"_s, "[\n  1, # one # two\n]");
    row("literal", "a: |\n  x\n\nb: 1\n", u"a"_s, "\nb: 1\n");
    row("literal that keeps", "a: |+\n  x\n\nb: 1\n", u"a"_s, "b: 1\n");
    row("missing value", "a:\nb: 1\n", u"a"_s, "b: 1\n");
    row("crlf", "a: 1\r\n# c\r\nb: 2\r\nc: 3\r\n", u"b"_s, "a: 1\r\nc: 3\r\n");
    row("crlf, last without line end", "a: 1\r\nb: 2", u"b"_s, "a: 1");
    row("explicit key", "? a\n: 1\n? b\n: 2\n", u"a"_s, "? b\n: 2\n");
    row("anchored but not used", "a: &x 1\nb: 2\n", u"a"_s, "b: 2\n");
    row("first key below a byte order mark and a comment", "\xEF\xBB\xBF# head\n# more\na: 1\nb: 2\n", u"a"_s,
        "\xEF\xBB\xBF# head\n# more\nb: 2\n");
    row("last of a flow after a comment", "k: [a, # c\n  b,\n  ]\n", u"k[1]"_s, "k: [a, # c\n  ]\n");
}

void TestYamlEdit::unset()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, path);
    QFETCH(QByteArray, result);
    const YamlEdits edits = removeNode(tree(text), Layerwright::path(path));
    QCOMPARE(resultOf(text, edits), result);
    QCOMPARE(applied(result, inverted(text, *edits)), text);
}

void TestYamlEdit::otherEdits()
{
    const QByteArray text = "# head\nm:\n  a: 1\n  'b': 2\n\ns:\n- x\n# two\n- y\nf: [1, 2]\n";
    const YamlTree t = tree(text);
    const auto changed = [&](const YamlEdits &edits) { return resultOf(text, edits); };
    QCOMPARE(changed(renameKey(t, path(u"m.a"_s), u"long name"_s)),
             QByteArray(text).replace("a: 1", "long name: 1"));
    QCOMPARE(changed(renameKey(t, path(u"m.b"_s), u"c"_s)), QByteArray(text).replace("'b'", "'c'"));
    QCOMPARE(changed(renameKey(t, path(u"m.a"_s), u"true"_s)),
             QByteArray(text).replace("a: 1", "\"true\": 1"));
    QCOMPARE(changed(renameKey(t, path(u"m.a"_s), u"a"_s)), text);
    QCOMPARE(changed(insertKey(t, path(u"m"_s), u"c"_s, "3", u"About c.\n\nMore."_s)),
             QByteArray(text).replace("2\n", "2\n  # About c.\n  #\n  # More.\n  c: 3\n"));
    QCOMPARE(changed(insertItem(t, path(u"s"_s), 0, "w")), QByteArray(text).replace("- x", "- w\n- x"));
    QCOMPARE(changed(insertItem(t, path(u"s"_s), 1, "w")), QByteArray(text).replace("# two", "- w\n# two"));
    QCOMPARE(changed(insertItem(t, path(u"s"_s), -1, "k: 1\nl: 2")),
             QByteArray(text).replace("- y\n", "- y\n- k: 1\n  l: 2\n"));
    QCOMPARE(changed(insertItem(t, path(u"f"_s), 0, "0")), QByteArray(text).replace("[1", "[0, 1"));
    QCOMPARE(changed(insertItem(t, path(u"f"_s), 2, "{a: 1}")), QByteArray(text).replace("2]", "2, {a: 1}]"));
    QCOMPARE(changed(setText(t, path(u"m.a"_s), u"2"_s)), QByteArray(text).replace("a: 1", "a: \"2\""));
    const QByteArray documents = "a: 1\n---\na: 2\n";
    QCOMPARE(applied(documents, *setValue(tree(documents), path(u"a"_s), "3", 1)),
             QByteArray("a: 1\n---\na: 3\n"));
    QCOMPARE(applied(documents, *setValue(tree(documents), path(u"b"_s), "3", 0)),
             QByteArray("a: 1\nb: 3\n---\na: 2\n"));
}

void TestYamlEdit::merge_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("add");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *name, QByteArray text, QByteArray add, QByteArray result) {
        QTest::newRow(name) << text << add << result;
    };
    row("nothing", "a: 1\n", "", "a: 1\n");
    row("same", "a: 1 # x\n", "a: 1\n", "a: 1 # x\n");
    row("deep", "a:\n  b: 1 # one\n  c: 2\n", "a: {b: 3}\n", "a:\n  b: 3 # one\n  c: 2\n");
    row("lists are replaced", "a:\n- 1\n- 2\nb: 1\n", "a:\n- 3\n", "a:\n- 3\nb: 1\n");
    row("comments come along", "a:\n  b: 1\n\nc: 1\n", "a:\n  # about d\n  d:\n    # deep\n    e: 1 # here\n",
        "a:\n  b: 1\n  # about d\n  d:\n    # deep\n    e: 1 # here\n\nc: 1\n");
    row("comment on top of the new text", "a: 1\n", "# about b\nb: 1\n", "a: 1\n# about b\nb: 1\n");
    row("other indentation", "a:\n    b: 1\n", "a:\n  c:\n    d: |\n      x\n        y\n",
        "a:\n    b: 1\n    c:\n      d: |\n        x\n          y\n");
    row("into an empty map", "a: {}\nb: 1\n", "a:\n  # one\n  c: 1\n  d: 2\n",
        "a:\n  # one\n  c: 1\n  d: 2\nb: 1\n");
    row("inner and outer at one place", "a:\n  b:\n    c: 1\n", "x: 1\na:\n  y: 1\n  b:\n    z: 1\n",
        "a:\n  b:\n    c: 1\n    z: 1\n  y: 1\nx: 1\n");
    row("map over a word", "a: x\n", "a:\n  b: 1\n", "a:\n  b: 1\n");
    row("word over a map", "a:\n  b: 1\n", "a: x\n", "a: x\n");
    row("empty map over a map", "a:\n  b: 1\n", "a: {}\n", "a:\n  b: 1\n");
    row("into flow", "a: {b: 1}\n", "a:\n  b: 2\n  c:\n    d: [x]\n", "a: {b: 2, c: {d: [x]}}\n");
    row("into an empty text", "", "a:\n  b: 1\n", "a:\n  b: 1\n");
    row("crlf", "a:\r\n  b: 1\r\n", "a:\n  c:\n    d: 1\n", "a:\r\n  b: 1\r\n  c:\r\n    d: 1\r\n");
    row("null", "a: 1\n", "a:\n", "a: null\n");
}

void TestYamlEdit::merge()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, add);
    QFETCH(QByteArray, result);
    const YamlEdits edits = mergeText(tree(text), add);
    QVERIFY(!mergeText(tree(text), "k: 1\nk: 2\n"));
    QCOMPARE(resultOf(text, edits), result);
    const YamlEdits again = mergeText(tree(result), add);
    QVERIFY(again && again->isEmpty());
}

void TestYamlEdit::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("value"); // "unset" removes
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, QByteArray text, QString path, QByteArray value, QString words) {
        QTest::newRow(name) << text << path << value << words;
    };
    row("not yaml", "a: [\n", u"a"_s, "1", u"line 1"_s);
    row("below a word", "a: x\n", u"a.b"_s, "1", u"a is a single value"_s);
    row("key of a list", "a: [x]\n", u"a.b"_s, "1", u"a is a list"_s);
    row("index too large", "a: [x]\n", u"a[3]"_s, "1", u"has 1 items"_s);
    row("index of a map", "a: {b: 1}\n", u"a[0]"_s, "1", u"is a map"_s);
    row("below an alias", "a: &x {b: 1}\nc: *x\n", u"c.b"_s, "1", u"alias *x"_s);
    row("whole document", "a: 1\n", QString(), "1", u"document"_s);
    row("anchor in use", "a: &x 1\nb: *x\n", u"a"_s, "unset", u"alias"_s);
    row("a line end that nobody sees",
        "a: 1 # \xE2\x80\xA8"
        "b: 2\n",
        u"a"_s, "2", u"line 1, column 8"_s);
    row("a carriage return alone", "a: 1\rb: 2\n", u"a"_s, "2", u"line 1, column 5"_s);
    row("unset what is not there", "a: 1\n", u"b.c"_s, "unset", u"nothing at b.c"_s);
}

void TestYamlEdit::refused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, path);
    QFETCH(QByteArray, value);
    QFETCH(QString, words);
    const YamlPath parsed = Layerwright::path(path);
    const YamlEdits edits =
        value == "unset" ? removeNode(tree(text), parsed) : setValue(tree(text), parsed, value);
    QVERIFY2(!edits, edits ? applied(text, *edits).constData() : "");
    QVERIFY2(edits.error().message.contains(words), qPrintable(edits.error().message));
}

void TestYamlEdit::scalars_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *text : {"x",
                             "",
                             " x",
                             "x ",
                             "1",
                             "1.0",
                             "0x1F",
                             "1:30",
                             "true",
                             "Yes",
                             "null",
                             "~",
                             "-",
                             "- x",
                             "?x",
                             "? x",
                             ":",
                             "x:",
                             "x: y",
                             "x #y",
                             "#x",
                             "{x}",
                             "[x",
                             "x]y",
                             "&x",
                             "*x",
                             "!x",
                             "|",
                             ">",
                             "%x",
                             "@x",
                             "`x",
                             "'x'",
                             "\"x\"",
                             "it's \"so\"",
                             "a\\b",
                             "---",
                             "--- x",
                             "...",
                             "x\ty",
                             "\tx",
                             "line\nline",
                             "line\n",
                             "\nline",
                             "  in\nout",
                             "x\n\n\n",
                             "\x01",
                             "ä€𝄞",
                             "2001-01-01",
                             "<<",
                             "=",
                             "{{ x }}",
                             "{{ 'x' }}",
                             "http://x:80/y",
                             "a,b",
                             "\xC2\x85",
                             "\xE2\x80\xA8",
                             "x\xEF\xBB\xBF",
                             "\r",
                             "a\r\nb",
                             "x\n ",
                             "\n",
                             "12e03",
                             "1_000",
                             "0o7",
                             ".5",
                             "+.inf"})
        QTest::newRow(text) << QByteArray(text);
}

/// Any text set in any place is read back as that text.
void TestYamlEdit::scalars()
{
    QFETCH(QByteArray, value);
    for (const char *text : {"a: x\n", "a: 'x'\n", "a: \"x\"\n", "a: |\n  x\n", "a:\n", "a: {b: 1}\n",
                             "b: 1\n", "a:\n- 1\n", "{a: x}", "{a: 'x', b: 1}"}) {
        const YamlEdits edits = setText(tree(text), path(u"a"_s), QString::fromUtf8(value));
        QVERIFY2(edits, edits ? "" : qPrintable(edits.error().message));
        const QByteArray after = applied(text, *edits);
        const auto read = YamlTree::parse(after);
        QVERIFY2(read && read->root()["a"].isScalar(), after.constData());
        QCOMPARE(read->root()["a"].value().toByteArray(), value);
        QVERIFY2(!YamlValue::of(read->root()["a"]).isTyped, after.constData());
    }
}

/// Only lines of the subtree and its own comments change: those before and after it are equal.
static bool keepsTheRest(const QByteArray &before, const QByteArray &after, const QList<TextEdit> &edits)
{
    return applied(before, edits) == after && applied(after, inverted(before, edits)) == before;
}

void TestYamlEdit::randomTexts()
{
    int changes = 0;
    int refusals = 0;
    for (quint32 seed = 0; seed < 1500; ++seed) {
        RandomText random(seed);
        const QByteArray text = random.make();
        const auto parsed = YamlTree::parse(text);
        if (!parsed)
            continue; // the maker is not perfect
        for (int round = 0; round < 8; ++round) {
            const YamlNode node = parsed->node(random.pick(parsed->nodeCount()));
            if (node.isKey() || !node.parent() || (node.key() && !node.key().isScalar()))
                continue;
            const YamlPath path = YamlPath::fromSteps(YamlTree::pathOf(node));
            if (parsed->find(path) != node)
                continue; // the second of two equal keys
            const int kind = random.pick(4);
            const QByteArray value = kind == 2 ? QByteArray("n: 1\nm:\n- 2\n") : random.scalar(false);
            const YamlEdits edits = kind == 0 ? removeNode(*parsed, path)
                                    : kind == 3 && node.isMap()
                                        ? insertKey(*parsed, path, u"new"_s, value, u"about"_s)
                                        : setValue(*parsed, path, value);
            ++changes;
            if (!edits) {
                ++refusals;
                qInfo("seed %u kind %d: %s\n%s\n----\n%s", seed, kind, qPrintable(edits.error().message),
                      qPrintable(path.text()), text.constData());
                continue;
            }
            QVERIFY(keepsTheRest(text, applied(text, *edits), *edits));
        }
    }
    QVERIFY2(changes > 3000, qPrintable(QString::number(changes)));
    QCOMPARE(refusals, 0);
}

static QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

#define REQUIRE_CORPUS                                                                                       \
    const QStringList packs = corpusPacks();                                                                 \
    if (packs.isEmpty())                                                                                     \
    QSKIP("no corpus beside the checkout")

/// Every scalar set to another value: one line changes, unless the value had several; and back.
void TestYamlEdit::corpusSet()
{
    REQUIRE_CORPUS;
    int changes = 0;
    for (const QString &pack : packs) {
        const QByteArray text = read(pack + "/values.yaml"_L1);
        const YamlTree before = tree(text);
        const int step = std::max(1, before.nodeCount() / 12);
        for (int id = pack.size() % step; id < before.nodeCount(); id += step) {
            const YamlNode node = before.node(id);
            if (!node.isScalar() || node.isKey())
                continue;
            const YamlPath path = YamlPath::fromSteps(YamlTree::pathOf(node));
            const YamlEdits edits = setValue(before, path, "another");
            QVERIFY2(edits,
                     qPrintable(pack + u' ' + path.text() + (edits ? QString() : edits.error().message)));
            const QByteArray after = applied(text, *edits);
            const YamlTree changed = tree(after);
            QCOMPARE(changed.find(path).string(), u"another"_s);
            const QByteArray written = text.mid(node.span().begin, node.span().length());
            const YamlEdits back = setValue(changed, path, written);
            QVERIFY2(back, qPrintable(pack + u' ' + path.text() + (back ? QString() : back.error().message)));
            if (!node.isBlockScalar() && !node.span().isEmpty() && !written.contains('\n'))
                QCOMPARE(YamlValue::of(tree(applied(after, *back)).root()), YamlValue::of(before.root()));
            if (node.style() == YamlStyle::DoubleQuoted && !written.contains('\\'))
                QCOMPARE(applied(after, *back), text);
            ++changes;
        }
    }
    QVERIFY2(changes > 400, qPrintable(QString::number(changes)));
}

/// Every key removed: the rest means what it did, and the way back is exact.
void TestYamlEdit::corpusUnset()
{
    REQUIRE_CORPUS;
    int changes = 0;
    for (const QString &pack : packs) {
        const QByteArray text = read(pack + "/values.yaml"_L1);
        const YamlTree before = tree(text);
        const int step = std::max(1, before.nodeCount() / 12);
        for (int id = pack.size() % step; id < before.nodeCount(); id += step) {
            const YamlNode node = before.node(id);
            if (node.isKey() || !node.parent() || !node.anchor().isEmpty())
                continue;
            const YamlPath path = YamlPath::fromSteps(YamlTree::pathOf(node));
            const YamlEdits edits = removeNode(before, path);
            QVERIFY2(edits,
                     qPrintable(pack + u' ' + path.text() + (edits ? QString() : edits.error().message)));
            const QByteArray after = applied(text, *edits);
            QVERIFY(!tree(after).find(path) || node.parent().isSequence());
            QCOMPARE(applied(after, inverted(text, *edits)), text);
            ++changes;
        }
    }
    QVERIFY2(changes > 400, qPrintable(QString::number(changes)));
}

/// A key added to any map and taken away again leaves the text as it was.
void TestYamlEdit::corpusAppend()
{
    REQUIRE_CORPUS;
    int changes = 0;
    for (const QString &pack : packs) {
        const QByteArray text = read(pack + "/values.yaml"_L1);
        const YamlTree before = tree(text);
        for (int id = 0; id < before.nodeCount(); id += std::max(1, before.nodeCount() / 10)) {
            const YamlNode node = before.node(id);
            if (!node.isMap() || node.count() == 0)
                continue;
            const YamlPath path = YamlPath::fromSteps(YamlTree::pathOf(node));
            const YamlEdits edits = insertKey(before, path, u"brand-new"_s, "a: [1]\nb: x\n", u"about it"_s);
            QVERIFY2(edits,
                     qPrintable(pack + u' ' + path.text() + (edits ? QString() : edits.error().message)));
            const YamlTree changed = tree(applied(text, *edits));
            const YamlEdits back = removeNode(changed, YamlPath::fromSteps(YamlTree::pathOf(
                                                           changed.find(path)[QByteArrayView("brand-new")])));
            QVERIFY(back);
            QCOMPARE(applied(changed.text(), *back), text);
            ++changes;
        }
    }
    QVERIFY(changes > 300);
}

void TestYamlEdit::removedTogether_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("remove");
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("neighbours in two maps at the end, which has no line end")
        << QByteArray("m:\n  a: 1\n  b: 2\nn:\n  c: 3") << QStringList{u"m.b"_s, u"n"_s}
        << QByteArray("m:\n  a: 1\n");
    QTest::newRow("the same with CRLF") << QByteArray("m:\r\n  a: 1\r\n  b: 2\r\nn: 3")
                                        << QStringList{u"m.b"_s, u"n"_s} << QByteArray("m:\r\n  a: 1\r\n");
    QTest::newRow("three of them") << QByteArray("m:\n  k:\n    a: 1\n    b: 2\n  l: 3\nn: 4")
                                   << QStringList{u"m.k.b"_s, u"m.l"_s, u"n"_s}
                                   << QByteArray("m:\n  k:\n    a: 1\n");
    QTest::newRow("with a comment between") << QByteArray("m:\n  a: 1\n  b: 2\n# about n\nn: 3")
                                            << QStringList{u"m.b"_s, u"n"_s} << QByteArray("m:\n  a: 1\n");
    QTest::newRow("behind a block of text")
        << QByteArray("m:\n  a: |\n    x\n  b: 2\nn: 3") << QStringList{u"m.b"_s, u"n"_s}
        << QByteArray("m:\n  a: |\n    x\n");
    QTest::newRow("with a line end at the end")
        << QByteArray("m:\n  a: 1\n  b: 2\nn:\n  c: 3\n") << QStringList{u"m.b"_s, u"n"_s}
        << QByteArray("m:\n  a: 1\n");
}

void TestYamlEdit::removedTogether()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, remove);
    QFETCH(QByteArray, result);
    const YamlEdits edits = replaceSubtrees(YamlTree::read(text), remove, {});
    QVERIFY2(edits, edits ? "" : qPrintable(edits.error().message));
    QCOMPARE(applied(text, *edits), result);
    QCOMPARE(applied(result, inverted(text, *edits)), text);
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestYamlEdit)
#include "tst_yamledit.moc"
