// SPDX-License-Identifier: Apache-2.0
#include "model/document/comparedtexts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

using Change = std::function<void(LoadedProfile &)>;
Q_DECLARE_METATYPE(Change)

/// What of two profiles differs, as texts, and two texts side by side.
class TestComparedTexts final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void allThatDiffers_data();
    void allThatDiffers();
    void ofOneNameByTheirOrder();
    void sideBySide_data();
    void sideBySide();

private:
    static LoadedProfile profile();
    static QString written(const QList<ChangeRow> &rows);
};

static Layer layerNamed(const QString &name, const QByteArray &values)
{
    Layer layer;
    layer.name = name;
    layer.version = u"1.0.0"_s;
    layer.values = values;
    return layer;
}

LoadedProfile TestComparedTexts::profile()
{
    LoadedProfile loaded;
    loaded.profile.info.name = u"edge"_s;
    loaded.profile.layers = {layerNamed(u"os"_s, "a: 1\n"), layerNamed(u"app"_s, "b: 1\n")};
    loaded.profile.layers[1].manifests = {Manifest{u"ns"_s, "kind: Namespace\n", {}}};
    loaded.profile.variables.resize(1);
    loaded.profile.variables[0].name = u"region"_s;
    loaded.attachments = {{u"packs/os/pack.json"_s, "{}"}, {u"packs/os/logo.png"_s, "x"}};
    return loaded;
}

void TestComparedTexts::allThatDiffers_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("titles");
    const auto row = [](const char *name, const Change &change, const QStringList &titles) {
        QTest::newRow(name) << change << titles;
    };
    row("nothing", [](LoadedProfile &) {}, {});
    row("values", [](LoadedProfile &loaded) { loaded.profile.layers[0].values = "a: 2\n"; },
        {u"os: values"_s});
    row("a version", [](LoadedProfile &loaded) { loaded.profile.layers[0].version = u"2.0.0"_s; },
        {u"os: settings"_s});
    row("whether the registry is private",
        [](LoadedProfile &loaded) { loaded.profile.layers[0].registry.isPrivate = true; },
        {u"os: settings"_s});
    row("a member of the layer that is not known",
        [](LoadedProfile &loaded) {
            loaded.profile.layers[0].extra = {{u"own"_s, "1", {}}};
        },
        {u"os: settings"_s});
    row("a manifest", [](LoadedProfile &loaded) { loaded.profile.layers[1].manifests[0].content = "x"; },
        {u"app: manifest ns"_s});
    row("a manifest that is gone", [](LoadedProfile &loaded) { loaded.profile.layers[1].manifests.clear(); },
        {u"app: manifest ns"_s});
    row("a layer that is gone", [](LoadedProfile &loaded) { loaded.profile.layers.removeLast(); },
        {u"Layers of the stack"_s, u"app: settings"_s, u"app: values"_s, u"app: manifest ns"_s});
    row("a layer that came",
        [](LoadedProfile &loaded) { loaded.profile.layers.append(layerNamed(u"quota"_s, "c: 1\n")); },
        {u"Layers of the stack"_s, u"quota: settings"_s, u"quota: values"_s});
    row("another order", [](LoadedProfile &loaded) { loaded.profile.layers.swapItemsAt(0, 1); },
        {u"Layers of the stack"_s});
    row("a tag",
        [](LoadedProfile &loaded) {
            loaded.profile.info.tags = {{u"team"_s, u"blue"_s}};
        },
        {u"Settings of the profile"_s});
    row("a member of the profile that is not known",
        [](LoadedProfile &loaded) {
            loaded.profile.extra.spec = {{u"own"_s, "1", {}}};
        },
        {u"Settings of the profile"_s});
    row("a variable", [](LoadedProfile &loaded) { loaded.profile.variables[0].required = true; },
        {u"Variables"_s});
    row("a file that travels along", [](LoadedProfile &loaded) { loaded.attachments[1].data = "y"; },
        {u"Files that travel along"_s});
    row("top layer first",
        [](LoadedProfile &loaded) {
            loaded.profile.layers[0].values = "a: 2\n";
            loaded.profile.layers[1].values = "b: 2\n";
        },
        {u"app: values"_s, u"os: values"_s});
}

void TestComparedTexts::allThatDiffers()
{
    QFETCH(Change, change);
    QFETCH(QStringList, titles);
    const LoadedProfile before = profile();
    LoadedProfile after = before;
    change(after);
    QStringList found;
    for (const ComparedText &text : comparedTexts(before, after)) {
        found.append(text.title);
        QVERIFY(text.before != text.after);
    }
    QCOMPARE(found, titles);
    const QList<ComparedText> back = comparedTexts(after, before);
    QCOMPARE(back.size(), titles.size());
}

void TestComparedTexts::ofOneNameByTheirOrder()
{
    LoadedProfile before = profile();
    before.profile.layers.append(layerNamed(u"app"_s, "second: 1\n"));
    LoadedProfile after = before;
    after.profile.layers[2].values = "second: 2\n";
    const QList<ComparedText> texts = comparedTexts(before, after);
    QCOMPARE(texts, (QList<ComparedText>{{u"app: values"_s, "second: 1\n", "second: 2\n"}}));
}

/// A row a line: the number, a sign, the text, and how many lines are left out behind it.
QString TestComparedTexts::written(const QList<ChangeRow> &rows)
{
    QStringList lines;
    for (const ChangeRow &row : rows) {
        const QString sign = row.kind == ChangeRow::Kind::Same    ? u" "_s
                             : row.kind == ChangeRow::Kind::Added ? u"+"_s
                                                                  : u"-"_s;
        const QString number = row.line < 0 ? u"."_s : QString::number(row.line + 1);
        lines.append(number + sign + row.text + (row.skipped > 0 ? u"~%1"_s.arg(row.skipped) : QString()));
    }
    return lines.join(u'|');
}

void TestComparedTexts::sideBySide_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    const QByteArray ten = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n";
    QTest::newRow("one line") << QByteArray("a\n") << QByteArray("b\n") << u"1-a|2 "_s << u"1+b|2 "_s;
    QTest::newRow("a text that was not there")
        << QByteArray() << QByteArray("a\nb\n") << u". |. "_s << u"1+a|2+b"_s;
    QTest::newRow("a text that is gone") << QByteArray("a\n") << QByteArray() << u"1-a"_s << u". "_s;
    QTest::newRow("what is far from the change is counted")
        << ten << QByteArray(ten).replace("6\n", "six\n") << u". ~2|3 3|4 4|5 5|6-6|7 7|8 8|9 9~2"_s
        << u". ~2|3 3|4 4|5 5|6+six|7 7|8 8|9 9~2"_s;
    QTest::newRow("more lines come than go")
        << ten << QByteArray(ten).replace("2\n", "two\nand\n") << u"1 1|2-2|. |3 3|4 4|5 5~6"_s
        << u"1 1|2+two|3+and|4 3|5 4|6 5~6"_s;
    QTest::newRow("two changes, with one line too many between them shown")
        << ten << QByteArray(ten).replace("1\n2", "one\n2").replace("9\n", "nine\n")
        << u"1-1|2 2|3 3|4 4|5 5|6 6|7 7|8 8|9-9|10 10|11 "_s
        << u"1+one|2 2|3 3|4 4|5 5|6 6|7 7|8 8|9+nine|10 10|11 "_s;
    QTest::newRow("lines that come at the top")
        << ten << "zero\n" + ten << u". |1 1|2 2|3 3~8"_s << u"1+zero|2 1|3 2|4 3~8"_s;
    QTest::newRow("line ends alone") << QByteArray("a\r\nb\r\n") << QByteArray("a\nb\n") << u". ~3"_s
                                     << u". ~3"_s;
}

void TestComparedTexts::sideBySide()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const SideRows rows = sideRows(before, after);
    QCOMPARE(rows.left.size(), rows.right.size());
    QTEST(written(rows.left), "left");
    QTEST(written(rows.right), "right");
}

QTEST_GUILESS_MAIN(TestComparedTexts)
#include "tst_comparedtexts.moc"
