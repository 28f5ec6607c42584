// SPDX-License-Identifier: Apache-2.0
#include "model/profile/variablevalue.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

class VariableValueTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void formats_data();
    void formats();
    void whatIsMadeFits();
    void fieldTakes_data();
    void fieldTakes();
    void hostileTextTakesNoTime();
    void defaultOfAList();
    void masks();
};

void VariableValueTest::formats_data()
{
    QTest::addColumn<VariableFormat>("format");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("fits");
    const auto rows = [](VariableFormat format, const QStringList &good, const QStringList &bad) {
        const QString name = OpenEnum<VariableFormat>(format).name();
        for (const QString &value : good)
            QTest::addRow("%s %s", qPrintable(name), qPrintable(value)) << format << value << true;
        for (const QString &value : bad)
            QTest::addRow("no %s %s", qPrintable(name), qPrintable(value)) << format << value << false;
    };
    using enum VariableFormat;
    rows(Number, {u"0"_s, u"-1"_s, u"+2"_s, u"1.5"_s, u".5"_s, u"1e3"_s, u"9007199254740993"_s},
         {u"1,5"_s, u"inf"_s, u"nan"_s, u" 1"_s, u"1 "_s, u"0x10"_s, u"1\n"_s, u"."_s, u"1_000"_s, u"one"_s});
    rows(Boolean, {u"true"_s, u"false"_s}, {u"1"_s, u"0"_s, u"True"_s, u"yes"_s, u"true "_s});
    rows(Version, {u"1.2.3"_s, u"0.0.0"_s, u"1.27.5-rc.1+build.7"_s},
         {u"1.2"_s, u"v1.2.3"_s, u"01.2.3"_s, u"1.2.3-"_s, u"1.2.3.4"_s, u"1.2.x"_s});
    rows(Ipv4, {u"10.0.0.1"_s, u"255.255.255.255"_s, u"0.0.0.0"_s},
         {u"10.1"_s, u"256.0.0.1"_s, u"10.0.0.01"_s, u"::1"_s, u"10.0.0.1/8"_s, u" 10.0.0.1"_s,
          u"10.0.0.1\n"_s});
    rows(
        Ipv4Cidr, {u"10.244.0.0/16"_s, u"0.0.0.0/0"_s, u"10.0.0.1/32"_s},
        {u"10.244.0.0"_s, u"10.244.0.0/33"_s, u"10.244.0.0/016"_s, u"/16"_s, u"10.0/8"_s, u"10.0.0.0/8/8"_s});
    rows(Ipv6, {u"::"_s, u"::1"_s, u"2001:db8::1"_s, u"::ffff:10.0.0.1"_s},
         {u"10.0.0.1"_s, u"fe80::1%eth0"_s, u"[::1]"_s, u"2001:db8::1::2"_s, u":"_s, u"2001:db8::/32"_s});
    rows(Base64, {u"aGk="_s, u"aGkh"_s, u"aA=="_s, u"aGk=\r\n"_s, u"aGkh\naGkh"_s},
         {u"hi!"_s, u"aGk"_s, u"aGk=aGk="_s, u"="_s, u"a-_b"_s, u"aGk= "_s});
    rows(String, {u"anything\nat all"_s, u" "_s}, {});
}

void VariableValueTest::formats()
{
    QFETCH(VariableFormat, format);
    QFETCH(QString, value);
    const auto checked = checkVariableFormat(format, value);
    QTEST(checked.has_value(), "fits");
    QVERIFY(checked || checked.error().message.size() > 20);
}

/// Random values of each format are taken, and with a letter that belongs to none of them refused.
void VariableValueTest::whatIsMadeFits()
{
    QRandomGenerator random(QTest::currentTestFunction()[0]);
    const auto below = [&random](int end) { return QString::number(random.bounded(end)); };
    for (int i = 0; i < 2000; ++i) {
        const QString address = QStringList{below(256), below(256), below(256), below(256)}.join(u'.');
        QByteArray bytes(random.bounded(40) + 1, '\0');
        random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
        QStringList words;
        for (int word = 0; word < 8; ++word)
            words.append(QString::number(random.bounded(65536), 16));
        const QList<std::pair<VariableFormat, QString>> made{
            {VariableFormat::Ipv4, address},
            {VariableFormat::Ipv4Cidr, address + u'/' + below(33)},
            {VariableFormat::Ipv6, words.join(u':')},
            {VariableFormat::Number, QString::number(random.generateDouble() * 1e6 - 5e5)},
            {VariableFormat::Version, QStringList{below(99), below(99), below(99)}.join(u'.')},
            {VariableFormat::Base64, QString::fromLatin1(bytes.toBase64())},
        };
        for (const auto &[format, value] : made) {
            QVERIFY2(checkVariableFormat(format, value), qPrintable(value));
            QVERIFY2(!checkVariableFormat(format, value + u'!'), qPrintable(value));
        }
    }
}

void VariableValueTest::fieldTakes_data()
{
    QTest::addColumn<Variable>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("refusal"); // its beginning; empty when the value is taken
    const auto row = [](const char *name, const QString &value, const QString &refusal, auto change) {
        Variable variable;
        variable.name = u"v"_s;
        change(variable);
        QTest::newRow(name) << variable << value << refusal;
    };
    row("nothing", {}, {}, [](Variable &) {});
    row("nothing of a number", {}, {}, [](Variable &v) { v.format = VariableFormat::Number; });
    row("nothing where required", {}, u"A value is required"_s, [](Variable &v) { v.required = true; });
    row("any text", u"a b"_s, {}, [](Variable &) {});
    row("format", u"x"_s, u"This is no number"_s, [](Variable &v) { v.format = VariableFormat::Number; });
    row("unknown format", u"x"_s, {}, [](Variable &v) { v.format = OpenEnum<VariableFormat>(u"colour"_s); });
    row("part of the value fits", u"xabcx"_s, {}, [](Variable &v) { v.regex = u"abc"_s; });
    row("the whole value must", u"xabcx"_s, u"This does not fit"_s,
        [](Variable &v) { v.regex = u"^abc$"_s; });
    row("no expression", u"a"_s, u"The variable's expression"_s, [](Variable &v) { v.regex = u"(a"_s; });
    row("no look-around", u"a"_s, u"The variable's expression"_s, [](Variable &v) { v.regex = u"(?!b)a"_s; });
    row("two lines", u"a\nb"_s, u"The field takes one line"_s, [](Variable &) {});
    row("two lines of several", u"a\nb"_s, {}, [](Variable &v) { v.inputType = VariableInput::Multiline; });
    const auto dropdown = [](Variable &v) {
        v.inputType = VariableInput::Dropdown;
        v.options = {{u"a"_s, u"First"_s, {}, true, {}}};
    };
    row("an option", u"a"_s, {}, dropdown);
    row("a label is no option", u"First"_s, u"This is none of the options: a"_s, dropdown);
    row("no options", u"a"_s, u"There are no options"_s,
        [](Variable &v) { v.inputType = VariableInput::Dropdown; });
    row("read-only", u"b"_s, u"It is read-only"_s, [](Variable &v) {
        v.immutable = true;
        v.defaultValue = u"a"_s;
    });
    row("the default of a read-only one", u"a"_s, {}, [](Variable &v) {
        v.immutable = true;
        v.defaultValue = u"a"_s;
    });
    row("too long", QString(maximumVariableValueLength + 1, u'a'), u"The value has more than"_s,
        [](Variable &) {});
    row("as long as can be", QString(maximumVariableValueLength, u'a'), {}, [](Variable &) {});
}

void VariableValueTest::fieldTakes()
{
    QFETCH(Variable, variable);
    QFETCH(QString, value);
    QFETCH(QString, refusal);
    const auto checked = checkVariableValue(variable, value);
    QCOMPARE(checked.has_value(), refusal.isEmpty());
    QVERIFY2(checked || checked.error().message.startsWith(refusal), qPrintable(checked.error().message));
}

/// An expression that backtracks for ever elsewhere.
void VariableValueTest::hostileTextTakesNoTime()
{
    Variable variable;
    variable.regex = u"^(a+)+$"_s;
    const QString value = QString(60'000, u'a') + u'!';
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!checkVariableValue(variable, value));
    QVERIFY(timer.elapsed() < 5000);
}

void VariableValueTest::defaultOfAList()
{
    Variable variable;
    variable.defaultValue = u"Second"_s;
    variable.options = {{u"a"_s, u"First"_s, {}, false, {}}, {u"b"_s, u"Second"_s, {}, true, {}}};
    QCOMPARE(defaultValueOf(variable), u"Second"_s); // a line of text, so far
    variable.inputType = VariableInput::Dropdown;
    QCOMPARE(defaultValueOf(variable), u"b"_s);
    variable.defaultValue = u"a"_s;
    QCOMPARE(defaultValueOf(variable), u"a"_s);
    variable.defaultValue.clear();
    QCOMPARE(defaultValueOf(variable), u"b"_s);
    variable.options[1].isDefault = false;
    QCOMPARE(defaultValueOf(variable), QString());
    variable.defaultValue = u"c"_s;
    QCOMPARE(defaultValueOf(variable), u"c"_s);
}

void VariableValueTest::masks()
{
    QVERIFY(isMaskedText(u"****"_s));
    QVERIFY(!isMaskedText(QString()));
    QVERIFY(!isMaskedText(u"**a*"_s));
}

QTEST_GUILESS_MAIN(VariableValueTest)
#include "tst_variablevalue.moc"
