// SPDX-License-Identifier: Apache-2.0
#include "gui/card/profilecard.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/docks.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/newprofile/copydialog.h"
#include "gui/stack/stackpanel.h"
#include "model/document/profiletemplates.h"
#include "model/profile/writer.h"
#include "tests/gui/windowtest.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// Clones, new versions, templates, and the versions that the card offers, through the real window.
class TestProfileCopies final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_test = std::make_unique<WindowTest>();
        m_window = m_test->open(m_test->profileFile(u"stack-1.0.0.json"_s));
        QVERIFY(m_window);
    }
    void cleanup() { m_test.reset(); }

    void clone();
    void newVersion();
    void savedAsTemplateAndOffered();
    void cardOffersTheVersions();
    void versionThatIsOpenIsRaised();
    void emptyProfileByOneKey();
    void unsavedCopyAsksWhenClosed();

private:
    CopyDialog *open(ActionId id)
    {
        m_window->actions()[id]->trigger();
        return m_window->findChild<CopyDialog *>();
    }
    static void accept(const CopyDialog *dialog) { dialog->buttons()->button(QDialogButtonBox::Ok)->click(); }
    MainWindow *newest() const { return m_test->windows().all().constLast(); }
    QStringList shownVersions() const
    {
        QStringList texts;
        for (const QAction *action : m_window->docks()->card()->versionMenu()->actions())
            if (action->isCheckable())
                texts.append(action->text());
        return texts;
    }
    void saveVersion(const QString &file, const QString &version) const
    {
        LoadedProfile loaded = m_window->document()->loaded();
        loaded.profile.info.version = version;
        QVERIFY(saveProfile(loaded, m_test->path(file)).has_value());
    }
    void showVersions() const
    {
        QMenu *menu = m_window->docks()->card()->versionMenu();
        menu->popup({10, 10});
        QTRY_VERIFY(menu->isVisible());
    }

    std::unique_ptr<WindowTest> m_test;
    MainWindow *m_window = nullptr;
};

void TestProfileCopies::clone()
{
    const CopyDialog *dialog = open(ActionId::CloneProfile);
    QVERIFY(dialog);
    QCOMPARE(dialog->copy().name, u"test stack copy"_s);
    accept(dialog);
    QCOMPARE(m_test->windows().all().size(), 2);
    Profile expected = m_window->document()->profile();
    expected.info.name = u"test stack copy"_s;
    QCOMPARE(newest()->document()->profile(), expected);
    QCOMPARE(newest()->file()->path(), QString());
    QVERIFY(newest()->isWindowModified());
    QCOMPARE(newest()->document()->undoStack()->count(), 0);
    QVERIFY(newest()->file()->saveTo(m_test->path(u"copy.json"_s)));
    QVERIFY(!newest()->isWindowModified());
}

void TestProfileCopies::newVersion()
{
    const CopyDialog *dialog = open(ActionId::NewVersion);
    QVERIFY(dialog);
    dialog->findChild<QComboBox *>()->setCurrentIndex(1);
    accept(dialog);
    Profile expected = m_window->document()->profile();
    expected.info.version = u"1.1.0"_s;
    QCOMPARE(newest()->document()->profile(), expected);
}

void TestProfileCopies::savedAsTemplateAndOffered()
{
    m_test->windows().templates()->look();
    QTRY_VERIFY(m_test->windows().templates()->isReady());
    const CopyDialog *dialog = open(ActionId::SaveAsTemplate);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>()->setText(u"Ours & theirs"_s);
    accept(dialog);
    QTRY_VERIFY(m_test->windows().templates()->own(u"Ours & theirs"_s));
    const MainWindow *empty = m_test->windows().add();
    QList<QMenu *> offered;
    for (const QPushButton *button : empty->stack()->findChildren<QPushButton *>())
        if (button->menu() && button->text().contains(u"Template"_s))
            offered.append(button->menu());
    QCOMPARE(offered.size(), 1);
    emit offered.first()->aboutToShow();
    QStringList texts;
    for (const QAction *action : offered.first()->actions())
        texts.append(action->text());
    QCOMPARE(texts.first(), u"Ours && theirs"_s);
    QVERIFY2(texts.contains(u"store-edge"_s), qPrintable(texts.join(u' ')));
}

void TestProfileCopies::cardOffersTheVersions()
{
    saveVersion(u"stack-1.1.0.yaml"_s, u"1.1.0"_s);
    saveVersion(u"next.tgz"_s, u"1.10.0"_s);
    m_test->write(u"other.json"_s, writeJson(FileActions::emptyProfile().profile, {}, {}));
    showVersions();
    const QStringList expected{u"1.10.0\tnext.tgz"_s, u"1.1.0\tstack-1.1.0.yaml"_s,
                               u"1.0.0\tstack-1.0.0.json"_s};
    QTRY_COMPARE(shownVersions(), expected);
    const QList<QAction *> actions = m_window->docks()->card()->versionMenu()->actions();
    QVERIFY(actions.at(2)->isChecked() && !actions.at(1)->isChecked());
    actions.at(1)->trigger();
    QTRY_COMPARE(m_test->windows().all().size(), 2);
    QCOMPARE(newest()->document()->profile().info.version, u"1.1.0"_s);
    QCOMPARE(newest()->file()->path(), m_test->path(u"stack-1.1.0.yaml"_s));
}

void TestProfileCopies::versionThatIsOpenIsRaised()
{
    accept(open(ActionId::NewVersion)); // 1.0.1, in no file yet
    showVersions();
    QTRY_COMPARE(shownVersions(), (QStringList{u"1.0.1\tnot saved yet"_s, u"1.0.0\tstack-1.0.0.json"_s}));
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    m_window->activateWindow();
    m_window->docks()->card()->versionMenu()->actions().constFirst()->trigger();
    QTRY_VERIFY(newest()->isActiveWindow());
    QCOMPARE(m_test->windows().all().size(), 2);
}

void TestProfileCopies::emptyProfileByOneKey()
{
    m_window->actions()[ActionId::NewEmptyProfile]->trigger();
    QCOMPARE(m_test->windows().all().size(), 2);
    QVERIFY(newest()->document()->profile().info.type == ProfileType::AddOn);
    QVERIFY(newest()->file()->isPristine());
}

void TestProfileCopies::unsavedCopyAsksWhenClosed()
{
    accept(open(ActionId::CloneProfile));
    QVERIFY(!newest()->file()->isPristine());
    QCOMPARE(newest()->file()->savedText(), u"Unsaved changes"_s);
}

QTEST_MAIN(TestProfileCopies)
#include "tst_profilecopies.moc"
