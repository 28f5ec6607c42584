// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/diagnostics.h"
#include "model/yaml/yamltree.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Layerwright {

class TestDiagnostics : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void yaml_data();
    void yaml();
    void fixes_data();
    void fixes();
    void values_data();
    void values();
    void everyRuleIsDocumented();
    void corpusIsClean();
};

static QString summary(const QList<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules.append(u"%1@%2:%3+%4"_s.arg(finding.rule)
                         .arg(finding.position.line)
                         .arg(finding.position.column)
                         .arg(finding.span.length()));
    return rules.join(u' ');
}

void TestDiagnostics::yaml_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("rules");
    const auto row = [](const char *name, QByteArray text, const char *rules) {
        QTest::newRow(name) << text << QString::fromLatin1(rules);
    };
    row("nothing wrong", "a: 1\nb: [1, {c: d}]\n", "");
    row("duplicate key", "a: 1\nb: 2\na: 3\n", "yaml-duplicate-key@3:1+1");
    row("duplicate in quotes", "a: 1\n\"a\": 3\n", "yaml-duplicate-key@2:1+3");
    row("same key in other maps", "a: {b: 1}\nc: {b: 1}\n", "");
    row("two merges", "x: &x {}\na:\n  <<: *x\n  <<: *x\n", "");
    row("duplicates in flow", "{a: 1, b: {a: 1, a: 2}}", "yaml-duplicate-key@1:18+1");
    row("template alone", "a: {{ .x }}\n", "yaml-unquoted-template@1:4+8");
    row("template with a suffix", "a: {{x}}-y\nb: 1", "yaml-unquoted-template@1:4+7");
    row("two templates in one value", "a: {{x}}/{{y}}\nb: 1", "yaml-unquoted-template@1:4+11");
    row("two values", "a: {{x}}\nb: {{y}}\n", "yaml-unquoted-template@1:4+5 yaml-unquoted-template@2:4+5");
    row("statement", "{{ if .x }}\na: 1\n{{ end }}",
        "yaml-unquoted-template@1:1+11 yaml-unquoted-template@3:1+9");
    row("inside plain text", "a: v{{ x }}\nb: {{y}}z", "yaml-unquoted-template@2:4+6");
    row("inside plain text with a colon", "a: v{{ f \"x: y\" }}\n", "yaml-unquoted-template@1:4+15");
    row("template key", "{{x}}: 1", "yaml-unquoted-template@1:1+5");
    row("unknown anchor", "a: *x\nb: &x 1\nc: *x", "yaml-unknown-anchor@1:4+2");
    row("anchor of another document", "a: &x 1\n---\nb: *x", "yaml-unknown-anchor@3:4+2");
    row("several at once", "a: 1\na: 2\nb: {{x}}-y\nc: @\n",
        "yaml-duplicate-key@2:1+1 yaml-unquoted-template@3:4+7 yaml-syntax@4:4+1");
    row("in each document", "a: {{x}}y\n---\nb: [\n---\nc: 1\nc: 2\n",
        "yaml-unquoted-template@1:4+6 yaml-syntax@3:4+1 yaml-duplicate-key@6:1+1");
    row("tabs", "a:\n\tb: 1\n\t\tc: 1\n", "yaml-tab@2:1+1 yaml-tab@3:1+2");
    row("trailing garbage", "[a] b", "yaml-trailing-garbage@1:5+1");
    row("encoding", "a: \xFF", "yaml-encoding@1:4+1");
}

void TestDiagnostics::yaml()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, rules);
    const QList<Finding> findings = findYamlProblems(text);
    QCOMPARE(summary(findings), rules);
    for (const Finding &finding : findings)
        QVERIFY(finding.span.end <= text.size() && finding.message.endsWith(u'.'));
}

void TestDiagnostics::fixes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("fixed"); // by the last fix of the first finding
    const auto row = [](const char *name, QByteArray text, QByteArray fixed) {
        QTest::newRow(name) << text << fixed;
    };
    row("template", "a: {{ .x }} # c\n", "a: '{{ .x }}' # c\n");
    row("template with a suffix", "a: {{ .x }}-y\n", "a: '{{ .x }}-y'\n");
    row("template with a quote", "a: {{ f 'b' }}-y\n", "a: \"{{ f 'b' }}-y\"\n");
    row("template with both quotes", "a: {{ f 'b' \"c\" }}-y\n", "a: \"{{ f 'b' \\\"c\\\" }}-y\"\n");
    row("template over lines", "a: {{ x }}\n  y {{ z }}\nb: 1", "a: '{{ x }}\n  y {{ z }}'\nb: 1");
    row("template in flow", "[{{x}}/{{y}}, b]", "['{{x}}/{{y}}', b]");
    row("all tabs", "a:\n\tb: 1\n\tc:\n\t\td: 1\n", "a:\n  b: 1\n  c:\n    d: 1\n");
    row("vendor keys beside pack",
        "pack:\nspectrocloud.com/display-name: x\n\nspectrocloud.com/install-priority: \"1\"\ncharts: {}\n",
        "pack:\n  spectrocloud.com/display-name: x\n\n  spectrocloud.com/install-priority: \"1\"\ncharts: "
        "{}\n");
    row("install priority", "pack:\n  spectrocloud.com/install-priority: -5\n",
        "pack:\n  spectrocloud.com/install-priority: \"-5\"\n");
    row("misspelt image", "pack: {content: {images: [{iamge: x}]}}",
        "pack: {content: {images: [{image: x}]}}");
}

void TestDiagnostics::fixes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, fixed);
    const QList<Finding> findings = findValuesProblems(text);
    QVERIFY(!findings.isEmpty() && !findings.first().fixes.isEmpty());
    const Fix fix = findings.first().fixes.last();
    QVERIFY(!fix.title.isEmpty());
    const QByteArray result = applied(text, fix.edits);
    QCOMPARE(result, fixed);
    QCOMPARE(summary(findValuesProblems(result)), QString());
    QCOMPARE(applied(result, inverted(text, fix.edits)), text);
}

void TestDiagnostics::values_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("rules");
    const auto row = [](const char *name, QByteArray text, const char *rules) {
        QTest::newRow(name) << text << QString::fromLatin1(rules);
    };
    row("good", "pack:\n  namespace: argo\n  spectrocloud.com/install-priority: \"10\"\n", "");
    row("key outside", "spectrocloud.com/x: 1\npack:\n", "pack-key-outside@1:1+18");
    row("empty pack alone", "pack:\ncharts: {}\n", "");
    row("priority without quotes", "pack:\n  spectrocloud.com/install-priority: 0\n",
        "pack-install-priority@2:38+1");
    row("priority that is no number", "pack:\n  spectrocloud.com/install-priority: \"soon\"\n",
        "pack-install-priority@2:38+6");
    row("priority missing", "pack:\n  spectrocloud.com/install-priority:\n", "pack-install-priority@2:3+33");
    row("priority from a variable", "pack:\n  spectrocloud.com/install-priority: '{{.spectro.var.p}}'\n", "");
    row("capital in the namespace", "pack: {namespace: Argo}", "pack-namespace@1:19+4");
    row("namespace ends with a dash", "pack: {namespace: a-}", "pack-namespace@1:19+2");
    row("namespace too long", "pack: {namespace: " + QByteArray(64, 'a') + "}", "pack-namespace@1:19+64");
    row("namespace from a macro", "pack: {namespace: 'x-{{ .spectro.macro.n }}'}", "");
    row("images", "pack:\n  content:\n    images:\n    - iamge: x\n    - image: y\n",
        "pack-content-key@4:7+5");
    row("charts", "pack:\n  content:\n    charts:\n    - repository: x\n", "pack-content-key@4:7+10");
    row("repository elsewhere is fine", "charts:\n  x:\n    repository: y\n", "");
}

void TestDiagnostics::values()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, rules);
    QCOMPARE(summary(findValuesProblems(text)), rules);
}

void TestDiagnostics::everyRuleIsDocumented()
{
    QFile file(QDir::cleanPath(testData(u"../../docs/rules.md"_s)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray rules = file.readAll();
    for (const char *rule :
         {"yaml-syntax", "yaml-trailing-garbage", "yaml-tab", "yaml-encoding", "yaml-too-deep",
          "yaml-too-large", "yaml-duplicate-key", "yaml-unquoted-template", "yaml-unknown-anchor",
          "pack-key-outside", "pack-install-priority", "pack-namespace", "pack-content-key"})
        QVERIFY2(rules.contains("\n### " + QByteArray(rule) + '\n'), rule);
}

/// Real values have next to no faults: a rule that finds many is wrong itself.
void TestDiagnostics::corpusIsClean()
{
    const QStringList packs = corpusPacks();
    if (packs.isEmpty())
        QSKIP("no corpus beside the checkout");
    QStringList odd;
    for (const QString &pack : packs) {
        QFile file(pack + "/values.yaml"_L1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const Finding &finding : findValuesProblems(file.readAll()))
            odd.append(u"%1: %2:%3 %4"_s.arg(pack.section(u'/', -1))
                           .arg(finding.rule)
                           .arg(finding.position.line)
                           .arg(finding.message));
    }
    QVERIFY2(odd.size() < packs.size() / 10, qPrintable(odd.join(u'\n')));
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestDiagnostics)
#include "tst_diagnostics.moc"
