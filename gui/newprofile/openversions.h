// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profilesummary.h"

#include <QCoreApplication>

namespace Layerwright {

class MainWindow;

/// The versions of one profile that there are to choose from: those that are open, saved or not, and those
/// that were found in files.
class OpenVersions final
{
    Q_DECLARE_TR_FUNCTIONS(OpenVersions)

public:
    struct Entry
    {
        QString version;
        QString place; ///< the name of the file, or that there is none
        QString path;
        MainWindow *window = nullptr; ///< that has it open
    };

    OpenVersions(const QList<MainWindow *> &windows, const QList<ProfileSummary> &found,
                 const MainWindow *of);

    /// Newest first.
    const QList<Entry> &entries() const { return m_entries; }

private:
    QList<Entry> m_entries;
};

} // namespace Layerwright
