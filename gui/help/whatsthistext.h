// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Layerwright {

/// Plain sentences for What's This, with a link to that place of the manual ("page#anchor") below them.
QString whatsThisText(const QString &sentences, const QString &place);

} // namespace Layerwright
