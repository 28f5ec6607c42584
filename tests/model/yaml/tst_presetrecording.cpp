// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/presetrecording.h"
#include "model/yaml/yamlvalue.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Layerwright {

class TestPresetRecording final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void changes();
    void recording_data();
    void recording();
    void refusals_data();
    void refusals();
    void selections_data();
    void selections();
    void paths();
    void presetsOfPacksAreRecorded();
    void randomChangesAreRecorded();
};

static QStringList shown(const QList<RecordableValue> &values)
{
    QStringList lines;
    for (const RecordableValue &value : values)
        lines.append(u"+-~="_s.mid(int(value.kind), 1) + value.path);
    return lines;
}

static QStringList pathsOf(const QList<RecordableValue> &values)
{
    QStringList paths;
    for (const RecordableValue &value : values)
        paths.append(value.path);
    return paths;
}

static const QByteArray packValues = "# licence of the pack\n"
                                     "# two lines\n"
                                     "\n"
                                     "# about a\n"
                                     "a: 1 # one\n"
                                     "b:\n"
                                     "  c: [1, 2]\n"
                                     "  d:\n"
                                     "    e: x\n"
                                     "    f: y\n"
                                     "g: 5\n";

void TestPresetRecording::changes()
{
    const YamlTree defaults = YamlTree::read(packValues);
    const YamlTree now =
        YamlTree::read("g: \"5\"\na: 1\nnew:\n  x: 1\n  y: [1]\nb:\n  c: [1, 3]\n  more: {}\n");
    QCOMPARE(shown(changedValues(defaults, now)),
             (QStringList{u"~g"_s, u"+new.x"_s, u"+new.y"_s, u"~b.c"_s, u"+b.more"_s, u"-b.d"_s}));
    QVERIFY(changedValues(defaults, defaults).isEmpty());
    QCOMPARE(shown(changedValues(YamlTree(), defaults)).size(), 5);
    QCOMPARE(shown(changedValues(defaults, YamlTree())), (QStringList{u"-a"_s, u"-b"_s, u"-g"_s}));
    QCOMPARE(shown(changedValues(YamlTree::read("a: {b: {c: 1}}"), YamlTree::read("a: {b: {}}"))),
             QStringList{u"-a.b.c"_s});
    QCOMPARE(shown(changedValues(YamlTree::read("a: 1"), YamlTree::read("a: {b: 1, c: 2}"))),
             QStringList{u"~a"_s});
    QCOMPARE(shown(changedValues(YamlTree::read("a: &x 1"), YamlTree::read("a: 1"))), QStringList());
}

void TestPresetRecording::recording_data()
{
    QTest::addColumn<QByteArray>("defaults");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QStringList>("remove");
    QTest::addColumn<QByteArray>("add");
    const auto row = [](const char *name, QByteArray defaults, QByteArray now, QStringList remove,
                        QByteArray add) { QTest::newRow(name) << defaults << now << remove << add; };
    row("a value", packValues, QByteArray(packValues).replace("g: 5", "g: 6"), {}, "g: 6\n");
    row("with its comments", packValues, QByteArray(packValues).replace("a: 1", "a: 2"), {},
        "# about a\na: 2 # one\n");
    row("below its keys", packValues, QByteArray(packValues).replace("f: y", "f: z  # why"), {},
        "b:\n  d:\n    f: z  # why\n");
    row("gone", packValues, QByteArray(packValues).replace("  d:\n    e: x\n    f: y\n", ""), {u"b.d"_s}, "");
    row("new map as it is written", packValues,
        packValues + "\n# all of it\nnew:\n    # x\n    x: 1\n    y: [1,\n       2]\n", {},
        "# all of it\nnew:\n    # x\n    x: 1\n    y: [1,\n       2]\n");
    row("a list", packValues, QByteArray(packValues).replace("[1, 2]", "\n  - 1\n  # two\n  - 2\n  - 3"), {},
        "b:\n  c: \n  - 1\n  # two\n  - 2\n  - 3\n");
    row("not the head of the document", "a: 1\n", "# licence\n\na: 2\n", {}, "a: 2\n");
    row("not the marker", "a: 1\n", "# spectrocloud.com/enabled-presets: G:x\na: 2\n", {}, "a: 2\n");
    row("a literal", "a: 1\n", "a: |\n  x\n\n  y\nb: 1\n", {}, "a: |\n  x\n\n  y\nb: 1\n");
    row("in flow", "a: {b: 1, c: {d: 1, e: 2}}\n", "a: {b: 1, c: {d: 1, e: 3}}\n", {},
        "a:\n  c:\n    e: 3\n");
    row("a key with dots", "pack:\n  x.y/z: 1\n  w: 1\n", "pack:\n  x.y/z: 2\n", {u"pack.w"_s},
        "pack:\n  x.y/z: 2\n");
    row("a removed key with dots", "pack:\n  x.y/z: 1\n", "pack: {}\n", {u"pack.x.y/z"_s}, "");
    row("a removed key with dots that could be two", "x:\n  y: 1\nx.y: 1\n", "x:\n  y: 1\n", {u"x.y"_s}, "");
    row("carriage returns", "x: 0\na: 1\n", "x: 0\r\n# why\r\na: 2\r\nb:\r\n  c: 1\r\n", {},
        "# why\na: 2\nb:\n  c: 1\n");
    row("an anchor and its alias", "a: 1\n", "a: &x 2\nb: *x\n", {}, "a: &x 2\nb: *x\n");
    row("a template", "a: 1\n", "a: '{{.spectro.var.x}}'\n", {}, "a: '{{.spectro.var.x}}'\n");
    row("nothing for something", "a: 1\n", "a:\nb: 1\n", {}, "a:\nb: 1\n");
    row("to an empty map", "a:\n  b: 1\n", "a: {}\n", {u"a.b"_s}, "");
    row("a map for a value", "a: 1\n", "a:\n  b: 1\n", {}, "a:\n  b: 1\n");
    row("a value for a map", "a:\n  b: 1\n", "a: 1\n", {}, "a: 1\n");
    row("from nothing", "", "a:\n  b: 1\n", {}, "a:\n  b: 1\n");
}

/// Applied to the pack's values it gives those of now, in meaning.
static void compareApplied(const YamlTree &defaults, const YamlTree &now, const Preset &preset)
{
    const YamlEdits edits = replaceSubtrees(defaults, preset.remove, preset.add);
    QVERIFY2(edits, edits ? "" : qPrintable(edits.error().message));
    const YamlTree result = YamlTree::read(applied(defaults.text(), *edits));
    QVERIFY2(changedValues(now, result).isEmpty(), result.text().constData());
}

void TestPresetRecording::recording()
{
    QFETCH(QByteArray, defaults);
    QFETCH(QByteArray, now);
    QFETCH(QByteArray, add);
    const YamlTree before = YamlTree::read(defaults);
    const YamlTree after = YamlTree::read(now);
    const auto preset = recordPreset(before, after, pathsOf(changedValues(before, after)));
    QVERIFY2(preset, preset ? "" : qPrintable(preset.error().message));
    QCOMPARE(preset->add, add);
    QTEST(preset->remove, "remove");
    compareApplied(before, after, *preset);
}

void TestPresetRecording::refusals_data()
{
    QTest::addColumn<QByteArray>("defaults");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << QByteArray("a: 1") << QByteArray("a: 2") << QStringList()
                             << u"nothing to record"_s;
    QTest::newRow("nothing there") << QByteArray("a: 1") << QByteArray("a: 2") << QStringList{u"b.c"_s}
                                   << u"nothing at b.c"_s;
    QTest::newRow("broken values") << QByteArray("a: 1") << QByteArray("a: [") << QStringList{u"a"_s}
                                   << u"line 1"_s;
    QTest::newRow("broken defaults") << QByteArray("a: [") << QByteArray("a: 1") << QStringList{u"a"_s}
                                     << u"line 1"_s;
    QTest::newRow("a list") << QByteArray("a: 1") << QByteArray("- a") << QStringList{u"a"_s} << u"no map"_s;
    QTest::newRow("an alias alone") << QByteArray("a: 1") << QByteArray("a: &x 1\nb: *x")
                                    << QStringList{u"b"_s} << u"alias *x"_s;
    QTest::newRow("a key twice") << QByteArray("b: 1") << QByteArray("a:\n  b: 1\n  b: 2\n")
                                 << QStringList{u"a"_s} << u"twice"_s;
}

void TestPresetRecording::refusals()
{
    QFETCH(QByteArray, defaults);
    QFETCH(QByteArray, now);
    QFETCH(QStringList, paths);
    QFETCH(QString, reason);
    const auto preset = recordPreset(YamlTree::read(defaults), YamlTree::read(now), paths);
    QVERIFY(!preset);
    QVERIFY2(preset.error().message.contains(reason), qPrintable(preset.error().message));
}

void TestPresetRecording::selections_data()
{
    QTest::addColumn<QByteArray>("first"); // from the beginning of this text …
    QTest::addColumn<QByteArray>("last");  // … to the end of this one
    QTest::addColumn<QStringList>("values");
    const auto row = [](const char *name, QByteArray first, QByteArray last, QStringList values) {
        QTest::newRow(name) << first << last << values;
    };
    row("a line", "g: 6", "g: 6", {u"~g"_s});
    row("a line that is the same", "a: 1", "one", {u"=a"_s});
    row("a word of a line", "one", "one", {u"=a"_s});
    row("a comment above", "# about a", "# about a", {u"=a"_s});
    row("two lines", "    e: x", "f: z\n", {u"=b.d.e"_s, u"~b.d.f"_s});
    row("a map and what is gone of it", "b:", "f: z", {u"+b.new"_s, u"=b.d.e"_s, u"~b.d.f"_s, u"-b.c"_s});
    row("a key alone", "  d:", "d:", {u"=b.d.e"_s, u"~b.d.f"_s});
    row("more than a part", "f: z", "g: 6", {u"~b.d.f"_s, u"~g"_s});
    row("all", "#", "g: 6\n", {u"=a"_s, u"+b.new"_s, u"=b.d.e"_s, u"~b.d.f"_s, u"-b.c"_s, u"~g"_s});
}

void TestPresetRecording::selections()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, last);
    QByteArray text = packValues;
    text.replace("c: [1, 2]", "new: 1").replace("f: y", "f: z").replace("g: 5", "g: 6");
    const Span selection{text.indexOf(first), text.indexOf(last) + last.size()};
    const YamlTree defaults = YamlTree::read(packValues);
    const YamlTree now = YamlTree::read(text);
    const QList<RecordableValue> values = selectedValues(defaults, now, selection);
    QTEST(shown(values), "values");
    const auto preset = recordPreset(defaults, now, pathsOf(values));
    QVERIFY2(preset, preset ? "" : qPrintable(preset.error().message));
}

void TestPresetRecording::paths()
{
    const YamlTree defaults = YamlTree::read(packValues);
    const YamlTree now =
        YamlTree::read(QByteArray(packValues).replace("    e: x\n", "").replace("g: 5", "g: 6"));
    QCOMPARE(shown(valuesAt(defaults, now, u"b"_s)), (QStringList{u"=b.c"_s, u"=b.d.f"_s, u"-b.d.e"_s}));
    QCOMPARE(shown(valuesAt(defaults, now, u"b.d.e"_s)), QStringList{u"-b.d.e"_s});
    QVERIFY(valuesAt(defaults, now, u"nothing"_s).isEmpty());
    const auto preset = recordPreset(defaults, now, {u"b"_s});
    QVERIFY(preset);
    QCOMPARE(preset->remove, QStringList{u"b.d.e"_s});
    QCOMPARE(preset->add, QByteArray("b:\n  c: [1, 2]\n  d:\n    f: y\n"));
}

static QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a preset of a pack did can be recorded, and the record does the same.
void TestPresetRecording::presetsOfPacksAreRecorded()
{
    const QStringList packs = corpusPacks();
    if (packs.isEmpty())
        QSKIP("no corpus beside the checkout");
    int count = 0;
    for (const QString &pack : packs) {
        const YamlTree defaults = YamlTree::read(read(pack + "/values.yaml"_L1));
        const auto presets = readPresets(read(pack + "/presets.yaml"_L1));
        for (const Preset &preset : *presets) {
            const YamlTree now = YamlTree::read(applied(defaults.text(), *applyPreset(defaults, preset)));
            const QStringList paths = pathsOf(changedValues(defaults, now));
            if (paths.isEmpty())
                continue;
            const auto recorded = recordPreset(defaults, now, paths);
            QVERIFY2(recorded, recorded ? "" : qPrintable(pack + recorded.error().message));
            compareApplied(defaults, now, *recorded);
            ++count;
        }
    }
    QVERIFY(count > 50);
}

static int pick(QRandomGenerator &random, int count)
{
    return random.bounded(count);
}

/// Changes some values of every pack, removes and adds others.
void TestPresetRecording::randomChangesAreRecorded()
{
    const QStringList packs = corpusPacks();
    if (packs.isEmpty())
        QSKIP("no corpus beside the checkout");
    QRandomGenerator random(7);
    int count = 0;
    for (const QString &pack : packs) {
        const YamlTree defaults = YamlTree::read(read(pack + "/values.yaml"_L1));
        if (!defaults.root().isMap() || !defaults.issues().isEmpty())
            continue;
        YamlTree now = defaults;
        for (int step = 0; step < 6; ++step) {
            const YamlNode node = now.node(pick(random, now.nodeCount()));
            if (!node.parent() || node.isKey())
                continue;
            const YamlPath path = YamlPath::fromSteps(YamlTree::pathOf(node));
            const YamlEdits edits =
                step % 3 == 0 ? removeNode(now, path)
                              : setValue(now, path, step % 3 == 1 ? "changed" : "{x: [1], y: {z: 1}}");
            if (edits)
                now = YamlTree::read(applied(now.text(), *edits));
        }
        const QStringList paths = pathsOf(changedValues(defaults, now));
        if (paths.isEmpty())
            continue;
        const auto recorded = recordPreset(defaults, now, paths);
        const bool isAlias = !recorded && recorded.error().message.contains(u"alias"_s); // which is no map
        QVERIFY2(recorded || isAlias, recorded ? "" : qPrintable(pack + u' ' + recorded.error().message));
        if (isAlias)
            continue;
        ++count;
        compareApplied(defaults, now, *recorded);
    }
    QVERIFY(count > 100);
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestPresetRecording)
#include "tst_presetrecording.moc"
