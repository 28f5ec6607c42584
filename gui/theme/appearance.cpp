// SPDX-License-Identifier: Apache-2.0
#include "gui/theme/appearance.h"

#include "gui/theme/calmstyle.h"
#include "gui/theme/colors.h"

#include <QApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace Layerwright {

Appearance::Appearance(QObject *parent)
    : QObject(parent)
{
    const QStyle *style = QApplication::style();
    const bool isFusion = style->name().compare("fusion"_L1, Qt::CaseInsensitive) == 0;
    m_platformHasPalette = !isFusion || QApplication::palette() != style->standardPalette();
    if (isFusion)
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
