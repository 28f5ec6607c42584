// SPDX-License-Identifier: Apache-2.0
#include "gui/addlayer/addchartdialog.h"
#include "gui/addlayer/addpackdialog.h"
#include "gui/addlayer/packview.h"
#include "gui/addlayer/versiondialog.h"
#include "gui/catalogs/catalogactions.h"
#include "gui/catalogs/catalogsdialog.h"
#include "gui/catalogs/examinationdialog.h"
#include "gui/catalogs/packexportdialog.h"
#include "gui/catalogs/serverdialog.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/messagebar.h"
#include "gui/settings/settings.h"
#include "gui/stack/layerview.h"
#include "gui/stack/stackpanel.h"
#include "model/catalog/packexport.h"
#include "model/document/cataloglisting.h"
#include "model/document/packlibrary.h"
#include "model/items/layerlistmodel.h"
#include "model/registry/catalogstore.h"
#include "model/registry/catalogtransfers.h"
#include "model/registry/passwordstore.h"
#include "model/registry/transferqueue.h"
#include "tests/gui/windowtest.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/tarbuilder.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// The user's catalogs in the real window: added, read, used, removed.
class TestCatalogs final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void oneFolderOfBeforeIsTaken();
    void foldersAreAddedAndOrdered();
    void anotherWindowReadsNothingAgain();
    void refreshIsSeenInAllWindows();
    void serverIsAddedReadAndUsed();
    void chartIsFetchedWhenAsked();
    void versionIsFetchedWhenAsked();
    void chartOfNoCatalogIsStillAFile();
    void serverThatFailsIsTold();
    void addressesAreCheckedWhileTyped();
    void serverIsEdited();
    void newerVersionIsMarked();
    void packsAreExported();
    void packsAreImported();
    void theWayIsExamined();
    void theWayIsExaminedThroughTheProxy();
    void removingAsks();
    void transferCanBeStopped();
    void closingWhileATransferRuns();

private:
    ServedAnswer answer(const ServedRequest &request) const;
    CatalogsDialog *openCatalogs();
    static QPushButton *button(const QWidget *parent, const QString &text);
    QStringList rows(const CatalogsDialog *dialog, int column = 0) const;
    void addServer(const QString &name);
    QString network() const { return m_window->findChild<QLabel *>(u"network"_s)->text(); }
    QString said() const { return m_window->messages()->texts().join(u'\n'); }

    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<WindowTest> m_test;
    MainWindow *m_window = nullptr;
    QByteArray m_chart;
    std::atomic<int> m_status = 200;
    std::atomic<int> m_drip = 0;
};

ServedAnswer TestCatalogs::answer(const ServedRequest &request) const
{
    if (m_status != 200)
        return {.status = m_status};
    if (request.target == "/index.yaml")
        return {.body =
                    "apiVersion: v1\nentries:\n  web:\n  - {name: web, version: 1.1.0, description: Serves "
                    "pages, urls: [web.tgz]}\n  - {name: web, version: 1.0.0, urls: [old.tgz]}\n",
                .dripMilliseconds = m_drip};
    return request.target == "/web.tgz" ? ServedAnswer{.body = m_chart} : ServedAnswer{.status = 404};
}

void TestCatalogs::init()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // no keychain
    m_status = 200;
    m_drip = 0;
    TarBuilder chart;
    chart.file("web/Chart.yaml", "name: web\nversion: 1.1.0\n")
        .file("web/values.yaml", "port: 80\n")
        .file("web/README.md", "# Pages\n")
        .end();
    m_chart = gzipped(chart.bytes());
    m_server =
        std::make_unique<LoopbackServer>([this](const ServedRequest &request) { return answer(request); });
    m_test = std::make_unique<WindowTest>();
    m_window = m_test->open(m_test->profileFile());
    QVERIFY(m_window);
    QTRY_VERIFY(m_window->library()->isReady());
}

void TestCatalogs::cleanup()
{
    m_test.reset();
    m_server.reset();
}

CatalogsDialog *TestCatalogs::openCatalogs()
{
    CatalogsDialog *dialog = m_window->catalogs()->showCatalogs();
    if (!QTest::qWaitForWindowExposed(dialog))
        qFatal("no dialog");
    return dialog;
}

QPushButton *TestCatalogs::button(const QWidget *parent, const QString &text)
{
    for (QPushButton *button : parent->findChildren<QPushButton *>())
        if (button->text().remove(u'&') == text)
            return button;
    qFatal("no button %s", qPrintable(text));
    return nullptr;
}

QStringList TestCatalogs::rows(const CatalogsDialog *dialog, int column) const
{
    QStringList texts;
    for (int row = 0; row < dialog->list()->topLevelItemCount(); ++row)
        texts.append(dialog->list()->topLevelItem(row)->text(column));
    return texts;
}

void TestCatalogs::addServer(const QString &name)
{
    CatalogSource source = *sourceAt(m_server->address());
    source.name = name;
    QVERIFY(m_test->windows().catalogs()->add(source));
    m_test->windows().transfers()->refresh(name);
    QTRY_VERIFY(!m_test->windows().queue()->isRunning());
}

void TestCatalogs::oneFolderOfBeforeIsTaken()
{
    m_test->makePack(u"web"_s, u"1.0.0"_s);
    Settings::catalogFolder.set(m_test->path(u"packs"_s));
    Windows later(nullptr);
    QCOMPARE(later.catalogs()->sources()->size(), 1);
    QCOMPARE(later.catalogs()->sources()->first().location, m_test->path(u"packs"_s));
    QCOMPARE(Settings::catalogFolder.value(), QString());
}

void TestCatalogs::foldersAreAddedAndOrdered()
{
    CatalogsDialog *dialog = openCatalogs();
    QVERIFY(!dialog->list()->isVisible()); // the page says what to do
    m_test->makePack(u"web"_s, u"1.0.0"_s);
    m_test->makePack(u"web"_s, u"1.1.0"_s);
    QDir().mkpath(m_test->path(u"more"_s));
    m_window->catalogs()->addPlace(m_test->path(u"packs"_s));
    QTRY_COMPARE(m_window->statusBar()->currentMessage(), u"The packs are in the catalog “packs” now."_s);
    QVERIFY(!said().contains(u"no pack"_s));
    m_window->catalogs()->addPlace(m_test->path(u"more"_s));
    QTRY_VERIFY(said().contains(u"“more” holds no pack"_s));
    QTRY_COMPARE(rows(dialog), (QStringList{u"packs"_s, u"more"_s}));
    QTRY_COMPARE(rows(dialog, 2), (QStringList{u"2 pack version(s)"_s, u"0 pack version(s)"_s}));
    QVERIFY(dialog->list()->isVisible());
    dialog->list()->setCurrentItem(dialog->list()->topLevelItem(1));
    QVERIFY(!button(dialog, u"Down"_s)->isEnabled());
    button(dialog, u"Up"_s)->click();
    QTRY_COMPARE(rows(dialog), (QStringList{u"more"_s, u"packs"_s}));
    QCOMPARE(dialog->list()->currentItem()->text(0), u"more"_s);
    QVERIFY(!button(dialog, u"Edit…"_s)->isEnabled()); // a place has nothing to edit
    m_window->catalogs()->addPlace(m_test->path(u"packs"_s));
    QVERIFY(said().contains(u"in the list already"_s));
}

void TestCatalogs::anotherWindowReadsNothingAgain()
{
    m_test->makePack(u"web"_s, u"1.0.0"_s);
    m_test->addCatalog(u"packs"_s);
    QTRY_VERIFY(m_window->library()->sources().catalogs.find(u"web"_s, u"1.0.0"_s));
    QVERIFY(QDir(m_test->path(u"packs"_s)).removeRecursively()); // who looks again finds nothing
    const QSignalSpy read(m_test->windows().catalogListing(), &CatalogListing::catalogsRead);
    const MainWindow *other = m_test->windows().add();
    QTRY_VERIFY(other->library()->isReady());
    QVERIFY(other->library()->sources().catalogs.find(u"web"_s, u"1.0.0"_s));
    QVERIFY(!other->library()->sources().samples.packs().isEmpty());
    QCOMPARE(read.size(), 0);
}

void TestCatalogs::refreshIsSeenInAllWindows()
{
    m_test->makePack(u"web"_s, u"1.0.0"_s);
    m_test->addCatalog(u"packs"_s);
    const MainWindow *other = m_test->windows().add();
    for (const MainWindow *window : m_test->windows().all())
        QTRY_VERIFY(window->library()->sources().catalogs.find(u"web"_s, u"1.0.0"_s));
    m_test->makePack(u"dns"_s, u"2.0.0"_s);
    m_window->actions()[ActionId::RefreshCatalogs]->trigger();
    QTRY_VERIFY(other->library()->sources().catalogs.find(u"dns"_s, u"2.0.0"_s));
    QVERIFY(m_window->library()->sources().catalogs.find(u"dns"_s, u"2.0.0"_s));
}

void TestCatalogs::serverIsAddedReadAndUsed()
{
    CatalogsDialog *dialog = openCatalogs();
    ServerDialog *server = m_window->catalogs()->addServer();
    QVERIFY(QTest::qWaitForWindowExposed(server));
    const QList<QLineEdit *> fields = server->findChildren<QLineEdit *>();
    QTest::keyClicks(fields.first(), m_server->address());
    QVERIFY(m_server->requests().isEmpty()); // nothing is asked while one types
    const auto name = std::ranges::find(fields, u"Name"_s, &QWidget::accessibleName);
    QVERIFY(name != fields.end());
    QTest::keyClicks(*name, u"Stable"_s);
    button(server, u"Add and Read"_s)->click();
    QTRY_COMPARE(rows(dialog, 2), QStringList{u"2 chart version(s)"_s});
    QTRY_COMPARE(network(), u"Offline"_s);
    QCOMPARE(m_server->requests().size(), 1);
    dialog->close();

    m_window->actions()[ActionId::AddChart]->trigger();
    auto *adding = m_window->findChild<AddPackDialog *>();
    QVERIFY(adding && QTest::qWaitForWindowExposed(adding));
    QCOMPARE(adding->windowTitle(), u"Add Helm Chart"_s);
    QTest::keyClicks(adding->chooser()->search(), u"pages"_s);
    QCOMPARE(adding->chooser()->list()->model()->rowCount(), 1);
    QPushButton *add = adding->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!add->isEnabled());
    QPushButton *fetch = button(adding, u"Fetch from Stable"_s);
    QVERIFY(fetch->isVisible());
    fetch->click();
    QTRY_VERIFY(add->isEnabled());
    QVERIFY(!fetch->isVisible());
    add->click();
    QTRY_COMPARE(m_window->document()->profile().layers.size(), 8);
    const Layer &layer = m_window->document()->profile().layers.last();
    QCOMPARE(layer.name, u"web"_s);
    QCOMPARE(layer.packType.value(), PackType::Helm);
    QCOMPARE(layer.registry.name, u"Stable"_s);
    QVERIFY(layer.values.contains("port: 80"));
    m_window->document()->undoStack()->undo();
    QCOMPARE(m_window->document()->profile().layers.size(), 7);
}

void TestCatalogs::chartIsFetchedWhenAsked()
{
    addServer(u"stable"_s);
    QTRY_COMPARE(m_window->library()->sources().catalogs.charts().size(), 2);
    m_window->actions()[ActionId::AddChart]->trigger();
    auto *adding = m_window->findChild<AddPackDialog *>();
    QVERIFY(adding && QTest::qWaitForWindowExposed(adding));
    adding->chooser()->choose(u"web"_s, u"1.0.0"_s); // which is not there
    QPushButton *fetch = button(adding, u"Fetch from stable"_s);
    fetch->click();
    QVERIFY(!fetch->isEnabled());
    QTRY_VERIFY(fetch->isEnabled());
    QVERIFY(!adding->choice());
}

void TestCatalogs::versionIsFetchedWhenAsked()
{
    addServer(u"stable"_s);
    m_window = m_test->open(m_test->write(
        u"charts.json"_s,
        R"({"metadata":{"name":"c"},"spec":{"version":"1.0.0","template":{"type":"add-on","cloudType":"all",)"
        R"("packs":[{"name":"web","type":"helm","layer":"addon","version":"1.0.0","tag":"1.0.0",)"
        R"("values":"charts:\n  web:\n    port: 1\n","registry":{"metadata":{"name":"stable","kind":"helm"}}}]},)"
        R"("variables":[]}})"));
    QVERIFY(m_window);
    QTRY_COMPARE(m_window->library()->sources().catalogs.charts().size(), 2);
    m_window->actions()[ActionId::ChangeVersion]->trigger();
    auto *dialog = m_window->findChild<VersionDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
    auto *versions = dialog->findChild<QComboBox *>();
    versions->setEditText(u"9.9.9"_s);
    QPushButton *fetch = button(dialog, u"Fetch from stable"_s);
    QVERIFY(!fetch->isVisible()); // no catalog lists it
    versions->setEditText(u"1.1.0"_s);
    QVERIFY(fetch->isVisible());
    const QList<QRadioButton *> ways = dialog->findChildren<QRadioButton *>();
    QVERIFY(!ways.last()->isEnabled());
    fetch->click();
    QVERIFY(!fetch->isEnabled());
    QTRY_VERIFY(ways.last()->isEnabled());
    QVERIFY(!fetch->isVisible());
    ways.last()->click();
    dialog->accept();
    const Layer layer = m_window->document()->profile().layers.first();
    QCOMPARE(layer.version, u"1.1.0"_s);
    QVERIFY2(layer.values.contains("port: 80"), layer.values.constData());
}

void TestCatalogs::chartOfNoCatalogIsStillAFile()
{
    m_window->actions()[ActionId::AddChart]->trigger();
    auto *file = m_window->findChild<AddChartDialog *>(); // no catalog has charts
    QVERIFY(file && QTest::qWaitForWindowExposed(file));
    file->close();
    addServer(u"stable"_s);
    QTRY_COMPARE(m_window->library()->sources().catalogs.charts().size(), 2);
    m_window->actions()[ActionId::AddChart]->trigger();
    auto *adding = m_window->findChild<AddPackDialog *>();
    QVERIFY(adding && QTest::qWaitForWindowExposed(adding));
    button(adding, u"From a File or by Name…"_s)->click();
    QTRY_VERIFY(m_window->findChild<AddChartDialog *>());
}

void TestCatalogs::serverThatFailsIsTold()
{
    m_status = 403;
    m_test->windows().noteActive(m_window);
    addServer(u"stable"_s);
    QTRY_VERIFY2(said().contains(u"answered 403"_s), qPrintable(said()));
    CatalogsDialog *dialog = openCatalogs();
    QCOMPARE(rows(dialog, 3), QStringList{u"never"_s});
    const auto tells = [dialog](const QString &words) {
        return std::ranges::any_of(dialog->findChildren<QLabel *>(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    QVERIFY(tells(u"answered 403"_s));
    m_status = 200;
    button(dialog, u"Refresh"_s)->click();
    QTRY_COMPARE(rows(dialog, 2), QStringList{u"2 chart version(s)"_s});
    QVERIFY(!tells(u"answered 403"_s));
}

void TestCatalogs::addressesAreCheckedWhileTyped()
{
    ServerDialog *server = m_window->catalogs()->addServer();
    QVERIFY(QTest::qWaitForWindowExposed(server));
    QLineEdit *address = server->findChildren<QLineEdit *>().first();
    QPushButton *add = button(server, u"Add and Read"_s);
    QVERIFY(!add->isEnabled());
    for (const QString &wrong : {u"charts"_s, u"ftp://x"_s, u"https://me:pass@x.example"_s}) {
        address->setText(wrong);
        QVERIFY2(!add->isEnabled(), qPrintable(wrong));
    }
    address->setText(u"oci://registry.example/team"_s);
    QVERIFY(add->isEnabled());
    QCOMPARE(server->source()->kind.value(), SourceKind::OciRegistry);
    address->setText(u"http://charts.example"_s);
    QVERIFY(add->isEnabled());
    const QList<QLineEdit *> fields = server->findChildren<QLineEdit *>();
    (*std::ranges::find(fields, u"User name"_s, &QWidget::accessibleName))->setText(u"me"_s);
    QVERIFY(!add->isEnabled()); // not in the clear
    server->close();
    QVERIFY(m_test->windows().catalogs()->sources()->isEmpty());
}

void TestCatalogs::serverIsEdited()
{
    addServer(u"stable"_s);
    CatalogsDialog *dialog = openCatalogs();
    button(dialog, u"Edit…"_s)->click();
    auto *server = QApplication::activeModalWidget()->findChild<ServerDialog *>();
    if (!server)
        server = qobject_cast<ServerDialog *>(QApplication::activeModalWidget());
    QVERIFY(server);
    const QList<QLineEdit *> fields = server->findChildren<QLineEdit *>();
    QCOMPARE(fields.first()->text(), m_server->address());
    (*std::ranges::find(fields, u"Name"_s, &QWidget::accessibleName))->setText(u"Company"_s);
    button(server, u"Save and Read"_s)->click();
    QTRY_COMPARE(rows(dialog), QStringList{u"Company"_s});
    QTRY_COMPARE(rows(dialog, 2), QStringList{u"2 chart version(s)"_s});
}

void TestCatalogs::newerVersionIsMarked()
{
    const auto newer = [this] {
        const QAbstractItemModel *rows = m_window->stack()->view()->model();
        QStringList versions;
        for (int row = 0; row < rows->rowCount(); ++row)
            if (const QString version = rows->index(row, 0).data(LayerListModel::NewerVersionRole).toString();
                !version.isEmpty())
                versions.append(rows->index(row, 0).data().toString() + u' ' + version);
        return versions;
    };
    QVERIFY(newer().isEmpty());
    m_test->makePack(u"cilium"_s, u"1.3.0"_s);
    m_test->makePack(u"k3s"_s, u"1.2.0"_s);
    m_test->addCatalog(u"packs"_s);
    QTRY_COMPARE(newer(), QStringList{u"cilium 1.3.0"_s});
}

void TestCatalogs::packsAreExported()
{
    m_test->makePack(u"cilium"_s, u"1.2.3"_s);
    m_test->makePack(u"web"_s, u"1.0.0"_s);
    m_test->addCatalog(u"packs"_s);
    QTRY_COMPARE(m_window->library()->sources().catalogs.packs().size(), 2);
    const auto exported = [this](const QString &place, int form, bool all) {
        PackExportDialog *dialog = m_window->catalogs()->exportPacks();
        if (!QTest::qWaitForWindowExposed(dialog))
            return QStringList{u"no dialog"_s};
        const QPointer<PackExportDialog> shown = dialog;
        for (QRadioButton *choice : dialog->findChildren<QRadioButton *>())
            if (choice->text().contains(all ? u"All"_s : u"profile"_s))
                choice->click();
        dialog->findChild<QComboBox *>()->setCurrentIndex(form);
        QPushButton *write = button(dialog, u"Export"_s);
        if (write->isEnabled())
            return QStringList{u"to nowhere"_s};
        dialog->findChild<QLineEdit *>()->setText(m_test->path(place));
        write->click();
        if (!QTest::qWaitFor([&shown] { return shown.isNull(); }))
            return QStringList{u"still open"_s};
        QStringList names;
        const auto packs = readPlace(m_test->path(place));
        for (const PackEntry &pack : packs ? packs->packs : QList<PackEntry>())
            names.append(pack.name);
        names.sort();
        return names;
    };
    QCOMPARE(exported(u"one.tgz"_s, 0, false), QStringList{u"cilium"_s}); // the others are not known
    QCOMPARE(exported(u"all.tgz"_s, 0, true), (QStringList{u"cilium"_s, u"web"_s}));
    QCOMPARE(exported(u"folder"_s, 1, true), (QStringList{u"cilium"_s, u"web"_s}));
    QCOMPARE(exported(u"layout"_s, 2, true), (QStringList{u"cilium"_s, u"web"_s}));
}

void TestCatalogs::packsAreImported()
{
    m_test->makePack(u"web"_s, u"1.0.0"_s);
    const auto contents = readPlace(m_test->path(u"packs"_s));
    QVERIFY(contents && exportToArchive(contents->packs, m_test->path(u"carried.tgz"_s)));
    m_window->catalogs()->importPacks(m_test->path(u"carried.tgz"_s));
    QTRY_VERIFY(m_window->library()->sources().catalogs.find(u"web"_s, u"1.0.0"_s));
    QVERIFY(QFile::remove(m_test->path(u"carried.tgz"_s)));
    QCOMPARE(m_test->windows().catalogs()->sources()->first().name, u"carried-1"_s);
    m_window->catalogs()->importPacks(m_test->path(u"nothing.tgz"_s));
    QTRY_VERIFY(said().contains(u"nothing.tgz"_s));
}

void TestCatalogs::theWayIsExamined()
{
    addServer(u"stable"_s);
    CatalogsDialog *dialog = openCatalogs();
    m_status = 403;
    button(dialog, u"Examine…"_s)->click();
    auto *examination = dialog->findChild<ExaminationDialog *>();
    QVERIFY(examination);
    QTRY_VERIFY(examination->result().contains(u"✓ Connection: to port"_s));
    QVERIFY2(examination->result().contains(u"answered 403"_s), qPrintable(examination->result()));
    button(examination, u"Copy"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(m_server->address()));
}

void TestCatalogs::theWayIsExaminedThroughTheProxy()
{
    const LoopbackServer proxy([](const ServedRequest &request) {
        if (request.header("proxy-authorization") != "Basic " + QByteArray("u:p w").toBase64())
            return ServedAnswer{.status = 407, .headers = {{"Proxy-Authenticate", "Basic realm=\"way\""}}};
        return ServedAnswer{.body = "apiVersion: v1\nentries: {}\n"};
    });
    const auto forget = qScopeGuard([] { qunsetenv("http_proxy"); });
    qputenv("http_proxy", proxy.address().toUtf8());
    Settings::proxyUser.set(u"u"_s);
    m_test->windows().passwords()->keepForSession(PasswordOwner::ofProxies(u"u"_s), u"p w"_s);
    QVERIFY(m_test->windows().catalogs()->add(
        *sourceAt(u"http://charts.example/stable"_s, SourceKind::HelmRepository)));
    CatalogsDialog *dialog = openCatalogs();
    button(dialog, u"Examine…"_s)->click();
    auto *examination = dialog->findChild<ExaminationDialog *>();
    QVERIFY(examination);
    QTRY_VERIFY(!examination->result().isEmpty());
    QVERIFY2(examination->result().contains(u"✓ Answer:"_s), qPrintable(examination->result()));
    QVERIFY(!examination->result().contains(u"p w"_s));
}

void TestCatalogs::removingAsks()
{
    addServer(u"stable"_s);
    const QString copy = m_test->windows().catalogs()->sources()->first().copy;
    QVERIFY(QFile::exists(copy));
    CatalogsDialog *dialog = openCatalogs();
    const auto question = [this] {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *box = qobject_cast<QMessageBox *>(widget); box && box->isVisible())
                return box;
        return static_cast<QMessageBox *>(nullptr);
    };
    button(dialog, u"Remove"_s)->click();
    QTRY_VERIFY(question());
    question()->button(QMessageBox::Cancel)->click();
    QCOMPARE(rows(dialog), QStringList{u"stable"_s});
    QTRY_VERIFY(!question());
    button(dialog, u"Remove"_s)->click();
    QTRY_VERIFY(question());
    button(question(), u"Remove"_s)->click();
    QTRY_VERIFY(rows(dialog).isEmpty());
    QVERIFY(!QFile::exists(copy));
    QTRY_VERIFY(m_window->library()->sources().catalogs.charts().isEmpty());
}

void TestCatalogs::transferCanBeStopped()
{
    addServer(u"stable"_s);
    m_drip = 30;
    CatalogsDialog *dialog = openCatalogs();
    button(dialog, u"Refresh"_s)->click();
    QTRY_VERIFY(m_test->windows().queue()->isRunning());
    QCOMPARE(network(), u"Talking to 127.0.0.1"_s);
    QTRY_VERIFY(button(dialog, u"Stop"_s)->isVisible());
    button(dialog, u"Stop"_s)->click();
    QTRY_VERIFY(!m_test->windows().queue()->isRunning());
    QCOMPARE(network(), u"Offline"_s);
    QTRY_COMPARE(rows(dialog, 2), QStringList{u"2 chart version(s)"_s}); // as it was
}

void TestCatalogs::closingWhileATransferRuns()
{
    addServer(u"stable"_s);
    m_drip = 30;
    m_test->windows().transfers()->refresh(u"stable"_s);
    QTRY_VERIFY(m_test->windows().queue()->isRunning());
    m_test.reset(); // ends at once, and without a fault
}

QTEST_MAIN(TestCatalogs)
#include "tst_catalogs.moc"
