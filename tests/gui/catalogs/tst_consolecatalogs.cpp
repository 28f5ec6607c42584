// SPDX-License-Identifier: Apache-2.0
#include "gui/addlayer/addpackdialog.h"
#include "gui/addlayer/packchooser.h"
#include "gui/catalogs/catalogactions.h"
#include "gui/catalogs/catalogsdialog.h"
#include "gui/catalogs/serverdialog.h"
#include "gui/console/consoleconnector.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/messagebar.h"
#include "gui/stack/layerview.h"
#include "gui/stack/stackpanel.h"
#include "model/document/packlibrary.h"
#include "model/items/layerlistmodel.h"
#include "model/registry/catalogstore.h"
#include "model/registry/catalogtransfers.h"
#include "model/registry/passwordstore.h"
#include "model/registry/transferqueue.h"
#include "tests/gui/windowtest.h"
#include "tests/support/standinconsole.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// The packs of a console in the real window: its catalog is added, read, used, edited, removed.
class TestConsoleCatalogs final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void consoleIsAddedReadAndUsed();
    void whatAConsoleIsAsked();
    void knownConsoleIsOffered();
    void wrongKeyIsToldAndMended();
    void newerVersionIsMarked();
    void keyStaysAsLongAsItIsNeeded_data();
    void keyStaysAsLongAsItIsNeeded();

private:
    static QPushButton *button(const QWidget *parent, const QString &text);
    static QLineEdit *field(const QWidget *parent, const QString &name);
    ServerDialog *shownServer();
    CatalogSource addConsole(const QString &key = u"k3y"_s);
    void remove(const QString &catalog);
    QString said() const { return m_window->messages()->texts().join(u'\n'); }

    std::unique_ptr<StandInConsole> m_console;
    std::unique_ptr<WindowTest> m_test;
    MainWindow *m_window = nullptr;
};

void TestConsoleCatalogs::init()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // no keychain
    m_console = std::make_unique<StandInConsole>();
    m_test = std::make_unique<WindowTest>();
    m_window = m_test->open(m_test->profileFile());
    QVERIFY(m_window);
    QTRY_VERIFY(m_window->library()->isReady());
}

void TestConsoleCatalogs::cleanup()
{
    m_test.reset();
    m_console.reset();
}

QPushButton *TestConsoleCatalogs::button(const QWidget *parent, const QString &text)
{
    for (QPushButton *button : parent->findChildren<QPushButton *>())
        if (button->text().remove(u'&') == text)
            return button;
    qFatal("no button %s", qPrintable(text));
    return nullptr;
}

QLineEdit *TestConsoleCatalogs::field(const QWidget *parent, const QString &name)
{
    for (QLineEdit *field : parent->findChildren<QLineEdit *>())
        if (field->accessibleName() == name)
            return field;
    qFatal("no field %s", qPrintable(name));
    return nullptr;
}

ServerDialog *TestConsoleCatalogs::shownServer()
{
    ServerDialog *server = m_window->catalogs()->addServer();
    if (!QTest::qWaitForWindowExposed(server))
        qFatal("no dialog");
    return server;
}

/// Read, with the key kept for this session.
CatalogSource TestConsoleCatalogs::addConsole(const QString &key)
{
    CatalogSource source = *sourceAt(m_console->address(), SourceKind::Console);
    source.name = u"Company"_s;
    source.projectUid = u"p1"_s;
    m_test->windows().passwords()->keepForSession(PasswordOwner::of(source), key);
    source = *m_test->windows().catalogs()->add(source);
    m_test->windows().transfers()->refresh(source.name);
    if (!QTest::qWaitFor([this] { return !m_test->windows().queue()->isRunning(); }))
        qFatal("the console does not answer");
    return source;
}

void TestConsoleCatalogs::consoleIsAddedReadAndUsed()
{
    CatalogsDialog *dialog = m_window->catalogs()->showCatalogs();
    ServerDialog *server = shownServer();
    server->findChild<QComboBox *>()->setCurrentIndex(2);
    QTest::keyClicks(field(server, u"Address"_s), m_console->address());
    QTest::keyClicks(field(server, u"Name"_s), u"Company"_s);
    QTest::keyClicks(field(server, u"Project UID"_s), u"p1"_s);
    QVERIFY(!button(server, u"Add and Read"_s)->isEnabled()); // there is no key yet
    QTest::keyClicks(field(server, u"API key"_s), u"k3y"_s);
    QVERIFY(m_console->requests().isEmpty());
    button(server, u"Add and Read"_s)->click();
    QTRY_COMPARE(dialog->list()->topLevelItemCount(), 1);
    QTRY_COMPARE(dialog->list()->topLevelItem(0)->text(2), u"2 pack version(s), 1 chart version(s)"_s);
    QCOMPARE(dialog->list()->topLevelItem(0)->text(1), u"Console"_s);
    QTRY_VERIFY(!m_test->windows().queue()->isRunning());
    QCOMPARE(m_console->requests().size(), 3);
    dialog->close();

    m_window->actions()[ActionId::AddPack]->trigger();
    auto *adding = m_window->findChild<AddPackDialog *>();
    QVERIFY(adding && QTest::qWaitForWindowExposed(adding));
    QTest::keyClicks(adding->chooser()->search(), u"dash"_s);
    QTRY_COMPARE(adding->chooser()->list()->model()->rowCount(), 1);
    QPushButton *add = adding->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!add->isEnabled());
    QPushButton *fetch = button(adding, u"Fetch from Company"_s);
    fetch->click();
    QTRY_VERIFY(add->isEnabled());
    QVERIFY(!fetch->isVisible());
    add->click();
    QTRY_COMPARE(m_window->document()->profile().layers.size(), 8);
    const Layer &layer = m_window->document()->profile().layers.last();
    QCOMPARE(layer.name, u"dash"_s);
    QCOMPARE(layer.packType.value(), PackType::Oci);
    QCOMPARE(layer.registry.uid, u"r2"_s);
    QCOMPARE(layer.registry.name, u"Ours"_s);
    QVERIFY2(layer.values.contains("note: '\xc3\xa9 <&> {{ .spectro.var.x }}'"), layer.values.constData());
    m_window->document()->undoStack()->undo();
    QCOMPARE(m_window->document()->profile().layers.size(), 7);
}

void TestConsoleCatalogs::whatAConsoleIsAsked()
{
    ServerDialog *server = shownServer();
    auto *kind = server->findChild<QComboBox *>();
    QVERIFY(field(server, u"User name"_s)->isVisible());
    QVERIFY(!field(server, u"Project UID"_s)->isVisible());
    kind->setCurrentIndex(2);
    QVERIFY(!field(server, u"User name"_s)->isVisible());
    QVERIFY(field(server, u"Project UID"_s)->isVisible());
    QCOMPARE(field(server, u"API key"_s)->echoMode(), QLineEdit::Password);
    QVERIFY(field(server, u"API key"_s)->isEnabled());
    field(server, u"API key"_s)->setText(u"k"_s);
    field(server, u"Address"_s)->setText(u"http://api.example.com"_s);
    QVERIFY(!server->source()); // others could read the key
    field(server, u"Address"_s)->setText(u"api.example.com"_s);
    QCOMPARE(server->source()->location, u"https://api.example.com"_s);
    field(server, u"Address"_s)->setText(u"oci://registry.example.com"_s);
    QCOMPARE(server->source()->kind.value(), SourceKind::OciRegistry);
    kind->setCurrentIndex(0);
    QVERIFY(field(server, u"User name"_s)->isVisible());
    QVERIFY(!field(server, u"Project UID"_s)->isVisible());
    server->close();
    QVERIFY(m_console->requests().isEmpty());
}

/// That profiles are exchanged with.
void TestConsoleCatalogs::knownConsoleIsOffered()
{
    ConsoleConnector *connector = m_test->windows().console();
    connector->setConnection({QUrl(m_console->address()), u"p1"_s, {}});
    QVERIFY(connector->keepKey(u"k3y"_s, false));
    ServerDialog *server = shownServer();
    QCOMPARE(field(server, u"Address"_s)->text(), QString());
    server->findChild<QComboBox *>()->setCurrentIndex(2);
    QCOMPARE(field(server, u"Address"_s)->text(), m_console->address());
    QCOMPARE(field(server, u"Project UID"_s)->text(), u"p1"_s);
    button(server, u"Add and Read"_s)->click(); // its key is known
    QTRY_COMPARE(m_window->library()->sources().catalogs.packs().size(), 2);
}

void TestConsoleCatalogs::wrongKeyIsToldAndMended()
{
    m_test->windows().noteActive(m_window);
    addConsole(u"0ther"_s);
    QTRY_VERIFY2(said().contains(u"unknown key"_s), qPrintable(said()));
    CatalogsDialog *dialog = m_window->catalogs()->showCatalogs();
    QCOMPARE(dialog->list()->topLevelItem(0)->text(3), u"never"_s);
    button(dialog, u"Edit…"_s)->click();
    auto *server = qobject_cast<ServerDialog *>(QApplication::activeModalWidget());
    QVERIFY(server);
    QCOMPARE(server->findChild<QComboBox *>()->currentIndex(), 2);
    QCOMPARE(field(server, u"Project UID"_s)->text(), u"p1"_s);
    QCOMPARE(field(server, u"API key"_s)->placeholderText(), u"as before"_s);
    QTest::keyClicks(field(server, u"API key"_s), u"k3y"_s);
    button(server, u"Save and Read"_s)->click();
    QTRY_COMPARE(m_window->library()->sources().catalogs.packs().size(), 2);
    QCOMPARE(m_test->windows().catalogs()->sources()->first().projectUid, u"p1"_s);
}

void TestConsoleCatalogs::newerVersionIsMarked()
{
    m_console->answers[StandInConsole::firstPage()] = {
        .body = R"({"items":[{"uid":"c1","name":"cilium","version":"1.3.0","layer":"cni","type":"oci"}]})"};
    addConsole();
    const auto newer = [this] {
        const QAbstractItemModel *rows = m_window->stack()->view()->model();
        QStringList versions;
        for (int row = 0; row < rows->rowCount(); ++row)
            if (const QString version = rows->index(row, 0).data(LayerListModel::NewerVersionRole).toString();
                !version.isEmpty())
                versions.append(rows->index(row, 0).data().toString() + u' ' + version);
        return versions;
    };
    QTRY_COMPARE(newer(), QStringList{u"cilium 1.3.0"_s});
}

void TestConsoleCatalogs::remove(const QString &catalog)
{
    CatalogsDialog *dialog = m_window->catalogs()->showCatalogs();
    emit dialog->removeWanted(catalog);
    QMessageBox *question = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *box = qobject_cast<QMessageBox *>(widget); box && box->isVisible())
            question = box;
    QVERIFY(question);
    button(question, u"Remove"_s)->click();
    dialog->close();
}

void TestConsoleCatalogs::keyStaysAsLongAsItIsNeeded_data()
{
    QTest::addColumn<bool>("isForProfiles");
    QTest::addColumn<bool>("isForAnother");
    QTest::addColumn<QString>("left");
    QTest::newRow("by nobody") << false << false << QString();
    QTest::newRow("by the exchange of profiles") << true << false << u"k3y"_s;
    QTest::newRow("by another catalog") << false << true << u"k3y"_s;
}

void TestConsoleCatalogs::keyStaysAsLongAsItIsNeeded()
{
    QFETCH(bool, isForProfiles);
    QFETCH(bool, isForAnother);
    QFETCH(QString, left);
    const CatalogSource source = addConsole();
    if (isForProfiles)
        m_test->windows().console()->setConnection({source.url(), {}, {}});
    CatalogSource other = source;
    other.name = u"Tenant"_s;
    other.projectUid.clear();
    if (isForAnother)
        QVERIFY(m_test->windows().catalogs()->add(other));
    remove(u"Company"_s);
    QCOMPARE(m_test->windows().catalogs()->sources()->size(), isForAnother ? 1 : 0);
    QCOMPARE(m_test->windows().passwords()->passwordOf(PasswordOwner::of(source)), left);
}

QTEST_MAIN(TestConsoleCatalogs)
#include "tst_consolecatalogs.moc"
