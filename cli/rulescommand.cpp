// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/profilefile.h"
#include "cli/report.h"
#include "cli/rulechoice.h"
#include "cli/terminal.h"
#include "model/document/offrules.h"
#include "model/document/rules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(RulesCommand)
};

/// The rules of one call: all of them, or with a profile those that count there.
struct Choice
{
    OffRules rules;
    QString profile; // empty: all
    bool hasProfile = false;

    Result<void> setOff(const QString &rule, bool isOff)
    {
        return hasProfile ? rules.setOffInProfile(profile, rule, isOff) : rules.setOffEverywhere(rule, isOff);
    }
};

QByteArray listing(const Choice &choice)
{
    QString text;
    const QSet<QString> everywhere = choice.rules.everywhere();
    const QSet<QString> here = choice.hasProfile ? choice.rules.inProfile(choice.profile) : QSet<QString>();
    for (const Rule &rule : allRules()) {
        const QString state = everywhere.contains(rule.name) ? Tr::tr("off")
                              : here.contains(rule.name)     ? Tr::tr("off here")
                                                             : Tr::tr("on");
        text += u"%1  %2  %3  %4\n"_s.arg(QString(rule.name).leftJustified(24),
                                          severityName(rule.severity).leftJustified(11),
                                          state.leftJustified(8), rule.text());
    }
    return text.toUtf8();
}

QByteArray jsonListing(const Choice &choice)
{
    QJsonArray array;
    const QSet<QString> everywhere = choice.rules.everywhere();
    const QSet<QString> off =
        everywhere | (choice.hasProfile ? choice.rules.inProfile(choice.profile) : QSet<QString>());
    for (const Rule &rule : allRules())
        array.append(QJsonObject{{u"name"_s, QString(rule.name)},
                                 {u"severity"_s, severityName(rule.severity)},
                                 {u"text"_s, rule.text()},
                                 {u"on"_s, !off.contains(rule.name)}});
    return QJsonDocument(array).toJson();
}

tl::expected<void, CommandError> change(Choice &choice, const Invocation &invocation)
{
    for (const bool isOff : {true, false}) {
        for (const QString &name : invocation.values(isOff ? u"off"_s : u"on"_s)) {
            const auto rule = ruleNamed(name);
            if (!rule)
                return tl::unexpected(rule.error());
            if (const auto done = choice.setOff(*rule, isOff); !done)
                return failed(done.error());
        }
    }
    return {};
}

Outcome run(const Invocation &invocation)
{
    Choice choice;
    if (const QStringList files = invocation.arguments(); !files.isEmpty()) {
        const auto loaded = opened(files.first());
        if (!loaded)
            return tl::unexpected(loaded.error());
        choice.hasProfile = true;
        choice.profile = loaded->profile.info.name;
    }
    if (!choice.rules.fault().isEmpty())
        printMessage(Tr::tr("note: %1").arg(choice.rules.fault()));
    const bool isChange = invocation.isSet(u"off"_s) || invocation.isSet(u"on"_s);
    if (const auto done = change(choice, invocation); !done)
        return tl::unexpected(done.error());
    if (isChange)
        return ExitCode::Done;
    const auto written = print(invocation.wantsJson() ? jsonListing(choice) : listing(choice));
    return written ? Outcome(ExitCode::Done) : tl::unexpected(written.error());
}

} // namespace

Command rulesCommand()
{
    return {
        u"rules"_s,
        Tr::tr("list the rules of validate, and switch them off and on for yourself"),
        {{u"FILE"_s, Tr::tr("a profile: then it is about profiles of its name alone"), CommandOption::File}},
        {{u"off"_s,
          {},
          u"RULE"_s,
          Tr::tr("a rule whose findings are not told from now on"),
          CommandOption::Repeatable | CommandOption::Open,
          ruleNames()},
         {u"on"_s,
          {},
          u"RULE"_s,
          Tr::tr("a rule that counts again"),
          CommandOption::Repeatable | CommandOption::Open,
          ruleNames()},
         formatOption()},
        run};
}

} // namespace Layerwright
