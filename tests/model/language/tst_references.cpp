// SPDX-License-Identifier: Apache-2.0
#include "model/commands/renamevariable.h"
#include "model/language/variableuses.h"
#include "tests/support/corpus.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <QUndoStack>

#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// Expressions as a text: `kind name|path` of each reference, then the functions with their arguments.
static QStringList described(const QByteArray &text)
{
    static constexpr std::array kinds{"var", "macro", "system", "pack", "other"};
    QStringList lines;
    for (const TemplateExpression &expression : templateExpressions(text)) {
        QStringList words;
        for (const Reference &reference : expression.references) {
            const auto kind = static_cast<size_t>(reference.kind);
            words.append(QString::fromLatin1(kinds[kind]) + u' ' + spanText(text, reference.name));
            if (!reference.path.isEmpty())
                words.last() += u'|' + spanText(text, reference.path);
        }
        for (const TemplateFunction &function : expression.functions)
            words.append((function.isPiped ? u"| "_s : u""_s) + spanText(text, function.name) + u'(' +
                         spanText(text, function.arguments) + u')');
        lines.append(words.join(u", "_s));
    }
    return lines;
}

class TestReferences : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void grammar_data();
    void grammar();
    void spans();
    void atAnOffset();
    void anyBytes();
    void timeIsLinear_data();
    void timeIsLinear();
    void corpus();
    void usesInTheProfile();
    void unusedAndUndefined();
    void names_data();
    void names();
    void renameIsOneStep();
    void renamedBackIsTheSame();
};

void TestReferences::grammar_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *text, const QStringList &expected) {
        QTest::newRow(name) << QByteArray(text) << expected;
    };
    row("nothing", "a: 1\n", {});
    row("variable", "a: '{{.spectro.var.pod_cidr}}'", {u"var pod_cidr"_s});
    row("blanks", "a: \"{{  .spectro.var.pod-cidr\t}}\"", {u"var pod-cidr"_s});
    row("unquoted", "a: {{ .spectro.var.x }}", {u"var x"_s});
    row("macro", "a: {{.spectro.macro.my-macro}}", {u"macro my-macro"_s});
    row("system", "{{ .spectro.system.cluster.name }}", {u"system cluster.name"_s});
    row("pack", "{{ .spectro.pack.edge-native-byoi.options.system.uri }}",
        {u"pack edge-native-byoi|options.system.uri"_s});
    row("pack without path", "{{ .spectro.pack.calico }}", {u"pack calico"_s});
    row("another family", "{{.spectro.app.$name.tier.PORT}}", {u"other app.$name.tier.PORT"_s});
    row("not written yet", "{{.spectro.var.}} {{.spectro.}}", {u"var "_s, u"other "_s});
    row("name with dots", "{{.spectro.var.a.b}}", {u"var a.b"_s});
    row("name beyond ASCII", "{{.spectro.var.größe}}", {u"var größe"_s});
    row("in a key", "\"{{.spectro.var.k}}\": v", {u"var k"_s});
    row("in a longer text", "a: ns=v{{ .spectro.system.kubernetes.version | substr 0 4 }},x",
        {u"system kubernetes.version, | substr(0 4)"_s});
    row("in a comment", "# {{.spectro.var.x}}", {u"var x"_s});
    row("in a block", "a: |\n  b {{.spectro.var.x}}\n  {{.spectro.var.y}}", {u"var x"_s, u"var y"_s});
    row("several on a line", "{{.spectro.var.a}}/{{.spectro.var.b}}:{{.spectro.macro.c}}",
        {u"var a"_s, u"var b"_s, u"macro c"_s});
    row("several in one", "{{ printf \"%s-%s\" .spectro.var.a .spectro.macro.b }}",
        {u"var a, macro b, printf(\"%s-%s\" .spectro.var.a .spectro.macro.b)"_s});
    row("default, escaped quotes", R"(a: "{{ .spectro.pack.k8s.version | default \"1.19.0\"}}")",
        {uR"(pack k8s|version, | default(\"1.19.0\"))"_s});
    row("pipes", "{{ .spectro.system.user.name | upper | trim }}",
        {u"system user.name, | upper(), | trim()"_s});
    row("function with parentheses", "{{ default (upper .spectro.var.a) .spectro.var.b | quote }}",
        {u"var a, var b, default((upper .spectro.var.a) .spectro.var.b), upper(.spectro.var.a), | quote()"_s});
    row("braces in a string", "{{ default \"}}\" .spectro.var.a }}",
        {u"var a, default(\"}}\" .spectro.var.a)"_s});
    row("braces in backticks", "{{`{{`}} .x {{`}}`}}", {u""_s, u""_s});
    row("path in a string", "{{ print \".spectro.var.a\" }}", {u"print(\".spectro.var.a\")"_s});
    row("trim marks", "{{- .spectro.var.a -}}", {u"var a"_s});
    row("root of the data", "{{ $.spectro.var.a }}", {u"var a"_s});
    row("assignment", "{{ $x := upper .spectro.var.a }}", {u"var a, upper(.spectro.var.a)"_s});
    row("three braces", "{{{ .spectro.var.a }}}", {u"var a"_s});
    row("a chart's own", "{{ .Values.spectro.var.a }} {{ include \"a.b\" . }}",
        {u""_s, u"include(\"a.b\" .)"_s});
    row("never closed", "a: {{ .spectro.var.a\nb: }}", {});
    row("opened twice", "{{ .spectro.var.a {{ .spectro.var.b }}", {u"var b"_s});
    row("quote left open", "{foo: \"{{\", bar: 'x {{.spectro.var.x}}'} # \"", {u"var x"_s});
    row("CRLF", "a: {{.spectro.var.a}}\r\nb: {{.spectro.var.b\r\n}}", {u"var a"_s});
    row("no more than braces", "{{}} {{ }} {{-}} {{ - }}", {u""_s, u""_s, u""_s, u""_s});
}

void TestReferences::grammar()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, expected);
    QCOMPARE(described(text), expected);
}

void TestReferences::spans()
{
    const QByteArray text = "ä: \"x{{ .spectro.pack.a-b.c.d | upper }}\"\n";
    const QList<TemplateExpression> expressions = templateExpressions(text);
    QCOMPARE(expressions.size(), 1);
    const TemplateExpression &expression = expressions.first();
    QCOMPARE(spanText(text, expression.span), u"{{ .spectro.pack.a-b.c.d | upper }}"_s);
    QCOMPARE(spanText(text, expression.content), u".spectro.pack.a-b.c.d | upper"_s);
    QCOMPARE(spanText(text, expression.references.first().span), u".spectro.pack.a-b.c.d"_s);
    QCOMPARE(expression.references.first().name, (Span{text.indexOf("a-b"), text.indexOf("a-b") + 3}));
    QCOMPARE(expression.references.first().path, (Span{text.indexOf("c.d"), text.indexOf("c.d") + 3}));
}

void TestReferences::atAnOffset()
{
    const QByteArray text = "a: 1\nb: {{.spectro.var.x | upper}}{{.spectro.var.y}}\n";
    const QList<TemplateExpression> all = templateExpressions(text);
    for (qsizetype offset = 0; offset <= text.size(); ++offset) {
        const bool isInFirst = all[0].span.contains(offset);
        const bool isInSecond = all[1].span.contains(offset) || offset == all[1].span.end;
        const TemplateExpression none;
        // The end of the first is the beginning of the second: it belongs to the one before.
        const TemplateExpression &expected = isInFirst || offset == all[0].span.end ? all[0]
                                             : isInSecond                           ? all[1]
                                                                                    : none;
        QCOMPARE(templateAt(text, offset), expected);
    }
    const Reference reference = all[0].references.first();
    QCOMPARE(referenceAt(all[0], reference.span.begin), reference);
    QCOMPARE(referenceAt(all[0], reference.span.end), reference);
    QVERIFY(referenceAt(all[0], reference.span.end + 2).span.isEmpty());
}

/// Whatever the bytes: every span lies in the one around it, and none overlaps the next.
void TestReferences::anyBytes()
{
    static constexpr std::array<QByteArrayView, 18> words{"{{", "}}", ".spectro.", "var.", "pack.", "a",
                                                          ".",  "|",  "(",         ")",    "\"",    "\\\"",
                                                          "`",  " ",  "\n",        "-",    "\xC3",  "\r\n"};
    QRandomGenerator random(11);
    for (int round = 0; round < 5000; ++round) {
        QByteArray text;
        for (int i = 0; i < 40; ++i)
            text += words[random.bounded(static_cast<quint32>(words.size()))];
        qsizetype end = 0;
        for (const TemplateExpression &expression : templateExpressions(text)) {
            QVERIFY2(expression.span.begin >= end && expression.span.contains(expression.content),
                     text.constData());
            end = expression.span.end;
            QVERIFY2(!text.sliced(expression.span.begin, expression.span.length()).contains('\n'),
                     text.constData());
            for (const Reference &reference : expression.references)
                QVERIFY2(expression.content.contains(reference.span) &&
                             reference.span.contains(reference.name) &&
                             reference.span.contains(reference.path),
                         text.constData());
            for (const TemplateFunction &function : expression.functions)
                QVERIFY2(expression.content.contains(function.name) &&
                             expression.content.contains(function.arguments) &&
                             function.arguments.begin >= function.name.end,
                         text.constData());
        }
    }
}

void TestReferences::timeIsLinear_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::newRow("open braces") << QByteArray("{{ ");
    QTest::newRow("quotes") << QByteArray("{{\"");
    QTest::newRow("escaped quotes") << QByteArray(R"({{\"\\\")");
    QTest::newRow("escapes in one") << QByteArray(R"(\\\")");
    QTest::newRow("parentheses") << QByteArray("{{(((a");
    QTest::newRow("references") << QByteArray("{{.spectro.var.x}}");
    QTest::newRow("unpaired") << QByteArray("{{`\"`\"`");
}

/// A text of many times the size takes about as many times as long; quadratic time would be far above.
void TestReferences::timeIsLinear()
{
    QFETCH(QByteArray, unit);
    const auto nanoseconds = [&unit](int count) {
        const QByteArray text = "{{" + unit.repeated(count);
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 3; ++i) {
            QElapsedTimer timer;
            timer.start();
            templateExpressions(text + "}}");
            best = std::min(best, timer.nsecsElapsed());
        }
        return best;
    };
    const qint64 small = std::max<qint64>(nanoseconds(4000), 50'000);
    QVERIFY(nanoseconds(64'000) < small * 16 * 5);
}

/// What a plain search for the marks finds is found, in every text of the corpus.
void TestReferences::corpus()
{
    if (corpusPacks().isEmpty())
        QSKIP("There is no corpus of packs here.");
    static const QRegularExpression plain(uR"(\{\{-? *\.spectro\.[^}\n]*\}\})"_s);
    int found = 0;
    for (const QString &pack : corpusPacks()) {
        QFile file(pack + u"/values.yaml"_s);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = file.readAll();
        const qsizetype references = std::ranges::count_if(
            templateExpressions(text), [](const TemplateExpression &e) { return !e.references.isEmpty(); });
        QCOMPARE(references, QString::fromUtf8(text).count(plain));
        found += static_cast<int>(references);
    }
    QVERIFY(found > 20);
}

static Layer layerOf(const QString &name, const QByteArray &values)
{
    Layer layer;
    layer.name = name;
    layer.values = values;
    return layer;
}

static Profile sampleProfile()
{
    Profile profile;
    for (const QString &name : {u"used"_s, u"idle"_s, u"us"_s}) {
        Variable variable;
        variable.name = name;
        profile.variables.append(variable);
    }
    profile.layers = {layerOf(u"k8s"_s, "a: '{{.spectro.var.used}}'\nb: |\n  ä {{ .spectro.var.missing }}\n"),
                      layerOf(u"app"_s, "# {{.spectro.var.used}}\r\n")};
    profile.layers[1].manifests = {{u"m"_s, "x: {{.spectro.var.us}}-{{.spectro.var.used}}", {}}};
    return profile;
}

void TestReferences::usesInTheProfile()
{
    const QList<ReferenceUse> uses = variableUses(sampleProfile(), u"used"_s);
    QCOMPARE(uses.size(), 3);
    QCOMPARE(uses[0].place, (TextAddress{0, -1}));
    QCOMPARE(uses[0].position, (TextPosition{1, 20}));
    QCOMPARE(uses[1].place, (TextAddress{1, -1}));
    QCOMPARE(uses[2].place, (TextAddress{1, 0}));
    QCOMPARE(uses[2].position, (TextPosition{1, 39}));
    for (const ReferenceUse &use : referenceUses(sampleProfile()))
        QCOMPARE(use.position, positionAt(textOf(sampleProfile(), use.place), use.reference.name.begin));
}

void TestReferences::unusedAndUndefined()
{
    QCOMPARE(unusedVariables(sampleProfile()), QStringList{u"idle"_s});
    QCOMPARE(undefinedVariables(sampleProfile()), QStringList{u"missing"_s});
}

void TestReferences::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("plain") << u"pod_CIDR-2"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("dot") << u"a.b"_s << false;
    QTest::newRow("blank") << u"a b"_s << false;
    QTest::newRow("beyond ASCII") << u"größe"_s << false;
    QTest::newRow("taken") << u"used"_s << false;
}

void TestReferences::names()
{
    QFETCH(QString, name);
    QFETCH(bool, isGood);
    const std::optional<Error> fault = variableNameFault(sampleProfile(), name);
    QCOMPARE(!fault.has_value(), isGood);
    if (fault && !name.isEmpty())
        QVERIFY(fault->message.contains(name));
}

static ProfileDocument *documentOf(const Profile &profile, QObject *parent)
{
    LoadedProfile loaded;
    loaded.profile = profile;
    return new ProfileDocument(loaded, parent);
}

void TestReferences::renameIsOneStep()
{
    QObject owner;
    ProfileDocument *document = documentOf(sampleProfile(), &owner);
    document->push(std::make_unique<RenameVariable>(document, u"used"_s, u"worn-out"_s));
    QCOMPARE(document->undoStack()->count(), 1);
    QCOMPARE(document->profile().variables[0].name, u"worn-out"_s);
    QCOMPARE(document->profile().layers[0].values,
             QByteArray("a: '{{.spectro.var.worn-out}}'\nb: |\n  ä {{ .spectro.var.missing }}\n"));
    QCOMPARE(document->profile().layers[1].manifests[0].content,
             QByteArray("x: {{.spectro.var.us}}-{{.spectro.var.worn-out}}"));
    document->undoStack()->undo();
    QCOMPARE(document->profile(), sampleProfile());
    document->undoStack()->redo();
    QCOMPARE(variableUses(document->profile(), u"worn-out"_s).size(), 3);
    QVERIFY(variableUses(document->profile(), u"used"_s).isEmpty());

    document->push(std::make_unique<RenameVariable>(document, u"nobody"_s, u"anybody"_s));
    QCOMPARE(document->undoStack()->count(), 1);
    document->push(std::make_unique<RenameVariable>(document, u"missing"_s, u"found"_s));
    QCOMPARE(variableUses(document->profile(), u"found"_s).size(), 1);
}

void TestReferences::renamedBackIsTheSame()
{
    QObject owner;
    ProfileDocument *document = documentOf(sampleProfile(), &owner);
    for (const QString &name : {u"used"_s, u"idle"_s, u"us"_s, u"missing"_s}) {
        document->push(std::make_unique<RenameVariable>(document, name, u"z"_s));
        QVERIFY(document->profile() != sampleProfile());
        document->push(std::make_unique<RenameVariable>(document, u"z"_s, name));
        QCOMPARE(document->profile(), sampleProfile());
    }
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestReferences)
#include "tst_references.moc"
