// SPDX-License-Identifier: Apache-2.0
#include "cli/catalogaccess.h"
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/profilefile.h"
#include "cli/report.h"
#include "cli/terminal.h"
#include "cli/texttable.h"
#include "model/document/consoleimport.h"
#include "model/document/packproblems.h"
#include "model/profile/wholefile.h"
#include "model/registry/consoleconnection.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ConsoleCommands)
};

/// Who is asked, with what.
tl::expected<HttpAccess, CommandError> accessOf(const Invocation &invocation)
{
    const QString address = invocation.value(u"console"_s, qEnvironmentVariable("LAYERWRIGHT_CONSOLE"));
    if (address.isEmpty())
        return usageError(Tr::tr("name the console with --console, or in LAYERWRIGHT_CONSOLE"));
    const auto url = consoleAddress(address);
    if (!url)
        return usageError(url.error().message);
    const QString key = invocation.isSet(u"api-key-stdin"_s) ? lineFromInput() : apiKeyFor(*url);
    if (key.isEmpty())
        return usageError(
            Tr::tr("put the API key into LAYERWRIGHT_API_KEY, or give it by --api-key-stdin; it is never an "
                   "argument, which others could read"));
    const ConsoleConnection connection{
        *url, invocation.value(u"project"_s), {invocation.value(u"ca-file"_s), false}};
    return connection.access(key);
}

QList<CommandOption> connectionOptions()
{
    return {
        {u"console"_s, {}, u"URL"_s, Tr::tr("the console; that of LAYERWRIGHT_CONSOLE where none is given")},
        {u"project"_s, {}, u"UID"_s, Tr::tr("the project; the tenant where none is given")},
        {u"api-key-stdin"_s, {}, {}, Tr::tr("read the API key from the first line of the standard input")},
        caFileOption()};
}

QByteArray listing(const QList<ConsoleProfile> &profiles, bool asJson)
{
    QJsonArray list;
    QList<QStringList> rows{
        {Tr::tr("Name"), Tr::tr("Version"), Tr::tr("Type"), Tr::tr("Cloud"), Tr::tr("UID")}};
    for (const ConsoleProfile &profile : profiles) {
        list.append(QJsonObject{{u"name"_s, profile.name},
                                {u"version"_s, profile.version},
                                {u"type"_s, profile.type},
                                {u"cloudType"_s, profile.cloudType},
                                {u"uid"_s, profile.uid}});
        rows.append({profile.name, profile.version, profile.type, profile.cloudType, profile.uid});
    }
    if (asJson)
        return QJsonDocument(QJsonObject{{u"profiles"_s, list}}).toJson();
    return rows.size() > 1 ? textTable(rows).toUtf8() : QByteArray();
}

Outcome runList(const Invocation &invocation)
{
    const auto access = accessOf(invocation);
    if (!access)
        return tl::unexpected(access.error());
    HttpSession session(*access);
    const auto all = Console(&session).profiles();
    if (!all)
        return failed(all.error());
    QList<ConsoleProfile> found;
    const QString text = invocation.arguments().join(u' ');
    std::ranges::copy_if(*all, std::back_inserter(found), [&text](const ConsoleProfile &profile) {
        return profile.name.contains(text, Qt::CaseInsensitive);
    });
    const auto written = print(listing(found, invocation.value(u"format"_s) == "json"_L1));
    if (!written)
        return tl::unexpected(written.error());
    return found.isEmpty() ? ExitCode::Findings : ExitCode::Done;
}

Outcome saveArchive(const QByteArray &archive, const QString &output)
{
    if (output == "-"_L1) {
        const auto written = print(archive);
        return written ? Outcome(ExitCode::Done) : tl::unexpected(written.error());
    }
    const auto written = writeWholeFile(output, archive);
    return written ? Outcome(ExitCode::Done) : failed(written.error());
}

Outcome runDownload(const Invocation &invocation)
{
    const auto access = accessOf(invocation);
    if (!access)
        return tl::unexpected(access.error());
    HttpSession session(*access);
    Console console(&session);
    const auto all = console.profiles();
    if (!all)
        return failed(all.error());
    const auto wanted = findConsoleProfile(*all, invocation.arguments().first());
    if (!wanted)
        return failed(wanted.error());
    const bool isArchive = invocation.isSet(u"archive"_s);
    const auto bytes = isArchive ? console.definitionArchive(wanted->uid) : console.exported(wanted->uid);
    if (!bytes)
        return failed(bytes.error());
    if (isArchive)
        return saveArchive(*bytes, invocation.value(u"output"_s));
    const auto loaded = readProfileText(*bytes, wanted->name);
    if (!loaded)
        return failed(loaded.error());
    return saved(*loaded, invocation, FileForm::Json);
}

/// Errors alone are a reason not to send it.
bool mayBeSent(const LoadedProfile &loaded, const Invocation &invocation)
{
    Report report{invocation.file(), loaded, findProblems(loaded.profile, {}, {}), {}};
    QList<ProfileFinding> errors;
    std::ranges::copy_if(report.findings, std::back_inserter(errors), [](const ProfileFinding &finding) {
        return finding.finding.severity == Severity::Error;
    });
    report.findings = errors;
    for (const QByteArray &line : textReport(report).split('\n'))
        if (!line.isEmpty())
            printMessage(QString::fromUtf8(line));
    return errors.isEmpty() || invocation.isSet(u"force"_s);
}

/// Those that the user gives as `LAYER=REGISTRY`, and the usual ones.
tl::expected<QHash<int, RegistryRef>, CommandError>
givenRegistries(const Invocation &invocation, const Profile &profile, const ImportAnswer &answer)
{
    QHash<int, RegistryRef> registries = usualRegistries(answer, profile);
    const QList<ImportCheck::Match> &matches = answer.check.matches;
    for (const QString &given : invocation.values(u"registry"_s)) {
        const auto row = layerRow(profile, given.section(u'=', 0, 0));
        if (!row)
            return tl::unexpected(row.error());
        const auto match = std::ranges::find(matches, *row, &ImportCheck::Match::row);
        const QString wanted = given.section(u'=', 1);
        const QList<RegistryRef> offered = match == matches.end() ? QList<RegistryRef>() : match->registries;
        const auto registry = std::ranges::find(offered, wanted, &RegistryRef::name);
        if (registry == offered.end())
            return failed({Tr::tr("%1: the console has the pack in no registry “%2”.")
                               .arg(profile.layers[*row].name, wanted)});
        registries.insert(*row, *registry);
    }
    return registries;
}

/// What the user should know before an import.
void tellOf(const ImportAnswer &answer, const Profile &profile, const ImportChoices &choices)
{
    for (const ImportCheck::Match &match : answer.choices()) {
        QStringList names;
        for (const RegistryRef &registry : match.registries)
            names.append(registry.name);
        printMessage(Tr::tr("%1: several registries of the console have it: %2. Taken: %3 (--registry "
                            "LAYER=NAME takes another).")
                         .arg(match.layer, names.join(u", "_s), choices.registries[match.row].name));
    }
    for (const QString &macro : answer.missingMacros)
        printMessage(Tr::tr("The macro %1 is used and not there: make it in the console first.").arg(macro));
    if (!answer.macrosFault.isEmpty())
        printMessage(Tr::tr("Whether the macros are there is not known. %1").arg(answer.macrosFault));
    for (const MaskedSecret &secret : maskedSecrets(profile))
        if (choices.secrets.value(secret.label(profile)).isEmpty())
            printMessage(Tr::tr("%1 is masked in this file: enter it in the console after the import.")
                             .arg(secret.label(profile)));
}

Outcome runUpload(const Invocation &invocation)
{
    const auto access = accessOf(invocation);
    if (!access)
        return tl::unexpected(access.error());
    const auto loaded = opened(invocation.file());
    if (!loaded)
        return tl::unexpected(loaded.error());
    if (!mayBeSent(*loaded, invocation)) {
        printMessage(Tr::tr("Nothing was sent: mend the errors, or send it as it is with --force."));
        return ExitCode::Findings;
    }
    const ProfileInfo &info = loaded->profile.info;
    ImportChoices choices{
        invocation.value(u"name"_s, info.name), invocation.value(u"version"_s, info.version), {}, {}};
    HttpSession session(*access);
    Console console(&session);
    const auto answer = examineImport(console, loaded->profile, loaded->source, choices);
    if (!answer)
        return failed(answer.error());
    if (!answer->mayImport())
        return failed({answer->nameFault.isEmpty() ? answer->check.refusal : answer->nameFault});
    const auto registries = givenRegistries(invocation, loaded->profile, *answer);
    if (!registries)
        return tl::unexpected(registries.error());
    choices.registries = *registries;
    tellOf(*answer, loaded->profile, choices);
    if (invocation.isSet(u"check"_s)) {
        printMessage(Tr::tr("The console would take it. Nothing was imported."));
        return ExitCode::Done;
    }
    const auto text = importText(loaded->profile, loaded->source, choices);
    if (!text)
        return failed(text.error());
    const auto uid = console.import(*text, !invocation.isSet(u"draft"_s));
    if (!uid)
        return failed(uid.error());
    const auto written = print(uid->toUtf8() + '\n');
    return written ? Outcome(ExitCode::Done) : tl::unexpected(written.error());
}

} // namespace

QList<Command> consoleCommands()
{
    return {
        {u"console profiles"_s,
         Tr::tr("list the profiles of a console"),
         {{u"TEXT"_s, Tr::tr("what their names have; none lists all"),
           CommandOption::Optional | CommandOption::Repeatable}},
         connectionOptions() + QList<CommandOption>{formatOption()},
         runList},
        {u"download"_s,
         Tr::tr("fetch a profile from a console"),
         {{u"PROFILE"_s, Tr::tr("its name, NAME@VERSION, or its UID")}},
         connectionOptions() +
             QList<CommandOption>{{u"archive"_s,
                                   {},
                                   {},
                                   Tr::tr("the archive for edge hosts instead, as the console makes it")},
                                  outputOption(),
                                  styleOption()},
         runDownload},
        {u"upload"_s,
         Tr::tr("check a profile, have the console check it, and import it there"),
         {fileArgument()},
         connectionOptions() +
             QList<CommandOption>{{u"check"_s, {}, {}, Tr::tr("only have it checked; nothing is imported")},
                                  {u"draft"_s, {}, {}, Tr::tr("import it without publishing it")},
                                  {u"name"_s, {}, u"NAME"_s, Tr::tr("the name that it gets in the console")},
                                  {u"version"_s, {}, u"VERSION"_s, Tr::tr("the version that it gets there")},
                                  {u"registry"_s,
                                   {},
                                   u"LAYER=NAME"_s,
                                   Tr::tr("the registry of the console that a layer's pack is taken from"),
                                   CommandOption::Optional | CommandOption::Repeatable},
                                  {u"force"_s, {}, {}, Tr::tr("send it in spite of errors")}},
         runUpload},
    };
}

} // namespace Layerwright
