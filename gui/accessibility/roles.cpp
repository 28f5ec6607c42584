// SPDX-License-Identifier: Apache-2.0
#include "gui/accessibility/roles.h"

#include <QAccessibleWidget>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct RoleRow
{
    QLatin1StringView className;
    QAccessible::Role role;
};

constexpr RoleRow table[] = {
    {"Layerwright::Announcer"_L1, QAccessible::Notification},
    {"Layerwright::KeysField"_L1, QAccessible::HotkeyField},
    {"Layerwright::MessageBar"_L1, QAccessible::Notification},
};

QAccessibleInterface *interfaceOf(const QString &className, QObject *object)
{
    const auto row = std::ranges::find_if(
        table, [&className](const RoleRow &each) { return each.className == className; });
    auto *widget = qobject_cast<QWidget *>(object);
    return row != std::end(table) && widget ? new QAccessibleWidget(widget, row->role) : nullptr;
}

} // namespace

void installAccessibleRoles()
{
    QAccessible::installFactory(interfaceOf); // which takes each function once
}

} // namespace Layerwright
