// SPDX-License-Identifier: Apache-2.0
// Edits and saves one file at random until it is killed, after it recovered what its last life left unsaved.
// Before each step, and after, a line on standard output says what the document is: milliseconds, the sum of
// the profile, and whether that is in the file.
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

static void actAtRandom(ProfileDocument &document, DocumentFile &file, QRandomGenerator &random)
{
    QUndoStack *stack = document.undoStack();
    switch (random.bounded(40)) {
    case 0:
        if (const auto saved = file.save(); !saved || *saved != DocumentFile::SaveOutcome::Saved) {
            std::printf("failed to save\n");
            std::exit(1);
        }
        say("saved", document);
        break;
    case 1:
    case 2:
        stack->undo();
        break;
    case 3:
        stack->redo();
        break;
    case 4:
        document.endTypingBurst();
        break;
    default:
        document.push(randomCommand(&document, random));
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
    } else {
        const Result<OpenedFile> opened = openFile(arguments.at(1));
        if (!opened) {
            std::printf("failed: %s\n", qPrintable(opened.error().message));
            return 1;
        }
        document = std::make_unique<ProfileDocument>(opened->loaded);
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
