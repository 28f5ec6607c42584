// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/journal/journalrecord.h"
#include "model/result.h"

#include <QLockFile>
#include <QStringList>

#include <memory>

namespace Layerwright {

/// The folder of one run of the program with the journals of its documents, and a lock that ends with the
/// process, however it ends. A folder without journals goes when it is let go of.
class JournalSession final
{
public:
    /// For the user alone, and not among what is cleaned away: $XDG_STATE_HOME where there are such folders.
    static QString standardRoot();

    /// A new folder.
    static Result<std::unique_ptr<JournalSession>> begin(const QString &root);
    /// Takes over what another run has left; null while that one lives.
    static std::unique_ptr<JournalSession> takeOver(const QString &folder);
    ~JournalSession();
    Q_DISABLE_COPY_MOVE(JournalSession)

    const QString &folder() const { return m_folder; }
    QStringList journals() const;

private:
    explicit JournalSession(const QString &folder);
    bool lock();

    QString m_folder;
#ifdef Q_OS_UNIX
    int m_lock = -1;
#else
    QLockFile m_lock;
#endif
};

/// A journal that a run of the program left behind. Nobody else is offered it as long as this lives.
struct LeftJournal
{
    QString path;
    std::shared_ptr<JournalSession> session;
};
QList<LeftJournal> leftJournals(const QString &root);

} // namespace Layerwright
