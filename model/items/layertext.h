// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/profile.h"

namespace Layerwright {

/// What is said about a layer in a few words, wherever it is shown.

QString kindName(const OpenEnum<LayerKind> &kind);
/// "pack", "chart", "manifest".
QString packTypeName(const Layer &layer);
/// "Storage", "pack · Community", "3 manifests".
QString layerSubtitle(const Layer &layer);
/// The train where one is followed ("3.3.x", "LTS 18.4.x"), else the version; empty for manifest layers,
/// whose version means nothing.
QString shownVersion(const Layer &layer);
QString iconLetter(const Layer &layer);

} // namespace Layerwright
