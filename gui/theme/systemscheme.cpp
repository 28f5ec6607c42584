// SPDX-License-Identifier: Apache-2.0
#include "gui/theme/systemscheme.h"

#include <QGuiApplication>
#include <QStyleHints>

#ifdef LAYERWRIGHT_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#else
class QDBusVariant
{
};
#endif

using namespace Qt::StringLiterals;

namespace Layerwright {

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const QStyleHints *hints = QGuiApplication::styleHints();
    m_dark = hints->colorScheme() == Qt::ColorScheme::Dark;
    connect(hints, &QStyleHints::colorSchemeChanged, this,
            [this](Qt::ColorScheme scheme) { setDark(scheme == Qt::ColorScheme::Dark); });
#else
    askPortal();
#endif
}

void SystemScheme::setDark(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    emit changed();
}

#ifdef LAYERWRIGHT_DBUS

static const auto service = u"org.freedesktop.portal.Desktop"_s;
static const auto path = u"/org/freedesktop/portal/desktop"_s;
static const auto interface = u"org.freedesktop.portal.Settings"_s;
static const auto space = u"org.freedesktop.appearance"_s;
static const auto key = u"color-scheme"_s;

/// The portal's `Read` wraps its answer in a variant once more than `SettingChanged` does.
static bool meansDark(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt() == 1;
}

void SystemScheme::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(onPortalSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call << space << key;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            setDark(meansDark(QVariant::fromValue(reply.value())));
        watcher->deleteLater();
    });
}

void SystemScheme::onPortalSettingChanged(const QString &changedSpace, const QString &changedKey,
                                          const QDBusVariant &value)
{
    if (changedSpace == space && changedKey == key)
        setDark(meansDark(QVariant::fromValue(value)));
}

#else

void SystemScheme::askPortal() {}
void SystemScheme::onPortalSettingChanged(const QString &, const QString &, const QDBusVariant &) {}

#endif

} // namespace Layerwright
