// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/inspection/findinglist.h"

namespace Layerwright {

/// What is odd in the texts and variables of a profile: what would harm where nobody looks.
void inspectContent(const LoadedProfile &loaded, FindingList &findings, const IsCanceled &isCanceled);

/// The packs that travel along, by their folders, sorted.
QStringList packsAmong(const QList<AttachedFile> &attachments);

} // namespace Layerwright
