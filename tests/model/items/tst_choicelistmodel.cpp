// SPDX-License-Identifier: Apache-2.0
#include "model/items/choicelistmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Layerwright {

class TestChoiceListModel final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_model = std::make_unique<ChoiceListModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void finds_data();
    void finds();
    void theBestIsFirst();
    void lettersAreThoseThatWereTyped();
    void whatWasChosenBeforeIsFirst();
    void whatIsDisabledIsShownAndPassedOver();
    void secondsWaitForFirsts();
    void otherChoicesKeepWhatIsTyped();
    void readersHearEverything();

private:
    QStringList shown() const
    {
        QStringList texts;
        for (int row = 0; row < m_model->rowCount(); ++row)
            texts.append(m_model->index(row).data().toString());
        return texts;
    }
    static QList<int> letters(const QModelIndex &index, int role)
    {
        return index.data(role).value<QList<int>>();
    }

    std::unique_ptr<ChoiceListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

static const QList<Choice> menu{{.text = u"Save"_s, .detail = u"File"_s, .note = u"Ctrl+S"_s},
                                {.text = u"Save As…"_s, .detail = u"File"_s},
                                {.text = u"Fold All"_s, .detail = u"View"_s},
                                {.text = u"Unfold All"_s, .detail = u"View"_s},
                                {.text = u"Level 1"_s, .detail = u"View › Fold to Level"_s},
                                {.text = u"Go to Stack"_s, .detail = u"View"_s},
                                {.text = u"元に戻す"_s, .detail = u"編集"_s, .alias = u"Undo Typing"_s}};

void TestChoiceListModel::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing: all, as they come")
        << QString() << QStringList{u"Save"_s,    u"Save As…"_s,    u"Fold All"_s, u"Unfold All"_s,
                                    u"Level 1"_s, u"Go to Stack"_s, u"元に戻す"_s};
    QTest::newRow("beginning") << u"sav"_s << QStringList{u"Save"_s, u"Save As…"_s};
    QTest::newRow("initials") << u"gts"_s << QStringList{u"Go to Stack"_s};
    QTest::newRow("initials and more") << u"gstack"_s << QStringList{u"Go to Stack"_s};
    QTest::newRow("words in another order") << u"all fold"_s << QStringList{u"Fold All"_s, u"Unfold All"_s};
    QTest::newRow("word of the menu") << u"file as"_s << QStringList{u"Save As…"_s};
    QTest::newRow("menu alone") << u"file"_s << QStringList{u"Save"_s, u"Save As…"_s};
    QTest::newRow("spaces around") << u"  go   stack "_s << QStringList{u"Go to Stack"_s};
    QTest::newRow("case aside") << u"SAVE AS"_s << QStringList{u"Save As…"_s};
    QTest::newRow("another name") << u"undo"_s << QStringList{u"元に戻す"_s};
    QTest::newRow("words of both names") << u"元に typing"_s << QStringList{u"元に戻す"_s};
    QTest::newRow("every word must be there") << u"save stack"_s << QStringList();
    QTest::newRow("not in the keys") << u"ctrl"_s << QStringList();
}

void TestChoiceListModel::finds()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, expected);
    m_model->setChoices(menu);
    m_model->setTyped(typed);
    QCOMPARE(shown(), expected);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        const int number = index.data(ChoiceListModel::NumberRole).toInt();
        QCOMPARE(menu[number].text, index.data().toString());
    }
}

void TestChoiceListModel::theBestIsFirst()
{
    m_model->setChoices(menu);
    m_model->setTyped(u"fold"_s);
    QCOMPARE(shown().first(), u"Fold All"_s); // not within a word, nor in the menu alone
    QCOMPARE(shown().last(), u"Level 1"_s);
    m_model->setChoices({{.text = u"Redo"_s}, {.text = u"Record Preset…"_s}, {.text = u"Re"_s}});
    m_model->setTyped(u"re"_s);
    QCOMPARE(shown().first(), u"Re"_s); // the whole of it
    m_model->setChoices({{.text = u"Folder for Git…"_s}, {.text = u"Fold All"_s}});
    m_model->setTyped(u"fold"_s);
    QCOMPARE(shown().first(), u"Fold All"_s); // a whole word of it
    m_model->setChoices({{.text = u"server.service.port"_s}, {.text = u"argo.server"_s}});
    m_model->setTyped(u"server"_s);
    QCOMPARE(shown(), (QStringList{u"server.service.port"_s, u"argo.server"_s}));
    m_model->setChoices({{.text = u"argo.server.port"_s}, {.text = u"argo.server"_s}});
    QCOMPARE(shown().first(), u"argo.server"_s); // rather than what is below it
    m_model->setChoices({{.text = u"charts.logs.kube-apiserver"_s}, {.text = u"kubevirt"_s}});
    m_model->setTyped(u"kube"_s);
    QCOMPARE(shown().first(), u"kubevirt"_s); // the beginning of a name, rather than a word deep in a key
}

void TestChoiceListModel::lettersAreThoseThatWereTyped()
{
    m_model->setChoices(menu);
    m_model->setTyped(u"all fo"_s);
    QCOMPARE(letters(m_model->index(0), ChoiceListModel::LettersRole), (QList<int>{0, 1, 5, 6, 7}));
    m_model->setChoices({{.text = u"spec.rules.service"_s}});
    m_model->setTyped(u"serv"_s); // in one word, rather than in two
    QCOMPARE(letters(m_model->index(0), ChoiceListModel::LettersRole), (QList<int>{11, 12, 13, 14}));
    m_model->setChoices(menu);
    m_model->setTyped(u"view level"_s);
    QCOMPARE(shown(), QStringList{u"Level 1"_s});
    QCOMPARE(letters(m_model->index(0), ChoiceListModel::LettersRole), (QList<int>{0, 1, 2, 3, 4}));
    QCOMPARE(letters(m_model->index(0), ChoiceListModel::DetailLettersRole), (QList<int>{0, 1, 2, 3}));
}

void TestChoiceListModel::whatWasChosenBeforeIsFirst()
{
    QList<Choice> choices = menu;
    choices[3].recency = 1;
    choices[5].recency = 2;
    m_model->setChoices(choices);
    QCOMPARE(shown().mid(0, 3), (QStringList{u"Go to Stack"_s, u"Unfold All"_s, u"Save"_s}));
    choices[1].recency = 3;
    m_model->setChoices(choices);
    m_model->setTyped(u"sa"_s);
    QCOMPARE(shown(), (QStringList{u"Save As…"_s, u"Save"_s}));
}

void TestChoiceListModel::whatIsDisabledIsShownAndPassedOver()
{
    QList<Choice> choices = menu;
    choices[0].isEnabled = false;
    m_model->setChoices(choices);
    QCOMPARE(m_model->rowCount(), 7);
    QVERIFY(!(m_model->flags(m_model->index(0)) & Qt::ItemIsEnabled));
    QVERIFY(m_model->flags(m_model->index(1)) & Qt::ItemIsSelectable);
    QCOMPARE(m_model->firstEnabledRow(), 1);
    m_model->setTyped(u"no such thing"_s);
    QCOMPARE(m_model->firstEnabledRow(), -1);
}

void TestChoiceListModel::secondsWaitForFirsts()
{
    m_model->setChoices({{.text = u"argo"_s},
                         {.text = u"server.port"_s, .turn = Choice::Turn::First},
                         {.text = u"service.argument"_s, .turn = Choice::Turn::Second}});
    QCOMPARE(shown(), (QStringList{u"argo"_s, u"server.port"_s})); // of all there are too many
    m_model->setTyped(u"serv"_s);
    QCOMPARE(shown(), QStringList{u"server.port"_s});
    QVERIFY(m_model->hasFirst());
    m_model->setTyped(u"arg"_s);
    QCOMPARE(shown(), (QStringList{u"argo"_s, u"service.argument"_s}));
    QVERIFY(!m_model->hasFirst());
    m_model->setTyped(u".arg"_s);
    QVERIFY(shown().isEmpty()); // a letter begins what is looked for elsewhere
}

void TestChoiceListModel::otherChoicesKeepWhatIsTyped()
{
    m_model->setChoices(menu);
    m_model->setTyped(u"save"_s);
    m_model->setChoices(menu + QList<Choice>{{.text = u"Save Everything"_s}});
    QCOMPARE(shown(), (QStringList{u"Save"_s, u"Save As…"_s, u"Save Everything"_s}));
}

void TestChoiceListModel::readersHearEverything()
{
    m_model->setChoices(menu);
    QCOMPARE(m_model->index(0).data(Qt::AccessibleTextRole).toString(), u"Save, File, Ctrl+S"_s);
    QCOMPARE(m_model->index(1).data(Qt::AccessibleTextRole).toString(), u"Save As…, File"_s);
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestChoiceListModel)
#include "tst_choicelistmodel.moc"
