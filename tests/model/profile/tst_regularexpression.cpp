// SPDX-License-Identifier: Apache-2.0
#include "model/profile/regularexpression.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Layerwright {

class TestRegularExpression final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void matching_data();
    void matching();
    void groups();
    void escaping();
    void refusals_data();
    void refusals();
    void hostile();
};

void TestRegularExpression::matching_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<bool>("isPart");
    QTest::newRow("the whole") << u"size=\\d+"_s << u"size=12"_s << true << true;
    QTest::newRow("a part") << u"size=\\d+"_s << u"a size=12 b"_s << false << true;
    QTest::newRow("nothing") << u"size=\\d+"_s << u"size=x"_s << false << false;
    QTest::newRow("anchors") << u"^[a-z]+$"_s << u"abc"_s << true << true;
    QTest::newRow("empty text") << u".*"_s << QString() << true << true;
    QTest::newRow("empty pattern") << QString() << u"a"_s << false << true;
    QTest::newRow("not ascii") << u"ä.ü"_s << u"äöü"_s << true << true;
    QTest::newRow("beyond the first plane") << u"."_s << u"𝄞"_s << true << true;
    QTest::newRow("two lines") << u"a.b"_s << u"a\nb"_s << false << false;
}

void TestRegularExpression::matching()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    const auto expression = RegularExpression::compile(pattern);
    QVERIFY(expression);
    QTEST(expression->matches(text), "isWhole");
    QTEST(expression->isFoundIn(text), "isPart");
    QCOMPARE(expression->pattern(), pattern);
}

void TestRegularExpression::groups()
{
    const auto expression = RegularExpression::compile(u"(\\d+)-((\\w)\\w*)(x)?"_s);
    QVERIFY(expression);
    QCOMPARE(expression->groupCount(), 4);
    QCOMPARE(expression->groupsOf(u"12-äb"_s), std::nullopt);
    QCOMPARE(expression->groupsOf(u"12-ab"_s).value(), (QStringList{u"12"_s, u"ab"_s, u"a"_s, QString()}));
    QCOMPARE(RegularExpression::compile(u"a"_s)->groupsOf(u"a"_s).value(), QStringList());
}

void TestRegularExpression::escaping()
{
    const QString odd = u"a.b*[c]{2}\\d (ä) $^|+?\n"_s;
    const auto expression = RegularExpression::compile(RegularExpression::escaped(odd));
    QVERIFY(expression);
    QVERIFY(expression->matches(odd));
    QVERIFY(!expression->matches(odd + u'x'));
}

void TestRegularExpression::refusals_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("reason");
    QTest::newRow("parenthesis open") << u"(a"_s << u"“)”"_s;
    QTest::newRow("parenthesis too many") << u"a)"_s << u"has no “(”"_s;
    QTest::newRow("bracket open") << u"[a"_s << u"“]”"_s;
    QTest::newRow("range") << u"[z-a]"_s << u"z-a"_s;
    QTest::newRow("look-ahead") << u"(?=a)b"_s << u"look-around"_s;
    QTest::newRow("back reference") << u"(a)\\1"_s << u"\\1"_s;
    QTest::newRow("nothing to repeat") << u"*a"_s << u"*"_s;
    QTest::newRow("repeated too often") << u"a{1001}"_s << u"{1001}"_s;
    QTest::newRow("backslash") << u"a\\"_s << u"ends with"_s;
    QTest::newRow("too long") << QString(5000, u'a') << u"4096"_s;
    QTest::newRow("grows without bound") << u"((((a{100}){100}){100}){100}){100}"_s << u"repeats"_s;
}

void TestRegularExpression::refusals()
{
    QFETCH(QString, pattern);
    QFETCH(QString, reason);
    const auto expression = RegularExpression::compile(pattern);
    QVERIFY(!expression);
    QVERIFY2(expression.error().message.contains(reason), qPrintable(expression.error().message));
}

/// What takes other engines for ever.
void TestRegularExpression::hostile()
{
    const auto expression = RegularExpression::compile(u"(a+)+$"_s);
    QVERIFY(expression);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!expression->matches(QString(100'000, u'a') + u'!'));
    QVERIFY(timer.elapsed() < 5000);
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestRegularExpression)
#include "tst_regularexpression.moc"
