// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/theme/systemscheme.h"

namespace Layerwright {

/// Light or dark, and the style of the application. A platform with a style or a palette of its own keeps
/// them. Where there is none (bare X11, GNOME), Fusion wears the design's palette, light or dark as the
/// desktop says, and follows the desktop when it changes.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { System, Light, Dark };
    Q_ENUM(Scheme)

    /// Takes the look of the application over at once; one lives as long as the application.
    explicit Appearance(QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);

signals:
    void schemeChanged(Layerwright::Appearance::Scheme scheme);

private:
    void apply();

    Scheme m_scheme = Scheme::System;
    SystemScheme m_system;
    bool m_platformHasPalette = false;
};

} // namespace Layerwright
