// SPDX-License-Identifier: Apache-2.0
#include "gui/recovery/recoverywording.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Layerwright::RecoveryWording {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(RecoveryWording)
};

QString layersOf(const QStringList &names)
{
    constexpr qsizetype atMost = 4;
    const QString first = names.mid(0, atMost).join(u", "_s);
    const auto more = static_cast<int>(names.size() - atMost);
    return more > 0 ? Tr::tr("%1 and %n more layers", nullptr, more).arg(first) : first;
}

} // namespace

QString summary(const UnsavedWork &work)
{
    if (!work.recovered.document)
        return Tr::tr("Its journal is damaged at the very start: nothing of it can be read.");
    if (work.changeCount() == 0 && work.recovered.path.isEmpty())
        return Tr::tr("A profile that was in no file yet.");
    QString text = Tr::tr("%n changes", nullptr, work.changeCount());
    if (!work.recovered.changed.isEmpty())
        text = Tr::tr("%1 in %2", "changes, layers").arg(text, layersOf(work.recovered.changed));
    if (!work.recovered.lastChange.isValid())
        return text;
    return Tr::tr("%1; the last on %2", "changes, date and time")
        .arg(text, QLocale().toString(work.recovered.lastChange, QLocale::ShortFormat));
}

QString caution(const UnsavedWork &work)
{
    QStringList texts;
    if (work.recovered.document && !work.recovered.isWhole)
        texts.append(Tr::tr("The end of its journal is damaged; what was done before it is here."));
    if (work.recovered.lostCheckpoints > 0)
        texts.append(
            Tr::tr("%n checkpoints are damaged, and gone. The profile itself is not touched by that.",
                   nullptr, work.recovered.lostCheckpoints));
    if (work.file == UnsavedWork::FileState::Changed)
        texts.append(Tr::tr("The file was changed since. It stays as it is until you save over it."));
    if (work.file == UnsavedWork::FileState::Gone)
        texts.append(Tr::tr("The file is gone. What is restored is all there is."));
    return texts.join(u'\n');
}

QString place(const UnsavedWork &work)
{
    if (!work.recovered.document)
        return QDir::toNativeSeparators(work.journal.path);
    return work.recovered.path.isEmpty() ? Tr::tr("Never saved")
                                         : QDir::toNativeSeparators(work.recovered.path);
}

} // namespace Layerwright::RecoveryWording
