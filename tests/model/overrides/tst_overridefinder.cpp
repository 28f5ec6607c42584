// SPDX-License-Identifier: Apache-2.0
#include "model/overrides/overridefinder.h"

#include "model/commands/edittext.h"
#include "model/commands/removelayers.h"
#include "model/document/cataloglisting.h"
#include "model/items/overridelistmodel.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace Layerwright;
using namespace Qt::StringLiterals;

static const QByteArray packValues = "size: 1\nmode:\n  fast: false\n";

/// A document with the layers demo 1.0.0 (as its pack has it), other 1.0.0 (no such pack) and demo 1.0.0 once
/// more (with a value of its own), and their list.
class TestOverrideFinder final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void allLayersAreCompared();
    void listFollowsTheText();
    void listOfOneLayer();
    void resetIsOneStep();
    void resetOfSeveralLayersIsOneStep();
    void resetJudgesTheTextOfNow();
    void layersThatComeAndGo();
    void anotherVersionIsAnotherPack();
    void packsThatAreReadLater();

private:
    void write(const QString &name, const QByteArray &content);
    QByteArray text(int row) const { return m_document->text({m_document->layerId(row), 0}); }
    void type(int row, const QByteArray &values);
    QStringList rows() const;
    bool isSettled() const { return m_library->isReady() && m_finder->isCurrent(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileDocument> m_document;
    std::unique_ptr<CatalogListing> m_listing;
    std::unique_ptr<PackLibrary> m_library;
    std::unique_ptr<OverrideFinder> m_finder;
    std::unique_ptr<OverrideListModel> m_list;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestOverrideFinder::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder->filePath(u"demo/"_s + name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestOverrideFinder::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"demo"_s));
    write(u"pack.json"_s, "{\"name\": \"demo\", \"version\": \"1.0.0\"}");
    write(u"values.yaml"_s, packValues);
    LoadedProfile loaded;
    for (const QString &name : {u"demo"_s, u"other"_s, u"demo"_s}) {
        Layer layer;
        layer.name = name;
        layer.version = u"1.0.0"_s;
        layer.values = packValues;
        loaded.profile.layers.append(layer);
    }
    loaded.profile.layers[2].values = "size: 2\nmode:\n  fast: false\n";
    m_document = std::make_unique<ProfileDocument>(loaded);
    m_listing = std::make_unique<CatalogListing>(QString());
    m_library = std::make_unique<PackLibrary>(QList<AttachedFile>(), m_listing.get());
    m_finder = std::make_unique<OverrideFinder>(m_document.get(), m_library.get());
    m_list = std::make_unique<OverrideListModel>(m_document.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_list.get());
    QObject::connect(m_finder.get(), &OverrideFinder::overridesChanged, m_list.get(),
                     [this] { m_list->setOverrides(m_finder->overrides()); });
    m_listing->read({localSource(m_folder->path())});
    QTRY_VERIFY(isSettled());
}

void TestOverrideFinder::cleanup()
{
    m_tester.reset();
    m_list.reset();
    m_finder.reset();
    m_library.reset();
    m_document.reset();
}

void TestOverrideFinder::type(int row, const QByteArray &values)
{
    m_document->push(std::make_unique<EditText>(m_document.get(), TextId{m_document->layerId(row), 0},
                                                QList<TextEdit>{{{0, text(row).size()}, values}}));
    QVERIFY(!m_finder->isCurrent());
    QTRY_VERIFY(isSettled());
}

QStringList TestOverrideFinder::rows() const
{
    QStringList rows;
    for (int row = 0; row < m_list->rowCount(); ++row)
        rows.append(m_list->index(row, 0).data(Qt::AccessibleTextRole).toString());
    return rows;
}

void TestOverrideFinder::allLayersAreCompared()
{
    QCOMPARE(rows(), QStringList{u"demo, size: 2 in place of 1"_s});
    QCOMPARE(m_list->layer(0), m_document->layerId(2));
    QCOMPARE(m_finder->overrides().layers.size(), 3);
    QCOMPARE(m_finder->overrides().unknownCount(), 1);
    QCOMPARE(m_finder->overrides().layers[0].pack, u"demo 1.0.0"_s);
    QVERIFY(m_finder->overrides().layers[1].pack.isEmpty());
}

void TestOverrideFinder::listFollowsTheText()
{
    QSignalSpy changed(m_finder.get(), &OverrideFinder::overridesChanged);
    type(0, "size: 1\nmode:\n  safe: true\n");
    QCOMPARE(rows(), (QStringList{u"demo, mode.safe: true, which the pack does not have"_s,
                                  u"demo, mode.fast: taken out; false in the pack"_s,
                                  u"demo, size: 2 in place of 1"_s}));
    QVERIFY(!m_list->index(0, 0).data(OverrideListModel::OfPackRole).isValid());
    QVERIFY(!m_list->index(1, 0).data(OverrideListModel::OfLayerRole).isValid());
    QCOMPARE(changed.size(), 1);
    type(0, "# a comment is no value\n" + packValues);
    QCOMPARE(rows().size(), 1);
    type(0, "size: [\n");
    QCOMPARE(rows().size(), 1);
    QVERIFY(!m_finder->overrides().layers[0].overrides.obstacle.isEmpty());
}

void TestOverrideFinder::listOfOneLayer()
{
    type(0, "size: 7\nmode:\n  fast: false\n");
    m_list->setOverrides(m_finder->overrides(), m_document->layerId(0));
    QCOMPARE(rows(), QStringList{u"demo, size: 7 in place of 1"_s});
    QCOMPARE(m_list->rowOf(m_document->layerId(0), u"size"_s), 0);
    QCOMPARE(m_list->rowOf(m_document->layerId(2), u"size"_s), -1);
    m_list->setOverrides(m_finder->overrides(), m_document->layerId(1));
    QCOMPARE(m_list->rowCount(), 0);
}

void TestOverrideFinder::resetIsOneStep()
{
    const QByteArray before = text(2);
    const YamlEdits edits = m_finder->reset(m_document->layerId(2), {u"size"_s});
    QVERIFY(edits);
    QCOMPARE(text(2), packValues);
    QCOMPARE(m_document->undoStack()->count(), 1);
    QVERIFY(m_document->undoStack()->undoText().contains(u"“size”"_s));
    QTRY_COMPARE(m_list->rowCount(), 0);
    m_document->undoStack()->undo();
    QCOMPARE(text(2), before);
    QTRY_COMPARE(m_list->rowCount(), 1);
    QCOMPARE(m_finder->reset(m_document->layerId(1), {u"size"_s})->size(), 0); // no pack to compare with
    QCOMPARE(m_document->undoStack()->count(), 1);
}

void TestOverrideFinder::resetOfSeveralLayersIsOneStep()
{
    type(0, "size: 7\nmode:\n  fast: false\n");
    const QByteArray before = text(2);
    const int steps = m_document->undoStack()->count();
    const QStringList refused = m_finder->reset({{m_document->layerId(0), {u"size"_s}},
                                                 {m_document->layerId(1), {u"size"_s}},
                                                 {m_document->layerId(2), {u"size"_s}}});
    QCOMPARE(refused, QStringList());
    QCOMPARE(text(0), packValues);
    QCOMPARE(text(2), packValues);
    QCOMPARE(m_document->undoStack()->count(), steps + 1);
    m_document->undoStack()->undo();
    QCOMPARE(text(0), "size: 7\nmode:\n  fast: false\n");
    QCOMPARE(text(2), before);
    QCOMPARE(
        m_finder->reset({{m_document->layerId(0), {u"no.such"_s}}, {m_document->layerId(2), {u"size"_s}}})
            .size(),
        1);
    QCOMPARE(text(2), packValues);
}

void TestOverrideFinder::resetJudgesTheTextOfNow()
{
    m_document->push(std::make_unique<EditText>(m_document.get(), TextId{m_document->layerId(2), 0},
                                                QList<TextEdit>{{{0, 0}, "# in front\n"}}));
    QVERIFY(m_finder->reset(m_document->layerId(2), {u"size"_s}));
    QCOMPARE(text(2), "# in front\n" + packValues);
    QVERIFY(!m_finder->reset(m_document->layerId(2), {u"no.such"_s}));
}

void TestOverrideFinder::layersThatComeAndGo()
{
    m_document->push(std::make_unique<RemoveLayers>(m_document.get(), QList<ItemId>{m_document->layerId(2)}));
    QTRY_COMPARE(m_list->rowCount(), 0);
    m_document->undoStack()->undo();
    QTRY_COMPARE(rows(), QStringList{u"demo, size: 2 in place of 1"_s});
}

void TestOverrideFinder::anotherVersionIsAnotherPack()
{
    LayerHeader header = headerOf(*m_document->layer(m_document->layerId(2)));
    header.version = u"9.0.0"_s;
    m_document->setHeader(m_document->layerId(2), header);
    QTRY_COMPARE(m_list->rowCount(), 0);
    QTRY_COMPARE(m_finder->overrides().unknownCount(), 2);
}

void TestOverrideFinder::packsThatAreReadLater()
{
    write(u"values.yaml"_s, "size: 2\nmode:\n  fast: false\n");
    m_listing->read({localSource(m_folder->path())});
    QTRY_COMPARE(rows(), QStringList{u"demo, size: 1 in place of 2"_s});
}

QTEST_GUILESS_MAIN(TestOverrideFinder)
#include "tst_overridefinder.moc"
