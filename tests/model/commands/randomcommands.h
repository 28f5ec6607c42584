// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"

#include <QRandomGenerator>

namespace Layerwright {

/// A profile of core layers, packs, manifest layers and variables, made of the numbers of `random`.
Profile randomProfile(QRandomGenerator &random, int addOns);

/// One change of any kind that the document's state allows.
std::unique_ptr<QUndoCommand> randomCommand(ProfileDocument *document, QRandomGenerator &random);

} // namespace Layerwright
