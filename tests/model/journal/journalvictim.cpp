// SPDX-License-Identifier: Apache-2.0
// Edits and saves files at random, and sets checkpoints in them, until it is killed, after it recovered what
// its last life left unsaved. Arguments: the folder of the journals, that of the backups, a seed, one in how
// many steps saves, the files. What it does is told on standard output, line by line, as VictimLife reads it.
#include "model/commands/removelayers.h"
#include "model/commands/returntocheckpoint.h"
#include "model/document/documentfile.h"
#include "model/document/filebackups.h"
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

static QByteArray sumOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

static QByteArray sumOf(const Profile &profile)
{
    return sumOf(writeJson(profile, {}, JsonStyle::Console));
}

static void say(const QByteArray &line)
{
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

[[noreturn]] static void giveUp(const QString &why)
{
    say("failed: " + why.toUtf8());
    std::exit(1);
}

/// The victim's open files.
class Victim final
{
public:
    explicit Victim(const QStringList &arguments);

private:
    struct Open
    {
        std::unique_ptr<ProfileDocument> document;
        std::unique_ptr<DocumentFile> file;
        std::unique_ptr<DocumentJournal> journal;
        QHash<quint64, QByteArray> sums; // of the profiles of its checkpoints
    };

    void open(const QString &path, UnsavedWork *work, const LeftCheckpoints *left);
    void read(Open &open, const QString &path, const LeftCheckpoints *left);
    void restore(Open &open, UnsavedWork &work);
    QByteArray checkpointsOf(Open &open) const;
    void sayState(const QByteArray &what, qsizetype place);
    void sayHistory(qsizetype place, ProfileDocument &document) const;
    void act();
    void edit(ProfileDocument &document);
    void editCheckpoints(ProfileDocument &document);
    void save(qsizetype place);

    QRandomGenerator m_random;
    int m_savesOneIn;
    JournalWriter m_writer;
    FileBackups m_backups;
    std::vector<Open> m_open;
    QTimer m_timer;
};

Victim::Victim(const QStringList &arguments)
    : m_random(arguments.at(3).toUInt())
    , m_savesOneIn(arguments.at(4).toInt())
    , m_writer(arguments.at(1))
    , m_backups(arguments.at(2))
{
    LeftWork found = findLeftWork(arguments.at(1));
    for (const UnsavedWork &work : found.unsaved)
        if (!work.recovered.document)
            giveUp(u"a journal cannot be read: "_s + work.journal.path);
    for (const QString &path : arguments.sliced(5)) {
        UnsavedWork *work = nullptr;
        const LeftCheckpoints *left = nullptr;
        int journals = 0;
        for (UnsavedWork &one : found.unsaved)
            if (one.recovered.path == path && ++journals > 0)
                work = &one;
        for (const LeftCheckpoints &one : std::as_const(found.saved))
            if (one.path == path && ++journals > 0)
                left = &one;
        if (journals > 1)
            giveUp(u"there are two journals of "_s + path);
        open(path, work, left);
    }
    found = {};
    say("ready");
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { act(); });
    m_timer.start(4);
}

void Victim::open(const QString &path, UnsavedWork *work, const LeftCheckpoints *left)
{
    const auto place = static_cast<qsizetype>(m_open.size());
    Open &open = m_open.emplace_back();
    if (work) {
        sayHistory(place, *work->recovered.document);
        restore(open, *work);
    } else {
        read(open, path, left);
        sayHistory(place, *open.document);
    }
    open.file->setBackups(&m_backups);
    QObject::connect(open.journal.get(), &DocumentJournal::failed, &m_timer, [] { say("journal-fails"); });
    QObject::connect(open.journal.get(), &DocumentJournal::worksAgain, &m_timer,
                     [] { say("journal-works"); });
    sayState("begins", place);
}

void Victim::read(Open &open, const QString &path, const LeftCheckpoints *left)
{
    const Result<OpenedFile> opened = openFile(path);
    if (!opened)
        giveUp(opened.error().message);
    open.document = std::make_unique<ProfileDocument>(opened->loaded);
    new Checkpoints(open.document.get());
    ProfileDocument *document = open.document.get();
    open.file = std::make_unique<DocumentFile>(document, *opened);
    open.journal = left ? std::make_unique<DocumentJournal>(document, open.file.get(), &m_writer, *left)
                        : std::make_unique<DocumentJournal>(document, open.file.get(), &m_writer);
}

void Victim::restore(Open &open, UnsavedWork &work)
{
    RecoveredDocument &recovered = work.recovered;
    open.document = std::move(recovered.document);
    open.file = std::make_unique<DocumentFile>(open.document.get(),
                                               OpenedFile{{}, recovered.path, recovered.fingerprint});
    // Killed between the writing of the file and the end of the journal.
    open.file->lookAtDisk();
    if (open.file->isChangedOnDisk())
        open.file->keepMine();
    const QUndoStack *stack = open.document->undoStack();
    open.journal = std::make_unique<DocumentJournal>(
        open.document.get(), open.file.get(), &m_writer,
        m_writer.resume(work.journal, recovered.soundBytes, stack->index(), stack->count()));
}

/// How many there are, and the sum of all that they are.
QByteArray Victim::checkpointsOf(Open &open) const
{
    const QList<Checkpoint> &all = Checkpoints::of(open.document.get())->all();
    QByteArray text;
    for (const Checkpoint &checkpoint : all) {
        QByteArray &sum = open.sums[checkpoint.id];
        if (sum.isEmpty())
            sum = sumOf(checkpoint.profile);
        text += checkpoint.name.toUtf8() + (checkpoint.isAutomatic ? '1' : '0') +
                QByteArray::number(checkpoint.time.toMSecsSinceEpoch()) + sum;
    }
    return QByteArray::number(all.size()) + ':' + sumOf(text);
}

void Victim::sayState(const QByteArray &what, qsizetype place)
{
    const ProfileDocument &document = *m_open[size_t(place)].document;
    say(what + ' ' + QByteArray::number(place) + ' ' +
        QByteArray::number(QDateTime::currentMSecsSinceEpoch()) + ' ' +
        QByteArray::number(document.undoStack()->index()) + ' ' +
        QByteArray::number(document.undoStack()->count()) + ' ' + (document.isModified() ? '1' : '0') + ' ' +
        sumOf(document.profile()) + ' ' + checkpointsOf(m_open[size_t(place)]));
}

/// What the document was and is after each of its steps.
void Victim::sayHistory(qsizetype place, ProfileDocument &document) const
{
    QUndoStack *stack = document.undoStack();
    const int index = stack->index();
    QByteArray line = "history " + QByteArray::number(place) + ' ' + QByteArray::number(index);
    for (int step = 0; step <= stack->count(); ++step) {
        stack->setIndex(step);
        line += ' ' + sumOf(document.profile());
    }
    stack->setIndex(index);
    say(line);
}

void Victim::act()
{
    const auto place = static_cast<qsizetype>(m_random.bounded(int(m_open.size())));
    say("acts " + QByteArray::number(place));
    if (m_random.bounded(m_savesOneIn) == 0)
        save(place);
    else
        edit(*m_open[size_t(place)].document);
    sayState("now", place);
}

void Victim::editCheckpoints(ProfileDocument &document)
{
    constexpr qsizetype most = 20; // else each life takes longer than the one before
    Checkpoints *checkpoints = Checkpoints::of(&document);
    const QList<Checkpoint> &all = checkpoints->all();
    const Checkpoint any = all.isEmpty() ? Checkpoint() : all[m_random.bounded(int(all.size()))];
    const int number = m_random.bounded(1'000'000);
    switch (m_random.bounded(all.size() < most ? 6 : 3)) {
    case 0:
        return checkpoints->remove(any.id);
    case 1:
        return checkpoints->rename(any.id, u"Renamed %1"_s.arg(number));
    case 2:
        if (any.id != 0)
            returnTo(&document, any);
        return;
    case 3:
        return pushMassChange(&document, randomCommand(&document, m_random));
    default:
        (void)checkpoints->set(u"Point %1"_s.arg(number));
    }
}

void Victim::edit(ProfileDocument &document)
{
    if (m_random.bounded(12) == 0)
        return editCheckpoints(document);
    switch (m_random.bounded(12)) {
    case 0:
    case 1:
        document.undoStack()->undo();
        break;
    case 2:
        document.undoStack()->redo();
        break;
    case 3:
        document.endTypingBurst();
        break;
    default:
        if (document.profile().layers.size() > 12) // else each life takes longer than the one before
            document.push(std::make_unique<RemoveLayers>(
                &document, QList<ItemId>{document.layerId(1), document.layerId(3), document.layerId(5)}));
        else
            document.push(randomCommand(&document, m_random));
    }
}

void Victim::save(qsizetype place)
{
    DocumentFile &file = *m_open[size_t(place)].file;
    const LoadedProfile &loaded = m_open[size_t(place)].document->loaded();
    const bool isArchive = file.path().endsWith(u".tgz"_s);
    const QByteArray bytes =
        isArchive
            ? writeArchive(loaded.profile, loaded.source, loaded.attachments, JsonStyle::Keep).value_or("")
            : writeJson(loaded.profile, loaded.source, JsonStyle::Keep);
    say("saving " + QByteArray::number(place) + ' ' + sumOf(bytes));
    const Result<DocumentFile::SaveOutcome> saved = file.save();
    if (saved && *saved != DocumentFile::SaveOutcome::Saved)
        giveUp(u"the file is said to be another's"_s);
    if (saved)
        sayState("saved", place);
    else
        say("unsaved " + QByteArray::number(place) + ' ' + saved.error().message.toUtf8());
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Victim victim(QCoreApplication::arguments());
    return QCoreApplication::exec();
}
