// SPDX-License-Identifier: Apache-2.0
#include "model/language/closestname.h"
#include "model/language/templatefunctions.h"
#include "model/language/templatepipeline.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Layerwright;

class TemplateFunctionsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void table();
    void results_data();
    void results();
    void refusals_data();
    void refusals();
    void pipelines_data();
    void pipelines();
    void nearNames_data();
    void nearNames();
};

void TemplateFunctionsTest::table()
{
    const auto names = templateFunctions();
    QVERIFY(std::ranges::is_sorted(names));
    QVERIFY(std::ranges::adjacent_find(names) == names.end());
    for (const auto name : {"upper"_L1, "lower"_L1, "default"_L1, "substr"_L1, "trim"_L1, "quote"_L1}) {
        QVERIFY2(isTemplateFunction(QString(name)), name.data());
        QVERIFY2(isComputedHere(QString(name)), name.data());
    }
    QVERIFY(isTemplateFunction(u"uuidv4"_s));
    QVERIFY(!isComputedHere(u"uuidv4"_s));
    QVERIFY(!isTemplateFunction(u"toYaml"_s)); // Helm's own
    QVERIFY(!isTemplateFunction(u"Upper"_s));
    QVERIFY(isTemplateKeyword(u"range"_s));
}

/// The results are those that sprig documents, or that follow from its source.
void TemplateFunctionsTest::results_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *function, const QStringList &arguments, const QString &result) {
        QTest::addRow("%s(%s)", function, qPrintable(arguments.join(u'|')))
            << QString::fromLatin1(function) << arguments << result;
    };
    row("upper", {u"größe"_s}, u"GRÖSSE"_s);
    row("lower", {u"HELLO"_s}, u"hello"_s);
    row("title", {u"hello world"_s}, u"Hello World"_s);
    row("trim", {u"  hello \n"_s}, u"hello"_s);
    row("trimAll", {u"$"_s, u"$5.00$"_s}, u"5.00"_s);
    row("trimPrefix", {u"-"_s, u"-hello"_s}, u"hello"_s);
    row("trimPrefix", {u"+"_s, u"-hello"_s}, u"-hello"_s);
    row("trimSuffix", {u"-"_s, u"hello-"_s}, u"hello"_s);
    row("substr", {u"0"_s, u"4"_s, u"1.29.8"_s}, u"1.29"_s);
    row("substr", {u"0"_s, u"4"_s, u"1.2"_s}, u"1.2"_s);
    row("substr", {u"2"_s, u"-1"_s, u"1.29.8"_s}, u"29.8"_s);
    row("substr", {u"-1"_s, u"2"_s, u"1.29.8"_s}, u"1."_s);
    row("trunc", {u"5"_s, u"hello world"_s}, u"hello"_s);
    row("trunc", {u"-5"_s, u"hello world"_s}, u"world"_s);
    row("trunc", {u"-50"_s, u"hello"_s}, u"hello"_s);
    row("repeat", {u"3"_s, u"hello"_s}, u"hellohellohello"_s);
    row("replace", {u" "_s, u"-"_s, u"I Am Henry VIII"_s}, u"I-Am-Henry-VIII"_s);
    row("nospace", {u"hello w o r l d"_s}, u"helloworld"_s);
    row("quote", {u"a \"b\" \\"_s}, u"\"a \\\"b\\\" \\\\\""_s);
    row("quote", {u"a"_s, u"b"_s}, u"\"a\" \"b\""_s);
    row("squote", {u"a"_s}, u"'a'"_s);
    row("cat", {u"hello"_s, u"beautiful"_s, u"world"_s}, u"hello beautiful world"_s);
    row("indent", {u"2"_s, u"a\nb"_s}, u"  a\n  b"_s);
    row("nindent", {u"2"_s, u"a\nb"_s}, u"\n  a\n  b"_s);
    row("default", {u"foo"_s, u"bar"_s}, u"bar"_s);
    row("default", {u"foo"_s, QString()}, u"foo"_s);
    row("coalesce", {QString(), u"a"_s, u"b"_s}, u"a"_s);
    row("empty", {QString()}, u"true"_s);
    row("ternary", {u"foo"_s, u"bar"_s, u"true"_s}, u"foo"_s);
    row("ternary", {u"foo"_s, u"bar"_s, u"false"_s}, u"bar"_s);
    row("contains", {u"cat"_s, u"catch"_s}, u"true"_s);
    row("hasPrefix", {u"cat"_s, u"catch"_s}, u"true"_s);
    row("hasSuffix", {u"cat"_s, u"catch"_s}, u"false"_s);
    row("b64enc", {u"hi"_s}, u"aGk="_s);
    row("b64dec", {u"aGk="_s}, u"hi"_s);
    row("add", {u"1"_s, u"2"_s, u"3"_s}, u"6"_s);
    row("add1", {u"-1"_s}, u"0"_s);
    row("sub", {u"1"_s, u"2"_s}, u"-1"_s);
    row("mul", {u"4"_s, u"5"_s}, u"20"_s);
    row("sha256sum", {u"Hello world!"_s},
        u"c0535e4be2b79ffd93291305436bf889314e4a3faec05ecffcbb7df31ad9e51a"_s);
}

void TemplateFunctionsTest::results()
{
    QFETCH(QString, function);
    QFETCH(QStringList, arguments);
    const auto made = applyTemplateFunction(function, arguments);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    QTEST(*made, "result");
}

void TemplateFunctionsTest::refusals_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const char *function, const QStringList &arguments) {
        QTest::newRow(name) << QString::fromLatin1(function) << arguments;
    };
    row("no such function", "uper", {u"a"_s});
    row("known but not computed", "uuidv4", {});
    row("too few", "substr", {u"a"_s});
    row("too many", "upper", {u"a"_s, u"b"_s});
    row("no number", "substr", {u"a"_s, u"4"_s, u"b"_s});
    row("nothing between", "substr", {u"5"_s, u"4"_s, u"abcdefg"_s});
    row("no Base64", "b64dec", {u"a!"_s});
    row("repeated for ever", "repeat", {u"9223372036854775807"_s, u"a"_s});
    row("repeated below zero", "repeat", {u"-1"_s, u"a"_s});
    row("indented for ever", "indent", {u"9223372036854775807"_s, u"a"_s});
    row("overflow", "mul", {u"9223372036854775807"_s, u"2"_s});
    row("replaced by too much", "replace", {u"a"_s, QString(10'000, u'b'), QString(10'000, u'a')});
    row("too long", "cat", {QString(600'000, u'a'), QString(600'000, u'a')});
}

void TemplateFunctionsTest::refusals()
{
    QFETCH(QString, function);
    QFETCH(QStringList, arguments);
    const auto made = applyTemplateFunction(function, arguments);
    QVERIFY(!made);
    QVERIFY(made.error().message.contains(function));
}

void TemplateFunctionsTest::pipelines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("stages"); // terms with a mark of their kind, stages between bars
    const auto row = [](const QByteArray &text, const QString &stages) {
        QTest::newRow(text.constData()) << text << stages;
    };
    row("{{ .spectro.var.a }}", u"@.spectro.var.a"_s);
    row("{{.spectro.system.kubernetes.version|substr 0 4}}",
        u"@.spectro.system.kubernetes.version | substr 0 4"_s);
    row("{{ upper .spectro.macro.x }}", u"upper @.spectro.macro.x"_s);
    row(R"({{ .spectro.pack.p.v | default "1.19.0" }})", u"@.spectro.pack.p.v | default =1.19.0"_s);
    row(R"("{{ .spectro.pack.p.v | default \"1.19.0\"}}")", u"@.spectro.pack.p.v | default =1.19.0"_s);
    row(R"({{ .spectro.pack.p.v | default "a\"b|c" }})", u"@.spectro.pack.p.v | default =a\"b|c"_s);
    row("{{ .spectro.pack.p.v | default `a\\b` }}", u"@.spectro.pack.p.v | default =a\\b"_s);
    row(R"({{ "a\tb\q" | upper }})", u"=a\tb\\q | upper"_s);
    row("{{ (upper .spectro.macro.x) }}", u"!"_s);
    row("{{ $x := .spectro.macro.x }}", u"!"_s);
    row("{{ if .spectro.macro.x }}", u"!"_s);
    row("{{ .spectro.macro.x | }}", u"!"_s);
    row("{{ .spectro.macro.x | default \"a }}", u"!"_s);
    row("{{}}", u"!"_s);
}

void TemplateFunctionsTest::pipelines()
{
    QFETCH(QByteArray, text);
    const QList<TemplateExpression> expressions = templateExpressions(text);
    QCOMPARE(expressions.size(), 1);
    const auto stages = templatePipeline(text, expressions.first());
    QStringList shown;
    for (const TemplateStage &stage : stages.value_or(QList<TemplateStage>())) {
        QStringList words;
        for (const TemplateTerm &term : stage)
            words.append(QStringList{u"="_s, u"@"_s, QString()}.at(int(term.kind)) + term.text);
        shown.append(words.join(u' '));
    }
    const QString result = stages ? shown.join(u" | "_s) : u"!"_s;
    QTEST(result, "stages");
}

void TemplateFunctionsTest::nearNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("meant");
    QTest::newRow("letter left out") << u"replcas"_s << u"replicas"_s;
    QTest::newRow("case") << u"Replicas"_s << u"replicas"_s;
    QTest::newRow("underscore") << u"node-port"_s << u"node_port"_s;
    QTest::newRow("the nearest") << u"portss"_s << u"ports"_s;
    QTest::newRow("another word") << u"hostname"_s << QString();
    QTest::newRow("short") << u"x"_s << QString();
    QTest::newRow("very long") << QString(5000, u'a') << QString();
}

void TemplateFunctionsTest::nearNames()
{
    QFETCH(QString, name);
    const QString meant = closestName(name, {u"replicas"_s, u"node_port"_s, u"ports"_s, u"port"_s});
    QTEST(meant, "meant");
}

QTEST_GUILESS_MAIN(TemplateFunctionsTest)
#include "tst_templatefunctions.moc"
