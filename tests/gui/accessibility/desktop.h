// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace Layerwright {

/// A desktop of its own for one test: an X server on a display that it chooses itself, a window manager, a
/// session bus that starts the accessibility bus when it is asked for, and a home folder. Ends with the test.
class TestDesktop final
{
public:
    ~TestDesktop();

    /// The first program that is needed and not installed; empty when all are.
    static QString missingProgram();
    /// Sets DISPLAY and DBUS_SESSION_BUS_ADDRESS for this process, too. What went wrong, or nothing.
    QString start();
    /// For programs that are to live on it.
    QProcessEnvironment environment() const;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// What a hand would do at the keyboard, in the words of xdotool.
    static bool press(const QStringList &keys);
    static bool type(const QString &text);

private:
    QTemporaryDir m_folder;
    QProcess m_server;
    QProcess m_manager;
    QProcess m_bus;
};

} // namespace Layerwright
