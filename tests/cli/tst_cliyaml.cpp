// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// The commands on plain YAML texts, and those that change a layer's text by key or preset.
class TestCliYaml final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void set();
    void unset();
    void merge();
    void preset();
    void check();
    void checkAsJson();
    void checkWithSchema();
    void checkWithJsonSchema();
    void brokenSchema();
    void slowPipe();
    void textThatLooksLikeANumber();
    void getNodes_data();
    void getNodes();
    void setTouchesNothingElse();
    void brokenTextIsNotChanged();
    void failures_data();
    void failures();
    void getPath();
    void setInLayer();
    void unsetInManifest();
    void presetsOfLayer();
    void applyPreset();
    void presetsRefuse();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    QByteArray layerText(const QString &file, const QStringList &words) const
    {
        return runProgram(QStringList{u"get"_s, file} + words).output;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_stack = testData(u"cli/stack.json"_s);
};

void TestCliYaml::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestCliYaml::write(const QString &name, const QByteArray &bytes) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return isWritten ? path(name) : QString();
}

static void compareRun(const ProgramRun &run, const QByteArray &output)
{
    QCOMPARE(run.messages, QByteArray());
    QCOMPARE(run.output, output);
    QCOMPARE(run.exitCode, 0);
}

void TestCliYaml::set()
{
    const QString text = write(u"v.yaml"_s, "# head\na:\n  b: 1 # one\n\nc: [x]\n");
    compareRun(runProgram({u"yaml"_s, u"set"_s, text, u"a.b"_s, u"2"_s}),
               "# head\na:\n  b: 2 # one\n\nc: [x]\n");
    compareRun(runProgram({u"yaml"_s, u"set"_s, text, u"a.d.e"_s, u"{{ .x }}"_s}),
               "# head\na:\n  b: 1 # one\n  d:\n    e: '{{ .x }}'\n\nc: [x]\n");
    compareRun(runProgram({u"yaml"_s, u"set"_s, text, u"c[1]"_s, u"y"_s}),
               "# head\na:\n  b: 1 # one\n\nc: [x, y]\n");
}

void TestCliYaml::unset()
{
    const QString text = write(u"v.yaml"_s, "a:\n  # about b\n  b: 1\n  c: 2\n");
    compareRun(runProgram({u"yaml"_s, u"unset"_s, text, u"a.b"_s}), "a:\n  c: 2\n");
}

void TestCliYaml::merge()
{
    const QString text = write(u"v.yaml"_s, "a:\n  b: 1 # one\n");
    const QString add = write(u"add.yaml"_s, "a:\n  # why\n  c: [1]\n");
    compareRun(runProgram({u"yaml"_s, u"merge"_s, text, add}), "a:\n  b: 1 # one\n  # why\n  c: [1]\n");
}

static const QByteArray presetsText =
    "presets:\n"
    "- name: big\n  displayName: Big\n  group: Size\n  remove: []\n  add: |\n    size: 9\n"
    "- name: small\n  displayName: Small\n  group: Size\n  remove: []\n  add: |\n    size: 1\n";

void TestCliYaml::preset()
{
    const QString text = write(u"v.yaml"_s, "size: 3 # items\n");
    const QString presets = write(u"presets.yaml"_s, presetsText);
    compareRun(runProgram({u"yaml"_s, u"preset"_s, text, presets, u"Size:big"_s}),
               "# spectrocloud.com/enabled-presets: Size:big\nsize: 9 # items\n");
    compareRun(runProgram({u"yaml"_s, u"preset"_s, text, presets, u"Size:big"_s, u"small"_s}),
               "# spectrocloud.com/enabled-presets: Size:small\nsize: 1 # items\n");
}

void TestCliYaml::check()
{
    const QString good = write(u"good.yaml"_s, "a: 1\n");
    compareRun(runProgram({u"yaml"_s, u"check"_s, good}), "");
    const QString text = write(u"v.yaml"_s, "a: {{x}}-y\na: 2\n");
    const ProgramRun run = runProgram({u"yaml"_s, u"check"_s, text});
    QCOMPARE(run.exitCode, 1);
    const QByteArrayList lines = run.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith(text.toUtf8() + ":1:4: error: ") &&
            lines[0].endsWith(" [yaml-unquoted-template]"));
    QVERIFY(lines[1].startsWith(text.toUtf8() + ":2:1: error: ") &&
            lines[1].endsWith(" [yaml-duplicate-key]"));
}

void TestCliYaml::checkAsJson()
{
    const QString text = write(u"v.yaml"_s, "a: {{x}}-y\n");
    const ProgramRun run = runProgram({u"yaml"_s, u"check"_s, text, u"--format"_s, u"json"_s});
    QCOMPARE(run.exitCode, 1);
    const QJsonArray findings = QJsonDocument::fromJson(run.output).array();
    QCOMPARE(findings.size(), 1);
    const QJsonObject finding = findings[0].toObject();
    QCOMPARE(finding[u"rule"_s], u"yaml-unquoted-template"_s);
    QCOMPARE(finding[u"severity"_s], u"error"_s);
    QCOMPARE(finding[u"line"_s], 1);
    QCOMPARE(finding[u"column"_s], 4);
    QCOMPARE(finding[u"offset"_s], 3);
    QCOMPARE(finding[u"length"_s], 7);
    QCOMPARE(finding[u"fixes"_s][0][u"edits"_s].toArray(),
             (QJsonArray{QJsonObject{{u"offset"_s, 3}, {u"length"_s, 7}, {u"text"_s, u"'{{x}}-y'"_s}}}));
}

void TestCliYaml::checkWithSchema()
{
    const QString text = write(u"v.yaml"_s, "port: 80\nmode: b\nhost:\n");
    const QString schema = write(u"schema.yaml"_s, "port: {schema: '{{ format \"${number:[1-9]}\" }}'}\n"
                                                   "mode: {schema: '{{ readonly }}'}\n"
                                                   "host: {schema: '{{ required | forbidden }}'}\n");
    const QByteArray name = text.toUtf8();
    const ProgramRun run = runProgram({u"yaml"_s, u"check"_s, text, u"--schema"_s, schema});
    QCOMPARE(run.exitCode, 1);
    const QByteArrayList lines = run.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith(name + ":1:7: error: ") && lines[0].endsWith(" [constraint-format]"));
    QVERIFY(lines[1].startsWith(name + ":3:1: information: ") &&
            lines[1].endsWith(" [constraint-unreadable]"));
    QVERIFY(lines[2].startsWith(name + ":3:1: error: ") && lines[2].endsWith(" [constraint-required]"));
    const QString defaults = write(u"values.yaml"_s, "mode: a\n");
    const ProgramRun changed =
        runProgram({u"yaml"_s, u"check"_s, text, u"--schema"_s, schema, u"--defaults"_s, defaults});
    QVERIFY(changed.output.contains(name + ":2:7: warning: ") &&
            changed.output.contains("[constraint-readonly]"));
}

/// Which kind of schema it is, is told by its content.
void TestCliYaml::checkWithJsonSchema()
{
    const QString text = write(u"v.yaml"_s, "charts:\n  web:\n    replicas: \"3\"\n    kind: {{ .x }}\n");
    const QString schema = write(u"s"_s, R"({"properties": {"replicas": {"type": "integer"},
        "kind": {"enum": ["a"]}}, "required": ["port"], "additionalProperties": {"$ref": "/etc/passwd"}})");
    const QStringList words{u"yaml"_s, u"check"_s, text, u"--schema"_s, schema, u"--at"_s, u"charts.web"_s};
    const ProgramRun run = runProgram(words);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.output.split('\n')[0],
             text.toUtf8() + ":2:3: error: “charts.web.port” is missing, and the schema requires it: add it. "
                             "[schema-required]");
    QCOMPARE(run.output.split('\n')[1],
             text.toUtf8() +
                 ":3:15: error: “charts.web.replicas” has the wrong type. Expected: whole number. "
                 "Found: text “3”. [schema-type]");
    const QString defaults = write(u"d.yaml"_s, "port: 1\n");
    const QByteArray json =
        runProgram(words + QStringList{u"--defaults"_s, defaults, u"--format"_s, u"json"_s}).output;
    const QJsonArray findings = QJsonDocument::fromJson(json).array();
    QVERIFY2(!json.contains("schema-required"), json.constData());
    const auto wrong = std::ranges::find_if(
        findings, [](const QJsonValue finding) { return finding[u"rule"_s] == u"schema-type"_s; });
    QVERIFY(wrong != findings.end());
    QCOMPARE((*wrong)[u"fixes"_s][0][u"edits"_s][0][u"text"_s], u"3"_s);
    QCOMPARE(
        runProgram({u"yaml"_s, u"check"_s, text, u"--schema"_s, write(u"t"_s, R"({"type": [})")}).exitCode,
        3);
}

void TestCliYaml::brokenSchema()
{
    const QString text = write(u"v.yaml"_s, "a: 1\n");
    const QString schema = write(u"schema.yaml"_s, "a: [\n");
    const ProgramRun run = runProgram({u"yaml"_s, u"check"_s, text, u"--schema"_s, schema});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.messages.contains("schema.yaml, line 1: "), run.messages.constData());
    QCOMPARE(runProgram({u"yaml"_s, u"check"_s, text, u"--schema"_s, path(u"none"_s)}).exitCode, 3);
}

/// More may come after a pause.
void TestCliYaml::slowPipe()
{
    QProcess program;
    program.start(QStringLiteral(LAYERWRIGHT_CLI), {u"yaml"_s, u"set"_s, u"-"_s, u"c"_s, u"3"_s});
    QVERIFY(program.waitForStarted());
    program.write("a: 1\n");
    QVERIFY(program.waitForBytesWritten());
    QTest::qSleep(300);
    program.write("b: 2\n");
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.readAllStandardOutput(), "a: 1\nb: 2\nc: 3\n");
}

void TestCliYaml::textThatLooksLikeANumber()
{
    const QString text = write(u"v.yaml"_s, "a: x\n");
    compareRun(runProgram({u"yaml"_s, u"set"_s, text, u"a"_s, u"2"_s, u"--text"_s}), "a: \"2\"\n");
    compareRun(runProgram({u"yaml"_s, u"set"_s, u"--"_s, text, u"a"_s, u"-2"_s}), "a: -2\n");
}

void TestCliYaml::getNodes_data()
{
    QTest::addColumn<QString>("node");
    QTest::addColumn<QByteArray>("output");
    QTest::newRow("scalar without its quotes") << u"pack.namespace"_s << QByteArray("web\n");
    QTest::newRow("key with a dot") << u"system.uri"_s << QByteArray("NA\n");
    QTest::newRow("quoted key") << u"\"system.uri\""_s << QByteArray("NA\n");
    QTest::newRow("item") << u"pack.ports[1]"_s << QByteArray("443\n");
    QTest::newRow("block list") << u"pack.ports"_s << QByteArray("- 80\n- 443\n");
    QTest::newRow("block map") << u"pack"_s
                               << QByteArray("namespace: 'web' # where\nports:\n  - 80\n  - 443\n");
    QTest::newRow("item of a flow list") << u"flow.b[0]"_s << QByteArray("x\n");
}

void TestCliYaml::getNodes()
{
    QFETCH(const QString, node);
    QFETCH(const QByteArray, output);
    const QString profile =
        write(u"p.json"_s, R"({"metadata":{"name":"x"},"spec":{"template":{"packs":[{"name":"web",
"values":"pack:\n  namespace: 'web' # where\n  ports:\n    - 80\n    - 443\n\nsystem.uri: \"NA\"\nflow: {b: [x]}\n"}]}}})");
    compareRun(runProgram({u"get"_s, profile, node, u"--layer"_s, u"web"_s}), output);
}

void TestCliYaml::setTouchesNothingElse()
{
    QFile file(m_stack);
    QVERIFY(file.open(QIODevice::ReadOnly));
    compareRun(runProgram({u"set"_s, m_stack, u"kind"_s, u"LimitRange"_s, u"--layer"_s, u"web"_s,
                           u"--manifest"_s, u"quota"_s, u"-o"_s, u"-"_s}),
               file.readAll().replace("kind: ResourceQuota", "kind: LimitRange"));
}

void TestCliYaml::brokenTextIsNotChanged()
{
    const QString profile = write(
        u"p.json"_s,
        R"({"metadata":{"name":"x"},"spec":{"template":{"packs":[{"name":"web","values":"a: 1\nb: [\n"}]}}})");
    const ProgramRun run =
        runProgram({u"set"_s, profile, u"a"_s, u"2"_s, u"--layer"_s, u"web"_s, u"-o"_s, path(u"out.json"_s)});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.messages.contains("web") && run.messages.contains("line 2"), run.messages.constData());
    QVERIFY(!QFile::exists(path(u"out.json"_s)));
}

void TestCliYaml::failures_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("words"); // after the text
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("message");
    QTest::newRow("not yaml") << QByteArray("a: [\n") << QStringList{u"set"_s, u"a"_s, u"1"_s} << 3
                              << u"line 1"_s;
    QTest::newRow("no such key") << QByteArray("a: 1\n") << QStringList{u"unset"_s, u"b"_s} << 3
                                 << u"nothing at b"_s;
    QTest::newRow("not a path") << QByteArray("a: 1\n") << QStringList{u"set"_s, u"a..b"_s, u"1"_s} << 2
                                << u"a..b"_s;
    QTest::newRow("value missing") << QByteArray("a: 1\n") << QStringList{u"set"_s, u"a"_s} << 2
                                   << u"VALUE is missing"_s;
    QTest::newRow("file missing") << QByteArray("a: 1\n") << QStringList{u"merge"_s, u"/nowhere"_s} << 3
                                  << u"/nowhere"_s;
    QTest::newRow("a comma") << QByteArray(",") << QStringList{u"set"_s, u"a"_s, u"1"_s} << 3 << u"line 1"_s;
    QTest::newRow("not UTF-8") << QByteArray("a: \xff\n") << QStringList{u"set"_s, u"a"_s, u"1"_s} << 3
                               << u"UTF-8"_s;
    QTest::newRow("too deep") << QByteArray(10'000, '[') << QStringList{u"set"_s, u"a"_s, u"1"_s} << 3
                              << u"deep"_s;
    QTest::newRow("too large") << QByteArray(17 << 20, ' ') << QStringList{u"set"_s, u"a"_s, u"1"_s} << 3
                               << u"16 MiB"_s;
    QTest::newRow("unknown command") << QByteArray("a: 1\n") << QStringList{u"sort"_s} << 2 << u"yaml sort"_s;
}

void TestCliYaml::failures()
{
    QFETCH(const QByteArray, text);
    QFETCH(QStringList, words);
    QFETCH(const int, exitCode);
    QFETCH(const QString, message);
    words.insert(1, write(u"v.yaml"_s, text));
    const ProgramRun run = runProgram(QStringList{u"yaml"_s} + words);
    QCOMPARE(run.output, QByteArray());
    QCOMPARE(run.exitCode, exitCode);
    QVERIFY2(QString::fromUtf8(run.messages).contains(message), run.messages.constData());
}

void TestCliYaml::getPath()
{
    const QString layer = u"edge-k8s"_s;
    const QString changed = path(u"p.json"_s);
    QCOMPARE(runProgram(
                 {u"set"_s, m_stack, u"new.map"_s, u"{a: [1, 'x']}"_s, u"--layer"_s, layer, u"-o"_s, changed})
                 .messages,
             QByteArray());
    QCOMPARE(layerText(changed, {u"new.map.a[1]"_s, u"--layer"_s, layer}), QByteArray("x\n"));
    QCOMPARE(layerText(changed, {u"new.map"_s, u"--layer"_s, layer}), QByteArray("{a: [1, 'x']}\n"));
    QCOMPARE(layerText(changed, {u"new"_s, u"--layer"_s, layer}), QByteArray("map: {a: [1, 'x']}\n"));
    const ProgramRun missing = runProgram({u"get"_s, changed, u"no.such"_s, u"--layer"_s, layer});
    QCOMPARE(missing.exitCode, 3);
    QVERIFY(missing.messages.contains("no.such"));
}

void TestCliYaml::setInLayer()
{
    const QByteArray before = layerText(m_stack, {u"--layer"_s, u"web"_s});
    const QString changed = path(u"p.tgz"_s);
    const ProgramRun run =
        runProgram({u"set"_s, m_stack, u"brand.new"_s, u"5"_s, u"--layer"_s, u"web"_s, u"-o"_s, changed});
    QCOMPARE(run.messages, QByteArray());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(layerText(changed, {u"brand.new"_s, u"--layer"_s, u"web"_s}), QByteArray("5\n"));
    const QString back = path(u"q.json"_s);
    QCOMPARE(runProgram({u"unset"_s, changed, u"brand"_s, u"--layer"_s, u"web"_s, u"-o"_s, back}).exitCode,
             0);
    QCOMPARE(layerText(back, {u"--layer"_s, u"web"_s}), before);
}

void TestCliYaml::unsetInManifest()
{
    const QString changed = path(u"p.json"_s);
    const QStringList place{u"--layer"_s, u"web"_s, u"--manifest"_s, u"ns"_s};
    const ProgramRun run = runProgram(QStringList{u"unset"_s, m_stack, u"kind"_s, u"-o"_s, changed} + place);
    QCOMPARE(run.messages, QByteArray());
    QVERIFY(layerText(m_stack, place).contains("kind:"));
    QVERIFY(!layerText(changed, place).contains("kind:"));
}

void TestCliYaml::presetsOfLayer()
{
    write(u"packs/any/pack.json"_s, R"({"name":"web","version":"3.0.1"})");
    write(u"packs/any/presets.yaml"_s, presetsText);
    compareRun(runProgram({u"presets"_s, m_stack, u"--layer"_s, u"web"_s, u"--catalog"_s, path(u"packs"_s)}),
               "off        Size:big    Big\noff        Size:small  Small\n");
    const ProgramRun json = runProgram({u"presets"_s, m_stack, u"--layer"_s, u"web"_s, u"--catalog"_s,
                                        path(u"packs"_s), u"--format"_s, u"json"_s});
    QCOMPARE(QJsonDocument::fromJson(json.output)[0].toObject(), (QJsonObject{{u"group"_s, u"Size"_s},
                                                                              {u"name"_s, u"big"_s},
                                                                              {u"displayName"_s, u"Big"_s},
                                                                              {u"own"_s, false},
                                                                              {u"state"_s, u"off"_s},
                                                                              {u"holds"_s, false}}));
}

void TestCliYaml::applyPreset()
{
    write(u"packs/any/pack.json"_s, R"({"name":"web","version":"3.0.1"})");
    write(u"packs/any/presets.yaml"_s, presetsText);
    const QStringList place{u"--layer"_s, u"web"_s, u"--catalog"_s, path(u"packs"_s)};
    const QString changed = path(u"p.json"_s);
    const ProgramRun run =
        runProgram(QStringList{u"apply-preset"_s, m_stack, u"Size:big"_s, u"-o"_s, changed} + place);
    QCOMPARE(run.messages, QByteArray());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(layerText(changed, {u"size"_s, u"--layer"_s, u"web"_s}), QByteArray("9\n"));
    QVERIFY(runProgram(QStringList{u"presets"_s, changed} + place).output.startsWith("on         Size:big"));
    const QString again = path(u"q.json"_s);
    QCOMPARE(runProgram(QStringList{u"apply-preset"_s, changed, u"big"_s, u"-o"_s, again} + place).exitCode,
             0);
    QCOMPARE(layerText(again, {u"--layer"_s, u"web"_s}), layerText(changed, {u"--layer"_s, u"web"_s}));
}

void TestCliYaml::presetsRefuse()
{
    write(u"packs/any/pack.json"_s, R"({"name":"web","version":"2.0.0"})");
    const ProgramRun other =
        runProgram({u"presets"_s, m_stack, u"--layer"_s, u"web"_s, u"--catalog"_s, path(u"packs"_s)});
    QCOMPARE(other.exitCode, 0);
    QVERIFY(other.messages.contains("3.0.1") && other.messages.contains("2.0.0"));
    const ProgramRun none =
        runProgram({u"presets"_s, m_stack, u"--layer"_s, u"notes"_s, u"--catalog"_s, path(u"packs"_s)});
    QCOMPARE(none.exitCode, 3);
    QVERIFY(none.messages.contains("notes"));
    const ProgramRun folder =
        runProgram({u"presets"_s, m_stack, u"--layer"_s, u"web"_s, u"--catalog"_s, path(u"nowhere"_s)});
    QCOMPARE(folder.exitCode, 3);
    QVERIFY(folder.messages.contains("nowhere"));
}

QTEST_GUILESS_MAIN(TestCliYaml)
#include "tst_cliyaml.moc"
