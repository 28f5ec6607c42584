// SPDX-License-Identifier: Apache-2.0
#include "model/language/textplace.h"
#include "model/yaml/yamltree.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// Where an offset is in a text, told from lines.
class TestTextPlace : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void place_data();
    void place();
    void agreesWithTheTree_data();
    void agreesWithTheTree();
    void anyTextAtAnyOffset();
};

static QString described(const TextPlace &place, const QByteArray &text)
{
    using Kind = TextPlace::Kind;
    QString said = place.kind == Kind::Key        ? u"key"_s
                   : place.kind == Kind::Value    ? u"value"_s
                   : place.kind == Kind::Template ? u"template"_s
                                                  : u"nothing"_s;
    if (place.kind == Kind::Nothing)
        return said;
    if (place.kind == Kind::Template) {
        said += u" <"_s + QString::fromUtf8(text.sliced(place.word.begin, place.word.length())) + u'>';
        if (!place.scalar.isEmpty())
            said += u" plain <"_s +
                    QString::fromUtf8(text.sliced(place.scalar.begin, place.scalar.length())) + u'>';
        return said;
    }
    said += u" of "_s + (place.steps.isEmpty() ? u"/"_s : place.path().text());
    said += u" <"_s + QString::fromUtf8(text.sliced(place.word.begin, place.word.length())) + u'>';
    if (place.kind == Kind::Key && !place.present.isEmpty())
        said += u" beside "_s + QString::fromUtf8(place.present.join(','));
    if (place.isOnBlankLine)
        said += u" at %1"_s.arg(place.column);
    for (const auto &[is, word] : {std::pair(place.isItem, " item"),
                                   {place.needsDash, " dash"},
                                   {place.hasColon, " colon"},
                                   {place.needsSpace, " space"},
                                   {place.isFlow, " flow"},
                                   {place.isAlias, " alias"}})
        said += QLatin1StringView(is ? word : "");
    if (place.quote != 0)
        said += u" quoted "_s + QLatin1Char(place.quote) + (place.isClosed ? u" closed"_s : QString());
    return said;
}

void TestTextPlace::place_data()
{
    QTest::addColumn<QByteArray>("marked");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *marked, const char *expected) {
        QTest::newRow(name) << QByteArray(marked) << QString::fromUtf8(expected);
    };
    row("empty text", "|", "key of / <> at 0");
    row("word", "pa|", "key of / <pa>");
    row("word that goes on", "p|ack", "key of / <pack>");
    row("whole key", "pack|: 1", "key of / <pack> colon");
    row("before a key", "|pack: 1\nb: 2", "key of / <pack> beside b colon");
    row("within a map", "a:\n  b: 1\n  c|\n  d: 2\ne: 3\n", "key of a <c> beside b,d");
    row("between deeper lines", "a:\n  b:\n    x: 1\n  c|\n  d:\n    y: 2\n", "key of a <c> beside b,d");
    row("first of a map", "a:\n  b|\nc: 1\n", "key of a <b>");
    row("below a comment", "a:\n  # text: no\n  b|\n", "key of a <b>");
    row("second document", "a: 1\n---\nb: 2\nc|", "key of / <c> beside b");
    row("first document", "a: 1\nc|\n---\nb: 2\n", "key of / <c> beside a");
    row("quoted key", "\"a.b/c\": \n  'd e': 1\n  f|", "key of \"a.b/c\" <f> beside d e");
    row("key in quotes", "\"a|\"", "key of / <a> quoted \" closed");
    row("key in open quotes", "\"a|", "key of / <a> quoted \"");
    row("windows lines", "a:\r\n  b: 1\r\n  c|\r\n", "key of a <c> beside b");
    row("byte order mark", "\xEF\xBB\xBFpa|", "key of / <pa>");

    row("blank line in a map", "a:\n  b: 1\n  |\n", "key of a <> beside b at 2");
    row("blank line at the left", "a:\n  b: 1\n|\n", "key of / <> beside a at 0");
    row("blank line at the left within a map", "a:\n  b: 1\n|\n  c: 2", "key of a <> beside b,c at 2");
    row("blank line too far right", "a:\n  b: 1\n      |\n", "key of a <> beside b at 2");
    row("blank line between columns", "a:\n    b: 1\n  |\n", "key of a <> beside b at 4");
    row("blank line below a key", "a:\n  |\n", "key of a <> at 2");
    row("blank line below a key beside others", "a:\n  b:\n    |\n  c: 1\n", "key of a.b <> at 4");
    row("blanks behind", "a:\n  |   \n", "key of a <> at 2");
    row("before a comment", "a:\n  | # why\n", "key of a <> at 2");
    row("in the indentation", "a:\n |  b: 1\n", "nothing");

    row("value", "a: |", "value of a <>");
    row("value right behind", "a:|", "value of a <> space");
    row("value begun", "a:\n  b: tr|", "value of a.b <tr>");
    row("value within", "a: t|rue # why", "value of a <true>");
    row("value before a comment", "a: | # why", "value of a <>");
    row("value in quotes", "a: \"x|y\"", "value of a <xy> quoted \" closed");
    row("value in open quotes", "a: 'x|", "value of a <x> quoted '");
    row("behind quotes", "a: 'x' |", "nothing");
    row("behind a value", "a: x |", "nothing");
    row("value with an anchor", "a: &b x|", "value of a <x>");
    row("alias", "a: *b|", "value of a <b> alias");
    row("key with a space", "my key: v|", "value of my key <v>");
    row("key that is a path", "a.b/c: v|", "value of \"a.b/c\" <v>");

    row("comment", "a: 1 # co|", "nothing");
    row("comment line", "# pa|", "nothing");
    row("marker", "---|", "nothing");
    row("in a literal", "a: >\n  text\n  b^\n", "nothing");
    row("deep in a literal", "a: >-\n  b: 1\n    c^\n", "nothing");
    row("behind a literal", "a: >-\n  b: 1\nc^\n", "key of / <c> beside a");
    row("blank line in a literal", "a: >-\n  b: 1\n^\n  c\n", "nothing");
    row("below a text", "a: text\n  b|\n", "nothing");
    row("in quotes of several lines", "a: \"text\n  b|\n", "nothing");
    row("two words", "a b|", "nothing");

    row("item", "a:\n  - |", "key of a[0] <> item");
    row("item right behind", "a:\n  -|", "key of a[0] <> item space");
    row("word in an item", "a:\n  - b: 1\n  - c|\n", "key of a[1] <c> item");
    row("item at the column of its key", "a:\n- b: 1\n- c|\nd: 1", "key of a[1] <c> item");
    row("second key of an item", "a:\n  - b: 1\n    c|\n  - d: 1\n", "key of a[0] <c> beside b");
    row("first key of an item", "a:\n  - c|\n    b: 1\n", "key of a[0] <c> beside b item");
    row("value in an item", "a:\n  - b: 1\n    c: x|\n", "value of a[0].c <x>");
    row("value of the first key of an item", "a:\n  - x\n  - b: y|\n", "value of a[1].b <y>");
    row("word without dash", "a:\n  - b: 1\n  c|\n", "key of a[1] <c> item dash");
    row("blank line without dash", "a:\n  - b: 1\n  |\nc: 1\n", "key of a[1] <> at 2 item dash");
    row("blank line in an item", "a:\n  - b: 1\n    |\nc: 1\n", "key of a[0] <> beside b at 4");
    row("key below a list at its column", "a:\n- b: 1\nc|\n", "key of / <c> beside a");
    row("list in a list", "a:\n  - - b: 1\n      c|\n", "key of a[0][0] <c> beside b");
    row("root list", "- a: 1\n- b|\n", "key of [1] <b> item");

    row("flow map", "a: {b|}", "key of a <b> flow");
    row("empty flow map", "a: {|}", "key of a <> flow");
    row("second key in flow", "a: {b: 1, c|: 2, d: 3}", "key of a <c> beside b,d colon flow");
    row("blank in flow", "a: {b: 1, |}", "key of a <> beside b flow");
    row("right behind a comma", "a: {b: 1,|}", "key of a <> beside b space flow");
    row("behind a value in flow", "a: {b: 1 |}", "nothing");
    row("value in flow", "a: {b: |}", "value of a.b <> flow");
    row("word as value in flow", "a: {b: tr|, c: 1}", "value of a.b <tr> flow");
    row("item in flow", "a: [b, c|]", "value of a[1] <c> item flow");
    row("map in a list in flow", "a: [{b: 1}, {c|}]", "key of a[1] <c> flow");
    row("quotes in flow", "a: {\"b\": \"x|\"}", "value of a.b <x> flow quoted \" closed");
    row("open flow", "a: {b: 1, c|\nd: 1\n", "key of a <c> beside b,d flow");
    row("flow over lines", "a: {\n  b: 1,\n  c|\n}\nd: 1\n", "key of a <c> beside b flow");
    row("flow over lines in flow", "a: {\n  b: {\n    c: x|\n  }\n}\n", "value of a.b.c <x> flow");
    row("behind flow", "a: {b: 1} |", "nothing");
    row("in an item", "a:\n  - {b: 1, c|}\n", "key of a[0] <c> beside b flow");
    row("flow below its key", "a:\n  [b, c|]\n", "value of a[1] <c> item flow");

    row("template", "a: '{{ .spectro|'", "template <{{ .spectro>");
    row("closed template", "a: \"{{ .spec|tro }}\"", "template <{{ .spectro }}>");
    row("plain template", "a: {{ .s|", "template <{{ .s> plain <{{ .s>");
    row("plain template and more", "a: {{ .s|}}-x # c", "template <{{ .s}}> plain <{{ .s}}-x>");
    row("template within text", "a: x-{{ .s|", "template <{{ .s>");
    row("second template", "a: '{{ b }}{{ .s|}}'", "template <{{ .s}}>");
    row("template in a literal", "a: >\n  x {{ .s^ }} y\n", "template <{{ .s }}>");
    row("behind a template", "a: '{{ b }}x|'", "value of a <{{ b }}x> quoted ' closed");
    row("in a comment", "# {{ .s|", "nothing");
    row("in flow", "a: [{{ .s|]", "template <{{ .s> plain <{{ .s>");
    row("in an item", "a:\n  - {{ .s|", "template <{{ .s> plain <{{ .s>");
    row("what looks like a comment in a literal", "a: >\n  # {{ .s^ }}\n", "template <{{ .s }}>");
}

void TestTextPlace::place()
{
    QFETCH(QByteArray, marked);
    QFETCH(QString, expected);
    const qsizetype caret = marked.indexOf('^');
    const qsizetype offset = caret >= 0 ? caret : marked.indexOf('|');
    const QByteArray text = QByteArray(marked).remove(offset, 1);
    QCOMPARE(described(TextPlace::at(text, offset), text), expected);
}

void TestTextPlace::agreesWithTheTree_data()
{
    QTest::addColumn<QString>("path");
    const QStringList packs = corpusPacks();
    if (packs.isEmpty())
        QSKIP("no corpus: set LAYERWRIGHT_CORPUS to a folder of packs and profiles");
    for (const QString &pack : packs)
        QTest::newRow(qPrintable(QDir(pack).dirName())) << pack + u"/values.yaml"_s;
}

/// For every key and value of real texts, as if the cursor stood there.
void TestTextPlace::agreesWithTheTree()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const YamlTree tree = YamlTree::read(text);
    const int stride = std::max(1, tree.nodeCount() / 600);
    for (int id = 0; id < tree.nodeCount(); id += stride) {
        const YamlNode node = tree.node(id);
        const bool isKey = node.isKey();
        if (!isKey && (!node.isScalar() || node.isBlockScalar() || node.span().isEmpty() || !node.parent()))
            continue;
        if (!isKey && tree.position(node.span().begin).line != tree.position(node.span().end).line)
            continue;
        const qsizetype end = node.span().end - (node.isQuoted() ? 1 : 0);
        const TextPlace place = TextPlace::at(text, end);
        if (place.kind == TextPlace::Kind::Template)
            continue;
        const bool isItemScalar = !isKey && node.parent().isSequence() && !node.parent().isFlow();
        const auto kind = isKey || isItemScalar ? TextPlace::Kind::Key : TextPlace::Kind::Value;
        const QByteArray where = path.toUtf8() + ':' + QByteArray::number(tree.position(end).line);
        if (isItemScalar && node.value().contains(' '))
            continue;
        QVERIFY2(place.kind == kind, where.constData());
        QCOMPARE(place.path().text(), pathText(YamlTree::pathOf(isKey ? node.parent() : node)));
        if (!isKey)
            continue;
        QSet<QByteArray> others;
        for (int i = 0; i < node.parent().count(); ++i)
            others.insert(node.parent().at(i).key().value().toByteArray());
        others.remove(node.value().toByteArray());
        QCOMPARE(QSet<QByteArray>(place.present.begin(), place.present.end()), others);
    }
}

void TestTextPlace::anyTextAtAnyOffset()
{
    QRandomGenerator random(7);
    const QByteArray letters = "ab:-  \n\n[]{}#'\"|>&*!,{}\r\t.?";
    for (int round = 0; round < 4000; ++round) {
        QByteArray text;
        for (int i = 0; i < 40; ++i)
            text += letters[random.bounded(letters.size())];
        for (qsizetype offset = 0; offset <= text.size(); ++offset) {
            const TextPlace place = TextPlace::at(text, offset);
            QVERIFY2(place.kind == TextPlace::Kind::Nothing ||
                         (place.word.begin <= place.offset && place.offset <= place.word.end),
                     qPrintable(QString::fromLatin1(text.toPercentEncoding()) + u" at %1"_s.arg(offset)));
        }
    }
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestTextPlace)
#include "tst_textplace.moc"
