// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/profile.h"

#include <optional>
#include <span>

namespace Layerwright {

/// One `{{.spectro.system.NAME}}` (facts of the product, "macros"), with a text such as a cluster could have.
struct SystemMacro
{
    QLatin1StringView name;
    QLatin1StringView sample;
    const char *meaning; ///< to be translated, see meaningOf()
};

std::span<const SystemMacro> systemMacros();
/// Null where there is none of that name.
const SystemMacro *systemMacro(QStringView name);
bool isSystemMacro(QStringView name);
QString meaningOf(const SystemMacro &macro);

/// What the profile itself says about a system macro: its own name and version, its cloud, its Kubernetes.
std::optional<QString> systemValueOf(const Profile &profile, QStringView name);

} // namespace Layerwright
