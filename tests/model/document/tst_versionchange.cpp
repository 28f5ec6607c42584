// SPDX-License-Identifier: Apache-2.0
#include "model/document/versionchange.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Layerwright {

class TestVersionChange : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whatIsOtherwise();
    void whatIsNotKnown_data();
    void whatIsNotKnown();
};

void TestVersionChange::whatIsOtherwise()
{
    const VersionChange change = versionChange("a: 1\nb: mine\nold: 1\n", QByteArray("a: 1\nb: 2\nold: 1\n"),
                                               "a: 3 # other\nb: 2\nnew: {x: 1}\n");
    QVERIFY(change.isKnown);
    QCOMPARE(change.added, QStringList{u"new"_s});
    QCOMPARE(change.removed, QStringList{u"old"_s});
    QCOMPARE(change.changed, QStringList{u"a"_s});
    QCOMPARE(change.own, QStringList{u"b"_s});
    QVERIFY(versionChange("a: 1", QByteArray("a: 1"), "a: 1").own.isEmpty());
}

void TestVersionChange::whatIsNotKnown_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QByteArray>("then");
    QTest::newRow("values that are broken") << QByteArray("a: [") << QByteArray("a: 1") << QByteArray("a: 1");
    QTest::newRow("defaults that are broken")
        << QByteArray("a: 1") << QByteArray("a: [") << QByteArray("a: 1");
    QTest::newRow("defaults then") << QByteArray("a: 1") << QByteArray("a: 1") << QByteArray("a: [");
}

void TestVersionChange::whatIsNotKnown()
{
    QFETCH(QByteArray, values);
    QFETCH(QByteArray, now);
    QFETCH(QByteArray, then);
    QVERIFY(!versionChange(values, now, then).isKnown);
    QVERIFY(!versionChange("a: 1", std::nullopt, then).isKnown);
    QVERIFY(!versionChange("a: 1", QByteArray("a: 1"), "a: 1", [] { return true; }).isKnown);
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestVersionChange)
#include "tst_versionchange.moc"
