// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/theme/colors.h"
#include "model/yaml/finding.h"

#include <QIcon>

namespace Layerwright {

/// How grave findings are shown: by colour and by shape.
class SeverityLook final
{
public:
    static QColor color(Severity severity, const Colors &colors);
    static QIcon icon(Severity severity, const Colors &colors);
};

} // namespace Layerwright
