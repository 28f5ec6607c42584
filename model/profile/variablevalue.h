// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/variable.h"
#include "model/result.h"

namespace Layerwright {

/// Longer values are not checked but refused. The limit is ours: the product documents none.
inline constexpr qsizetype maximumVariableValueLength = 65'536; // UTF-16 units

/// Whether the text is of the format, and else what would be (facts of the product, "profile variables").
/// Any text is of a format that is absent or that we do not know.
Result<void> checkVariableFormat(VariableFormat format, const QString &value);

/// Whether the deploy form takes the value: by all that the variable asks, its expression, options and being
/// required or read-only among them. The message does not repeat the value, which may be secret.
Result<void> checkVariableValue(const Variable &variable, const QString &value);

/// What the variable has where nobody enters anything. The default of a list may be written as the label of
/// an option, or only as the flag of one; this is the option's value.
QString defaultValueOf(const Variable &variable);

/// Nothing but asterisks: how exports write the default of a masked variable.
bool isMaskedText(const QString &value);

/// `OpenEnum` with what the product takes for an absent one: a string, a line of text.
VariableFormat formatOf(const Variable &variable);
VariableInput inputOf(const Variable &variable);

} // namespace Layerwright
