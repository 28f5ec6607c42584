// SPDX-License-Identifier: Apache-2.0
// Edits and saves one file at random until it is killed, after it recovered what its last life left unsaved.
// A line on standard output tells that a step begins, and one after it what the document is then:
// milliseconds and the sum of the profile. Other lines tell of checkpoints: which came back, and which was
// set when. Each has the sum of its profile as its name.
#include "model/document/checkpoints.h"
#include "model/document/documentfile.h"
#include "model/journal/documentjournal.h"
#include "model/journal/unsavedwork.h"
#include "model/profile/writer.h"
#include "tests/model/commands/randomcommands.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QTimer>
#include <QUndoStack>

#include <cstdio>
#include <cstdlib>

using namespace Layerwright;
using namespace Qt::StringLiterals;

static QByteArray sumOf(const Profile &profile)
{
    return QCryptographicHash::hash(writeJson(profile, {}, JsonStyle::Console), QCryptographicHash::Sha256)
        .toHex();
}

static void say(const char *what, const ProfileDocument &document)
{
    std::printf("%s %lld %s\n", what, static_cast<long long>(QDateTime::currentMSecsSinceEpoch()),
                sumOf(document.profile()).constData());
    std::fflush(stdout);
}

static void setCheckpoint(ProfileDocument &document)
{
    if (const auto id = Checkpoints::of(&document)->set(QString::fromLatin1(sumOf(document.profile()))))
        std::printf("point %lld %llu\n", static_cast<long long>(QDateTime::currentMSecsSinceEpoch()),
                    static_cast<unsigned long long>(*id));
}

/// False when one is not what it was.
static bool sayKept(const ProfileDocument &document)
{
    for (const Checkpoint &checkpoint : Checkpoints::of(&document)->all()) {
        if (checkpoint.name.toLatin1() != sumOf(checkpoint.profile))
            return false;
        std::printf("kept 0 %llu\n", static_cast<unsigned long long>(checkpoint.id));
    }
    return true;
}

static void edit(ProfileDocument &document, QRandomGenerator &random)
{
    switch (random.bounded(12)) {
    case 0:
    case 1:
        document.undoStack()->undo();
        break;
    case 2:
        document.undoStack()->redo();
        break;
    case 3:
        document.endTypingBurst();
        if (random.bounded(2) == 0)
            setCheckpoint(document);
        break;
    default:
        document.push(randomCommand(&document, random));
    }
}

/// Saves seldom enough that most kills find a journal.
static void actAtRandom(ProfileDocument &document, DocumentFile &file, QRandomGenerator &random)
{
    std::printf("acts\n");
    std::fflush(stdout);
    if (random.bounded(300) > 0) {
        edit(document, random);
    } else if (const auto saved = file.save(); saved && *saved == DocumentFile::SaveOutcome::Saved) {
        say("saved", document);
    } else {
        std::printf("failed to save\n");
        std::exit(1);
    }
    say("now", document);
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments(); // FILE JOURNALS SEED
    QRandomGenerator random(arguments.at(3).toUInt());
    JournalWriter writer(arguments.at(2));

    std::vector<UnsavedWork> found = findUnsavedWork(arguments.at(2));
    std::unique_ptr<ProfileDocument> document;
    std::unique_ptr<DocumentFile> file;
    std::unique_ptr<DocumentJournal> journal;
    if (found.size() > 1) {
        std::printf("failed: %zu journals\n", found.size());
        return 1;
    }
    if (!found.empty()) {
        RecoveredDocument &recovered = found.front().recovered;
        document = std::move(recovered.document);
        file = std::make_unique<DocumentFile>(document.get(),
                                              OpenedFile{{}, recovered.path, recovered.fingerprint});
        // Killed between the writing of the file and the end of the journal.
        file->lookAtDisk();
        if (file->isChangedOnDisk())
            file->keepMine();
        const QUndoStack *stack = document->undoStack();
        journal = std::make_unique<DocumentJournal>(
            document.get(), file.get(), &writer,
            writer.resume(found.front().journal, recovered.soundBytes, stack->index(), stack->count()));
        found.clear();
        std::printf("recovered\n");
        if (!sayKept(*document)) {
            std::printf("failed: a checkpoint is not what it was\n");
            return 1;
        }
    } else {
        const Result<OpenedFile> opened = openFile(arguments.at(1));
        if (!opened) {
            std::printf("failed: %s\n", qPrintable(opened.error().message));
            return 1;
        }
        document = std::make_unique<ProfileDocument>(opened->loaded);
        new Checkpoints(document.get());
        file = std::make_unique<DocumentFile>(document.get(), *opened);
        journal = std::make_unique<DocumentJournal>(document.get(), file.get(), &writer);
    }
    say("begins", *document);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, document.get(),
                     [&] { actAtRandom(*document, *file, random); });
    timer.start(4);
    return QCoreApplication::exec();
}
