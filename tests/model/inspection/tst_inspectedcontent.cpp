// SPDX-License-Identifier: Apache-2.0
#include "model/inspection/contentinspector.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// What is odd in texts and variables.
class TestInspectedContent final : public QObject
{
    Q_OBJECT

private slots:
    void texts_data();
    void texts();
    void manifestsToo();
    void variables_data();
    void variables();
    void duplicateKeys();
    void notesAreTold();
    void theGravestComesFirst();
    void corpusOfPacks();

private:
    static LoadedProfile profileWith(const QByteArray &values);
    static QList<InspectionFinding> findingsIn(const LoadedProfile &loaded);
    static QStringList told(const LoadedProfile &loaded);
};

LoadedProfile TestInspectedContent::profileWith(const QByteArray &values)
{
    LoadedProfile loaded;
    Layer layer;
    layer.name = u"web"_s;
    layer.values = values;
    loaded.profile.layers.append(layer);
    return loaded;
}

QList<InspectionFinding> TestInspectedContent::findingsIn(const LoadedProfile &loaded)
{
    FindingList findings;
    inspectContent(loaded, findings, {});
    return findings.take();
}

/// Each as "rule: place"; an odd one with an exclamation mark.
QStringList TestInspectedContent::told(const LoadedProfile &loaded)
{
    QStringList told;
    for (const InspectionFinding &finding : findingsIn(loaded))
        for (const QString &place : finding.places)
            told.append((finding.isOdd() ? u"!"_s : QString()) + finding.rule + u": "_s + place);
    return told;
}

void TestInspectedContent::texts_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("nothing") << QByteArray("a: 1\nb: '{{ .spectro.var.x }}'\n") << QStringList();
    QTest::newRow("private key") << QByteArray("a: 1\ntls: |\n  -----BEGIN RSA PRIVATE KEY-----\n  x\n")
                                 << QStringList{u"!secret: layer web, line 2: tls"_s};
    QTest::newRow("token") << QByteArray("id: AKIAIOSFODNN7EXAMPLE\n")
                           << QStringList{u"!secret: layer web, line 1: id"_s};
    QTest::newRow("token in a list") << QByteArray("- AKIAIOSFODNN7EXAMPLE\n")
                                     << QStringList{u"!secret: layer web, line 1: a value without a key"_s};
    QTest::newRow("password by its key") << QByteArray("a:\n  adminPassword: hunter2\n")
                                         << QStringList{u"credential: layer web, line 2: adminPassword"_s};
    QTest::newRow("password in a variable")
        << QByteArray("adminPassword: '{{ .spectro.var.password }}'\n") << QStringList();
    QTest::newRow("turned text") << QByteArray("a: 1\nb: x\xE2\x80\xAEy\nc: \xE2\x81\xA6z\n")
                                 << QStringList{u"!text-direction: layer web, line 2: U+202E"_s};
    QTest::newRow("isolate") << QByteArray("c: \xE2\x81\xA6z\n")
                             << QStringList{u"!text-direction: layer web, line 1: U+2066"_s};
    QTest::newRow("other marks") << QByteArray("a: x\xE2\x80\x93y\xE2\x80\x8Ez\xE2\x82\xAC\xE2\n")
                                 << QStringList();
    QTest::newRow("environment") << QByteArray("a: 1\nb: '{{ env \"HOME\" }}'\n")
                                 << QStringList{u"!template-reach: layer web, line 2: {{ env \"HOME\" }}"_s};
    QTest::newRow("piped")
        << QByteArray("b: '{{ \"a.example\" | getHostByName }}'\n")
        << QStringList{u"!template-reach: layer web, line 1: {{ \"a.example\" | getHostByName }}"_s};
    QTest::newRow("cluster") << QByteArray("b: '{{ lookup \"v1\" \"Secret\" \"a\" \"b\" }}'\n")
                             << QStringList{u"!template-reach: layer web, line 1: "
                                            "{{ lookup \"v1\" \"Secret\" \"a\" \"b\" }}"_s};
    QTest::newRow("a key of that name")
        << QByteArray("b: '{{ .Values.env }}'\nenv: [lookup]\n") << QStringList();
    QTest::newRow("not YAML") << QByteArray("a: [\n\t}\n") << QStringList();
}

void TestInspectedContent::texts()
{
    QFETCH(const QByteArray, values);
    QTEST(told(profileWith(values)), "told");
}

void TestInspectedContent::manifestsToo()
{
    LoadedProfile loaded = profileWith({});
    loaded.profile.layers[0].manifests.append({u"extra"_s, "id: AKIAIOSFODNN7EXAMPLE\n", {}});
    QCOMPARE(told(loaded), QStringList{u"!secret: layer web, manifest extra, line 1: id"_s});
}

void TestInspectedContent::variables_data()
{
    QTest::addColumn<bool>("isMasked");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("plain") << false << u"eu-west"_s << QStringList();
    QTest::newRow("masked without default") << true << QString() << QStringList();
    QTest::newRow("masked by an export") << true << u"********"_s << QStringList();
    QTest::newRow("masked and in clear")
        << true << u"hunter2"_s << QStringList{u"variable-masked: variable v"_s};
    QTest::newRow("token") << false << u"AKIAIOSFODNN7EXAMPLE"_s << QStringList{u"!secret: variable v"_s};
}

void TestInspectedContent::variables()
{
    QFETCH(const bool, isMasked);
    QFETCH(const QString, value);
    LoadedProfile loaded;
    Variable variable;
    variable.name = u"v"_s;
    variable.isSensitive = isMasked;
    variable.defaultValue = value;
    loaded.profile.variables.append(variable);
    QTEST(told(loaded), "told");
}

void TestInspectedContent::duplicateKeys()
{
    const Result<LoadedProfile> loaded = readProfileText(
        "{\"metadata\":{\"name\":\"a\",\n\"name\":\"b\"},\"spec\":{\"template\":{\"type\":\"add-on\","
        "\"packs\":[{\"name\":\"x\"},{\"name\":\"y\",\"n\\u0061me\":\"z\"}]}}}",
        u"x.json"_s);
    QVERIFY(loaded.has_value());
    QCOMPARE(told(*loaded),
             (QStringList{u"!duplicate-key: line 2: name"_s, u"!duplicate-key: line 2: name"_s}));
}

void TestInspectedContent::notesAreTold()
{
    LoadedProfile loaded;
    loaded.notes = {u"The draft was read."_s};
    const QList<InspectionFinding> findings = findingsIn(loaded);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].message, u"The draft was read."_s);
    QVERIFY(!findings[0].isOdd());
}

void TestInspectedContent::theGravestComesFirst()
{
    FindingList findings;
    findings.addNote(u"note"_s);
    findings.add(FindingList::Rule::Credential, u"a"_s);
    findings.add(FindingList::Rule::Secret, u"b"_s);
    findings.add(FindingList::Rule::Link, u"c"_s);
    findings.add(FindingList::Rule::Secret, u"d"_s);
    QStringList rules;
    for (const InspectionFinding &finding : findings.take())
        rules.append(finding.rule);
    QCOMPARE(rules, (QStringList{u"member-link"_s, u"secret"_s, u"credential"_s, u"note"_s}));
    QVERIFY(findings.take().isEmpty());
}

/// What real packs come with is no cause for alarm, and it is looked at in little time.
void TestInspectedContent::corpusOfPacks()
{
    const QStringList packs = corpusPacks();
    if (packs.isEmpty())
        QSKIP("There is no corpus beside this checkout.");
    QStringList odd;
    for (const QString &pack : packs) {
        QFile values(pack + u"/values.yaml"_s);
        if (!values.open(QIODevice::ReadOnly))
            continue;
        for (const QString &finding : told(profileWith(values.readAll())))
            if (finding.startsWith(u'!'))
                odd.append(pack + u": "_s + finding);
    }
    QVERIFY2(odd.isEmpty(), qPrintable(odd.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestInspectedContent)
#include "tst_inspectedcontent.moc"
