// SPDX-License-Identifier: Apache-2.0
#include "gui/theme/mnemonics.h"

#include <QAction>
#include <QTest>

#include <memory>
#include <vector>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// The letters of menus.
class TestMnemonics final : public QObject
{
    Q_OBJECT

private slots:
    void textsAreReadWithout_data();
    void textsAreReadWithout();
    void lettersAreSettled_data();
    void lettersAreSettled();
};

void TestMnemonics::textsAreReadWithout_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("within a word") << u"E&xport As…"_s << u"Export As…"_s;
    QTest::newRow("behind it") << u"開く(&O)…"_s << u"開く…"_s;
    QTest::newRow("a real one") << u"Find && &Replace"_s << u"Find & Replace"_s;
    QTest::newRow("none") << u"Find (all)"_s << u"Find (all)"_s;
}

void TestMnemonics::textsAreReadWithout()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    QCOMPARE(withoutMnemonic(text), plain);
}

void TestMnemonics::lettersAreSettled_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::newRow("nothing clashes") << QStringList{u"&Open"_s, u"&Save"_s}
                                     << QStringList{u"&Open"_s, u"&Save"_s};
    QTest::newRow("the first keeps it")
        << QStringList{u"&Save"_s, u"&Show All"_s} << QStringList{u"&Save"_s, u"Show &All"_s};
    QTest::newRow("later ones keep theirs") << QStringList{u"&Save"_s, u"&Show All"_s, u"&Add"_s}
                                            << QStringList{u"&Save"_s, u"S&how All"_s, u"&Add"_s};
    QTest::newRow("no letter is left")
        << QStringList{u"&ab"_s, u"&ba"_s, u"&bab"_s} << QStringList{u"&ab"_s, u"&ba"_s, u"bab"_s};
    QTest::newRow("without one stays without")
        << QStringList{u"Save"_s, u"&Show"_s} << QStringList{u"Save"_s, u"&Show"_s};
    QTest::newRow("behind the text") << QStringList{u"保存(&A)…"_s, u"表示(&A)…"_s}
                                     << QStringList{u"保存(&A)…"_s, u"表示(&B)…"_s};
    QTest::newRow("a real one stays")
        << QStringList{u"&A"_s, u"&A && B"_s} << QStringList{u"&A"_s, u"A && &B"_s};
}

void TestMnemonics::lettersAreSettled()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    std::vector<std::unique_ptr<QAction>> owned;
    QList<QAction *> actions;
    for (const QString &text : before) {
        owned.push_back(std::make_unique<QAction>(text));
        actions.append(owned.back().get());
    }
    settleMnemonics(actions);
    QStringList texts;
    for (const QAction *action : actions)
        texts.append(action->text());
    QCOMPARE(texts, after);
}

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
