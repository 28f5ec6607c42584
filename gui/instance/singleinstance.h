// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/instance/instancelock.h"
#include "gui/instance/openrequest.h"

#include <QObject>

#include <chrono>
#include <memory>

class QLocalServer;

namespace Layerwright {

/// Makes several starts of the program by one user, on one display, one program: the first listens on a
/// socket in a folder of that user alone, and later ones hand over what they were to open. There is no
/// network in it. Whatever goes wrong, the program runs by itself and says nothing.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First,    ///< no other is known; what others ask for comes by `requested`
        Beside,   ///< another runs, which was not to be asked or did not answer
        Redundant ///< the one that runs has taken the request
    };

    /// `display` tells apart who is not to be found from here, such as a session on another screen.
    SingleInstance(const QString &folder, const QString &display, QObject *parent = nullptr);
    ~SingleInstance() override;

    struct Patience
    {
        std::chrono::milliseconds forAnswer{1000}; ///< of one that listens
        std::chrono::milliseconds forStart{10000}; ///< of one that is starting, and does not listen yet
    };
    /// Blocks for that long at most, and that only where another is running and does not answer. Without
    /// a request no other is asked. Listens as soon as the event loop runs.
    Role start(const std::optional<OpenRequest> &request, const Patience &patience);
    Role start(const std::optional<OpenRequest> &request) { return start(request, Patience()); }
    QString socketPath() const { return m_base + QStringLiteral(".socket"); }

signals:
    void requested(const Layerwright::OpenRequest &request);

private:
    void listen();
    void acceptAll();

    QString m_folder;
    QString m_base; // path without suffix
    InstanceLock m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

/// Of this process: the platform and the name of the screen.
QString displayOfProcess();
/// What the desktop gave this process to bring its window to the front with. To be asked before there is an
/// application, which takes it.
QString activationTokenOfProcess();

} // namespace Layerwright
