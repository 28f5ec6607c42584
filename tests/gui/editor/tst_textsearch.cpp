// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/textfinder.h"
#include "model/commands/edittext.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QUndoStack>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

static TextSearch::Outcome found(const QByteArray &text, const SearchTerm &term)
{
    const LineStarts starts(text);
    return TextSearch::compiled(term)->find(TextLines(text, starts), [] { return false; });
}

static Layer layerOf(const QString &name, const QByteArray &values)
{
    Layer layer;
    layer.name = name;
    layer.values = values;
    return layer;
}

static LoadedProfile twoLayers()
{
    LoadedProfile loaded;
    loaded.profile.layers = {layerOf(u"one"_s, "a: x\r\nb: x\n"), layerOf(u"two"_s, "c: x\n")};
    Manifest manifest;
    manifest.name = u"m"_s;
    manifest.content = "d: X\n";
    loaded.profile.layers[1].manifests = {manifest};
    return loaded;
}

class TestTextSearch final : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void saysWhatIsWrong();
    void replaces_data();
    void replaces();
    void givesUpOnCatastrophicExpressions();
    void stopsAtTooManyMatches();
    void stepsThroughAllLayers();
    void saysWhatIsElsewhere();
    void replacesAllInOneStep();
    void replacesTheSelectedMatchAlone();
    void marksMoveWithEdits();
};

void TestTextSearch::finds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SearchTerm>("term");
    QTest::addColumn<QList<Span>>("spans");
    const QByteArray text = "Key: a.b\r\nkeys: 😀 a+b\n";
    QTest::newRow("plain, any case") << text << SearchTerm{u"key"_s} << QList<Span>{{0, 3}, {10, 13}};
    QTest::newRow("same case") << text << SearchTerm{u"key"_s, false, false, true} << QList<Span>{{10, 13}};
    QTest::newRow("whole word") << text << SearchTerm{u"key"_s, false, true, false} << QList<Span>{{0, 3}};
    QTest::newRow("plain is no expression") << text << SearchTerm{u"a.b"_s} << QList<Span>{{5, 8}};
    QTest::newRow("expression") << text << SearchTerm{u"a.b"_s, true} << QList<Span>{{5, 8}, {21, 24}};
    QTest::newRow("behind a wide character") << text << SearchTerm{u"+"_s} << QList<Span>{{22, 23}};
    QTest::newRow("the wide character") << text << SearchTerm{u"😀"_s} << QList<Span>{{16, 20}};
    QTest::newRow("line ends are no part")
        << text << SearchTerm{u"b$"_s, true} << QList<Span>{{7, 8}, {23, 24}};
    QTest::newRow("nothing at line starts")
        << QByteArray("a\nb") << SearchTerm{u"^"_s, true} << QList<Span>{{0, 0}, {2, 2}};
    QTest::newRow("not over lines") << QByteArray("a\nb") << SearchTerm{uR"(a\s*b)"_s, true} << QList<Span>{};
    QTest::newRow("many in a line") << QByteArray("éaéa") << SearchTerm{u"a"_s}
                                    << QList<Span>{{2, 3}, {5, 6}};
}

void TestTextSearch::finds()
{
    QFETCH(QByteArray, text);
    QFETCH(SearchTerm, term);
    QFETCH(QList<Span>, spans);
    QCOMPARE(found(text, term).matches, spans);
    QVERIFY(!found(text, term).isIncomplete);
}

void TestTextSearch::saysWhatIsWrong()
{
    const auto compiled = TextSearch::compiled({u"ab(c"_s, true});
    QVERIFY(!compiled);
    QVERIFY2(compiled.error().message.contains(u"character 5"_s), qPrintable(compiled.error().message));
    QVERIFY(TextSearch::compiled({u"ab(c"_s, false}));
}

void TestTextSearch::replaces_data()
{
    QTest::addColumn<SearchTerm>("term");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("plain keeps dollars")
        << SearchTerm{u"x"_s} << u"$1\\n"_s << QByteArray("a: $1\\n\r\nb: y");
    QTest::newRow("groups") << SearchTerm{uR"((\w): (\w))"_s, true} << u"$2:${1}-\\0"_s
                            << QByteArray("x:a-a: x\r\ny:b-b: y");
    QTest::newRow("line ends of the neighbourhood")
        << SearchTerm{u": "_s, true} << u":\\n\\t"_s << QByteArray("a:\r\n\tx\r\nb:\r\n\ty");
    QTest::newRow("escaped") << SearchTerm{u"x"_s, true} << u"$$\\\\"_s << QByteArray("a: $\\\r\nb: y");
    QTest::newRow("lookbehind sees the line")
        << SearchTerm{u"(?<=b: )."_s, true} << u"z"_s << QByteArray("a: x\r\nb: z");
    QTest::newRow("nothing at line starts")
        << SearchTerm{u"^"_s, true} << u"- "_s << QByteArray("- a: x\r\n- b: y");
}

void TestTextSearch::replaces()
{
    QFETCH(SearchTerm, term);
    QFETCH(QString, replacement);
    QFETCH(QByteArray, after);
    const QByteArray text = "a: x\r\nb: y";
    const LineStarts starts(text);
    const TextLines lines(text, starts);
    const QList<Span> matches = found(text, term).matches;
    QCOMPARE(applied(text, TextSearch::compiled(term)->replacements(lines, matches, replacement)), after);
}

void TestTextSearch::givesUpOnCatastrophicExpressions()
{
    const QByteArray text = (QByteArray(5'000, 'a') + "!\n").repeated(20) + "aa\n";
    QElapsedTimer clock;
    clock.start();
    const TextSearch::Outcome outcome = found(text, {u"(a+)+$"_s, true});
    QVERIFY(outcome.isIncomplete);
    QCOMPARE(outcome.matches.size(), 1); // the line that is no trouble
    QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
}

void TestTextSearch::stopsAtTooManyMatches()
{
    const TextSearch::Outcome outcome = found(QByteArray(100'000, 'a'), {u"a"_s});
    QVERIFY(outcome.isIncomplete);
    QCOMPARE(outcome.matches.size(), TextSearch::MostMatches);
    QCOMPARE(outcome.matches.last(), (Span{TextSearch::MostMatches - 1, TextSearch::MostMatches}));
}

void TestTextSearch::stepsThroughAllLayers()
{
    ProfileDocument document(twoLayers());
    const TextId one{document.layerId(0), 0};
    const TextId two{document.layerId(1), 0};
    const TextId manifest{document.layerId(1), document.manifestId(1, 0)};
    TextFinder finder(&document);
    QSignalSpy wanted(&finder, &TextFinder::matchWanted);
    finder.setScope(TextFinder::Scope::AllLayers);
    finder.setCurrent(one, {0, 0});
    finder.setActive(true);
    finder.setTerm({u"x"_s});
    QTRY_COMPARE(finder.count(), 4);
    QCOMPARE(finder.summary(), u"4 in 3 text(s)"_s);
    QList<std::pair<TextId, qsizetype>> places;
    for (int i = 0; i < 5; ++i) {
        finder.findNext();
        const auto id = wanted.last().at(0).value<TextId>();
        const auto span = wanted.last().at(1).value<Span>();
        places.append({id, span.begin});
        finder.setCurrent(id, span);
    }
    const QList<std::pair<TextId, qsizetype>> expected = {
        {one, 3}, {one, 9}, {two, 3}, {manifest, 3}, {one, 3}};
    QCOMPARE(places, expected);
    finder.findPrevious();
    QCOMPARE(wanted.last().at(0).value<TextId>(), manifest);
}

void TestTextSearch::saysWhatIsElsewhere()
{
    ProfileDocument document(twoLayers());
    const Profile before = document.profile();
    TextFinder finder(&document);
    finder.setCurrent({document.layerId(0), 0}, {0, 0});
    finder.setActive(true);
    finder.setTerm({u": x"_s});
    QTRY_COMPARE(finder.summary(), u"2 match(es)"_s);
    QVERIFY(finder.elsewhere().isEmpty()); // what is here is enough
    finder.setTerm({u"c"_s});
    QTRY_COMPARE(finder.summary(), u"No matches"_s);
    QCOMPARE(finder.elsewhere(), u"1 in 1 other text(s)"_s);
    QVERIFY(finder.matches({document.layerId(1), 0}).isEmpty()); // nothing is marked there
    finder.replaceAll(u"nothing"_s);
    QTest::qWait(50);
    QCOMPARE(document.profile(), before);
    finder.setTerm({u"nowhere"_s});
    QTRY_COMPARE(finder.summary(), u"No matches"_s);
    QVERIFY(finder.elsewhere().isEmpty());
}

void TestTextSearch::replacesAllInOneStep()
{
    ProfileDocument document(twoLayers());
    const Profile before = document.profile();
    TextFinder finder(&document);
    QSignalSpy told(&finder, &TextFinder::told);
    finder.setScope(TextFinder::Scope::AllLayers);
    finder.setTerm({u"x"_s});
    finder.replaceAll(u"yy"_s);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(document.profile().layers[0].values, "a: yy\r\nb: yy\n");
    QCOMPARE(document.profile().layers[1].manifests[0].content, "d: yy\n");
    QCOMPARE(document.undoStack()->count(), 1);
    document.undoStack()->undo();
    QCOMPARE(document.profile(), before);
}

void TestTextSearch::replacesTheSelectedMatchAlone()
{
    ProfileDocument document(twoLayers());
    const TextId one{document.layerId(0), 0};
    TextFinder finder(&document);
    QSignalSpy wanted(&finder, &TextFinder::matchWanted);
    finder.setCurrent(one, {0, 0});
    finder.setActive(true);
    finder.setTerm({u"x"_s});
    finder.replace(u"long"_s); // no match is selected: goes to the first
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(document.text(one), "a: x\r\nb: x\n");
    finder.setCurrent(one, wanted.last().at(1).value<Span>());
    finder.replace(u"long"_s);
    QTRY_COMPARE(wanted.size(), 2);
    QCOMPARE(document.text(one), "a: long\r\nb: x\n");
    QCOMPARE(wanted.last().at(1).value<Span>(), (Span{12, 13}));
}

void TestTextSearch::marksMoveWithEdits()
{
    ProfileDocument document(twoLayers());
    const TextId one{document.layerId(0), 0};
    TextFinder finder(&document);
    finder.setCurrent(one, {0, 0});
    finder.setActive(true);
    finder.setTerm({u"x"_s});
    QTRY_COMPARE(finder.count(), 2);
    document.push(std::make_unique<EditText>(&document, one, QList{TextEdit{{0, 1}, "key"}}));
    QCOMPARE(finder.matches(one), (QList<Span>{{5, 6}, {11, 12}}));
    document.push(std::make_unique<EditText>(&document, one, QList{TextEdit{{5, 6}, "x x"}}));
    QTRY_COMPARE(finder.matches(one), (QList<Span>{{5, 6}, {7, 8}, {13, 14}}));
}

QTEST_GUILESS_MAIN(TestTextSearch)
#include "tst_textsearch.moc"
