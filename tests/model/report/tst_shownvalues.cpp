// SPDX-License-Identifier: Apache-2.0
#include "model/report/shownvalues.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// How a value looks in a report, and which are never in one.
class TestShownValues final : public QObject
{
    Q_OBJECT

private slots:
    void laidOut_data();
    void laidOut();
    void masked_data();
    void masked();
    void whatThePackCallsAPasswordIsMasked();
    void longValuesAreShortened();
};

/// What stands at the key `v`.
static QString shownOf(const QByteArray &text, const QList<PackConstraint> &constraints = {})
{
    const YamlTree tree = YamlTree::read(text);
    return ShownValues(tree, constraints).text(tree.root()["v"]);
}

void TestShownValues::laidOut_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("number") << QByteArray("v: 1 # why\n") << u"1"_s;
    QTest::newRow("quotes stay") << QByteArray("v: \"1\"\n") << u"\"1\""_s;
    QTest::newRow("nothing") << QByteArray("v:\n") << u"null"_s;
    QTest::newRow("empty text") << QByteArray("v: ''\n") << u"''"_s;
    QTest::newRow("empty map") << QByteArray("v: {}\n") << u"{}"_s;
    QTest::newRow("template") << QByteArray("v: {{.spectro.var.a}}\n") << u"{{.spectro.var.a}}"_s;
    QTest::newRow("map without comments")
        << QByteArray("v:\n    # note\n    a: 1 # note\n    b:\n        c: x\n") << u"a: 1\nb:\n  c: x"_s;
    QTest::newRow("list of maps") << QByteArray("v:\n- a: 1\n  b: [x, y]\n- z\n")
                                  << u"- a: 1\n  b:\n    - x\n    - y\n- z"_s;
    QTest::newRow("flow") << QByteArray("v: {a: 1, b: {c: 2}}\n") << u"a: 1\nb:\n  c: 2"_s;
    QTest::newRow("block text") << QByteArray("v:\n  t: |\n    one\n      two\n  u: 1\n")
                                << u"t: |\n  one\n    two\nu: 1"_s;
    QTest::newRow("plain text of two lines") << QByteArray("v: one\n  two\n") << u"one two"_s;
    QTest::newRow("alias") << QByteArray("a: &x 1\nv: *x\n") << u"*x"_s;
    QTest::newRow("turned direction") << QByteArray("v: a\u202Eb\n") << u"a‹U+202E›b"_s;
}

void TestShownValues::laidOut()
{
    QFETCH(const QByteArray, text);
    QTEST(shownOf(text), "shown");
}

void TestShownValues::masked_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("shown");
    const QByteArray key = QByteArray("-----BEGIN RSA ") + "PRIVATE KEY-----";
    const QString mask = ShownValues::Mask.toString();
    QTest::newRow("by its key") << QByteArray("v: {user: a, password: hush}\n")
                                << u"user: a\npassword: %1"_s.arg(mask);
    QTest::newRow("deep in a list") << QByteArray("v:\n- auth:\n    apiKey: hush\n")
                                    << u"- auth:\n    apiKey: %1"_s.arg(mask);
    QTest::newRow("by itself") << "v: |\n  " + key + "\n  hush\n" << mask;
    QTest::newRow("block text") << QByteArray("v:\n  password: |\n    hush\n    hush\n")
                                << u"password: %1"_s.arg(mask);
    QTest::newRow("in a comment") << QByteArray("v:\n  # password: hush\n  a: 1 # hush\n") << u"a: 1"_s;
    QTest::newRow("named by an alias") << QByteArray("v: &p hush\npassword: *p\n") << mask;
    QTest::newRow("a template is none")
        << QByteArray("v: {password: '{{.spectro.var.p}}'}\n") << u"password: '{{.spectro.var.p}}'"_s;
}

void TestShownValues::masked()
{
    QFETCH(const QByteArray, text);
    QTEST(shownOf(text), "shown");
    QVERIFY(!shownOf(text).contains(u"hush"_s));
}

void TestShownValues::whatThePackCallsAPasswordIsMasked()
{
    const QList<PackConstraint> constraints{
        PackConstraint::fromRule(u"v.unlock"_s, u"{{ format \"${password}\" }}"_s),
        PackConstraint::fromRule(u"v.list.$[].pin"_s, u"{{ format \"${password}\" }}"_s),
        PackConstraint::fromRule(u"v.name"_s, u"{{ format \"${string}\" }}"_s)};
    QVERIFY(constraints.first().isSecret());
    const QString shown =
        shownOf("v:\n  name: open\n  unlock: hush\n  list:\n    - pin: hush\n", constraints);
    const QString mask = ShownValues::Mask.toString();
    QCOMPARE(shown, u"name: open\nunlock: %1\nlist:\n  - pin: %1"_s.arg(mask));
}

void TestShownValues::longValuesAreShortened()
{
    QByteArray text = "v:\n";
    for (int i = 0; i < 300; ++i)
        text += "  - item\n";
    const QStringList lines = shownOf(text).split(u'\n');
    QCOMPARE(lines.size(), 12);
    QVERIFY2(lines.last().contains(u"289"_s), qPrintable(lines.last()));
}

QTEST_GUILESS_MAIN(TestShownValues)
#include "tst_shownvalues.moc"
