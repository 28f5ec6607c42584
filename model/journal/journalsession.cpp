// SPDX-License-Identifier: Apache-2.0
#include "model/journal/journalsession.h"

#include "model/document/statefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Layerwright {

static const QString lockName = u"lock"_s;

QString JournalSession::standardRoot()
{
    return stateFolder() + u"/journals"_s;
}

Result<std::unique_ptr<JournalSession>> JournalSession::begin(const QString &root)
{
    constexpr int attempts =
        5; // who looks for journals that were left may take the folder before it is locked
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const QString folder = root + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (!QDir().mkpath(root) ||
            !QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            break;
        std::unique_ptr<JournalSession> session(new JournalSession(folder));
        if (session->lock())
            return session;
    }
    return failure(
        QCoreApplication::translate(
            "Layerwright::JournalSession",
            "The folder %1 cannot be made, so unsaved work is not kept safe from a crash. Save often.")
            .arg(QDir::toNativeSeparators(root)));
}

std::unique_ptr<JournalSession> JournalSession::takeOver(const QString &folder)
{
    std::unique_ptr<JournalSession> session(new JournalSession(folder));
    if (!session->lock())
        session.reset();
    return session;
}

#ifdef Q_OS_UNIX

JournalSession::JournalSession(const QString &folder)
    : m_folder(folder)
{
}

/// The kernel lets go of the lock when the process ends; the number of a process, as QLockFile looks at, may
/// be that of another one by then.
bool JournalSession::lock()
{
    const QByteArray path = QFile::encodeName(m_folder + u'/' + lockName);
    const int file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return false;
    struct stat mine = {};
    struct stat named = {};
    // Meanwhile another may have removed the folder.
    if (::flock(file, LOCK_EX | LOCK_NB) == 0 && ::fstat(file, &mine) == 0 &&
        ::stat(path.constData(), &named) == 0 && mine.st_ino == named.st_ino) {
        m_lock = file;
        return true;
    }
    ::close(file);
    return false;
}

JournalSession::~JournalSession()
{
    if (m_lock < 0)
        return;
    if (journals().isEmpty()) {
        QFile::remove(m_folder + u'/' + lockName);
        QDir().rmdir(m_folder);
    }
    ::close(m_lock);
}

#else

JournalSession::JournalSession(const QString &folder)
    : m_folder(folder)
    , m_lock(folder + u'/' + lockName)
{
    m_lock.setStaleLockTime(0); // only when its process is gone
}

bool JournalSession::lock()
{
    return m_lock.tryLock(0);
}

JournalSession::~JournalSession()
{
    if (!m_lock.isLocked())
        return;
    m_lock.unlock();
    QDir().rmdir(m_folder);
}

#endif

QStringList JournalSession::journals() const
{
    QStringList paths;
    const QDir dir(m_folder);
    for (const QString &name : dir.entryList({u"*.journal"_s}, QDir::Files, QDir::Time))
        paths.append(dir.filePath(name));
    return paths;
}

QList<LeftJournal> leftJournals(const QString &root)
{
    QList<LeftJournal> left;
    const QDir dir(root);
    for (const QString &name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time)) {
        const std::shared_ptr<JournalSession> session = JournalSession::takeOver(dir.filePath(name));
        if (!session)
            continue;
        const QDir folder(session->folder());
        for (const QString &part : folder.entryList({u"*.part"_s}, QDir::Files))
            QFile::remove(folder.filePath(part));
        for (const QString &path : session->journals())
            left.append({path, session});
    }
    return left;
}

} // namespace Layerwright
