// SPDX-License-Identifier: Apache-2.0
#include "model/profile/reader.h"
#include "model/profile/writer.h"
#include "tests/model/profile/randomprofile.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Layerwright;

using Edit = std::function<void(Profile &)>;
Q_DECLARE_METATYPE(Edit)

/// A YAML profile as a person keeps it under version control: what the edit does not touch stays.
class KeepYamlTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void writesTheEditOnly_data();
    void writesTheEditOnly();
    void anyEditIsRead_data();
    void anyEditIsRead();
    void foreignShapesAreWrittenAnew_data();
    void foreignShapesAreWrittenAnew();
    /// Written anew is what changes unknown members, and little else.
    void cleanupTestCase() { QVERIFY(m_writtenAnew * 10 <= m_edits); }

private:
    int m_edits = 0;
    int m_writtenAnew = 0;
};

static const QByteArray source = R"(# The shop's profile.
metadata:
  name: shop   # as the console shows it
  labels:
    team: web
spec:
  version: "1.0.0"
  template:
    type: add-on
    packs:
      # The base of it all.
      - name: base
        version: '2.1'
        values: |
            # indented by four
            a: 1

      # In front.
      - name: front
        tag:
        registry:
          metadata: {name: Public Repo}   # flow

      - name: last
        values: "b: 2"
  # none yet
  variables: []
)";

void KeepYamlTest::writesTheEditOnly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const Edit &edit, const QByteArray &from, const QByteArray &to,
                        const QByteArray &text = source) {
        const qsizetype at = text.indexOf(from);
        QVERIFY2(at >= 0, name);
        QTest::newRow(name) << text << edit << QByteArray(text).replace(at, from.size(), to);
    };
    row(
        "nothing", [](Profile &) {}, "", "");
    row(
        "rename", [](Profile &p) { p.info.name = u"store"_s; }, "name: shop", "name: store");
    row(
        "a quoted text stays quoted", [](Profile &p) { p.layers[0].version = u"v2"_s; }, "'2.1'", "'v2'");
    row(
        "a number must be quoted", [](Profile &p) { p.info.version = u"1.20"_s; }, "\"1.0.0\"", "\"1.20\"");
    row(
        "a block keeps its indentation", [](Profile &p) { p.layers[0].values.append("b: 2\n"); },
        "            a: 1\n", "            a: 1\n            b: 2\n");
    row(
        "lines become a block", [](Profile &p) { p.layers[2].values = "b: 3\nc: 4\n"; }, "\"b: 2\"",
        "|\n          b: 3\n          c: 4");
    row(
        "a value that was not there", [](Profile &p) { p.layers[1].tag = u"stable"_s; },
        "tag:", "tag: stable");
    row(
        "a new member in its place", [](Profile &p) { p.info.description = u"sells"_s; }, "it\n",
        "it\n  description: sells\n");
    row(
        "another tag",
        [](Profile &p) {
            p.info.tags.append({u"env"_s, Tag::bareValue});
        },
        "team: web", "team: web\n    env: spectro__tag");
    row(
        "no tags", [](Profile &p) { p.info.tags.clear(); }, "labels:\n    team: web", "labels: {}");
    row(
        "remove the last", [](Profile &p) { p.layers.removeLast(); },
        "\n\n      - name: last\n        values: \"b: 2\"", "");
    row(
        "remove the first", [](Profile &p) { p.layers.removeFirst(); },
        "      # The base of it all.\n      - name: base\n        version: '2.1'\n        values: |\n"
        "            # indented by four\n            a: 1\n\n",
        "");
    row(
        "move with comments", [](Profile &p) { p.layers.move(2, 1); },
        "      # In front.\n      - name: front\n        tag:\n        registry:\n          metadata: {name: "
        "Public "
        "Repo}   # flow\n\n      - name: last\n        values: \"b: 2\"\n",
        "      - name: last\n        values: \"b: 2\"\n\n      # In front.\n      - name: front\n        "
        "tag:\n"
        "        registry:\n          metadata: {name: Public Repo}   # flow\n");
    row(
        "a first variable", [](Profile &p) { p.variables.emplaceBack().name = u"v"_s; }, "variables: []",
        "variables:\n    - name: v\n      displayName: \"\"\n      defaultValue: \"\"\n      required: "
        "false\n"
        "      immutable: false\n      hidden: false\n      isSensitive: false");
    row(
        "CRLF", [](Profile &p) { p.info.description = u"sells"_s; }, "it\r\n",
        "it\r\n  description: sells\r\n", QByteArray(source).replace("\n", "\r\n"));
}

void KeepYamlTest::writesTheEditOnly()
{
    QFETCH(QByteArray, text);
    QFETCH(Edit, edit);
    const Result<LoadedProfile> loaded = readProfileText(text, u"p"_s);
    QVERIFY(loaded.has_value());
    Profile profile = loaded->profile;
    edit(profile);
    QTEST(writeYaml(profile, loaded->source), "expected");
}

void KeepYamlTest::anyEditIsRead_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 15; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void KeepYamlTest::anyEditIsRead()
{
    QFETCH(int, seed);
    RandomProfile random(static_cast<quint32>(3000 + seed), RandomProfile::HalfCharacters::None);
    for (int i = 0; i < 5; ++i) {
        const QByteArray text = "# top\n" + writeYaml(random.profile(), {}) + "# end\n";
        const Result<LoadedProfile> loaded = readProfileText(text, u"p"_s);
        QVERIFY(loaded.has_value());
        QCOMPARE(writeYaml(loaded->profile, loaded->source), text);
        for (int edits = 0; edits < 4; ++edits) {
            Profile edited = loaded->profile;
            random.edit(edited);
            const QByteArray kept = writeYaml(edited, loaded->source);
            const Result<LoadedProfile> again = readProfileText(kept, u"p"_s);
            QVERIFY(again.has_value());
            QCOMPARE(again->profile, edited);
            ++m_edits;
            m_writtenAnew += kept.startsWith("# top\n") ? 0 : 1;
        }
    }
}

void KeepYamlTest::foreignShapesAreWrittenAnew_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("flow") << QByteArray("# top\n{metadata: {name: a}, spec: {template: {packs: []}}}\n");
    QTest::newRow("shared by anchor") << QByteArray(
        "# top\nmetadata:\n  name: &n a\n  description: *n\nspec:\n  template:\n    packs: []\n");
    QTest::newRow("flat") << QByteArray("# top\nname: a\npacks: []\n");
}

void KeepYamlTest::foreignShapesAreWrittenAnew()
{
    QFETCH(QByteArray, text);
    const Result<LoadedProfile> loaded = readProfileText(text, u"p"_s);
    QVERIFY(loaded.has_value());
    QCOMPARE(writeYaml(loaded->profile, loaded->source), text);
    Profile profile = loaded->profile;
    profile.info.name = u"b"_s;
    const QByteArray written = writeYaml(profile, loaded->source);
    QVERIFY(!written.contains("# top"));
    QCOMPARE(readProfileText(written, u"p"_s)->profile, profile);
}

QTEST_GUILESS_MAIN(KeepYamlTest)
#include "tst_keepyaml.moc"
