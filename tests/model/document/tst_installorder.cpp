// SPDX-License-Identifier: Apache-2.0
#include "model/commands/setinstallpriorities.h"
#include "model/document/installorder.h"
#include "model/items/wavelistmodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QTest>
#include <QUndoStack>

#include <limits>

using namespace Qt::StringLiterals;
using namespace Layerwright;

static Layer layer(const QString &name, const QByteArray &values, LayerKind kind = LayerKind::AddOn)
{
    Layer made;
    made.name = name;
    made.kind = kind;
    made.packType = PackType::Oci;
    made.values = values;
    return made;
}

static QByteArray withPriority(const QByteArray &written)
{
    return "pack:\n  spectrocloud.com/install-priority: " + written + "\n";
}

static QList<Layer> stack()
{
    return {layer(u"os"_s, "a: 1\n", LayerKind::Os),
            layer(u"k8s"_s, withPriority("\"50\""), LayerKind::Kubernetes),
            layer(u"late"_s, withPriority("\"30\"")),
            layer(u"plain"_s, "a: 1\n"),
            layer(u"early"_s, withPriority("-10")),
            layer(u"zero"_s, withPriority("'0'")),
            layer(u"template"_s, withPriority("'{{.spectro.var.p}}'")),
            layer(u"broken"_s, "a: [\n"),
            layer(u"odd"_s, withPriority("soon"))};
}

class TestInstallOrder final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void wavesOfAStack();
    void joinAndStep();
    void ownWave_data();
    void ownWave();
    void resist();
    void numbersEnd();
    void writtenInOneStep();
    void modelFollows();
    void modelDrops();
};

void TestInstallOrder::wavesOfAStack()
{
    const InstallOrder order = InstallOrder::of(stack());
    QCOMPARE(order.waves(), (QList<InstallWave>{{InstallWave::Core, 0, {0, 1}},
                                                {InstallWave::Numbered, -10, {4}},
                                                {InstallWave::Numbered, 0, {3, 5}},
                                                {InstallWave::Numbered, 30, {2}},
                                                {InstallWave::Unknown, 0, {6, 7, 8}}}));
    QVERIFY(order.priority(6).obstacle.contains(u"{{.spectro.var.p}}"_s));
    QVERIFY(order.priority(7).obstacle.contains(u"line"_s));
    QVERIFY(order.priority(8).obstacle.contains(u"soon"_s));
    QVERIFY(InstallOrder::of({}).waves().isEmpty());
}

void TestInstallOrder::joinAndStep()
{
    using Wishes = InstallOrder::Wishes;
    const InstallOrder order = InstallOrder::of(stack());
    QCOMPARE(*order.join({3, 4}, 3), (Wishes{{3, 30}, {4, 30}}));
    QCOMPARE(*order.join({3}, 2), Wishes()); // is there
    QCOMPARE(*order.step({3}, InstallOrder::Later), (Wishes{{3, 30}}));
    QCOMPARE(*order.step({3}, InstallOrder::Earlier), (Wishes{{3, -10}}));
    QCOMPARE(*order.step({3, 2}, InstallOrder::Earlier), (Wishes{{2, -10}, {3, -10}}));
    QVERIFY(order.step({4}, InstallOrder::Earlier).error().message.contains(u"first"_s));
    QVERIFY(order.step({2}, InstallOrder::Later).error().message.contains(u"last"_s));
    QVERIFY(!order.step({}, InstallOrder::Later));
}

void TestInstallOrder::ownWave_data()
{
    QTest::addColumn<QList<int>>("priorities");
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<int>("before");
    QTest::addColumn<QList<int>>("after");
    using List = QList<int>;
    QTest::newRow("in the middle") << List{0, 30, 30} << List{2} << 1 << List{0, 30, 15};
    QTest::newRow("first") << List{0, 0, 30} << List{2} << 0 << List{0, 0, -10};
    QTest::newRow("last") << List{0, 0} << List{1} << 1 << List{0, 10};
    QTest::newRow("no number free, above gives way") << List{0, 0, 1} << List{0} << 1 << List{1, 0, 2};
    QTest::newRow("and what is above that")
        << List{0, 0, 0, 1, 2, 9} << List{0} << 1 << List{1, 0, 0, 2, 3, 9};
    QTest::newRow("fewer below") << List{0, 1, 1, 1} << List{3} << 1 << List{-1, 1, 1, 0};
    QTest::newRow("several") << List{0, 10, 0, 0} << List{2, 3} << 1 << List{0, 10, 5, 5};
    QTest::newRow("alone already") << List{0, 10} << List{1} << 1 << List{0, 10};
    QTest::newRow("all of them") << List{0, 0} << List{0, 1} << 0 << List{0, 0};
}

/// Afterwards they are where they should be, alone, and all others in the order they were in.
void TestInstallOrder::ownWave()
{
    QFETCH(const QList<int>, priorities);
    QFETCH(const QList<int>, rows);
    QFETCH(const int, before);
    QFETCH(const QList<int>, after);
    QList<Layer> layers;
    for (const int priority : priorities)
        layers.append(layer(u"x"_s, withPriority('"' + QByteArray::number(priority) + '"')));
    const auto wishes = InstallOrder::of(layers).separate(rows, before);
    QVERIFY(wishes);
    QList<int> result = priorities;
    for (auto wish = wishes->cbegin(); wish != wishes->cend(); ++wish)
        result[wish.key()] = wish.value();
    QCOMPARE(result, after);
}

void TestInstallOrder::resist()
{
    const InstallOrder order = InstallOrder::of(stack());
    for (const int row : {0, 1, 6, 7, 8}) {
        const auto moved = order.join({3, row}, 3);
        QVERIFY(!moved);
        QVERIFY(moved.error().message.contains(stack()[row].name));
        QVERIFY(!order.separate({row}, 2));
    }
    QVERIFY(!order.join({3}, 0)); // the infrastructure
    QVERIFY(!order.join({3}, 4)); // what is not known
    QVERIFY(!order.separate({3}, 0));
}

void TestInstallOrder::numbersEnd()
{
    const QByteArray most = '"' + QByteArray::number(std::numeric_limits<int>::max()) + '"';
    const QList<Layer> layers{layer(u"a"_s, withPriority(most)), layer(u"b"_s, withPriority(most))};
    const auto wishes = InstallOrder::of(layers).separate({1}, 1);
    QVERIFY(!wishes);
    QVERIFY(wishes.error().message.contains(u"too large"_s));
}

void TestInstallOrder::writtenInOneStep()
{
    LoadedProfile loaded;
    loaded.profile.layers = stack();
    ProfileDocument document(loaded);
    auto command = setInstallPriorities(&document, {{2, 5}, {3, 5}, {5, 5}});
    QVERIFY(command);
    document.push(std::move(*command));
    QCOMPARE(document.undoStack()->count(), 1);
    const QList<Layer> &layers = document.profile().layers;
    QCOMPARE(layers[2].values, withPriority("\"5\""));
    QCOMPARE(layers[3].values, "a: 1\n" + withPriority("\"5\""));
    QCOMPARE(layers[5].values, withPriority("'5'"));
    document.undoStack()->undo();
    QCOMPARE(layers, stack());

    const auto refused = setInstallPriorities(&document, {{3, 5}, {7, 5}});
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"broken"_s));
    QCOMPARE(layers, stack());
}

static QStringList shown(const WaveListModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString heading = model.index(row, 0).data(LayerListModel::HeadingRole).toString();
        if (!heading.isEmpty())
            lines.append(u"# "_s + heading);
        lines.append(model.index(row, 0).data().toString());
    }
    return lines;
}

void TestInstallOrder::modelFollows()
{
    LoadedProfile loaded;
    loaded.profile.layers = stack();
    ProfileDocument document(loaded);
    WaveListModel model(&document);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setActive(true);
    QCOMPARE(shown(model), (QStringList{u"# Infrastructure · first of all"_s, u"os"_s, u"k8s"_s,
                                        u"# Priority -10"_s, u"early"_s, u"# Priority 0 · the default"_s,
                                        u"plain"_s, u"zero"_s, u"# Priority 30"_s, u"late"_s,
                                        u"# Not known"_s, u"template"_s, u"broken"_s, u"odd"_s}));
    model.setReversed(true);
    QCOMPARE(shown(model),
             (QStringList{u"# Priority 30"_s, u"late"_s, u"# Priority 0 · the default"_s, u"zero"_s,
                          u"plain"_s, u"# Priority -10"_s, u"early"_s, u"# Infrastructure · last of all"_s,
                          u"k8s"_s, u"os"_s, u"# Not known"_s, u"template"_s, u"broken"_s, u"odd"_s}));
    model.setReversed(false);
    const QPersistentModelIndex plain = model.indexOf(document.layerId(3));
    QVERIFY(model.apply({{3, 40}}));
    QCOMPARE(plain.data().toString(), u"plain"_s);
    QCOMPARE(plain.data(LayerListModel::HeadingRole).toString(), u"Priority 40"_s);
    document.undoStack()->undo();
    QTRY_COMPARE(plain.data(LayerListModel::HeadingRole).toString(), u"Priority 0 · the default"_s);
    document.insertLayer(4, document.identified(layer(u"new"_s, withPriority("\"7\""))));
    QVERIFY(shown(model).contains(u"# Priority 7"_s));
    document.takeLayer(4);
    document.takeLayer(0);
    QVERIFY(!shown(model).contains(u"new"_s));
    QCOMPARE(shown(model)[1], u"k8s"_s);
}

void TestInstallOrder::modelDrops()
{
    LoadedProfile loaded;
    loaded.profile.layers = stack();
    ProfileDocument document(loaded);
    WaveListModel model(&document);
    model.setActive(true);
    const auto indexOf = [&](int fileRow) { return model.indexOf(document.layerId(fileRow)); };
    for (const int fixed : {0, 6, 7, 8})
        QVERIFY(!indexOf(fixed).flags().testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(indexOf(3).flags().testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> data(model.mimeData({indexOf(2), indexOf(4)}));
    QVERIFY(!model.canDropMimeData(data.get(), Qt::MoveAction, -1, 0, indexOf(0)));
    QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, -1, 0, indexOf(3)));
    QCOMPARE(document.undoStack()->count(), 1);
    QCOMPARE(model.order().waves()[1], (InstallWave{InstallWave::Numbered, 0, {2, 3, 4, 5}}));
    document.undoStack()->undo();
    model.update();
    const std::unique_ptr<QMimeData> zero(model.mimeData({indexOf(5)}));
    QVERIFY(!model.dropMimeData(zero.get(), Qt::MoveAction, indexOf(2).row(), 0, {})); // between 0 and 30
    QCOMPARE(model.order().waves()[3], (InstallWave{InstallWave::Numbered, 15, {5}}));
    model.setReversed(true);
    document.undoStack()->undo();
    model.update();
    QVERIFY(!model.dropMimeData(zero.get(), Qt::MoveAction, 0, 0, {})); // above all: later than 30
    QCOMPARE(model.order().waves()[4], (InstallWave{InstallWave::Numbered, 40, {5}}));
}

QTEST_GUILESS_MAIN(TestInstallOrder)
#include "tst_installorder.moc"
