// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registry/console.h"
#include "model/registry/consoleconnection.h"
#include "model/registry/transferqueue.h"

#include <QObject>

#include <optional>

namespace Layerwright {

class PasswordStore;

/// The console that the user works with, and the way to ask it something. Its address is remembered between
/// runs, its key where the user wants it.
class ConsoleConnector final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this object.
    ConsoleConnector(TransferQueue *queue, PasswordStore *passwords, QObject *parent = nullptr);

    const std::optional<ConsoleConnection> &connection() const { return m_connection; }
    void setConnection(const ConsoleConnection &connection);
    /// In words: the host, and in which scope.
    QString scope() const;
    TransferQueue *queue() const { return m_queue; }

    /// Fails where the key could not be put into the keychain; it is there for this session then.
    Result<void> keepKey(const QString &key, bool inKeychain);
    void forgetKey();

    /// Asks in the background. `step` says what for while it runs; `answered` is called unless `receiver` is
    /// gone by then.
    template <typename Value>
    void ask(const QString &step, std::function<Result<Value>(Console &console)> question, QObject *receiver,
             std::function<void(const Result<Value> &answer)> answered);

signals:
    void connectionChanged();

private:
    QString key() const;

    TransferQueue *m_queue;
    PasswordStore *m_passwords;
    std::optional<ConsoleConnection> m_connection;
};

template <typename Value>
void ConsoleConnector::ask(const QString &step, std::function<Result<Value>(Console &console)> question,
                           QObject *receiver, std::function<void(const Result<Value> &answer)> answered)
{
    const QString apiKey = key();
    if (!m_connection || apiKey.isEmpty())
        return answered(failure(tr("There is no API key for this console: enter it under “Connection…”.")));
    Transfer about;
    about.name = m_connection->address.host();
    about.access = m_connection->access(apiKey);
    about.step = step;
    m_queue->ask<Value>(
        about,
        [question](HttpSession &session) {
            Console console(&session);
            return question(console);
        },
        receiver, answered);
}

} // namespace Layerwright
