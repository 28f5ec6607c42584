// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/journal/unsavedwork.h"

namespace Layerwright::RecoveryWording {

/// “14 changes in argo-cd, k3s; the last on …”.
QString summary(const UnsavedWork &work);
/// What is to be known before it is restored; empty where there is nothing.
QString caution(const UnsavedWork &work);
/// Where the file is.
QString place(const UnsavedWork &work);

} // namespace Layerwright::RecoveryWording
