// SPDX-License-Identifier: Apache-2.0
#include "gui/help/foldedtext.h"

#include <QTest>

using namespace Layerwright;
using namespace Qt::StringLiterals;

class TestFoldedText final : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void goesOn();
};

void TestFoldedText::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("found"); // as it stands in the text; empty where it is not there
    QTest::newRow("capitals") << u"The Stack"_s << u"stack"_s << u"Stack"_s;
    QTest::newRow("accents of the text") << u"le résumé"_s << u"resume"_s << u"résumé"_s;
    QTest::newRow("accents of what is looked for") << u"le resume"_s << u"Résumé"_s << u"resume"_s;
    QTest::newRow("accents that stand apart") << u"cafe\u0301s"_s << u"cafés"_s << u"cafe\u0301s"_s;
    QTest::newRow("umlauts") << u"die Übersicht"_s << u"ubersicht"_s << u"Übersicht"_s;
    QTest::newRow("two letters for one") << u"eine Straße dort"_s << u"strasse"_s << u"Straße"_s;
    QTest::newRow("behind two for one") << u"groß dort"_s << u"dort"_s << u"dort"_s;
    QTest::newRow("no blanks between words")
        << u"レイヤーのプリセットを選ぶ"_s << u"プリセット"_s << u"プリセット"_s;
    QTest::newRow("other letter of Japanese") << u"パック"_s << u"ハック"_s << QString();
    QTest::newRow("wide letters") << u"ＹＡＭＬを開く"_s << u"yaml"_s << u"ＹＡＭＬ"_s;
    QTest::newRow("a sign alone") << u"各层的值"_s << u"层"_s << u"层"_s;
    QTest::newRow("not there") << u"stack"_s << u"stacks"_s << QString();
    QTest::newRow("nothing is looked for") << u"stack"_s << QString() << QString();
    QTest::newRow("an accent alone") << u"é"_s << u"\u0301"_s << QString();
}

void TestFoldedText::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    const FoldedText::Span span = FoldedText(text).find(FoldedText(part));
    QTEST(span.length > 0 ? text.sliced(span.begin, span.length) : QString(), "found");
}

void TestFoldedText::goesOn()
{
    const FoldedText text(u"Maß, Mass, mäss"_s);
    QList<qsizetype> places;
    for (auto span = text.find(FoldedText(u"mass"_s)); span.length > 0;
         span = text.find(FoldedText(u"mass"_s), span.begin + span.length))
        places.append(span.begin);
    QCOMPARE(places, (QList<qsizetype>{0, 5, 11}));
}

QTEST_GUILESS_MAIN(TestFoldedText)
#include "tst_foldedtext.moc"
