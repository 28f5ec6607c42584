// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/documentfile.h"

#include <functional>

namespace Layerwright {

/// Asks whether a template that was read may be taken. It answers once, maybe later: with what is to be
/// taken, or with null.
using TemplateAdmission =
    std::function<void(const OpenedFile &, const std::function<void(const LoadedProfile *)> &)>;

} // namespace Layerwright
