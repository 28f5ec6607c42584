// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/accessibility/desktop.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// The line that a program prints when it is ready; empty when none comes.
static QByteArray firstLine(QProcess &process)
{
    while (!process.canReadLine() && process.waitForReadyRead(20000)) {
    }
    return process.readLine().trimmed();
}

static void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(5000))
        process.kill();
    process.waitForFinished(5000);
}

TestDesktop::~TestDesktop()
{
    for (QProcess *process : {&m_manager, &m_bus, &m_server})
        end(*process);
}

QString TestDesktop::missingProgram()
{
    for (const QString &program : {u"Xvfb"_s, u"openbox"_s, u"xdotool"_s, u"dbus-daemon"_s})
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program;
    const QString service = u"dbus-1/services/org.a11y.Bus.service"_s;
    const bool hasBus =
        QFile::exists(u"/usr/share/"_s + service) || QFile::exists(u"/usr/local/share/"_s + service);
    return hasBus ? QString() : u"at-spi2-core"_s;
}

QProcessEnvironment TestDesktop::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s,
                                u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, path(name.toLower()));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    environment.remove(u"QT_SCALE_FACTOR"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.remove(u"AT_SPI_BUS_ADDRESS"_s);
    return environment;
}

QString TestDesktop::start()
{
    QDir().mkpath(path(u"home"_s));
    const QString runtime = path(u"xdg_runtime_dir"_s);
    QDir().mkpath(runtime);
    QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1440x900x24"_s,
                               u"-nolisten"_s, u"tcp"_s});
    const QByteArray display = firstLine(m_server);
    if (display.isEmpty())
        return u"no X server: "_s + QString::fromUtf8(m_server.readAllStandardError());
    qputenv("DISPLAY", ':' + display);
    m_bus.setProcessEnvironment(environment());
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    const QByteArray address = firstLine(m_bus);
    if (address.isEmpty())
        return u"no session bus: "_s + QString::fromUtf8(m_bus.readAllStandardError());
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    m_manager.setProcessEnvironment(environment());
    m_manager.start(u"openbox"_s, {});
    return m_manager.waitForStarted() ? QString() : u"no window manager"_s;
}

static bool xdotool(const QStringList &words)
{
    return QProcess::execute(u"xdotool"_s, words) == 0;
}

bool TestDesktop::press(const QStringList &keys)
{
    return xdotool(QStringList{u"key"_s, u"--delay"_s, u"60"_s} + keys);
}

bool TestDesktop::type(const QString &text)
{
    return xdotool({u"type"_s, u"--delay"_s, u"30"_s, text});
}

} // namespace Layerwright
