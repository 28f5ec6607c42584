// SPDX-License-Identifier: Apache-2.0
#include "model/document/problemfinder.h"

#include "model/commands/edittext.h"
#include "model/commands/insertmanifest.h"
#include "model/commands/mendstack.h"
#include "model/commands/movelayers.h"
#include "model/commands/removelayers.h"
#include "model/document/neighbourfinder.h"
#include "tests/model/commands/randomcommands.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Layerwright;
using std::chrono_literals::operator""h;
using std::chrono_literals::operator""ms;

static Finding findingAt(qsizetype offset, const QString &message)
{
    Finding finding;
    finding.rule = u"test"_s;
    finding.message = message;
    finding.span = {offset, offset + 1};
    finding.position = {1, static_cast<int>(offset) + 1};
    return finding;
}

/// Finds every "!" of a text, and every layer named like the one below it. Counts the texts it looks at.
struct Fixture
{
    std::shared_ptr<std::atomic<int>> analysed = std::make_shared<std::atomic<int>>(0);
    std::shared_ptr<QSemaphore> gate; // a text is analysed when it opens

    ProblemFinder::Analysis analysis() const
    {
        const auto ofText = [counter = analysed, opened = gate](
                                const QByteArray &text, const Pack * = nullptr, const ChartRules & = {}) {
            ++*counter;
            if (opened)
                opened->acquire();
            return marksOf(text);
        };
        return {.stack = &Fixture::stack, .values = ofText, .manifest = ofText};
    }
    static QList<Finding> marksOf(const QByteArray &text)
    {
        QList<Finding> findings;
        for (qsizetype at = text.indexOf('!'); at >= 0; at = text.indexOf('!', at + 1))
            findings.append(findingAt(at, u"mark"_s));
        return findings;
    }
    static QList<ProfileFinding> stack(const Profile &profile)
    {
        QList<ProfileFinding> findings;
        if (profile.layers.isEmpty())
            findings.append({-1, -1, findingAt(0, u"empty"_s)});
        for (int row = 1; row < profile.layers.size(); ++row) {
            if (profile.layers[row].name == profile.layers[row - 1].name)
                findings.append({row, -1, findingAt(0, u"same"_s)});
        }
        return findings;
    }
    /// What a finder must say about the document: the plain way, with no cache.
    static QList<DocumentFinding> expected(const ProfileDocument &document)
    {
        const Profile &profile = document.profile();
        const QList<ProfileFinding> ofStack = stack(profile);
        QList<DocumentFinding> findings;
        for (const ProfileFinding &found : ofStack) {
            if (found.layer < 0)
                findings.append({{}, found.finding});
        }
        for (int row = 0; row < profile.layers.size(); ++row) {
            const ItemId id = document.layerId(row);
            for (const ProfileFinding &found : ofStack) {
                if (found.layer == row)
                    findings.append({{id, 0}, found.finding});
            }
            for (const Finding &finding : marksOf(profile.layers[row].values))
                findings.append({{id, 0}, finding});
            for (int manifest = 0; manifest < profile.layers[row].manifests.size(); ++manifest) {
                for (const Finding &finding : marksOf(profile.layers[row].manifests[manifest].content))
                    findings.append({{id, document.manifestId(row, manifest)}, finding});
            }
        }
        return findings;
    }
};

static LoadedProfile threeLayers()
{
    LoadedProfile loaded;
    for (const char *name : {"one", "two", "three"}) {
        Layer layer;
        layer.name = QString::fromLatin1(name);
        layer.values = "a: 1\n";
        layer.manifests = {{u"m"_s, "b: 2\n", {}}};
        loaded.profile.layers.append(layer);
    }
    return loaded;
}

static void insert(ProfileDocument &document, TextId id, qsizetype at, const QByteArray &text)
{
    document.push(std::make_unique<EditText>(&document, id, QList<TextEdit>{{{at, at}, text}}));
}

class ProblemFinderTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aNewDocumentIsCheckedAtOnce();
    void onlyWhatChangedIsAnalysedAgain();
    void findingsStayWithTheirLayer();
    void aPauseGathersKeyPresses();
    void anOvertakenResultIsThrownAway();
    void aFinderMayGoWhileItWorks();
    void sayNothingWhenNothingIsNew();
    void randomChangesEndWithTheTruth();
    void theRealRulesAreFollowed();
    void theRulesOfPacksAreFollowed();
    void factsOfTextsAreFoundOnce();
    void versionsThatFitAreOffered();
    void missingPacksAreOffered();
    void neighboursAreCompared();
};

void ProblemFinderTest::aNewDocumentIsCheckedAtOnce()
{
    LoadedProfile loaded = threeLayers();
    loaded.profile.layers[1].values = "x: !\n";
    ProfileDocument document(loaded);
    const Fixture fixture;
    ProblemFinder finder(&document, fixture.analysis());
    finder.setPause(1h);
    QVERIFY(!finder.isCurrent());
    QTRY_VERIFY(finder.isCurrent());
    QCOMPARE(finder.problems(), Fixture::expected(document));
    QCOMPARE(finder.problems().size(), 1);
    QCOMPARE(finder.problems().first().place, (TextId{document.layerId(1), 0}));
}

void ProblemFinderTest::onlyWhatChangedIsAnalysedAgain()
{
    ProfileDocument document(threeLayers());
    const Fixture fixture;
    ProblemFinder finder(&document, fixture.analysis());
    finder.setPause(0ms);
    QTRY_VERIFY(finder.isCurrent());
    QCOMPARE(fixture.analysed->load(), 6);
    insert(document, {document.layerId(1), 0}, 0, "!");
    QVERIFY(!finder.isCurrent());
    QTRY_VERIFY(finder.isCurrent());
    QCOMPARE(fixture.analysed->load(), 7);
    document.push(std::make_unique<MoveLayers>(&document, QList<ItemId>{document.layerId(0)}, 3));
    QTRY_VERIFY(finder.isCurrent());
    QCOMPARE(fixture.analysed->load(), 7);
    document.undoStack()->undo();
    document.undoStack()->undo();
    QTRY_VERIFY(finder.isCurrent());
    QCOMPARE(fixture.analysed->load(), 8);
    QVERIFY(finder.problems().isEmpty());
    document.push(
        std::make_unique<InsertManifest>(&document, document.layerId(0), 0, Manifest{u"new"_s, "!!", {}}));
    QTRY_VERIFY(finder.isCurrent());
    QCOMPARE(fixture.analysed->load(), 9);
    QCOMPARE(finder.problems().size(), 2);
}

void ProblemFinderTest::findingsStayWithTheirLayer()
{
    ProfileDocument document(threeLayers());
    ProblemFinder finder(&document, Fixture().analysis());
    finder.setPause(0ms);
    const TextId marked{document.layerId(0), document.manifestId(0, 0)};
    insert(document, marked, 0, "!");
    QTRY_VERIFY(finder.isCurrent());
    QCOMPARE(finder.problems().first().place, marked);
    QVERIFY(finder.isCurrent(marked));
    document.push(std::make_unique<MoveLayers>(&document, QList<ItemId>{marked.layer}, 3));
    QTRY_VERIFY(finder.isCurrent());
    QCOMPARE(finder.problems().first().place, marked);
    document.push(std::make_unique<RemoveLayers>(&document, QList<ItemId>{marked.layer}));
    QTRY_VERIFY(finder.isCurrent());
    QVERIFY(finder.problems().isEmpty());
    document.undoStack()->undo();
    QTRY_VERIFY(finder.isCurrent());
    QCOMPARE(finder.problems().first().place, marked);
    insert(document, marked, 0, "x");
    QVERIFY(!finder.isCurrent(marked));
    QVERIFY(finder.isCurrent({document.layerId(0), 0}));
}

void ProblemFinderTest::aPauseGathersKeyPresses()
{
    ProfileDocument document(threeLayers());
    const Fixture fixture;
    ProblemFinder finder(&document, fixture.analysis());
    finder.setPause(600ms);
    QTRY_VERIFY(finder.isCurrent());
    const QSignalSpy checks(&finder, &ProblemFinder::checked);
    for (int key = 0; key < 20; ++key) {
        insert(document, {document.layerId(0), 0}, 0, "!");
        QTest::qWait(2);
    }
    QTRY_VERIFY(finder.isCurrent());
    QCOMPARE(finder.problems().size(), 20);
    QCOMPARE(checks.count(), 1);
    QCOMPARE(fixture.analysed->load(), 7);
}

void ProblemFinderTest::anOvertakenResultIsThrownAway()
{
    ProfileDocument document(threeLayers());
    Fixture fixture;
    fixture.gate = std::make_shared<QSemaphore>();
    ProblemFinder finder(&document, fixture.analysis());
    finder.setPause(5ms);
    const QSignalSpy changes(&finder, &ProblemFinder::problemsChanged);
    const TextId id{document.layerId(0), 0};

    insert(document, id, 0, "!");
    QTRY_COMPARE(fixture.analysed->load(), 1); // the first job looks at the text of the first change
    insert(document, id, 0, "x");              // and is overtaken while it does
    QTest::qWait(30);
    fixture.gate->release(100);
    QTRY_VERIFY(finder.isCurrent());
    QCOMPARE(changes.count(), 1);
    QCOMPARE(finder.problems().size(), 1);
    QCOMPARE(finder.problems().first().finding.span.begin, 1);
}

void ProblemFinderTest::aFinderMayGoWhileItWorks()
{
    Fixture fixture;
    fixture.gate = std::make_shared<QSemaphore>();
    {
        ProfileDocument document(threeLayers());
        const ProblemFinder finder(&document, fixture.analysis());
        QTRY_COMPARE(fixture.analysed->load(), 1);
    }
    fixture.gate->release(100);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(5000));
    QCOMPARE(fixture.analysed->load(), 1);
}

void ProblemFinderTest::sayNothingWhenNothingIsNew()
{
    ProfileDocument document(threeLayers());
    ProblemFinder finder(&document, Fixture().analysis());
    finder.setPause(0ms);
    const QSignalSpy changes(&finder, &ProblemFinder::problemsChanged);
    QTRY_VERIFY(finder.isCurrent());
    insert(document, {document.layerId(0), 0}, 0, "x");
    QTRY_VERIFY(finder.isCurrent());
    QCOMPARE(changes.count(), 0);
}

void ProblemFinderTest::randomChangesEndWithTheTruth()
{
    QRandomGenerator random(21);
    LoadedProfile loaded;
    loaded.profile = randomProfile(random, 10);
    ProfileDocument document(loaded);
    ProblemFinder finder(&document, Fixture().analysis());
    finder.setPause(0ms);
    connect(&finder, &ProblemFinder::checked, this,
            [&] { QCOMPARE(finder.problems(), Fixture::expected(document)); });
    int checks = 0;
    connect(&finder, &ProblemFinder::checked, this, [&checks] { ++checks; });
    for (int step = 0; step < 300; ++step) {
        document.push(randomCommand(&document, random));
        if (random.bounded(4) == 0)
            document.undoStack()->setIndex(random.bounded(document.undoStack()->count() + 1));
        const qsizetype layers = document.profile().layers.size();
        if (layers > 0 && random.bounded(2) == 0)
            insert(document, {document.layerId(random.bounded(static_cast<int>(layers))), 0}, 0, "!");
        if (random.bounded(3) == 0)
            QTest::qWait(1);
        if (random.bounded(20) == 0)
            QTRY_VERIFY(finder.isCurrent());
    }
    QTRY_VERIFY(finder.isCurrent());
    QCOMPARE(finder.problems(), Fixture::expected(document));
    QVERIFY(checks > 5);
}

void ProblemFinderTest::theRealRulesAreFollowed()
{
    LoadedProfile loaded = threeLayers();
    loaded.profile.info.type = ProfileType::AddOn;
    loaded.profile.layers[2].name = u"one"_s;
    loaded.profile.layers[1].values = "a: 1\na: 2\n";
    loaded.profile.layers[1].manifests[0].content = "apiVersion: v1\nmetadata: {name: x}\nkind: [\n";
    ProfileDocument document(loaded);
    ProblemFinder finder(&document);
    finder.setPause(0ms);
    QTRY_VERIFY(finder.isCurrent());
    const auto has = [&finder](TextId place, int line) {
        return std::ranges::any_of(finder.problems(), [&](const DocumentFinding &problem) {
            return problem.place == place && problem.finding.position.line == line;
        });
    };
    const TextId values{document.layerId(1), 0};
    const TextId manifest{document.layerId(1), document.manifestId(1, 0)};
    QVERIFY(has({document.layerId(2), 0}, 0)); // the second of that name
    QVERIFY(has(values, 2));
    QVERIFY(has(manifest, 3) || has(manifest, 4));
    document.push(std::make_unique<EditText>(&document, values, QList<TextEdit>{{{5, 6}, "b"}}));
    document.push(std::make_unique<EditText>(&document, manifest, QList<TextEdit>{{{41, 42}, "Namespace"}}));
    QTRY_VERIFY(finder.isCurrent());
    QVERIFY(!has(values, 2));
    QVERIFY(!has(manifest, 3) && !has(manifest, 4));
}

static PackSources packsWith(const QString &name, const QString &version, const QString &rule)
{
    Pack pack;
    pack.name = name;
    pack.version = version;
    pack.constraints = {PackConstraint::fromRule(u"port"_s, rule)};
    PackSources sources;
    sources.catalogs = Catalog({pack});
    return sources;
}

void ProblemFinderTest::theRulesOfPacksAreFollowed()
{
    LoadedProfile loaded = threeLayers();
    loaded.profile.info.type = ProfileType::AddOn;
    loaded.profile.layers[1].version = u"1.0.0"_s;
    loaded.profile.layers[1].values = "port: 80\n";
    const QString name = loaded.profile.layers[1].name;
    ProfileDocument document(loaded);
    ProblemFinder finder(&document);
    finder.setPause(0ms);
    const TextId values{document.layerId(1), 0};
    const auto count = [&finder, values] {
        return std::ranges::count_if(finder.problems(), [values](const DocumentFinding &problem) {
            return problem.place == values && problem.finding.rule == "constraint-format"_L1;
        });
    };
    QTRY_VERIFY(finder.isCurrent());
    QCOMPARE(count(), 0);
    finder.setPacks(packsWith(name, u"1.0.0"_s, u"{{ format \"${number:[1-9]}\" }}"_s));
    QVERIFY(!finder.isCurrent());
    QTRY_VERIFY(finder.isCurrent());
    QCOMPARE(count(), 1);
    document.push(std::make_unique<EditText>(&document, values, QList<TextEdit>{{{7, 8}, ""}}));
    QTRY_VERIFY(finder.isCurrent());
    QCOMPARE(count(), 0);
    document.undoStack()->undo();
    QTRY_VERIFY(finder.isCurrent());
    QCOMPARE(count(), 1);
    finder.setPacks(packsWith(name, u"1.0.0"_s, u"{{ format \"${number:[1-99]}\" }}"_s));
    QTRY_VERIFY(finder.isCurrent());
    QCOMPARE(count(), 0);
    finder.setPacks(packsWith(name, u"2.0.0"_s, u"{{ format \"${number:[1-9]}\" }}"_s)); // of another version
    QTRY_VERIFY(finder.isCurrent());
    QCOMPARE(count(), 0);
}

static qsizetype countOf(const ProblemFinder &finder, const QString &rule)
{
    return std::ranges::count(finder.problems(), rule,
                              [](const DocumentFinding &problem) { return problem.finding.rule; });
}

/// A change in one text looks at that text alone, also for the rules between the layers.
void ProblemFinderTest::factsOfTextsAreFoundOnce()
{
    LoadedProfile loaded = threeLayers();
    for (Layer &layer : loaded.profile.layers)
        layer.values = "pack: {namespace: x}\n";
    ProfileDocument document(loaded);
    const auto looked = std::make_shared<std::atomic<int>>(0);
    ProblemFinder::Analysis analysis = ProblemFinder::standardAnalysis();
    analysis.valuesFacts = [looked](const QByteArray &values, const Pack *pack) {
        ++*looked;
        return factsOfValues(values, pack);
    };
    ProblemFinder finder(&document, analysis);
    finder.setPause(0ms);
    QTRY_VERIFY(finder.isCurrent());
    QCOMPARE(looked->load(), 3);
    QCOMPARE(countOf(finder, u"stack-shared-namespace"_s), 2);
    const TextId values{document.layerId(1), 0};
    document.push(std::make_unique<EditText>(&document, values, QList<TextEdit>{{{18, 19}, "y"}}));
    QTRY_VERIFY(finder.isCurrent());
    QCOMPARE(looked->load(), 4);
    QCOMPARE(countOf(finder, u"stack-shared-namespace"_s), 1);
    document.undoStack()->undo();
    QTRY_VERIFY(finder.isCurrent());
    QCOMPARE(countOf(finder, u"stack-shared-namespace"_s), 2);
}

void ProblemFinderTest::versionsThatFitAreOffered()
{
    LoadedProfile loaded = threeLayers();
    QList<Pack> packs;
    for (int row = 0; row < 2; ++row) {
        Layer &layer = loaded.profile.layers[row];
        layer.version = layer.tag = u"1.0.0"_s;
        for (const QString &version : {u"1.0.0"_s, u"1.1.0"_s, u"2.0.0"_s}) {
            Pack pack;
            pack.name = layer.name;
            pack.version = version;
            packs.append(pack);
        }
    }
    packs[0].needs.dependencies = {{packs[3].name, u"addon"_s, u"1.1.0"_s, {}, u"required"_s}};
    packs[1].needs = packs[2].needs = packs[0].needs;
    PackSources sources;
    sources.catalogs = Catalog(packs);
    ProfileDocument document(loaded);
    ProblemFinder finder(&document);
    finder.setPause(0ms);
    finder.setPacks(sources);
    QTRY_VERIFY(finder.isCurrent());
    QCOMPARE(countOf(finder, u"dependency-version"_s), 1);
    const DocumentFinding problem =
        *std::ranges::find(finder.problems(), u"dependency-version"_s,
                           [](const DocumentFinding &found) { return found.finding.rule; });
    QCOMPARE(problem.place.layer, document.layerId(0));
    QCOMPARE(problem.fixTitles(), QStringList{u"Change versions: %1 → 1.1.0"_s.arg(packs[3].name)});
    const QByteArray values = document.profile().layers[1].values;
    document.push(mendStack(&document, problem.stackFixes.first()));
    QCOMPARE(document.profile().layers[1].version, u"1.1.0"_s);
    QCOMPARE(document.profile().layers[1].tag, u"1.1.0"_s);
    QCOMPARE(document.profile().layers[1].values, values);
    QTRY_VERIFY(finder.isCurrent());
    QCOMPARE(countOf(finder, u"dependency-version"_s), 0);
    document.undoStack()->undo();
    QCOMPARE(document.profile(), loaded.profile);
    QTRY_VERIFY(finder.isCurrent());
    QCOMPARE(countOf(finder, u"dependency-version"_s), 1);
}

/// A core layer and an add-on, each in the place of its kind, by one step.
void ProblemFinderTest::missingPacksAreOffered()
{
    LoadedProfile loaded = threeLayers();
    loaded.profile.info.type = ProfileType::Cluster;
    for (Layer &layer : loaded.profile.layers)
        layer.kind = LayerKind::AddOn;
    const auto pack = [](const QString &name, const QString &layer, const QStringList &wanted) {
        Pack made;
        made.name = name;
        made.version = u"1.0.0"_s;
        made.layer = layer;
        made.values = "a: 1\n";
        for (const QString &each : wanted)
            made.needs.dependencies.append({each, {}, {}, {}, u"required"_s});
        return made;
    };
    Layer &last = loaded.profile.layers.last();
    last.packType = PackType::Oci;
    last.version = u"1.0.0"_s;
    PackSources sources;
    sources.catalogs = Catalog({pack(last.name, u"addon"_s, {u"keys"_s}),
                                pack(u"keys"_s, u"addon"_s, {u"linux"_s}), pack(u"linux"_s, u"os"_s, {})});
    ProfileDocument document(loaded);
    ProblemFinder finder(&document);
    finder.setPause(0ms);
    finder.setPacks(sources);
    QTRY_VERIFY(finder.isCurrent());
    const auto problem = std::ranges::find(finder.problems(), u"dependency-missing"_s,
                                           [](const DocumentFinding &found) { return found.finding.rule; });
    QVERIFY(problem != finder.problems().end());
    QCOMPARE(problem->fixTitles(), QStringList{u"Add keys 1.0.0, linux 1.0.0"_s});
    document.push(mendStack(&document, problem->stackFixes.first()));
    QCOMPARE(document.undoStack()->count(), 1);
    const QList<Layer> layers = document.profile().layers;
    QCOMPARE(layers.first().name, u"linux"_s);
    QCOMPARE(layers.last().name, u"keys"_s);
    QCOMPARE(layers.last().values, QByteArray("a: 1\n"));
    QCOMPARE(layers.sliced(1, layers.size() - 2), loaded.profile.layers);
    QTRY_VERIFY(finder.isCurrent());
    QCOMPARE(countOf(finder, u"dependency-missing"_s), 0);
    document.undoStack()->undo();
    QCOMPARE(document.profile(), loaded.profile);
    document.undoStack()->redo();
    QCOMPARE(document.profile().layers, layers);
}

void ProblemFinderTest::neighboursAreCompared()
{
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &version) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"metadata":{"name":"shop"},"spec":{"version":")" + version +
                   R"(","template":{"type":"add-on","cloudType":"all","packs":[]}}})");
    };
    write(u"own.json"_s, "1.0.0");
    write(u"other.json"_s, "1.1.0");
    Result<LoadedProfile> loaded = openProfile(folder.filePath(u"own.json"_s));
    QVERIFY(loaded);
    ProfileDocument document(*loaded);
    ProblemFinder finder(&document);
    finder.setPause(0ms);
    NeighbourFinder neighbours(&document, &finder, nullptr);
    neighbours.setPath(folder.filePath(u"own.json"_s));
    const auto giveVersion = [&document](const QString &version) {
        ProfileInfo info = document.profile().info;
        info.version = version;
        document.setInfo(info);
    };
    QTest::qWait(50);
    QTRY_VERIFY(finder.isCurrent());
    QCOMPARE(countOf(finder, u"profile-duplicate"_s), 0);
    giveVersion(u"1.1.0"_s);
    QTRY_COMPARE(countOf(finder, u"profile-duplicate"_s), 1);
    giveVersion({});
    QTRY_COMPARE(countOf(finder, u"profile-duplicate"_s), 0);
    giveVersion(u"1.1.0"_s);
    QTRY_COMPARE(countOf(finder, u"profile-duplicate"_s), 1);
    neighbours.setPath({});
    QTRY_COMPARE(countOf(finder, u"profile-duplicate"_s), 0);
}

QTEST_GUILESS_MAIN(ProblemFinderTest)
#include "tst_problemfinder.moc"
