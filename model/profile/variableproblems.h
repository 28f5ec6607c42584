// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/variable.h"
#include "model/yaml/finding.h"

namespace Layerwright {

/// What is odd about each variable as it is declared, in their order; the rules `variable-…` of docs/rules.md
/// but for those about its uses. No message repeats a value.
QList<QList<Finding>> findVariableProblems(const QList<Variable> &variables);
/// The same for the variable of one row.
QList<Finding> findVariableProblems(const QList<Variable> &variables, int row);

} // namespace Layerwright
