// SPDX-License-Identifier: Apache-2.0
#include "gui/instance/instancelock.h"

#include <QFile>

#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace Layerwright {

InstanceLock::InstanceLock(const QString &path)
    : m_path(path)
{
}

#ifdef Q_OS_UNIX

/// The kernel lets go of it when the process ends. The file stays: who would remove it might remove what
/// another has just locked.
bool InstanceLock::tryLock()
{
    if (m_file >= 0)
        return true;
    const int file =
        ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return false;
    if (::flock(file, LOCK_EX | LOCK_NB) == 0)
        m_file = file;
    else
        ::close(file);
    return m_file >= 0;
}

void InstanceLock::unlock()
{
    if (m_file >= 0)
        ::close(std::exchange(m_file, -1));
}

#else

bool InstanceLock::tryLock()
{
    if (!m_file) {
        m_file = std::make_unique<QLockFile>(m_path);
        m_file->setStaleLockTime(0); // only when its process is gone
    }
    return m_file->isLocked() || m_file->tryLock(0);
}

void InstanceLock::unlock()
{
    m_file.reset();
}

#endif

InstanceLock::~InstanceLock()
{
    unlock();
}

} // namespace Layerwright
