// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow/actions.h"
#include "gui/problems/problemspanel.h"
#include "gui/problems/rulesdialog.h"
#include "gui/problems/rulesline.h"
#include "model/commands/setprofileinfo.h"
#include "model/document/offrules.h"
#include "model/document/profiledocument.h"
#include "model/items/problemlistmodel.h"
#include "model/items/rulelistmodel.h"
#include "tests/gui/windowtest.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// Rules are switched off from the problems, and on again from the list of them.
class TestRulesDialog final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init();
    void cleanup();
    void offFromTheMenuAndOnFromTheList();
    void offInAllProfiles();
    void anotherNameIsAnotherProfile();
    void listIsSearched();
    void aboutARule();
    void noName();

private:
    int count(const QString &rule) const;
    void choose(const QString &rule, const QString &beginning) const;
    RulesDialog *dialog() const { return m_window->findChild<RulesDialog *>(); }
    RulesDialog *openDialog() const;

    std::unique_ptr<WindowTest> m_test;
    MainWindow *m_window = nullptr;
};

static const QByteArray profile = R"({"metadata":{"name":"shop"},"spec":{"version":"1.0.0","template":{
  "type":"add-on","cloudType":"all","packs":[{"name":"web","type":"manifest","layer":"addon",
  "manifests":[{"name":"m","content":"apiVersion: v1\nkind: Pod\nmetadata:\n  labels: {a: b, a: c}\n"}]}]}}})";

void TestRulesDialog::init()
{
    m_test = std::make_unique<WindowTest>();
    OffRules *rules = m_test->windows().offRules();
    QVERIFY(rules->clearEverywhere() && rules->clearProfile(u"shop"_s));
    m_window = m_test->open(m_test->write(u"shop.json"_s, profile));
    QVERIFY(m_window);
    QTRY_COMPARE_WITH_TIMEOUT(count(u"object-name"_s), 1, 10000);
    QTRY_COMPARE(count(u"yaml-duplicate-key"_s), 1);
    QVERIFY(m_window->problems()->rulesLine()->isHidden());
}

void TestRulesDialog::cleanup()
{
    OffRules *rules = m_test->windows().offRules();
    QVERIFY(rules->clearEverywhere() && rules->clearProfile(u"shop"_s));
    m_test.reset();
}

/// How many problems by the rule are listed.
int TestRulesDialog::count(const QString &rule) const
{
    const QAbstractItemModel *problems = m_window->problems()->view()->model();
    int found = 0;
    for (int row = 0; row < problems->rowCount(); ++row)
        found += problems->index(row, 0).data(ProblemListModel::RuleRole).toString() == rule ? 1 : 0;
    return found;
}

/// An entry in the context menu of a problem by the rule.
void TestRulesDialog::choose(const QString &rule, const QString &beginning) const
{
    const QAbstractItemModel *problems = m_window->problems()->view()->model();
    for (int row = 0; row < problems->rowCount(); ++row) {
        const QModelIndex index = problems->index(row, 0);
        if (index.data(ProblemListModel::RuleRole).toString() != rule)
            continue;
        const std::unique_ptr<QMenu> menu = m_window->problems()->menuOf(index);
        for (QAction *action : menu->actions())
            if (action->text().remove(u'&').startsWith(beginning))
                return action->trigger();
    }
    QFAIL("no such entry");
}

RulesDialog *TestRulesDialog::openDialog() const
{
    m_window->actions()[ActionId::ShowRules]->trigger();
    return dialog();
}

void TestRulesDialog::offFromTheMenuAndOnFromTheList()
{
    choose(u"object-name"_s, u"Switch Off “object-name” in This Profile"_s);
    QCOMPARE(count(u"object-name"_s), 0);
    QCOMPARE(count(u"yaml-duplicate-key"_s), 1);
    RulesLine *line = m_window->problems()->rulesLine();
    QVERIFY2(line->text().startsWith(u"1 rule") && line->text().contains(u"hidden by that: 1"),
             qPrintable(line->text()));
    QTest::mouseClick(line->findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(dialog());
    QTableView *view = dialog()->view();
    QCOMPARE(view->model()->rowCount(), 1); // what is off comes first
    QCOMPARE(view->model()->index(0, RuleListModel::NameColumn).data().toString(), u"object-name"_s);
    QCOMPARE(view->currentIndex().column(), int(RuleListModel::ProfileColumn));
    QTest::keyClick(view, Qt::Key_Space);
    QTRY_COMPARE(count(u"object-name"_s), 1);
    QVERIFY(line->isHidden());
    QCOMPARE(view->model()->rowCount(), 1); // the row stays while one looks at it
    QTest::keyClick(view, Qt::Key_Space);
    QTRY_COMPARE(count(u"object-name"_s), 0);
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"allOn"_s), Qt::LeftButton);
    QTRY_COMPARE(count(u"object-name"_s), 1);
    QVERIFY(!dialog()->findChild<QPushButton *>(u"allOn"_s)->isEnabled());
}

void TestRulesDialog::offInAllProfiles()
{
    choose(u"yaml-duplicate-key"_s, u"Switch Off “yaml-duplicate-key” in All Profiles"_s);
    QCOMPARE(count(u"yaml-duplicate-key"_s), 0);
    QVERIFY(m_test->windows().offRules()->off(u"other"_s).contains(u"yaml-duplicate-key"_s));
    const QAbstractItemModel *rules = openDialog()->view()->model();
    const QModelIndex here = rules->index(0, RuleListModel::ProfileColumn);
    QCOMPARE(here.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(!(here.flags() & Qt::ItemIsEnabled)); // off everywhere is off here, whatever one chooses
    dialog()->view()->setCurrentIndex(rules->index(0, RuleListModel::EverywhereColumn));
    QTest::keyClick(dialog()->view(), Qt::Key_Space);
    QTRY_COMPARE(count(u"yaml-duplicate-key"_s), 1);
}

void TestRulesDialog::anotherNameIsAnotherProfile()
{
    choose(u"object-name"_s, u"Switch Off “object-name” in This"_s);
    QCOMPARE(count(u"object-name"_s), 0);
    ProfileInfo info = m_window->document()->profile().info;
    info.name = u"stall"_s;
    m_window->document()->push(std::make_unique<SetProfileInfo>(m_window->document(), info));
    QTRY_COMPARE(count(u"object-name"_s), 1);
    QVERIFY(m_window->problems()->rulesLine()->isHidden());
    m_window->document()->undoStack()->undo();
    QTRY_COMPARE(count(u"object-name"_s), 0);
}

void TestRulesDialog::listIsSearched()
{
    RulesDialog *rules = openDialog();
    QAbstractItemModel *model = rules->view()->model();
    const int all = model->rowCount();
    QVERIFY(all > 60); // nothing is off, so all are shown
    rules->findChild<QLineEdit *>()->setText(u"TAB "_s);
    QVERIFY(model->rowCount() > 0 && model->rowCount() < 5);
    rules->findChild<QLineEdit *>()->setText(u"yaml-tab"_s);
    QCOMPARE(model->rowCount(), 1);
    rules->findChild<QCheckBox *>()->setChecked(true);
    QCOMPARE(model->rowCount(), 0);
    rules->findChild<QCheckBox *>()->setChecked(false);
    rules->findChild<QLineEdit *>()->clear();
    QCOMPARE(model->rowCount(), all);
}

void TestRulesDialog::aboutARule()
{
    choose(u"object-name"_s, u"About This Rule"_s);
    QVERIFY(dialog());
    const QModelIndex current = dialog()->view()->currentIndex();
    QCOMPARE(current.siblingAtColumn(RuleListModel::NameColumn).data().toString(), u"object-name"_s);
    const QString section = dialog()->findChild<QTextBrowser *>()->toPlainText();
    QVERIFY2(section.contains(u"metadata.generateName"), qPrintable(section));
}

/// There are no profiles of no name: what is off there would be off in every draft.
void TestRulesDialog::noName()
{
    ProfileInfo info = m_window->document()->profile().info;
    info.name.clear();
    m_window->document()->push(std::make_unique<SetProfileInfo>(m_window->document(), info));
    const std::unique_ptr<QMenu> menu =
        m_window->problems()->menuOf(m_window->problems()->view()->model()->index(0, 0));
    for (const QAction *action : menu->actions())
        if (action->text().contains(u"in This"))
            QVERIFY(!action->isEnabled());
    const QModelIndex here = openDialog()->view()->model()->index(0, RuleListModel::ProfileColumn);
    QVERIFY(!(here.flags() & Qt::ItemIsEnabled));
}

QTEST_MAIN(TestRulesDialog)
#include "tst_rulesdialog.moc"
