// SPDX-License-Identifier: Apache-2.0
#include "gui/compare/compareactions.h"

#include "gui/compare/comparedialog.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/mainwindow/messagebar.h"
#include "gui/presets/changeview.h"
#include "model/commands/edittext.h"
#include "tests/gui/windowtest.h"

#include <QLabel>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QUndoStack>

#include <algorithm>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// The real window, whose profile is compared with files.
class TestCompareActions final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_test.reset(); }
    void withSaved();
    void withAnotherFile();
    void nothingDiffers();
    void noFileNothingSaved();
    void fileThatCannotBeRead();

private:
    CompareDialog *shown() const { return m_window->findChild<CompareDialog *>(); }
    void edit();

    std::unique_ptr<WindowTest> m_test;
    MainWindow *m_window = nullptr;
};

void TestCompareActions::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    m_test = std::make_unique<WindowTest>();
    m_window = m_test->open(m_test->profileFile());
    QVERIFY(m_window);
}

void TestCompareActions::edit()
{
    ProfileDocument *document = m_window->document();
    document->push(std::make_unique<EditText>(document, TextId{document->layerId(0), 0},
                                              QList<TextEdit>{{{0, 0}, "# mine\n"}}));
}

static QStringList linesOf(const ChangeView *view, ChangeRow::Kind kind)
{
    QStringList lines;
    for (const ChangeRow &row : view->rows())
        if (row.kind == kind)
            lines.append(row.text);
    return lines;
}

void TestCompareActions::withSaved()
{
    edit();
    m_window->actions()[ActionId::CompareWithSaved]->trigger();
    QTRY_VERIFY(shown());
    QTRY_COMPARE(linesOf(shown()->right(), ChangeRow::Kind::Added), QStringList{u"# mine"_s});
    QCOMPARE(shown()->findChild<QListWidget *>()->count(), 1);
}

void TestCompareActions::withAnotherFile()
{
    const QString other = m_test->path(u"other.json"_s);
    edit();
    QVERIFY(m_window->file()->exportTo(other, JsonStyle::Keep));
    m_window->document()->undoStack()->undo();
    m_window->findChild<CompareActions *>()->compareWith(other);
    QTRY_VERIFY(shown());
    QTRY_COMPARE(linesOf(shown()->left(), ChangeRow::Kind::Removed), QStringList{u"# mine"_s});
    QCOMPARE(m_test->windows().all().size(), 1); // it is opened nowhere
}

void TestCompareActions::nothingDiffers()
{
    m_window->actions()[ActionId::CompareWithSaved]->trigger();
    QTRY_VERIFY(shown());
    QTRY_VERIFY(std::ranges::any_of(shown()->findChildren<QLabel *>(), [](const QLabel *label) {
        return label->text() == u"No text of the profile is otherwise."_s;
    }));
}

void TestCompareActions::noFileNothingSaved()
{
    QVERIFY(m_window->actions()[ActionId::CompareWithSaved]->isEnabled());
    const MainWindow *empty = m_test->windows().add();
    QVERIFY(!empty->actions()[ActionId::CompareWithSaved]->isEnabled());
    QVERIFY(empty->actions()[ActionId::CompareWithFile]->isEnabled());
}

void TestCompareActions::fileThatCannotBeRead()
{
    m_window->findChild<CompareActions *>()->compareWith(m_test->path(u"absent.json"_s));
    QTRY_VERIFY(m_window->messages()->findChild<MessageBar *>());
    QVERIFY(m_window->messages()->findChild<MessageBar *>()->text().contains(u"absent.json"_s));
    QVERIFY(!shown());
}

QTEST_MAIN(TestCompareActions)
#include "tst_compareactions.moc"
