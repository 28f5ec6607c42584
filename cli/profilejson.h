// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/profile.h"

#include <QJsonObject>

namespace Layerwright {

/// What `show --format json` prints, as the manual page documents it: stable, without the texts.
QJsonObject profileSummary(const Profile &profile);

/// One of its `variables`.
QJsonObject variableSummary(const Variable &variable);

} // namespace Layerwright
