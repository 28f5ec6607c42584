// SPDX-License-Identifier: Apache-2.0
#include "gui/instance/singleinstance.h"

#include "gui/instance/privatefolder.h"
#include "gui/instance/requestreader.h"
#include "gui/instance/requestsender.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QGuiApplication>
#include <QLocalServer>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Layerwright {

static QString baseName(const QString &display)
{
    const QByteArray hash = QCryptographicHash::hash(display.toUtf8(), QCryptographicHash::Sha256);
    return u"open-"_s + QString::fromLatin1(hash.toHex().first(8));
}

SingleInstance::SingleInstance(const QString &folder, const QString &display, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_base(folder + u'/' + baseName(display))
    , m_lock(m_base + u".lock"_s)
    , m_server(std::make_unique<QLocalServer>())
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::acceptAll);
}

/// The server goes before the lock: who has the lock may take the place of a socket that is there.
SingleInstance::~SingleInstance() = default;

SingleInstance::Role SingleInstance::start(const std::optional<OpenRequest> &request,
                                           const Patience &patience)
{
    if (!makePrivateFolder(m_folder))
        return Role::First;
    const QDeadlineTimer deadline(patience.forStart);
    constexpr std::chrono::milliseconds betweenTries{15};
    do {
        if (m_lock.tryLock()) {
            QLocalServer::removeServer(socketPath()); // with the lock, it is one that a killed program left
            QTimer::singleShot(0, this, &SingleInstance::listen);
            return Role::First;
        }
        if (!request)
            return Role::Beside;
        switch (handOver(*request, socketPath(), QDeadlineTimer(patience.forAnswer))) {
        case Handover::Taken:
            return Role::Redundant;
        case Handover::Refused:
            return Role::Beside;
        case Handover::NotThere: // it is just starting or just ending
            QThread::msleep(betweenTries.count());
        }
    } while (!deadline.hasExpired());
    return Role::Beside;
}

/// Not before this program answers: to others a socket says that it does.
void SingleInstance::listen()
{
    if (!m_server->listen(socketPath()))
        m_lock.unlock(); // nobody is to wait for it
}

void SingleInstance::acceptAll()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        auto *reader = new RequestReader(socket, this);
        connect(reader, &RequestReader::received, this, &SingleInstance::requested);
    }
}

QString displayOfProcess()
{
    return QStringList{QGuiApplication::platformName(), qEnvironmentVariable("WAYLAND_DISPLAY"),
                       qEnvironmentVariable("DISPLAY")}
        .join(u'\n');
}

QString activationTokenOfProcess()
{
    const QString wayland = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return wayland.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : wayland;
}

} // namespace Layerwright
