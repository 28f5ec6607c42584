// SPDX-License-Identifier: Apache-2.0
#include "gui/checkpoints/checkpointsdialog.h"
#include "gui/compare/comparedialog.h"
#include "gui/editor/textfinder.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/mainwindow/messagebar.h"
#include "gui/presets/changeview.h"
#include "gui/stack/layerview.h"
#include "gui/stack/stackpanel.h"
#include "model/commands/edittext.h"
#include "model/document/checkpoints.h"
#include "model/journal/journalwriter.h"
#include "tests/gui/windowtest.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// Edit › Set Checkpoint and Edit › Checkpoints, in a window with a file.
class TestCheckpointsDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
        m_test = std::make_unique<WindowTest>();
        m_window = m_test->open(m_test->profileFile());
        QVERIFY(m_window);
    }
    void cleanup() { m_test.reset(); }

    void saysWhatTheyAreForWhereThereIsNone();
    void setsOneByName();
    void listsWhatChangedSince();
    void returnsAsOneStep();
    void comparesSideBySide();
    void renamesInPlace();
    void removesAfterAsking();
    void tooManyAreRefusedInWords();
    void beforeSeveralLayersGo();
    void beforeAllIsReplaced();
    void beforeTheFileIsReadAgain();
    void stayAfterASaveAndAreInNoFile();
    void comeBackAfterAKill();
    void goWithTheDocument();

private:
    CheckpointsDialog *shown() const;
    QTreeWidget *list() const
    {
        return m_window->findChild<CheckpointsDialog *>()->findChild<QTreeWidget *>();
    }
    Checkpoints *checkpoints() const { return Checkpoints::of(m_window->document()); }
    QStringList names() const;
    void type(const QByteArray &text, int row = 6) const;
    static QPushButton *button(const QWidget *dialog, const QString &text);

    std::unique_ptr<WindowTest> m_test;
    MainWindow *m_window = nullptr;
};

CheckpointsDialog *TestCheckpointsDialog::shown() const
{
    m_window->actions()[ActionId::Checkpoints]->trigger();
    return m_window->findChild<CheckpointsDialog *>();
}

QStringList TestCheckpointsDialog::names() const
{
    QStringList names;
    for (const Checkpoint &checkpoint : checkpoints()->all())
        names.append(checkpoint.name);
    return names;
}

void TestCheckpointsDialog::type(const QByteArray &text, int row) const
{
    ProfileDocument *document = m_window->document();
    document->endTypingBurst();
    document->push(std::make_unique<EditText>(document, TextId{document->layerId(row), 0},
                                              QList<TextEdit>{{{0, 0}, text}}));
}

QPushButton *TestCheckpointsDialog::button(const QWidget *dialog, const QString &text)
{
    for (QPushButton *button : dialog->findChildren<QPushButton *>())
        if (button->isVisible() && button->text().remove(u'&') == text)
            return button;
    return nullptr;
}

void TestCheckpointsDialog::saysWhatTheyAreForWhereThereIsNone()
{
    CheckpointsDialog *dialog = shown();
    QVERIFY(!list()->isVisible());
    QVERIFY(std::ranges::any_of(dialog->findChildren<QLabel *>(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"before several layers are removed"_s);
    }));
    for (const QString &text : {u"Return to It"_s, u"Compare…"_s, u"Rename"_s, u"Remove…"_s})
        QVERIFY2(!button(dialog, text)->isEnabled(), qPrintable(text));
    QTest::mouseClick(button(dialog, u"Set Checkpoint…"_s), Qt::LeftButton);
    auto *name = dialog->findChild<QInputDialog *>();
    QVERIFY(name);
    name->setTextValue(u"First"_s);
    name->accept();
    QVERIFY(list()->isVisible());
    QCOMPARE(list()->topLevelItemCount(), 1);
    QVERIFY(button(dialog, u"Remove…"_s)->isEnabled());
    QVERIFY(!button(dialog, u"Return to It"_s)->isEnabled()); // the profile is as it was there
}

void TestCheckpointsDialog::setsOneByName()
{
    m_window->actions()[ActionId::SetCheckpoint]->trigger();
    auto *dialog = m_window->findChild<QInputDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->textValue(), u"Checkpoint 1"_s);
    QPushButton *set = button(dialog, u"Set"_s);
    QVERIFY(set && set->isEnabled());
    dialog->setTextValue(u"  "_s);
    QVERIFY(!set->isEnabled());
    dialog->setTextValue(u" Before the audit "_s);
    QTest::mouseClick(set, Qt::LeftButton);
    QCOMPARE(names(), QStringList{u"Before the audit"_s});
    QVERIFY(!checkpoints()->all().first().isAutomatic);
    QVERIFY(!m_window->isWindowModified());
}

void TestCheckpointsDialog::listsWhatChangedSince()
{
    QVERIFY(checkpoints()->set(u"One"_s));
    type("typed: 1\n");
    QVERIFY(checkpoints()->set(u"Two"_s));
    type("typed: 2\n", 5);
    const CheckpointsDialog *dialog = shown();
    QCOMPARE(list()->topLevelItemCount(), 2);
    QCOMPARE(list()->topLevelItem(0)->text(0), u"Two"_s);
    QTRY_COMPARE(list()->topLevelItem(0)->text(2), u"Changed since: beta."_s);
    QCOMPARE(list()->topLevelItem(1)->text(2), u"Changed since: beta, gamma."_s);
    const auto says = [dialog](const QString &words) {
        return std::ranges::any_of(dialog->findChildren<QLabel *>(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    QVERIFY(says(u"Set by you. Return to It, or 1 step"_s));
    QVERIFY(says(u"The file does not hold them"_s));
    list()->setCurrentItem(list()->topLevelItem(1));
    QVERIFY(says(u"2 steps of Undo"_s));
    m_window->document()->undoStack()->setIndex(0);
    QVERIFY(says(u"The profile is now as it was there."_s));
    QTRY_COMPARE(list()->topLevelItem(1)->text(2), u"The same layers and texts as now."_s);
    list()->setCurrentItem(list()->topLevelItem(0));
    QVERIFY(says(u"of Redo"_s));
    type("other: 1\n");
    QVERIFY(says(u"Undo does not lead there any more"_s));
}

void TestCheckpointsDialog::returnsAsOneStep()
{
    type("typed: 0\n");
    QVERIFY(checkpoints()->set(u"One"_s));
    const Profile one = m_window->document()->profile();
    type("typed: 1\n");
    type("typed: 2\n", 4);
    const Profile now = m_window->document()->profile();
    const CheckpointsDialog *dialog = shown();
    QTest::mouseClick(button(dialog, u"Return to It"_s), Qt::LeftButton);
    QVERIFY(!dialog->isVisible());
    QVERIFY(m_window->document()->profile() == one);
    const QUndoStack *stack = m_window->document()->undoStack();
    QCOMPARE(stack->count(), 4);
    QCOMPARE(stack->undoText(), u"Return to “One”"_s);
    QCOMPARE(names(), (QStringList{u"One"_s, u"Before: Return to “One”"_s}));
    m_window->actions()[ActionId::Undo]->trigger();
    QVERIFY(m_window->document()->profile() == now);
}

void TestCheckpointsDialog::comparesSideBySide()
{
    QVERIFY(checkpoints()->set(u"One"_s));
    type("typed: 1\n");
    type("typed: 2\n", 4);
    CheckpointsDialog *dialog = shown();
    QTest::mouseClick(button(dialog, u"Compare…"_s), Qt::LeftButton);
    auto *compare = dialog->findChild<CompareDialog *>();
    QVERIFY(compare);
    QCOMPARE(compare->windowTitle(), u"Compare “One” with “Now”"_s);
    auto *texts = compare->findChild<QListWidget *>();
    QTRY_COMPARE(texts->count(), 2);
    QCOMPARE(texts->item(0)->text(), u"gamma: values"_s);
    QCOMPARE(texts->item(1)->text(), u"alpha: values"_s);
    QTRY_VERIFY(compare->right()->toPlainText().startsWith(u"typed: 1\n"_s));
    QVERIFY(!compare->left()->toPlainText().contains(u"typed"_s));
    QCOMPARE(compare->left()->document()->blockCount(), compare->right()->document()->blockCount());
    texts->setCurrentRow(1);
    QTRY_VERIFY(compare->right()->toPlainText().startsWith(u"typed: 2\n"_s));

    // Enter does the same, and does not press the button of the new dialog on its way.
    compare->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::setActiveWindow(dialog);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return);
    QTRY_VERIFY(dialog->findChild<CompareDialog *>());
    compare = dialog->findChild<CompareDialog *>();
    QVERIFY(compare->isVisible());
    QVERIFY(dialog->isVisible());

    // Long texts scroll together, and what is short does not hold back what is wide.
    compare->close();
    QByteArray many;
    for (int line = 0; line < 400; ++line)
        many += "line-" + QByteArray::number(line) + ": 1\n";
    type(many + '#' + QByteArray(500, 'x') + '\n');
    compare = dialog->compareCurrent();
    QTRY_VERIFY(compare->left()->verticalScrollBar()->maximum() > 100);
    compare->right()->verticalScrollBar()->setValue(57);
    QCOMPARE(compare->left()->verticalScrollBar()->value(), 57);
    compare->left()->verticalScrollBar()->setValue(3);
    QCOMPARE(compare->right()->verticalScrollBar()->value(), 3);
    QScrollBar *wide = compare->right()->horizontalScrollBar();
    compare->right()->verticalScrollBar()->setValue(compare->right()->verticalScrollBar()->maximum());
    QTRY_VERIFY(wide->maximum() > 0);
    wide->setValue(wide->maximum());
    QCOMPARE(wide->value(), wide->maximum());
}

void TestCheckpointsDialog::renamesInPlace()
{
    QVERIFY(checkpoints()->set(u"One"_s));
    const CheckpointsDialog *dialog = shown();
    const auto rename = [&](const QString &name) {
        QTest::mouseClick(button(dialog, u"Rename"_s), Qt::LeftButton);
        auto *field = list()->viewport()->findChild<QLineEdit *>();
        if (!field)
            return false;
        field->setText(name);
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::processEvents();
        return true;
    };
    QVERIFY(rename(u"Before the audit"_s));
    QTRY_COMPARE(names(), QStringList{u"Before the audit"_s});
    QCOMPARE(list()->topLevelItem(0)->text(0), u"Before the audit"_s);
    QVERIFY(rename(u"   "_s)); // none: the old one stays
    QTRY_COMPARE(list()->topLevelItem(0)->text(0), u"Before the audit"_s);
    QCOMPARE(names(), QStringList{u"Before the audit"_s});
    QVERIFY(dialog->isVisible());
}

void TestCheckpointsDialog::removesAfterAsking()
{
    QVERIFY(checkpoints()->set(u"One"_s));
    QVERIFY(checkpoints()->set(u"Two"_s));
    const CheckpointsDialog *dialog = shown();
    const auto answer = [this, dialog](QMessageBox::StandardButton choice) {
        QTimer::singleShot(0, this, [choice] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (box)
                box->button(choice)->click();
        });
        button(dialog, u"Remove…"_s)->click();
    };
    answer(QMessageBox::Cancel);
    QCOMPARE(names().size(), 2);
    answer(QMessageBox::Yes);
    QCOMPARE(names(), QStringList{u"One"_s});
    QCOMPARE(list()->topLevelItemCount(), 1);
    QVERIFY(list()->currentItem());
    answer(QMessageBox::Yes);
    QVERIFY(names().isEmpty());
    QVERIFY(!list()->isVisible());
}

void TestCheckpointsDialog::tooManyAreRefusedInWords()
{
    for (int i = 0; i < Checkpoints::mostOwn; ++i)
        QVERIFY(checkpoints()->set(QString::number(i)));
    m_window->actions()[ActionId::SetCheckpoint]->trigger();
    m_window->findChild<QInputDialog *>()->accept();
    QCOMPARE(m_window->messages()->texts().filter(u"Remove one"_s).size(), 1);
}

void TestCheckpointsDialog::beforeSeveralLayersGo()
{
    m_window->stack()->select(m_window->document()->layerId(6));
    m_window->actions()[ActionId::RemoveLayers]->trigger();
    QCOMPARE(names(), QStringList()); // one layer is no mass
    const Profile before = m_window->document()->profile();
    auto *view = m_window->stack()->view();
    view->selectAll();
    m_window->actions()[ActionId::RemoveLayers]->trigger();
    QVERIFY(m_window->document()->profile().layers.isEmpty());
    QCOMPARE(names().size(), 1);
    QVERIFY2(names().first().startsWith("Before: Remove 6"_L1), qPrintable(names().first()));
    QVERIFY(checkpoints()->all().first().profile == before);
}

void TestCheckpointsDialog::beforeAllIsReplaced()
{
    type("typed: 1\n");
    type("typed: 1\n", 5);
    const Profile before = m_window->document()->profile();
    TextFinder finder(m_window->document());
    finder.setScope(TextFinder::Scope::AllLayers);
    finder.setTerm({.pattern = u"typed"_s});
    finder.setActive(true);
    finder.replaceAll(u"said"_s);
    QTRY_COMPARE(names(), QStringList{u"Before: replace all"_s});
    QVERIFY(checkpoints()->all().first().profile == before);
    QCOMPARE(m_window->document()->undoStack()->count(), 3);
    QVERIFY(m_window->document()->profile().layers[5].values.startsWith("said: 1\n"));
    m_window->document()->undoStack()->undo();
    QVERIFY(m_window->document()->profile() == before);
}

void TestCheckpointsDialog::beforeTheFileIsReadAgain()
{
    type("mine: 1\n");
    const Profile mine = m_window->document()->profile();
    QFile file(m_window->file()->path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray theirs = file.readAll().replace("\"alpha\"", "\"theirs\"");
    file.close();
    m_test->write(u"stack.json"_s, theirs);
    QTRY_VERIFY(button(m_window, u"Reload"_s));
    button(m_window, u"Reload"_s)->click();
    QVERIFY(WindowTest::layerNames(m_window).contains(u"theirs"_s));
    QCOMPARE(names(), QStringList{u"Before: Reload stack.json"_s});
    QVERIFY(checkpoints()->all().first().profile == mine);
}

void TestCheckpointsDialog::stayAfterASaveAndAreInNoFile()
{
    QVERIFY(checkpoints()->set(u"Before the audit"_s));
    const Profile first = m_window->document()->profile();
    type("typed: 1\n");
    QVERIFY(m_window->file()->save());
    QCOMPARE(names(), QStringList{u"Before the audit"_s});
    QFile file(m_window->file()->path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("audit"));
    shown()->returnToCurrent();
    QVERIFY(m_window->document()->profile() == first);
    QVERIFY(m_window->isWindowModified());
}

void TestCheckpointsDialog::comeBackAfterAKill()
{
    type("typed: 1\n");
    QVERIFY(checkpoints()->set(u"Before the audit"_s));
    const Profile set = m_window->document()->profile();
    type("typed: 2\n");
    m_test->windows().journals()->flush();
    const QString journals = m_test->path(u"state/layerwright/journals"_s);
    const QString session = QDir(journals).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
    QFile journal(journals + u'/' + session + u"/1.journal"_s);
    QVERIFY(journal.open(QIODevice::ReadOnly));
    const QByteArray bytes = journal.readAll();
    m_window->document()->undoStack()->setIndex(0);
    m_window->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(QDir().mkpath(journals + u"/left"_s));
    m_test->write(u"state/layerwright/journals/left/1.journal"_s, bytes);

    const std::unique_ptr<QWidget> dialog(m_test->windows().offerUnsavedWork());
    QVERIFY(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    QTest::mouseClick(button(dialog.get(), u"Restore"_s), Qt::LeftButton);
    m_window = m_test->windows().all().first();
    QCOMPARE(names(), QStringList{u"Before the audit"_s});
    shown()->returnToCurrent();
    QVERIFY(m_window->document()->profile() == set);
}

void TestCheckpointsDialog::goWithTheDocument()
{
    QVERIFY(checkpoints()->set(u"One"_s));
    const CheckpointsDialog *dialog = shown();
    m_window->actions()[ActionId::SetCheckpoint]->trigger();
    m_window->file()->adopt({FileActions::emptyProfile(), {}, {}}, true);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(names(), QStringList());
}

QTEST_MAIN(TestCheckpointsDialog)
#include "tst_checkpointsdialog.moc"
