// SPDX-License-Identifier: Apache-2.0
#include "cli/catalogaccess.h"
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/layerpack.h"
#include "cli/profilefile.h"
#include "cli/report.h"
#include "cli/terminal.h"
#include "model/document/packproblems.h"
#include "model/document/profilefolder.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ValidateCommand)
};

struct ReportFormat
{
    QLatin1StringView name;
    QByteArray (*print)(const Report &report);
};
constexpr std::array<ReportFormat, 3> formats{{
    {"text"_L1, textReport},
    {"json"_L1, jsonReport},
    {"sarif"_L1, sarifReport},
}};

/// The profiles in the folder that was named, FILE itself aside.
tl::expected<QList<ProfileSummary>, CommandError> neighboursOf(const Invocation &invocation)
{
    const QString folder = invocation.value(u"folder"_s);
    if (folder.isEmpty())
        return {};
    const ProfileFolder::Content content = ProfileFolder::read(folder, {}, [] { return false; });
    if (!content.fault.isEmpty())
        return failed({content.fault});
    return Layerwright::neighboursOf(invocation.file(), content.profiles);
}

Outcome run(const Invocation &invocation)
{
    const auto format =
        std::ranges::find(formats, invocation.value(u"format"_s, u"text"_s), &ReportFormat::name);
    const auto loaded = opened(invocation.file());
    if (!loaded)
        return tl::unexpected(loaded.error());
    const auto packs = packsOf(*loaded, invocation);
    if (!packs)
        return tl::unexpected(packs.error());
    auto off = offRules(invocation, loaded->profile.info.name);
    if (!off)
        return tl::unexpected(off.error());
    const auto neighbours = neighboursOf(invocation);
    if (!neighbours)
        return tl::unexpected(neighbours.error());
    Report report{invocation.file(), *loaded, findProblems(loaded->profile, *packs, *neighbours), {}};
    hide(report.findings, *off);
    report.offRules = *off;
    if (const auto written = print(format->print(report)); !written)
        return tl::unexpected(written.error());
    const bool clean = std::ranges::all_of(report.findings, [](const ProfileFinding &finding) {
        return finding.finding.severity == Severity::Information;
    });
    return clean ? ExitCode::Done : ExitCode::Findings;
}

} // namespace

Command validateCommand()
{
    CommandOption format = formatOption();
    format.help = Tr::tr("text (the default), json or sarif");
    format.choices.clear();
    for (const ReportFormat &row : formats)
        format.choices.append(row.name);
    return {
        u"validate"_s,
        Tr::tr("look for problems in a profile and its texts"),
        {fileArgument()},
        QList<CommandOption>{catalogOption(CommandOption::Repeatable),
                             {u"folder"_s,
                              {},
                              u"DIR"_s,
                              Tr::tr("a folder of profiles, among which name and version are to be unique"),
                              CommandOption::Folder},
                             format} +
            ruleOptions(),
        run};
}

} // namespace Layerwright
