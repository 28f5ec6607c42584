// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/catalog.h"
#include "model/catalog/train.h"
#include "tests/support/corpus.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

class TestTrain : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void trains_data();
    void trains();
    void whatIsATrain_data();
    void whatIsATrain();
    void newest();
    void choices();
    void wantedVersions_data();
    void wantedVersions();
    void corpusVersionsAreOrdered();
    void corpusTrains();
};

void TestTrain::trains_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("trains");
    QTest::newRow("three numbers") << u"1.29.8"_s << u"1.29.x 1.x"_s;
    QTest::newRow("two numbers") << u"1.5"_s << u"1.x"_s;
    QTest::newRow("one number") << u"7"_s << QString();
    QTest::newRow("four numbers") << u"1.2.3.4"_s << u"1.2.x 1.x"_s;
    QTest::newRow("leading v") << u"v1.12.0"_s << u"v1.12.x v1.x"_s;
    QTest::newRow("revision") << u"3.30.2-rev2"_s << u"3.30.x 3.x"_s;
    QTest::newRow("update") << u"2.0.2-up.4"_s << u"2.0.x 2.x"_s;
    QTest::newRow("date") << u"0.30.0-5.5.2026"_s << u"0.30.x 0.x"_s;
    QTest::newRow("no number") << u"latest"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("placeholder") << u"_____place_holder_____"_s << QString();
}

void TestTrain::trains()
{
    QFETCH(QString, version);
    QFETCH(QString, trains);
    QCOMPARE(trainsOf(version).join(u' '), trains);
    for (const QString &train : trainsOf(version)) {
        QVERIFY(isTrain(train));
        QVERIFY(trainHolds(train, version));
    }
}

void TestTrain::whatIsATrain_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("held");    // one of its versions; empty: it is no train
    QTest::addColumn<QString>("notHeld"); // looks like one
    QTest::newRow("minor") << u"1.29.x"_s << u"1.29.8"_s << u"1.290.1"_s;
    QTest::newRow("major") << u"1.x"_s << u"1.5"_s << u"10.5.0"_s;
    QTest::newRow("group") << u"LTS__18.4.x"_s << u"18.4.3"_s << u"18.5.0"_s;
    QTest::newRow("version with the group") << u"LTS__18.4.x"_s << u"LTS__18.4.3"_s << u"LTS__18.5.0"_s;
    QTest::newRow("v aside") << u"v1.12.x"_s << u"1.12.3"_s << u"v1.1.2"_s;
    QTest::newRow("revision") << u"3.30.x"_s << u"3.30.2-rev2"_s << u"3.3.2"_s;
    QTest::newRow("a version") << u"1.29.8"_s << QString() << u"1.29.8"_s;
    QTest::newRow("x alone") << u"x"_s << QString() << u"1"_s;
    QTest::newRow("empty") << QString() << QString() << u"1.0.0"_s;
}

void TestTrain::whatIsATrain()
{
    QFETCH(QString, tag);
    QFETCH(QString, held);
    QFETCH(QString, notHeld);
    QCOMPARE(isTrain(tag), !held.isEmpty());
    QCOMPARE(trainHolds(tag, held), !held.isEmpty());
    QVERIFY(!trainHolds(tag, notHeld));
}

void TestTrain::newest()
{
    const QStringList versions{u"1.29.8"_s, u"1.29.10"_s, u"1.30.0-rc1"_s, u"1.9.0"_s};
    QCOMPARE(newestOfTrain(u"1.29.x", versions), u"1.29.10"_s);
    QCOMPARE(newestOfTrain(u"1.x", versions), u"1.30.0-rc1"_s);
    QVERIFY(!newestOfTrain(u"2.x", versions));
    QVERIFY(!newestOfTrain(u"1.29.8", versions));
}

void TestTrain::choices()
{
    const QList<VersionChoice> choices = versionChoices({u"1.9.0"_s, u"1.10.1"_s, u"1.10.0"_s, u"1.9.0"_s});
    QStringList tags;
    for (const VersionChoice &choice : choices)
        tags.append(choice.tag + u'=' + choice.version);
    QCOMPARE(tags.join(u' '),
             u"1.10.1=1.10.1 1.10.0=1.10.0 1.9.0=1.9.0 1.10.x=1.10.1 1.x=1.10.1 1.9.x=1.9.0"_s);
    QVERIFY(!choices.first().followsTrain() && choices.last().followsTrain());
    QCOMPARE(versionChoices({u"18.4.3"_s}, u"LTS"_s).last(), (VersionChoice{u"18.4.3"_s, u"LTS__18.x"_s}));
    QVERIFY(versionChoices({}).isEmpty());
}

void TestTrain::wantedVersions_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("version"); // empty: none is meant
    QTest::newRow("a version") << u"1.29.8"_s << u"1.29.8"_s;
    QTest::newRow("a train") << u"1.29.x"_s << u"1.29.10"_s;
    QTest::newRow("a train with its group") << u"LTS__1.x"_s << u"1.29.10"_s;
    QTest::newRow("a version with its group") << u"lts__1.29.8"_s << u"1.29.8"_s;
    QTest::newRow("not there") << u"1.29.9"_s << QString();
    QTest::newRow("a train without versions") << u"1.30.x"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestTrain::wantedVersions()
{
    QFETCH(QString, wanted);
    QFETCH(QString, version);
    const auto choice = versionChoice(wanted, {u"1.29.8"_s, u"1.29.10"_s});
    QCOMPARE(choice.has_value(), !version.isEmpty());
    if (choice)
        QCOMPARE(*choice, (VersionChoice{version, wanted}));
}

/// All versions of the corpus; the oracle is a tuple of the numbers before the first dash, then what follows
/// it, where nothing comes first: none of them is a pre-release.
void TestTrain::corpusVersionsAreOrdered()
{
    const QStringList folders = corpusPacks();
    if (folders.isEmpty())
        QSKIP("no corpus beside the checkout");
    const auto catalog = Catalog::read({QFileInfo(folders.first()).path()});
    QVERIFY(catalog);
    QStringList versions{u"LTS__18.4.3"_s};
    for (const PackEntry &pack : catalog->packs())
        versions.append(pack.version);
    versions.removeDuplicates();
    QVERIFY(versions.size() > 50);
    const auto numbers = [](QString version) {
        static const QRegularExpression letters(u"[^0-9.]"_s);
        const QStringList halves{version.section(u'-', 0, 0), version.section(u'-', 1)};
        QList<QList<int>> tuple;
        for (QString half : halves) {
            QList<int> parts;
            for (const QString &part : half.remove(letters).split(u'.', Qt::SkipEmptyParts))
                parts.append(part.toInt());
            while (!parts.isEmpty() && parts.last() == 0)
                parts.removeLast(); // 1.5 is 1.5.0
            tuple.append(parts);
        }
        return tuple;
    };
    for (const QString &a : versions) {
        for (const QString &b : versions) {
            if (a.startsWith(u'L') || b.startsWith(u'L'))
                continue; // names come after numbers: below
            const auto expected = numbers(a) == numbers(b)  ? std::strong_ordering::equal
                                  : numbers(a) < numbers(b) ? std::strong_ordering::less
                                                            : std::strong_ordering::greater;
            QVERIFY2(compareVersions(a, b) == expected, qPrintable(a + u' ' + b));
        }
    }
    QStringList sorted = versions;
    std::ranges::sort(sorted, [](const QString &a, const QString &b) { return compareVersions(a, b) < 0; });
    for (qsizetype i = 0; i < sorted.size(); ++i) // an order of all: no circle, the same from both sides
        for (qsizetype j = i + 1; j < sorted.size(); ++j)
            QVERIFY2(compareVersions(sorted[i], sorted[j]) <= 0 && compareVersions(sorted[j], sorted[i]) >= 0,
                     qPrintable(sorted[i] + u' ' + sorted[j]));
}

/// Each version of the corpus stands for itself and is held by its trains; what a train stands for is at
/// least as new.
void TestTrain::corpusTrains()
{
    const QStringList folders = corpusPacks();
    if (folders.isEmpty())
        QSKIP("no corpus beside the checkout");
    const auto catalog = Catalog::read({QFileInfo(folders.first()).path()});
    QVERIFY(catalog);
    QHash<QString, QStringList> families;
    for (const PackEntry &pack : catalog->packs())
        families[pack.name].append(pack.version);
    for (const QStringList &versions : families) {
        for (const VersionChoice &choice : versionChoices(versions)) {
            QVERIFY(versions.contains(choice.version));
            QCOMPARE(versionChoice(choice.tag, versions), choice);
            if (choice.followsTrain())
                for (const QString &version : versions)
                    QVERIFY(!trainHolds(choice.tag, version) ||
                            compareVersions(choice.version, version) >= 0);
        }
    }
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestTrain)
#include "tst_train.moc"
