// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>
#include <QVariantList>

class QAction;

namespace Layerwright {

class Windows;

/// Remembers the windows with files while the program runs, so that not even a crash loses them, and brings
/// them back at the next start: where they were, with their docks, and where one was at work in them.
class WindowSession final : public QObject
{
    Q_OBJECT

public:
    explicit WindowSession(Windows *windows);

    /// Opens the windows of the last run. Files that are gone are said in one of them.
    void restore();
    /// From now on what is open is remembered.
    void begin();
    /// The one that says whether windows come back, of a window.
    void connectAction(QAction *action);

private:
    void note();
    void write();
    void sayGone(const QStringList &gone);

    Windows *m_windows;
    QTimer m_pause;
    QVariantList m_written;
    bool m_hasBegun = false;
};

} // namespace Layerwright
