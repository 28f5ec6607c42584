// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <span>

namespace Layerwright {

/// A function that a template can be piped into, in words. Of the many that there are (templatefunctions.h),
/// those that values use.
struct ExplainedFunction
{
    QLatin1StringView name;
    QLatin1StringView arguments; ///< an example, as one writes them: `0 4`
    const char *meaning;         ///< to be translated, see meaningOf()
};

std::span<const ExplainedFunction> explainedFunctions();
/// Null where there is none of that name.
const ExplainedFunction *explainedFunction(QStringView name);
QString meaningOf(const ExplainedFunction &function);

} // namespace Layerwright
