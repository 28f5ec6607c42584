// SPDX-License-Identifier: Apache-2.0
#include "gui/console/connectiondialog.h"
#include "gui/console/consoleactions.h"
#include "gui/console/consolebar.h"
#include "gui/console/consoleconnector.h"
#include "gui/console/downloaddialog.h"
#include "gui/console/uploaddialog.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/settings/settings.h"
#include "model/profile/writer.h"
#include "tests/gui/windowtest.h"
#include "tests/support/standinconsole.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// The product's console in the real window: named, listed, opened from, uploaded to.
class TestConsole final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void nothingIsAskedUnasked();
    void consoleIsNamedFirst();
    void keyIsNowhereInTheSettings();
    void addressesAreChecked_data();
    void addressesAreChecked();
    void profilesAreListedSearchedAndOpened();
    void wrongKeyIsSaid();
    void uploadIsLedThrough();
    void changedNameIsAskedAgain();
    void errorsHoldItBack();
    void stoppedInTheMiddle();

private:
    template <typename Dialog>
    Dialog *dialog() const
    {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *found = qobject_cast<Dialog *>(widget); found && found->isVisible())
                return found;
        return nullptr;
    }
    template <typename Dialog>
    Dialog *shown(ActionId id)
    {
        m_window->actions()[id]->trigger();
        return dialog<Dialog>();
    }
    static QPushButton *button(const QWidget *parent, const QString &text);
    static QString said(const QWidget *parent);
    void connectConsole(const QString &key = u"k3y"_s);
    QString tools() const { return m_test->write(u"tools.json"_s, StandInConsole::tools()); }

    std::unique_ptr<StandInConsole> m_server;
    std::unique_ptr<WindowTest> m_test;
    MainWindow *m_window = nullptr;
};

void TestConsole::init()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // no keychain
    m_server = std::make_unique<StandInConsole>();
    m_test = std::make_unique<WindowTest>();
    m_window = m_test->open(tools());
    QVERIFY(m_window);
}

void TestConsole::cleanup()
{
    m_test.reset();
    m_server.reset();
}

QPushButton *TestConsole::button(const QWidget *parent, const QString &text)
{
    const QList<QPushButton *> all = parent->findChildren<QPushButton *>();
    const auto found = std::ranges::find_if(
        all, [&text](const QPushButton *each) { return QString(each->text()).remove(u'&') == text; });
    return found == all.end() ? nullptr : *found;
}

/// All that its labels say.
QString TestConsole::said(const QWidget *parent)
{
    QStringList texts;
    for (const QLabel *label : parent->findChildren<QLabel *>())
        if (label->isVisibleTo(parent))
            texts.append(label->text());
    return texts.join(u'\n');
}

void TestConsole::connectConsole(const QString &key)
{
    ConsoleConnector *connector = m_test->windows().console();
    connector->setConnection({QUrl(m_server->address()), u"p1"_s, {}});
    QVERIFY(connector->keepKey(key, false));
}

void TestConsole::nothingIsAskedUnasked()
{
    connectConsole();
    auto *download = shown<DownloadDialog>(ActionId::OpenFromConsole);
    QVERIFY(download);
    QVERIFY2(said(download).contains(u"(project p1)"_s), qPrintable(said(download)));
    download->reject();
    auto *upload = shown<UploadDialog>(ActionId::UploadToConsole);
    QVERIFY(upload);
    QTest::qWait(50);
    upload->reject();
    QVERIFY(m_server->requests().isEmpty());
}

void TestConsole::consoleIsNamedFirst()
{
    auto *download = shown<DownloadDialog>(ActionId::OpenFromConsole);
    QVERIFY(said(download).contains(u"Name the console first"_s));
    button(download, u"List Profiles"_s)->click();
    auto *connection = dialog<ConnectionDialog>();
    QVERIFY(connection);
    const auto type = [connection](const QString &name, const QString &text) {
        const QList<QLineEdit *> fields = connection->findChildren<QLineEdit *>();
        const auto field = std::ranges::find(fields, name, &QWidget::accessibleName);
        QVERIFY2(field != fields.end(), qPrintable(name));
        QTest::keyClicks(*field, text);
    };
    QPushButton *ok = connection->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    type(u"Address"_s, m_server->address());
    QVERIFY(!ok->isEnabled()); // there is no key yet
    type(u"Project UID"_s, u"p1"_s);
    type(u"API key"_s, u"k3y"_s);
    connection->findChild<QComboBox *>()->setCurrentIndex(1); // for this session
    QVERIFY(ok->isEnabled());
    ok->click();
    QVERIFY(said(download).contains(u"(project p1)"_s));
    QVERIFY(m_server->requests().isEmpty());
    button(download, u"List Profiles"_s)->click();
    QTRY_COMPARE(download->list()->model()->rowCount(), 3);
}

void TestConsole::keyIsNowhereInTheSettings()
{
    connectConsole(u"v3rySecret"_s);
    QSettings settings;
    for (const QString &key : settings.allKeys())
        QVERIFY2(!QDebug::toString(settings.value(key)).contains(u"v3rySecret"_s), qPrintable(key));
    QVERIFY(settings.contains(u"console/connection"_s));
}

void TestConsole::addressesAreChecked_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("meant"); // empty: refused
    QTest::newRow("a host alone") << u"api.example.com"_s << u"https://api.example.com"_s;
    QTest::newRow("with a path behind it") << u"https://c.example/v1?x#y"_s << u"https://c.example"_s;
    QTest::newRow("a port") << u"c.example:8443"_s << u"https://c.example:8443"_s;
    QTest::newRow("not protected") << u"http://c.example"_s << QString();
    QTest::newRow("this machine") << u"http://127.0.0.1:80"_s << u"http://127.0.0.1:80"_s;
    QTest::newRow("somebody's name") << u"https://a:b@c.example"_s << QString();
    QTest::newRow("another scheme") << u"ftp://c.example"_s << QString();
    QTest::newRow("words") << u"my console"_s << QString();
    QTest::newRow("nothing") << u" "_s << QString();
}

void TestConsole::addressesAreChecked()
{
    QFETCH(QString, address);
    QFETCH(QString, meant);
    const auto url = consoleAddress(address);
    QCOMPARE(url ? url->toString() : QString(), meant);
}

void TestConsole::profilesAreListedSearchedAndOpened()
{
    connectConsole();
    auto *download = shown<DownloadDialog>(ActionId::OpenFromConsole);
    button(download, u"List Profiles"_s)->click();
    QTRY_COMPARE(download->list()->model()->rowCount(), 3);
    QTest::keyClicks(download->findChild<QLineEdit *>(), u"TOOL"_s);
    QCOMPARE(download->list()->model()->rowCount(), 1);
    QTRY_VERIFY(button(download, u"Open"_s)->isEnabled());
    button(download, u"Open"_s)->click();
    QTRY_COMPARE(m_test->windows().all().size(), 2);
    MainWindow *opened = m_test->windows().all().last();
    QTRY_COMPARE(WindowTest::layerNames(opened), QStringList{u"quota"_s});
    const ProfileDocument *document = opened->document();
    QVERIFY(!document->undoStack()->isClean()); // it is nowhere but here
    QCOMPARE(writeJson(document->profile(), document->loaded().source, JsonStyle::Keep),
             StandInConsole::tools());
    opened->document()->undoStack()->setClean();
}

void TestConsole::wrongKeyIsSaid()
{
    connectConsole(u"0ther"_s);
    auto *download = shown<DownloadDialog>(ActionId::OpenFromConsole);
    button(download, u"List Profiles"_s)->click();
    QTRY_VERIFY(said(download).contains(u"unknown key"_s));
    QVERIFY(!said(download).contains(u"0ther"_s));
    QVERIFY(button(download, u"List Profiles"_s)->isEnabled());
}

void TestConsole::uploadIsLedThrough()
{
    connectConsole();
    auto *upload = shown<UploadDialog>(ActionId::UploadToConsole);
    QVERIFY2(said(upload).contains(u"Nothing is changed there"_s), qPrintable(said(upload)));
    button(upload, u"Ask the Console"_s)->click();
    QTRY_VERIFY(button(upload, u"Import"_s));
    QVERIFY2(said(upload).contains(u"make them in the console first: site"_s), qPrintable(said(upload)));
    const QList<QComboBox *> registries = upload->findChildren<QComboBox *>();
    QCOMPARE(registries.size(), 1);
    QCOMPARE(registries.first()->accessibleName(), u"quota"_s);
    QCOMPARE(registries.first()->currentText(), u"Public (pack)"_s);
    registries.first()->setCurrentIndex(1);
    QVERIFY(said(upload).contains(u"“Import” makes tools 2.0.0"_s));
    upload->findChild<QCheckBox *>()->setChecked(false);
    QVERIFY(said(upload).contains(u"as a draft"_s));
    QVERIFY(!m_server->asked().contains("POST /v1/clusterprofiles/import"));
    button(upload, u"Import"_s)->click();
    QTRY_VERIFY(said(upload).contains(u"Its UID is c1"_s));
    QVERIFY(!button(upload, u"Import"_s)->isVisible());
    const ServedRequest sent = m_server->requests().last();
    QCOMPARE(sent.target, "/v1/clusterprofiles/import?publish=false");
    const QJsonDocument body = QJsonDocument::fromJson(sent.body);
    QCOMPARE(body["spec"_L1]["template"_L1]["packs"_L1][0]["registry"_L1]["metadata"_L1]["uid"_L1].toString(),
             u"r2"_s);
    QVERIFY(m_window->document()->undoStack()->isClean()); // what is open stays as it is
    QVERIFY(m_window->document()->profile().layers.first().registry.isEmpty());
}

void TestConsole::changedNameIsAskedAgain()
{
    connectConsole();
    auto *upload = shown<UploadDialog>(ActionId::UploadToConsole);
    const QList<QLineEdit *> fields = upload->findChildren<QLineEdit *>();
    const auto name = std::ranges::find(fields, u"Name"_s, &QWidget::accessibleName);
    QVERIFY(name != fields.end());
    (*name)->setText(u"taken"_s);
    button(upload, u"Ask the Console"_s)->click();
    QTRY_VERIFY(said(upload).contains(u"name and version are taken"_s));
    QVERIFY(!button(upload, u"Import"_s));
    (*name)->setText(u"kit"_s);
    QVERIFY(!said(upload).contains(u"are taken"_s));
    button(upload, u"Ask the Console"_s)->click();
    QTRY_VERIFY(button(upload, u"Import"_s));
    (*name)->setText(u"kit2"_s);
    QVERIFY(!button(upload, u"Import"_s)); // the answer was about another name
    (*name)->clear();
    QVERIFY(!button(upload, u"Ask the Console"_s)->isEnabled());
}

void TestConsole::errorsHoldItBack()
{
    m_window = m_test->open(m_test->write(
        u"broken.json"_s, StandInConsole::tools().replace("kind: ConfigMap # a", "kind: {{ x }}-y # a")));
    QVERIFY(m_window);
    connectConsole();
    auto *upload = shown<UploadDialog>(ActionId::UploadToConsole);
    QPushButton *ask = button(upload, u"Ask the Console"_s);
    const QList<QCheckBox *> boxes = upload->findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 2);
    QTRY_VERIFY(boxes.last()->isVisible());
    QVERIFY(!ask->isEnabled());
    boxes.last()->setChecked(true);
    QVERIFY(ask->isEnabled());
}

void TestConsole::stoppedInTheMiddle()
{
    m_server->answers["POST /v1/dashboard/clusterprofiles?limit=50"] = {.body = QByteArray(4000, ' '),
                                                                        .dripMilliseconds = 20};
    connectConsole();
    auto *download = shown<DownloadDialog>(ActionId::OpenFromConsole);
    QPushButton *ask = button(download, u"List Profiles"_s);
    ask->click();
    QVERIFY(!ask->isEnabled());
    QTRY_VERIFY(button(download, u"Stop"_s)->isVisible());
    QVERIFY(m_window->findChild<QLabel *>(u"network"_s)->text().contains(u"127.0.0.1"_s));
    button(download, u"Stop"_s)->click();
    QTRY_VERIFY(said(download).contains(u"Canceled"_s));
    QVERIFY(ask->isEnabled());
    download->reject();
}

QTEST_MAIN(TestConsole)
#include "tst_console.moc"
