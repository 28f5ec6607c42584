// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/nodetext.h"
#include "model/yaml/presets.h"
#include "model/yaml/yamltext.h"
#include "model/yaml/yamlvalue.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QTest>

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace Layerwright {

class TestPresets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void reading();
    void refusedFiles_data();
    void refusedFiles();
    void marker_data();
    void marker();
    void applying_data();
    void applying();
    void states_data();
    void states();
    void takingBack_data();
    void takingBack();
    void takingBackAfterEdits_data();
    void takingBackAfterEdits();
    void takingBackWhatWasChanged();
    void markerAfterTakingBack_data();
    void markerAfterTakingBack();
    void severalDocuments();
    void finding();
    void unnameable();
    void corpus();
};

static const QByteArray presetsText = "presets:\n"
                                      "- name: ingress-on\n"
                                      "  displayName: \"Enable\"\n"
                                      "  group: \"Ingress\"\n"
                                      "  remove: [\"server.nodePort\"]\n"
                                      "  add: |\n"
                                      "    server:\n"
                                      "      # reached by name\n"
                                      "      ingress:\n"
                                      "        enabled: true\n"
                                      "- name: ingress-off\n"
                                      "  displayName: Disable\n"
                                      "  group: Ingress\n"
                                      "  remove: []\n"
                                      "  add: |\n"
                                      "    server:\n"
                                      "      ingress:\n"
                                      "        enabled: false\n"
                                      "- name: agent\n"
                                      "  group: Mode\n"
                                      "  add: \"agent: true\"\n";

static QList<Preset> presets()
{
    return *readPresets(presetsText);
}

void TestPresets::reading()
{
    const QList<Preset> all = presets();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0], (Preset{u"ingress-on"_s,
                             u"Enable"_s,
                             u"Ingress"_s,
                             {u"server.nodePort"_s},
                             "server:\n  # reached by name\n  ingress:\n    enabled: true\n"}));
    QCOMPARE(all[2].displayName, u"agent"_s);
    QVERIFY(all[2].remove.isEmpty());
    QVERIFY(readPresets({})->isEmpty());
    QVERIFY(readPresets("presets:\n")->isEmpty());
}

void TestPresets::refusedFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("not yaml") << QByteArray("presets:\n- [\n") << 2;
    QTest::newRow("a list at the top") << QByteArray("- name: x\n") << 1;
    QTest::newRow("presets is a map") << QByteArray("presets:\n  a: 1\n") << 1;
    QTest::newRow("no name") << QByteArray("presets:\n- name: x\n- group: y\n") << 3;
}

void TestPresets::refusedFiles()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    const auto read = readPresets(text);
    QVERIFY(!read);
    QCOMPARE(read.error().line, line);
}

void TestPresets::marker_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("entries");
    const auto row = [](const char *name, QByteArray text, QString entries) {
        QTest::newRow(name) << text << entries;
    };
    row("none", "a: 1\n", u"none"_s);
    row("first line", "# spectrocloud.com/enabled-presets: A b:c-d,E - f:g\na: 1\n", u"A b|c-d E - f|g"_s);
    row("after a blank line", "\n# spectrocloud.com/enabled-presets: A:b\n", u"A|b"_s);
    row("third line", "\n\n# spectrocloud.com/enabled-presets: A:b", u"A|b"_s);
    row("too far down", "\n\n\n# spectrocloud.com/enabled-presets: A:b", u"none"_s);
    row("empty list", "# spectrocloud.com/enabled-presets:\na: 1\n", QString());
    row("space after the comma", "# spectrocloud.com/enabled-presets: A:b, C:d\n", u"A|b C|d"_s);
    row("colon in the name", "# spectrocloud.com/enabled-presets: A:b:c\n", u"A|b:c"_s);
    row("no space after the sign", "#spectrocloud.com/enabled-presets:A:b\n", u"A|b"_s);
    row("crlf", "# spectrocloud.com/enabled-presets: A:b\r\na: 1\r\n", u"A|b"_s);
    row("byte order mark", "\xEF\xBB\xBF# spectrocloud.com/enabled-presets: A:b\n", u"A|b"_s);
    row("a key of that name", "spectrocloud.com/enabled-presets: A:b\n", u"none"_s);
}

void TestPresets::marker()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, entries);
    const auto found = findPresetMarker(text);
    QStringList seen;
    for (const PresetMarker::Entry &entry : found ? found->entries : QList<PresetMarker::Entry>())
        seen.append(entry.group + u'|' + entry.name);
    QCOMPARE(found ? seen.join(u' ') : u"none"_s, entries);
}

void TestPresets::applying_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *name, QByteArray text, QString preset, QByteArray result) {
        QTest::newRow(name) << text << preset << result;
    };
    row("without a marker", "server:\n  # a port\n  nodePort: 1\n  x: 1 # keep\n", u"Ingress:ingress-on"_s,
        "# spectrocloud.com/enabled-presets: Ingress:ingress-on\n"
        "server:\n  x: 1 # keep\n  # reached by name\n  ingress:\n    enabled: true\n");
    row("other of the group",
        "# spectrocloud.com/enabled-presets: Ingress:ingress-on,Mode:agent\nserver:\n  ingress:\n    "
        "enabled: true # here\nagent: true\n",
        u"ingress-off"_s,
        "# spectrocloud.com/enabled-presets: Ingress:ingress-off,Mode:agent\nserver:\n  ingress:\n    "
        "enabled: false # here\nagent: true\n");
    row("added to the list", "# spectrocloud.com/enabled-presets: Ingress:ingress-on, Old:x\na: 1\n",
        u"agent"_s,
        "# spectrocloud.com/enabled-presets: Ingress:ingress-on, Old:x, Mode:agent\na: 1\nagent: true\n");
    row("added to an empty list", "# spectrocloud.com/enabled-presets:\na: 1\n", u"agent"_s,
        "# spectrocloud.com/enabled-presets: Mode:agent\na: 1\nagent: true\n");
    row("in place of a stale name", "# spectrocloud.com/enabled-presets: Mode:gone\nagent: false\n",
        u"agent"_s, "# spectrocloud.com/enabled-presets: Mode:agent\nagent: true\n");
    row("two of one group", "# spectrocloud.com/enabled-presets: Mode:gone,Mode:agent\nagent: true\n",
        u"agent"_s, "# spectrocloud.com/enabled-presets: Mode:agent\nagent: true\n");
    row("already on", "# spectrocloud.com/enabled-presets: Mode:agent\nagent: true\n", u"agent"_s,
        "# spectrocloud.com/enabled-presets: Mode:agent\nagent: true\n");
    row("empty values", "", u"agent"_s, "# spectrocloud.com/enabled-presets: Mode:agent\nagent: true\n");
    row("crlf", "a: 1\r\n", u"agent"_s,
        "# spectrocloud.com/enabled-presets: Mode:agent\r\na: 1\r\nagent: true\r\n");
}

void TestPresets::applying()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, preset);
    QFETCH(QByteArray, result);
    const Preset wanted = *findPreset(presets(), preset);
    const YamlEdits edits = applyPreset(YamlTree::read(text), wanted);
    QVERIFY2(edits, edits ? "" : qPrintable(edits.error().message));
    QCOMPARE(applied(text, *edits), result);
    QCOMPARE(applied(result, inverted(text, *edits)), text);
    QVERIFY(applyPreset(YamlTree::read(result), wanted)->isEmpty());
    QCOMPARE(presetState(YamlTree::read(result), wanted), PresetState::On);
}

void TestPresets::states_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<PresetState>("state");
    QTest::addColumn<bool>("holds");
    const QByteArray mark = "# spectrocloud.com/enabled-presets: M:p\n";
    QTest::newRow("off") << QByteArray("a: 2\n") << PresetState::Off << false;
    QTest::newRow("off, though the values are the same")
        << QByteArray("a: 1\nb: {c: 1}\n") << PresetState::Off << true;
    QTest::newRow("on") << mark + "a: 1\nb: {c: 1, d: 2}\n" << PresetState::On << true;
    QTest::newRow("edited") << mark + "a: 1\nb: {c: 2}\n" << PresetState::Edited << false;
    QTest::newRow("the removed path is back") << mark + "a: 1\nb: {c: 1}\nz: 1\n"
                                              << PresetState::Edited << false;
    QTest::newRow("disagrees") << mark + "a: 2\n" << PresetState::Disagrees << false;
    QTest::newRow("number or text") << mark + "a: \"1\"\nb: {c: 1}\n" << PresetState::Edited << false;
}

void TestPresets::states()
{
    QFETCH(QByteArray, text);
    QFETCH(PresetState, state);
    QFETCH(bool, holds);
    const Preset preset{u"p"_s, u"P"_s, u"M"_s, {u"z"_s}, "a: 1\nb:\n  c: 1\n"};
    QCOMPARE(presetState(YamlTree::read(text), preset), state);
    QCOMPARE(holdsPreset(YamlTree::read(text), preset), holds);
}

void TestPresets::takingBack_data()
{
    QTest::addColumn<QByteArray>("defaults");
    QTest::addColumn<Preset>("preset");
    QTest::newRow("a value") << QByteArray("a: 1\nb: 2\n") << Preset{u"p"_s, {}, u"G"_s, {}, "a: 3\n"};
    QTest::newRow("a new key") << QByteArray("b: 2\n") << Preset{u"p"_s, {}, u"G"_s, {}, "a: 3\n"};
    QTest::newRow("a new map") << QByteArray("b: {c: 1}\n")
                               << Preset{u"p"_s, {}, u"G"_s, {}, "b: {d: {e: 1}}\n"};
    QTest::newRow("a list") << QByteArray("b:\n- 1\n- 2\n") << Preset{u"p"_s, {}, u"G"_s, {}, "b: []\n"};
    QTest::newRow("a removed map") << QByteArray("b:\n  c: 1\n  d:\n    e: 2\nf: 1\n")
                                   << Preset{u"p"_s, {}, u"G"_s, {u"b.d"_s}, "b:\n  c: 2\n  g: 1\n"};
    QTest::newRow("removed and added")
        << QByteArray("b:\n  c: 1\n  d: 2\nf: 1\n") << Preset{u"p"_s, {}, u"G"_s, {u"b"_s}, "b:\n  x: 2\n"};
    QTest::newRow("a map for a value")
        << QByteArray("b: x\n") << Preset{u"p"_s, {}, u"G"_s, {}, "b:\n  x: 2\n"};
}

void TestPresets::takingBack()
{
    QFETCH(QByteArray, defaults);
    QFETCH(Preset, preset);
    const YamlTree original = YamlTree::read(defaults);
    const QByteArray on = applied(defaults, *applyPreset(original, preset)) + "own: 1 # mine\n";
    QVERIFY(on != defaults);
    const YamlEdits edits = takePresetBack(YamlTree::read(on), preset, original);
    QVERIFY2(edits, edits ? "" : qPrintable(edits.error().message));
    const YamlTree back = YamlTree::read(applied(on, *edits));
    QCOMPARE(back.text(), defaults + "own: 1 # mine\n");
    QCOMPARE(presetState(back, preset), PresetState::Off);
    QVERIFY(takePresetBack(back, preset, original)->isEmpty());
}

static const QByteArray packValues = "# about a\n"
                                     "a: 1 # one\n"
                                     "\n"
                                     "# about b\n"
                                     "b:\n"
                                     "  c: [1, 2]   # odd  spacing\n"
                                     "  # about d\n"
                                     "  d: 'x'\n"
                                     "e: 5\n";
static const Preset changesMuch{u"p"_s, {}, u"G"_s, {u"b.d"_s}, "a: 2\nb:\n  c: [3]\n  # new\n  f: 1\n"};

void TestPresets::takingBackAfterEdits_data()
{
    QTest::addColumn<QByteArray>("before"); // in the text with the preset on
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("expectedBefore"); // in the pack's values
    QTest::addColumn<QByteArray>("expectedAfter");
    const auto row = [](const char *name, QByteArray before, QByteArray after, QByteArray expectedBefore,
                        QByteArray expectedAfter) {
        QTest::newRow(name) << before << after << expectedBefore << expectedAfter;
    };
    row("nothing", "", "", "", "");
    row("another value", "e: 5", "e: 6 # six", "e: 5", "e: 6 # six");
    row("a comment above", "# about a", "# of a\n# two lines", "# about a", "# of a\n# two lines");
    row("a key before", "b:\n", "z: 1\nb:\n", "b:\n", "z: 1\nb:\n");
    row("a key inside", "  f: 1\n", "  f: 1\n  g: 1\n", "  d: 'x'\n", "  d: 'x'\n  g: 1\n");
}

/// What the preset did goes, in the pack's own bytes; what the user did stays.
void TestPresets::takingBackAfterEdits()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, expectedBefore);
    QFETCH(QByteArray, expectedAfter);
    const YamlTree original = YamlTree::read(packValues);
    QByteArray on = applied(packValues, *applyPreset(original, changesMuch));
    QVERIFY(on.contains(before));
    on.replace(before, after);
    const YamlEdits edits = takePresetBack(YamlTree::read(on), changesMuch, original);
    QVERIFY2(edits, edits ? "" : qPrintable(edits.error().message));
    QCOMPARE(applied(on, *edits), QByteArray(packValues).replace(expectedBefore, expectedAfter));
}

/// Then the values are as the pack has them, in the way of the text.
void TestPresets::takingBackWhatWasChanged()
{
    const YamlTree original = YamlTree::read(packValues);
    QByteArray on = applied(packValues, *applyPreset(original, changesMuch));
    on.replace("a: 2 # one", "a: \"23\"").replace("[3]", "[3, 4]").replace("  f: 1", "  f: 2");
    const YamlTree changed = YamlTree::read(on);
    const YamlEdits edits = takePresetBack(changed, changesMuch, original);
    QVERIFY2(edits, edits ? "" : qPrintable(edits.error().message));
    const YamlTree back = YamlTree::read(applied(on, *edits));
    QVERIFY2(YamlValue::of(back.root()).isEquivalent(YamlValue::of(original.root())),
             back.text().constData());
    QVERIFY2(!back.text().contains("enabled-presets"), back.text().constData());
}

void TestPresets::markerAfterTakingBack_data()
{
    QTest::addColumn<QByteArray>("defaults"); // entries of the marker, "-" for no marker
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("ours alone") << QByteArray("-") << QByteArray(" G:p") << QByteArray("-");
    QTest::newRow("an empty one of the pack") << QByteArray("") << QByteArray(" G:p") << QByteArray("");
    QTest::newRow("another group") << QByteArray("-") << QByteArray(" A:b,G:p") << QByteArray(" A:b");
    QTest::newRow("the pack has another on")
        << QByteArray(" A:b, G:q") << QByteArray(" A:b, G:p") << QByteArray(" A:b, G:q");
    QTest::newRow("odd blanks of the pack")
        << QByteArray("A:b ,G:q ") << QByteArray("A:b,G:p") << QByteArray("A:b ,G:q ");
    QTest::newRow("the pack has this one on") << QByteArray(" G:p") << QByteArray(" G:p") << QByteArray("");
    QTest::newRow("another was there before")
        << QByteArray(" G:q") << QByteArray(" A:b,G:p,C:d") << QByteArray(" A:b,G:q,C:d");
    QTest::newRow("not named") << QByteArray(" G:q") << QByteArray(" G:r") << QByteArray(" G:r");
}

void TestPresets::markerAfterTakingBack()
{
    const auto text = [](const QByteArray &entries, const QByteArray &rest) {
        return entries == "-" ? rest : "\n# spectrocloud.com/enabled-presets:" + entries + '\n' + rest;
    };
    QFETCH(QByteArray, defaults);
    QFETCH(QByteArray, now);
    QFETCH(QByteArray, after);
    const Preset preset{u"p"_s, {}, u"G"_s, {}, "a: 2\n"};
    const QByteArray values = text(now, "a: 2\nown: 1\n");
    const YamlEdits edits =
        takePresetBack(YamlTree::read(values), preset, YamlTree::read(text(defaults, "a: 1\n")));
    QVERIFY2(edits, edits ? "" : qPrintable(edits.error().message));
    const QByteArray expected = text(after, "a: 1\nown: 1\n");
    QCOMPARE(applied(values, *edits), after == "-" ? '\n' + expected : expected);
}

/// Nobody could say which of them a preset is about.
void TestPresets::severalDocuments()
{
    const YamlTree two = YamlTree::read("a: 1\n---\nb: 1\n");
    const Preset preset{u"p"_s, {}, u"G"_s, {}, "a: 2\n"};
    const YamlEdits edits = applyPreset(two, preset);
    QVERIFY(!edits);
    QCOMPARE(edits.error().line, 2);
    QVERIFY2(edits.error().message.contains(u"line 2"_s), qPrintable(edits.error().message));
    QVERIFY(!takePresetBack(two, preset, YamlTree::read("a: 1\n")));
    for (const QByteArray &one :
         {QByteArray("---\na: 1\n"), QByteArray("a: 1\n---\n"), QByteArray("a: 1\n...\n")})
        QVERIFY2(applyPreset(YamlTree::read(one), preset), one.constData());
}

void TestPresets::finding()
{
    QCOMPARE(findPreset(presets(), u"agent"_s)->group, u"Mode"_s);
    QVERIFY(findPreset(presets(), u"nothing"_s).error().message.contains(u"Mode:agent"_s));
    QList<Preset> twice = presets();
    twice.append({u"agent"_s, {}, u"Other"_s, {}, {}});
    QVERIFY(!findPreset(twice, u"agent"_s));
    QCOMPARE(findPreset(twice, u"Other:agent"_s)->group, u"Other"_s);
}

void TestPresets::unnameable()
{
    for (const Preset &preset :
         {Preset{u"a"_s, {}, u"b:c"_s, {}, "x: 1"}, Preset{u"a,b"_s, {}, u"c"_s, {}, "x: 1"}})
        QVERIFY(!applyPreset(YamlTree::read("y: 1\n"), preset));
}

static QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The oracle: the same on another library's trees.

static void removePath(YAML::Node node, const std::vector<std::string> &names)
{
    for (size_t i = 0; i + 1 < names.size(); ++i) {
        const YAML::Node next = node.IsMap() ? static_cast<const YAML::Node &>(node)[names[i]] : YAML::Node();
        if (!next.IsDefined() || !next.IsMap())
            return;
        node.reset(next);
    }
    if (node.IsMap())
        node.remove(names.back());
}

static YAML::Node deepMerged(const YAML::Node &before, const YAML::Node &add)
{
    if (!before.IsMap() || !add.IsMap())
        return YAML::Clone(add);
    YAML::Node result = YAML::Clone(before);
    for (const auto &entry : add) {
        const std::string name = entry.first.Scalar();
        const YAML::Node old = static_cast<const YAML::Node &>(before)[name];
        result[name] = old.IsDefined() ? deepMerged(old, entry.second) : YAML::Clone(entry.second);
    }
    return result;
}

static bool isSame(const YAML::Node &a, const YAML::Node &b)
{
    if (a.Type() != b.Type() || a.size() != b.size())
        return false;
    if (a.IsScalar())
        return a.Scalar() == b.Scalar() && (a.Tag() == "!") == (b.Tag() == "!");
    if (a.IsSequence()) {
        for (size_t i = 0; i < a.size(); ++i)
            if (!isSame(a[i], b[i]))
                return false;
        return true;
    }
    if (a.IsMap())
        for (const auto &entry : a) {
            const YAML::Node other = b[entry.first.Scalar()];
            if (!other.IsDefined() || !isSame(entry.second, other))
                return false;
        }
    return true;
}

static YAML::Node oracle(const QByteArray &values, const Preset &preset)
{
    YAML::Node node = YAML::Load(values.toStdString());
    for (const QString &path : preset.remove) {
        std::vector<std::string> names;
        for (const QString &name : path.split(u'.'))
            names.push_back(name.toStdString());
        removePath(node, names);
    }
    return deepMerged(node, YAML::Load(preset.add.toStdString()));
}

/// The lines, from 0, that a preset may take away: those of the entries that it removes or replaces, and of
/// the values that it turns from nothing into something.
static void touch(const YamlTree &tree, const YamlNode &node, QSet<int> &lines)
{
    if (!node || !node.parent())
        return;
    const int first = tree.position(entryHead(tree, node)).line;
    const int last = tree.position(entryTail(tree, node)).line;
    for (int line = first; line <= last; ++line)
        lines.insert(line);
}

static void touchMerged(const YamlTree &tree, const YamlNode &node, const YamlNode &add, QSet<int> &lines)
{
    const bool goesDeeper = node.isMap() && add.isMap() && node.count() > 0 && !node.isFlow();
    if (!goesDeeper) {
        touch(tree, node, lines);
        return;
    }
    for (int i = 0; i < add.count(); ++i)
        if (const YamlNode child = node[add.at(i).key().value()])
            touchMerged(tree, child, add.at(i), lines);
}

static QString foreignLine(const YamlTree &tree, const Preset &preset, const QList<TextEdit> &edits)
{
    QSet<int> lines;
    const YamlTree add = YamlTree::read(preset.add);
    for (const QString &path : preset.remove)
        touch(tree, tree.find(path), lines);
    touchMerged(tree, tree.root(), add.root(), lines);
    if (const auto marker = findPresetMarker(tree.text()))
        lines.insert(tree.position(marker->line.begin).line);
    for (const TextEdit &edit : edits) {
        if (edit.span.isEmpty())
            continue;
        const int first = tree.position(edit.span.begin).line;
        const int last = tree.position(edit.span.end - 1).line;
        for (int line = first; line <= last; ++line)
            if (!lines.contains(line))
                return QString::number(line);
    }
    return {};
}

void TestPresets::corpus()
{
    const QStringList packs = corpusPacks();
    if (packs.isEmpty())
        QSKIP("no corpus beside the checkout");
    int count = 0;
    for (const QString &pack : packs) {
        const auto all = readPresets(read(pack + "/presets.yaml"_L1));
        QVERIFY2(all, qPrintable(pack));
        const QByteArray values = read(pack + "/values.yaml"_L1);
        const YamlTree tree = YamlTree::read(values);
        for (const Preset &preset : *all) {
            const QString name = pack.section(u'/', -1) + u' ' + preset.name;
            const YamlEdits edits = applyPreset(tree, preset);
            QVERIFY2(edits, qPrintable(name + (edits ? QString() : edits.error().message)));
            const QByteArray result = applied(values, *edits);
            const YamlTree on = YamlTree::read(result);
            QVERIFY2(isSame(YAML::Load(result.toStdString()), oracle(values, preset)), qPrintable(name));
            QCOMPARE(foreignLine(tree, preset, *edits), QString());
            QVERIFY2(applyPreset(on, preset)->isEmpty(), qPrintable(name));
            QCOMPARE(presetState(on, preset), PresetState::On);
            QCOMPARE(applied(result, inverted(values, *edits)), values);
            const YamlEdits back = takePresetBack(on, preset, tree);
            QVERIFY2(back, qPrintable(name + (back ? QString() : back.error().message)));
            const bool wasOn = findPresetMarker(values) && findPresetMarker(values)->contains(preset);
            const QByteArray expected = wasOn ? applied(values, *takePresetBack(tree, preset, tree)) : values;
            QVERIFY2(applied(result, *back) == expected, qPrintable(name));
            for (const Preset &other : *all) // from any preset to any other
                if (other.group == preset.group)
                    QVERIFY(isSame(YAML::Load(applied(result, *applyPreset(on, other)).toStdString()),
                                   oracle(result, other)));
            ++count;
        }
    }
    QVERIFY(count > 50);
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestPresets)
#include "tst_presets.moc"
