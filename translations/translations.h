// SPDX-License-Identifier: Apache-2.0
#pragma once

class QCoreApplication;

namespace Layerwright {

/// Makes tr() of this program speak the user's language, or English where there is no translation: without
/// it a text with a number in it has no plural.
void installTranslations(QCoreApplication &application);

} // namespace Layerwright
