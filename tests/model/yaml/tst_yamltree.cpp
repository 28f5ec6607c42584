// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/diagnostics.h"
#include "model/yaml/templatemask.h"
#include "model/yaml/yamltree.h"
#include "model/yaml/yamltreedata.h"
#include "tests/support/corpus.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Layerwright {

class TestYamlTree : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void shape_data();
    void shape();
    void spans_data();
    void spans();
    void values_data();
    void values();
    void find_data();
    void find();
    void refusedPaths();
    void pathAt_data();
    void pathAt();
    void errors_data();
    void errors();
    void templates_data();
    void templates();
    void documents();
    void aliases();
    void hostile_data();
    void hostile();
    void positions();
    void corpus();
};

/// The tree in one line: maps `{k:v}`, sequences `[a,b]`, scalars by value, `~` for none, `*` for aliases.
static QByteArray shapeOf(const YamlNode &node)
{
    QByteArray result;
    if (const QByteArray anchor = node.anchor(); !anchor.isEmpty())
        result += '&' + anchor + ' ';
    if (const QByteArray tag = node.tag(); !tag.isEmpty())
        result += '!' + tag.mid(tag.lastIndexOf(':') + 1) + ' ';
    switch (node.kind()) {
    case YamlKind::None:
        return "nothing";
    case YamlKind::Alias:
        return result + '*' + node.value().toByteArray();
    case YamlKind::Scalar:
        return result + (node.isNull() ? QByteArray("~") : node.value().toByteArray());
    case YamlKind::Sequence: {
        QByteArrayList items;
        for (int i = 0; i < node.count(); ++i)
            items.append(shapeOf(node.at(i)));
        return result + '[' + items.join(',') + ']';
    }
    case YamlKind::Map: {
        QByteArrayList entries;
        for (int i = 0; i < node.count(); ++i)
            entries.append(shapeOf(node.at(i).key()) + ':' + shapeOf(node.at(i)));
        return result + '{' + entries.join(',') + '}';
    }
    }
    return result;
}

void TestYamlTree::shape_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("shape");
    const auto row = [](const char *name, QByteArray text, const char *shape) {
        QTest::newRow(name) << text << QByteArray(shape);
    };
    row("empty", "", "nothing");
    row("comments only", "# a\n\n# b", "nothing");
    row("blank lines", "\n\n", "nothing");
    row("scalar", "x", "x");
    row("map", "a: 1\nb: 2\n", "{a:1,b:2}");
    row("nested", "a:\n  b:\n    c: 1\nd:\n", "{a:{b:{c:1}},d:~}");
    row("sequence", "- a\n-\n- b", "[a,~,b]");
    row("indentless", "a:\n- 1\n- b: 2\n  c: 3\nd: 4", "{a:[1,{b:2,c:3}],d:4}");
    row("sequence of sequences", "- - a\n  - b\n- - c", "[[a,b],[c]]");
    row("flow", "{a: 1, b: [x, {y: z}], c: }", "{a:1,b:[x,{y:z}],c:~}");
    row("flow keys without values", "{a, b: , c}", "{a:~,b:~,c:~}");
    row("flow pairs", "[a: b, ? c : d, {e: f}: g]", "[{a:b},{c:d},{{e:f}:g}]");
    row("adjacent colon", "{\"a\":1}", "{a:1}");
    row("flow over lines", "a: [\n  1, # one\n  2\n]\nb: {}\n", "{a:[1,2],b:{}}");
    row("explicit keys", "? a\n? b\n: 1\n? [x, y]\n: 2", "{a:~,b:1,[x,y]:2}");
    row("a key whose key has no value", "? ? a\n: b\n? c\n", "{{a:~}:b,c:~}");
    row("empty key", "{? : a}", "{~:a}");
    row("anchors and tags", "a: &x !!str 1\nb: &y\n  c: 2\nd: !!set {}\ne: &z\nf: *x",
        "{a:&x !str 1,b:&y {c:2},d:!set {},e:&z ~,f:*x}");
    row("anchored key", "&k a: 1\n*k : 2", "{&k a:1,*k:2}");
    row("comment after property", "a: &x # why\n  - 1\nb: 2", "{a:&x [1],b:2}");
    row("byte order mark",
        "\xEF\xBB\xBF"
        "a: 1",
        "{a:1}");
    row("crlf", "a:\r\n  b: |\r\n    x\r\n  c: 1\r\n", "{a:{b:x\n,c:1}}");
    row("no final newline after colon", "a:", "{a:~}");
    row("directive", "%YAML 1.1\n---\na: 1\n...\n", "{a:1}");
}

void TestYamlTree::shape()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, shape);
    const auto tree = YamlTree::parse(text);
    QVERIFY2(tree, qPrintable(tree ? QString() : tree.error().message));
    QCOMPARE(shapeOf(tree->root()), shape);
}

void TestYamlTree::spans_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("entry");
    const auto row = [](const char *name, QByteArray text, QString path, const char *value,
                        const char *entry) {
        QTest::newRow(name) << text << path << QByteArray(value) << QByteArray(entry);
    };
    row("plain", "a: 1 # c\nb: 2", u"a"_s, "1", "a: 1");
    row("code points are not bytes", "ä: ö\nb: 'ü' # ß\nc: €", u"c"_s, "€", "c: €");
    row("quoted", "b: 'ü' # ß", u"b"_s, "'ü'", "b: 'ü'");
    row("block map ends with its last child", "a:\n  b: 1\n\n# next\nc: 2", u"a"_s, "b: 1", "a:\n  b: 1");
    row("block sequence", "a:\n  - 1\n  - 2\n\nc: 2", u"a"_s, "- 1\n  - 2", "a:\n  - 1\n  - 2");
    row("item", "a:\n  - 1\n  - x: 2\n    y: 3\n", u"a[1]"_s, "x: 2\n    y: 3", "- x: 2\n    y: 3");
    row("missing value", "a:\n\n\nb: 1", u"a"_s, "", "a:");
    row("missing value before a comment", "a: # none\nb: 1", u"a"_s, "", "a:");
    row("missing item", "- \n- 1", u"[0]"_s, "", "-");
    row("missing flow value", "{a, b: }", u"a"_s, "", "a");
    row("literal", "a: |\n  x\n  y\n\n\n# c\nb: 1", u"a"_s, "|\n  x\n  y", "a: |\n  x\n  y");
    row("literal that keeps", "a: |+\n  x\n\n\nb: 1", u"a"_s, "|+\n  x\n\n", "a: |+\n  x\n\n");
    row("literal with blank last line", "a: |\n  x\n    \n \nb: 1", u"a"_s, "|\n  x\n    ",
        "a: |\n  x\n    ");
    row("literal with an indicator", "a: |2\n    x\n   \nb: 1", u"a"_s, "|2\n    x\n   ",
        "a: |2\n    x\n   ");
    row("literal without content", "a: | # c\n\nb: 1", u"a"_s, "|", "a: |");
    row("literal at the end", "a:\n  b: >-\n    x", u"a.b"_s, ">-\n    x", "b: >-\n    x");
    row("anchored", "a: &x !!str y\nb: 1", u"a"_s, "y", "a: &x !!str y");
    row("anchored map", "a: &x\n  b: 1\nc: 2", u"a"_s, "b: 1", "a: &x\n  b: 1");
    row("anchored nothing", "a: &x !!null\nb: 1", u"a"_s, "", "a: &x !!null");
    row("alias", "a: &x 1\nb: *x # c", u"b"_s, "*x", "b: *x");
    row("flow pair", "[a: b, c]", u"[0]"_s, "a: b", "a: b");
    row("plain over lines", "a: x\n  y # c\nb: 1", u"a"_s, "x\n  y", "a: x\n  y");
    row("explicit key", "? a\n: 1\n", u"a"_s, "1", "? a\n: 1");
    row("crlf", "a: 1\r\nb: |\r\n  x\r\n\r\nc: 1", u"b"_s, "|\r\n  x", "b: |\r\n  x");
}

static QByteArray cut(const QByteArray &text, Span span)
{
    return text.mid(span.begin, span.length());
}

void TestYamlTree::spans()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, path);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, entry);
    const auto tree = YamlTree::parse(text);
    QVERIFY2(tree, qPrintable(tree ? QString() : tree.error().message));
    const YamlNode node = tree->find(path);
    QVERIFY(node);
    QCOMPARE(cut(text, node.span()), value);
    QCOMPARE(cut(text, node.entrySpan()), entry);
}

void TestYamlTree::values_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("plain") << QByteArray("a: x y") << QByteArray("x y");
    QTest::newRow("folded plain") << QByteArray("a: x\n  y\n\n  z") << QByteArray("x y\nz");
    QTest::newRow("single quoted") << QByteArray("a: 'it''s'") << QByteArray("it's");
    QTest::newRow("double quoted") << QByteArray(R"(a: "\tä\u00e4\"")") << QByteArray("\tää\"");
    QTest::newRow("quoted template") << QByteArray(R"(a: "{{ .x | default \"1\" }}")")
                                     << QByteArray(R"({{ .x | default "1" }})");
    QTest::newRow("literal") << QByteArray("a: |-\n  x\n   y\n") << QByteArray("x\n y");
    QTest::newRow("nul escape") << QByteArray(R"(a: "x\0y")") << QByteArray("x\0y", 3);
}

void TestYamlTree::values()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, value);
    const auto tree = YamlTree::parse(text);
    QVERIFY(tree);
    QCOMPARE(tree->root()["a"].value().toByteArray(), value);
}

void TestYamlTree::find_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("shape");
    QTest::newRow("root") << QString() << QByteArray("nothing"); // compared apart below
    QTest::newRow("nested") << u"charts.argo.server"_s << QByteArray("{replicas:2}");
    QTest::newRow("dotted key") << u"options.system.uri"_s << QByteArray("x");
    QTest::newRow("longest key wins") << u"both.a.b"_s << QByteArray("long");
    QTest::newRow("shorter where the longest leads nowhere") << u"both.a.b.c"_s << QByteArray("short");
    QTest::newRow("quoted") << u"pack.\"spectrocloud.com/display-name\""_s << QByteArray("n");
    QTest::newRow("dotted without quotes") << u"pack.spectrocloud.com/display-name"_s << QByteArray("n");
    QTest::newRow("quotes are one key") << u"both.\"a\".\"b\".c"_s << QByteArray("short");
    QTest::newRow("index") << u"images[1].image"_s << QByteArray("two");
    QTest::newRow("index as a name") << u"images.0.image"_s << QByteArray("one");
    QTest::newRow("number as a key") << u"ports.80"_s << QByteArray("http");
    QTest::newRow("index too large") << u"images[2]"_s << QByteArray("nothing");
    QTest::newRow("no such key") << u"charts.argo.client"_s << QByteArray("nothing");
    QTest::newRow("through a scalar") << u"charts.argo.server.replicas.x"_s << QByteArray("nothing");
    QTest::newRow("quote in a key") << u"\"it's \\\"so\\\"\""_s << QByteArray("1");
}

void TestYamlTree::find()
{
    const QByteArray text = "charts:\n  argo:\n    server:\n      replicas: 2\noptions:\n  system.uri: x\n"
                            "both:\n  a.b: long\n  a:\n    b:\n      c: short\n"
                            "pack:\n  spectrocloud.com/display-name: n\n"
                            "images:\n- image: one\n- image: two\nports: {80: http}\n'it''s \"so\"': 1\n";
    QFETCH(QString, path);
    QFETCH(QByteArray, shape);
    const auto tree = YamlTree::parse(text);
    QVERIFY(tree);
    if (path.isEmpty()) {
        QCOMPARE(tree->find(path), tree->root());
        return;
    }
    const YamlNode node = tree->find(path);
    QCOMPARE(shapeOf(node), shape);
    if (node)
        QCOMPARE(tree->find(pathText(YamlTree::pathOf(node))), node);
}

void TestYamlTree::refusedPaths()
{
    for (const QString &path :
         {u"a..b"_s, u".a"_s, u"a."_s, u"a[x]"_s, u"a[-1]"_s, u"a[1"_s, u"\"a"_s, u"\"a\"b"_s}) {
        const auto parsed = YamlPath::fromString(path);
        QVERIFY2(!parsed, qPrintable(path));
        QVERIFY(parsed.error().message.contains(path));
    }
}

void TestYamlTree::pathAt_data()
{
    QTest::addColumn<QByteArray>("text"); // `^` marks the offset
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, QByteArray text, QString path) {
        QTest::newRow(name) << text << path;
    };
    row("in a value", "a:\n  b: x^y\n", u"a.b"_s);
    row("in a key", "a:\n  b^c: x\n", u"a.bc"_s);
    row("at the end of a value", "a:\n  b: x^\nc: 1", u"a.b"_s);
    row("before the key", "a:\n  ^b: x\n", u"a.b"_s);
    row("after the colon", "a:^\nb: 1", u"a"_s);
    row("item", "a:\n  - x\n  - ^y: 1\n", u"a[1].y"_s);
    row("at the dash", "a:\n  - x\n  ^- y: 1\n", u"a[1]"_s);
    row("in a block scalar", "a:\n  b: |\n    x\n\n    ^y\n", u"a.b"_s);
    row("blank line of the map's indentation", "a:\n  b: 1\n  ^\nc: 1", u"a"_s);
    row("blank line at column 0", "a:\n  b: 1\n^\nc: 1", QString());
    row("comment of the map's indentation", "a:\n  b: 1\n  # co^mment\nc: 1", u"a"_s);
    row("flow", "a: {b: [1, ^2]}\n", u"a.b[1]"_s);
    row("after flow", "a: {b: 1}  ^\n", u"a"_s);
    row("second document", "a: 1\n---\nb: ^1\n", u"b"_s);
    row("quoted key", "p:\n  x.y/z: ^1\n", u"p.\"x.y/z\""_s);
    row("empty text", "^", QString());
    row("text that breaks later", "a:\n  b: ^1\nc: [\n", u"a.b"_s);
}

void TestYamlTree::pathAt()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, path);
    const qsizetype offset = text.indexOf('^');
    text.remove(offset, 1);
    const YamlTree tree = YamlTree::read(text);
    QCOMPARE(pathText(tree.pathAt(offset)), path);
}

void TestYamlTree::errors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("rules"); // `rule@line:column`
    const auto row = [](const char *name, QByteArray text, const char *rules) {
        QTest::newRow(name) << text << QString::fromLatin1(rules);
    };
    row("comma", ",", "yaml-syntax@1:1");
    row("comma after items", "- a\n, b", "yaml-syntax@2:1");
    row("comma after a marker", "--- ,", "yaml-syntax@1:5");
    row("indented too far", "a: b\n  c: d\n", "yaml-syntax@2:4");
    row("indented too little", "a:\n    b: 1\n  c: 2\n", "yaml-syntax@3:3");
    row("no colon", "a: 1\nbcd\ne: 2\n", "yaml-syntax@2:1");
    row("open quotes", "a: 1\nb: \"x\nc: 2\n", "yaml-syntax@2:4");
    row("open bracket", "a: [1, 2\nb: 3\n", "yaml-syntax@1:4");
    row("open bracket at the end", "a: [1,\n  2,\n", "yaml-syntax@1:4");
    row("open brace", "a: {b: 1\nc: 3\n", "yaml-syntax@1:4");
    row("at sign", "a: @x", "yaml-syntax@1:4");
    row("bad escape", "a: \"\\q\"", "yaml-syntax@1:5");
    row("tab", "a:\n\tb: 1\n\tc: 1\n", "yaml-tab@2:1 yaml-tab@3:1");
    row("tab in a block scalar is text", "a: |\n  x\n  \ty\n", "");
    row("trailing garbage", "[a]\nb: 1", "yaml-trailing-garbage@2:1");
    row("not utf-8", "a: \xC3\x28", "yaml-encoding@1:4");
    row("overlong", "a: \xC0\x80", "yaml-encoding@1:4");
    row("surrogate", "a: \xED\xA0\x80", "yaml-encoding@1:4");
    row("control character", "a: x\x01", "yaml-encoding@1:5");
    row("nul", QByteArray("a: x\0", 5), "yaml-encoding@1:5");
    row("column counts characters", "ä: \"ö\" @", "yaml-syntax@1:8");
    row("each document", "a: @\n---\nb: 1\n---\nc: @\n", "yaml-syntax@1:4 yaml-syntax@5:4");
}

void TestYamlTree::errors()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, rules);
    const YamlTree tree = YamlTree::read(text);
    QStringList seen;
    for (const YamlIssue &issue : tree.issues()) {
        const TextPosition at = tree.position(issue.span.begin);
        QCOMPARE(at, positionAt(text, issue.span.begin));
        seen.append(u"%1@%2:%3"_s.arg(issue.rule).arg(at.line).arg(at.column));
        QVERIFY2(issue.message.endsWith(u'.') && !issue.message.contains(u"not YAML:"_s),
                 qPrintable(issue.message));
    }
    QCOMPARE(seen.join(u' '), rules);
    QCOMPARE(YamlTree::parse(text).has_value(), rules.isEmpty());
}

void TestYamlTree::templates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("shape");
    QTest::addColumn<QByteArray>("templates");
    const auto row = [](const char *name, QByteArray text, const char *shape, const char *templates) {
        QTest::newRow(name) << text << QByteArray(shape) << QByteArray(templates);
    };
    row("quoted", "a: '{{ .x }}'", "{a:{{ .x }}}", "");
    row("alone", "a: {{ .x }}\nb: 1", "{a:{{ .x }},b:1}", "{{ .x }}");
    row("with a suffix", "a: {{.x}}-y", "{a:{{.x}}-y}", "{{.x}}");
    row("with a port", "a: {{.x}}:8080\nb: 1", "{a:{{.x}}:8080,b:1}", "{{.x}}");
    row("two", "a: {{.x}}/{{.y}}\n", "{a:{{.x}}/{{.y}}}", "{{.x}} {{.y}}");
    row("with a string", "a: {{ \"}}: \" }}-y", "{a:{{ \"}}: \" }}-y}", "{{ \"}}: \" }}");
    row("inside a plain scalar", "a: v{{ .x }}", "{a:v{{ .x }}}", "");
    row("key", "{{ .k }}: v", "{{{ .k }}:v}", "{{ .k }}");
    row("item", "- {{ .x }}z\n- b", "[{{ .x }}z,b]", "{{ .x }}");
    row("in flow", "[{{ .x }}z, {a: {{ .y }}z}]", "[{{ .x }}z,{a:{{ .y }}z}]", "{{ .x }} {{ .y }}");
    row("statement", "{{- if .x }}\na: 1\n{{- end }}\n", "{a:1}", "{{- if .x }} {{- end }}");
    row("value on its own line", "a:\n  {{ .x }}z\nb: 1", "{a:{{ .x }}z,b:1}", "{{ .x }}");
    row("over lines", "a: {{ .x }}z\n  {{ .y }}\nb: 1", "{a:{{ .x }}z {{ .y }},b:1}", "{{ .x }} {{ .y }}");
    row("delimiters in quotes", "{left: \"{{\", right: \"}}\"}", "{left:{{,right:}}}", "");
    row("map with a map as its key", "{{a: b}: c}", "{{a:b}:c}", "");
    row("quotes, comments and blocks beside one",
        "a: {{.x}}y\nb: \"{{ 1 }}\" # {{ 2 }}\nc: |\n  {{ 3 }}\nd: '\n  {{ 4 }}'\n",
        "{a:{{.x}}y,b:{{ 1 }},c:{{ 3 }}\n,d: {{ 4 }}}", "{{.x}}");
    row("not ascii", "ä: {{.ö}}-ü\nb: ß", "{ä:{{.ö}}-ü,b:ß}", "{{.ö}}");
}

void TestYamlTree::templates()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, shape);
    QFETCH(QByteArray, templates);
    const auto tree = YamlTree::parse(text);
    QVERIFY2(tree, qPrintable(tree ? QString() : tree.error().message));
    QCOMPARE(shapeOf(tree->root()), shape);
    QByteArrayList seen;
    for (const TemplateUse &use : tree->templates())
        seen.append(cut(text, use.span));
    QCOMPARE(seen.join(' '), templates);
}

void TestYamlTree::documents()
{
    const QByteArray text = "# head\na: 1\n---\n# second\nb: &x 2\n...\n---\n--- \n- *x\n";
    const auto tree = YamlTree::parse(text);
    QVERIFY(tree);
    QCOMPARE(tree->documentCount(), 4);
    QCOMPARE(shapeOf(tree->root(1)), QByteArray("{b:&x 2}"));
    QVERIFY(tree->root(2).isNull());
    QCOMPARE(shapeOf(tree->root(3)), QByteArray("[*x]"));
    QVERIFY(!tree->root(3).at(0).resolved());
    QCOMPARE(tree->documentSpan(0).begin, 0);
    QVERIFY(tree->documentMarker(0).isEmpty());
    QCOMPARE(cut(text, tree->documentMarker(1)), QByteArray("---"));
    for (int i = 1; i < 4; ++i)
        QCOMPARE(tree->documentSpan(i).begin, tree->documentSpan(i - 1).end);
    QCOMPARE(tree->documentSpan(3).end, text.size());
    QVERIFY(!tree->root(4));
    QCOMPARE(tree->find(u"b"_s, 1).string(), u"2"_s);
}

void TestYamlTree::aliases()
{
    const auto tree = YamlTree::parse("a: &x 1\nb: *x\nc: &x {d: 2}\ne: *x\nf: *y\n");
    QVERIFY(tree);
    QCOMPARE(tree->root()["b"].resolved(), tree->root()["a"]);
    QCOMPARE(tree->root()["e"].resolved(), tree->root()["c"]);
    QVERIFY(!tree->root()["f"].resolved());
    QCOMPARE(tree->root()["a"].resolved(), tree->root()["a"]);
}

void TestYamlTree::hostile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isYaml");
    QByteArray bomb = "a0: &a0 [x]\n";
    for (int i = 1; i < 40; ++i) {
        const QByteArray before = "*a" + QByteArray::number(i - 1);
        bomb += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + before + ',' + before +
                "]\n";
    }
    constexpr int large = 1'000'000;
    QTest::newRow("brackets") << QByteArray(large, '[') << false;
    QTest::newRow("braces") << QByteArray("{a: ").repeated(large / 4) << false;
    QTest::newRow("brackets on lines") << QByteArray("[\n").repeated(large / 2) << false;
    QTest::newRow("dashes") << QByteArray("- ").repeated(large / 2) << false;
    QTest::newRow("question marks") << QByteArray("? ").repeated(large / 2) << false;
    QTest::newRow("template openings") << QByteArray("{{").repeated(large / 2) << false;
    QTest::newRow("templates") << QByteArray("{{x}}").repeated(large / 5) << true;
    QTest::newRow("tag directives") << QByteArray("%TAG !a! tag:x\n").repeated(large / 15) << false;
    QTest::newRow("alias bomb") << bomb << true;
    QTest::newRow("many items") << QByteArray("-\n").repeated(2 * large) << false;
    QTest::newRow("documents that fail") << QByteArray("---\n@\n").repeated(large / 6) << false;
    QTest::newRow("quotes") << QByteArray("\"").repeated(large) << false;
    QTest::newRow("one long line") << QByteArray("a: b ").repeated(large / 5) << false;
    QTest::newRow("long flow line") << "[" + QByteArray("a,").repeated(large / 4) + "b]" << true;
    QTest::newRow("one line of one key")
        << "{" + QByteArray("\xC3\xA4: 1, ").repeated(large / 8) + "}" << true;
    QTest::newRow("one line of templates") << "[" + QByteArray("{{x}}-y, ").repeated(large / 9) + "]" << true;
    QTest::newRow("blank lines in a literal") << "a: |\n" + QByteArray("\n").repeated(large) + "b: 1\n"
                                              << true;
    QTest::newRow("comments") << QByteArray("# x\n").repeated(large / 4) << true;
    QTest::newRow("anchors") << QByteArray("- &a *a\n").repeated(large / 8) << false;
    QTest::newRow("random") << QByteArray("\x1f\x8b\x08\x00\xff\xfe", 6).repeated(large / 6) << false;
}

void TestYamlTree::hostile()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isYaml);
    const YamlTree tree = YamlTree::read(text);
    QCOMPARE(tree.issues().isEmpty(), isYaml);
    QVERIFY(tree.nodeCount() <= YamlTree::MaximumNodes + 1);
    QVERIFY(tree.issues().size() <= 100);
    tree.pathAt(text.size());
    tree.pathAt(text.size() / 2);
    QVERIFY(findYamlProblems(tree).size() <= 1100);
}

/// Lines and columns as positionAt() counts them, which walks along the text.
void TestYamlTree::positions()
{
    QByteArray text;
    QRandomGenerator random(3);
    while (text.size() < 20'000)
        text += QByteArrayList{
            "word ", "\xC3\xA4", "\xE2\x82\xAC", "\n",
            "\xF0\x9F\x98\x80"}[random.bounded(text.size() < 12'000 && text.size() > 5'000 ? 3 : 5)];
    const YamlTree tree = YamlTree::read(text);
    for (qsizetype at = 0; at <= text.size() + 1; at += 1 + random.bounded(40))
        QCOMPARE(tree.position(at), positionAt(text, at));
    QCOMPARE(YamlTree::read("a: b\nc: d").position(8), (TextPosition{2, 4}));
}

/// Everything that must hold for any tree: entries in order and within their parents, markers where they
/// should be, every node found again by its path and its place.
static void checkTree(const YamlTree &tree)
{
    const QByteArray &text = tree.text();
    for (int id = 0; id < tree.nodeCount(); ++id) {
        const YamlNode node = tree.node(id);
        QVERIFY(node.fullSpan().begin <= node.span().begin && node.span().begin <= node.span().end);
        if (node.isScalar() && node.style() == YamlStyle::Plain && !node.span().isEmpty())
            QCOMPARE(node.value().first(1), QByteArrayView(text).sliced(node.span().begin, 1));
        if (node.markerOffset() >= 0)
            QCOMPARE(text[node.markerOffset()], node.isKey() ? '?' : node.key() ? ':' : '-');
        if (node.parent().isMap() && !node.isKey() && !node.span().isEmpty() && !node.parent().isFlow())
            QVERIFY(node.markerOffset() > node.keySpan().end - 1);
        if (node.parent().isSequence() && !node.parent().isFlow())
            QVERIFY(node.markerOffset() >= 0);
        if (node.count() > 0 || node.isBlockScalar() || node.span().isEmpty())
            continue;
        QVERIFY(!isspace(text[node.span().end - 1]));
        QVERIFY(!isspace(text[node.span().begin]));
    }
    for (int id = 0; id < tree.nodeCount(); ++id) {
        const YamlNode node = tree.node(id);
        qsizetype from = node.span().begin;
        for (int i = 0; i < node.count(); ++i) {
            const Span entry = node.at(i).entrySpan();
            QVERIFY(from <= entry.begin && entry.begin <= entry.end && entry.end <= node.span().end);
            from = entry.end;
            if (node.at(i).key().isScalar() && !node.isFlow())
                QCOMPARE(tree.nodeAt(node.at(i).keySpan().begin), node.at(i).key());
        }
        if (!node.isKey() && node.document() == 0 && !node.span().isEmpty())
            QCOMPARE(tree.find(YamlPath::fromSteps(YamlTree::pathOf(node))), node);
    }
}

void TestYamlTree::corpus()
{
    const QStringList packs = corpusPacks();
    if (packs.isEmpty())
        QSKIP("no corpus beside the checkout");
    int nodes = 0;
    for (const QString &pack : packs) {
        for (const QString &name : {u"values.yaml"_s, u"presets.yaml"_s, u"schema.yaml"_s}) {
            QFile file(pack + u'/' + name);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const auto tree = YamlTree::parse(file.readAll());
            QVERIFY2(tree, qPrintable(file.fileName() + (tree ? QString() : tree.error().message)));
            checkTree(*tree);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(file.fileName()));
            nodes += tree->nodeCount();
        }
    }
    QVERIFY(nodes > 10000);
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestYamlTree)
#include "tst_yamltree.moc"
