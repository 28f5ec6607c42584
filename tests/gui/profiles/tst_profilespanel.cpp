// SPDX-License-Identifier: Apache-2.0
#include "gui/inspection/arrivals.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/docks.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/mainwindow/messagebar.h"
#include "gui/profiles/profiledelegate.h"
#include "gui/profiles/profilespanel.h"
#include "gui/profiles/profileview.h"
#include "gui/settings/settings.h"
#include "model/commands/setprofileinfo.h"
#include "model/profile/newprofile.h"
#include "model/profile/writer.h"
#include "tests/gui/windowtest.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// The profiles of a folder in the real window.
class TestProfilesPanel final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_test.reset(); }

    void emptyStatesSayWhatToDo();
    void versionsAreGroupedNewestFirst();
    void saysWhatEachIs();
    void filtersWhileTyping();
    void opensHereByKeyboard();
    void opensInAWindowByModifier();
    void unsavedWorkIsAskedAbout();
    void brokenOnesAreListedLast();
    void followsTheDisk();
    void thousandsOfFilesCanBeStopped();
    void folderIsRemembered();

private:
    ProfilesPanel *panel() const { return m_window->docks()->profiles(); }
    ProfileView *view() const { return panel()->view(); }
    QString folder() const { return m_test->path(u"profiles"_s); }
    void save(const QString &file, const QString &name, const QString &version,
              const QString &tags = {}) const;
    void show();
    QStringList shown() const;
    QModelIndex row(const QString &name) const;
    bool says(const QString &words) const;
    static void answerNext(QMessageBox::StandardButton button);

    std::unique_ptr<WindowTest> m_test;
    MainWindow *m_window = nullptr;
};

void TestProfilesPanel::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    m_test = std::make_unique<WindowTest>();
    QVERIFY(QDir().mkpath(folder()));
    save(u"shop-1.json"_s, u"shop"_s, u"1.9.0"_s, u"env:prod"_s);
    save(u"shop-2.yaml"_s, u"shop"_s, u"1.10.0"_s);
    save(u"agents.profile.tgz"_s, u"agents"_s, u"2.0.0"_s, u"offline"_s);
    m_window = m_test->open(m_test->profileFile());
    QVERIFY(m_window);
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void TestProfilesPanel::save(const QString &file, const QString &name, const QString &version,
                             const QString &tags) const
{
    NewProfile answers;
    answers.info.name = name;
    answers.info.version = version;
    answers.info.type = ProfileType::AddOn;
    if (!tags.isEmpty())
        answers.info.tags = {{tags.section(u':', 0, 0),
                              tags.contains(u':') ? tags.section(u':', 1) : QString(Tag::bareValue)}};
    QVERIFY(saveProfile(makeProfile(answers), folder() + u'/' + file).has_value());
    m_test->windows().arrivals()->acceptFile(folder() + u'/' + file); // as one that was open before
}

void TestProfilesPanel::show()
{
    panel()->setFolder(folder());
    QTest::keyClick(m_window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(panel()->isVisible());
    QTRY_VERIFY(panel()->content()->isReady());
}

QStringList TestProfilesPanel::shown() const
{
    QStringList rows;
    const QAbstractItemModel *model = view()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        rows.append(index.data().toString() + u' ' + index.data(ProfileListModel::VersionRole).toString());
        for (int version = 0; version < model->rowCount(index); ++version)
            rows.append(u"  "_s +
                        model->index(version, 0, index).data(ProfileListModel::VersionRole).toString());
    }
    return rows;
}

QModelIndex TestProfilesPanel::row(const QString &name) const
{
    return view()
        ->model()
        ->match(view()->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive)
        .value(0);
}

bool TestProfilesPanel::says(const QString &words) const
{
    for (const QLabel *label : panel()->findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(words))
            return true;
    return false;
}

void TestProfilesPanel::answerNext(QMessageBox::StandardButton button)
{
    QTimer::singleShot(0, qApp, [button] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY2(box, "nothing was asked");
        box->button(button)->click();
    });
}

void TestProfilesPanel::emptyStatesSayWhatToDo()
{
    QTest::keyClick(m_window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(says(u"No folder is chosen"_s));
    auto *choose = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY2(choose, "the keyboard is on the button");
    QCOMPARE(choose->text(), u"List a Folder…"_s);
    QVERIFY(QDir().mkpath(m_test->path(u"empty"_s)));
    panel()->setFolder(m_test->path(u"empty"_s));
    QTRY_VERIFY(says(u"No profiles in this folder"_s));
    panel()->setFolder(m_test->path(u"nowhere"_s));
    QTRY_VERIFY(says(u"is not there any more"_s));
    panel()->setFolder({});
    QVERIFY(says(u"No folder is chosen"_s));
}

void TestProfilesPanel::versionsAreGroupedNewestFirst()
{
    show();
    QCOMPARE(shown(),
             (QStringList{u"agents 2.0.0"_s, u"shop 1.10.0 and 1 more"_s, u"  1.10.0"_s, u"  1.9.0"_s}));
    QVERIFY(!view()->isExpanded(row(u"shop"_s)));
    view()->setCurrentIndex(row(u"shop"_s));
    QTest::keyClick(view(), Qt::Key_Right);
    QVERIFY(view()->isExpanded(row(u"shop"_s)));
}

void TestProfilesPanel::saysWhatEachIs()
{
    show();
    QCOMPARE(ProfileDelegate::detail(row(u"agents"_s)), u"Add-on profile · 0 layer(s) · offline"_s);
    QCOMPARE(ProfileDelegate::detail(row(u"shop-1.json"_s)), u"Add-on profile · 0 layer(s) · env:prod"_s);
    QVERIFY(row(u"agents"_s).data(Qt::ToolTipRole).toString().contains(u"agents.profile.tgz"_s));
}

void TestProfilesPanel::filtersWhileTyping()
{
    show();
    QTest::keyClick(view(), Qt::Key_P);
    QVERIFY(panel()->searchField()->hasFocus());
    QTest::keyClicks(panel()->searchField(), u"rod sh"_s);
    QCOMPARE(shown(), (QStringList{u"shop 1.10.0 and 1 more"_s, u"  1.9.0"_s}));
    QVERIFY(view()->isExpanded(row(u"shop"_s)));
    QTest::keyClicks(panel()->searchField(), u"x"_s);
    QVERIFY(says(u"No profile has “prod shx”"_s));
    QTest::keyClick(panel()->searchField(), Qt::Key_Escape);
    QCOMPARE(shown().size(), 4);
    QTest::keyClicks(panel()->searchField(), u"OFFLINE"_s);
    QCOMPARE(shown(), QStringList{u"agents 2.0.0"_s});
}

void TestProfilesPanel::opensHereByKeyboard()
{
    show();
    QVERIFY(view()->hasFocus());
    QCOMPARE(view()->currentIndex(), row(u"agents"_s));
    QTest::keyClick(view(), Qt::Key_Down);
    QTest::keyClick(view(), Qt::Key_Return);
    QTRY_COMPARE(m_window->document()->profile().info.version, u"1.10.0"_s); // the newest
    QCOMPARE(m_test->windows().all().size(), 1);
    QTest::keyClick(view(), Qt::Key_Right);
    QTest::keyClick(view(), Qt::Key_Down);
    QTest::keyClick(view(), Qt::Key_Down);
    QTest::keyClick(view(), Qt::Key_Return);
    QTRY_COMPARE(m_window->document()->profile().info.version, u"1.9.0"_s);
    QVERIFY(ProfileDelegate::detail(row(u"shop-1.json"_s)).startsWith(u"open here"_s));
    QTest::keyClick(view(), Qt::Key_1, Qt::ControlModifier); // the stack lies behind the list
    QTRY_VERIFY(view()->visibleRegion().isEmpty());
    QTest::keyClick(m_window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(view(), u"agents"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_window->document()->profile().info.name, u"agents"_s);
}

void TestProfilesPanel::opensInAWindowByModifier()
{
    show();
    const QRect place = view()->visualRect(row(u"agents"_s));
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, Qt::ControlModifier, place.center());
    QTRY_COMPARE(m_test->windows().all().size(), 2);
    QCOMPARE(m_test->windows().all().last()->document()->profile().info.name, u"agents"_s);
    QCOMPARE(m_window->document()->profile().info.name, u"test stack"_s);
    view()->setCurrentIndex(row(u"agents"_s)); // is open there: it comes to the front, and is not read twice
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(m_test->windows().all().size(), 2);
    QCOMPARE(m_window->document()->profile().info.name, u"test stack"_s);
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(row(u"shop"_s)).center());
    QTRY_COMPARE(m_window->document()->profile().info.name, u"shop"_s);
}

void TestProfilesPanel::unsavedWorkIsAskedAbout()
{
    show();
    ProfileInfo info = m_window->document()->profile().info;
    info.description = u"changed"_s;
    m_window->document()->push(std::make_unique<SetProfileInfo>(m_window->document(), info));
    answerNext(QMessageBox::Cancel);
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(m_window->document()->profile().info, info);
    QVERIFY(m_window->document()->isModified());
    m_window->activateWindow();
    view()->setFocus();
    answerNext(QMessageBox::Discard);
    QTest::keyClick(view(), Qt::Key_Return);
    QTRY_COMPARE(m_window->document()->profile().info.name, u"agents"_s);
}

void TestProfilesPanel::brokenOnesAreListedLast()
{
    QFile file(folder() + u"/agents.profile.tgz"_s);
    QVERIFY(file.resize(file.size() / 2));
    show();
    QCOMPARE(shown().last(), u"agents.profile.tgz "_s);
    QVERIFY(says(u"1 file(s) cannot be read"_s));
    const QModelIndex broken = row(u"agents.profile.tgz"_s);
    QVERIFY(broken.data(Qt::ToolTipRole)
                .toString()
                .contains(broken.data(ProfileListModel::FaultRole).toString()));
    QVERIFY(!ProfileDelegate::detail(broken).isEmpty());
    view()->setCurrentIndex(row(u"agents.profile.tgz"_s));
    QTest::keyClick(view(), Qt::Key_Return); // says why, and nothing else changes
    QTRY_VERIFY(!m_window->messages()->findChildren<MessageBar *>().isEmpty());
    QCOMPARE(m_window->document()->profile().info.name, u"test stack"_s);
}

void TestProfilesPanel::followsTheDisk()
{
    show();
    view()->expand(row(u"shop"_s));
    view()->setCurrentIndex(row(u"shop-1.json"_s));
    save(u"shop-3.json"_s, u"shop"_s, u"2.0.0-rc.1"_s);
    QTRY_COMPARE(shown().value(1), u"shop 2.0.0-rc.1 and 2 more"_s);
    QVERIFY2(view()->isExpanded(row(u"shop"_s)), "what was open stays open");
    QCOMPARE(view()->currentIndex(), row(u"shop-1.json"_s));
    QVERIFY(QDir(folder()).remove(u"agents.profile.tgz"_s));
    QTRY_VERIFY(!row(u"agents"_s).isValid());
    QVERIFY(QDir(folder()).rename(u"shop-1.json"_s, u"shop-1.txt"_s));
    QTRY_COMPARE(shown().value(0), u"shop 2.0.0-rc.1 and 1 more"_s);
}

void TestProfilesPanel::thousandsOfFilesCanBeStopped()
{
    constexpr int count = 2000;
    NewProfile answers;
    answers.info.version = u"1.0.0"_s;
    answers.info.type = ProfileType::AddOn;
    for (int i = 0; i < count; ++i) {
        answers.info.name = u"p%1"_s.arg(i / 2);
        QFile file(folder() + u"/many%1.json"_s.arg(i));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(writeJson(makeProfile(answers).profile, {}, {}));
    }
    panel()->setFolder(folder());
    QTest::keyClick(m_window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QPushButton *stop = nullptr;
    QPushButton *again = nullptr;
    for (QPushButton *button : panel()->findChildren<QPushButton *>()) {
        stop = button->text() == u"Stop"_s ? button : stop;
        again = button->text() == u"Read Again"_s ? button : again;
    }
    QTRY_VERIFY(stop->isVisible());
    QVERIFY(panel()->note().startsWith(u"Reading…"_s));
    QTest::mouseClick(stop, Qt::LeftButton);
    QVERIFY(panel()->note().startsWith(u"Stopped after"_s));
    QVERIFY(!panel()->content()->isReady());
    QVERIFY(again->isVisible());
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(panel()->content()->isReady(), 60'000);
    QCOMPARE(view()->model()->rowCount(), count / 2 + 2);
    QVERIFY(!again->isVisible() && !stop->isVisible());
    QElapsedTimer timer;
    timer.start();
    QTest::keyClicks(panel()->searchField(), u"p999"_s);
    QCOMPARE(view()->model()->rowCount(), 1);
    qInfo("four letters searched in %lld ms", timer.elapsed());
    view()->verticalScrollBar()->setValue(0);
}

void TestProfilesPanel::folderIsRemembered()
{
    Settings::profilesFolder.set(folder());
    MainWindow *other = m_test->open(m_test->profileFile(u"other.json"_s));
    QVERIFY(other);
    QCOMPARE(other->docks()->profiles()->folder(), folder());
    QVERIFY2(!other->docks()->profiles()->content()->isReady() ||
                 other->docks()->profiles()->content()->path().isEmpty(),
             "nobody looks, so nothing is read");
    other->actions()[ActionId::FocusProfiles]->trigger();
    QTRY_COMPARE(other->docks()->profiles()->view()->model()->rowCount(), 2);
}

QTEST_MAIN(TestProfilesPanel)
#include "tst_profilespanel.moc"
