// SPDX-License-Identifier: Apache-2.0
#include "gui/backups/versionsdialog.h"
#include "gui/console/consoleactions.h"
#include "gui/console/downloaddialog.h"
#include "gui/inspection/arrivals.h"
#include "gui/instance/openrequest.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/mainwindow/messagebar.h"
#include "gui/newprofile/beginlist.h"
#include "gui/newprofile/newprofiledialog.h"
#include "model/document/profiletemplates.h"
#include "model/profile/writer.h"
#include "tests/gui/windowtest.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Layerwright;

namespace {

/// How the bytes of others come into a window.
enum class Way {
    Open,
    OpenHere,
    Import,
    Drop,
    AnotherStart,
    Reload,
    Template,
    EarlierVersion,
    Console,
};

} // namespace

/// On every way into a document what is odd is shown first, and what was taken once is not shown again.
class TestArrivalWays final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
        m_test = std::make_unique<WindowTest>();
        m_window = m_test->windows().add();
    }
    void cleanup() { m_test.reset(); }

    void eachIsShownOnce_data();
    void eachIsShownOnce();
    void theSettingCountsOnEach_data() { eachIsShownOnce_data(); }
    void theSettingCountsOnEach();

private:
    Windows &windows() const { return m_test->windows(); }
    static QByteArray odd();
    void prepare(Way way);
    void come(Way way);
    bool isHere(Way way) const;
    void reload();
    void chooseTemplate();
    void openVersion();
    void drop() const;
    static InspectionDialog *page();
    static void press(QWidget *among, const QString &text);
    QString templatePath() const;

    std::unique_ptr<WindowTest> m_test;
    QPointer<MainWindow> m_window;
};

static QByteArray jsonWith(const QString &name, const QByteArray &values)
{
    LoadedProfile loaded = FileActions::emptyProfile();
    loaded.profile.info.name = loaded.profile.info.description = name;
    loaded.profile.layers.append(
        Layer{u"web"_s, LayerKind::AddOn, PackType::Manifest, {}, {}, {}, values, {}, {}});
    return writeJson(loaded.profile, {}, JsonStyle::Pretty);
}

QByteArray TestArrivalWays::odd()
{
    return jsonWith(u"theirs"_s, "id: AKIAIOSFODNN7EXAMPLE\n");
}

QString TestArrivalWays::templatePath() const
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/templates/theirs.json"_s;
}

InspectionDialog *TestArrivalWays::page()
{
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *dialog = qobject_cast<InspectionDialog *>(widget); dialog && dialog->isVisible())
            return dialog;
    return nullptr;
}

void TestArrivalWays::press(QWidget *among, const QString &text)
{
    QTRY_VERIFY(std::ranges::any_of(among->findChildren<QPushButton *>(), [&text](QPushButton *button) {
        return button->isVisible() && button->isEnabled() && button->text().remove(u'&') == text;
    }));
    for (QPushButton *button : among->findChildren<QPushButton *>())
        if (button->isVisible() && button->text().remove(u'&') == text)
            return button->click();
}

/// What there is before the bytes come.
void TestArrivalWays::prepare(Way way)
{
    m_test->write(u"theirs.json"_s, odd());
    if (way == Way::Reload || way == Way::EarlierVersion) {
        windows().open({m_test->write(u"mine.json"_s, jsonWith(u"mine"_s, "a: 1\n"))}, m_window);
        QVERIFY(!m_window->file()->path().isEmpty() && !page());
    }
    if (way == Way::EarlierVersion) {
        m_test->write(u"mine.json"_s, odd());
        QVERIFY(m_window->file()->saveTo(m_test->path(u"mine.json"_s))); // over what another wrote
    }
    if (way == Way::Template) {
        QVERIFY(QDir().mkpath(QFileInfo(templatePath()).path()));
        QVERIFY(QFile::copy(m_test->path(u"theirs.json"_s), templatePath()));
        windows().templates()->look();
        QTRY_VERIFY(windows().templates()->isReady() && windows().templates()->own(u"theirs"_s));
    }
}

void TestArrivalWays::reload()
{
    if (m_window->document()->profile().info.name == "theirs"_L1) { // mine again, then theirs
        m_test->write(u"mine.json"_s, jsonWith(u"mine"_s, "a: 1\n"));
        press(m_window, u"Reload"_s);
        QTRY_COMPARE(m_window->document()->profile().info.name, u"mine"_s);
    }
    m_test->write(u"mine.json"_s, odd());
    press(m_window, u"Reload"_s);
}

void TestArrivalWays::chooseTemplate()
{
    auto *dialog = m_window->findChild<NewProfileDialog *>();
    if (!dialog)
        m_window->actions()[ActionId::NewProfile]->trigger();
    auto *list = m_window->findChild<BeginList *>();
    list->select(ProfileType::Infra);
    list->select(templatePath());
}

void TestArrivalWays::openVersion()
{
    m_window->actions()[ActionId::EarlierVersions]->trigger();
    press(m_window->findChild<VersionsDialog *>(), u"Open as a Copy"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestArrivalWays::drop() const
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_test->path(u"theirs.json"_s))});
    QDropEvent event({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    static_cast<QObject *>(m_window)->event(&event); // what a drag leads to, without one
}

void TestArrivalWays::come(Way way)
{
    const QString path = m_test->path(u"theirs.json"_s);
    switch (way) {
    case Way::Open:
        return windows().open({path}, m_window);
    case Way::OpenHere:
        return windows().openHere(path, m_window);
    case Way::Import:
        return windows().import(path, m_window);
    case Way::Drop:
        return drop();
    case Way::AnotherStart:
        return windows().take(OpenRequest{{path}, {}});
    case Way::Reload:
        return reload();
    case Way::Template:
        return chooseTemplate();
    case Way::EarlierVersion:
        return openVersion();
    case Way::Console:
        break;
    }
    DownloadDialog *dialog = m_window->findChild<ConsoleActions *>()->showDownload();
    emit dialog->profileFetched(*readProfileText(odd(), u"theirs"_s));
    delete dialog;
}

bool TestArrivalWays::isHere(Way way) const
{
    if (way == Way::Template) {
        const auto fields = m_window->findChild<NewProfileDialog *>()->findChildren<QPlainTextEdit *>();
        return m_window->findChild<BeginList *>()->selectedTemplate() &&
               std::ranges::any_of(fields, [](const QPlainTextEdit *field) {
                   return field->toPlainText() == "theirs"_L1; // as the template says of itself
               });
    }
    return std::ranges::any_of(windows().all(), [](const MainWindow *window) {
        return window->document()->profile().info.name == "theirs"_L1;
    });
}

void TestArrivalWays::eachIsShownOnce_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("opened") << int(Way::Open);
    QTest::newRow("opened in the place of another") << int(Way::OpenHere);
    QTest::newRow("imported") << int(Way::Import);
    QTest::newRow("dropped on the window") << int(Way::Drop);
    QTest::newRow("opened by another start") << int(Way::AnotherStart);
    QTest::newRow("read again") << int(Way::Reload);
    QTest::newRow("a template") << int(Way::Template);
    QTest::newRow("an earlier version that was another's") << int(Way::EarlierVersion);
    QTest::newRow("from the console") << int(Way::Console);
}

void TestArrivalWays::eachIsShownOnce()
{
    QFETCH(const int, way);
    prepare(Way(way));
    come(Way(way));
    QTRY_VERIFY(page());
    QVERIFY(!isHere(Way(way)));
    QPointer<InspectionDialog> shown(page());
    press(shown, u"Cancel"_s);
    QTRY_VERIFY(!shown);
    QCoreApplication::sendPostedEvents(); // the decision
    QVERIFY(!isHere(Way(way)));

    come(Way(way));
    QTRY_VERIFY(page());
    press(page(), u"Open"_s);
    QTRY_VERIFY(isHere(Way(way)));
    QVERIFY(!page());

    come(Way(way));
    QTRY_VERIFY(isHere(Way(way)));
    QTest::qWait(50);
    QVERIFY(!page());
}

void TestArrivalWays::theSettingCountsOnEach()
{
    QFETCH(const int, way);
    Arrivals::setPolicy(ArrivalPolicy::Never);
    prepare(Way(way));
    come(Way(way));
    QTRY_VERIFY(isHere(Way(way)));
    QVERIFY(!page());
}

QTEST_MAIN(TestArrivalWays)
#include "tst_arrivalways.moc"
