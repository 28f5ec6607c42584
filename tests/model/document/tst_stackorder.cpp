// SPDX-License-Identifier: Apache-2.0
#include "model/document/installwave.h"
#include "model/document/stackorder.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// "os k8s addon" and so on, in the order of the file; each layer is named by its kind and row.
static Profile stackOf(const QString &kinds)
{
    Profile profile;
    for (const QString &kind : kinds.split(u' ', Qt::SkipEmptyParts)) {
        Layer layer;
        layer.kind = OpenEnum<LayerKind>(kind == u"none"_s ? QString() : kind);
        layer.name = u"%1-%2"_s.arg(kind).arg(profile.layers.size());
        profile.layers.append(layer);
    }
    return profile;
}

static const QString fullStack = u"os k8s cni csi addon addon addon"_s;

class StackOrderTest final : public QObject
{
    Q_OBJECT

private slots:
    void newLayersFindTheirPlace_data();
    void newLayersFindTheirPlace();
    void movesAreAllowedOrSayWhyNot_data();
    void movesAreAllowedOrSayWhyNot();
    void aStep_data();
    void aStep();
    void namesAreUnique();
    void waves_data();
    void waves();
};

void StackOrderTest::newLayersFindTheirPlace_data()
{
    QTest::addColumn<QString>("stack");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("row");
    QTest::newRow("add-on on top") << fullStack << u"addon"_s << 7;
    QTest::newRow("kind that we do not know") << fullStack << u"mesh"_s << 7;
    QTest::newRow("no kind") << fullStack << QString() << 7;
    QTest::newRow("first os") << u"k8s addon"_s << u"os"_s << 0;
    QTest::newRow("storage") << u"os k8s cni addon"_s << u"csi"_s << 3;
    QTest::newRow("network between") << u"os k8s csi addon"_s << u"cni"_s << 2;
    QTest::newRow("empty") << QString() << u"csi"_s << 0;
    QTest::newRow("out of order already") << u"addon os addon"_s << u"k8s"_s << 2;
}

void StackOrderTest::newLayersFindTheirPlace()
{
    QFETCH(QString, stack);
    QFETCH(QString, kind);
    QFETCH(int, row);
    QCOMPARE(insertionRow(stackOf(stack), OpenEnum<LayerKind>(kind)), row);
}

void StackOrderTest::movesAreAllowedOrSayWhyNot_data()
{
    QTest::addColumn<QString>("stack");
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<int>("destination");
    QTest::addColumn<QString>("refusal"); // empty: allowed
    QTest::newRow("add-on up") << fullStack << QList{4} << 7 << QString();
    QTest::newRow("add-on down") << fullStack << QList{6} << 4 << QString();
    QTest::newRow("several add-ons") << fullStack << QList{6, 4} << 4 << QString();
    QTest::newRow("add-on into the core") << fullStack << QList{4} << 2 << u"“addon-4” is an add-on"_s;
    QTest::newRow("add-on to the bottom") << fullStack << QList{5} << 0 << u"“addon-5” is an add-on"_s;
    QTest::newRow("core among add-ons") << fullStack << QList{3} << 6 << u"“csi-3” (the storage layer)"_s;
    QTest::newRow("core among core") << fullStack << QList{0} << 2
                                     << u"“os-0” (the operating system layer)"_s;
    QTest::newRow("core and add-on") << fullStack << QList{1, 5} << 7 << u"“k8s-1” (the Kubernetes layer)"_s;
    QTest::newRow("core where it is") << fullStack << QList{1} << 2 << QString();
    QTest::newRow("repairs the order") << u"addon os k8s"_s << QList{0} << 3 << QString();
    QTest::newRow("repairs the core") << u"k8s os addon"_s << QList{1} << 0 << QString();
    QTest::newRow("repairs it in part") << u"addon os addon k8s"_s << QList{3} << 1 << u"“k8s-3”"_s;
    QTest::newRow("as odd as before") << u"addon os addon"_s << QList{2} << 3 << QString();
    QTest::newRow("odd add-on past another") << u"addon addon os"_s << QList{0} << 2 << QString();
    QTest::newRow("no kind is an add-on") << u"os none addon"_s << QList{1} << 3 << QString();
}

void StackOrderTest::movesAreAllowedOrSayWhyNot()
{
    QFETCH(QString, stack);
    QFETCH(QList<int>, rows);
    QFETCH(int, destination);
    QFETCH(QString, refusal);
    const Result<void> result = canMove(stackOf(stack), rows, destination);
    QCOMPARE(result.has_value(), refusal.isEmpty());
    if (!result)
        QVERIFY2(result.error().message.contains(refusal), qPrintable(result.error().message));
}

void StackOrderTest::aStep_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<StackStep>("step");
    QTest::addColumn<int>("destination"); // -1: refused
    QTest::newRow("up") << QList{4} << StackStep::Up << 6;
    QTest::newRow("down") << QList{6} << StackStep::Down << 5;
    QTest::newRow("block up") << QList{5, 4} << StackStep::Up << 7;
    QTest::newRow("block down") << QList{5, 6} << StackStep::Down << 4;
    QTest::newRow("apart, gathered upwards") << QList{4, 6} << StackStep::Up << 7;
    QTest::newRow("apart, gathered downwards") << QList{4, 6} << StackStep::Down << 4;
    QTest::newRow("at the top") << QList{6} << StackStep::Up << -1;
    QTest::newRow("onto the core") << QList{4} << StackStep::Down << -1;
    QTest::newRow("core up") << QList{1} << StackStep::Up << -1;
    QTest::newRow("at the bottom") << QList{0} << StackStep::Down << -1;
    QTest::newRow("nothing") << QList<int>{} << StackStep::Up << -1;
}

void StackOrderTest::aStep()
{
    QFETCH(QList<int>, rows);
    QFETCH(StackStep, step);
    QFETCH(int, destination);
    const Result<int> result = stepDestination(stackOf(fullStack), rows, step);
    QCOMPARE(result.value_or(-1), destination);
    QVERIFY(result || !result.error().message.isEmpty());
}

void StackOrderTest::namesAreUnique()
{
    Profile profile = stackOf(u"addon addon"_s); // addon-0 addon-1
    QCOMPARE(uniqueLayerName(profile, u"new"_s), u"new"_s);
    QCOMPARE(uniqueLayerName(profile, u"addon-0"_s), u"addon-2"_s);
    profile.layers[0].name = u"x"_s;
    QCOMPARE(uniqueLayerName(profile, u"x"_s), u"x-2"_s);
    profile.layers[1].name = u"x-2"_s;
    QCOMPARE(uniqueLayerName(profile, u"x-2"_s), u"x-3"_s);
    profile.layers[0].name = QString();
    QVERIFY(!uniqueLayerName(profile, QString()).isEmpty());
    profile.layers[0].manifests = {{u"ns"_s, {}, {}}};
    QCOMPARE(uniqueManifestName(profile.layers[0], u"ns"_s), u"ns-2"_s);
    profile.variables = {Variable{}};
    profile.variables[0].name = u"port"_s;
    QCOMPARE(uniqueVariableName(profile, u"port"_s), u"port-2"_s);
}

void StackOrderTest::waves_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QVariant>("wave");
    QTest::newRow("string") << QByteArray("pack:\n  spectrocloud.com/install-priority: \"30\"\n")
                            << QVariant(30);
    QTest::newRow("number") << QByteArray("pack:\n  spectrocloud.com/install-priority: 0\n") << QVariant(0);
    QTest::newRow("negative, single quotes, CRLF, comment")
        << QByteArray("# top\r\npack:\r\n  spectrocloud.com/install-priority: '-5' # early\r\n")
        << QVariant(-5);
    QTest::newRow("quoted key") << QByteArray("pack:\n  \"spectrocloud.com/install-priority\": \"1\"\n")
                                << QVariant(1);
    QTest::newRow("outside of pack") << QByteArray("charts:\n  spectrocloud.com/install-priority: \"3\"\n")
                                     << QVariant();
    QTest::newRow("after pack") << QByteArray("pack:\n  a: 1\nb:\n  spectrocloud.com/install-priority: 3\n")
                                << QVariant();
    QTest::newRow("commented out") << QByteArray("pack:\n  # spectrocloud.com/install-priority: 3\n")
                                   << QVariant();
    QTest::newRow("a macro") << QByteArray("pack:\n  spectrocloud.com/install-priority: \"{{.x}}\"\n")
                             << QVariant();
    QTest::newRow("longer key") << QByteArray("pack:\n  spectrocloud.com/install-priority-x: 3\n")
                                << QVariant();
    QTest::newRow("empty") << QByteArray() << QVariant();
    QTest::newRow("a lone quote") << QByteArray("pack:\n  spectrocloud.com/install-priority: \"\n  \"\n")
                                  << QVariant();
    QTest::newRow("no end of line") << QByteArray("pack:\n  spectrocloud.com/install-priority: 7")
                                    << QVariant(7);
}

void StackOrderTest::waves()
{
    QFETCH(QByteArray, values);
    QFETCH(QVariant, wave);
    const std::optional<int> found = installWave(values);
    QCOMPARE(found ? QVariant(*found) : QVariant(), wave);
}

QTEST_GUILESS_MAIN(StackOrderTest)
#include "tst_stackorder.moc"
