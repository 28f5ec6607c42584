// SPDX-License-Identifier: Apache-2.0
#include "gui/backups/versionsdialog.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/mainwindow/messagebar.h"
#include "gui/settings/settings.h"
#include "model/commands/edittext.h"
#include "model/commands/removelayers.h"
#include "model/document/filebackups.h"
#include "tests/gui/windowtest.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// File › Earlier Versions.
class TestEarlierVersions final : public QObject
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

    void saysWhatItIsForWhereThereIsNothing();
    void listsAndOpensWhatWasSavedOver();
    void whatCannotBeReadSaysWhy();
    void theNumberIsKept();
    void aFaultIsSaidOnceAndTheFileIsSaved();
    void aFaultIsSaidWhereAnotherFileIsSavedOver();

private:
    QAction *action() const { return m_window->actions()[ActionId::EarlierVersions]; }
    VersionsDialog *shown() const;
    bool type(const QByteArray &text) const;
    static QPushButton *openButton(const QWidget *dialog);

    std::unique_ptr<WindowTest> m_test;
    MainWindow *m_window = nullptr;
};

VersionsDialog *TestEarlierVersions::shown() const
{
    action()->trigger();
    return m_window->findChild<VersionsDialog *>();
}

/// Into the last layer, and saves.
bool TestEarlierVersions::type(const QByteArray &text) const
{
    ProfileDocument *document = m_window->document();
    const int last = static_cast<int>(document->profile().layers.size()) - 1;
    document->endTypingBurst();
    document->push(std::make_unique<EditText>(document, TextId{document->layerId(last), 0},
                                              QList<TextEdit>{{{0, 0}, text}}));
    return m_window->file()->save();
}

QPushButton *TestEarlierVersions::openButton(const QWidget *dialog)
{
    for (QPushButton *button : dialog->findChildren<QPushButton *>())
        if (button->text().remove(u'&') == u"Open as a Copy"_s)
            return button;
    return nullptr;
}

void TestEarlierVersions::saysWhatItIsForWhereThereIsNothing()
{
    QVERIFY(action()->isEnabled());
    VersionsDialog *dialog = shown();
    QVERIFY(dialog);
    QVERIFY(!openButton(dialog)->isEnabled());
    const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"saved over"_s);
    }));
    QVERIFY(std::ranges::any_of(
        labels, [this](const QLabel *label) { return label->text().contains(m_test->path(u"state"_s)); }));
    dialog->close();
    QVERIFY(!m_test->windows().add()->actions()[ActionId::EarlierVersions]->isEnabled());
}

void TestEarlierVersions::listsAndOpensWhatWasSavedOver()
{
    const Profile first = m_window->document()->profile();
    QVERIFY(type("typed: 1\n"));
    ProfileDocument *document = m_window->document();
    document->push(std::make_unique<RemoveLayers>(document, QList<ItemId>{document->layerId(4)}));
    QVERIFY(m_window->file()->save());
    const QString path = m_window->file()->path();

    VersionsDialog *dialog = shown();
    auto *list = dialog->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 2);
    QVERIFY(list->columnWidth(0) > list->fontMetrics().horizontalAdvance(list->topLevelItem(0)->text(0)));
    QTRY_VERIFY(openButton(dialog)->isEnabled());
    QCOMPARE(list->topLevelItem(0)->text(2), u"Removed since: alpha."_s);
    QCOMPARE(list->topLevelItem(1)->text(2), u"Removed since: alpha. Changed since: gamma."_s);
    list->setCurrentItem(list->topLevelItem(1));
    QTest::mouseClick(openButton(dialog), Qt::LeftButton);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(m_test->windows().all().size(), 2);
    const MainWindow *copy = m_test->windows().all().last();
    QVERIFY(copy->document()->profile() == first);
    QVERIFY(copy->file()->path().isEmpty());
    QVERIFY(copy->isWindowModified()); // it is nowhere else under that name
    QCOMPARE(m_window->file()->path(), path);
}

void TestEarlierVersions::whatCannotBeReadSaysWhy()
{
    QVERIFY(type("typed: 1\n"));
    const FileBackups *backups = m_test->windows().backups();
    QFile file(backupsOf(backups->root(), m_window->file()->path()).first().path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write("{") == 1);
    file.close();
    VersionsDialog *dialog = shown();
    auto *list = dialog->findChild<QTreeWidget *>();
    QTRY_VERIFY(list->topLevelItem(0)->text(2).contains(u"stack.json"_s));
    QVERIFY(!openButton(dialog)->isEnabled());
}

void TestEarlierVersions::theNumberIsKept()
{
    VersionsDialog *dialog = shown();
    auto *kept = dialog->findChild<QSpinBox *>();
    QCOMPARE(kept->value(), 10);
    kept->setValue(2);
    dialog->close();
    QCOMPARE(Settings::keptVersions.value(), 2);
    for (const char *text : {"a: 1\n", "b: 1\n", "c: 1\n", "d: 1\n"})
        QVERIFY(type(text));
    const QString root = m_test->windows().backups()->root();
    QCOMPARE(backupsOf(root, m_window->file()->path()).size(), 2);
    QCOMPARE(Windows(nullptr).backups()->limits().ofEach, 2); // the next run
}

void TestEarlierVersions::aFaultIsSaidOnceAndTheFileIsSaved()
{
    QVERIFY(QDir().mkpath(m_test->path(u"state/layerwright"_s)));
    m_test->write(u"state/layerwright/backups"_s, "in the way");
    const auto said = [this] { return m_window->messages()->texts().filter(u"not kept"_s).size(); };
    QVERIFY(type("a: 1\n"));
    QCOMPARE(said(), 1);
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(type("b: 1\n"));
    QCOMPARE(said(), 1);
    QVERIFY(openProfile(m_window->file()->path())->profile == m_window->document()->profile());
}

void TestEarlierVersions::aFaultIsSaidWhereAnotherFileIsSavedOver()
{
    QVERIFY(QDir().mkpath(m_test->path(u"state/layerwright"_s)));
    m_test->write(u"state/layerwright/backups"_s, "in the way");
    QVERIFY(m_window->file()->saveTo(m_test->profileFile(u"other.json"_s)));
    QCOMPARE(m_window->messages()->texts().filter(u"other.json is saved"_s).size(), 1);
}

QTEST_MAIN(TestEarlierVersions)
#include "tst_earlierversions.moc"
