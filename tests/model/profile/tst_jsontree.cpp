// SPDX-License-Identifier: Apache-2.0
#include "model/profile/jsonformat.h"
#include "model/profile/jsontree.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

class JsonTreeTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsSpans();
    void refuses_data();
    void refuses();
    void decodes_data();
    void decodes();
    void editsStrings_data();
    void editsStrings();
    void takesLinearTime();
};

void JsonTreeTest::readsSpans()
{
    const QByteArray text = "\xEF\xBB\xBF {\"a\" : [1.50, \"x\\n\"],\r\n \"b\":{}, \"a\":null}\n";
    const auto tree = JsonTree::parse(text);
    QVERIFY(tree.has_value());
    const JsonNode root = tree->root();
    QVERIFY(root.isObject());
    const JsonNode list = *root.begin();
    QCOMPARE(list.rawKey(), QByteArrayView("\"a\""));
    QCOMPARE(list.raw(), QByteArrayView("[1.50, \"x\\n\"]"));
    QCOMPARE(list.firstChild().text(), "1.50");
    QCOMPARE(list.firstChild().next().text(), "x\n");
    QCOMPARE(root.member("b").line(), 2);
    QVERIFY(root.member("a").isNullOrAbsent());
    QVERIFY(!root.member("c"));
    QCOMPARE(formatted(*tree, JsonFormat::compact()), "{\"a\":[1.50,\"x\\n\"],\"b\":{},\"a\":null}");
    QCOMPARE(formatted(*tree, JsonFormat::pretty()),
             "{\n  \"a\": [\n    1.50,\n    \"x\\n\"\n  ],\n  \"b\": {},\n  \"a\": null\n}");
}

void JsonTreeTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const QByteArray &text, const QString &message, int line = 1) {
        QTest::newRow(name) << text << message << line;
    };
    row("empty", "", u"the text ends too early; expected: a value"_s);
    row("unclosed object", "{\n\"a\": 1", u"the text ends too early; expected: a comma or }"_s, 2);
    row("unclosed list", "[1", u"the text ends too early; expected: a comma or ]"_s);
    row("unclosed string", "\"abc", u"the text ends too early; expected: a closing quotation mark"_s);
    row("line break in string", "[\"a\nb\"]",
        u"expected: a closing quotation mark, or an escape such as \\n, found: a control character (0a)"_s);
    row("trailing comma in list", "[1,\n]", u"expected: a value, found: “]”"_s, 2);
    row("trailing comma in object", "{\"a\":1,}",
        u"expected: a member name in quotation marks, found: “}”"_s);
    row("unquoted key", "{a:1}", u"expected: a member name in quotation marks, found: “a”"_s);
    row("no colon", "{\"a\" 1}", u"expected: a colon, found: “1”"_s);
    row("comma alone", ",", u"expected: a value, found: “,”"_s);
    row("trailing garbage", "{}\n\nx", u"expected: the end of the text, found: “x”"_s, 3);
    row("second value", "{} {}", u"expected: the end of the text, found: “{”"_s);
    row("single quotes", "{'a':1}", u"expected: a member name in quotation marks, found: “'”"_s);
    row("comment", "// x\n{}", u"expected: a value, found: “/”"_s);
    row("leading zero", "[01]", u"expected: a comma or ], found: “1”"_s);
    row("plus", "[+1]", u"expected: a value, found: “+”"_s);
    row("no fraction", "[1.]", u"expected: a digit, found: “]”"_s);
    row("no exponent", "[1e]", u"expected: a digit, found: “]”"_s);
    row("NaN", "[NaN]", u"expected: a value, found: “N”"_s);
    row("wrong word", "[trve]", u"expected: a value, found: “t”"_s);
    row("wrong escape", R"(["\x"])", u"expected: one of \" \\ / b f n r t u after a backslash, found: “x”"_s);
    row("short escape", R"(["\u12"])", u"expected: a hexadecimal digit, found: “\"”"_s);
    row("wrong closer", "[1}", u"expected: a comma or ], found: “}”"_s);
    row("not ASCII", "[é]", u"expected: a value, found: “é”"_s);
    row("invalid UTF-8", "{\"a\":\n\"x\xFF\"}",
        u"the text is not UTF-8: the byte at position 8 belongs to no character"_s, 2);
    row("cut UTF-8", "[\"\xE6\x97\"]",
        u"the text is not UTF-8: the byte at position 2 belongs to no character"_s);
    row("depth 100,000", QByteArray(100'000, '['), u"the text is nested deeper than 256 levels"_s);
    row("objects of depth 100,000", QByteArray("{\"a\":\n").repeated(100'000),
        u"the text is nested deeper than 256 levels"_s, 257);
    row("too many values", '[' + QByteArray("1,").repeated(250'001) + "1]",
        u"the text holds more than 250000 values"_s);
}

void JsonTreeTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    QFETCH(int, line);
    const auto tree = JsonTree::parse(text);
    QVERIFY(!tree.has_value());
    QCOMPARE(tree.error().message, message);
    QCOMPARE(tree.error().line, line);
}

void JsonTreeTest::decodes_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("ascii");
    QTest::newRow("plain") << QByteArray(R"("abc")") << QByteArray("abc") << QByteArray(R"("abc")")
                           << QByteArray(R"("abc")");
    QTest::newRow("html") << QByteArray(R"("<&>")") << QByteArray("<&>")
                          << QByteArray(R"("\u003c\u0026\u003e")") << QByteArray(R"("<&>")");
    QTest::newRow("escapes") << QByteArray(R"("\"\\\/\b\f\n\r\t")") << QByteArray("\"\\/\b\f\n\r\t")
                             << QByteArray(R"("\"\\/\u0008\u000c\n\r\t")")
                             << QByteArray(R"("\"\\/\u0008\u000c\n\r\t")");
    QTest::newRow("wide") << QByteArray(R"("é\u00e9😀\ud83D\uDE00")") << QByteArray("éé😀😀")
                          << QByteArray(R"("éé😀😀")")
                          << QByteArray(R"("\u00e9\u00e9\ud83d\ude00\ud83d\ude00")");
    QTest::newRow("separators") << QByteArray(R"("\u2028")") << QByteArray("\u2028")
                                << QByteArray(R"("\u2028")") << QByteArray(R"("\u2028")");
    QTest::newRow("lone surrogates") << QByteArray(R"("\ud800x\uDC00")") << QByteArray("\uFFFDx\uFFFD")
                                     << QByteArray(R"("\ud800x\uDC00")") << QByteArray(R"("\ud800x\uDC00")");
    QTest::newRow("NUL") << QByteArray(R"("\u0000")") << QByteArray(1, '\0') << QByteArray(R"("\u0000")")
                         << QByteArray(R"("\u0000")");
}

void JsonTreeTest::decodes()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, text);
    QCOMPARE(decodedJsonString(token), text);
    QTEST(reescapedJsonString(token, {true, false}), "html");
    QTEST(reescapedJsonString(token, {false, true}), "ascii");
    QCOMPARE(decodedJsonString(encodedJsonString(text, {true, true})), text);
}

void JsonTreeTest::editsStrings_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("edited");
    const auto row = [](const char *name, const QByteArray &token, const QByteArray &text,
                        const QByteArray &edited) { QTest::newRow(name) << token << text << edited; };
    row("equal", R"("a\/b<\u003c")", "a/b<<", R"("a\/b<\u003c")");
    row("middle", R"("\/a\u003c\/")", "/b</", R"("\/b\u003c\/")");
    row("insert between escapes", R"("\/\/")", "/<x>/", R"("\/\u003cx\u003e\/")");
    row("remove an escape", R"("a\u000ab\u000a")", "ab\n", R"("ab\u000a")");
    row("append", R"("\u000a")", "\nend\n", R"("\u000aend\n")");
    row("emptied", R"("\u000a")", "", R"("")");
    row("repeated", R"("aa")", "aaa", R"("aaa")");
    row("half a character", R"("é")", "è", R"("è")");
    row("surrogates that would meet", R"("\ud83dx\ude00")", "\uFFFD\uFFFD", "\"\uFFFD\uFFFD\"");
}

void JsonTreeTest::editsStrings()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, text);
    const QByteArray edited = editedJsonString(token, text, {true, false});
    QTEST(edited, "edited");
    QCOMPARE(decodedJsonString(edited), text);
}

void JsonTreeTest::takesLinearTime()
{
    // Megabytes in the shapes that make careless readers slow: far below the test's time limit when linear.
    const QByteArray closed = '[' + QByteArray("\"\\u00e9\\n\",").repeated(200'000) + "0]";
    QVERIFY(JsonTree::parse(closed).has_value());
    const QByteArray escapes = '"' + QByteArray("\\n").repeated(2'000'000) + '"';
    const auto tree = JsonTree::parse(escapes);
    QVERIFY(tree.has_value());
    QCOMPARE(tree->root().text().size(), 2'000'000);
    QVERIFY(!JsonTree::parse(QByteArray("\"\\ud83d").repeated(500'000)).has_value());
}

QTEST_GUILESS_MAIN(JsonTreeTest)
#include "tst_jsontree.moc"
