// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow/profileloader.h"

#include <QtConcurrent/QtConcurrentRun>

namespace Layerwright {

ProfileLoader::ProfileLoader(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ProfileLoader::finish);
}

ProfileLoader::~ProfileLoader()
{
    m_watcher.disconnect(this);
}

void ProfileLoader::load(const QString &path)
{
    m_watcher.setFuture(QtConcurrent::run(openFile, path));
}

void ProfileLoader::finish()
{
    const Result<OpenedFile> result = m_watcher.result();
    if (result)
        emit loaded(*result);
    else
        emit failed(result.error());
}

} // namespace Layerwright
