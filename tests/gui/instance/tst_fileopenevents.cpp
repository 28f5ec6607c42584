// SPDX-License-Identifier: Apache-2.0
#include "gui/instance/fileopenevents.h"
#include "gui/mainwindow/fileactions.h"
#include "tests/gui/windowtest.h"

#include <QFileOpenEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Layerwright;
using namespace Qt::StringLiterals;

/// What macOS sends for a double-click.
class TestFileOpenEvents final : public QObject
{
    Q_OBJECT

private slots:
    void opensAWindowForEachFile();
    void takesNoLinks();
    void leavesOtherEventsAlone();
};

void TestFileOpenEvents::opensAWindowForEachFile()
{
    WindowTest test;
    FileOpenEvents events(qApp);
    connect(&events, &FileOpenEvents::requested, &test.windows(), &Windows::take);
    const QStringList files{test.profileFile(u"one.json"_s), test.profileFile(u"two.json"_s)};
    for (const QString &file : files) {
        QFileOpenEvent event(file);
        QVERIFY(QCoreApplication::sendEvent(qApp, &event));
    }
    const auto shown = [&test] {
        QStringList paths;
        for (const MainWindow *window : test.windows().all())
            paths.append(window->file()->path());
        paths.sort();
        return paths;
    };
    QTRY_COMPARE(shown(), files);
}

void TestFileOpenEvents::takesNoLinks()
{
    FileOpenEvents events(qApp);
    QSignalSpy requested(&events, &FileOpenEvents::requested);
    QFileOpenEvent event(QUrl(u"https://example.com/a.json"_s));
    QCoreApplication::sendEvent(qApp, &event);
    QCOMPARE(requested.size(), 0);
}

void TestFileOpenEvents::leavesOtherEventsAlone()
{
    QObject application;
    FileOpenEvents events(&application);
    QSignalSpy requested(&events, &FileOpenEvents::requested);
    application.setObjectName(u"still changed"_s);
    QDynamicPropertyChangeEvent event("other");
    QVERIFY(!events.eventFilter(&application, &event));
    QCOMPARE(requested.size(), 0);
}

QTEST_MAIN(TestFileOpenEvents)
#include "tst_fileopenevents.moc"
