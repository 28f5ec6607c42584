// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/latestjob.h"
#include "model/report/profilereport.h"

#include <QObject>

namespace Layerwright {

class MainWindow;
class Windows;

/// File › Export Report… and Print…: what a window tells of its profile to people who do not have it open.
/// What takes longer is done in the background; one report at a time.
class ReportActions final : public QObject
{
    Q_OBJECT

public:
    ReportActions(MainWindow *window, Windows *windows);

    /// Writes it in the form that the name asks for, and says so in the window.
    void exportTo(const QString &path);
    /// Shows the pages before they are printed.
    void print();

signals:
    /// What was asked for last is done, or was refused.
    void finished();

private:
    using Gather = std::function<ProfileReport()>;
    struct Export
    {
        QString path;
        Result<void> written;
    };

    void askAndExport();
    Gather gathering() const;
    void setRunning(bool isRunning);
    void sayExported(const Export &done);
    void preview(const ProfileReport &report);

    MainWindow *m_window;
    Windows *m_windows;
    LatestJob<Export> m_export;
    LatestJob<ProfileReport> m_print;
};

} // namespace Layerwright
