// SPDX-License-Identifier: Apache-2.0
#include "gui/instance/privatefolder.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Layerwright {

#ifdef Q_OS_UNIX

static bool belongsToUserAlone(const QString &folder)
{
    struct stat info = {};
    return ::lstat(QFile::encodeName(folder).constData(), &info) == 0 && S_ISDIR(info.st_mode) &&
           info.st_uid == ::geteuid() && (info.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

QString instanceFolder()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QDir::isAbsolutePath(runtime) && belongsToUserAlone(QDir::cleanPath(runtime)))
        return QDir::cleanPath(runtime) + u"/layerwright"_s;
    return u"%1/layerwright-%2"_s.arg(QDir::tempPath()).arg(::geteuid());
}

bool makePrivateFolder(const QString &folder)
{
    ::mkdir(QFile::encodeName(folder).constData(), S_IRWXU); // where it is there, it is looked at below
    return belongsToUserAlone(folder);
}

#else

QString instanceFolder()
{
    return QDir::tempPath() + u"/layerwright"_s;
}

bool makePrivateFolder(const QString &folder)
{
    return QDir().mkpath(folder);
}

#endif

} // namespace Layerwright
