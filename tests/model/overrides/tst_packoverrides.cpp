// SPDX-License-Identifier: Apache-2.0
#include "model/overrides/packoverrides.h"

#include "tests/support/corpus.h"

#include <QRegularExpression>
#include <QTest>

using namespace Layerwright;
using namespace Qt::StringLiterals;

using Kind = PackOverride::Kind;

/// Values against those of a pack, and the way back.
class TestPackOverrides final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whatDiffers_data();
    void whatDiffers();
    void placesAreInTheLayer();
    void textsThatCannotBeRead();
    void resetTouchesNothingElse_data();
    void resetTouchesNothingElse();
    void eachIsResetByItself();
    void whatIsNowhereIsNamed();
    void packsOfTheCorpus();
};

static Pack packOf(const QByteArray &values)
{
    Pack pack;
    pack.name = u"web"_s;
    pack.version = u"1.0.0"_s;
    pack.values = values;
    return pack;
}

/// `+ path = value`, `- path`, `~ path = value`.
static QStringList shortly(const PackOverrides &overrides)
{
    QStringList lines;
    for (const PackOverride &value : overrides.values)
        lines.append(value.kind == Kind::Removed ? u"- "_s + value.path
                     : value.kind == Kind::Added ? u"+ %1 = %2"_s.arg(value.path, value.ofLayer)
                                                 : u"~ %1 = %2"_s.arg(value.path, value.ofLayer));
    return lines;
}

void TestPackOverrides::whatDiffers_data()
{
    QTest::addColumn<QByteArray>("ofPack");
    QTest::addColumn<QByteArray>("ofLayer");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing") << QByteArray("a: 1\n") << QByteArray("a: 1\n") << QStringList();
    QTest::newRow("comments, quotes and order are no values")
        << QByteArray("a: x\nb: 2\n") << QByteArray("# mine\nb: 2\na: 'x'\n") << QStringList();
    QTest::newRow("another value") << QByteArray("a: 1\n") << QByteArray("a: 2\n")
                                   << QStringList{u"~ a = 2"_s};
    QTest::newRow("a text in place of a number")
        << QByteArray("a: 1\n") << QByteArray("a: '1'\n") << QStringList{u"~ a = '1'"_s};
    QTest::newRow("nothing written is null")
        << QByteArray("a: 1\n") << QByteArray("a:\n") << QStringList{u"~ a = null"_s};
    QTest::newRow("new in a map, gone from it")
        << QByteArray("m:\n  a: 1\n  b: 2\n") << QByteArray("m:\n  a: 1\n  c: 3\n")
        << QStringList{u"+ m.c = 3"_s, u"- m.b"_s};
    QTest::newRow("a list is one value")
        << QByteArray("l: [1, 2]\n") << QByteArray("l:\n  - 1\n  - 3\n") << QStringList{u"~ l = [1, 3]"_s};
    QTest::newRow("a whole map that is new") << QByteArray("a: 1\n") << QByteArray("a: 1\nm: {x: 1, y: {}}\n")
                                             << QStringList{u"+ m.x = 1"_s, u"+ m.y = {}"_s};
    QTest::newRow("a template is its text") << QByteArray("a: 1\n") << QByteArray("a: '{{.spectro.var.a}}'\n")
                                            << QStringList{u"~ a = '{{.spectro.var.a}}'"_s};
    QTest::newRow("the line end behind a block is none")
        << QByteArray("a: |\n  x\n") << QByteArray("a: |\n  x") << QStringList();
    QTest::newRow("keys with dots") << QByteArray("pack:\n  a.b/c: 1\n") << QByteArray("pack:\n  a.b/c: 2\n")
                                    << QStringList{u"~ pack.\"a.b/c\" = 2"_s};
    QTest::newRow("empty against empty") << QByteArray() << QByteArray("# nothing\n") << QStringList();
    QTest::newRow("all is gone") << QByteArray("a: 1\n") << QByteArray() << QStringList{u"- a"_s};
    QTest::newRow("CRLF is no value")
        << QByteArray("a: 1\nb: 2\n") << QByteArray("a: 1\r\nb: 2\r\n") << QStringList();
}

void TestPackOverrides::whatDiffers()
{
    QFETCH(QByteArray, ofPack);
    QFETCH(QByteArray, ofLayer);
    QFETCH(QStringList, expected);
    const PackOverrides overrides = packOverrides(ofLayer, packOf(ofPack));
    QCOMPARE(overrides.obstacle, QString());
    QCOMPARE(shortly(overrides), expected);
}

void TestPackOverrides::placesAreInTheLayer()
{
    const QByteArray values = "m:\n  a: 2 # why\n  n:\n    c: 3\n";
    const PackOverrides overrides =
        packOverrides(values, packOf("m:\n  a: 1\n  n:\n    c: 3\n    d: 4\ntop: 1\n"));
    QCOMPARE(shortly(overrides), (QStringList{u"~ m.a = 2"_s, u"- m.n.d"_s, u"- top"_s}));
    const auto written = [&](int i) {
        const Span place = overrides.values[i].place;
        return values.sliced(place.begin, place.length());
    };
    QCOMPARE(written(0), "a: 2");
    QCOMPARE(written(1), "n"); // the key that it stood below
    QCOMPARE(overrides.values[2].place, Span());
    QCOMPARE(overrides.values[0].ofPack, u"1"_s);
    QCOMPARE(overrides.values[1].ofLayer, QString());
}

void TestPackOverrides::textsThatCannotBeRead()
{
    const PackOverrides ofLayer = packOverrides("a: 1\nb: [\n", packOf("a: 2\n"));
    QVERIFY(ofLayer.values.isEmpty());
    QVERIFY2(ofLayer.obstacle.contains(u"line"_s), qPrintable(ofLayer.obstacle));
    const PackOverrides ofPack = packOverrides("a: 1\n", packOf("a: [\n"));
    QVERIFY(ofPack.values.isEmpty());
    QVERIFY2(ofPack.obstacle.contains(u"pack"_s), qPrintable(ofPack.obstacle));
}

void TestPackOverrides::resetTouchesNothingElse_data()
{
    QTest::addColumn<QByteArray>("ofPack");
    QTest::addColumn<QByteArray>("ofLayer");
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray pack = "# all\nm:\n  a: 1\n  # about b\n  b: two\nl: [1, 2]\n";
    QTest::newRow("another value") << pack
                                   << QByteArray("# mine\nm:\n  a:   7  # seven\n  b: two\nl: [1, 2]\n")
                                   << QStringList{u"m.a"_s}
                                   << QByteArray("# mine\nm:\n  a:   1  # seven\n  b: two\nl: [1, 2]\n");
    QTest::newRow("what is gone comes back with its comment")
        << pack << QByteArray("m:\n    a: 1\nl: [1, 2]\n") << QStringList{u"m.b"_s}
        << QByteArray("m:\n    a: 1\n    # about b\n    b: two\nl: [1, 2]\n");
    QTest::newRow("what is new goes")
        << pack << QByteArray("m:\n  a: 1\n  # mine\n  c: 3\n  b: two\nl: [1, 2]\n") << QStringList{u"m.c"_s}
        << QByteArray("m:\n  a: 1\n  b: two\nl: [1, 2]\n");
    QTest::newRow("several at once") << pack << QByteArray("m:\n  a: 2\n  b: three\nl: []\n")
                                     << QStringList{u"m.a"_s, u"l"_s}
                                     << QByteArray("m:\n  a: 1\n  b: three\nl: [1, 2]\n");
    QTest::newRow("a map goes with the last of its values")
        << pack << QByteArray("m:\n  a: 1\n  b: two\nown:\n  new: {x: 1}\nl: [1, 2]\n")
        << QStringList{u"own.new.x"_s} << QByteArray("m:\n  a: 1\n  b: two\nl: [1, 2]\n");
    QTest::newRow("a map that the pack has stays") << QByteArray("m: {}\n") << QByteArray("m:\n  x: 1\n")
                                                   << QStringList{u"m.x"_s} << QByteArray("m: {}\n");
    QTest::newRow("a map of them") << pack << QByteArray("m:\n  a: 2\n  b: three\nl: [1, 2]\n")
                                   << QStringList{u"m"_s} << QByteArray("m:\n  a: 1\n  b: two\nl: [1, 2]\n");
}

void TestPackOverrides::resetTouchesNothingElse()
{
    QFETCH(QByteArray, ofPack);
    QFETCH(QByteArray, ofLayer);
    QFETCH(QStringList, paths);
    QFETCH(QByteArray, expected);
    const YamlEdits edits = resetEdits(ofLayer, packOf(ofPack), paths);
    QVERIFY2(edits, edits ? "" : qPrintable(edits.error().message));
    QCOMPARE(applied(ofLayer, *edits), expected);
}

/// As a law: a reset takes that override away, and no other.
static void resetOneByOne(const QByteArray &values, const Pack &pack)
{
    const PackOverrides all = packOverrides(values, pack);
    for (const PackOverride &value : all.values) {
        const YamlEdits edits = resetEdits(values, pack, {value.path});
        QVERIFY2(edits, edits ? "" : qPrintable(value.path + u": "_s + edits.error().message));
        QStringList expected = shortly(all);
        expected.removeAt(all.values.indexOf(value));
        QCOMPARE(shortly(packOverrides(applied(values, *edits), pack)), expected);
    }
    QStringList paths;
    for (const PackOverride &value : all.values)
        paths.append(value.path);
    if (paths.isEmpty())
        return;
    const YamlEdits edits = resetEdits(values, pack, paths);
    QVERIFY2(edits, edits ? "" : qPrintable(edits.error().message));
    QCOMPARE(shortly(packOverrides(applied(values, *edits), pack)), QStringList());
}

void TestPackOverrides::eachIsResetByItself()
{
    const Pack pack =
        packOf("pack:\n  namespace: web\n  content:\n    images:\n      - image: a:1\n"
               "charts:\n  web:\n    # how many\n    replicas: 1\n    config: |\n      x\n      y\n"
               "    empty: {}\n    old: {deep: {er: 1}}\n");
    resetOneByOne("pack:\n  namespace: \"shop\"\n  content:\n    images: []\n"
                  "charts:\n  web:\n    replicas: '{{.spectro.var.n}}'\n    config: |\n      x\n"
                  "    empty:\n      no: longer\n    added:\n      - 1\n",
                  pack);
}

void TestPackOverrides::whatIsNowhereIsNamed()
{
    const YamlEdits edits = resetEdits("a: 1\n", packOf("a: 2\n"), {u"b.c"_s});
    QVERIFY(!edits);
    QVERIFY2(edits.error().message.contains(u"b.c"_s), qPrintable(edits.error().message));
}

/// Each pack against the version of it that comes next in the corpus: what differs can be taken back.
void TestPackOverrides::packsOfTheCorpus()
{
    if (corpusPacks().isEmpty())
        QSKIP("the corpus is not there");
    QHash<QString, Pack> known;
    int compared = 0;
    for (const QString &folder : corpusPacks()) {
        const Result<Pack> pack = readPack(folder);
        if (!pack)
            continue;
        QCOMPARE(packOverrides(pack->values, *pack).values, QList<PackOverride>());
        const auto before = known.constFind(pack->name);
        const YamlTree values = YamlTree::read(pack->values);
        if (before != known.cend() && values.issues().isEmpty() &&
            overriddenValues(YamlTree::read(before->values), values).size() < 40) {
            resetOneByOne(pack->values, *before);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(folder));
            ++compared;
        }
        known.insert(pack->name, *pack);
    }
    QVERIFY(compared > 10);
    qInfo("%d pairs of versions", compared);
}

QTEST_GUILESS_MAIN(TestPackOverrides)
#include "tst_packoverrides.moc"
