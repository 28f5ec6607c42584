// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/constraint.h"
#include "model/yaml/finding.h"

namespace Layerwright {

class YamlTree;

/// What in a layer's values is not as its pack's schema.yaml wants it, in the order of the text; the rules
/// are described in docs/rules.md. `defaults` are the pack's own values, by which is judged whether
/// a read-only value was changed; without them that is not looked at. A value with a template in it is never
/// judged by its format.
QList<Finding> checkConstraints(const YamlTree &values, const QList<PackConstraint> &constraints,
                                const YamlTree *defaults = nullptr);

} // namespace Layerwright
