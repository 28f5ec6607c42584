// SPDX-License-Identifier: Apache-2.0
#include "model/journal/unsavedwork.h"

#include "model/document/documentfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QUndoStack>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

static UnsavedWork::FileState fileStateOf(const RecoveredDocument &recovered)
{
    if (recovered.path.isEmpty())
        return UnsavedWork::FileState::None;
    const auto now = fingerprintOf(recovered.path);
    if (!now || !now->has_value())
        return UnsavedWork::FileState::Gone;
    return **now == recovered.fingerprint ? UnsavedWork::FileState::AsItWas : UnsavedWork::FileState::Changed;
}

/// There was nothing to save, or the program ended after the file was written, and before the journal began
/// anew.
static bool isSaved(const UnsavedWork &work)
{
    const ProfileDocument *document = work.recovered.document.get();
    if (!document || work.file == UnsavedWork::FileState::None || work.file == UnsavedWork::FileState::Gone)
        return false;
    if (!document->isModified() && work.recovered.isWhole)
        return true;
    const Result<LoadedProfile> onDisk = openProfile(work.recovered.path);
    return onDisk && onDisk->profile == document->profile() &&
           onDisk->attachments == document->loaded().attachments;
}

static UnsavedWork workOf(const LeftJournal &left)
{
    UnsavedWork work{left, {}, UnsavedWork::FileState::None};
    QFile file(left.path);
    if (!file.open(QIODevice::ReadOnly))
        return work;
    const std::optional<JournalContent> content = readJournal(file.readAll());
    if (!content)
        return work;
    if (std::optional<RecoveredDocument> recovered = recoverDocument(*content)) {
        work.recovered = *std::move(recovered);
        work.file = fileStateOf(work.recovered);
    }
    return work;
}

QString UnsavedWork::name() const
{
    if (!recovered.path.isEmpty())
        return QFileInfo(QDir::cleanPath(recovered.path)).fileName();
    if (recovered.document && !recovered.document->profile().info.name.isEmpty())
        return recovered.document->profile().info.name;
    return DocumentFile::tr("Untitled");
}

int UnsavedWork::changeCount() const
{
    return recovered.document ? recovered.document->undoStack()->index() : 0;
}

/// Somebody may still open the file.
static bool isAwaited(const UnsavedWork &work)
{
    constexpr qint64 mostDays = 30;
    return !work.recovered.checkpoints().isEmpty() &&
           QFileInfo(work.journal.path).lastModified().daysTo(QDateTime::currentDateTime()) <= mostDays;
}

LeftWork findLeftWork(const QString &root)
{
    LeftWork found;
    for (const LeftJournal &left : leftJournals(root)) {
        UnsavedWork work = workOf(left);
        const RecoveredDocument &recovered = work.recovered;
        if (!isSaved(work))
            found.unsaved.push_back(std::move(work));
        else if (isAwaited(work))
            found.saved.append({left, recovered.path, recovered.soundBytes, recovered.checkpoints()});
        else
            discard(work);
    }
    std::ranges::stable_sort(found.unsaved, std::ranges::greater(), [](const UnsavedWork &work) {
        return work.recovered.lastChange.toMSecsSinceEpoch();
    });
    return found;
}

std::vector<UnsavedWork> findUnsavedWork(const QString &root)
{
    return findLeftWork(root).unsaved;
}

void discard(const UnsavedWork &work)
{
    QFile::remove(work.journal.path);
}

} // namespace Layerwright
