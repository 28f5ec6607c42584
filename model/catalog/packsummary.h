// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace Layerwright {

struct PackAnnotation;

/// What a pack is for, in one plain sentence: its own description, else the first of its README, else
/// nothing.
QString packSummary(const QList<PackAnnotation> &annotations, const QByteArray &readme);

} // namespace Layerwright
