// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow/fileactions.h"
#include "gui/mainwindow/messagebar.h"
#include "gui/recovery/recoverydialog.h"
#include "model/commands/edittext.h"
#include "model/commands/movelayers.h"
#include "model/document/checkpoints.h"
#include "model/journal/journalwriter.h"
#include "tests/gui/windowtest.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace Layerwright;

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The next start after the program was killed.
class TestRecovery final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
        m_test = std::make_unique<WindowTest>();
    }
    void nothingIsOfferedAfterACleanEnd();
    void restoresWithUndo();
    void discards();
    void laterIsOfferedAgain();
    void aChangedFileIsSaidAndKept();
    void checkpointsOfASavedFileComeBack_data();
    void checkpointsOfASavedFileComeBack();
    void aFolderThatCannotBeMadeIsSaidOnce();

private:
    /// Two changes of a file that are left as a kill leaves them.
    QString leaveUnsaved();
    QString journals() const { return m_test->path(u"state/layerwright/journals"_s); }
    QStringList sessions() const { return QDir(journals()).entryList(QDir::Dirs | QDir::NoDotAndDotDot); }
    std::unique_ptr<QWidget> offered();
    static QString textOf(const QWidget *dialog);
    static QPushButton *button(const QWidget *dialog, const QString &text);

    std::unique_ptr<WindowTest> m_test;
};

QString TestRecovery::leaveUnsaved()
{
    const QString path = m_test->profileFile();
    MainWindow *window = m_test->open(path);
    ProfileDocument *document = window->document();
    const TextId text{document->layerId(6), 0};
    document->push(std::make_unique<EditText>(document, text, QList<TextEdit>{{{0, 0}, "typed: 1\n"}}));
    document->push(std::make_unique<MoveLayers>(document, QList<ItemId>{document->layerId(6)}, 5));
    m_test->windows().journals()->flush();
    const QString journal = journals() + u'/' + sessions().value(0) + u"/1.journal"_s;
    const QByteArray left = contentOf(journal);
    document->undoStack()->setIndex(0);
    window->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QDir().mkpath(journals() + u"/left"_s);
    m_test->write(u"state/layerwright/journals/left/1.journal"_s, left);
    return path;
}

std::unique_ptr<QWidget> TestRecovery::offered()
{
    std::unique_ptr<QWidget> dialog(m_test->windows().offerUnsavedWork());
    if (dialog)
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    return dialog;
}

QString TestRecovery::textOf(const QWidget *dialog)
{
    QStringList texts;
    for (const QCheckBox *box : dialog->findChildren<QCheckBox *>())
        texts.append(box->text());
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

QPushButton *TestRecovery::button(const QWidget *dialog, const QString &text)
{
    for (QPushButton *button : dialog->findChildren<QPushButton *>())
        if (button->text().remove(u'&') == text)
            return button;
    return nullptr;
}

void TestRecovery::nothingIsOfferedAfterACleanEnd()
{
    const QString path = m_test->profileFile();
    MainWindow *window = m_test->open(path);
    ProfileDocument *document = window->document();
    document->push(std::make_unique<EditText>(document, TextId{document->layerId(6), 0},
                                              QList<TextEdit>{{{0, 0}, "typed: 1\n"}}));
    m_test->windows().journals()->flush();
    QCOMPARE(sessions().size(), 1);
    QVERIFY(window->file()->save());
    window->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_test->windows().journals()->flush();
    QVERIFY(!offered());
}

void TestRecovery::restoresWithUndo()
{
    const QString path = leaveUnsaved();
    const QByteArray onDisk = contentOf(path);
    const auto dialog = offered();
    QVERIFY(dialog);
    const QString text = textOf(dialog.get());
    QVERIFY2(text.contains(u"stack.json"_s) && text.contains(u"2 changes"_s) && text.contains(u"gamma"_s),
             qPrintable(text));
    QTest::mouseClick(button(dialog.get(), u"Restore"_s), Qt::LeftButton);
    QVERIFY(!dialog->isVisible());
    MainWindow *window = m_test->windows().all().first();
    QCOMPARE(window->file()->path(), path);
    QVERIFY(window->isWindowModified());
    QCOMPARE(WindowTest::layerNames(window).sliced(4), (QStringList{u"alpha"_s, u"gamma"_s, u"beta"_s}));
    QVERIFY(window->document()->profile().layers[5].values.startsWith("typed: 1\n"));
    QCOMPARE(contentOf(path), onDisk);

    // It is as safe as before.
    m_test->windows().journals()->flush();
    QCOMPARE(sessions().size(), 1);
    QVERIFY(sessions().first() != "left"_L1);

    window->document()->undoStack()->undo();
    window->document()->undoStack()->undo();
    QVERIFY(!window->isWindowModified());
    QCOMPARE(WindowTest::layerNames(window).last(), u"gamma"_s);
    window->document()->undoStack()->redo();
    QVERIFY(window->file()->save());
    m_test->windows().journals()->flush();
    QCOMPARE(QDir(journals() + u'/' + sessions().first()).entryList({u"*.journal"_s}), QStringList());
}

void TestRecovery::discards()
{
    leaveUnsaved();
    const auto dialog = offered();
    QVERIFY(dialog);
    static_cast<RecoveryDialog *>(dialog.get())->discardChosen();
    QVERIFY(!dialog->isVisible());
    QVERIFY(!QFile::exists(journals() + u"/left/1.journal"_s));
    QVERIFY(!offered());
}

void TestRecovery::laterIsOfferedAgain()
{
    leaveUnsaved();
    auto dialog = offered();
    QVERIFY(dialog);
    dialog->findChild<QCheckBox *>()->setChecked(false);
    QVERIFY(!button(dialog.get(), u"Restore"_s)->isEnabled());
    QTest::mouseClick(button(dialog.get(), u"Later"_s), Qt::LeftButton);
    QVERIFY(!dialog->isVisible());
    dialog.reset();
    QVERIFY(offered());
}

void TestRecovery::aChangedFileIsSaidAndKept()
{
    const QString path = leaveUnsaved();
    QByteArray theirs = contentOf(path);
    theirs.replace("\"alpha\"", "\"theirs\"");
    m_test->write(u"stack.json"_s, theirs);
    const auto dialog = offered();
    QVERIFY(dialog);
    QVERIFY(textOf(dialog.get()).contains(u"was changed since"_s));
    QTest::mouseClick(button(dialog.get(), u"Restore"_s), Qt::LeftButton);
    MainWindow *window = m_test->windows().all().first();
    QVERIFY(window->messages()->texts().join(u'\n').contains(u"was changed by another program"_s));
    QVERIFY(!window->file()->save());
    QCOMPARE(contentOf(path), theirs);
    QVERIFY(WindowTest::layerNames(window).contains(u"alpha"_s));
}

void TestRecovery::checkpointsOfASavedFileComeBack_data()
{
    QTest::addColumn<bool>("isOpenBefore");
    QTest::newRow("a file of the session") << true;
    QTest::newRow("a file that is opened later") << false;
}

/// Without asking, as nothing is unsaved.
void TestRecovery::checkpointsOfASavedFileComeBack()
{
    QFETCH(const bool, isOpenBefore);
    const QString path = m_test->profileFile();
    MainWindow *window = m_test->open(path);
    QVERIFY(Checkpoints::of(window->document())->set(u"Named"_s));
    m_test->windows().journals()->flush();
    const QByteArray left = contentOf(journals() + u'/' + sessions().value(0) + u"/1.journal"_s);
    window->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QDir().mkpath(journals() + u"/left"_s);
    m_test->write(u"state/layerwright/journals/left/1.journal"_s, left);

    if (isOpenBefore)
        window = m_test->open(path);
    QVERIFY(!offered());
    if (!isOpenBefore)
        window = m_test->open(path);
    const QList<Checkpoint> &all = Checkpoints::of(window->document())->all();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().name, u"Named"_s);
    QVERIFY(all.first().profile == window->document()->profile());
    QVERIFY(!window->isWindowModified());

    // They are as safe as before.
    m_test->windows().journals()->flush();
    QVERIFY(!sessions().contains(u"left"_s));
    QCOMPARE(QDir(journals() + u'/' + sessions().value(0)).entryList({u"*.journal"_s}).size(), 1);
}

void TestRecovery::aFolderThatCannotBeMadeIsSaidOnce()
{
    QDir().mkpath(m_test->path(u"state"_s));
    m_test->write(u"state/layerwright"_s, "in the way");
    MainWindow *window = m_test->open(m_test->profileFile());
    ProfileDocument *document = window->document();
    const auto said = [window] { return window->messages()->texts().filter(u"Save often"_s).size(); };
    for (int step = 0; step < 3; ++step) {
        document->endTypingBurst();
        document->push(std::make_unique<EditText>(document, TextId{document->layerId(6), 0},
                                                  QList<TextEdit>{{{0, 0}, "typed: 1\n"}}));
        m_test->windows().journals()->flush();
        QTRY_COMPARE(said(), 1);
    }
    QCOMPARE(document->undoStack()->count(), 3);
    QVERIFY(QFile::remove(m_test->path(u"state/layerwright"_s)));
    QTRY_COMPARE(said(), 0);
}

QTEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
