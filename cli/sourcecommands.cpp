// SPDX-License-Identifier: Apache-2.0
#include "cli/catalogaccess.h"
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/terminal.h"
#include "cli/texttable.h"
#include "model/network/httpsession.h"
#include "model/registry/connectiondoctor.h"
#include "model/registry/passwordstore.h"
#include "model/registry/refresh.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(SourceCommands)
};

CommandOption kindOption()
{
    return {u"kind"_s,
            {},
            u"KIND"_s,
            Tr::tr("local, helm, oci or console, where the location does not tell"),
            CommandOption::Optional,
            {u"local"_s, u"helm"_s, u"oci"_s, u"console"_s}};
}

CommandOption projectOption()
{
    return {u"project"_s, {}, u"UID"_s, Tr::tr("the project of a console; the tenant where none is given")};
}

/// What is given for another kind of catalog than this.
QString misplacedOption(const Invocation &invocation, const CatalogSource &source)
{
    const bool isConsole = source.kind == SourceKind::Console;
    if (isConsole && invocation.isSet(u"user"_s))
        return Tr::tr("a console has no --user: it is asked with the API key in LAYERWRIGHT_API_KEY");
    return !isConsole && invocation.isSet(u"project"_s) ? Tr::tr("--project is for --kind console")
                                                        : QString();
}

tl::expected<CatalogSource, CommandError> describedSource(const Invocation &invocation)
{
    auto source = sourceAt(invocation.arguments().first(), OpenEnum<SourceKind>(invocation.value(u"kind"_s)));
    if (!source)
        return failed(source.error());
    source->name = invocation.value(u"name"_s);
    if (const QString misplaced = misplacedOption(invocation, *source); !misplaced.isEmpty())
        return usageError(u"catalog add: "_s + misplaced);
    source->userName = invocation.value(u"user"_s);
    source->projectUid = invocation.value(u"project"_s);
    source->trust = {invocation.value(u"ca-file"_s), invocation.isSet(u"skip-certificate-check"_s)};
    const bool asksServer =
        !source->userName.isEmpty() || !source->trust.caFile.isEmpty() || source->trust.isUnchecked;
    if (!source->isRemote() && asksServer)
        return usageError(Tr::tr("catalog add: a place on this machine has no user name and no certificate"));
    if (invocation.isSet(u"password-stdin"_s) && PasswordOwner::of(*source).userName.isEmpty())
        return usageError(Tr::tr("catalog add: a password needs a --user"));
    return *source;
}

/// What was fetched, in one line.
void printReport(const CatalogSource &source, const MirrorReport &report)
{
    for (const QString &note : report.notes)
        printMessage(u"%1: %2"_s.arg(source.name, note));
    printMessage(Tr::tr("%1: %2 packs and %3 charts.").arg(source.name).arg(report.packs).arg(report.charts));
}

tl::expected<void, CommandError> refresh(const CatalogSource &source, HttpSession &session)
{
    const auto report = refreshSource(source, session);
    if (!report)
        return failed(report.error());
    printReport(source, *report);
    return {};
}

/// Read before it is added: what cannot be read is not kept.
Outcome runAdd(const Invocation &invocation)
{
    auto source = describedSource(invocation);
    if (!source)
        return tl::unexpected(source.error());
    const QString password = invocation.isSet(u"password-stdin"_s) ? lineFromInput() : passwordOf(*source);
    CatalogStore store;
    const auto added = store.add(*source);
    if (!added)
        return failed(added.error());
    HttpSession session(accessTo(*added, password));
    if (const auto read = refresh(*added, session); !read) {
        static_cast<void>(store.remove(added->name)); // the reason why it was not read counts
        return tl::unexpected(read.error());
    }
    if (invocation.isSet(u"password-stdin"_s))
        if (const auto kept = PasswordStore().keepInKeychain(PasswordOwner::of(*added), password); !kept)
            printMessage(kept.error().message + u' ' +
                         Tr::tr("Give it by %1 when the catalog is refreshed.")
                             .arg(added->kind == SourceKind::Console ? u"LAYERWRIGHT_API_KEY"_s
                                                                     : u"LAYERWRIGHT_PASSWORD"_s));
    return ExitCode::Done;
}

Outcome runImport(const Invocation &invocation)
{
    const auto added = CatalogStore().import(invocation.arguments().first(), invocation.value(u"name"_s));
    if (!added)
        return failed(added.error());
    const auto contents = readSource(*added);
    printMessage(Tr::tr("%n pack(s) imported as “%1”.", nullptr, contents ? int(contents->packs.size()) : 0)
                     .arg(added->name));
    return ExitCode::Done;
}

QString timeOf(const CopyState &state)
{
    return state.read.isValid() ? state.read.toUTC().toString(Qt::ISODate) : QString();
}

QJsonObject sourceJson(const CatalogSource &source, const CopyState &state)
{
    return {{u"name"_s, source.name},
            {u"kind"_s, source.kind.name()},
            {u"location"_s, source.location},
            {u"userName"_s, source.userName},
            {u"project"_s, source.projectUid},
            {u"caFile"_s, source.trust.caFile},
            {u"skipCertificateCheck"_s, source.trust.isUnchecked},
            {u"read"_s, timeOf(state)},
            {u"bytes"_s, state.bytes}};
}

Outcome runList(const Invocation &invocation)
{
    const CatalogStore store;
    const auto sources = store.sources();
    if (!sources)
        return failed(sources.error());
    QJsonArray list;
    QList<QStringList> rows{
        {Tr::tr("Name"), Tr::tr("Kind"), Tr::tr("Read"), Tr::tr("Size"), Tr::tr("Location")}};
    for (const CatalogSource &source : *sources) {
        const CopyState state = store.stateOf(source);
        list.append(sourceJson(source, state));
        rows.append({source.name, source.kind.name(), timeOf(state),
                     source.isRemote() ? QLocale::c().formattedDataSize(state.bytes) : QString(),
                     source.location});
    }
    const QByteArray text = rows.size() > 1 ? textTable(rows).toUtf8() : QByteArray();
    const auto written = print(invocation.value(u"format"_s) == "json"_L1
                                   ? QJsonDocument(QJsonObject{{u"catalogs"_s, list}}).toJson()
                                   : text);
    return written ? Outcome(ExitCode::Done) : tl::unexpected(written.error());
}

Outcome runRemove(const Invocation &invocation)
{
    CatalogStore store;
    const auto source = addedSource(store, invocation.arguments().first());
    if (!source)
        return tl::unexpected(source.error());
    if (const auto removed = store.remove(source->name); !removed)
        return failed(removed.error());
    if (!(source->kind == SourceKind::Console)) // whose key is for profiles too
        PasswordStore().forget(PasswordOwner::of(*source));
    return ExitCode::Done;
}

/// All are tried; the first that fails decides.
Outcome runRefresh(const Invocation &invocation)
{
    const CatalogStore store;
    QList<CatalogSource> chosen;
    for (const QString &name : invocation.arguments()) {
        const auto source = addedSource(store, name);
        if (!source)
            return tl::unexpected(source.error());
        chosen.append(*source);
    }
    if (invocation.arguments().isEmpty()) {
        const auto all = store.sources();
        if (!all)
            return failed(all.error());
        chosen = *all;
    }
    Outcome outcome = ExitCode::Done;
    for (const CatalogSource &source : std::as_const(chosen)) {
        HttpSession session = sessionFor(source);
        const auto read = refresh(source, session);
        if (!read && !outcome)
            printMessage(read.error().message);
        else if (!read)
            outcome = tl::unexpected(read.error());
    }
    return outcome;
}

/// One that was added, or one at that location.
Outcome runDoctor(const Invocation &invocation)
{
    const QString wanted = invocation.arguments().first();
    auto source = addedSource(CatalogStore(), wanted);
    if (!source) {
        const auto there = sourceAt(wanted, OpenEnum<SourceKind>(invocation.value(u"kind"_s)));
        if (!there)
            return failed(there.error());
        source = *there;
        if (const QString misplaced = misplacedOption(invocation, *source); !misplaced.isEmpty())
            return usageError(u"catalog doctor: "_s + misplaced);
    }
    if (invocation.isSet(u"user"_s))
        source->userName = invocation.value(u"user"_s);
    if (invocation.isSet(u"project"_s))
        source->projectUid = invocation.value(u"project"_s);
    if (invocation.isSet(u"ca-file"_s))
        source->trust.caFile = invocation.value(u"ca-file"_s);
    const QList<ConnectionStep> steps = examineConnection(*source, accessOf(*source));
    const auto written = print(inWords(steps).toUtf8() + '\n');
    if (!written)
        return tl::unexpected(written.error());
    return steps.last().isDone ? ExitCode::Done : ExitCode::Findings;
}

} // namespace

QList<Command> sourceCommands()
{
    return {
        {u"catalog add"_s,
         Tr::tr("read a catalog, and remember it for the window and the command line"),
         {{u"LOCATION"_s,
           Tr::tr("a folder, an archive, https://… of a Helm repository or, with --kind console, of a "
                  "console, or oci://HOST/PATH of a registry")}},
         {{u"name"_s, {}, u"NAME"_s, Tr::tr("what to call it: a registry as the product calls it")},
          kindOption(),
          projectOption(),
          {u"user"_s, {}, u"NAME"_s, Tr::tr("the user name, for a server that asks")},
          {u"password-stdin"_s,
           {},
           {},
           Tr::tr(
               "take the password, or the API key of a console, from the standard input, and keep it in the "
               "system's keychain")},
          caFileOption(),
          {u"skip-certificate-check"_s, {}, {}, Tr::tr("take any certificate of this one server")}},
         runAdd},
        {u"catalog import"_s,
         Tr::tr("copy the packs of a place to this machine, and add the copy"),
         {{u"PLACE"_s, Tr::tr("an archive, a folder or an OCI image layout, as “catalog export” makes them"),
           CommandOption::Required | CommandOption::File}},
         {{u"name"_s, {}, u"NAME"_s, Tr::tr("what the catalog is called; else after the place")}},
         runImport},
        {u"catalog list"_s, Tr::tr("print the catalogs that were added"), {}, {formatOption()}, runList},
        {u"catalog remove"_s,
         Tr::tr("forget a catalog, and the copy of what it has"),
         {{u"NAME"_s, Tr::tr("what it is called")}},
         {},
         runRemove},
        {u"catalog refresh"_s,
         Tr::tr("read the servers of catalogs anew"),
         {{u"NAME"_s, Tr::tr("what they are called; all where none is given"),
           CommandOption::Optional | CommandOption::Repeatable}},
         {},
         runRefresh},
        {u"catalog doctor"_s,
         Tr::tr("go the way to a server step by step, and say where it ends"),
         {{u"LOCATION"_s, Tr::tr("the name of a catalog that was added, or a location as of catalog add")}},
         {kindOption(),
          projectOption(),
          {u"user"_s, {}, u"NAME"_s, Tr::tr("the user name; LAYERWRIGHT_PASSWORD has the password")},
          caFileOption()},
         runDoctor},
    };
}

} // namespace Layerwright
