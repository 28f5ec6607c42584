// SPDX-License-Identifier: Apache-2.0
#include "model/language/completion.h"
#include "model/yaml/yamltree.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// What is offered where, and what the text is once it was accepted.
class TestCompletion : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void offered_data();
    void offered();
    void accepted_data();
    void accepted();
    void manifests_data();
    void manifests();
    void documentation();
    void fuzzy_data();
    void fuzzy();
    void grownWord();
    void acceptedInRealTexts_data();
    void acceptedInRealTexts();
    void truncatedTexts();

private:
    LayerKnowledge m_knowledge;
};

static const QByteArray defaults = R"(# spectrocloud.com/enabled-presets: Size:small
pack:
  namespace: web
  content:
    images:
      - image: example.org/web:1.2.0

charts:
  web:
    # -- How many pods there are.
    replicas: 2
    # Whether the service is reached from outside.
    ingress:
      enabled: false # off by default
      className: ""
      hosts: []
      # tls:
      #   secretName: web-tls
    resources: {}
      # limits:
      #   cpu: 500m
    log.level: info
    env:
      - name: A
        value: b
    policy: IfNotPresent
    ## @param image.tag The tag of the image
    image:
      tag: "1.2.0"
      # Note: this is only words.
      pullSecrets: []
)";

static const QByteArray schema = R"({
  "definitions": {"port": {"type": "integer", "minimum": 1, "maximum": 65535, "description": "A port \ud83d\ude00"},
                  "loop": {"type": "object", "properties": {"next": {"$ref": "#/definitions/loop"}}}},
  "type": "object",
  "required": ["mode"],
  "properties": {
    "mode": {"enum": ["fast", "safe"], "default": "safe"},
    "port": {"$ref": "#/definitions/port"},
    "loop": {"$ref": "#/definitions/loop"},
    "far": {"$ref": "https://example.org/schema.json"},
    "rules": {"type": "array", "items": {"type": "object", "properties": {
        "host": {"type": "string"}, "verb": {"enum": ["get", "put"]}}}}
  }
})";

void TestCompletion::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    LayerKnowledge::Origins origins;
    Pack pack;
    pack.name = u"web"_s;
    pack.values = defaults;
    pack.presets = {
        {u"large"_s, u"Large"_s, u"Size"_s, {}, "charts:\n  web:\n    # Room for many.\n    cache: 10Gi\n"}};
    pack.constraints = {
        PackConstraint::fromRule(u"charts.web.policy"_s,
                                 u"{{ required | format \"${list:[Always,IfNotPresent]}\" }}"_s),
        PackConstraint::fromRule(u"charts.web.admin.password"_s,
                                 u"{{ format \"${password}\" | hints \"Of the admin\" }}"_s),
        PackConstraint::fromRule(u"charts.web.log.level"_s, u"{{ format \"${list:[info,debug]}\" }}"_s)};
    origins.pack = pack;
    HelmChart chart;
    chart.name = u"web"_s;
    chart.version = u"1.2.0"_s;
    chart.values = "extra: true\n";
    chart.schema = schema;
    origins.charts = {chart};
    Variable replicas;
    replicas.name = u"web_replicas"_s;
    replicas.displayName = u"Replicas"_s;
    replicas.defaultValue = u"3"_s;
    origins.variables = {replicas};
    origins.stack = {{u"edge-native-byoi"_s, "options:\n  system.uri: a\n  system.registry: example.io\n"},
                     {u"web"_s, {}}};
    origins.layer = 1;
    m_knowledge = LayerKnowledge(origins);
    QCOMPARE(m_knowledge.notes(), QStringList());
}

struct Marked
{
    QByteArray text;
    qsizetype cursor = 0;

    explicit Marked(const QByteArray &marked)
        : text(QByteArray(marked).replace("^", ""))
        , cursor(marked.indexOf('^'))
    {
    }
};

static QStringList labels(const CompletionList &list, QByteArrayView text, qsizetype cursor)
{
    QStringList labels;
    const QByteArrayView typed =
        list.isEmpty() ? QByteArrayView() : text.sliced(list.word.begin, cursor - list.word.begin);
    for (const RankedCompletion &ranking : ranked(list.items, QString::fromUtf8(typed)))
        labels.append(list.items[ranking.index].label);
    return labels;
}

void TestCompletion::offered_data()
{
    QTest::addColumn<QByteArray>("marked");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *marked, const char *expected) {
        QTest::newRow(name) << QByteArray(marked) << QString::fromUtf8(expected);
    };
    row("root", "^", "pack charts manifests readinessCheck");
    row("root, one is there", "pack:\n^", "charts manifests readinessCheck");
    row("root, typed", "man^", "manifests");
    row("the pack's own block", "pack:\n  spectro^",
        "spectrocloud.com/install-priority spectrocloud.com/display-name spectrocloud.com/manifest-type");
    row("namespaces by their name", "pack:\n  namespace: web\n  namespaceLabels:\n    ^", "web");
    row("charts by their name", "pack:\n  releaseNameOverride:\n    ^", "web");
    row("key of a map", "charts:\n  web:\n    ingress:\n      enabled: true\n      ^", "className hosts tls");
    row("key of a map, in the middle",
        "charts:\n  web:\n    ingress:\n      enabled: true\n      ^\n      hosts: []\n", "className tls");
    row("key below what is commented out", "charts:\n  web:\n    ingress:\n      tls:\n        ^",
        "secretName");
    row("key of an empty map with comments", "charts:\n  web:\n    resources:\n      ^", "limits");
    row("key of a preset, a chart and a schema", "charts:\n  web:\n    ca^", "cache");
    row("required first", "charts:\n  web:\n    m^", "mode");
    row("schema, list of maps", "charts:\n  web:\n    rules:\n      - ^", "host verb");
    row("schema, list of maps without dash", "charts:\n  web:\n    rules:\n      ^", "host verb");
    row("schema, value", "charts:\n  web:\n    rules:\n      - verb: ^",
        "get put {{.spectro.var.web_replicas}}");
    row("schema that refers to itself", "charts:\n  web:\n    loop:\n      next:\n        next:\n          ^",
        "next");
    row("schema that refers elsewhere", "charts:\n  web:\n    far:\n      ^", "");
    row("constraint", "charts:\n  web:\n    admin:\n      ^", "password");
    row("key with a dot", "charts:\n  web:\n    log^", "log.level");
    row("value of a key with a dot", "charts:\n  web:\n    log.level: ^",
        "info debug {{.spectro.var.web_replicas}}");
    row("value, of a constraint", "charts:\n  web:\n    policy: ^",
        "Always IfNotPresent {{.spectro.var.web_replicas}}");
    row("value, typed", "charts:\n  web:\n    policy: al^", "Always");
    row("value, of a schema", "charts:\n  web:\n    mode: ^", "fast safe {{.spectro.var.web_replicas}}");
    row("truth value", "charts:\n  web:\n    ingress:\n      enabled: t^", "true");
    row("value in quotes", "charts:\n  web:\n    policy: \"A^", "Always");
    row("value of the same key elsewhere",
        "a: {x: 1}\nb:\n  tone: dark\nc:\n  tone: dark\nd:\n  tone: light\ne:\n  tone: ^",
        "dark light {{.spectro.var.web_replicas}}");
    row("anchor", "a: &one 1\nb: &two 2\nc: *^", "one two");
    row("anchor, typed", "a: &one 1\nb: &two 2\nc: *t^", "two");
    row("keys of other items", "list:\n  - host: a\n    port: 1\n  - host: b\n    ^", "port");
    row("keys of other items, first key", "list:\n  - host: a\n    port: 1\n  - ^\n", "host port");
    row("flow", "charts:\n  web:\n    ingress: {enabled: true, ^}", "className hosts tls");
    row("flow, value", "charts:\n  web:\n    ingress: {enabled: ^}",
        "true false {{.spectro.var.web_replicas}}");
    row("flow over lines", "charts: {\n  web: {\n    ingress: {enabled: true,\n      cl^\n", "className");
    row("text that is broken above", "charts:\n  web:\n  x y z\n    ingress:\n      en^", "enabled");
    row("text that is broken below", "charts:\n  web:\n    ingress:\n      en^\n\n}}}: [\n", "enabled");
    row("comment", "# pa^", "");
    row("literal", "a: |\n  pa^", "");
    row("not in content", "pack:\n  content:\n    images:\n      - image: ^", "example.org/web:1.2.0");

    row("template", "a: '{{^'", ".spectro.var.web_replicas");
    row("template, variable", "a: '{{ .spectro.var.^ }}'", ".spectro.var.web_replicas");
    row("template, fuzzy", "a: '{{ wr^'", ".spectro.var.web_replicas");
    row("template, macro", "a: '{{.spectro.system.cluster.kub^'", ".spectro.system.cluster.kubevip");
    row("template, layer", "a: '{{.spectro.pack.^'", "edge-native-byoi web");
    row("template, path", "a: '{{.spectro.pack.edge-native-byoi.^'", "options");
    row("template, path with dots", "a: '{{.spectro.pack.edge-native-byoi.options.system.u^'", "system.uri");
    row("template, own path", "a:\n  bc: 1\nd: '{{.spectro.pack.web.a.^'", "bc");
    row("template, unknown layer", "a: '{{.spectro.pack.none.^'", "");
    row("template, function", "a: '{{ .spectro.var.x | upp^ }}'", "upper");
    row("template, behind a path", "a: '{{ .spectro.var.x ^'", "");
    row("template, macro of the text", "a: '{{.spectro.macro.zone}}'\nb: '{{.spectro.macro.z^'",
        ".spectro.macro.zone");
    row("template in a literal", "a: |\n  x {{.spectro.var.^", ".spectro.var.web_replicas");
    row("template in a comment", "# {{.spectro.^", "");
}

void TestCompletion::offered()
{
    QFETCH(QByteArray, marked);
    QFETCH(QString, expected);
    const Marked at(marked);
    QStringList found = labels(completions(at.text, at.cursor, m_knowledge), at.text, at.cursor);
    if (qstrcmp(QTest::currentDataTag(), "template") == 0)
        found = found.first(1);
    QCOMPARE(found.join(u' '), expected);
}

static QByteArray shown(const QByteArray &text, const Completion &completion)
{
    QByteArray after = applied(text, completion.edits);
    if (!completion.selection.isEmpty())
        after.insert(completion.selection.end, '>').insert(completion.selection.begin, '<');
    else
        after.insert(completion.selection.end, '^');
    return after;
}

void TestCompletion::accepted_data()
{
    QTest::addColumn<QByteArray>("marked");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *marked, const char *label, const char *expected) {
        QTest::newRow(name) << QByteArray(marked) << QString::fromUtf8(label) << QByteArray(expected);
    };
    row("map", "pa^\n", "pack", "pack:\n  ^\n");
    row("map, before a comment", "pa^ # why\n", "pack", "pack: # why\n  ^\n");
    row("map, wide", "charts:\n    we^", "web", "charts:\n    web:\n        ^");
    row("map, Windows", "charts:\r\n  we^\r\n", "web", "charts:\r\n  web:\r\n    ^\r\n");
    row("value by default", "charts:\n  web:\n    rep^\n", "replicas",
        "charts:\n  web:\n    replicas: <2>\n");
    row("empty text by default", "charts:\n  web:\n    ingress:\n      cl^", "className",
        "charts:\n  web:\n    ingress:\n      className: <\"\">");
    row("empty list by default", "charts:\n  web:\n    ingress:\n      ho^", "hosts",
        "charts:\n  web:\n    ingress:\n      hosts: <[]>");
    row("list", "charts:\n  web:\n    en^", "env", "charts:\n  web:\n    env:\n      - ^");
    row("no default", "pack:\n  releaseNameOverride:\n    w^", "web",
        "pack:\n  releaseNameOverride:\n    web: ^");
    row("secret", "charts:\n  web:\n    admin:\n      p^", "password",
        "charts:\n  web:\n    admin:\n      password: ^");
    row("blank line at the left", "charts:\n  web:\n    replicas: 1\n  ^\n    policy: Always\n", "cache",
        "charts:\n  web:\n    replicas: 1\n    cache: <10Gi>\n    policy: Always\n");
    row("key that is there", "charts:\n  web:\n    repli^cas: 1\n", "cache",
        "charts:\n  web:\n    cache^: 1\n");
    row("key in quotes", "\"pa^\"\n", "pack", "\"pack\":\n  ^\n");
    row("key in open quotes", "charts:\n  web:\n    \"rep^\n", "replicas",
        "charts:\n  web:\n    \"replicas\": <2>\n");
    row("item", "pack:\n  content:\n    images:\n      - im^", "image",
        "pack:\n  content:\n    images:\n      - image: <example.org/web:1.2.0>");
    row("item right behind the dash", "charts:\n  web:\n    rules:\n      -^", "host",
        "charts:\n  web:\n    rules:\n      - host: ^");
    row("item without dash", "charts:\n  web:\n    rules:\n      - host: a\n      ve^", "verb",
        "charts:\n  web:\n    rules:\n      - host: a\n      - verb: ^");
    row("item on a blank line", "charts:\n  web:\n    rules:\n      ^", "host",
        "charts:\n  web:\n    rules:\n      - host: ^");
    row("flow", "charts:\n  web:\n    ingress: {en^}", "enabled",
        "charts:\n  web:\n    ingress: {enabled: <false>}");
    row("flow, behind a comma", "charts:\n  web: {a: 1,^}", "resources",
        "charts:\n  web: {a: 1, resources: {^}}");

    row("value", "charts:\n  web:\n    policy: al^\n", "Always", "charts:\n  web:\n    policy: Always^\n");
    row("value right behind the colon", "charts:\n  web:\n    policy:^\n", "Always",
        "charts:\n  web:\n    policy: Always^\n");
    row("value that is there", "charts:\n  web:\n    policy: If^NotPresent # why\n", "Always",
        "charts:\n  web:\n    policy: Always^ # why\n");
    row("value in quotes", "charts:\n  web:\n    policy: \"^\"\n", "Always",
        "charts:\n  web:\n    policy: \"Always^\"\n");
    row("value in open quotes", "charts:\n  web:\n    policy: '^\n", "Always",
        "charts:\n  web:\n    policy: 'Always'^\n");
    row("variable as a value", "charts:\n  web:\n    replicas: ^\n", "{{.spectro.var.web_replicas}}",
        "charts:\n  web:\n    replicas: '{{.spectro.var.web_replicas}}'^\n");
    row("variable in quotes", "charts:\n  web:\n    replicas: \"^\"\n", "{{.spectro.var.web_replicas}}",
        "charts:\n  web:\n    replicas: \"{{.spectro.var.web_replicas}}^\"\n");
    row("anchor", "a: &one 1\nb: *o^\n", "one", "a: &one 1\nb: *one^\n");

    row("template", "a: '{{.spectro.var.^'", ".spectro.var.web_replicas",
        "a: '{{.spectro.var.web_replicas}}^'");
    row("template with blanks", "a: '{{ .sp^'", ".spectro.var.web_replicas",
        "a: '{{ .spectro.var.web_replicas }}^'");
    row("closed template", "a: '{{ .sp^ }}'", ".spectro.var.web_replicas",
        "a: '{{ .spectro.var.web_replicas^ }}'");
    row("template in open quotes", "a: '{{.sp^\nb: 'c'\n", ".spectro.var.web_replicas",
        "a: '{{.spectro.var.web_replicas}}'^\nb: 'c'\n");
    row("template in open double quotes", "a: \"{{ .sp^", ".spectro.var.web_replicas",
        "a: \"{{ .spectro.var.web_replicas }}\"^");
    row("closed template in open quotes", "a: '{{.sp^}}-x\n", ".spectro.var.web_replicas",
        "a: '{{.spectro.var.web_replicas^}}-x'\n");
    row("template in open quotes of a flow map", "a: {b: '{{.sp^}\n", ".spectro.var.web_replicas",
        "a: {b: '{{.spectro.var.web_replicas}}'^}\n");
    row("template behind a text in quotes of several lines", "a: \"x {{.sp^\n  y\"\n",
        ".spectro.var.web_replicas", "a: \"x {{.spectro.var.web_replicas}}^\n  y\"\n");
    row("plain template", "a: {{.sp^\n", ".spectro.var.web_replicas",
        "a: '{{.spectro.var.web_replicas}}'^\n");
    row("plain closed template", "a: {{.sp^}}-x # c\n", ".spectro.var.web_replicas",
        "a: '{{.spectro.var.web_replicas^}}-x' # c\n");
    row("template within plain text", "a: v{{.sp^\n", ".spectro.var.web_replicas",
        "a: v{{.spectro.var.web_replicas}}^\n");
    row("template in an item", "a:\n  - {{.sp^\n", ".spectro.var.web_replicas",
        "a:\n  - '{{.spectro.var.web_replicas}}'^\n");
    row("layer", "a: '{{.spectro.pack.ed^", "edge-native-byoi", "a: '{{.spectro.pack.edge-native-byoi.^");
    row("path", "a: '{{.spectro.pack.edge-native-byoi.options.sys^'", "system.registry",
        "a: '{{.spectro.pack.edge-native-byoi.options.system.registry}}^'");
    row("function", "a: '{{ .spectro.var.x |^ }}'", "upper", "a: '{{ .spectro.var.x | upper^ }}'");
    row("function with a text in double quotes", "a: \"{{ .spectro.var.x | def^ }}\"", "default",
        "a: \"{{ .spectro.var.x | default \\\"^\\\" }}\"");
}

void TestCompletion::accepted()
{
    QFETCH(QByteArray, marked);
    QFETCH(QString, label);
    QFETCH(QByteArray, expected);
    const Marked at(marked);
    const CompletionList list = completions(at.text, at.cursor, m_knowledge);
    const auto item = std::ranges::find(list.items, label, &Completion::label);
    QVERIFY2(item != list.items.end(), qPrintable(labels(list, at.text, at.cursor).join(u' ')));
    QCOMPARE(shown(at.text, *item), expected);
}

void TestCompletion::manifests_data()
{
    QTest::addColumn<QByteArray>("marked");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *marked, const char *expected) {
        QTest::newRow(name) << QByteArray(marked) << QString::fromUtf8(expected);
    };
    row("empty", "^", "apiVersion kind metadata");
    row("version of a kind", "kind: Deployment\napiVersion: ^", "apps/v1");
    row("kind of a version", "apiVersion: batch/v1\nkind: ^", "Job CronJob");
    row("kind, typed", "kind: Net^", "NetworkPolicy");
    row("root of a kind", "apiVersion: v1\nkind: ConfigMap\n^", "metadata data binaryData immutable");
    row("deep",
        "apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - "
        "name: a\n          imageP^",
        "imagePullPolicy");
    row("value",
        "apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - "
        "imagePullPolicy: Al^",
        "Always");
    row("second document",
        "apiVersion: v1\nkind: Secret\n---\napiVersion: v1\nkind: Service\nspec:\n  type: L^",
        "LoadBalancer");
    row("items of a list",
        "kind: Role\napiVersion: rbac.authorization.k8s.io/v1\nrules:\n  - verbs: [get, l^]", "list");
    row("unknown kind", "apiVersion: example.org/v1\nkind: Thing\n^", "metadata");
    row("kind that is given last", "spec:\n  sched^\nkind: CronJob\napiVersion: batch/v1\n", "schedule");
}

void TestCompletion::manifests()
{
    QFETCH(QByteArray, marked);
    QFETCH(QString, expected);
    const Marked at(marked);
    const CompletionList list = completions(at.text, at.cursor, LayerKnowledge(), TextKind::Manifest);
    QCOMPARE(labels(list, at.text, at.cursor).join(u' '), expected);
}

void TestCompletion::documentation()
{
    const auto said = [this](const char *path) {
        const auto key = m_knowledge.key(*YamlPath::fromString(QString::fromUtf8(path)), TextKind::Values);
        return key ? key->documentation : u"unknown"_s;
    };
    QCOMPARE(said("charts.web.replicas"), u"How many pods there are."_s);
    QCOMPARE(said("charts.web.ingress"), u"Whether the service is reached from outside."_s);
    QCOMPARE(said("charts.web.ingress.enabled"), u"off by default"_s);
    QCOMPARE(said("charts.web.image.tag"), u"The tag of the image"_s);
    QCOMPARE(said("charts.web.image.pullSecrets"), u"Note: this is only words."_s);
    QCOMPARE(said("charts.web.cache"), u"Room for many."_s);
    QCOMPARE(said("charts.web.port"), u"A port 😀"_s);
    QCOMPARE(said("charts.web.admin.password"), u"Of the admin"_s);
    QCOMPARE(said("charts.web.nothing"), u"unknown"_s);
    const auto port = m_knowledge.key(*YamlPath::fromString(u"charts.web.port"), TextKind::Values);
    QCOMPARE(port->notes.join(u';'), u"at least 1;at most 65535"_s);
}

void TestCompletion::fuzzy_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *typed, const char *name, const char *marked) {
        QTest::addRow("%s in %s", typed, name)
            << QString::fromUtf8(typed) << QString::fromUtf8(name) << QString::fromUtf8(marked);
    };
    row("", "replicas", "replicas");
    row("rep", "replicas", "[rep]licas");
    row("REP", "replicas", "[rep]licas");
    row("rhl", "revisionHistoryLimit", "[r]evision[H]istory[L]imit");
    row("histl", "revisionHistoryLimit", "revision[Hist]ory[L]imit");
    row("ip", "spectrocloud.com/install-priority", "spectrocloud.com/[i]nstall-[p]riority");
    row("limit", "revisionHistoryLimit", "revisionHistory[Limit]");
    row("imit", "revisionHistoryLimit", "revisionHistoryL[imit]");
    row("mi", "revisionHistoryLimit", "none");
    row("nmsp", "namespace", "[n]a[m]e[sp]ace");
    row("replicasx", "replicas", "none");
    row("tls", "tls", "[tls]");
    row("x", "replicas", "none");
}

void TestCompletion::fuzzy()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QFETCH(QString, marked);
    const auto match = fuzzyMatch(typed, name);
    QString found = match ? name : u"none"_s;
    for (qsizetype i = match ? match->letters.size() - 1 : -1; i >= 0; --i) {
        found.insert(match->letters[i] + 1, u']');
        found.insert(match->letters[i], u'[');
    }
    QCOMPARE(found.remove(u"]["_s), marked);
}

/// What is typed on in the word gives way too.
void TestCompletion::grownWord()
{
    const Marked at("a: {{.sp^ # c\n");
    const CompletionList list = completions(at.text, at.cursor, m_knowledge);
    QByteArray later = at.text;
    later.insert(at.cursor, "ec");
    const QList<TextEdit> edits = editsInGrownWord(list.items.first(), list.word, 2);
    QCOMPARE(applied(later, edits), "a: '{{.spectro.var.web_replicas}}' # c\n");
    const QList<TextEdit> shorter = editsInGrownWord(list.items.first(), list.word, -2);
    QCOMPARE(applied("a: {{. # c\n", shorter), "a: '{{.spectro.var.web_replicas}}' # c\n");
}

void TestCompletion::acceptedInRealTexts_data()
{
    QTest::addColumn<QString>("folder");
    const QStringList packs = corpusPacks();
    if (packs.isEmpty())
        QSKIP("no corpus: set LAYERWRIGHT_CORPUS to a folder of packs and profiles");
    for (const QString &pack : packs)
        QTest::newRow(qPrintable(QDir(pack).dirName())) << pack;
}

/// On a new line below any key, any key that is offered: the text is YAML with that key at its place, and no
/// other line is touched.
void TestCompletion::acceptedInRealTexts()
{
    QFETCH(QString, folder);
    const auto pack = readPack(folder);
    QVERIFY2(pack, qPrintable(pack ? QString() : pack.error().message));
    LayerKnowledge::Origins origins;
    origins.pack = *pack;
    const LayerKnowledge knowledge(origins);
    const YamlTree before = YamlTree::read(pack->values);
    QRandomGenerator random(3);
    for (int round = 0; round < 12 && before.nodeCount() > 0; ++round) {
        const YamlNode node = before.node(random.bounded(before.nodeCount()));
        if (!node.isKey())
            continue;
        const QByteArray &original = before.text();
        const qsizetype line = original.lastIndexOf('\n', std::max<qsizetype>(0, node.span().begin - 1)) + 1;
        const QByteArray indentation(node.span().begin - line, ' ');
        QByteArray text = original;
        text.insert(line, indentation + '\n');
        const CompletionList list = completions(text, line + indentation.size(), knowledge);
        for (const Completion &item : list.items) {
            if (item.kind != CompletionKind::Key)
                continue;
            const QByteArray after = applied(text, item.edits);
            const auto tree = YamlTree::parse(after);
            const QByteArray where = "line " + QByteArray::number(before.position(node.span().begin).line) +
                                     ", " + item.label.toUtf8();
            QVERIFY2(tree, where.constData());
            QVERIFY2(after.startsWith(original.first(line)), where.constData());
            QVERIFY2(after.endsWith(original.sliced(line)), where.constData());
            const YamlNode added =
                tree->nodeAt(line + indentation.size() + (after[line + indentation.size()] == '-' ? 2 : 0));
            QVERIFY2(added.isKey() && added.string() == item.label, where.constData());
            const bool isChild = added.parent().parent() || !node.parent().parent();
            QVERIFY2(isChild, where.constData());
            const YamlTree again = YamlTree::read(original);
            QList<YamlStep> steps = YamlTree::pathOf(added);
            steps.removeLast();
            if (!steps.isEmpty() && !steps.constLast().isIndex())
                QCOMPARE(pathText(steps), pathText(YamlTree::pathOf(node.parent())));
        }
    }
}

void TestCompletion::truncatedTexts()
{
    const QStringList packs = corpusPacks();
    QList<QByteArray> texts{defaults};
    for (const QString &folder : packs)
        if (const auto pack = readPack(folder); pack && texts.size() < 20)
            texts.append(pack->values);
    QRandomGenerator random(5);
    int found = 0;
    for (int round = 0; round < 400; ++round) {
        const QByteArray &text = texts[random.bounded(texts.size())];
        if (text.isEmpty())
            continue;
        QByteArray broken = text.first(random.bounded(text.size()));
        const qsizetype hole = random.bounded(broken.size() + 1);
        broken.remove(hole, random.bounded(30));
        for (const qsizetype at : {broken.size(), std::min(hole, broken.size())})
            found += completions(broken, at, m_knowledge).isEmpty() ? 0 : 1;
    }
    QVERIFY(found > 100);
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestCompletion)
#include "tst_completion.moc"
