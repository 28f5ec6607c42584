// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/packedit.h"
#include "model/yaml/packsettings.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

using enum PackField;

/// The settings of a layer as values: what is read, and what each wish does to the text.
class TestPackSettings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsEverything();
    void odd_data();
    void odd();
    void unreadable_data();
    void unreadable();
    void oneBadItemSpoilsNoOther();
    void findingsGoToTheirField();
    void texts_data();
    void texts();
    void rows_data();
    void rows();
    void refused_data();
    void refused();
    void whatWasMadeGoesAgain();
    void whatWasThereStays();
    void laws_data();
    void laws();

private:
    void checkText(const QByteArray &text, PackField field);
    void checkRows(const QByteArray &text, PackField field);
};

static QByteArray done(const QByteArray &text, const Result<PackEdit> &edit)
{
    return edit ? applied(text, edit->edits) : QByteArray("refused: ") + edit.error().message.toUtf8();
}

static PackSettings read(const QByteArray &text)
{
    const auto settings = PackSettings::read(text);
    if (!settings)
        qFatal("%s", qPrintable(settings.error().message));
    return *settings;
}

static const QByteArray whole = R"(# spectrocloud.com/enabled-presets: A:b
pack:
  namespace: "wordpress"
  additionalNamespaces: wordpress-storage,other
  namespaceLabels:
    "monitoring": "org=spectro,team=dev"
    {{.spectro.var.ns}}: a=b
  namespaceAnnotations:
    monitoring: io/enable=true
  spectrocloud.com/install-priority: "-5" # late
  spectrocloud.com/display-name: '{{.spectro.var.name}}'
  releaseNameOverride:
    chart: short
  content:
    images:
      - image: registry.k8s.io/pause:3.9
      - image: "a/b:1"
        note: kept
    charts:
      - repo: https://charts.example.com
        name: driver
        version: 2.30.0
charts:
  driver:
    images: [x]
)";

void TestPackSettings::readsEverything()
{
    const PackSettings settings = read(whole);
    QCOMPARE(settings[Namespace].text, u"wordpress"_s);
    QCOMPARE(settings[AdditionalNamespaces].text, u"wordpress-storage,other"_s);
    QCOMPARE(settings[InstallPriority].text, u"-5"_s);
    QCOMPARE(settings[DisplayName].text, u"{{.spectro.var.name}}"_s);
    QCOMPARE(settings[NamespaceLabels].rows,
             (QList<PackRow>{{{u"monitoring"_s, u"org=spectro,team=dev"_s}, {}},
                             {{u"{{.spectro.var.ns}}"_s, u"a=b"_s}, {}}}));
    QCOMPARE(settings[ReleaseNames].rows, (QList<PackRow>{{{u"chart"_s, u"short"_s}, {}}}));
    QCOMPARE(settings[Images].rows,
             (QList<PackRow>{{{u"registry.k8s.io/pause:3.9"_s}, {}}, {{u"a/b:1"_s}, {}}}));
    QCOMPARE(settings[Charts].rows,
             (QList<PackRow>{{{u"https://charts.example.com"_s, u"driver"_s, u"2.30.0"_s}, {}}}));
    for (const PackSetting &setting : settings.settings) {
        QVERIFY(setting.isThere);
        QCOMPARE(setting.obstacle, QString());
        QVERIFY(setting.findings.isEmpty());
    }
    const PackSettings none = read("");
    for (const PackSetting &setting : none.settings)
        QVERIFY(!setting.isThere && setting.obstacle.isEmpty());
    QVERIFY(!read("pack:\n")[Namespace].isThere);
}

void TestPackSettings::odd_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<PackField>("field");
    QTest::addColumn<QString>("says");

    QTest::newRow("a map for a text")
        << QByteArray("pack:\n  namespace:\n    a: b\n") << Namespace << u"Line 2 has keys"_s;
    QTest::newRow("a map of namespaces") << QByteArray("pack:\n  additionalNamespaces: {a: b}\n")
                                         << AdditionalNamespaces << u"Line 2 has keys"_s;
    QTest::newRow("a list for a text") << QByteArray("pack:\n  namespace: [a]\n") << Namespace << u"a list"_s;
    QTest::newRow("an alias") << QByteArray("x: &n web\npack:\n  namespace: *n\n") << Namespace << u"*n"_s;
    QTest::newRow("several lines") << QByteArray("pack:\n  namespace: |\n    a\n    b\n") << Namespace
                                   << u"several lines"_s;
    QTest::newRow("a text for a map")
        << QByteArray("pack:\n  namespaceLabels: a=b\n") << NamespaceLabels << u"Line 2 has no keys"_s;
    QTest::newRow("a map for a list")
        << QByteArray("pack:\n  content:\n    images: {image: a}\n") << Images << u"Line 3 has no list"_s;
    QTest::newRow("no map on the way")
        << QByteArray("pack:\n  content: all\n") << Images << u"Line 2 has no keys"_s;
    QTest::newRow("twice") << QByteArray("pack:\n  namespace: a\n  namespace: b\n") << Namespace
                           << u"there twice"_s;
}

/// What cannot be shown is told, and no wish destroys it.
void TestPackSettings::odd()
{
    QFETCH(const QByteArray, text);
    QFETCH(const PackField, field);
    QFETCH(const QString, says);
    const PackSetting setting = read(text)[field];
    QVERIFY2(setting.obstacle.contains(says), qPrintable(setting.obstacle));
    QVERIFY(setting.rows.isEmpty() && setting.text.isEmpty());
    const PackFieldPlace &place = placeOf(field);
    const auto edit = place.shape == PackShape::Text
                          ? setPackText(text, field, u"x"_s)
                          : setPackRow(text, field, 0, QStringList(place.columns(), u"x"_s));
    QVERIFY(!edit);
    QCOMPARE(edit.error().message, setting.obstacle);
}

void TestPackSettings::unreadable_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("no YAML") << QByteArray("a: b\npack: [\n") << 2;
    QTest::newRow("a list") << QByteArray("# x\n- a\n") << 2;
    QTest::newRow("a text for the block") << QByteArray("a: b\npack: none\n") << 2;
    QTest::newRow("an alias for the block") << QByteArray("x: &x {a: b}\npack: *x\n") << 2;
}

void TestPackSettings::unreadable()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, line);
    const auto settings = PackSettings::read(text);
    QVERIFY(!settings);
    QVERIFY(!settings.error().message.isEmpty());
    QCOMPARE(settings.error().line, line);
    QVERIFY(!setPackText(text, Namespace, u"x"_s));
}

void TestPackSettings::oneBadItemSpoilsNoOther()
{
    const QByteArray text =
        "pack:\n  content:\n    images:\n      - image: a\n      - plain\n      - image: [b]\n"
        "      - iamge: c\n  namespaceLabels:\n    a: b\n    c: {d: e}\n    f: 1\n    f: 2\n";
    const PackSettings settings = read(text);
    const QList<PackRow> images = settings[Images].rows;
    QCOMPARE(images.size(), 4);
    QVERIFY(images[0].obstacle.isEmpty());
    QVERIFY(images[1].obstacle.contains(u"Line 5"_s));
    QVERIFY(images[2].obstacle.contains(u"Line 6"_s));
    QVERIFY(images[3].obstacle.isEmpty());
    QCOMPARE(settings[Images].findings.size(), 1); // misspelt
    QVERIFY(!setPackRow(text, Images, 1, {u"x"_s}));
    QCOMPARE(done(text, setPackRow(text, Images, 0, {u"z"_s})),
             QByteArray(text).replace("image: a", "image: z"));
    const QList<PackRow> labels = settings[NamespaceLabels].rows;
    QVERIFY(labels[0].obstacle.isEmpty());
    QVERIFY(labels[1].obstacle.contains(u"Line 10"_s));
    QVERIFY(labels[2].obstacle.contains(u"twice"_s) && labels[3].obstacle.contains(u"twice"_s));
}

void TestPackSettings::findingsGoToTheirField()
{
    const PackSettings settings = read("pack:\n  namespace: Web_App\n  spectrocloud.com/install-priority: "
                                       "soon\n  spectrocloud.com/display-name: x\n");
    QCOMPARE(settings[Namespace].findings.size(), 1);
    QCOMPARE(settings[Namespace].findings.first().rule, u"pack-namespace"_s);
    QCOMPARE(settings[InstallPriority].findings.size(), 1);
    QCOMPARE(settings[InstallPriority].text, u"soon"_s);
    QVERIFY(settings.findings.isEmpty());
    QCOMPARE(read("pack:\nspectrocloud.com/display-name: x\n").findings.size(), 1);
}

void TestPackSettings::texts_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<PackField>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, PackField field, const QString &value,
                        const QByteArray &after) {
        QTest::newRow(name) << before << field << value << after;
    };

    row("empty text", "", Namespace, u"web"_s, "pack:\n  namespace: web\n");
    row("no block", "a: 1\n", Namespace, u"web"_s, "a: 1\npack:\n  namespace: web\n");
    row("empty block", "pack:\na: 1\n", Namespace, u"web"_s, "pack:\n  namespace: web\na: 1\n");
    row("keeps quotes and comment", "pack:\n  namespace: 'a' # why\n", Namespace, u"b"_s,
        "pack:\n  namespace: 'b' # why\n");
    row("keeps line ends", "pack:\r\n  namespace: a\r\n", Namespace, u"b"_s, "pack:\r\n  namespace: b\r\n");
    row("what looks like a number", "pack:\n  namespace: a\n", Namespace, u"10"_s,
        "pack:\n  namespace: \"10\"\n");
    row("a template", "pack:\n  namespace: a\n", Namespace, u"{{.spectro.var.ns}}"_s,
        "pack:\n  namespace: '{{.spectro.var.ns}}'\n");
    row("priority in quotes", "pack:\n  namespace: a\n", InstallPriority, u"10"_s,
        "pack:\n  namespace: a\n  spectrocloud.com/install-priority: \"10\"\n");
    row("priority gets quotes", "pack:\n  spectrocloud.com/install-priority: 0\n", InstallPriority, u"-1"_s,
        "pack:\n  spectrocloud.com/install-priority: \"-1\"\n");
    row("priority keeps its quotes", "pack:\n  spectrocloud.com/install-priority: '0'\n", InstallPriority,
        u"7"_s, "pack:\n  spectrocloud.com/install-priority: '7'\n");
    row("emptied", "pack:\n  namespace: a\n  x: 1\n", Namespace, QString(), "pack:\n  x: 1\n");
    row("emptied, not there", "pack:\n  x: 1\n", Namespace, QString(), "pack:\n  x: 1\n");
    row("flow", "pack: {namespace: a, x: 1}\n", Namespace, u"b"_s, "pack: {namespace: b, x: 1}\n");
}

void TestPackSettings::texts()
{
    QFETCH(const QByteArray, before);
    QFETCH(const PackField, field);
    QFETCH(const QString, value);
    QFETCH(const QByteArray, after);
    QCOMPARE(done(before, setPackText(before, field, value)), after);
    QCOMPARE(read(after)[field].text, value);
}

void TestPackSettings::rows_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<PackField>("field");
    QTest::addColumn<int>("row");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, PackField field, int at,
                        const QStringList &cells, const QByteArray &after) {
        QTest::newRow(name) << before << field << at << cells << after;
    };

    row("first label", "", NamespaceLabels, 0, {u"ns"_s, u"a=b"_s},
        "pack:\n  namespaceLabels:\n    ns: a=b\n");
    row("next label", "pack:\n  namespaceLabels:\n    ns: a=b\n", NamespaceLabels, 1, {u"x.y"_s, u"c=d"_s},
        "pack:\n  namespaceLabels:\n    ns: a=b\n    x.y: c=d\n");
    row("another value", "pack:\n  namespaceLabels:\n    \"ns\": \"a=b\"\n", NamespaceLabels, 0,
        {u"ns"_s, u"a=c"_s}, "pack:\n  namespaceLabels:\n    \"ns\": \"a=c\"\n");
    row("another key", "pack:\n  namespaceLabels:\n    \"ns\": \"a=b\"\n", NamespaceLabels, 0,
        {u"web"_s, u"a=b"_s}, "pack:\n  namespaceLabels:\n    \"web\": \"a=b\"\n");
    row("both", "pack:\n  releaseNameOverride:\n    a: b # why\n", ReleaseNames, 0, {u"c"_s, u"d"_s},
        "pack:\n  releaseNameOverride:\n    c: d # why\n");
    row("first image", "pack:\n  namespace: a\n", Images, 0, {u"r/i:1"_s},
        "pack:\n  namespace: a\n  content:\n    images:\n      - image: r/i:1\n");
    row("image into an empty list", "pack:\n  content:\n    images: []\n", Images, 0, {u"r/i:1"_s},
        "pack:\n  content:\n    images:\n      - image: r/i:1\n");
    row("next image", "pack:\n  content:\n    images:\n    - image: a\n", Images, 1, {u"b"_s},
        "pack:\n  content:\n    images:\n    - image: a\n    - image: b\n");
    row("image with more keys", "pack:\n  content:\n    images:\n      - image: a\n        note: n\n", Images,
        0, {u"b"_s}, "pack:\n  content:\n    images:\n      - image: b\n        note: n\n");
    row("emptied image goes", "pack:\n  content:\n    images:\n      - image: a\n      - image: b\n", Images,
        0, {QString()}, "pack:\n  content:\n    images:\n      - image: b\n");
    row("chart", "pack:\n  content:\n    charts:\n", Charts, 0, {u"https://x"_s, u"web"_s, u"1.10"_s},
        "pack:\n  content:\n    charts:\n      - repo: https://x\n        name: web\n        version: "
        "\"1.10\"\n");
    row("one cell of a chart", "pack:\n  content:\n    charts:\n      - {repo: r, name: n, version: \"1\"}\n",
        Charts, 0, {u"r"_s, u"n"_s, u"2"_s},
        "pack:\n  content:\n    charts:\n      - {repo: r, name: n, version: \"2\"}\n");
}

void TestPackSettings::rows()
{
    QFETCH(const QByteArray, before);
    QFETCH(const PackField, field);
    QFETCH(const int, row);
    QFETCH(const QStringList, cells);
    QFETCH(const QByteArray, after);
    QCOMPARE(done(before, setPackRow(before, field, row, cells)), after);
}

void TestPackSettings::refused_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("says");
    QTest::newRow("no name") << 2 << QStringList{QString(), u"a=b"_s} << u"needs a name"_s;
    QTest::newRow("name of another") << 2 << QStringList{u"a"_s, u"a=b"_s} << u"“a” is there already"_s;
    QTest::newRow("renamed to another") << 0 << QStringList{u"b"_s, u"1"_s} << u"\"b\" already"_s;
    QTest::newRow("far away") << 7 << QStringList{u"x"_s, u"1"_s} << u"no row 8"_s;
}

void TestPackSettings::refused()
{
    QFETCH(const int, row);
    QFETCH(const QStringList, cells);
    QFETCH(const QString, says);
    const auto edit =
        setPackRow("pack:\n  namespaceLabels:\n    a: x\n    b: y\n", NamespaceLabels, row, cells);
    QVERIFY(!edit);
    QVERIFY2(edit.error().message.contains(says), qPrintable(edit.error().message));
}

void TestPackSettings::whatWasMadeGoesAgain()
{
    const QByteArray before = "# about\na: 1\n";
    const auto first = setPackRow(before, Images, 0, {u"x"_s});
    QVERIFY(first);
    QCOMPARE(first->made, (QStringList{u"pack"_s, u"pack.content"_s}));
    const QByteArray one = applied(before, first->edits);
    const auto second = setPackText(one, Namespace, u"web"_s, first->made);
    const QByteArray two = applied(one, second->edits);
    const auto third = removePackRow(two, Images, 0, second->made);
    const QByteArray three = applied(two, third->edits);
    QCOMPARE(three, QByteArray("# about\na: 1\npack:\n  namespace: web\n"));
    QCOMPARE(third->made, QStringList{u"pack"_s});
    QCOMPARE(done(three, setPackText(three, Namespace, {}, third->made)), before);
}

/// An empty block that somebody wrote stays, as a block without keys.
void TestPackSettings::whatWasThereStays()
{
    const QByteArray before = "pack:\n  namespace: n\na: 1\n";
    const auto edit = setPackText(before, Namespace, {});
    QVERIFY(applied(before, edit->edits).startsWith("pack:"));
    QVERIFY(edit->made.isEmpty());
}

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestPackSettings::laws_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("of our own") << whole;
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("comment only") << QByteArray("# nothing yet\n");
    QTest::newRow("no final line end") << QByteArray("a: 1");
    QTest::newRow("CRLF") << QByteArray("a: 1\r\nb:\r\n  c: d\r\n");
    for (const QString &pack : corpusPacks())
        QTest::newRow(qPrintable(pack.section(u'/', -1))) << contentOf(pack + u"/values.yaml"_s);
}

/// Another value and back is the identity, and so is a value and none where there was none.
void TestPackSettings::checkText(const QByteArray &text, PackField field)
{
    const PackSetting setting = read(text)[field];
    if (!setting.obstacle.isEmpty() || (setting.isThere && setting.text.isEmpty()))
        return;
    if (setting.text.contains(u"{{"_s)) // comes back in quotes
        return;
    const QString other = field == InstallPriority ? u"4711"_s : u"made-up"_s;
    const auto there = setPackText(text, field, other);
    QVERIFY2(there, there ? "" : qPrintable(there.error().message));
    const QByteArray changed = applied(text, there->edits);
    QCOMPARE(read(changed)[field].text, other);
    PackSettings expected = read(text);
    PackSettings found = read(changed);
    for (PackSettings *settings : {&expected, &found}) {
        settings->settings.removeAt(int(field));
        settings->findings.clear();
        for (PackSetting &each : settings->settings)
            each.findings.clear();
    }
    QCOMPARE(found, expected);
    const auto back = setPackText(changed, field, setting.text, there->made);
    QVERIFY2(back, back ? "" : qPrintable(back.error().message));
    const QByteArray same = applied(changed, back->edits);
    const bool gainsQuotes = field == InstallPriority && setting.isThere; // a number without any
    if (same != text && !(gainsQuotes && read(same)[field].text == setting.text))
        QCOMPARE(same, text);
    QVERIFY(back->made.isEmpty() || setting.isThere);
}

/// A row more and less is the identity, and so is a cell that is changed and changed back.
void TestPackSettings::checkRows(const QByteArray &text, PackField field)
{
    const PackSetting setting = read(text)[field];
    if (!setting.obstacle.isEmpty() || (setting.isThere && setting.rows.isEmpty()))
        return;
    const QStringList cells(placeOf(field).columns(), u"made-up"_s);
    const auto more = setPackRow(text, field, int(setting.rows.size()), cells);
    QVERIFY2(more, more ? "" : qPrintable(more.error().message));
    const QByteArray longer = applied(text, more->edits);
    QCOMPARE(read(longer)[field].rows.last().cells, cells);
    QCOMPARE(done(longer, removePackRow(longer, field, int(setting.rows.size()), more->made)), text);
    for (int row = 0; row < setting.rows.size(); ++row) {
        if (!setting.rows[row].obstacle.isEmpty() || setting.rows[row].cells.contains(QString()) ||
            setting.rows[row].cells.join(QString()).contains(u"{{"_s))
            continue;
        const auto there = setPackRow(text, field, row, cells);
        QVERIFY2(there, there ? "" : qPrintable(there.error().message));
        const QByteArray changed = applied(text, there->edits);
        QCOMPARE(done(changed, setPackRow(changed, field, row, setting.rows[row].cells)), text);
    }
}

void TestPackSettings::laws()
{
    QFETCH(const QByteArray, text);
    if (!PackSettings::read(text))
        QSKIP("not readable as it is");
    for (const PackFieldPlace &place : packFieldPlaces()) {
        if (place.shape == PackShape::Text)
            checkText(text, place.field);
        else
            checkRows(text, place.field);
        if (QTest::currentTestFailed())
            qInfo("field %s", qPrintable(place.path.join(u'.')));
    }
}

QTEST_GUILESS_MAIN(TestPackSettings)
#include "tst_packsettings.moc"
