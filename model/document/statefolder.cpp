// SPDX-License-Identifier: Apache-2.0
#include "model/document/statefolder.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Layerwright {

QString stateFolder()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // What QStandardPaths::StateLocation gives from Qt 6.7 on.
    const QString set = qEnvironmentVariable("XDG_STATE_HOME");
    const QString state = QDir::isAbsolutePath(set) ? set : QDir::homePath() + u"/.local/state"_s;
    return state + u"/layerwright"_s;
#else
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
#endif
}

} // namespace Layerwright
