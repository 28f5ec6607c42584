// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QDBusVariant;

namespace Layerwright {

/// Whether the desktop is set to dark: from Qt where it knows (6.5 and newer), else from the setting
/// `color-scheme` of the desktop portal, asked for without waiting.
class SystemScheme final : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr);

    bool isDark() const { return m_dark; }

signals:
    void changed();

private slots:
    void onPortalSettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void setDark(bool dark);

    bool m_dark = false;
};

} // namespace Layerwright
