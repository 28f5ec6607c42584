// SPDX-License-Identifier: Apache-2.0
#include "model/document/rules.h"
#include "model/items/rulelistmodel.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Layerwright {

class TestRuleListModel final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void boxes();
    void followsOthers();
    void refusals();
};

static QModelIndex box(const RuleListModel &model, const QString &rule, RuleListModel::Column column)
{
    return model.index(model.rowOf(rule), column);
}

static bool isOn(const QModelIndex &index)
{
    return index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

void TestRuleListModel::boxes()
{
    QTemporaryDir folder;
    OffRules rules(folder.filePath(u"rules.json"_s));
    RuleListModel model(&rules, u"shop"_s);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), int(allRules().size()));
    const QModelIndex here = box(model, u"yaml-tab"_s, RuleListModel::ProfileColumn);
    const QModelIndex everywhere = box(model, u"yaml-tab"_s, RuleListModel::EverywhereColumn);
    QVERIFY(isOn(here) && isOn(everywhere));
    QVERIFY(model.setData(here, Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!isOn(here) && isOn(everywhere));
    QVERIFY(here.data(RuleListModel::IsOffRole).toBool());
    QCOMPARE(rules.inProfile(u"shop"_s), QSet<QString>{u"yaml-tab"_s});
    QVERIFY(model.setData(everywhere, Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!isOn(here) && !isOn(everywhere));
    QVERIFY(!model.setData(here, Qt::Checked, Qt::CheckStateRole)); // it would count nowhere all the same
    QVERIFY(model.setData(everywhere, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!isOn(here)); // as it was before
    QVERIFY(model.setData(here, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(isOn(here) && rules.off(u"shop"_s).isEmpty());
}

void TestRuleListModel::followsOthers()
{
    QTemporaryDir folder;
    OffRules rules(folder.filePath(u"rules.json"_s));
    RuleListModel model(&rules, u"shop"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(rules.setOffInProfile(u"stall"_s, u"yaml-tab"_s, true));
    QVERIFY(isOn(box(model, u"yaml-tab"_s, RuleListModel::ProfileColumn)));
    QVERIFY(rules.setOffInProfile(u"shop"_s, u"yaml-tab"_s, true));
    QVERIFY(!isOn(box(model, u"yaml-tab"_s, RuleListModel::ProfileColumn)));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(model.rowOf(u"no-such-rule"_s), -1);
}

void TestRuleListModel::refusals()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    OffRules rules(folder.filePath(u"file/rules.json"_s));
    RuleListModel model(&rules, {});
    QSignalSpy failed(&model, &RuleListModel::failed);
    const QModelIndex everywhere = box(model, u"yaml-tab"_s, RuleListModel::EverywhereColumn);
    QVERIFY(!model.setData(everywhere, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(failed.size(), 1);
    QVERIFY(isOn(everywhere));
    QVERIFY(
        !(box(model, u"yaml-tab"_s, RuleListModel::ProfileColumn).flags() & Qt::ItemIsEnabled)); // no name
    QVERIFY(!model.setData(model.index(0, RuleListModel::NameColumn), u"x"_s, Qt::EditRole));
}

} // namespace Layerwright

QTEST_GUILESS_MAIN(Layerwright::TestRuleListModel)
#include "tst_rulelistmodel.moc"
