// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/profilefile.h"
#include "cli/terminal.h"
#include "model/document/backupfolder.h"
#include "model/document/profilechange.h"
#include "model/profile/wholefile.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(BackupsCommand)
};

Outcome list(const QList<FileBackup> &backups, const QString &path)
{
    const Result<LoadedProfile> now = openProfile(path);
    QByteArray text;
    for (qsizetype i = 0; i < backups.size(); ++i) {
        const Result<LoadedProfile> then = openBackup(backups[i]);
        const QString words = !then  ? then.error().message
                              : !now ? QString()
                                     : inWords(profileChange(then->profile, now->profile));
        text += u"%1\t%2\t%3\t%4\n"_s.arg(i + 1)
                    .arg(backups[i].time.toString(Qt::ISODate))
                    .arg(backups[i].size)
                    .arg(words)
                    .toUtf8();
    }
    const auto written = print(text);
    return written ? Outcome(ExitCode::Done) : tl::unexpected(written.error());
}

/// The bytes themselves where the name asks for the form they have, whatever they are.
Outcome restore(const FileBackup &backup, const Invocation &invocation)
{
    const QString output = invocation.value(u"output"_s);
    const Result<FileForm> wanted = fileFormFor(output);
    const Result<FileForm> kept = fileFormFor(backup.path);
    const bool isSameForm = output == "-"_L1 || (wanted && kept && *wanted == *kept);
    if (backup.isOfFolder() || !isSameForm) {
        const Result<LoadedProfile> loaded = openBackup(backup);
        return loaded ? saved(*loaded, invocation, formOf(*loaded)) : failed(loaded.error());
    }
    QFile file(backup.path);
    if (!file.open(QIODevice::ReadOnly))
        return failed({Tr::tr("%1 cannot be read: %2.").arg(backup.path, file.errorString())});
    const QByteArray bytes = file.readAll();
    if (output == "-"_L1) {
        const auto written = print(bytes);
        return written ? Outcome(ExitCode::Done) : tl::unexpected(written.error());
    }
    const Result<void> written = writeWholeFile(output, bytes);
    return written ? Outcome(ExitCode::Done) : failed(written.error());
}

Outcome run(const Invocation &invocation)
{
    const QList<FileBackup> backups = backupsOf(backupRoot(), invocation.file());
    if (invocation.isSet(u"restore"_s) != invocation.isSet(u"output"_s))
        return usageError(Tr::tr("backups: --restore says which copy, --output where it goes; one is nothing "
                                 "without the other"));
    if (!invocation.isSet(u"restore"_s))
        return list(backups, invocation.file());
    const qsizetype number = invocation.value(u"restore"_s).toInt();
    if (number < 1 || number > backups.size())
        return failed(
            {Tr::tr("There is no copy of %1 with the number %2. Without --restore, backups lists what "
                    "there is.")
                 .arg(invocation.file(), invocation.value(u"restore"_s))});
    return restore(backups[number - 1], invocation);
}

} // namespace

Command backupsCommand()
{
    CommandOption output = outputOption();
    output.flags = CommandOption::File;
    return {
        u"backups"_s,
        Tr::tr("list and restore what a file held before the window saved over it"),
        {fileArgument()},
        {{u"restore"_s, {}, u"N"_s, Tr::tr("which copy to write, as it is listed; 1 is the newest")}, output},
        run};
}

} // namespace Layerwright
