// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/finding.h"

#include <span>

namespace Layerwright {

/// One of the rules that findings are about. docs/rules.md has a section on each.
struct Rule
{
    QLatin1StringView name;
    Severity severity; ///< of the gravest finding
    const char *words; ///< see text()

    /// In a few words what it reports.
    QString text() const;
    /// What docs/rules.md says of it, in Markdown and without its heading.
    QString section() const;
};

/// In the order of docs/rules.md.
std::span<const Rule> allRules();
/// Null for a name that no rule has.
const Rule *findRule(QStringView name);

} // namespace Layerwright
