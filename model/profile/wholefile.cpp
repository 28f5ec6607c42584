// SPDX-License-Identifier: Apache-2.0
#include "model/profile/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Layerwright {

namespace {

class WholeFile
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::WholeFile)
};

} // namespace

Error notSaved(const QString &path, const QString &reason)
{
    return {WholeFile::tr("%1 could not be saved: %2. What was there before is unchanged.")
                .arg(QDir::toNativeSeparators(path), reason)};
}

/// A full disk takes a part first, and tells why only when it is offered the rest.
static bool writeAll(QIODevice &device, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 count = device.write(bytes.data(), bytes.size());
        if (count <= 0)
            return false;
        bytes = bytes.sliced(count);
    }
    return true;
}

static Result<void> writeDirectly(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || !writeAll(file, bytes))
        return failure(WholeFile::tr("%1 could not be written: %2.")
                           .arg(QDir::toNativeSeparators(path), file.errorString()));
    return {};
}

static QString obstacle(const QFileInfo &info)
{
    if (info.isDir())
        return WholeFile::tr("it is a folder; end the name with / to save a folder");
    if (!info.isSymLink() && !info.absoluteDir().exists())
        return WholeFile::tr("the folder %1 is not there").arg(QDir::toNativeSeparators(info.absolutePath()));
    if (info.exists() && !info.isWritable())
        return WholeFile::tr("the file is read-only");
    return {};
}

void syncFolder([[maybe_unused]] const QString &folder)
{
#ifndef Q_OS_WIN
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#endif
}

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    if (const QString reason = obstacle(info); !reason.isEmpty())
        return tl::unexpected(notSaved(path, reason));
    if (info.exists() && !info.isFile())
        return writeDirectly(path, bytes);
    // Without a buffer: Qt 6.4 commits even when the buffer's last bytes did not fit on the disk.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || !writeAll(file, bytes) || !file.commit())
        return tl::unexpected(notSaved(path, file.errorString()));
    return {};
}

} // namespace Layerwright
