// SPDX-License-Identifier: Apache-2.0
#include "model/language/templateproblems.h"
#include "model/profile/reader.h"
#include "tests/support/corpus.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// Of its text "values" of the first layer; variables `replicas`, `motd` with quotes, `secret`.
static Profile profileWith(const QByteArray &values)
{
    Profile profile;
    profile.info.type = ProfileType::Cluster;
    Layer app;
    app.name = u"app"_s;
    app.values = values;
    Layer web;
    web.name = u"shop--web"_s;
    web.values = "charts:\n  web:\n    port: 80\noptions:\n  system.uri: x\n";
    profile.layers = {app, web};
    for (const QString &name : {u"replicas"_s, u"motd"_s, u"lines"_s}) {
        Variable variable;
        variable.name = name;
        profile.variables.append(variable);
    }
    profile.variables[1].defaultValue = u"it's \"it\""_s;
    profile.variables[2].defaultValue = u"a\nb"_s;
    return profile;
}

/// "rule@layer:word" of each finding but of unused variables, with ! for errors and ? for information.
static QStringList brief(const Profile &profile)
{
    QStringList result;
    for (const ProfileFinding &found : findTemplateProblems(profile)) {
        if (found.finding.rule == "variable-unused"_L1)
            continue;
        const QByteArray &text = found.manifest < 0
                                     ? profile.layers[found.layer].values
                                     : profile.layers[found.layer].manifests[found.manifest].content;
        const QString mark = found.finding.severity == Severity::Information ? u"?"_s : QString();
        const Span span = found.finding.span;
        result.append(mark + found.finding.rule + u':' +
                      QString::fromUtf8(text.sliced(span.begin, span.length())));
    }
    return result;
}

class TemplateProblemsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void rules_data();
    void rules();
    void referencesHavePlaces();
    void unused();
    void fixesMend_data();
    void fixesMend();
    void addOnsMayReferToInfrastructure();
    void macrosAreToldOnce();
    void reportsAreBounded();
    void corpusHasNoErrors_data();
    void corpusHasNoErrors();
};

void TemplateProblemsTest::rules_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QStringList>("findings");
    const auto row = [](const char *name, const QByteArray &values, const QStringList &findings) {
        QTest::newRow(name) << values << findings;
    };
    row("sound", "a: '{{ .spectro.var.replicas }}'\n", {});
    row("undefined", "a: '{{.spectro.var.nope}}'\nb: '{{.spectro.var.nope}}'\n",
        {u"variable-undefined:nope"_s});
    row("undefined in a comment", "# {{.spectro.var.nope}}\n", {u"variable-undefined:nope"_s});
    row("the rest in a comment", "  # {{.spectro.pack.web.nope}} {{.spectro.system.x | uper}}\n", {});
    row("no template", "a: .spectro.var.nope\n", {});
    row("being typed", "a: '{{ .spectro.var. }}'\n", {});
    row("function on a variable", "a: '{{ .spectro.var.replicas | upper }}'\n",
        {u"variable-function:upper"_s});
    row("in pack.content", "pack:\n  content:\n    images:\n    - image: '{{.spectro.var.replicas}}'\n",
        {u"variable-in-content:replicas"_s});
    row("comment in pack.content", "pack:\n  content:\n    # {{.spectro.var.replicas}}\n    images: []\n",
        {});
    row("beside pack.content", "pack:\n  content: {}\n  namespace: '{{.spectro.var.replicas}}'\n", {});
    row("system.uri with a macro",
        "options:\n  system.uri: '{{.spectro.var.replicas}}:{{.spectro.system.cluster.name}}'\n",
        {u"variable-with-macro:replicas"_s});
    row("system.uri with a variable", "options:\n  system.uri: '{{.spectro.var.replicas}}:1'\n", {});
    row("single quote in single quotes", "a: '{{.spectro.var.motd}}'\n", {u"variable-quotes:motd"_s});
    row("double quote in double quotes", "a: \"{{.spectro.var.motd}}\"\n", {u"variable-quotes:motd"_s});
    row("quotes in a comment", "a: 'b' # {{.spectro.var.motd}}\n", {});
    row("quotes in a block", "a: |\n  {{.spectro.var.motd}}\n", {});
    row("lines in quotes", "a: '{{.spectro.var.lines}}'\n", {u"variable-quotes:lines"_s});
    row("lines in a block", "a: |\n  {{.spectro.var.lines}}\n", {});
    row("system macro", "a: '{{.spectro.system.cluster.name}}'\n", {});
    row("unknown system macro", "a: '{{.spectro.system.cluster.nam}}'\n", {u"template-system:cluster.nam"_s});
    row("macro", "a: '{{.spectro.macro.region}}'\n", {u"?template-macro:region"_s});
    row("unknown root", "a: '{{.spectro.vars.replicas}}'\n", {u"template-root:.spectro.vars.replicas"_s});
    row("app output", "a: '{{.spectro.app.$appDeploymentName.db.HOST}}'\n", {});
    row("unknown function", "a: '{{.spectro.system.cluster.name | uper}}'\n", {u"template-function:uper"_s});
    row("function first", "a: '{{uper .spectro.system.cluster.name}}'\n", {u"template-function:uper"_s});
    row("a chart's own template", "a: '{{ include \"x\" . | toYaml }}'\n", {});
    row("pack", "a: '{{.spectro.pack.web.charts.web.port}}'\n", {});
    row("dotted key of a pack", "a: '{{.spectro.pack.web.options.system.uri}}'\n", {});
    row("own value", "b: 1\na: '{{.spectro.pack.app.b}}'\n", {});
    row("unknown pack", "a: '{{.spectro.pack.db.port}}'\n", {u"template-pack:db"_s});
    row("unknown pack with default", "a: '{{.spectro.pack.db.port | default 1}}'\n",
        {u"?template-pack:db"_s});
    row("unknown path", "a: '{{.spectro.pack.web.charts.web.prt}}'\n", {u"template-path:charts.web.prt"_s});
    row("unknown path with default", "a: '{{.spectro.pack.web.nope | default 1}}'\n", {});
    row("a map of a pack", "a: '{{.spectro.pack.web.charts.web}}'\n", {u"template-path:charts.web"_s});
    row("broken YAML", "a: [\n'{{.spectro.var.nope}}' }\n", {u"variable-undefined:nope"_s});
    row("a value where the text cannot be read", "a: '{{.spectro.pack.app.b}}'\nx: [1\nb: 1\n", {});
    row("not UTF-8", "a: \xff'{{.spectro.var.n\xff}}'\n", {});
}

void TemplateProblemsTest::rules()
{
    QFETCH(QByteArray, values);
    if (QByteArrayView(QTest::currentDataTag()) == "not UTF-8") {
        QCOMPARE(brief(profileWith(values)).size(), 1); // and no crash
        return;
    }
    QTEST(brief(profileWith(values)), "findings");
}

void TemplateProblemsTest::referencesHavePlaces()
{
    Profile profile =
        profileWith("é: 1\nb: '{{.spectro.var.nope}} {{.spectro.var.nope}} .spectro.var.text'\n");
    profile.layers[1].manifests = {{u"m"_s, "{{ .spectro.var.other }}", {}}};
    QList<ProfileFinding> found = findTemplateProblems(profile);
    found.removeIf([](const ProfileFinding &finding) { return finding.layer < 0; });
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].layer, 0);
    QCOMPARE(found[0].manifest, -1);
    QCOMPARE(found[0].finding.position, (TextPosition{2, 20}));
    QCOMPARE(found[1].layer, 1);
    QCOMPARE(found[1].manifest, 0);
    QCOMPARE(found[1].finding.position, (TextPosition{1, 17}));
}

void TemplateProblemsTest::unused()
{
    const Profile profile = profileWith("a: '{{.spectro.var.lines}}'\n");
    QList<int> rows;
    for (const ProfileFinding &found : findTemplateProblems(profile)) {
        if (found.finding.rule == "variable-unused"_L1)
            rows.append(found.variable);
    }
    QCOMPARE(rows, (QList<int>{0, 1}));
}

void TemplateProblemsTest::fixesMend_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QByteArray>("mended");
    QTest::newRow("variable, everywhere")
        << QByteArray("a: '{{.spectro.var.replica}} {{.spectro.var.replica}}'\n")
        << QByteArray("a: '{{.spectro.var.replicas}} {{.spectro.var.replicas}}'\n");
    QTest::newRow("system macro") << QByteArray("a: '{{.spectro.system.clustername}}'\n")
                                  << QByteArray("a: '{{.spectro.system.cluster.name}}'\n");
    QTest::newRow("function") << QByteArray("a: '{{.spectro.system.cluster.name | uper}}'\n")
                              << QByteArray("a: '{{.spectro.system.cluster.name | upper}}'\n");
    QTest::newRow("root") << QByteArray("a: '{{.spectro.packs.web.charts.web.port}}'\n")
                          << QByteArray("a: '{{.spectro.pack.web.charts.web.port}}'\n");
}

void TemplateProblemsTest::fixesMend()
{
    QFETCH(QByteArray, values);
    QList<ProfileFinding> found = findTemplateProblems(profileWith(values));
    found.removeIf([](const ProfileFinding &finding) { return finding.layer < 0; });
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].finding.fixes.size(), 1);
    QTEST(applied(values, found[0].finding.fixes[0].edits), "mended");
}

void TemplateProblemsTest::addOnsMayReferToInfrastructure()
{
    Profile profile = profileWith("a: '{{.spectro.pack.kubernetes.podCIDR}}'\n");
    QCOMPARE(brief(profile), QStringList(u"template-pack:kubernetes"_s));
    profile.info.type = ProfileType::AddOn;
    QCOMPARE(brief(profile), QStringList(u"?template-pack:kubernetes"_s));
}

void TemplateProblemsTest::macrosAreToldOnce()
{
    Profile profile = profileWith("a: '{{.spectro.macro.region}}'\n");
    profile.layers[1].values += "b: '{{.spectro.macro.region}} {{.spectro.macro.zone}}'\n";
    QCOMPARE(brief(profile), (QStringList{u"?template-macro:region"_s, u"?template-macro:zone"_s}));
}

void TemplateProblemsTest::reportsAreBounded()
{
    QByteArray values;
    for (int i = 0; i < 20'000; ++i)
        values += "k" + QByteArray::number(i) + ": '{{.spectro.var.v" + QByteArray::number(i) + "}}'\n";
    QCOMPARE(brief(profileWith(values)).size(), 100);
}

void TemplateProblemsTest::corpusHasNoErrors_data()
{
    QTest::addColumn<QString>("path");
    const QStringList paths = corpusProfiles({u"json"_s, u"yaml"_s});
    if (paths.isEmpty())
        QTest::newRow("no corpus") << QString();
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
}

void TemplateProblemsTest::corpusHasNoErrors()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("There is no corpus beside the checkout.");
    const Result<LoadedProfile> loaded = openProfile(path);
    QVERIFY(loaded.has_value());
    for (const ProfileFinding &found : findTemplateProblems(loaded->profile)) {
        qInfo().noquote() << found.layer << found.manifest << found.finding.position.line
                          << found.finding.rule << found.finding.message;
        QVERIFY2(found.finding.severity != Severity::Error, qPrintable(found.finding.message));
        QVERIFY(!found.finding.rule.startsWith(u"template-function"_s));
    }
}

QTEST_GUILESS_MAIN(TemplateProblemsTest)
#include "tst_templateproblems.moc"
