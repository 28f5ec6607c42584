// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace Layerwright {

/// A lock that one process has at a time and that ends with it, however it ends.
class InstanceLock final
{
public:
    explicit InstanceLock(const QString &path);
    ~InstanceLock();
    Q_DISABLE_COPY_MOVE(InstanceLock)

    /// False at once when another has it, or when there can be none.
    bool tryLock();
    void unlock();

private:
    QString m_path;
#ifdef Q_OS_UNIX
    int m_file = -1;
#else
    std::unique_ptr<QLockFile> m_file;
#endif
};

} // namespace Layerwright
