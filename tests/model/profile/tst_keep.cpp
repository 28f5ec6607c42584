// SPDX-License-Identifier: Apache-2.0
#include "model/profile/reader.h"
#include "model/profile/writer.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Layerwright;

using Edit = std::function<void(Profile &)>;
Q_DECLARE_METATYPE(Edit)

/// Expected bytes, edit by edit: what a reviewer would see in a diff.
class KeepTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void writesTheEditOnly_data();
    void writesTheEditOnly();
    void serverAnswer();
    void flatProfile();
    void newProfile();
    void notes_data();
    void notes();
};

static const QByteArray indented = R"({
  "metadata": {
    "name": "shop",
    "labels": {}
  },
  "spec": {
    "template": {
      "packs": [
        {
          "name": "a",
          "digest": "sha256:\u003c1\u003e",
          "values": "x: 1"
        },
        {
          "values" : "\u0061",  "name": "b", "tag":null
        }
      ]
    }
  }
}
)";

static const QByteArray oneLine =
    R"({"metadata":{"name":"shop","labels":{"a":"b"}},"spec":{"template":{"packs":[{"name":"a","values":"x"},{"name":"b"}]}}})";

static Layer manifestLayer()
{
    Layer layer;
    layer.name = u"new"_s;
    layer.kind = LayerKind::AddOn;
    layer.packType = PackType::Manifest;
    layer.version = u"1.0.0"_s;
    layer.values = "# <b>\n";
    layer.manifests = {{u"ns"_s, "kind: Namespace\n", {}}};
    return layer;
}

void KeepTest::writesTheEditOnly_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &source, const Edit &edit, const QByteArray &from,
                        const QByteArray &to) {
        const qsizetype at = source.indexOf(from);
        QVERIFY2(at >= 0, name);
        QTest::newRow(name) << source << edit << QByteArray(source).replace(at, from.size(), to);
    };
    row(
        "nothing", indented, [](Profile &) {}, "", "");
    row(
        "rename", indented, [](Profile &p) { p.layers[1].name = u"c"_s; }, "\"name\": \"b\"",
        "\"name\": \"c\"");
    row(
        "edit inside a text", indented, [](Profile &p) { p.layers[1].values = "a<"; }, "\"\\u0061\"",
        "\"\\u0061\\u003c\"");
    row(
        "null becomes a text", indented, [](Profile &p) { p.layers[1].tag = u"1.x"_s; }, "\"tag\":null",
        "\"tag\":\"1.x\"");
    row(
        "emptied", indented, [](Profile &p) { p.layers[0].values.clear(); }, "\"x: 1\"", "\"\"");
    row(
        "new member in its place", indented, [](Profile &p) { p.info.description = u"all"_s; }, "\"shop\",",
        "\"shop\",\n    \"description\": \"all\",");
    row(
        "new member after what follows its place", indented,
        [](Profile &p) { p.layers[0].version = u"1.0.0"_s; }, "003e\",",
        "003e\",\n          \"version\": \"1.0.0\",");
    row(
        "first tag", indented,
        [](Profile &p) {
            p.info.tags = {{u"a"_s, u"b"_s}};
        },
        "{}", "{\n      \"a\": \"b\"\n    }");
    row(
        "remove the last", indented, [](Profile &p) { p.layers.removeLast(); },
        ",\n        {\n          \"values\" : \"\\u0061\",  \"name\": \"b\", \"tag\":null\n        }", "");
    row(
        "remove the first", indented, [](Profile &p) { p.layers.removeFirst(); },
        "{\n          \"name\": \"a\",\n          \"digest\": \"sha256:\\u003c1\\u003e\",\n          "
        "\"values\": "
        "\"x: 1\"\n        },\n        ",
        "");
    row(
        "remove all", indented, [](Profile &p) { p.layers.clear(); },
        indented.sliced(indented.indexOf("[\n"), indented.indexOf("]") + 1 - indented.indexOf("[\n")), "[]");
    row(
        "swap", indented, [](Profile &p) { p.layers.swapItemsAt(0, 1); },
        indented.sliced(indented.indexOf("[\n"), indented.indexOf("]") + 1 - indented.indexOf("[\n")),
        "[\n        {\n          \"values\" : \"\\u0061\",  \"name\": \"b\", \"tag\":null\n        },\n      "
        "  {\n"
        "          \"name\": \"a\",\n          \"digest\": \"sha256:\\u003c1\\u003e\",\n          "
        "\"values\": \"x: "
        "1\"\n        }\n      ]");
    row(
        "insert in the style of the rest", indented, [](Profile &p) { p.layers.insert(1, manifestLayer()); },
        "\"x: 1\"\n        },",
        "\"x: 1\"\n        },\n        {\n          \"name\": \"new\",\n          \"type\": \"manifest\",\n"
        "          \"layer\": \"addon\",\n          \"version\": \"1.0.0\",\n          \"values\": \"# "
        "\\u003cb\\u003e\\n\",\n          \"manifests\": [\n            {\n              \"name\": \"ns\",\n"
        "              \"content\": \"kind: Namespace\\n\"\n            }\n          ],\n          "
        "\"registry\": {\n"
        "            \"metadata\": {\n              \"uid\": \"\",\n              \"name\": \"\",\n"
        "              \"kind\": \"\",\n              \"isPrivate\": false,\n              \"providerType\": "
        "\"\",\n"
        "              \"isSyncSupported\": false\n            }\n          }\n        },");
    row(
        "unknown member removed", indented, [](Profile &p) { p.layers[0].extra.clear(); },
        "\n          \"digest\": \"sha256:\\u003c1\\u003e\",", "");
    row(
        "one line, insert", oneLine,
        [](Profile &p) {
            Layer layer;
            layer.name = u"<c>"_s;
            p.layers.append(layer);
        },
        "{\"name\":\"b\"}",
        "{\"name\":\"b\"},{\"name\":\"\\u003cc\\u003e\",\"values\":\"\",\"registry\":{\"metadata\":{\"uid\":"
        "\"\","
        "\"name\":\"\",\"kind\":\"\",\"isPrivate\":false,\"providerType\":\"\",\"isSyncSupported\":false}}}");
    row(
        "one line, another tag", oneLine,
        [](Profile &p) {
            p.info.tags.append({u"c"_s, Tag::bareValue});
        },
        "\"a\":\"b\"", "\"a\":\"b\",\"c\":\"spectro__tag\"");
    row(
        "one line, tag removed", oneLine, [](Profile &p) { p.info.tags.clear(); }, "{\"a\":\"b\"}", "{}");
    row(
        "CRLF and tabs", QByteArray(indented).replace("  ", "\t").replace("\n", "\r\n"),
        [](Profile &p) { p.info.description = u"é"_s; }, "\"shop\",",
        "\"shop\",\r\n\t\t\"description\": \"é\",");
    row(
        "ASCII only", R"({"metadata":{"name":"\u00e9"},"spec":{"template":{"packs":[]}}})",
        [](Profile &p) { p.info.name = u"éü"_s; }, R"(\u00e9)", R"(\u00e9\u00fc)");
    row(
        "create body",
        R"({"metadata":{"name":"a","annotations":{"x":"1","description":"old","y":"2"}},"spec":{"template":{"packs":[]}}})",
        [](Profile &p) { p.info.description = u"new"_s; }, "\"old\"", "\"new\"");
    row(
        "default that was a number",
        R"({"spec":{"template":{},"variables":[{"name":"a","defaultValue":30080}]}})",
        [](Profile &p) { p.variables[0].hidden = true; }, "30080", "30080,\"hidden\":true");
    row(
        "text after the root and mark before it", QByteArray("\xEF\xBB\xBF \n") + oneLine + "\n\n",
        [](Profile &p) { p.layers[1].name = u"c"_s; }, "\"b\"}]", "\"c\"}]");
    row(
        "list that was null", R"({"spec":{"template":{"packs":null}}})",
        [](Profile &p) { p.variables.emplaceBack().name = u"v"_s; }, "}}",
        "},\"variables\":[{\"name\":\"v\",\"displayName\":\"\",\"defaultValue\":\"\",\"required\":false,"
        "\"immutable\":"
        "false,\"hidden\":false,\"isSensitive\":false}]}");
}

void KeepTest::writesTheEditOnly()
{
    QFETCH(QByteArray, source);
    QFETCH(Edit, edit);
    const Result<LoadedProfile> loaded = readProfileText(source, u"p"_s);
    QVERIFY(loaded.has_value());
    Profile profile = loaded->profile;
    edit(profile);
    const QByteArray kept = writeJson(profile, loaded->source, JsonStyle::Keep);
    QTEST(kept, "expected");
    QCOMPARE(readProfileText(kept, u"p"_s)->profile, profile);
}

void KeepTest::serverAnswer()
{
    const QByteArray answer =
        R"({"apiVersion":"v1","kind":"ClusterProfile","metadata":{"name":"a","uid":"1","annotations":{"description":"d"},"labels":{"x":"spectro__tag"}},"spec":{"version":"1.0.0","versions":[],"draft":{"packs":[]},"published":{"type":"add-on","uid":"2","packs":[{"name":"p","packUid":"3","values":"v","manifests":[{"kind":"m","name":"n","uid":"4"}]}]}},"status":{}})";
    const Result<LoadedProfile> loaded = readProfileText(answer, u"p"_s);
    QVERIFY(loaded.has_value());
    QCOMPARE(loaded->source.form, SourceForm::ServerAnswer);
    QCOMPARE(
        loaded->notes,
        (QStringList{u"This is an answer of the product's server; its published layers were read."_s,
                     u"It is saved in the form that the product imports: what describes the server's object "
                     "(identifiers, dates, status) is then left out."_s,
                     u"It names manifests without their text; they are empty here."_s}));
    QCOMPARE(loaded->profile.info.description, u"d"_s);
    QCOMPARE(loaded->profile.layers[0].extra, (ExtraMembers{{u"packUid"_s, "\"3\"", u"name"_s}}));
    QVERIFY(loaded->profile.extra == ProfileExtra());
    QCOMPARE(writeJson(loaded->profile, loaded->source, JsonStyle::Keep), answer);

    const QByteArray imported = writeImportJson(loaded->profile, loaded->source, JsonStyle::Console);
    QVERIFY(imported.startsWith(
        R"({"metadata":{"name":"a","description":"d","labels":{"x":"spectro__tag"}},"spec":{"version":"1.0.0","template":{"type":"add-on","packs":[{"name":"p","packUid":"3","values":"v",)"));
    QVERIFY(!imported.contains("status"));
    QCOMPARE(readProfileText(imported, u"p"_s)->profile, loaded->profile);

    Profile edited = loaded->profile;
    edited.info.name = u"b"_s;
    const Result<LoadedProfile> again =
        readProfileText(writeJson(edited, loaded->source, JsonStyle::Keep), u"p"_s);
    QCOMPARE(again->source.form, SourceForm::ImportEntity);
    QCOMPARE(again->profile, edited);

    const QByteArray draft = QByteArray(answer).replace("\"published\":", "\"publisher\":");
    QVERIFY(readProfileText(draft, u"p"_s)->notes.first().contains(u"draft"_s));
    QVERIFY(readProfileText(draft, u"p"_s)->profile.layers.isEmpty());
}

void KeepTest::flatProfile()
{
    const QByteArray flat = "name: edge\ntype: infra\ncloudType: tke\nrepo: \"${URL}\"\npacks:\n"
                            "  - name: os   # the base\n    registry: Public Repo\n    server: \"${S}\"\n"
                            "    layer: os\n    version: 1.20\n    values: |\n      a: 1\n";
    const Result<LoadedProfile> loaded = readProfileText(flat, u"p"_s);
    QVERIFY(loaded.has_value());
    QCOMPARE(loaded->source.form, SourceForm::FlatYaml);
    const Layer &layer = loaded->profile.layers.first();
    QCOMPARE(layer.registry.name, u"Public Repo"_s);
    QCOMPARE(layer.version, u"1.20"_s);
    QCOMPARE(layer.values, "a: 1\n");
    QCOMPARE(layer.extra, (ExtraMembers{{u"server"_s, "\"${S}\"", u"registry"_s}}));
    QCOMPARE(
        loaded->notes,
        (QStringList{
            u"Line 10: “packs[0].version” is a number where a text belongs; it was read as “1.20”."_s,
            u"This profile has its members at the top level; after a change it is saved in the form that "
            "the product imports."_s,
            u"That form has no place for “repo”."_s}));
    QCOMPARE(writeYaml(loaded->profile, loaded->source), flat);
    const Result<LoadedProfile> imported =
        readProfileText(writeJson(loaded->profile, loaded->source, JsonStyle::Keep), u"p"_s);
    QCOMPARE(imported->source.form, SourceForm::ImportEntity);
    QCOMPARE(imported->profile, loaded->profile);
}

void KeepTest::newProfile()
{
    Profile profile;
    profile.info = {u"a<b"_s, u"1.0.0"_s, {}, ProfileType::AddOn, u"all"_s, {{u"x"_s, Tag::bareValue}}};
    QCOMPARE(writeJson(profile, {}, JsonStyle::Keep),
             "{\n  \"metadata\": {\n    \"name\": \"a<b\",\n    \"description\": "
             "\"\",\n    \"labels\": {\n      \"x\": \"spectro__tag\"\n    }\n  },\n"
             "  \"spec\": {\n    \"version\": \"1.0.0\",\n    \"template\": {\n"
             "      \"type\": \"add-on\",\n      \"cloudType\": \"all\",\n"
             "      \"packs\": []\n    },\n    \"variables\": []\n  }\n}\n");
    QCOMPARE(
        writeJson(profile, {}, JsonStyle::Console),
        R"({"metadata":{"name":"a\u003cb","description":"","labels":{"x":"spectro__tag"}},"spec":{"version":"1.0.0","template":{"type":"add-on","cloudType":"all","packs":[]},"variables":[]}})");
}

void KeepTest::notes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("notes");
    const auto row = [](const char *name, const QByteArray &members, const QStringList &notes) {
        QTest::newRow(name) << "{\"spec\":{\"template\":{\"packs\":[\n{" + members + "}]}}}" << notes;
    };
    row("null lists", R"("name":null,"manifests":null,"registry":null)", {});
    row("number for a text", R"("version":1.20)",
        {u"Line 2: “spec.template.packs[0].version” is a number where a text belongs; it was read as “1.20”."_s});
    row("boolean for a text", R"("name":true)",
        {u"Line 2: “spec.template.packs[0].name” is true or false where a text belongs; it was read as “true”."_s});
    row("half a character", R"("values":"a\ud800")",
        {u"Line 2: “spec.template.packs[0].values” holds half a character (a lone surrogate); it is shown as U+FFFD."_s});
    QByteArray many("\"manifests\":[");
    for (int i = 0; i < 25; ++i)
        many += "{\"name\":1},";
    QStringList lines;
    for (int i = 0; i < 20; ++i)
        lines.append(
            u"Line 2: “spec.template.packs[0].manifests[%1].name” is a number where a text belongs; it was read as “1”."_s
                .arg(i));
    lines.append(u"5 more notes were left out."_s);
    row("too many to list", many + "null]", lines);
}

void KeepTest::notes()
{
    QFETCH(QByteArray, text);
    const Result<LoadedProfile> loaded = readProfileText(text, u"p"_s);
    QVERIFY(loaded.has_value());
    QTEST(loaded->notes, "notes");
    QCOMPARE(writeJson(loaded->profile, loaded->source, JsonStyle::Keep), text);
}

QTEST_GUILESS_MAIN(KeepTest)
#include "tst_keep.moc"
