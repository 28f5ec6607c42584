// SPDX-License-Identifier: Apache-2.0
#include "model/archive/archivewriter.h"
#include "model/profile/reader.h"
#include "model/profile/writer.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Layerwright;

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

static void put(const QString &path, const QByteArray &data)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(data), data.size());
}

static QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(QDir(folder).relativeFilePath(it.next()));
    files.sort();
    return files;
}

static Profile sample()
{
    Layer os;
    os.name = u"edge-os"_s;
    os.kind = LayerKind::Os;
    os.packType = PackType::Oci;
    os.values = "pack:\n  namespace: os\n";
    Layer app;
    app.name = u"Shop: front"_s;
    app.kind = LayerKind::AddOn;
    app.packType = PackType::Manifest;
    app.manifests = {
        {u"ns"_s, "kind: Namespace\n", {}}, {u"NS"_s, "kind: Secret\n", {}}, {u"../up.yaml"_s, "a: 1", {}}};
    Profile profile;
    profile.info = {u"shop"_s, u"1.0.0"_s, {}, ProfileType::AddOn, u"all"_s, {}};
    profile.layers = {os, app};
    return profile;
}

class ProfileFilesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void refusesText_data();
    void refusesText();
    void refusesFile_data();
    void refusesFile();
    void refusesArchive_data();
    void refusesArchive();
    void keepsAttachments();
    void notesAWrongSum();
    void readsAClusterDefinition();
    void savesOverAFailure_data();
    void savesOverAFailure();
    void nameSaysTheForm_data();
    void nameSaysTheForm();
    void suggestsAName_data();
    void suggestsAName();
    void folderHasReadableNames();
    void folderFollowsAMove();
    void folderKeepsWhatIsNotItsOwn();
    void folderTouchesOnlyWhatChanged();
    void folderDoesNotFollowLinks();
    void folderIsItsOutline();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ProfileFilesTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void ProfileFilesTest::refusesText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &text, const QString &message) {
        QTest::newRow(name) << text << message;
    };
    const auto pack = [](const QByteArray &members) {
        return QByteArray("{\"metadata\":{\"name\":\"a\"},\n\"spec\":{\"template\":{\"packs\":[{\"name\":"
                          "\"x\"},\n{") +
               members + "}]}}}";
    };
    row("empty", "", u"F is empty: there is no profile in it."_s);
    row("blank", " \n\t\n", u"F is empty: there is no profile in it."_s);
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6),
        u"F is UTF-16 text: save it as UTF-8 and open it again."_s);
    row("invalid UTF-8 in values", pack("\"values\":\"a\xFFz\""),
        u"F, line 3: the text is not UTF-8: the byte at position 81 belongs to no character."_s);
    row("JSON of depth 100,000", QByteArray(100'000, '['),
        u"F, line 1: the text is nested deeper than 256 levels."_s);
    row("objects of depth 100,000", QByteArray("{\"a\":").repeated(100'000),
        u"F, line 1: the text is nested deeper than 256 levels."_s);
    row("cut JSON", "{\"metadata\":{\"name\":\"a\"},\n\"spec\":",
        u"F, line 2: the text ends too early; expected: a value."_s);
    row("comma", ",", u"F, line 1: A value cannot begin with this character. Put the value in quotes."_s);
    row("list", "[]", u"F, line 1: this is no profile: a profile is an object with “metadata” and “spec”."_s);
    row("word", "hello",
        u"F, line 1: this is no profile: a profile is an object with “metadata” and “spec”."_s);
    row("comments only", "# nothing\n", u"F: there is nothing but comments in it."_s);
    row("object instead of a text", pack("\"name\":{\"a\":1}"),
        u"F, line 3: “spec.template.packs[1].name” must be a text, but it is an object."_s);
    row("list instead of a text", pack("\"values\":[]"),
        u"F, line 3: “spec.template.packs[1].values” must be a text, but it is a list."_s);
    row("object instead of manifest content", pack("\"manifests\":[{\"content\":{}}]"),
        u"F, line 3: “spec.template.packs[1].manifests[0].content” must be a text, but it is an object."_s);
    row("text instead of an object", "{\"metadata\":\"x\",\"spec\":{\"template\":{}}}",
        u"F, line 1: “metadata” must be an object, but it is a text."_s);
    row("text instead of the spec", "{\"metadata\":{},\n\"spec\":\"x\"}",
        u"F, line 2: “spec” must be an object, but it is a text."_s);
    row("text instead of a layer", "{\"spec\":{\"template\":{\"packs\":[\"x\"]}}}",
        u"F, line 1: “spec.template.packs[0]” must be an object, but it is a text."_s);
    row("object instead of the layers", "{\"spec\":{\"template\":{\"packs\":{}}}}",
        u"F, line 1: “spec.template.packs” must be a list, but it is an object."_s);
    row("object instead of a label", "{\"metadata\":{\"labels\":{\"a\":{}}},\"spec\":{\"template\":{}}}",
        u"F, line 1: “metadata.labels.a” must be a text, but it is an object."_s);
    row("text instead of a flag",
        "{\"spec\":{\"template\":{},\"variables\":[{\"name\":\"a\",\"hidden\":\"maybe\"}]}}",
        u"F, line 1: “spec.variables[0].hidden” must be true or false, but it is a text."_s);
    row("object instead of a text in YAML", "name: a\npacks:\n  - name: b\n    values: {a: 1}\n",
        u"F, line 4: “packs[0].values” must be a text, but it is an object."_s);
    row("YAML with a list as a key", "packs: []\n? [a]\n: b\n",
        u"F, line 2: a key must be a text, but it is a list or an object."_s);
    row("unknown alias", "packs: *none\n", u"F, line 1: the alias *none stands for nothing."_s);
    row("alias inside its anchor", "packs: &a\n  - x: *a\n",
        u"F, line 2: the text is nested deeper than 256 levels."_s);
    row("YAML of depth 10,000", "packs: " + QByteArray(10'000, '['),
        u"F, line 1: Values are nested deeper than 256 levels here; the text is not read any further."_s);
    QByteArray deep;
    for (int i = 0; i < 1'000; ++i)
        deep += QByteArray(i, ' ') + "a:\n";
    row("YAML of depth 1,000 by indentation", deep,
        u"F, line 256: Values are nested deeper than 256 levels here; the text is not read any further."_s);
    QByteArray bomb("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; ++i)
        bomb += QByteArray("a%1: &a%1 [*a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2, *a%2]\n")
                    .replace("%1", QByteArray::number(i))
                    .replace("%2", QByteArray::number(i - 1));
    // Minutes when a place in the line is looked for from its beginning each time.
    row("a long line of YAML", "a: [" + QByteArray("{},").repeated(60'000) + "{}]",
        u"F, line 1: this is no profile: it has no “spec.template” with layers."_s);
    row("10,001 layers",
        "{\"spec\":{\"template\":{\"packs\":[\n" + QByteArray("{},\n").repeated(10'000) + "{}]}}}",
        u"F, line 10002: “spec.template.packs” has more than 10000 elements, which no profile has."_s);
    row("alias bomb", bomb + "packs:\n- extra: *a11\n",
        u"F, line 1: the aliases stand for more than 4 times as much text as there is."_s);
    row("two YAML documents", "packs: []\n---\npacks: []\n",
        u"F, line 3: there are several YAML documents, and a profile is one: split the text at “---”."_s);
    row("two JSON profiles", "{\"spec\":{\"template\":{}}}\n{\"spec\":{\"template\":{}}}",
        u"F, line 2: expected: the end of the text, found: “{”."_s);
    row("app profile", "{\"metadata\":{},\"spec\":{\"template\":{\"appTiers\":[]}}}",
        u"F, line 1: this is an app profile; Layerwright designs cluster profiles."_s);
    row("pack.json", R"({"name":"a","displayName":"A","layer":"addon","version":"1.0.0"})",
        u"F, line 1: this is no profile: it looks like the pack.json of a pack; add the pack to a profile from a catalog."_s);
    row("Kubernetes object with a template",
        "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: a\nspec:\n  template:\n    spec: {}\n",
        u"F, line 1: this is no profile: it looks like a Kubernetes object; it can be added to a profile as a manifest."_s);
    row("Kubernetes object", "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: a\n",
        u"F, line 1: this is no profile: it looks like a Kubernetes object; it can be added to a profile as a manifest."_s);
    row("values", "pack:\n  namespace: a\n",
        u"F, line 1: this is no profile: it looks like the values of a layer."_s);
    row("list of the server", R"({"items":null,"listmeta":{}})",
        u"F, line 1: this is no profile: it looks like a list from the product's server; save one profile of it."_s);
    row("anything", R"({"a":1})", u"F, line 1: this is no profile: it has no “spec.template” with layers."_s);
    row("Terraform", "resource \"spectrocloud_cluster_profile\" \"p\" {\n  name = \"x\"\n}\n",
        u"F is a Terraform configuration: export the profile as JSON and open that."_s);
}

void ProfileFilesTest::refusesText()
{
    QFETCH(QByteArray, text);
    const Result<LoadedProfile> loaded = readProfileText(text, u"F"_s);
    QVERIFY(!loaded);
    QTEST(loaded.error().message, "message");
}

void ProfileFilesTest::refusesFile_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("message");
    QTest::newRow("empty file") << QByteArray() << u"%1 is empty: there is no profile in it."_s;
    QTest::newRow("random bytes")
        << QByteArray::fromHex("9f8b3c00017fd2ee4a10")
        << u"%1 is no profile: it is neither JSON or YAML text nor an archive (.tgz)."_s;
    QTest::newRow("ZIP") << QByteArray("PK\x03\x04rest")
                         << u"%1 is a ZIP archive: unpack it and open the profile that is in it."_s;
    QTest::newRow("xz")
        << QByteArray("\xFD"
                      "7zXZ\0rest",
                      10)
        << u"%1 is packed by xz or bzip2: unpack it first. Archives are read when gzip or zstd "
           "packed them."_s;
    QTest::newRow("17 MiB") << QByteArray(17 << 20, ' ')
                            << u"%1 is larger than 16 MiB, which no profile is."_s;
}

void ProfileFilesTest::refusesFile()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, message);
    put(path(u"f.json"_s), data);
    const Result<LoadedProfile> loaded = openProfile(path(u"f.json"_s));
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().message, message.arg(path(u"f.json"_s)));

    const auto messageOf = [](const QString &place) {
        const Result<LoadedProfile> other = openProfile(place);
        return other ? QString() : other.error().message;
    };
    QCOMPARE(messageOf(path(u"none"_s)), u"%1 is not there."_s.arg(path(u"none"_s)));
    QVERIFY(QFile::link(path(u"none"_s), path(u"link"_s)));
    QCOMPARE(messageOf(path(u"link"_s)),
             u"%1 is a link to %2, which is not there."_s.arg(path(u"link"_s), path(u"none"_s)));
    QVERIFY(QDir().mkdir(path(u"folder"_s)));
    QCOMPARE(
        messageOf(path(u"folder"_s)),
        u"%1 is a folder without profile.yaml, so that there is no profile in it."_s.arg(path(u"folder"_s)));
    QCOMPARE(mkfifo(qPrintable(path(u"pipe"_s)), 0600), 0);
    QCOMPARE(messageOf(path(u"pipe"_s)), u"%1 is not a file but a device or pipe."_s.arg(path(u"pipe"_s)));
    if (geteuid() != 0) {
        QVERIFY(QFile::setPermissions(path(u"f.json"_s), {}));
        QCOMPARE(messageOf(path(u"f.json"_s)),
                 u"%1 cannot be read: Permission denied."_s.arg(path(u"f.json"_s)));
    }
}

void ProfileFilesTest::refusesArchive_data()
{
    QTest::addColumn<QList<ArchiveMember>>("members");
    QTest::addColumn<QString>("message");
    const QByteArray profile = writeJson(sample(), {}, JsonStyle::Keep);
    const auto row = [](const char *name, const QList<ArchiveMember> &members, const QString &message) {
        QTest::newRow(name) << members << message;
    };
    row("no members", {}, u"%1 is an empty archive."_s);
    row("no profile", {{u"readme.txt"_s, "x"}, {u"a.json"_s, "{}"}},
        u"%1 holds no profile: there is no profile.json in it, and no other file that is a profile."_s);
    row("two profile.json", {{u"profile.json"_s, profile}, {u"b/profile.json"_s, profile}},
        u"%1 holds 2 profiles (b/profile.json, profile.json): unpack it and open one of them."_s);
    row("two profiles of other names", {{u"a.json"_s, profile}, {u"b.yaml"_s, writeYaml(sample(), {})}},
        u"%1 holds 2 profiles (a.json, b.yaml): unpack it and open one of them."_s);
    row("profile.json is broken", {{u"profile.json"_s, "{\"spec\""}},
        u"%1: profile.json, line 1: the text ends too early; expected: a colon."_s);
    row("pack", {{u"p-1/pack.json"_s, "{}"}, {u"p-1/values.yaml"_s, ""}},
        u"%1 is the archive of a pack, not of a profile: add the pack to a profile from a catalog."_s);
    row("chart", {{u"c/Chart.yaml"_s, "name: c"}},
        u"%1 is a Helm chart, not a profile: add it to a profile as a layer."_s);
    row("nothing understood of a cluster definition", {{u"spc/a.bin"_s, "x"}},
        u"%1 is a cluster definition (spc/) in which nothing was understood: spc/a.bin."_s);
}

void ProfileFilesTest::refusesArchive()
{
    QFETCH(QList<ArchiveMember>, members);
    QFETCH(QString, message);
    put(path(u"a.tgz"_s), writeArchiveBytes(members).value());
    const Result<LoadedProfile> loaded = openProfile(path(u"a.tgz"_s));
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().message, message.arg(path(u"a.tgz"_s)));
}

void ProfileFilesTest::keepsAttachments()
{
    const QList<AttachedFile> attachments{{u"notes.txt"_s, "mine"}, {u"packs/os-1/values.yaml"_s, "a: 1\n"}};
    const QByteArray bytes = writeArchive(sample(), {}, attachments).value();
    QCOMPARE(writeArchive(sample(), {}, attachments).value(), bytes);
    put(path(u"a.tgz"_s), bytes);
    const Result<LoadedProfile> loaded = openProfile(path(u"a.tgz"_s));
    QVERIFY(loaded.has_value());
    QCOMPARE(loaded->attachments, attachments);
    QCOMPARE(loaded->profile, sample());
    QCOMPARE(loaded->notes, QStringList());
    QCOMPARE(writeArchive(loaded->profile, loaded->source, loaded->attachments).value(), bytes);
    QVERIFY(saveProfile(*loaded, path(u"f/"_s)).has_value());
    QCOMPARE(openProfile(path(u"f"_s))->attachments, attachments.sliced(1));
}

void ProfileFilesTest::notesAWrongSum()
{
    const QByteArray json = writeJson(sample(), {}, JsonStyle::Keep);
    const QByteArray sums = QByteArray(64, '0') + "  profile.json\n";
    put(path(u"a.tgz"_s), writeArchiveBytes({{u"profile.json"_s, json}, {u"SHA256SUMS"_s, sums}}).value());
    const Result<LoadedProfile> loaded = openProfile(path(u"a.tgz"_s));
    QVERIFY(loaded.has_value());
    QCOMPARE(loaded->notes,
             QStringList{u"Member “profile.json” does not have the checksum that SHA256SUMS states: it was "
                         "changed after the archive was made."_s});
}

void ProfileFilesTest::readsAClusterDefinition()
{
    const QByteArray variables = R"({"variables":[{"name":"replicas","defaultValue":3}]})";
    QList<ArchiveMember> members{{u"spc/app/profiles/0a1b/variables.json"_s, variables},
                                 {u"spc/app/cluster.bin"_s, "x"}};
    put(path(u"a.tgz"_s), writeArchiveBytes(members).value());
    Result<LoadedProfile> loaded = openProfile(path(u"a.tgz"_s));
    QVERIFY(loaded.has_value());
    QCOMPARE(loaded->source.form, SourceForm::SpcArchive);
    QCOMPARE(loaded->profile.variables.first().defaultValue, u"3"_s);
    QCOMPARE(
        loaded->notes,
        (QStringList{
            u"Only the profile variables of “spc/app/profiles/0a1b” were understood; there are no layers."_s,
            u"This is a cluster definition, whose layout is not public. It can be read but not written: "
            "saving makes a profile archive."_s,
            u"Not understood, and not saved again: spc/app/cluster.bin."_s}));

    members.append({u"spc/app/profiles/0a1b/profile.json"_s, writeJson(sample(), {}, JsonStyle::Keep)});
    put(path(u"b.tgz"_s), writeArchiveBytes(members).value());
    loaded = openProfile(path(u"b.tgz"_s));
    QVERIFY(loaded.has_value());
    QCOMPARE(loaded->profile.layers, sample().layers);
}

void ProfileFilesTest::savesOverAFailure_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("message");
    QTest::newRow("no folder")
        << u"none/p.json"_s
        << u"%1/none/p.json could not be saved: the folder %1/none is not there. What was there "
           "before is unchanged."_s;
    QTest::newRow("a folder")
        << u"folder.json"_s
        << u"%1/folder.json could not be saved: it is a folder; end the name with / to save a "
           "folder. What was there before is unchanged."_s;
    QTest::newRow("a file for a folder")
        << u"old.json/"_s
        << u"%1/old.json could not be saved: it is a file, not a folder. What was there before is unchanged."_s;
    QTest::newRow("foreign folder")
        << u"foreign/"_s
        << u"%1/foreign could not be saved: its profile.yaml is not a profile; choose another "
           "folder. What was there before is unchanged."_s;
    QTest::newRow("no suffix")
        << u"p"_s
        << u"The name %1/p does not say what to write: end it with .tgz, .json, .yaml, or with / "
           "for a folder."_s;
    QTest::newRow("full disk") << u"full.json"_s
                               << u"%1/full.json could not be written: No space left on device."_s;
}

void ProfileFilesTest::savesOverAFailure()
{
    QFETCH(QString, target);
    QFETCH(QString, message);
    put(path(u"old.json"_s), "old");
    put(path(u"foreign/profile.yaml"_s), "mine: true\n");
    QVERIFY(QDir().mkdir(path(u"folder.json"_s)));
    QVERIFY(QFile::link(u"/dev/full"_s, path(u"full.json"_s)));
    const QStringList before = filesIn(m_folder->path());
    const auto saved = saveProfile({sample(), {}, {}, {}}, path(target));
    QVERIFY(!saved);
    QCOMPARE(saved.error().message, message.arg(m_folder->path()));
    QCOMPARE(filesIn(m_folder->path()), before);
    QCOMPARE(contentOf(path(u"old.json"_s)), "old");
    QCOMPARE(contentOf(path(u"foreign/profile.yaml"_s)), "mine: true\n");
}

void ProfileFilesTest::nameSaysTheForm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<FileForm>("form");
    QTest::newRow("tgz") << u"a.profile.tgz"_s << FileForm::Archive;
    QTest::newRow("tar.gz") << u"a.TAR.GZ"_s << FileForm::Archive;
    QTest::newRow("json") << u"a.b.json"_s << FileForm::Json;
    QTest::newRow("yaml") << u"a.yaml"_s << FileForm::Yaml;
    QTest::newRow("yml") << u"a.YML"_s << FileForm::Yaml;
    QTest::newRow("folder") << u"a.json/"_s << FileForm::Folder;
}

void ProfileFilesTest::nameSaysTheForm()
{
    QFETCH(QString, name);
    QTEST(fileFormFor(name).value(), "form");
}

void ProfileFilesTest::suggestsAName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("file");
    const auto row = [](const char *title, const QString &name, const QString &version, const QString &file) {
        QTest::newRow(title) << name << version << file + u".profile.tgz"_s;
    };
    row("plain", u"shop"_s, u"1.0.0"_s, u"shop-1.0.0"_s);
    row("blanks", u" ML Ops (new) "_s, u"1.0.0"_s, u"ML-Ops-_new_-1.0.0"_s);
    row("no version", u"shop"_s, {}, u"shop"_s);
    row("no name", {}, u"1.0.0"_s, u"profile-1.0.0"_s);
    row("path", u"../../etc/x"_s, u"1/2"_s, u"_.._etc_x-1_2"_s);
    row("reserved", u"CON"_s, {}, u"_CON"_s);
    row("other scripts", u"店铺 größe"_s, u"1.0.0"_s, u"店铺-größe-1.0.0"_s);
    row("hidden", u".shop."_s, {}, u"shop"_s);
    row("long", QString(300, u'x'), {}, QString(100, u'x'));
}

void ProfileFilesTest::suggestsAName()
{
    QFETCH(QString, name);
    QFETCH(QString, version);
    ProfileInfo info;
    info.name = name;
    info.version = version;
    QTEST(suggestedFileName(info), "file");
}

void ProfileFilesTest::folderHasReadableNames()
{
    QVERIFY(saveProfile({sample(), {}, {}, {}}, path(u"p/"_s)).has_value());
    QCOMPARE(filesIn(path(u"p"_s)),
             (QStringList{u"layers/01-edge-os/values.yaml"_s, u"layers/02-Shop_-front/manifests/NS-2.yaml"_s,
                          u"layers/02-Shop_-front/manifests/_up.yaml"_s,
                          u"layers/02-Shop_-front/manifests/ns.yaml"_s, u"profile.yaml"_s}));
    QCOMPARE(contentOf(path(u"p/layers/01-edge-os/values.yaml"_s)), sample().layers[0].values);
    QVERIFY(!contentOf(path(u"p/profile.yaml"_s)).contains("values"));
    QCOMPARE(openProfile(path(u"p"_s))->profile, sample());
}

void ProfileFilesTest::folderFollowsAMove()
{
    LoadedProfile loaded{sample(), {}, {}, {}};
    QVERIFY(saveProfile(loaded, path(u"p/"_s)).has_value());
    // What a person does in profile.yaml alone: the layers change places, their folders keep their numbers.
    Profile moved = sample();
    moved.layers.swapItemsAt(0, 1);
    put(path(u"p/profile.yaml"_s), writeFolder(moved).first().data);
    const Result<LoadedProfile> again = openProfile(path(u"p"_s));
    QVERIFY(again.has_value());
    QCOMPARE(again->profile, moved);
    QVERIFY(saveProfile(*again, path(u"p/"_s)).has_value());
    QCOMPARE(filesIn(path(u"p"_s)).first(), u"layers/01-Shop_-front/manifests/NS-2.yaml"_s);
    QCOMPARE(filesIn(path(u"p"_s)).size(), 5);
    QCOMPARE(openProfile(path(u"p"_s))->profile, moved);
}

void ProfileFilesTest::folderKeepsWhatIsNotItsOwn()
{
    QVERIFY(saveProfile({sample(), {}, {}, {}}, path(u"p/"_s)).has_value());
    put(path(u"p/README.md"_s), "mine");
    put(path(u"p/layers/02-Shop_-front/notes.txt"_s), "mine");
    Profile smaller = sample();
    smaller.layers.removeLast();
    QVERIFY(saveProfile({smaller, {}, {}, {}}, path(u"p/"_s)).has_value());
    QCOMPARE(filesIn(path(u"p"_s)), (QStringList{u"README.md"_s, u"layers/01-edge-os/values.yaml"_s,
                                                 u"layers/02-Shop_-front/notes.txt"_s, u"profile.yaml"_s}));
    const Result<LoadedProfile> again = openProfile(path(u"p"_s));
    QCOMPARE(again->profile, smaller);
    QCOMPARE(again->notes, QStringList{u"No layer of profile.yaml has these files; they were left alone: "
                                       "layers/02-Shop_-front/notes.txt."_s});
}

void ProfileFilesTest::folderTouchesOnlyWhatChanged()
{
    QVERIFY(saveProfile({sample(), {}, {}, {}}, path(u"p/"_s)).has_value());
    put(path(u"p/profile.yaml"_s), "# kept\n" + contentOf(path(u"p/profile.yaml"_s)));
    Result<LoadedProfile> loaded = openProfile(path(u"p"_s));
    QVERIFY(loaded.has_value());
    const QDateTime old = QDateTime::currentDateTime().addDays(-1);
    const QString untouched = path(u"p/layers/02-Shop_-front/manifests/ns.yaml"_s);
    {
        QFile file(untouched);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(old, QFileDevice::FileModificationTime));
    }
    loaded->profile.layers[0].values.append("  more: 1\n");
    QVERIFY(saveProfile(*loaded, path(u"p/"_s)).has_value());
    QCOMPARE(QFileInfo(untouched).lastModified().toSecsSinceEpoch(), old.toSecsSinceEpoch());
    QVERIFY(contentOf(path(u"p/profile.yaml"_s)).startsWith("# kept\n"));
    QCOMPARE(contentOf(path(u"p/layers/01-edge-os/values.yaml"_s)), "pack:\n  namespace: os\n  more: 1\n");
}

void ProfileFilesTest::folderDoesNotFollowLinks()
{
    QVERIFY(saveProfile({sample(), {}, {}, {}}, path(u"p/"_s)).has_value());
    const QString values = path(u"p/layers/01-edge-os/values.yaml"_s);
    QVERIFY(QFile::remove(values));
    QVERIFY(QFile::link(u"/etc/hostname"_s, values));
    const Result<LoadedProfile> loaded = openProfile(path(u"p"_s));
    QVERIFY(!loaded);
    QCOMPARE(
        loaded.error().message,
        u"%1 is not a plain file: links and devices are not followed in a profile's folder."_s.arg(values));
}

void ProfileFilesTest::folderIsItsOutline()
{
    QVERIFY(saveProfile({sample(), {}, {}, {}}, path(u"p/"_s)).has_value());
    Result<LoadedProfile> loaded = openProfile(path(u"p/profile.yaml"_s));
    QVERIFY(loaded.has_value());
    QCOMPARE(loaded->profile, sample());
    loaded->profile.layers[0].values = "other: 1\n";
    QVERIFY(saveProfile(*loaded, path(u"p/profile.yaml"_s)).has_value());
    QCOMPARE(contentOf(path(u"p/layers/01-edge-os/values.yaml"_s)), "other: 1\n");
    QCOMPARE(openProfile(path(u"p"_s))->profile, loaded->profile);
}

QTEST_GUILESS_MAIN(ProfileFilesTest)
#include "tst_profilefiles.moc"
