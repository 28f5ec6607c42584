// SPDX-License-Identifier: Apache-2.0
#include "model/language/resolve.h"
#include "model/language/systemmacros.h"
#include "model/profile/reader.h"
#include "tests/support/corpus.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Layerwright;

using State = FilledTemplate::State;

static Variable makeVariable(const QString &name, const QString &value)
{
    Variable variable;
    variable.name = name;
    variable.defaultValue = value;
    return variable;
}

static Layer makeLayer(const QString &name, LayerKind kind, const QByteArray &values)
{
    Layer layer;
    layer.name = name;
    layer.kind = kind;
    layer.version = u"1.29.8"_s;
    layer.values = values;
    return layer;
}

/// The text is that of the first layer.
static Profile profileWith(const QByteArray &values)
{
    Profile profile;
    profile.info = {u"shop"_s, u"2.1.0"_s, {}, ProfileType::Cluster, u"edge-native"_s, {}};
    profile.layers = {
        makeLayer(u"app"_s, LayerKind::AddOn, values),
        makeLayer(u"edge-native-byoi"_s, LayerKind::Os,
                  "options:\n  system.uri: \"{{ .spectro.pack.edge-native-byoi.options.system.registry "
                  "}}/{{.spectro.var.repo}}:{{ .spectro.system.kubernetes.version | substr 0 4 }}\"\n"
                  "  system.registry: example.io\n  empty:\n  list: [a]\n"
                  "  quoted: \"{{ .spectro.pack.none.v | default \\\"1.19.0\\\" }}\"\n"
                  "  own: '{{ .Values.x }}'\n"),
        makeLayer(u"edge-k3s"_s, LayerKind::Kubernetes,
                  "loop: '{{.spectro.pack.edge-k3s.pool}}'\npool: '{{.spectro.pack.edge-k3s.loop}}'\n"
                  "self: '{{.spectro.pack.edge-k3s.self}}'\nanchored: &a yes\nalias: *a\n"),
    };
    profile.variables = {makeVariable(u"repo"_s, u"ubuntu"_s), makeVariable(u"port"_s, u"80"_s),
                         makeVariable(u"password"_s, u"hunter2"_s), makeVariable(u"host"_s, {}),
                         makeVariable(u"note"_s, {})};
    profile.variables[2].isSensitive = true;
    profile.variables[3].required = true;
    return profile;
}

static SampleValues samples()
{
    SampleValues values;
    values.variables = {{u"port"_s, u"8080"_s}};
    values.macros = {{u"region"_s, u"Eu"_s}};
    values.system = {{u"cluster.name"_s, u"till"_s}};
    return values;
}

class ResolveTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void templates_data();
    void templates();
    void placesOfWhatWasFilledIn();
    void maskedValuesNeedAsking();
    void macrosAreListed();
    void inputsAreListed();
    void placesLeadToTheSourceAndBack();
    void whatBecomesOfTheYaml();
    void manifestsToo();
    void systemMacrosHaveSamples();
    void everythingElseStays();
    void hostileReferencesEnd_data();
    void hostileReferencesEnd();
    void corpusStays_data();
    void corpusStays();
};

void ResolveTest::templates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("resolved");
    QTest::addColumn<QString>("states"); // F, A or U of each template
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &resolved,
                        const char *states) {
        QTest::newRow(name) << text << resolved << QString::fromLatin1(states);
    };
    row("no template", "a: 1\n", "a: 1\n", "");
    row("default of a variable", "a: '{{.spectro.var.repo}}'", "a: 'ubuntu'", "F");
    row("sample of a variable", "a: {{ .spectro.var.port }}", "a: 8080", "F");
    row("optional without value", "a: '{{.spectro.var.note}}'", "a: ''", "F");
    row("required without value", "a: '{{.spectro.var.host}}'", "a: '{{.spectro.var.host}}'", "U");
    row("undefined", "a: '{{.spectro.var.nope}}'", "a: '{{.spectro.var.nope}}'", "U");
    row("function on a variable", "a: '{{.spectro.var.repo|upper}}'", "a: '{{.spectro.var.repo|upper}}'",
        "U");
    row("function of a variable", "a: '{{upper .spectro.var.repo}}'", "a: '{{upper .spectro.var.repo}}'",
        "U");
    row("masked", "a: '{{.spectro.var.password}}'", "a: '********'", "F");
    row("name of the profile", "a: {{.spectro.system.clusterprofile.name}}-{{.spectro.system.cloud.type}}",
        "a: shop-edge-native", "FF");
    row("version of Kubernetes", "a: v{{ .spectro.system.kubernetes.version | substr 0 4 }}", "a: v1.29",
        "F");
    row("sample of a cluster", "a: {{.spectro.system.cluster.name | upper | quote}}", "a: \"TILL\"", "A");
    row("sample of ours", "a: {{.spectro.system.project.name}}", "a: sample-project", "A");
    row("unknown system macro", "a: '{{.spectro.system.moon}}'", "a: '{{.spectro.system.moon}}'", "U");
    row("macro with sample", "a: {{ .spectro.macro.region | lower }}", "a: eu", "A");
    row("macro without", "a: '{{.spectro.macro.zone}}'", "a: '{{.spectro.macro.zone}}'", "U");
    row("macro with default", "a: {{.spectro.macro.zone | default \"b\"}}", "a: b", "F");
    row("value of a pack", "a: {{.spectro.pack.edge-native-byoi.options.system.registry}}", "a: example.io",
        "F");
    row("value of a pack that has templates", "a: {{.spectro.pack.edge-native-byoi.options.system.uri}}",
        "a: example.io/ubuntu:1.29", "F");
    row("escaped default", "a: {{.spectro.pack.edge-native-byoi.options.quoted}}", "a: 1.19.0", "F");
    row("a chart's template in a pack's value", "a: {{.spectro.pack.edge-native-byoi.options.own}}",
        "a: {{ .Values.x }}", "F");
    row("empty value of a pack", "a: {{.spectro.pack.edge-native-byoi.options.empty | default 5}}", "a: 5",
        "F");
    row("list of a pack", "a: '{{.spectro.pack.edge-native-byoi.options.list}}'",
        "a: '{{.spectro.pack.edge-native-byoi.options.list}}'", "U");
    row("item of a list", "a: {{.spectro.pack.edge-native-byoi.options.list[0]}}", "a: a", "F");
    row("alias", "a: {{.spectro.pack.edge-k3s.alias}}", "a: yes", "F");
    row("no such pack", "a: '{{.spectro.pack.none.v}}'", "a: '{{.spectro.pack.none.v}}'", "U");
    row("no such pack, default", "a: {{.spectro.pack.none.v | default \"x y\" | quote}}", "a: \"x y\"", "F");
    row("no such pack, other function", "a: '{{.spectro.pack.none.v | upper}}'",
        "a: '{{.spectro.pack.none.v | upper}}'", "U");
    row("two that refer to each other", "a: '{{.spectro.pack.edge-k3s.loop}}'",
        "a: '{{.spectro.pack.edge-k3s.loop}}'", "U");
    row("one that refers to itself", "a: '{{.spectro.pack.edge-k3s.self}}'",
        "a: '{{.spectro.pack.edge-k3s.self}}'", "U");
    row("own value", "b: 7\na: {{.spectro.pack.app.b}}", "b: 7\na: 7", "F");
    row("unknown function", "a: '{{.spectro.system.cluster.name | uper}}'",
        "a: '{{.spectro.system.cluster.name | uper}}'", "U");
    row("function not computed", "a: '{{.spectro.system.cluster.name | camelcase}}'",
        "a: '{{.spectro.system.cluster.name | camelcase}}'", "U");
    row("not a function", "a: '{{.spectro.system.cluster.name .spectro.var.repo}}'",
        "a: '{{.spectro.system.cluster.name .spectro.var.repo}}'", "U");
    row("more than a pipeline", "a: '{{ if .spectro.macro.region }}'", "a: '{{ if .spectro.macro.region }}'",
        "U");
    row("unknown root", "a: '{{.spectro.moon.x}}'", "a: '{{.spectro.moon.x}}'", "U");
    row("a chart's own", "a: '{{ include \"x\" . }}{{ upper \"x\" }}'",
        "a: '{{ include \"x\" . }}{{ upper \"x\" }}'", "");
    row("in a comment", "# {{.spectro.var.repo}}\n", "# ubuntu\n", "F");
    row("with trim marks", "a: {{- .spectro.var.repo -}}", "a: ubuntu", "F");
}

void ResolveTest::templates()
{
    QFETCH(QByteArray, text);
    const ResolvedText resolved = resolveText(profileWith(text), {0, -1}, samples());
    QTEST(resolved.text, "resolved");
    QString states;
    for (const FilledTemplate &filled : resolved.templates) {
        states += u"FAU"_s.at(int(filled.state));
        QCOMPARE(filled.why.isEmpty(), filled.state == State::Filled);
    }
    QTEST(states, "states");
    QCOMPARE(resolved.count(State::Unresolved), states.count(u'U'));
}

void ResolveTest::placesOfWhatWasFilledIn()
{
    const QByteArray text = "é: 1\nb: '{{.spectro.var.repo}}' # {{.spectro.var.nope}}\n";
    const ResolvedText resolved = resolveText(profileWith(text), {0, -1});
    QCOMPARE(resolved.templates.size(), 2);
    const FilledTemplate &first = resolved.templates[0];
    QCOMPARE(first.position, (TextPosition{2, 5}));
    QCOMPARE(text.sliced(first.source.begin, first.source.length()), "{{.spectro.var.repo}}");
    QCOMPARE(resolved.text.sliced(first.target.begin, first.target.length()), "ubuntu");
    const FilledTemplate &second = resolved.templates[1];
    QCOMPARE(second.position, (TextPosition{2, 30}));
    QCOMPARE(resolved.text.sliced(second.target.begin, second.target.length()), "{{.spectro.var.nope}}");
    QCOMPARE(second.why, u"The profile has no variable “nope”."_s);
}

void ResolveTest::maskedValuesNeedAsking()
{
    SampleValues shown;
    shown.showsMasked = true;
    const Profile profile = profileWith("a: '{{.spectro.var.password}}'");
    QVERIFY(!resolveText(profile, {0, -1}).text.contains("hunter2"));
    QCOMPARE(resolveText(profile, {0, -1}, shown).text, "a: 'hunter2'");
}

void ResolveTest::macrosAreListed()
{
    const Profile profile = profileWith("a: '{{.spectro.macro.zone}} {{.spectro.macro.region}} "
                                        "{{.spectro.macro.zone | default 1}}'");
    QCOMPARE(resolveText(profile, {0, -1}, samples()).macros, (QStringList{u"zone"_s, u"region"_s}));
}

/// Also what a text takes through the values of packs; once each, and nothing that does not exist.
void ResolveTest::inputsAreListed()
{
    using Kind = ResolvedInput::Kind;
    const Profile profile =
        profileWith("a: {{.spectro.macro.zone}} {{.spectro.macro.zone}} {{.spectro.var.nope}}\n"
                    "b: '{{.spectro.pack.edge-native-byoi.options.system.uri}}'\n"
                    "c: '{{.spectro.var.password}} {{.spectro.var.repo}} {{.spectro.system.moon}}'\n");
    const QList<ResolvedInput> expected{{Kind::Macro, u"zone"_s, {}},
                                        {Kind::Variable, u"repo"_s, u"ubuntu"_s},
                                        {Kind::System, u"kubernetes.version"_s, u"1.29.8"_s},
                                        {Kind::Variable, u"password"_s, u"hunter2"_s}};
    QCOMPARE(resolveText(profile, {0, -1}).inputs, expected);
    SampleValues given = samples();
    given.variables.insert(u"repo"_s, u"flatcar"_s);
    QCOMPARE(resolveText(profile, {0, -1}, given).inputs, expected); // what is usual stays so
}

void ResolveTest::placesLeadToTheSourceAndBack()
{
    const QByteArray text(
        "a: {{.spectro.var.repo}} # x\nb: {{.spectro.var.note}}!\nc: {{.spectro.macro.m}}.\n");
    const Profile profile = profileWith(text);
    const ResolvedText resolved = resolveText(profile, {0, -1});
    QCOMPARE(resolved.text, "a: ubuntu # x\nb: !\nc: {{.spectro.macro.m}}.\n");
    const auto leads = [&](const char *source, const char *target) {
        const qsizetype from = text.indexOf(source);
        const qsizetype to = resolved.text.indexOf(target);
        return resolved.targetOf(from) == to && resolved.sourceOf(to) == from;
    };
    QVERIFY(leads("a:", "a:"));
    QVERIFY(leads("{{.spectro.var.repo", "ubuntu"));
    QVERIFY(leads(" # x", " # x"));
    QVERIFY(leads("b:", "b:"));
    QVERIFY(leads("!", "!")); // behind one that holds nothing
    QVERIFY(leads("{{.spectro.macro", "{{.spectro.macro"));
    QVERIFY(leads(".\n", ".\n"));
    QCOMPARE(resolved.targetOf(text.indexOf("repo")), resolved.text.indexOf("ubuntu"));
    QCOMPARE(resolved.sourceOf(resolved.text.indexOf("buntu")), text.indexOf("{{"));
    QCOMPARE(resolved.targetOf(text.size()), resolved.text.size());
    QCOMPARE(resolved.sourceOf(resolved.text.size()), text.size());
}

void ResolveTest::whatBecomesOfTheYaml()
{
    Profile profile = profileWith("a: '{{.spectro.var.repo}}'\n");
    profile.variables[0].defaultValue = u"it's"_s;
    const ResolvedText broken = resolveText(profile, {0, -1});
    QCOMPARE(broken.problems.size(), 1);
    QCOMPARE(broken.problems[0].rule, u"yaml-syntax"_s);
    profile.layers[0].values = "a: \"{{.spectro.var.repo}}\"\n";
    QCOMPARE(resolveText(profile, {0, -1}).problems, QList<Finding>());
    profile.layers[0].values = "a: '{{.spectro.var.repo}}'\nb: [\n"; // was none before
    QCOMPARE(resolveText(profile, {0, -1}).problems, QList<Finding>());
}

void ResolveTest::manifestsToo()
{
    Profile profile = profileWith({});
    profile.layers[0].manifests = {{u"m"_s, "name: {{.spectro.var.repo}}\n", {}}};
    QCOMPARE(resolveText(profile, {0, 0}).text, "name: ubuntu\n");
}

void ResolveTest::systemMacrosHaveSamples()
{
    QVERIFY(std::ranges::is_sorted(systemMacros(), {}, &SystemMacro::name));
    Profile profile;
    profile.layers = {makeLayer(u"a"_s, LayerKind::AddOn, {})};
    for (const SystemMacro &macro : systemMacros())
        profile.layers[0].values += "{{.spectro.system." + QByteArray(macro.name.data()) + "}}\n";
    const ResolvedText resolved = resolveText(profile, {0, -1});
    QCOMPARE(resolved.templates.size(), qsizetype(systemMacros().size()));
    QCOMPARE(resolved.count(State::Assumed), resolved.templates.size());
}

/// Random texts: what stands between the templates of the product is as it was, and those that are filled in
/// are gone.
void ResolveTest::everythingElseStays()
{
    static const QByteArrayList pieces{"a: ",
                                       "'",
                                       "\n",
                                       "\r\n",
                                       "é",
                                       "{{",
                                       "}}",
                                       "{{ .Values.x }}",
                                       "  ",
                                       "|",
                                       "{{.spectro.var.repo}}",
                                       "{{ .spectro.var.nope }}",
                                       "{{.spectro.macro.m}}",
                                       "{{ .spectro.system.cluster.name | upper }}",
                                       "\xff",
                                       "\"",
                                       "`",
                                       "\\",
                                       "{{.spectro.pack.edge-native-byoi.options.system.uri}}",
                                       "# "};
    QRandomGenerator random(20251120);
    for (int round = 0; round < 3000; ++round) {
        QByteArray text;
        for (int i = random.bounded(30); i >= 0; --i)
            text += pieces[random.bounded(int(pieces.size()))];
        const ResolvedText resolved = resolveText(profileWith(text), {0, -1});
        qsizetype source = 0;
        qsizetype target = 0;
        for (const FilledTemplate &filled : resolved.templates) {
            QCOMPARE(resolved.text.sliced(target, filled.target.begin - target),
                     text.sliced(source, filled.source.begin - source));
            QCOMPARE(filled.position, positionAt(text, filled.source.begin));
            if (filled.state == State::Unresolved)
                QCOMPARE(resolved.text.sliced(filled.target.begin, filled.target.length()),
                         text.sliced(filled.source.begin, filled.source.length()));
            source = filled.source.end;
            target = filled.target.end;
        }
        QCOMPARE(resolved.text.sliced(target), text.sliced(source));
    }
}

void ResolveTest::hostileReferencesEnd_data()
{
    QTest::addColumn<QByteArray>("text");
    QByteArray doubling = "v0: '" + QByteArray(100, 'x') + "'\n";
    for (int i = 1; i < 31; ++i) {
        const QByteArray before = "{{.spectro.pack.app.v" + QByteArray::number(i - 1) + "}}";
        doubling += "v" + QByteArray::number(i) + ": '" + before + before + "'\n";
    }
    QTest::newRow("each twice the one before") << doubling;
    QByteArray chain = "v0: x\n";
    for (int i = 1; i < 20'000; ++i)
        chain +=
            "v" + QByteArray::number(i) + ": '{{.spectro.pack.app.v" + QByteArray::number(i - 1) + "}}'\n";
    QTest::newRow("long chain from its end") << "z: '{{.spectro.pack.app.v19999}}'\n" + chain;
    QByteArray repeats = "a: x\nb: '";
    for (int i = 0; i < 2000; ++i)
        repeats += "{{ .spectro.pack.app.a | repeat 900000 }}";
    QTest::newRow("large results") << repeats + "'\n";
    QByteArray macros;
    for (int i = 0; i < 50'000; ++i)
        macros += "{{.spectro.macro.m" + QByteArray::number(i) + "}}\n";
    QTest::newRow("many macros") << macros;
}

void ResolveTest::hostileReferencesEnd()
{
    QFETCH(QByteArray, text);
    QElapsedTimer timer;
    timer.start();
    const ResolvedText resolved = resolveText(profileWith(text), {0, -1});
    QVERIFY(resolved.text.size() < 17 * 1024 * 1024 + text.size());
    QVERIFY(resolved.count(State::Unresolved) > 0);
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
}

void ResolveTest::corpusStays_data()
{
    QTest::addColumn<QString>("path");
    const QStringList paths = corpusProfiles({u"json"_s, u"yaml"_s});
    if (paths.isEmpty())
        QTest::newRow("no corpus") << QString();
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
}

/// Every text of a real profile: templates that are not the product's stay, and the result is YAML.
void ResolveTest::corpusStays()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("There is no corpus beside the checkout.");
    const Result<LoadedProfile> loaded = openProfile(path);
    QVERIFY(loaded.has_value());
    for (const TextAddress place : textAddresses(loaded->profile)) {
        const QByteArray text = textOf(loaded->profile, place);
        const ResolvedText resolved = resolveText(loaded->profile, place);
        QCOMPARE(resolved.problems, QList<Finding>());
        qsizetype change = 0;
        for (const FilledTemplate &filled : resolved.templates) {
            change += filled.target.length() - filled.source.length();
            QVERIFY2(filled.state != State::Unresolved || !filled.why.isEmpty(), qPrintable(filled.why));
        }
        QCOMPARE(resolved.text.size(), text.size() + change);
    }
}

QTEST_GUILESS_MAIN(ResolveTest)
#include "tst_resolve.moc"
