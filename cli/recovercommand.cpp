// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/profilefile.h"
#include "cli/terminal.h"
#include "model/journal/unsavedwork.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(RecoverCommand)
};

QString lineOf(const UnsavedWork &work, int number)
{
    const RecoveredDocument &recovered = work.recovered;
    if (!recovered.document)
        return u"%1\t%2\t%3"_s.arg(number).arg(work.journal.path, Tr::tr("damaged: nothing can be read"));
    QStringList notes{Tr::tr("%n changes", nullptr, work.changeCount())};
    if (recovered.lastChange.isValid())
        notes.append(recovered.lastChange.toString(Qt::ISODate));
    if (const auto count = static_cast<int>(recovered.checkpoints().size()); count > 0)
        notes.append(Tr::tr("%n checkpoints", nullptr, count));
    if (!recovered.isWhole)
        notes.append(Tr::tr("the end is damaged"));
    if (work.file == UnsavedWork::FileState::Changed)
        notes.append(Tr::tr("the file was changed since"));
    if (work.file == UnsavedWork::FileState::Gone)
        notes.append(Tr::tr("the file is gone"));
    const QString place = recovered.path.isEmpty() ? work.name() : QDir::toNativeSeparators(recovered.path);
    return u"%1\t%2\t%3\t%4"_s.arg(number).arg(place, notes.join(u", "_s), recovered.changed.join(u", "_s));
}

Outcome list(const std::vector<UnsavedWork> &found)
{
    QByteArray text;
    for (size_t i = 0; i < found.size(); ++i)
        text += lineOf(found[i], static_cast<int>(i) + 1).toUtf8() + '\n';
    const auto written = print(text);
    return written ? Outcome(ExitCode::Done) : tl::unexpected(written.error());
}

Outcome run(const Invocation &invocation)
{
    const std::vector<UnsavedWork> found = findUnsavedWork(JournalSession::standardRoot());
    if (invocation.arguments().isEmpty())
        return list(found);
    const size_t number = invocation.arguments().first().toUInt();
    if (number < 1 || number > found.size())
        return failed(
            {Tr::tr("There is no unsaved work with the number %1. Without a number, recover lists what "
                    "there is.")
                 .arg(invocation.arguments().first())});
    const UnsavedWork &work = found[number - 1];
    if (!invocation.isSet(u"output"_s) && !invocation.isSet(u"discard"_s))
        return usageError(
            Tr::tr("recover: --output says where the profile goes, --discard that it is to go"));
    if (invocation.isSet(u"output"_s)) {
        if (!work.recovered.document)
            return failed({Tr::tr("Nothing of %1 can be read.").arg(work.journal.path)});
        const LoadedProfile &loaded = work.recovered.document->loaded();
        if (const Outcome written = saved(loaded, invocation, formOf(loaded)); !written)
            return written;
    }
    if (invocation.isSet(u"discard"_s))
        discard(work);
    return ExitCode::Done;
}

} // namespace

Command recoverCommand()
{
    CommandOption output = outputOption();
    output.flags = CommandOption::File;
    return {u"recover"_s,
            Tr::tr("list and write what the window left unsaved when it did not end as it should"),
            {{u"NUMBER"_s, Tr::tr("which one, as it is listed"), CommandOption::Optional}},
            {output,
             styleOption(),
             {u"discard"_s, {}, {}, Tr::tr("forget it, after it is written where that is asked for")}},
            run};
}

} // namespace Layerwright
