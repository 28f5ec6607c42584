// SPDX-License-Identifier: Apache-2.0
#include "cli/rulechoice.h"

#include "cli/invocation.h"
#include "cli/terminal.h"
#include "model/document/offrules.h"
#include "model/document/rules.h"
#include "model/language/closestname.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(RuleChoice)
};

QString offText(const OffRule &off)
{
    switch (off.where) {
    case OffRule::Call:
        return Tr::tr("The rule %1 is off for this run.").arg(off.rule);
    case OffRule::Profile:
        return Tr::tr("The rule %1 is off for this profile.").arg(off.rule);
    case OffRule::Everywhere:
        break;
    }
    return Tr::tr("The rule %1 is off for all profiles.").arg(off.rule);
}

} // namespace

QString OffRule::text() const
{
    return hidden == 0 ? offText(*this)
                       : offText(*this) + u' ' + Tr::tr("Findings that are not told: %1.").arg(hidden);
}

Finding OffRule::finding() const
{
    return {Severity::Information, u"rule-off"_s, text(), {}, {}, {}};
}

QStringList ruleNames()
{
    QStringList names;
    for (const Rule &rule : allRules())
        names.append(rule.name);
    return names;
}

QList<CommandOption> ruleOptions()
{
    return {{u"without"_s,
             {},
             u"RULE"_s,
             Tr::tr("a rule whose findings are not told; “layerwright-cli rules” lists them"),
             CommandOption::Repeatable | CommandOption::Open,
             ruleNames()},
            {u"every-rule"_s, {}, {}, Tr::tr("count those rules too that you have switched off")}};
}

tl::expected<QString, CommandError> ruleNamed(const QString &name)
{
    if (findRule(name))
        return name;
    const QString closest = closestName(name, ruleNames());
    return usageError(closest.isEmpty()
                          ? Tr::tr("“%1” is no rule; “layerwright-cli rules” lists them").arg(name)
                          : Tr::tr("“%1” is no rule; did you mean “%2”?").arg(name, closest));
}

tl::expected<QList<OffRule>, CommandError> offRules(const Invocation &invocation, const QString &profile)
{
    QList<OffRule> off;
    const auto add = [&off](const QString &rule, OffRule::Where where) {
        if (std::ranges::find(off, rule, &OffRule::rule) == off.end())
            off.append({rule, where, 0});
    };
    for (const QString &name : invocation.values(u"without"_s)) {
        const auto rule = ruleNamed(name);
        if (!rule)
            return tl::unexpected(rule.error());
        add(*rule, OffRule::Call);
    }
    if (!invocation.isSet(u"every-rule"_s)) {
        const OffRules choices;
        if (!choices.fault().isEmpty())
            printMessage(Tr::tr("note: %1").arg(choices.fault()));
        for (const QString &rule : choices.everywhere())
            add(rule, OffRule::Everywhere);
        for (const QString &rule : choices.inProfile(profile))
            add(rule, OffRule::Profile);
    }
    std::ranges::sort(off, {}, &OffRule::rule);
    return off;
}

} // namespace Layerwright
