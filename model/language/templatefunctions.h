// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QStringList>

#include <span>

namespace Layerwright {

/// The functions that templates of the product can call: those of Go's text/template and of sprig
/// (https://masterminds.github.io/sprig), in the order of the alphabet.
std::span<const QLatin1StringView> templateFunctions();
bool isTemplateFunction(QStringView name);
/// `if`, `range`, `end` and the like, and the constants.
bool isTemplateKeyword(QStringView name);
/// Whether applyTemplateFunction() can compute it.
bool isComputedHere(QStringView name);

/// What the function makes of texts, as sprig does; what is piped in comes last. An error where it is not
/// computed here, or not of these arguments. What it makes has at most a megabyte.
Result<QString> applyTemplateFunction(const QString &name, const QStringList &arguments);

} // namespace Layerwright
