// SPDX-License-Identifier: Apache-2.0
#include "gui/accessibility/announcer.h"

#include <QAccessible>

namespace Layerwright {

Announcer::Announcer(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    resize(0, 0);
}

void Announcer::say(const QWidget *widget, const QString &text)
{
    if (!QAccessible::isActive() || text.isEmpty())
        return;
    QWidget *window = widget->window();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(window, text);
    QAccessible::updateAccessibility(&event);
#else
    auto *announcer = window->findChild<Announcer *>(QString(), Qt::FindDirectChildrenOnly);
    if (!announcer)
        announcer = new Announcer(window);
    announcer->setAccessibleName(text);
    if (announcer->isHidden()) {
        announcer->show(); // which is told
        return;
    }
    QAccessibleEvent event(announcer, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&event);
#endif
}

} // namespace Layerwright
