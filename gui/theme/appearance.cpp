// SPDX-License-Identifier: Apache-2.0
#include "gui/theme/appearance.h"

#include "gui/theme/calmstyle.h"
#include "gui/theme/colors.h"

#include <QApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// Fusion, and the grey style of old, are what Qt takes where the platform names none.
static bool hasPlatformStyle()
{
    const QString name = QApplication::style()->name().toLower();
    return name != "fusion"_L1 && name != "windows"_L1;
}

Appearance::Appearance(QObject *parent)
    : QObject(parent)
{
    m_platformHasPalette =
        hasPlatformStyle() || QApplication::palette() != QApplication::style()->standardPalette();
    if (!hasPlatformStyle())
        QApplication::setStyle(new CalmStyle);
    connect(&m_system, &SystemScheme::changed, this, &Appearance::apply);
    apply();
}

void Appearance::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    apply();
    emit schemeChanged(scheme);
}

void Appearance::apply()
{
    if (m_scheme == Scheme::System && m_platformHasPalette)
        QApplication::setPalette(QPalette()); // follows the platform by itself
    else
        QApplication::setPalette(
            designPalette(m_scheme == Scheme::Dark || (m_scheme == Scheme::System && m_system.isDark())));
}

} // namespace Layerwright
