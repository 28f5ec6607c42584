// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/finding.h"

namespace Layerwright {

class YamlTree;

/// Values that look like credentials, by their key or by themselves, and are there for everybody to read.
/// Templates, references such as `$(NAME)` and names of secrets are none.
QList<Finding> findSecrets(const YamlTree &tree);

} // namespace Layerwright
