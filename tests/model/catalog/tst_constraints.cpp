// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/catalog.h"
#include "model/catalog/constraintproblems.h"
#include "model/yaml/yamltree.h"
#include "tests/support/corpus.h"
#include "tests/support/packs.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Layerwright {

class TestConstraints final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void rule();
    void brokenRules_data();
    void brokenRules();
    void formats_data();
    void formats();
    void brokenFormats_data();
    void brokenFormats();
    void schemaFile();
    void brokenSchemaFile();
    void problems_data();
    void problems();
    void readOnly_data();
    void readOnly();
    void order();
    void corpus();
};

void TestConstraints::rule()
{
    const PackConstraint all = PackConstraint::fromRule(
        u"a.b"_s,
        uR"( {{required|readonly | format "${string:/a|\d\"\\\\/}"| hints "one" "two | \"x\"" }} )"_s);
    QCOMPARE(all.faults, QStringList());
    QCOMPARE(all.path, u"a.b"_s);
    QVERIFY(all.isRequired && all.isReadOnly);
    QCOMPARE(all.format->text(), uR"(${string:/a|\d"\\/})"_s);
    QCOMPARE(all.hints, (QStringList{u"one"_s, u"two | \"x\""_s}));
    QVERIFY(!all.isSecret());
    const PackConstraint password = PackConstraint::fromRule({}, u"{{ format `${password}` }}"_s);
    QVERIFY(password.isSecret() && !password.isRequired && !password.isReadOnly && password.hints.isEmpty());
    QVERIFY(PackConstraint::fromRule({}, u"{{}}"_s).faults.isEmpty());
}

void TestConstraints::brokenRules_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("fault");
    QTest::newRow("no braces") << u"required"_s << u"between"_s;
    QTest::newRow("one brace") << u"{{ required }"_s << u"between"_s;
    QTest::newRow("empty") << QString() << u"between"_s;
    QTest::newRow("braces that are one") << u"{{}"_s << u"between"_s;
    QTest::newRow("unknown word") << u"{{ required | optional }}"_s << u"“optional”"_s;
    QTest::newRow("nothing after a bar") << u"{{ required | }}"_s << u"nothing before or after"_s;
    QTest::newRow("nothing before a bar") << u"{{ | required }}"_s << u"nothing before or after"_s;
    QTest::newRow("quotes open") << u"{{ required | hints \"a }}"_s << u"do not end"_s;
    QTest::newRow("a text for a word") << u"{{ required | \"a\" }}"_s << u"a text stands"_s;
    QTest::newRow("format of nothing") << u"{{ required | format }}"_s << u"after “format”"_s;
    QTest::newRow("format of two") << u"{{ required | format \"a\" \"b\" }}"_s << u"after “format”"_s;
    QTest::newRow("format without quotes") << u"{{ required | format ${string} }}"_s << u"after “format”"_s;
    QTest::newRow("format of no type") << u"{{ required | format \"${text}\" }}"_s << u"no type “text”"_s;
    QTest::newRow("bad regex") << u"{{ required | format \"${string:/(/}\" }}"_s
                               << u"“)” for “(” is missing"_s;
}

/// What can be read of it still holds.
void TestConstraints::brokenRules()
{
    QFETCH(QString, rule);
    QFETCH(QString, fault);
    const PackConstraint constraint = PackConstraint::fromRule(u"a"_s, rule);
    QVERIFY2(constraint.faults.join(u' ').contains(fault), qPrintable(constraint.faults.join(u' ')));
    QCOMPARE(constraint.isRequired,
             rule.startsWith("{{"_L1) && rule.contains("required"_L1) && rule.endsWith("}}"_L1));
    QCOMPARE(constraint.rule, rule);
}

void TestConstraints::formats_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("good");
    QTest::addColumn<QStringList>("bad");
    QTest::newRow("string") << u"${string}"_s << QStringList{u"a"_s, u"1"_s, u"ä\nö"_s, QString()}
                            << QStringList();
    QTest::newRow("password") << u"${password}"_s << QStringList{u"x y"_s} << QStringList();
    QTest::newRow("input") << u"${input}"_s << QStringList{u"x y"_s} << QStringList();
    QTest::newRow("number") << u"${number}"_s << QStringList{u"1"_s, u"-1.5"_s, u"1e3"_s, u".5"_s}
                            << QStringList{u"x"_s, u"1x"_s, u"1 "_s, u"."_s, QString()};
    QTest::newRow("range") << u"${number:[5000-5005]}"_s << QStringList{u"5000"_s, u"5005"_s, u"5001.5"_s}
                           << QStringList{u"4999"_s, u"5006"_s, u"x"_s};
    QTest::newRow("range below nothing") << u"${number:[-5 - -1.5]}"_s << QStringList{u"-5"_s, u"-1.5"_s}
                                         << QStringList{u"-1"_s, u"-5.1"_s, u"5"_s};
    QTest::newRow("numbers to choose from")
        << u"${number:[1,2]}"_s << QStringList{u"1"_s, u"2"_s} << QStringList{u"3"_s};
    QTest::newRow("boolean") << u"${boolean}"_s << QStringList{u"true"_s, u"False"_s, u"no"_s}
                             << QStringList{u"1"_s, u"t"_s, u"truefalse"_s};
    QTest::newRow("list") << u"${list:[PACK, GIT,a.b]}"_s << QStringList{u"PACK"_s, u"GIT"_s, u"a.b"_s}
                          << QStringList{u"pack"_s, u"PACKGIT"_s, u"axb"_s, u"PACK, GIT"_s};
    QTest::newRow("version") << u"${version}"_s
                             << QStringList{u"1"_s, u"v1.12.0"_s, u"2.0.2-up.4"_s, u"1.0+b"_s}
                             << QStringList{u"x"_s, u"1.."_s, u"1-"_s};
    QTest::newRow("ipv4") << u"${ipv4}"_s << QStringList{u"127.0.0.1"_s, u"255.255.255.255"_s}
                          << QStringList{u"256.0.0.1"_s, u"1.2.3"_s, u"1.2.3.4.5"_s, u"1.2.3.4/8"_s};
    QTest::newRow("two addresses") << u"${ipv4} - ${ipv4}"_s << QStringList{u"10.0.0.1 - 10.0.0.9"_s}
                                   << QStringList{u"10.0.0.1-10.0.0.9"_s, u"10.0.0.1"_s};
    QTest::newRow("image") << u"${string}/${string}:${version}"_s << QStringList{u"ghcr.io/a/b:1.2"_s}
                           << QStringList{u"ghcr.io:1.2"_s, u"a/b:x"_s};
    QTest::newRow("regex") << uR"(${string:/size=\d+/})"_s << QStringList{u"size=12"_s}
                           << QStringList{u"size="_s, u"xsize=12"_s, u"size=12 "_s};
    QTest::newRow("regex in a text") << uR"(${string}, ${string:/^size=\d+$/})"_s
                                     << QStringList{u"a, size=12"_s} << QStringList{u"a, size=x"_s};
    QTest::newRow("regex that ends with a dollar sign")
        << uR"(${string:/\d\$/})"_s << QStringList{u"1$"_s} << QStringList{u"1"_s};
    QTest::newRow("regex that ends with a backslash")
        << uR"(${string:/\d\\$/})"_s << QStringList{u"1\\"_s} << QStringList{u"1$"_s};
    QTest::newRow("groups before a range")
        << u"${string:/(a)(b)?/}${number:[1-9]}${string:/(c)/}${number:[1-2]}"_s
        << QStringList{u"a9c2"_s, u"ab1c1"_s} << QStringList{u"a9c3"_s, u"a10c1"_s};
    QTest::newRow("braces in a regex")
        << u"${string:/a{2}/}"_s << QStringList{u"aa"_s} << QStringList{u"a"_s};
    QTest::newRow("a text alone") << u"a+b"_s << QStringList{u"a+b"_s} << QStringList{u"aab"_s};
    QTest::newRow("a dollar alone") << u"$5 ${number}$"_s << QStringList{u"$5 1$"_s} << QStringList{u"5 1"_s};
}

void TestConstraints::formats()
{
    QFETCH(QString, format);
    QFETCH(QStringList, good);
    QFETCH(QStringList, bad);
    const auto read = ValueFormat::fromString(format);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->text(), format);
    QVERIFY(!read->wanted().isEmpty());
    for (const QString &value : good)
        QVERIFY2(read->fits(value), qPrintable(value));
    for (const QString &value : bad)
        QVERIFY2(!read->fits(value), qPrintable(value));
    for (const QString &option : read->options())
        QVERIFY2(read->fits(option), qPrintable(option));
}

void TestConstraints::brokenFormats_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("fault");
    QTest::newRow("open") << u"a ${string"_s << u"“}”"_s;
    QTest::newRow("no type") << u"${}"_s << u"no type “”"_s;
    QTest::newRow("neither regex nor list") << u"${string:x}"_s << u"“/” or a “[”"_s;
    QTest::newRow("nothing after the colon") << u"${string:}"_s << u"“/” or a “[”"_s;
    QTest::newRow("regex open") << u"${string:/a}"_s << u"“/}”"_s;
    QTest::newRow("list open") << u"${list:[a}"_s << u"“]}”"_s;
    QTest::newRow("no range") << u"${number:[a-b]}"_s << u"no range"_s;
    QTest::newRow("backwards") << u"${number:[9-1]}"_s << u"ends before"_s;
    QTest::newRow("too much") << u"${string}"_s.repeated(500) << u"4096"_s;
}

void TestConstraints::brokenFormats()
{
    QFETCH(QString, format);
    QFETCH(QString, fault);
    const auto read = ValueFormat::fromString(format);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(fault), qPrintable(read.error().message));
}

void TestConstraints::schemaFile()
{
    const auto constraints = readConstraints(
        "# about\na.b:\n  schema: '{{ required }}'\n\"c.$[]\":\n  schema: '{{ readonly }}'\nd: 1\n");
    QVERIFY(constraints);
    QCOMPARE(constraints->size(), 3);
    QCOMPARE(constraints->at(0), PackConstraint::fromRule(u"a.b"_s, u"{{ required }}"_s));
    QCOMPARE(constraints->at(1).path, u"c.$[]"_s);
    QVERIFY(!constraints->at(2).faults.isEmpty());
    QCOMPARE(*readConstraints({}), QList<PackConstraint>());
    QCOMPARE(*readConstraints("# only this\n"), QList<PackConstraint>());
}

void TestConstraints::brokenSchemaFile()
{
    QCOMPARE(readConstraints("\na: [\n").error().line, 2);
    QCOMPARE(readConstraints("\n- a\n").error().line, 2);
    const auto pack = packFromFiles({"{\"name\":\"x\"}",
                                     {},
                                     {},
                                     "a:\n  schema: '{{ requird }}'\nb:\n  schema: '{{ required }}'\n",
                                     {},
                                     {}});
    QVERIFY(pack);
    QCOMPARE(pack->notes.size(), 1);
    QVERIFY2(pack->notes.first().contains(u"“requird”"_s), qPrintable(pack->notes.first()));
    QVERIFY(pack->constraints[1].isRequired);
}

/// `RULE at LINE:COLUMN` of each.
static QStringList placesOf(const QList<Finding> &findings)
{
    QStringList places;
    for (const Finding &finding : findings)
        places.append(
            u"%1 at %2:%3"_s.arg(finding.rule).arg(finding.position.line).arg(finding.position.column));
    return places;
}

void TestConstraints::problems_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QStringList>("findings");
    const QString required = u"{{ required }}"_s;
    const QString port = u"{{ format \"${number:[1-9]}\" }}"_s;
    const QString password = u"{{ format \"${password}\" }}"_s;
    QTest::newRow("there") << u"a.b"_s << required << QByteArray("a:\n  b: x\n") << QStringList();
    QTest::newRow("a key with dots") << u"a.b.c"_s << required << QByteArray("a:\n  b.c: x\n")
                                     << QStringList();
    QTest::newRow("empty") << u"a.b"_s << required << QByteArray("a:\n  b:\n")
                           << QStringList{u"constraint-required at 2:3"_s};
    QTest::newRow("null") << u"a.b"_s << required << QByteArray("a:\n  b: ~\n")
                          << QStringList{u"constraint-required at 2:6"_s};
    QTest::newRow("empty text") << u"a.b"_s << required << QByteArray("a:\n  b: ''\n")
                                << QStringList{u"constraint-required at 2:6"_s};
    QTest::newRow("blanks") << u"a.b"_s << required << QByteArray("a:\n  b: ' '\n")
                            << QStringList{u"constraint-required at 2:6"_s};
    QTest::newRow("empty map") << u"a.b"_s << required << QByteArray("a:\n  b: {}\n")
                               << QStringList{u"constraint-required at 2:3"_s};
    QTest::newRow("empty list") << u"a.b"_s << required << QByteArray("a:\n  b: []\n")
                                << QStringList{u"constraint-required at 2:3"_s};
    QTest::newRow("missing") << u"a.b"_s << required << QByteArray("x: 1\na:\n  c: 1\n")
                             << QStringList{u"constraint-required at 2:1"_s};
    QTest::newRow("missing as far as can be read")
        << u"a.b"_s << required << QByteArray("a:\n  c: [1\n  b: 1\n") << QStringList();
    QTest::newRow("all missing") << u"a.b"_s << required << QByteArray()
                                 << QStringList{u"constraint-required at 1:1"_s};
    QTest::newRow("a zero is a value") << u"a"_s << required << QByteArray("a: 0\n") << QStringList();
    QTest::newRow("a template is a value")
        << u"a"_s << required << QByteArray("a: '{{ .spectro.var.x }}'\n") << QStringList();
    QTest::newRow("missing, not required") << u"a"_s << port << QByteArray("b: 1\n") << QStringList();
    QTest::newRow("empty, not required") << u"a"_s << port << QByteArray("a: ''\n") << QStringList();
    QTest::newRow("format") << u"a"_s << port << QByteArray("a: 10\n")
                            << QStringList{u"constraint-format at 1:4"_s};
    QTest::newRow("format in quotes") << u"a"_s << port << QByteArray("a: \"9\"\n") << QStringList();
    QTest::newRow("format of a template")
        << u"a"_s << port << QByteArray("a: '1{{ .spectro.var.x }}'\n") << QStringList();
    QTest::newRow("format of a template without quotes")
        << u"a"_s << port << QByteArray("a: {{ .spectro.var.x }}\n") << QStringList();
    QTest::newRow("format of a map") << u"a"_s << port << QByteArray("a:\n  b: 1\n")
                                     << QStringList{u"constraint-format at 1:1"_s};
    QTest::newRow("format of an alias")
        << u"a"_s << port << QByteArray("b: &x 10\na: *x\n") << QStringList{u"constraint-format at 2:1"_s};
    QTest::newRow("list") << u"a.b.$[]"_s << port << QByteArray("a:\n  b:\n  - 1\n  - 0\n  - 2\n  - 10\n")
                          << QStringList{u"constraint-format at 4:5"_s, u"constraint-format at 6:5"_s};
    QTest::newRow("list of maps") << u"a.$[].c"_s << required << QByteArray("a:\n- c: 1\n- d: 1\n")
                                  << QStringList{u"constraint-required at 3:3"_s};
    QTest::newRow("list in a list") << u"a.$[].$[]"_s << port << QByteArray("a: [[1, 0], [2], 3]\n")
                                    << QStringList{u"constraint-format at 1:9"_s};
    QTest::newRow("list that is missing")
        << u"a.$[]"_s << required << QByteArray("b: 1\n") << QStringList{u"constraint-required at 1:1"_s};
    QTest::newRow("list that is missing, not required")
        << u"a.$[]"_s << port << QByteArray("b: 1\n") << QStringList();
    QTest::newRow("list that is empty") << u"a.$[]"_s << required << QByteArray("a: []\n") << QStringList();
    QTest::newRow("password") << u"a"_s << password << QByteArray("a: secret\n")
                              << QStringList{u"secret-in-clear at 1:4"_s};
    QTest::newRow("password in a variable")
        << u"a"_s << password << QByteArray("a: '{{.spectro.var.p}}'\n") << QStringList();
    QTest::newRow("password of nothing") << u"a"_s << password << QByteArray("a:\n") << QStringList();
    QTest::newRow("unreadable") << u"a"_s << u"{{ required | forbidden }}"_s << QByteArray("a: 1\n")
                                << QStringList{u"constraint-unreadable at 1:4"_s};
    QTest::newRow("unreadable, and the rest holds")
        << u"a"_s << u"{{ required | forbidden }}"_s << QByteArray("b: 1\n")
        << QStringList{u"constraint-unreadable at 1:1"_s, u"constraint-required at 1:1"_s};
    QTest::newRow("a path that is none") << u"a[b"_s << port << QByteArray("a: 1\n") << QStringList();
}

void TestConstraints::problems()
{
    QFETCH(QString, path);
    QFETCH(QString, rule);
    QFETCH(QByteArray, values);
    const auto findings = checkConstraints(YamlTree::read(values), {PackConstraint::fromRule(path, rule)});
    QTEST(placesOf(findings), "findings");
    for (const Finding &finding : findings)
        QVERIFY2(finding.message.contains(u"“a"_s), qPrintable(finding.message));
}

void TestConstraints::readOnly_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QStringList>("findings");
    QTest::newRow("same") << QByteArray("a:\n  b: {c: 1, d: 2}\n") << QStringList();
    QTest::newRow("same in another order")
        << QByteArray("a:\n  b:\n    d: 2 # two\n    c: 1\n") << QStringList();
    QTest::newRow("changed") << QByteArray("a:\n  b: {c: 1, d: 3}\n")
                             << QStringList{u"constraint-readonly at 2:3"_s};
    QTest::newRow("gone") << QByteArray("a:\n  x: 1\n") << QStringList{u"constraint-readonly at 1:1"_s};
}

void TestConstraints::readOnly()
{
    QFETCH(QByteArray, values);
    const YamlTree defaults = YamlTree::read("a:\n  b:\n    c: 1\n    d: 2\n");
    const QList<PackConstraint> constraints{PackConstraint::fromRule(u"a.b"_s, u"{{ readonly }}"_s),
                                            PackConstraint::fromRule(u"a.new"_s, u"{{ readonly }}"_s)};
    QTEST(placesOf(checkConstraints(YamlTree::read(values), constraints, &defaults)), "findings");
    QVERIFY(checkConstraints(YamlTree::read(values), constraints).isEmpty());
}

void TestConstraints::order()
{
    const QString required = u"{{ required }}"_s;
    const auto findings =
        checkConstraints(YamlTree::read("a:\nb:\n"), {PackConstraint::fromRule(u"b"_s, required),
                                                      PackConstraint::fromRule(u"a"_s, required)});
    QCOMPARE(placesOf(findings),
             (QStringList{u"constraint-required at 1:1"_s, u"constraint-required at 2:1"_s}));
}

/// Each rule of a real pack can be read, and of a pack's own values nothing is said but what its author left
/// to be filled in.
void TestConstraints::corpus()
{
    const QStringList folders = corpusPacks();
    if (folders.isEmpty())
        QSKIP("no corpus beside the checkout");
    const auto catalog = Catalog::read({QFileInfo(folders.first()).path()});
    QVERIFY(catalog);
    int rules = 0;
    for (const Pack &pack : wholePacks(*catalog)) {
        const YamlTree values = YamlTree::read(pack.values);
        for (const PackConstraint &constraint : pack.constraints) {
            QVERIFY2(constraint.faults.isEmpty(), qPrintable(constraint.faults.join(u' ')));
            ++rules;
        }
        for (const Finding &finding : checkConstraints(values, pack.constraints, &values)) {
            QCOMPARE(finding.rule, u"constraint-required"_s);
            const YamlNode node = values.nodeAt(finding.span.begin);
            const YamlNode value = node.isKey() ? node.parent()[node.value()] : node;
            QVERIFY2(value.isNull() || value.value().isEmpty(), qPrintable(placeOf(pack) + finding.message));
        }
    }
    QVERIFY(rules > 100);
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestConstraints)
#include "tst_constraints.moc"
