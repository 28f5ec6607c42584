// SPDX-License-Identifier: Apache-2.0
#include "model/document/versionchange.h"
#include "tests/support/corpus.h"

#include <QFile>
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
    void whatIsDisputed();
    void changesAreCarriedOver_data();
    void changesAreCarriedOver();
    void theCorpusIsCarriedOver();
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

void TestVersionChange::whatIsDisputed()
{
    const VersionChange change =
        versionChange("a: mine\nb: mine\nm: {x: 2, y: 1}\nold: 2\nlog: 2\nlogs: 1\n",
                      QByteArray("a: 1\nb: 1\nm: {x: 1, y: 1}\nold: 1\nlog: 1\nlogs: 1\n"),
                      "a: 2\nb: 1\nm: 7\nlog: 1\nlogs: 2\n");
    QCOMPARE(change.disputed, QStringList({u"a"_s, u"m.x"_s, u"old"_s}));
}

void TestVersionChange::changesAreCarriedOver_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QByteArray>("then");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *values, const char *now, const char *then,
                        const char *expected) {
        QTest::newRow(name) << QByteArray(values) << QByteArray(now) << QByteArray(then)
                            << QByteArray(expected);
    };
    row("nothing changed", "a: 1\n", "a: 1\n", "a: 2 # why\n", "a: 2 # why\n");
    row("a value", "a: 1\nb: mine\n", "a: 1\nb: 1\n", "# then\na: 2 # why\nb: 1\n",
        "# then\na: 2 # why\nb: mine\n");
    row("both have changed it", "a: mine\n", "a: 1\n", "a: 2\n", "a: mine\n");
    row("a key of its own", "a: 1\nb:\n  c: 1\n  d: 2\n", "a: 1\nb:\n  c: 1\n", "a: 2\nb:\n  c: 3\n",
        "a: 2\nb:\n  c: 3\n  d: 2\n");
    row("removed by the layer", "a: 1\n", "a: 1\nb: 1\n", "a: 2\nb: 2\nc: 3\n", "a: 2\nc: 3\n");
    row("removed by both", "a: mine\n", "a: 1\nb: 1\n", "a: 2\nc: 3\n", "a: mine\nc: 3\n");
    row("gone from the pack", "a: 1\nb: mine\n", "a: 1\nb: 1\n", "a: 2\n", "a: 2\nb: mine\n");
    row("a list is one value", "l: [1, 3]\n", "l: [1]\n", "l: [1, 2]\nn: 1\n", "l: [1, 3]\nn: 1\n");
    row("a variable", "port: '{{.spectro.var.port}}'\n", "port: 80\n", "# port\nport: 8080\n",
        "# port\nport: '{{.spectro.var.port}}'\n");
    row("presets of its own", "# spectrocloud.com/enabled-presets: A:b\na: 2\n",
        "# spectrocloud.com/enabled-presets: A:a\na: 1\n",
        "# spectrocloud.com/enabled-presets: A:a,C:c\na: 1\nz: 1\n",
        "# spectrocloud.com/enabled-presets: A:b\na: 2\nz: 1\n");
    row("presets as the pack has them", "# spectrocloud.com/enabled-presets: A:a\na: 2\n",
        "# spectrocloud.com/enabled-presets: A:a\na: 1\n",
        "# spectrocloud.com/enabled-presets: A:a,C:c\na: 1\n",
        "# spectrocloud.com/enabled-presets: A:a,C:c\na: 2\n");
    row("presets where the pack has none then", "# spectrocloud.com/enabled-presets: A:a\r\na: 2\r\n",
        "a: 1\r\n", "a: 1\r\nb: 1\r\n", "# spectrocloud.com/enabled-presets: A:a\r\na: 2\r\nb: 1\r\n");
}

void TestVersionChange::changesAreCarriedOver()
{
    QFETCH(QByteArray, values);
    QFETCH(QByteArray, now);
    QFETCH(QByteArray, then);
    QFETCH(QByteArray, expected);
    const Result<QByteArray> carried = valuesCarriedOver(values, now, then);
    QVERIFY2(carried, carried ? "" : qPrintable(carried.error().message));
    QCOMPARE(*carried, expected);
    const VersionChange change = versionChange(values, now, then);
    QCOMPARE(change.carried, expected);
    QCOMPARE(versionChange(*carried, then, then).own.isEmpty(), *carried == then);
}

/// Whatever a real pack has for defaults: what was changed of one version is so in the other, and taking the
/// same version gives what was there.
void TestVersionChange::theCorpusIsCarriedOver()
{
    if (corpusPacks().isEmpty())
        QSKIP("The corpus is not here.");
    const auto valuesOf = [](const QString &pack) {
        QFile file(corpusFolder() + u"/packs/"_s + pack + u"/values.yaml"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    int compared = 0;
    for (const auto &[older, newer] :
         {std::pair(u"crossplane-1.19.1"_s, u"crossplane-1.20.0"_s),
          std::pair(u"elastic-operator-2.12.1"_s, u"elastic-operator-3.4.0"_s),
          std::pair(u"spegel-0.0.30"_s, u"spegel-0.7.2"_s),
          std::pair(u"piraeus-operator-addon-2.7.1"_s, u"piraeus-operator-addon-2.9.0"_s)}) {
        const QByteArray now = valuesOf(older);
        const QByteArray then = valuesOf(newer);
        if (now.isEmpty() || then.isEmpty())
            continue;
        const QByteArray values = now + "\nours:\n  # why\n  deep: {x: 1}\n";
        const Result<QByteArray> same = valuesCarriedOver(values, now, now);
        QVERIFY2(same, same ? "" : qPrintable(older + same.error().message));
        QVERIFY(versionChange(*same, values, values).own.isEmpty());
        const Result<QByteArray> carried = valuesCarriedOver(values, now, then);
        QVERIFY2(carried, carried ? "" : qPrintable(older + carried.error().message));
        QCOMPARE(versionChange(*carried, then, then).own, QStringList{u"ours"_s});
        QVERIFY(carried->contains("# why"));
        ++compared;
    }
    QVERIFY(compared > 0);
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
