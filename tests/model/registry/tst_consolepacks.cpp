// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/constraint.h"
#include "model/registry/consolepacks.h"
#include "model/yaml/presets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// What is read of the console's answers about packs.
class TestConsolePacks : public QObject
{
    Q_OBJECT

private slots:
    void packsAreListed_data();
    void packsAreListed();
    void aPackIsListedOnce();
    void registriesAreNamed_data();
    void registriesAreNamed();
    void packIsRead_data();
    void packIsRead();
    void answersAboutOthersAreRefused_data();
    void answersAboutOthersAreRefused();
    void schemaBecomesRules_data();
    void schemaBecomesRules();
    void presetsStayAsTheyAre();
    void readmeAndLogo();

private:
    static QJsonObject json(const QByteArray &text) { return QJsonDocument::fromJson(text).object(); }
    static ConsolePack web()
    {
        return {u"u1"_s, u"oci"_s, u"r1"_s, {}, {{u"name"_s, u"web"_s}, {u"version"_s, u"1.0.0"_s}}};
    }
    static QByteArray file(const QList<ArchiveMember> &files, const QString &path)
    {
        const auto found = std::ranges::find(files, path, &ArchiveMember::path);
        return found == files.end() ? QByteArray() : found->data;
    }
};

void TestConsolePacks::packsAreListed_data()
{
    QTest::addColumn<QByteArray>("items");
    QTest::addColumn<QStringList>("packs"); // UID, name, version, registry
    QTest::addColumn<int>("notes");
    const QStringList web{u"u1 web 1.0.0 r1"_s};
    QTest::newRow("null") << QByteArray(R"({"items":null})") << QStringList() << 0;
    QTest::newRow("absent") << QByteArray(R"({})") << QStringList() << 0;
    QTest::newRow("no list") << QByteArray(R"({"items":{"a":1}})") << QStringList() << 0;
    QTest::newRow("in spec")
        << QByteArray(
               R"({"items":[{"metadata":{"uid":"u1"},"spec":{"name":"web","version":"1.0.0","registryUid":"r1"}}]})")
        << web << 0;
    QTest::newRow("at the top")
        << QByteArray(R"({"items":[{"uid":"u1","name":"web","version":"1.0.0","registryUid":"r1"}]})") << web
        << 0;
    QTest::newRow("name in metadata")
        << QByteArray(
               R"({"items":[{"metadata":{"uid":"u1","name":"web"},"spec":{"name":null,"version":"1.0.0","registry":{"metadata":{"uid":"r1"}}}}]})")
        << web << 0;
    QTest::newRow("other types than expected")
        << QByteArray(
               R"({"items":[{"uid":"u1","name":"web","version":"1.0.0","registryUid":"r1","annotations":[1],"cloudTypes":"all","layer":7,"spec":"x","metadata":[]}]})")
        << web << 0;
    QTest::newRow("null among them")
        << QByteArray(
               R"({"items":[null,7,"x",{"uid":"u1","name":"web","version":"1.0.0","registryUid":"r1"}]})")
        << web << 0;
    QTest::newRow("what every manifest is of")
        << QByteArray(R"({"items":[{"uid":"u1","name":"manifest","version":"1.0.0","type":"manifest"}]})")
        << QStringList() << 0;
    QTest::newRow("without a version")
        << QByteArray(R"({"items":[{"uid":"u1","name":"web"}]})") << QStringList() << 1;
    QTest::newRow("without a name") << QByteArray(R"({"items":[{"uid":"u1","version":"1"}]})")
                                    << QStringList() << 1;
    QTest::newRow("UID that leads elsewhere")
        << QByteArray(
               R"({"items":[{"uid":"../users/me","name":"web","version":"1"},{"uid":"a?b","name":"web","version":"1"},{"uid":"","name":"web","version":"1"}]})")
        << QStringList() << 3;
}

void TestConsolePacks::packsAreListed()
{
    QFETCH(QByteArray, items);
    QFETCH(QStringList, packs);
    QFETCH(int, notes);
    ConsolePackList list;
    readConsolePacks(json(items)["items"_L1], list);
    QStringList found;
    for (const ConsolePack &pack : list.packs)
        found.append(pack.uid + u' ' + pack.name() + u' ' + pack.version() + u' ' + pack.registryUid);
    QCOMPARE(found, packs);
    QCOMPARE(list.notes.size(), notes);
}

void TestConsolePacks::aPackIsListedOnce()
{
    const QJsonArray page{QJsonObject{{u"uid"_s, u"u1"_s}, {u"name"_s, u"web"_s}, {u"version"_s, u"1"_s}}};
    ConsolePackList list;
    readConsolePacks(page, list);
    readConsolePacks(page, list); // a page that comes twice
    QCOMPARE(list.packs.size(), 1);
    QVERIFY(list.notes.isEmpty());
}

void TestConsolePacks::registriesAreNamed_data()
{
    QTest::addColumn<QByteArray>("registries");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("named"); // name, kind, provider
    QTest::newRow("nothing is told") << QByteArray(R"({"items":null})") << u"oci"_s << u" oci pack"_s;
    QTest::newRow("legacy") << QByteArray(R"({"items":[{"uid":"r1","name":"Public","kind":"pack"}]})")
                            << u"spectro"_s << u"Public pack "_s;
    QTest::newRow("legacy that is not told") << QByteArray("{}") << u"spectro"_s << u" pack "_s;
    QTest::newRow("OCI") << QByteArray(R"({"items":[{"metadata":{"uid":"r1","name":"Ours"},"kind":"oci"}]})")
                         << u"oci"_s << u"Ours oci pack"_s;
    QTest::newRow("its own word counts")
        << QByteArray(R"({"items":[{"uid":"r1","name":"Z","kind":"oci","providerType":"zarf"}]})") << u"oci"_s
        << u"Z oci zarf"_s;
    QTest::newRow("charts of an OCI registry")
        << QByteArray(R"({"items":[{"uid":"r1","name":"C","spec":{"kind":"oci"}}]})") << u"helm"_s
        << u"C oci helm"_s;
    QTest::newRow("Helm repository") << QByteArray(R"({"items":[{"uid":"r1","name":"H","kind":"helm"}]})")
                                     << u"helm"_s << u"H helm "_s;
}

void TestConsolePacks::registriesAreNamed()
{
    QFETCH(QByteArray, registries);
    QFETCH(QString, type);
    QFETCH(QString, named);
    ConsolePackList list;
    list.registries = readConsoleRegistries(json(registries));
    ConsolePack pack = web();
    pack.type = type;
    const RegistryRef registry = list.registryOf(pack);
    QCOMPARE(registry.uid, u"r1"_s);
    QCOMPARE(registry.name + u' ' + registry.kind + u' ' + registry.providerType, named);
}

void TestConsolePacks::packIsRead_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("values");
    QTest::newRow("at the top") << QByteArray(R"({"name":"web","values":"a: 1\n"})") << QByteArray("a: 1\n");
    QTest::newRow("in spec") << QByteArray(R"({"metadata":{"name":"web"},"spec":{"values":"a: 1\n"}})")
                             << QByteArray("a: 1\n");
    QTest::newRow("of its UID")
        << QByteArray(
               R"({"name":"web","packValues":[{"packUid":"u0","values":"b"},{"packUid":"u1","values":"a"},null]})")
        << QByteArray("a");
    QTest::newRow("one without a UID")
        << QByteArray(R"({"name":"web","packValues":[{"values":"a"}]})") << QByteArray("a");
    QTest::newRow("no values") << QByteArray(R"({"name":"web"})") << QByteArray();
    QTest::newRow("values that are null")
        << QByteArray(R"({"name":"web","values":null,"presets":null})") << QByteArray();
    QTest::newRow("odd bytes") << QByteArray(
                                      R"({"name":"web","values":"\ufeff a: \t \r\n\u0085\ud83d\ude00 \n\n"})")
                               << QByteArray("\xef\xbb\xbf a: \t \r\n\xc2\x85\xf0\x9f\x98\x80 \n\n");
}

void TestConsolePacks::packIsRead()
{
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, values);
    const auto files = readConsolePack(web(), json(answer));
    QVERIFY(files.has_value());
    QCOMPARE(file(*files, u"values.yaml"_s), values);
    QCOMPARE(json(file(*files, u"pack.json"_s)), web().packJson);
    QCOMPARE(files->size(), 2); // nothing that nobody told of
}

void TestConsolePacks::answersAboutOthersAreRefused_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("another name") << QByteArray(R"({"name":"db","values":"a: 1"})");
    QTest::newRow("another version") << QByteArray(
        R"({"name":"web","packValues":[{"packUid":"u2","values":"a: 1"}]})");
    QTest::newRow("an error") << QByteArray(R"({"code":"x","message":"no"})");
}

void TestConsolePacks::answersAboutOthersAreRefused()
{
    QFETCH(QByteArray, answer);
    const auto files = readConsolePack(web(), json(answer));
    QVERIFY(!files && files.error().message.contains(u"another pack"_s));
}

void TestConsolePacks::schemaBecomesRules_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QString>("fits");
    QTest::addColumn<QString>("fitsNot");
    QTest::newRow("format") << QByteArray(R"({"format":"${number:[1-9]}"})") << u"3"_s << u"12"_s;
    QTest::newRow("range") << QByteArray(R"({"type":"number","format":"[1-9]"})") << u"3"_s << u"12"_s;
    QTest::newRow("type") << QByteArray(R"({"type":"ipv4","format":"","regex":null})") << u"10.0.0.1"_s
                          << u"ten"_s;
    QTest::newRow("regex") << QByteArray(R"({"type":"string","regex":"^a\\d{2}\"$"})") << u"a12\""_s
                           << u"a1"_s;
    QTest::newRow("regex alone") << QByteArray(R"({"regex":"^it's$"})") << u"it's"_s << u"its"_s;
    QTest::newRow("options") << QByteArray(R"({"type":"list","listOptions":["a","b"]})") << u"b"_s << u"c"_s;
}

void TestConsolePacks::schemaBecomesRules()
{
    QFETCH(QByteArray, schema);
    QFETCH(QString, fits);
    QFETCH(QString, fitsNot);
    QJsonObject rule = json(schema);
    rule.insert(u"name"_s, u"a.\"b c\".$[]"_s);
    rule.insert(u"required"_s, true);
    rule.insert(u"hints"_s, QJsonArray{u"say \"a\" \\ b"_s});
    const QJsonObject answer{{u"name"_s, u"web"_s}, {u"schema"_s, QJsonArray{rule, QJsonValue::Null}}};
    const QByteArray text = file(*readConsolePack(web(), answer), u"schema.yaml"_s);
    const auto constraints = readConstraints(text);
    QVERIFY2(constraints.has_value(), text.constData());
    QCOMPARE(constraints->size(), 1);
    const PackConstraint &constraint = constraints->first();
    QCOMPARE(constraint.faults, QStringList());
    QCOMPARE(constraint.path, u"a.\"b c\".$[]"_s);
    QCOMPARE(constraint.hints, QStringList(u"say \"a\" \\ b"_s));
    QVERIFY(constraint.isRequired && !constraint.isReadOnly && constraint.format);
    QVERIFY(constraint.format->fits(fits));
    QVERIFY(!constraint.format->fits(fitsNot));
}

void TestConsolePacks::presetsStayAsTheyAre()
{
    const QList<Preset> presets{{u"on"_s, u"On: \"yes\""_s, u"A"_s, {u"a.b"_s}, "a: 1 # one\n"},
                                {u"off"_s, u"Off"_s, u"A"_s, {}, "a:\r\n  b: [ ]  "}};
    QJsonArray list{QJsonValue::Null, QJsonObject{{u"add"_s, u"x"_s}}};
    for (const Preset &preset : presets)
        list.append(QJsonObject{{u"name"_s, preset.name},
                                {u"displayName"_s, preset.displayName},
                                {u"group"_s, preset.group},
                                {u"remove"_s, QJsonArray::fromStringList(preset.remove)},
                                {u"add"_s, QString::fromUtf8(preset.add)}});
    const auto files = readConsolePack(web(), {{u"name"_s, u"web"_s}, {u"presets"_s, list}});
    const auto read = readPresets(file(*files, u"presets.yaml"_s));
    QVERIFY(read.has_value());
    QCOMPARE(*read, presets);
}

void TestConsolePacks::readmeAndLogo()
{
    auto files = *readConsolePack(web(), json(R"({"name":"web","readme":"short"})"));
    QCOMPARE(file(files, u"README.md"_s), "short");
    addConsoleReadme(files, "<html>");
    addConsoleReadme(files, R"({"readme":null})");
    QCOMPARE(file(files, u"README.md"_s), "short");
    addConsoleReadme(files, R"({"readme":"# Long\n"})");
    QCOMPARE(file(files, u"README.md"_s), "# Long\n");
    addConsoleLogo(files, "<html>");
    QCOMPARE(files.size(), 3);
    addConsoleLogo(files, "GIF89a");
    QCOMPARE(file(files, u"logo.png"_s), "GIF89a");
}

QTEST_GUILESS_MAIN(TestConsolePacks)
#include "tst_consolepacks.moc"
