// SPDX-License-Identifier: Apache-2.0
#include "model/document/packsources.h"
#include "model/document/presetboard.h"
#include "tests/support/corpus.h"
#include "tests/support/packs.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Layerwright;
using namespace Qt::StringLiterals;

static const QByteArray defaults = "# spectrocloud.com/enabled-presets: Ingress:off\n"
                                   "server:\n"
                                   "  # how it is reached\n"
                                   "  service:\n"
                                   "    type: LoadBalancer\n"
                                   "  replicas: 1\n";

static const QByteArray presetsYaml = "presets:\n"
                                      "- name: on\n"
                                      "  displayName: Enable\n"
                                      "  group: Ingress\n"
                                      "  remove: [server.service.nodePort]\n"
                                      "  add: |\n"
                                      "    server:\n"
                                      "      service:\n"
                                      "        type: ClusterIP\n"
                                      "      ingress:\n"
                                      "        enabled: true\n"
                                      "- name: off\n"
                                      "  displayName: Disable\n"
                                      "  group: Ingress\n"
                                      "  remove: [server.ingress]\n"
                                      "  add: |\n"
                                      "    server:\n"
                                      "      service:\n"
                                      "        type: LoadBalancer\n"
                                      "- name: ha\n"
                                      "  displayName: Three replicas\n"
                                      "  group: Size\n"
                                      "  add: |\n"
                                      "    server:\n"
                                      "      replicas: 3\n";

static Pack packOf(const QByteArray &version = "1.0.0")
{
    PackFiles files;
    files.packJson = "{\"name\": \"demo\", \"version\": \"" + version + "\"}";
    files.values = defaults;
    files.presets = presetsYaml;
    return *packFromFiles(files);
}

class TestPresetBoard final : public QObject
{
    Q_OBJECT

private slots:
    void ownPresets();
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void groupsAndStates();
    void changesAreThoseOfTheEngine();
    void whatWasEditedIsNamed();
    void ownValuesThatWouldGoAreNamed();
    void packsOwnValuesAreNoLoss();
    void markerThatDisagrees();
    void namesThatThePackDoesNotHave();
    void twoOfAGroupAreTakenBackTogether();
    void noneGivesTheStartBack();
    void textThatIsNotYamlSaysWhy();
    void cancelling();
    void packIsFoundByExactVersionFirst();
    void packsOfAnArchive();
    void folderThatIsNotThere();
    void corpusPacks();
};

void TestPresetBoard::groupsAndStates()
{
    const PresetBoard board = presetBoard(defaults, packOf());
    QCOMPARE(board.groups.size(), 2);
    const PresetGroup &ingress = board.groups[0];
    QCOMPARE(ingress.name, u"Ingress"_s);
    QVERIFY(!ingress.isSwitch() && ingress.isAnyOn());
    QCOMPARE(ingress.choices[0].state, PresetState::Off);
    QCOMPARE(ingress.choices[1].state, PresetState::On);
    QVERIFY(board.groups[1].isSwitch() && !board.groups[1].isAnyOn());
    QVERIFY(board.groups[1].takingBack.edits.isEmpty());
}

void TestPresetBoard::changesAreThoseOfTheEngine()
{
    const PresetChange change = presetBoard(defaults, packOf()).groups[0].choices[0].applying;
    QCOMPARE(change.edits, *applyPreset(YamlTree::read(defaults), packOf().presets[0]));
    QCOMPARE(change.edits, *presetEdits(defaults, packOf(), u"Ingress"_s, u"on"_s));
    const QList<LineChange> expected{{0, 1, {"# spectrocloud.com/enabled-presets: Ingress:on"}},
                                     {4, 1, {"    type: ClusterIP"}},
                                     {6, 0, {"  ingress:", "    enabled: true"}}};
    QCOMPARE(change.lines, expected);
    QCOMPARE(change.count, (ChangeCount{.added = 2, .removed = 0, .changed = 1})); // without the marker
    QVERIFY(change.lost.isEmpty() && change.refusal.isEmpty());
}

void TestPresetBoard::whatWasEditedIsNamed()
{
    const QByteArray edited = QByteArray(defaults).replace("LoadBalancer", "NodePort");
    const PresetChoice off = presetBoard(edited, packOf()).groups[0].choices[1];
    QVERIFY(off.isOn() && !off.isHeld);
    QCOMPARE(off.edited, QStringList{u"server.service.type"_s});
    const QByteArray removedIsBack = defaults + "  ingress: {}\n";
    QCOMPARE(presetBoard(removedIsBack, packOf()).groups[0].choices[1].edited,
             QStringList{u"server.ingress"_s});
}

void TestPresetBoard::ownValuesThatWouldGoAreNamed()
{
    const QByteArray edited =
        QByteArray(defaults).replace("LoadBalancer", "NodePort\n    nodePort: 31000\n    own: kept");
    const PresetBoard board = presetBoard(edited, packOf());
    QCOMPARE(board.groups[0].choices[0].applying.lost,
             (QStringList{u"server.service.type"_s, u"server.service.nodePort"_s}));
    QVERIFY(board.groups[1].choices[0].applying.lost.isEmpty());
}

void TestPresetBoard::packsOwnValuesAreNoLoss()
{
    const QByteArray on = applied(defaults, *presetEdits(defaults, packOf(), u"Ingress"_s, u"on"_s));
    QVERIFY(presetBoard(on, packOf()).groups[0].choices[1].applying.lost.isEmpty()); // the preset's own lines
    QVERIFY(presetBoard(on, packOf()).groups[0].takingBack.lost.isEmpty());
    const QByteArray touched = QByteArray(on).replace("enabled: true", "enabled: true\n    host: shop");
    QCOMPARE(presetBoard(touched, packOf()).groups[0].choices[1].applying.lost,
             QStringList{u"server.ingress.host"_s});
}

void TestPresetBoard::markerThatDisagrees()
{
    const QByteArray text = QByteArray(defaults).replace("Ingress:off", "Size:ha");
    const PresetBoard board = presetBoard(text, packOf());
    QCOMPARE(board.groups[1].choices[0].state, PresetState::Disagrees);
    QVERIFY(!board.groups[0].isAnyOn());
    QVERIFY(board.groups[0].choices[1].isHeld);                         // so already, without the marker
    QCOMPARE(board.groups[0].choices[1].applying.count, ChangeCount()); // only the marker is written
    QCOMPARE(board.groups[0].choices[1].applying.lines.size(), 1);
}

void TestPresetBoard::namesThatThePackDoesNotHave()
{
    const QByteArray text = QByteArray(defaults).replace("Ingress:off", "Ingress:old");
    const PresetBoard board = presetBoard(text, packOf());
    QCOMPARE(board.groups[0].unknown, QStringList{u"old"_s});
    QVERIFY(board.groups[0].isAnyOn());
    QCOMPARE(applied(text, board.groups[0].takingBack.edits),
             QByteArray(defaults).replace(" Ingress:off", ""));
}

void TestPresetBoard::twoOfAGroupAreTakenBackTogether()
{
    QByteArray text = applied(defaults, *presetEdits(defaults, packOf(), u"Ingress"_s, u"on"_s));
    text.replace("Ingress:on", "Ingress:on,Ingress:off");
    const PresetChange change = presetBoard(text, packOf()).groups[0].takingBack;
    QVERIFY(change.refusal.isEmpty());
    QCOMPARE(applied(text, change.edits), QByteArray(defaults).replace(" Ingress:off", ""));
}

void TestPresetBoard::noneGivesTheStartBack()
{
    const QByteArray start = QByteArray(defaults).replace(" Ingress:off", "");
    const Pack pack = packOf();
    for (const Preset &preset : pack.presets) {
        const QByteArray on = applied(start, *presetEdits(start, pack, preset.group, preset.name));
        QVERIFY2(on != start, qPrintable(preset.name));
        QCOMPARE(applied(on, *presetEdits(on, pack, preset.group, {})), start);
    }
}

void TestPresetBoard::textThatIsNotYamlSaysWhy()
{
    const QByteArray broken = QByteArray(defaults) + "[\n";
    const PresetBoard board = presetBoard(broken, packOf());
    QVERIFY(board.unreadable.contains(u"line "_s));
    const PresetBoard whole = presetBoard(defaults, packOf());
    QVERIFY(whole.unreadable.isEmpty());
    for (qsizetype i = 0; i < board.groups.size(); ++i) {
        QVERIFY(!board.groups[i].takingBack.refusal.isEmpty());
        for (qsizetype k = 0; k < board.groups[i].choices.size(); ++k) {
            const PresetChoice &choice = board.groups[i].choices[k];
            QVERIFY(!choice.applying.refusal.isEmpty() && choice.applying.edits.isEmpty());
            QVERIFY(choice.edited.isEmpty() && !choice.isHeld);
            QCOMPARE(choice.isOn(), whole.groups[i].choices[k].isOn()); // the marker is there as before
        }
    }
}

void TestPresetBoard::cancelling()
{
    int asked = 0;
    const PresetBoard board = presetBoard(defaults, packOf(), {}, [&asked] { return ++asked > 1; });
    QCOMPARE(board.groups.size(), 1);
    QCOMPARE(asked, 2);
}

void TestPresetBoard::packIsFoundByExactVersionFirst()
{
    PackSources sources;
    sources.profile = Catalog({packOf("1.0.0")});
    sources.catalogs = Catalog({packOf("2.0.0"), packOf("2.10.0"), packOf("2.9.0")});
    sources.samples = Catalog({packOf("3.0.0")});
    Layer layer;
    layer.name = u"demo"_s;
    const auto find = [&](const QString &version) {
        layer.version = version;
        return sources.find(layer);
    };
    QCOMPARE(find(u"2.0.0"_s)->pack.version, u"2.0.0"_s);
    QCOMPARE(find(u"2.0.0"_s)->origin, PackOrigin::Catalog);
    QCOMPARE(find(u"3.0.0"_s)->origin, PackOrigin::Samples);
    QVERIFY(find(u"3.0.0"_s)->isExact);
    QCOMPARE(find(u"9.9.9"_s)->pack.version, u"1.0.0"_s); // the profile's own is nearer than the folder's
    QVERIFY(!find(u"9.9.9"_s)->isExact);
    sources.profile = {};
    QCOMPARE(find(u"9.9.9"_s)->pack.version, u"2.10.0"_s); // the newest
    layer.name = u"second--demo"_s;
    QCOMPARE(find(u"2.9.0"_s)->pack.version, u"2.9.0"_s);
    layer.name = u"other"_s;
    QVERIFY(!find(u"2.9.0"_s));
    layer.name = u"demo"_s;
    sources.catalogs = {};
    QVERIFY(!find(u"9.9.9"_s)); // a sample does not stand in for another version
}

void TestPresetBoard::packsOfAnArchive()
{
    const QList<AttachedFile> files{
        {u"packs/demo-1.0.0/pack.json"_s, "{\"name\": \"demo\", \"version\": \"1.0.0\"}"},
        {u"packs/demo-1.0.0/presets.yaml"_s, presetsYaml},
        {u"packs/demo-1.0.0/values.yaml"_s, defaults},
        {u"packs/demo-1.0.0/charts/values.yaml"_s, "deeper: true\n"},
        {u"packs/broken/pack.json"_s, "{"},
        {u"packs/none/values.yaml"_s, "a: 1\n"},
        {u"notes/pack.json"_s, "{\"name\": \"elsewhere\"}"},
    };
    const Catalog catalog = attachedPacks(files);
    QCOMPARE(catalog.packs().size(), 1);
    QCOMPARE(wholePacks(catalog)[0].presets.size(), 3);
    QCOMPARE(wholePacks(catalog)[0].values, defaults);
    QCOMPARE(catalog.notes().size(), 1);
    QVERIFY(catalog.notes()[0].contains(u"packs/broken"_s));
}

void TestPresetBoard::folderThatIsNotThere()
{
    const QTemporaryDir folder;
    const PackSources sources = PackSources::read({}, {localSource(folder.filePath(u"gone"_s))}, {});
    QVERIFY(sources.faults.join(u'\n').contains(folder.filePath(u"gone"_s)));
    QVERIFY(PackSources::read({}, {}, {}).faults.isEmpty());
}

/// Over packs that others wrote: what the board promises is what is made, and undo gives the start.
void TestPresetBoard::corpusPacks()
{
    const QStringList folders = Layerwright::corpusPacks();
    if (folders.isEmpty())
        QSKIP("the corpus is not here");
    const auto catalog = Catalog::read(folders);
    QVERIFY(catalog);
    int tried = 0;
    for (const Pack &pack : wholePacks(*catalog)) {
        const PresetBoard board = presetBoard(pack.values, pack);
        for (const PresetGroup &group : board.groups) {
            for (const PresetChoice &choice : group.choices) {
                const PresetChange &change = choice.applying;
                QVERIFY2(change.refusal.isEmpty(), qPrintable(placeOf(pack) + change.refusal));
                QVERIFY2(change.lost.isEmpty(), qPrintable(placeOf(pack) + change.lost.join(u' ')));
                const QByteArray on = applied(pack.values, change.edits);
                QCOMPARE(applied(on, inverted(pack.values, change.edits)), pack.values);
                QVERIFY(holdsPreset(YamlTree::read(on), choice.preset));
                QVERIFY(presetEdits(on, pack, group.name, choice.preset.name)->isEmpty());
                ++tried;
            }
        }
    }
    QVERIFY(tried > 50);
}

/// They stand behind the pack's; one with the name of the pack's says so.
void TestPresetBoard::ownPresets()
{
    const QList<Preset> own{{u"big"_s, u"Big"_s, u"Size"_s, {}, "server:\n  replicas: 9\n"},
                            {u"ha"_s, u"Mine"_s, u"Size"_s, {}, "server:\n  replicas: 8\n"},
                            {u"mine"_s, u"Mine"_s, u"Mine"_s, {u"server.service"_s}, {}}};
    const PresetBoard board = presetBoard(defaults, packOf(), own);
    QCOMPARE(board.groups.size(), 3);
    const QList<PresetChoice> &sizes = board.groups[1].choices;
    QCOMPARE(sizes.size(), 3);
    QVERIFY(!sizes[0].isOwn && sizes[1].isOwn && sizes[2].isOwn);
    QVERIFY(sizes[1].applying.refusal.isEmpty() && !sizes[1].applying.edits.isEmpty());
    QVERIFY2(sizes[2].applying.refusal.contains(u"rename"_s), qPrintable(sizes[2].applying.refusal));
    QVERIFY(board.groups[2].isSwitch() && board.groups[2].choices[0].isOwn);
    const Pack all = withOwnPresets(packOf(), own);
    QCOMPARE(all.presets.size(), 5);
    const QByteArray on = applied(defaults, *presetEdits(defaults, all, u"Mine"_s, u"mine"_s));
    QVERIFY2(!on.contains("LoadBalancer"), on.constData());
    QCOMPARE(applied(on, *presetEdits(on, all, u"Mine"_s, {})), defaults);
}

QTEST_APPLESS_MAIN(TestPresetBoard)
#include "tst_presetboard.moc"
