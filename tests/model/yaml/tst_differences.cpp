// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/structuraldifference.h"
#include "model/yaml/textdifference.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Layerwright {

class TestDifferences : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void text_data();
    void text();
    void randomTexts();
    void largeTexts();
    void structure_data();
    void structure();
    void corpusAgainstItself();
};

void TestDifferences::text_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QList<TextEdit>>("edits");
    using Edits = QList<TextEdit>;
    QTest::newRow("equal") << QByteArray("a\nb\n") << QByteArray("a\nb\n") << Edits{};
    QTest::newRow("from nothing") << QByteArray() << QByteArray("a\n") << Edits{{{0, 0}, "a\n"}};
    QTest::newRow("to nothing") << QByteArray("a\n") << QByteArray() << Edits{{{0, 2}, ""}};
    QTest::newRow("within a line") << QByteArray("a: 1 # x\nb\n") << QByteArray("a: 2 # x\nb\n")
                                   << Edits{{{3, 4}, "2"}};
    QTest::newRow("two places") << QByteArray("a\nb\nc\nd\n") << QByteArray("A\nb\nc\nd\ne\n")
                                << Edits{{{0, 1}, "A"}, {{8, 8}, "e\n"}};
    QTest::newRow("line between") << QByteArray("a\nc\n") << QByteArray("a\nb\nc\n")
                                  << Edits{{{2, 2}, "b\n"}};
    QTest::newRow("final line end") << QByteArray("a\nb") << QByteArray("a\nb\n") << Edits{{{3, 3}, "\n"}};
    QTest::newRow("whole characters") << QByteArray("ä\n") << QByteArray("ö\n") << Edits{{{0, 2}, "ö"}};
}

void TestDifferences::text()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QList<TextEdit>, edits);
    QCOMPARE(difference(before, after), edits);
    QCOMPARE(applied(before, difference(before, after)), after);
}

void TestDifferences::randomTexts()
{
    QRandomGenerator random(7);
    const auto make = [&random] {
        QByteArray text;
        for (quint32 i = random.bounded(20); i > 0; --i)
            text += QByteArrayList{"a\n", "b\r\n", "\n", "ä", "c: d\n"}[random.bounded(5)];
        return text;
    };
    for (int i = 0; i < 2000; ++i) {
        const QByteArray before = make();
        const QByteArray after = make();
        const QList<TextEdit> edits = difference(before, after);
        QCOMPARE(applied(before, edits), after);
        QCOMPARE(applied(after, inverted(before, edits)), before);
    }
}

void TestDifferences::largeTexts()
{
    QByteArray before;
    QByteArray other;
    for (int i = 0; i < 50'000; ++i) {
        before += "key" + QByteArray::number(i) + ": 1\n";
        other += "other" + QByteArray::number(i) + ": 1\n";
    }
    QByteArray after = before;
    after.replace("key25000: 1", "key25000: 2").replace("key30000: 1\n", "");
    QCOMPARE(difference(before, after).size(), 2);
    QCOMPARE(applied(before, difference(before, other)), other);
}

void TestDifferences::structure_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("changes");
    const auto row = [](const char *name, QByteArray before, QByteArray after, QString changes) {
        QTest::newRow(name) << before << after << changes;
    };
    row("equal", "a: 1\n", "a: 1\n", QString());
    row("written otherwise", "a: x\nb: [1, {c: 2}]\n", "# new\nb:\n- 1\n- c: 2\na: 'x'\n", QString());
    row("changed", "a: {b: 1}\n", "a: {b: 2}\n", u"~a.b"_s);
    row("text or number", "a: 1\n", "a: \"1\"\n", u"~a"_s);
    row("added and removed", "a: {b: 1}\nc: 1\n", "a: {d: 1}\nc: 1\n", u"-a.b +a.d"_s);
    row("subtree is one change", "a: 1\n", "a: 1\nb: {c: {d: 1}}\n", u"+b"_s);
    row("other kind", "a: 1\n", "a: [1]\n", u"~a"_s);
    row("item in front", "a: [1, 2]\n", "a: [0, 1, 2]\n", u"+a[0]"_s);
    row("item within", "a: [{b: 1}, 2]\n", "a: [{b: 3}, 2]\n", u"~a[0].b"_s);
    row("last item gone", "a: [1, 2]\n", "a: [1]\n", u"-a[1]"_s);
    row("from nothing", "", "a: 1\n", u"~"_s);
}

void TestDifferences::structure()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, changes);
    const YamlTree old = YamlTree::read(before);
    const YamlTree now = YamlTree::read(after);
    QStringList seen;
    for (const ValueChange &change : structuralDifference(old, now)) {
        const QLatin1StringView sign = change.kind == ValueChange::Kind::Added     ? "+"_L1
                                       : change.kind == ValueChange::Kind::Removed ? "-"_L1
                                                                                   : "~"_L1;
        seen.append(sign + change.path);
    }
    QCOMPARE(seen.join(u' '), changes);
}

void TestDifferences::corpusAgainstItself()
{
    const QStringList packs = corpusPacks();
    if (packs.isEmpty())
        QSKIP("no corpus beside the checkout");
    QByteArray last;
    for (const QString &pack : packs) {
        QFile file(pack + "/values.yaml"_L1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const YamlTree tree = YamlTree::read(text);
        QVERIFY(structuralDifference(tree, tree).isEmpty());
        QCOMPARE(applied(last, difference(last, text)), text);
        last = text;
    }
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestDifferences)
#include "tst_differences.moc"
