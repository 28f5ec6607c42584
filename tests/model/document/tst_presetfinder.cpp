// SPDX-License-Identifier: Apache-2.0
#include "model/document/cataloglisting.h"
#include "model/document/presetfinder.h"

#include "model/commands/edittext.h"
#include "model/commands/removelayers.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace Layerwright;
using namespace Qt::StringLiterals;

static const QByteArray values = "# spectrocloud.com/enabled-presets: Size:small\nsize: 1\n";

/// A document with the layers demo 1.0.0 and other 1.0.0, and a folder with the pack demo of that version.
class TestPresetFinder final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init();
    void cleanup();
    void boardComesInTheBackground();
    void boardFollowsTheText();
    void choosingIsOneStep();
    void choosingTakesTheTextOfNow();
    void otherLayersHaveTheirOwnPack();
    void layerThatGoes();
    void anotherVersionOfTheLayer();
    void folderThatIsNotThere();
    void ownPresets();
    void ownPresetsThatCannotBeRead();

private:
    void write(const QString &name, const QByteArray &content);
    QByteArray text() const { return m_document->text({m_finder->layer(), 0}); }
    QUndoStack *undoStack() const { return m_document->undoStack(); }
    void type(qsizetype at, const QByteArray &typed)
    {
        m_document->push(std::make_unique<EditText>(m_document.get(), TextId{m_finder->layer(), 0},
                                                    QList<TextEdit>{{{at, at}, typed}}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileDocument> m_document;
    std::unique_ptr<CatalogListing> m_listing;
    std::unique_ptr<PackLibrary> m_library;
    std::unique_ptr<OwnPresets> m_own;
    std::unique_ptr<PresetFinder> m_finder;
};

void TestPresetFinder::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder->filePath(u"demo/"_s + name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestPresetFinder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"demo"_s));
    write(u"pack.json"_s, "{\"name\": \"demo\", \"version\": \"1.0.0\"}");
    write(u"values.yaml"_s, values);
    write(u"presets.yaml"_s, "presets:\n"
                             "- {name: small, group: Size, remove: [], add: \"size: 1\"}\n"
                             "- {name: big, group: Size, remove: [], add: \"size: 9\"}\n");
    LoadedProfile loaded;
    for (const QString &name : {u"demo"_s, u"other"_s}) {
        Layer layer;
        layer.name = name;
        layer.version = u"1.0.0"_s;
        layer.values = values;
        loaded.profile.layers.append(layer);
    }
    m_document = std::make_unique<ProfileDocument>(loaded);
    m_listing = std::make_unique<CatalogListing>(QString());
    m_library = std::make_unique<PackLibrary>(QList<AttachedFile>(), m_listing.get());
    m_own = std::make_unique<OwnPresets>(m_folder->filePath(u"own"_s));
    m_finder = std::make_unique<PresetFinder>(m_document.get(), m_library.get(), m_own.get());
    m_finder->setLayer(m_document->layerId(0));
    m_listing->read({localSource(m_folder->path())});
    QVERIFY(!m_library->isReady());
    QTRY_VERIFY(m_library->isReady() && m_finder->isCurrent());
}

void TestPresetFinder::cleanup()
{
    m_finder.reset();
    m_library.reset();
    m_document.reset();
}

void TestPresetFinder::boardComesInTheBackground()
{
    QCOMPARE(m_finder->pack()->origin, PackOrigin::Catalog);
    QCOMPARE(m_finder->board().groups.size(), 1);
    QCOMPARE(m_finder->board().groups[0].choices[0].state, PresetState::On);
}

void TestPresetFinder::boardFollowsTheText()
{
    QSignalSpy changed(m_finder.get(), &PresetFinder::boardChanged);
    type(values.size() - 1, "2");
    QVERIFY(!m_finder->isCurrent());
    QCOMPARE(changed.size(), 0); // not while typing
    QTRY_VERIFY(m_finder->isCurrent());
    QCOMPARE(m_finder->board().groups[0].choices[0].edited, QStringList{u"size"_s});
    undoStack()->undo();
    QTRY_VERIFY(m_finder->isCurrent());
    QCOMPARE(m_finder->board().groups[0].choices[0].state, PresetState::On);
}

void TestPresetFinder::choosingIsOneStep()
{
    QVERIFY(m_finder->choose(u"Size"_s, u"big"_s, u"Preset Size: Big"_s));
    QCOMPARE(text(), QByteArray("# spectrocloud.com/enabled-presets: Size:big\nsize: 9\n"));
    QCOMPARE(undoStack()->count(), 1);
    QCOMPARE(undoStack()->undoText(), u"Preset Size: Big"_s);
    QVERIFY(m_finder->choose(u"Size"_s, u"big"_s, u"Preset Size: Big"_s)->isEmpty());
    QCOMPARE(undoStack()->count(), 1); // nothing to do is no step
    QVERIFY(m_finder->choose(u"Size"_s, {}, u"Preset Size: None"_s));
    QCOMPARE(text(), QByteArray("# spectrocloud.com/enabled-presets:\nsize: 1\n"));
    undoStack()->undo();
    undoStack()->undo();
    QCOMPARE(text(), values);
}

void TestPresetFinder::choosingTakesTheTextOfNow()
{
    type(values.size(), "# mine\n");
    QVERIFY(!m_finder->isCurrent());
    QVERIFY(m_finder->choose(u"Size"_s, u"big"_s, u"Preset Size: Big"_s));
    QCOMPARE(text(), QByteArray("# spectrocloud.com/enabled-presets: Size:big\nsize: 9\n# mine\n"));
    type(text().size(), "broken: [\n");
    const YamlEdits refused = m_finder->choose(u"Size"_s, u"small"_s, u"Preset Size: Small"_s);
    QVERIFY(!refused);
    QVERIFY(!refused.error().message.isEmpty());
    QVERIFY(text().contains("Size:big"));
}

void TestPresetFinder::otherLayersHaveTheirOwnPack()
{
    QSignalSpy changed(m_finder.get(), &PresetFinder::packChanged);
    m_finder->setLayer(m_document->layerId(1));
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_finder->pack());
    QVERIFY(m_finder->board().groups.isEmpty());
    QVERIFY(m_finder->choose(u"Size"_s, u"big"_s, {})->isEmpty());
    QCOMPARE(text(), values);
    m_finder->setLayer(m_document->layerId(0));
    QVERIFY(m_finder->pack());
    QTRY_VERIFY(m_finder->isCurrent());
    QCOMPARE(m_finder->board().groups.size(), 1);
}

void TestPresetFinder::layerThatGoes()
{
    m_document->push(std::make_unique<RemoveLayers>(m_document.get(), QList<ItemId>{m_finder->layer()}));
    QCOMPARE(m_finder->layer(), ItemId(0));
    QVERIFY(!m_finder->pack());
}

void TestPresetFinder::anotherVersionOfTheLayer()
{
    QVERIFY(m_finder->pack()->isExact);
    LayerHeader header = m_document->header(0);
    header.version = u"1.1.0"_s;
    m_document->setHeader(m_finder->layer(), header);
    QVERIFY(m_finder->pack() && !m_finder->pack()->isExact);
}

void TestPresetFinder::folderThatIsNotThere()
{
    QSignalSpy read(m_library.get(), &PackLibrary::sourcesRead);
    m_listing->read({localSource(m_folder->filePath(u"gone"_s))});
    QVERIFY(read.wait());
    QVERIFY(m_library->sources().faults.join(u'\n').contains(u"gone"_s));
    QVERIFY(!m_finder->pack());
}

void TestPresetFinder::ownPresets()
{
    QTRY_VERIFY(m_finder->isCurrent());
    const QSignalSpy packs(m_finder.get(), &PresetFinder::packChanged);
    const Preset huge{u"huge"_s, u"Huge"_s, u"Size"_s, {}, "size: 99\n"};
    QVERIFY(m_own->put(u"demo"_s, {huge}));
    QCOMPARE(m_finder->ownPresets(), QList<Preset>{huge});
    QTRY_VERIFY(m_finder->isCurrent() && m_finder->board().groups[0].choices.size() == 3);
    QVERIFY(m_finder->board().groups[0].choices[2].isOwn);
    QVERIFY(!m_finder->board().groups[0].choices[1].isOwn);
    QVERIFY(m_finder->choose(u"Size"_s, u"huge"_s, u"step"_s));
    QCOMPARE(text(), QByteArray("# spectrocloud.com/enabled-presets: Size:huge\nsize: 99\n"));
    QVERIFY(m_finder->choose(u"Size"_s, {}, u"step"_s));
    QCOMPARE(text(), QByteArray("# spectrocloud.com/enabled-presets:\nsize: 1\n"));

    OwnPresets others(m_folder->filePath(u"own"_s)); // of another window, or program
    QVERIFY(others.remove(u"demo"_s, huge));
    QTRY_VERIFY(m_finder->ownPresets().isEmpty());
    QTRY_COMPARE(m_finder->board().groups[0].choices.size(), 2);
    QCOMPARE(packs.count(), 0);
}

void TestPresetFinder::ownPresetsThatCannotBeRead()
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"own"_s)));
    QFile file(m_own->fileOf(u"demo"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("presets: {}\n") > 0);
    file.close();
    const ItemId layer = m_finder->layer();
    m_finder->setLayer(0);
    m_finder->setLayer(layer);
    QVERIFY2(m_finder->ownFault().contains(u"demo.yaml"_s), qPrintable(m_finder->ownFault()));
    QTRY_VERIFY(m_finder->isCurrent() && m_finder->board().groups[0].choices.size() == 2);
}

QTEST_GUILESS_MAIN(TestPresetFinder)
#include "tst_presetfinder.moc"
