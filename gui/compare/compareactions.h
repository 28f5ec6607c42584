// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/latestjob.h"
#include "model/profile/reader.h"

#include <QObject>

namespace Layerwright {

class CompareDialog;
class MainWindow;

/// Compares the profile of a window with its file, or with another one, which is read in the background and
/// opened nowhere.
class CompareActions final : public QObject
{
    Q_OBJECT

public:
    explicit CompareActions(MainWindow *window);

    /// What the file has stands left. Without a dialog for the file: for who drives the window.
    void compareWith(const QString &path);

private:
    void choose();
    void show(const Result<LoadedProfile> &read);

    MainWindow *m_window;
    QString m_path; // that is being read
    LatestJob<Result<LoadedProfile>> m_reading;
};

} // namespace Layerwright
