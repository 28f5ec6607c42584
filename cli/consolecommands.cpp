// SPDX-License-Identifier: Apache-2.0
#include "cli/catalogaccess.h"
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/profilefile.h"
#include "cli/report.h"
#include "cli/terminal.h"
#include "cli/texttable.h"
#include "model/document/packproblems.h"
#include "model/profile/wholefile.h"
#include "model/registry/console.h"

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
struct Connection
{
    HttpAccess access;
    QByteArray apiKey;
    QString projectUid;
};

tl::expected<Connection, CommandError> connectionOf(const Invocation &invocation)
{
    const QString address = invocation.value(u"console"_s, qEnvironmentVariable("LAYERWRIGHT_CONSOLE"));
    QUrl url(address, QUrl::StrictMode);
    if (address.isEmpty())
        return usageError(Tr::tr("name the console with --console, or in LAYERWRIGHT_CONSOLE"));
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return usageError(
            Tr::tr("“%1” is no address of a console, such as https://api.example.com").arg(address));
    const QByteArray key = qgetenv("LAYERWRIGHT_API_KEY").trimmed();
    if (key.isEmpty())
        return usageError(
            Tr::tr("put the API key into LAYERWRIGHT_API_KEY; it is never an argument, which others "
                   "could read"));
    return Connection{
        {url, {}, {invocation.value(u"ca-file"_s), false}}, key, invocation.value(u"project"_s)};
}

QList<CommandOption> connectionOptions()
{
    return {
        {u"console"_s, {}, u"URL"_s, Tr::tr("the console; that of LAYERWRIGHT_CONSOLE where none is given")},
        {u"project"_s, {}, u"UID"_s, Tr::tr("the project; the tenant where none is given")},
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
    const auto connection = connectionOf(invocation);
    if (!connection)
        return tl::unexpected(connection.error());
    HttpSession session(connection->access);
    const auto all = Console(&session, connection->apiKey, connection->projectUid).profiles();
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
    const auto connection = connectionOf(invocation);
    if (!connection)
        return tl::unexpected(connection.error());
    HttpSession session(connection->access);
    Console console(&session, connection->apiKey, connection->projectUid);
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

Outcome runUpload(const Invocation &invocation)
{
    const auto connection = connectionOf(invocation);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto loaded = opened(invocation.file());
    if (!loaded)
        return tl::unexpected(loaded.error());
    if (!mayBeSent(*loaded, invocation)) {
        printMessage(Tr::tr("Nothing was sent: mend the errors, or send it as it is with --force."));
        return ExitCode::Findings;
    }
    const QByteArray text = writeImportJson(loaded->profile, loaded->source, JsonStyle::Keep);
    HttpSession session(connection->access);
    Console console(&session, connection->apiKey, connection->projectUid);
    const auto check = console.check(text);
    if (!check)
        return failed(check.error());
    for (const ImportCheck::Choice &choice : check->choices)
        printMessage(
            Tr::tr("%1: several registries of the console have it: %2. The one that the profile names is "
                   "taken.")
                .arg(choice.layer, choice.registries.join(u", "_s)));
    if (invocation.isSet(u"check"_s)) {
        printMessage(Tr::tr("The console would take it. Nothing was imported."));
        return ExitCode::Done;
    }
    const auto uid = console.import(text, !invocation.isSet(u"draft"_s));
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
                                  {u"force"_s, {}, {}, Tr::tr("send it in spite of errors")}},
         runUpload},
    };
}

} // namespace Layerwright
