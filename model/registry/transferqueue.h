// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/network/httpsession.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace Layerwright {

/// What is going over the network, in words for people; all empty while nothing is.
struct TransferStatus
{
    QString name; ///< what is being asked: of a catalog its name
    QString host;
    QString step;
    int done = 0; ///< steps, of `all`
    int all = 0;
};

/// One conversation with a server.
struct Transfer
{
    using Progress = std::function<void(const QString &step, int done, int all)>;

    QString name;      ///< for people; see TransferStatus
    HttpAccess access; ///< of the server that is asked
    QString step;      ///< what is said of it until it tells more itself
    /// In the background: a pure function of copies.
    std::function<Result<void>(HttpSession &session, const Progress &progress)> run;
    /// In the thread of the queue, whatever became of it.
    std::function<void(const Result<void> &done)> ended;
};

/// All that the window asks of servers goes through here, one after the other in the background, so that it
/// can always be said which host is being talked to, and be given up.
class TransferQueue final : public QObject
{
    Q_OBJECT

public:
    explicit TransferQueue(QObject *parent = nullptr);
    /// Waits for what runs to be given up; nobody is told.
    ~TransferQueue() override;

    void add(const Transfer &transfer);
    /// Asks for a value; `answered` gets it, or why there is none, unless `receiver` is gone by then.
    template <typename Value>
    void ask(const Transfer &about, std::function<Result<Value>(HttpSession &session)> question,
             QObject *receiver, std::function<void(const Result<Value> &answer)> answered);
    /// Gives up what runs and what waits.
    void cancel();

    /// Says who one is for proxies that ask. It is asked before each transfer.
    void setProxySource(std::function<Credentials()> source) { m_proxySource = std::move(source); }
    /// The same access, with who one is for the proxies on the way.
    HttpAccess throughProxies(HttpAccess access) const;

    bool isRunning() const { return m_isRunning; }
    const TransferStatus &status() const { return m_status; }

signals:
    void statusChanged();

private:
    using Outcome = Result<void>;

    void startNext();
    void showStep(const QString &step);
    void end();

    QList<Transfer> m_transfers; // that runs, and those that wait
    bool m_isRunning = false;
    std::function<Credentials()> m_proxySource;
    QFutureWatcher<Outcome> m_watcher;
    TransferStatus m_status;
};

template <typename Value>
void TransferQueue::ask(const Transfer &about, std::function<Result<Value>(HttpSession &session)> question,
                        QObject *receiver, std::function<void(const Result<Value> &answer)> answered)
{
    const auto answer = std::make_shared<std::optional<Value>>();
    Transfer transfer = about;
    transfer.run = [answer, question](HttpSession &session, const Transfer::Progress &) -> Result<void> {
        auto given = question(session);
        if (!given)
            return tl::unexpected(given.error());
        *answer = std::move(*given);
        return {};
    };
    transfer.ended = [answer, answered, receiver = QPointer(receiver)](const Result<void> &done) {
        if (receiver)
            answered(done ? Result<Value>(**answer) : tl::unexpected(done.error()));
    };
    add(transfer);
}

} // namespace Layerwright
