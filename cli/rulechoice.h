// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "model/profile/validation.h"

#include <algorithm>

namespace Layerwright {

class Invocation;

/// A rule whose findings are not told, who switched it off, and how many it would have had.
struct OffRule
{
    enum Where { Call, Profile, Everywhere };

    QString rule;
    Where where = Everywhere;
    qsizetype hidden = 0;

    /// That it is off, and what that hides.
    QString text() const;
    /// The same as a finding, by the name of `rule-off`.
    Finding finding() const;
};

/// `--without RULE` and `--every-rule`.
QList<CommandOption> ruleOptions();

/// The rules that do not count in this call: those of `--without`, and those that the user has switched off,
/// in all profiles or in those of this name.
tl::expected<QList<OffRule>, CommandError> offRules(const Invocation &invocation,
                                                    const QString &profile = {});

inline const Finding &findingOf(const Finding &finding)
{
    return finding;
}
inline const Finding &findingOf(const ProfileFinding &finding)
{
    return finding.finding;
}

/// Takes the findings of these rules away, and counts them.
template <typename Findings>
void hide(Findings &findings, QList<OffRule> &off)
{
    findings.removeIf([&off](const auto &found) {
        const auto rule = std::ranges::find(off, findingOf(found).rule, &OffRule::rule);
        if (rule != off.end())
            ++rule->hidden;
        return rule != off.end();
    });
}

/// Those of all rules.
QStringList ruleNames();
/// The name of a rule as a user wrote it, or what to say where there is none.
tl::expected<QString, CommandError> ruleNamed(const QString &name);

} // namespace Layerwright
