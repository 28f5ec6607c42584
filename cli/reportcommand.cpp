// SPDX-License-Identifier: Apache-2.0
#include "cli/catalogpack.h"
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/layerpack.h"
#include "cli/profilefile.h"
#include "cli/rulechoice.h"
#include "cli/terminal.h"
#include "model/document/packproblems.h"
#include "model/profile/wholefile.h"
#include "model/report/profilereport.h"
#include "model/report/reportformat.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

/// By `--format`, else by the name of OUT.
tl::expected<ReportFormat, CommandError> formatOf(const Invocation &invocation)
{
    const QString output = invocation.value(u"output"_s);
    if (invocation.isSet(u"format"_s))
        return std::ranges::find(reportFormats(), invocation.value(u"format"_s), &ReportFormatRow::name)
            ->format;
    if (const auto format = reportFormatFor(output))
        return *format;
    return usageError(output == "-"_L1
                          ? Tr::tr("report: choose a --format for the standard output: html, markdown or pdf")
                          : Tr::tr("report: “%1” does not say by its end which format is wanted; end it with "
                                   ".html, .md or .pdf, or choose a --format")
                                .arg(output));
}

/// The day in the words of the user; empty where none is given.
tl::expected<QString, CommandError> dateOf(const Invocation &invocation)
{
    const QString wanted = invocation.value(u"date"_s);
    if (!invocation.isSet(u"date"_s))
        return QString();
    const QDate date = wanted == "today"_L1 ? QDate::currentDate() : QDate::fromString(wanted, Qt::ISODate);
    if (!date.isValid())
        return usageError(
            Tr::tr("report: “%1” is not a day; write it as in 2026-03-31, or “today”").arg(wanted));
    return QLocale().toString(date, QLocale::LongFormat);
}

tl::expected<ProfileReport, CommandError> gathered(const Invocation &invocation)
{
    const auto date = dateOf(invocation);
    if (!date)
        return tl::unexpected(date.error());
    const auto loaded = opened(invocation.file());
    if (!loaded)
        return tl::unexpected(loaded.error());
    const auto packs = packsOf(*loaded, invocation);
    if (!packs)
        return tl::unexpected(packs.error());
    auto off = offRules(invocation, loaded->profile.info.name);
    if (!off)
        return tl::unexpected(off.error());
    QList<ProfileFinding> findings = findProblems(loaded->profile, *packs);
    const qsizetype all = findings.size();
    hide(findings, *off);
    ProfileReport report = reportOf(loaded->profile, *packs, findings);
    report.hiddenFindings = all - findings.size();
    report.date = *date;
    return report;
}

Outcome run(const Invocation &invocation)
{
    const auto format = formatOf(invocation);
    if (!format)
        return tl::unexpected(format.error());
    const auto report = gathered(invocation);
    if (!report)
        return tl::unexpected(report.error());
    const Result<QByteArray> bytes = written(*report, *format);
    if (!bytes)
        return failed(bytes.error());
    const QString output = invocation.value(u"output"_s);
    if (output == "-"_L1) {
        const auto printed = print(*bytes);
        return printed ? Outcome(ExitCode::Done) : tl::unexpected(printed.error());
    }
    const Result<void> saved = writeWholeFile(output, *bytes);
    return saved ? Outcome(ExitCode::Done) : failed(saved.error());
}

} // namespace

Command reportCommand()
{
    return {
        u"report"_s,
        Tr::tr("write about a profile for people: its stack, layers, variables, overrides and images"),
        {fileArgument()},
        QList<CommandOption>{{u"output"_s, u"o"_s, u"OUT"_s,
                              Tr::tr("where to write: a name ending in .html, .md or .pdf, or - for the "
                                     "standard output"),
                              CommandOption::Required},
                             {u"format"_s,
                              {},
                              u"FORMAT"_s,
                              Tr::tr("html, markdown or pdf; by default what the name of OUT says"),
                              CommandOption::Optional,
                              {u"html"_s, u"markdown"_s, u"pdf"_s}},
                             catalogOption(CommandOption::Repeatable),
                             {u"date"_s,
                              {},
                              u"DAY"_s,
                              Tr::tr("a day that the report says it is of, as in 2026-03-31, or today")}} +
            ruleOptions(),
        run};
}

} // namespace Layerwright
