// SPDX-License-Identifier: Apache-2.0
#include "gui/report/reportactions.h"

#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/messagebar.h"
#include "gui/mainwindow/windows.h"
#include "gui/settings/settings.h"
#include "model/document/offrules.h"
#include "model/document/packlibrary.h"
#include "model/document/packproblems.h"
#include "model/profile/wholefile.h"
#include "model/report/pdfreport.h"
#include "model/report/reportformat.h"

#include <QDate>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QStatusBar>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Layerwright {

ReportActions::ReportActions(MainWindow *window, Windows *windows)
    : QObject(window)
    , m_window(window)
    , m_windows(windows)
    , m_export([this](const Export &done) { sayExported(done); })
    , m_print([this](const ProfileReport &report) { preview(report); })
{
    const Actions &actions = window->actions();
    connect(actions[ActionId::ExportReport], &QAction::triggered, this, &ReportActions::askAndExport);
    connect(actions[ActionId::Print], &QAction::triggered, this, &ReportActions::print);
}

/// As `layerwright-cli report`, from copies of what is there now.
ReportActions::Gather ReportActions::gathering() const
{
    const Profile profile = m_window->document()->profile();
    return [profile, packs = m_window->library()->sources(),
            off = m_windows->offRules()->off(profile.info.name)] {
        QList<ProfileFinding> findings = findProblems(profile, packs);
        const qsizetype hidden = findings.removeIf(
            [&off](const ProfileFinding &found) { return off.contains(found.finding.rule); });
        ProfileReport report = reportOf(profile, packs, findings);
        report.hiddenFindings = hidden;
        return report;
    };
}

void ReportActions::setRunning(bool isRunning)
{
    for (const ActionId id : {ActionId::ExportReport, ActionId::Print})
        m_window->actions()[id]->setEnabled(!isRunning);
    if (!isRunning)
        emit finished();
}

static QString filterOf(const ReportFormatRow &format)
{
    return u"%1 (*%2)"_s.arg(QString(format.label), QString(format.suffix));
}

void ReportActions::askAndExport()
{
    QStringList filters;
    for (const ReportFormatRow &format : reportFormats())
        filters.append(filterOf(format));
    QString filter;
    QString path =
        QFileDialog::getSaveFileName(m_window, tr("Export Report"),
                                     m_window->file()->suggestedPath(QString(reportFormats().front().suffix)),
                                     filters.join(u";;"_s), &filter);
    if (path.isEmpty())
        return;
    // Without a suffix that says what to write, the filter says it.
    for (const ReportFormatRow &format : reportFormats())
        if (!reportFormatFor(path) && filter == filterOf(format))
            path += format.suffix;
    exportTo(path);
}

void ReportActions::exportTo(const QString &path)
{
    Settings::lastFolder.set(QFileInfo(path).absolutePath());
    m_window->messages()->remove(u"report"_s);
    setRunning(true);
    m_export.start([gather = gathering(), path](QPromise<Export> &promise) {
        const ReportFormat format = reportFormatFor(path).value_or(ReportFormat::Html);
        const Result<QByteArray> bytes = written(gather(), format);
        promise.addResult(Export{path, bytes.and_then([&path](const QByteArray &content) {
                                     return writeWholeFile(path, content);
                                 })});
    });
}

void ReportActions::sayExported(const Export &done)
{
    MessageStack *messages = m_window->messages();
    if (!done.written) {
        messages->show(u"report"_s, Severity::Error, done.written.error().message);
    } else {
        MessageBar *bar =
            messages->show(u"report"_s, Severity::Information,
                           tr("The report was written to %1.").arg(QDir::toNativeSeparators(done.path)));
        bar->addButton(tr("Open"), [this, path = done.path] {
            if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
                m_window->statusBar()->showMessage(tr("No program is known here that shows %1.").arg(path),
                                                   6000);
        });
    }
    setRunning(false);
}

void ReportActions::print()
{
    setRunning(true);
    m_print.start([gather = gathering()](QPromise<ProfileReport> &promise) { promise.addResult(gather()); });
}

/// Paper lies about for long: it says of which day it is.
void ReportActions::preview(const ProfileReport &gathered)
{
    ProfileReport report = gathered;
    report.date = QLocale().toString(QDate::currentDate(), QLocale::LongFormat);
    auto *dialog = new QPrintPreviewDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->printer()->setResolution(300);
    dialog->printer()->setPageMargins({reportMargin, reportMargin, reportMargin, reportMargin},
                                      QPageLayout::Millimeter);
    dialog->printer()->setDocName(report.info.name);
    dialog->setWindowTitle(tr("Print %1").arg(m_window->file()->displayName()));
    dialog->resize(m_window->size() * 0.8);
    connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
            [report](QPrinter *target) { paintReport(report, target); });
    dialog->open();
    setRunning(false);
}

} // namespace Layerwright
