// SPDX-License-Identifier: Apache-2.0
#include "gui/theme/severitylook.h"

#include "gui/theme/icon.h"

using namespace Qt::StringLiterals;

namespace Layerwright {

QColor SeverityLook::color(Severity severity, const Colors &colors)
{
    switch (severity) {
    case Severity::Error:
        return colors.error;
    case Severity::Warning:
        return colors.warning;
    case Severity::Information:
        break;
    }
    return colors.accent;
}

QIcon SeverityLook::icon(Severity severity, const Colors &colors)
{
    switch (severity) {
    case Severity::Error:
        return Layerwright::icon("error"_L1, colors.error);
    case Severity::Warning:
        return Layerwright::icon("warning"_L1, colors.warning);
    case Severity::Information:
        break;
    }
    return Layerwright::icon("information"_L1, colors.accent);
}

} // namespace Layerwright
