// SPDX-License-Identifier: Apache-2.0
#include "gui/report/reportactions.h"

#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/mainwindow/messagebar.h"
#include "model/document/offrules.h"
#include "model/document/packlibrary.h"
#include "tests/gui/windowtest.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Layerwright;

/// File › Export Report… and Print…
class TestReportActions final : public QObject
{
    Q_OBJECT

public slots:
    void noteOpened(const QUrl &url) { m_opened = url; }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
        m_test = std::make_unique<WindowTest>();
        m_window = m_test->open(m_test->profileFile());
        QVERIFY(m_window);
        m_actions = m_window->findChild<ReportActions *>();
        QVERIFY(m_actions);
        QTRY_VERIFY(m_window->library()->isReady());
    }
    void cleanup() { m_test.reset(); }

    void writesAllForms_data();
    void writesAllForms();
    void saysAndOpens();
    void dialogAddsTheSuffixOfItsFilter();
    void cancelledDialogWritesNothing();
    void tellsWhatIsInTheWindowNow();
    void switchedOffRulesAreNotTold();
    void faultIsSaidAndTheFileStays();
    void oneAtATime();
    void closesMeanwhile();
    void previewShowsThePages();
    void printsToAFile();

private:
    QAction *action(ActionId id) const { return m_window->actions()[id]; }
    QByteArray exported(const QString &name);
    MessageBar *bar() const { return m_window->messages()->findChild<MessageBar *>(u"report"_s); }
    /// What to do with the file dialog once it shows.
    void inDialog(const std::function<void(QFileDialog *)> &act);

    std::unique_ptr<WindowTest> m_test;
    MainWindow *m_window = nullptr;
    ReportActions *m_actions = nullptr;
    QUrl m_opened;
};

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray TestReportActions::exported(const QString &name)
{
    QSignalSpy finished(m_actions, &ReportActions::finished);
    m_actions->exportTo(m_test->path(name));
    return finished.wait(20000) ? contentOf(m_test->path(name)) : QByteArray();
}

void TestReportActions::inDialog(const std::function<void(QFileDialog *)> &act)
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [timer, act] {
        if (auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
            timer->deleteLater();
            act(dialog);
        }
    });
    timer->start(20);
}

void TestReportActions::writesAllForms_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("html") << u"r.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("markdown") << u"r.md"_s << QByteArray("# test stack 1.0.0");
    QTest::newRow("pdf") << u"r.pdf"_s << QByteArray("%PDF");
}

void TestReportActions::writesAllForms()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, beginning);
    QVERIFY(exported(name).startsWith(beginning));
    QVERIFY(!m_window->isWindowModified());
}

void TestReportActions::saysAndOpens()
{
    QVERIFY(!exported(u"r.html"_s).isEmpty());
    QVERIFY(bar());
    QVERIFY2(bar()->text().contains(QDir::toNativeSeparators(m_test->path(u"r.html"_s))),
             qPrintable(bar()->text()));
    QDesktopServices::setUrlHandler(u"file"_s, this, "noteOpened");
    auto *open = bar()->findChild<QPushButton *>();
    QCOMPARE(open->text(), u"Open"_s);
    QTest::mouseClick(open, Qt::LeftButton);
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_opened, QUrl::fromLocalFile(m_test->path(u"r.html"_s)));
    QVERIFY(m_window->messages()->texts().isEmpty());
}

void TestReportActions::dialogAddsTheSuffixOfItsFilter()
{
    QStringList filters;
    QString suggested;
    inDialog([&](QFileDialog *dialog) {
        filters = dialog->nameFilters();
        suggested = dialog->selectedFiles().value(0);
        dialog->selectNameFilter(filters.last());
        dialog->findChild<QLineEdit *>()->setText(m_test->path(u"told"_s));
        QMetaObject::invokeMethod(dialog, "accept");
    });
    QSignalSpy finished(m_actions, &ReportActions::finished);
    action(ActionId::ExportReport)->trigger();
    QVERIFY(finished.count() > 0 || finished.wait(20000));
    QCOMPARE(filters.size(), 3);
    QCOMPARE(suggested, m_test->path(u"test-stack-1.0.0.html"_s));
    QVERIFY(contentOf(m_test->path(u"told.pdf"_s)).startsWith("%PDF"));
}

void TestReportActions::cancelledDialogWritesNothing()
{
    const QStringList before = QDir(m_test->path({})).entryList();
    inDialog([](QFileDialog *dialog) { dialog->reject(); });
    action(ActionId::ExportReport)->trigger();
    QVERIFY(action(ActionId::ExportReport)->isEnabled());
    QCOMPARE(QDir(m_test->path({})).entryList(), before);
}

void TestReportActions::tellsWhatIsInTheWindowNow()
{
    QVERIFY(exported(u"r.md"_s).contains("gamma"));
    action(ActionId::NewManifestLayer)->trigger();
    const QString added = WindowTest::layerNames(m_window).last();
    QCOMPARE(WindowTest::layerNames(m_window).size(), 8);
    QVERIFY(exported(u"r.md"_s).contains(added.toUtf8()));
}

void TestReportActions::switchedOffRulesAreNotTold()
{
    static const QRegularExpression rule(u"\\| `([a-z-]+)` \\|\n"_s);
    const QString told = QString::fromUtf8(exported(u"r.md"_s));
    const QString name = rule.match(told, told.indexOf(u"## Problems"_s)).captured(1);
    QVERIFY2(!name.isEmpty(), qPrintable(told));
    QVERIFY(m_test->windows().offRules()->setOffEverywhere(name, true));
    const QString after = QString::fromUtf8(exported(u"r.md"_s));
    QVERIFY(!after.contains(u"`%1`"_s.arg(name)));
    QVERIFY(after.contains(u"switched off"_s));
}

void TestReportActions::faultIsSaidAndTheFileStays()
{
    const QString path = m_test->write(u"kept.html"_s, "kept");
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner));
    QSignalSpy finished(m_actions, &ReportActions::finished);
    m_actions->exportTo(m_test->path(u"none/there.html"_s));
    QVERIFY(finished.wait(20000));
    QVERIFY2(bar()->text().contains(u"there.html"_s), qPrintable(bar()->text()));
    QVERIFY(!bar()->findChild<QPushButton *>()); // there is nothing to open
    QCOMPARE(contentOf(path), QByteArray("kept"));
    QVERIFY(action(ActionId::ExportReport)->isEnabled());
}

void TestReportActions::oneAtATime()
{
    QSignalSpy finished(m_actions, &ReportActions::finished);
    m_actions->exportTo(m_test->path(u"r.html"_s));
    QVERIFY(!action(ActionId::ExportReport)->isEnabled());
    QVERIFY(!action(ActionId::Print)->isEnabled());
    QVERIFY(finished.wait(20000));
    QVERIFY(action(ActionId::ExportReport)->isEnabled());
    QVERIFY(action(ActionId::Print)->isEnabled());
}

void TestReportActions::closesMeanwhile()
{
    const QString path = m_test->path(u"r.html"_s);
    m_actions->exportTo(path);
    QPointer<MainWindow> window = m_window;
    m_window->close();
    QTRY_VERIFY(!window);
    QThreadPool::globalInstance()->waitForDone();
    const QByteArray content = contentOf(path);
    QVERIFY(content.isEmpty() || content.endsWith("</html>\n")); // never a part
}

void TestReportActions::previewShowsThePages()
{
    action(ActionId::Print)->trigger();
    QTRY_VERIFY(m_window->findChild<QPrintPreviewDialog *>());
    auto *dialog = m_window->findChild<QPrintPreviewDialog *>();
    QTRY_VERIFY(dialog->isVisible());
    QTRY_VERIFY(dialog->findChild<QPrintPreviewWidget *>()->pageCount() >= 1);
    dialog->close();
    QTRY_VERIFY(!m_window->findChild<QPrintPreviewDialog *>());
}

void TestReportActions::printsToAFile()
{
    action(ActionId::Print)->trigger();
    QTRY_VERIFY(m_window->findChild<QPrintPreviewDialog *>());
    auto *dialog = m_window->findChild<QPrintPreviewDialog *>();
    QTRY_VERIFY(dialog->isVisible());
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(m_test->path(u"printed.pdf"_s));
    emit dialog->paintRequested(dialog->printer());
    QVERIFY(contentOf(m_test->path(u"printed.pdf"_s)).startsWith("%PDF"));
    dialog->close();
}

QTEST_MAIN(TestReportActions)
#include "tst_reportactions.moc"
