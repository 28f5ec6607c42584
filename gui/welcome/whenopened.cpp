// SPDX-License-Identifier: Apache-2.0
#include "gui/welcome/whenopened.h"

#include <QLocale>

namespace Layerwright {

QString WhenOpened::inWords(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return {};
    const QLocale locale;
    const QString time = locale.toString(then.time(), QLocale::ShortFormat);
    const qint64 days = then.date().daysTo(now.date());
    if (days == 0)
        return tr("Today, %1", "time").arg(time);
    if (days == 1)
        return tr("Yesterday, %1", "time").arg(time);
    if (days > 1 && days < 7) // the same day of the last week would be taken for today
        return tr("%1, %2", "day of the week, time")
            .arg(locale.standaloneDayName(then.date().dayOfWeek()), time);
    return locale.toString(then.date(), QLocale::ShortFormat);
}

} // namespace Layerwright
