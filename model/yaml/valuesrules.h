// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/finding.h"

namespace Layerwright {

class YamlTree;

/// What is odd in the `pack:` section of a layer's values (facts/product.md §1.7 and §1.8,
/// facts/formats.md §4.3).
QList<Finding> findPackSectionProblems(const YamlTree &tree);

} // namespace Layerwright
