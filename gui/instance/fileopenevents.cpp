// SPDX-License-Identifier: Apache-2.0
#include "gui/instance/fileopenevents.h"

#include <QDir>
#include <QFileOpenEvent>

namespace Layerwright {

FileOpenEvents::FileOpenEvents(QObject *application)
    : QObject(application)
{
    application->installEventFilter(this);
}

bool FileOpenEvents::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    // A link to elsewhere has no file.
    if (const QString file = static_cast<QFileOpenEvent *>(event)->file(); !file.isEmpty())
        emit requested({{QDir::current().absoluteFilePath(file)}, {}});
    return true;
}

} // namespace Layerwright
