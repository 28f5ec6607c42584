// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/finding.h"

namespace Layerwright {

class YamlTree;

/// What is wrong or odd in a YAML text, in the order of the text; the rules are described in docs/rules.md.
/// One fault does not hide another: what can be read on is read on.
QList<Finding> findYamlProblems(const QByteArray &text);
QList<Finding> findYamlProblems(const YamlTree &tree);

/// The same for the values of a layer, whose `pack:` section the product knows.
QList<Finding> findValuesProblems(const QByteArray &text);
QList<Finding> findValuesProblems(const YamlTree &tree);

/// `text` as a quoted scalar: in single quotes, or in double quotes when it holds one.
QByteArray quotedScalar(QByteArrayView text);

} // namespace Layerwright
