// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/schemajudge.h"
#include "model/yaml/finding.h"

namespace Layerwright {

/// A fault as a person is told of it: the rule of docs/rules.md, and what is there and what is allowed.
QString ruleOf(const SchemaFault &fault);
QString wordsOf(const SchemaFault &fault);
QString wordsOf(const SchemaNote &note);

/// Ways out of a fault, where one is clear.
QList<Fix> fixesOf(const SchemaFault &fault, const YamlTree &text);

} // namespace Layerwright
