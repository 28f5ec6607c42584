// SPDX-License-Identifier: Apache-2.0
#include "gui/addlayer/addpackdialog.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/stack/stackpanel.h"
#include "model/document/packlibrary.h"
#include "model/registry/catalogstore.h"
#include "model/registry/catalogtransfers.h"
#include "tests/gui/windowtest.h"
#include "tests/support/loopbackserver.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <dlfcn.h>
#include <sys/socket.h>

#include <atomic>

static std::atomic<int> internetSockets = 0;

/// In place of the C library's, also for Qt: what opens a socket of the internet is counted.
extern "C" int socket(int domain, int type,
                      int protocol) // NOLINT(readability-inconsistent-declaration-parameter-name)
{
    using Function = int (*)(int, int, int);
    static const auto real = reinterpret_cast<Function>(dlsym(RTLD_NEXT, "socket"));
    if (domain == AF_INET || domain == AF_INET6)
        ++internetSockets;
    return real(domain, type, protocol);
}

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// Law 3: no socket opens unless the user asked for that very thing.
class TestOffline final : public QObject
{
    Q_OBJECT

private slots:
    void sessionWithoutServers();
    void knownServersAreNotAsked();

private:
    static void workThrough(WindowTest &test);
};

/// Opens a profile, looks at its layers, adds a pack, checks, saves.
void TestOffline::workThrough(WindowTest &test)
{
    MainWindow *window = test.open(test.profileFile());
    QVERIFY(window);
    QTRY_VERIFY(window->library()->isReady());
    for (int row = 0; row < 7; ++row) {
        window->stack()->select(window->document()->layerId(row));
        QTest::qWait(20);
    }
    window->actions()[ActionId::AddPack]->trigger();
    auto *dialog = window->findChild<AddPackDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
    dialog->chooser()->setKind({});
    dialog->chooser()->choose(u"argo-cd"_s);
    QTRY_VERIFY(dialog->choice());
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QTRY_COMPARE(window->document()->profile().layers.size(), 8);
    window->actions()[ActionId::FocusProblems]->trigger();
    QTest::qWait(500);
    QVERIFY(window->file()->save());
}

void TestOffline::sessionWithoutServers()
{
    WindowTest test;
    workThrough(test);
    QCOMPARE(internetSockets.load(), 0);
}

void TestOffline::knownServersAreNotAsked()
{
    const LoopbackServer server([](const ServedRequest &) {
        return ServedAnswer{
            .body = "apiVersion: v1\nentries:\n  web: [{name: web, version: 1.0.0, urls: [web.tgz]}]\n"};
    });
    WindowTest test;
    internetSockets = 0;
    CatalogSource source = *sourceAt(server.address());
    source.name = u"stable"_s;
    QVERIFY(test.windows().catalogs()->add(source));
    workThrough(test);
    QCOMPARE(internetSockets.load(), 0);
    QSignalSpy refreshed(test.windows().transfers(), &CatalogTransfers::refreshed);
    test.windows().transfers()->refresh(u"stable"_s);
    QTRY_COMPARE(refreshed.size(), 1);
    QVERIFY(internetSockets > 0); // so that this test can fail
    internetSockets = 0;
    MainWindow *window = test.windows().all().first();
    QTRY_COMPARE(window->library()->sources().catalogs.charts().size(), 1);
    window->actions()[ActionId::AddChart]->trigger();
    auto *dialog = window->findChild<AddPackDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
    QTest::qWait(300);
    QVERIFY(!dialog->choice()); // it is not here, and not fetched by the way
    QCOMPARE(internetSockets.load(), 0);
}

QTEST_MAIN(TestOffline)
#include "tst_offline.moc"
