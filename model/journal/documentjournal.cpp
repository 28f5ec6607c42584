// SPDX-License-Identifier: Apache-2.0
#include "model/journal/documentjournal.h"

#include "model/journal/unsavedwork.h"

#include <QUndoStack>

namespace Layerwright {

DocumentJournal::DocumentJournal(ProfileDocument *document, DocumentFile *file, JournalWriter *writer,
                                 QObject *parent)
    : DocumentJournal(document, file, writer, 0, parent)
{
    startAnew();
}

DocumentJournal::DocumentJournal(ProfileDocument *document, DocumentFile *file, JournalWriter *writer,
                                 JournalWriter::Id resumed, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_file(file)
    , m_writer(writer)
    , m_checkpoints(Checkpoints::of(document))
    , m_id(resumed)
    , m_index(document->undoStack()->index())
{
    for (int i = 0; i < document->undoStack()->count(); ++i)
        m_steps.append(document->undoStack()->command(i));
    follow();
}

static JournalWriter::Id takenOver(ProfileDocument *document, JournalWriter *writer,
                                   const LeftCheckpoints &left)
{
    Checkpoints::of(document)->takeOver(left.checkpoints);
    return writer->resume(left.journal, left.soundBytes, 0, 0);
}

DocumentJournal::DocumentJournal(ProfileDocument *document, DocumentFile *file, JournalWriter *writer,
                                 const LeftCheckpoints &left, QObject *parent)
    : DocumentJournal(document, file, writer, takenOver(document, writer, left), parent)
{
    startAnew();
}

DocumentJournal::~DocumentJournal()
{
    if (m_id != 0)
        m_writer->discard(m_id);
}

void DocumentJournal::follow()
{
    if (m_checkpoints)
        followCheckpoints();
    connect(m_document, &ProfileDocument::changing, this, &DocumentJournal::note);
    connect(m_document->undoStack(), &QUndoStack::indexChanged, this, &DocumentJournal::takeStep);
    connect(m_document, &ProfileDocument::modifiedChanged, this, [this](bool modified) {
        if (!modified || m_id == 0 || !m_hasSteps)
            startAnew(); // where no step made it so, what it came from is not to be had again
    });
    connect(m_file, &DocumentFile::saved, this, &DocumentJournal::startAnew);
    connect(m_writer, &JournalWriter::failed, this, [this](JournalWriter::Id id, const QString &why) {
        // The journal after the next save fails for the same reason.
        if (id == m_id && !std::exchange(m_isFailing, true))
            emit failed(why);
    });
    connect(m_writer, &JournalWriter::works, this, [this](JournalWriter::Id id) {
        if (id == m_id && std::exchange(m_isFailing, false))
            emit worksAgain();
    });
}

/// Those of a document in no file wait for the first journal.
void DocumentJournal::followCheckpoints()
{
    using Kind = JournalCheckpoint::Kind;
    const auto on = [this](auto signal, Kind kind) {
        connect(m_checkpoints, signal, this, [this, kind](quint64 id) {
            if (!m_document->isModified() && (m_id != 0) != isNeeded())
                startAnew();
            else if (m_id != 0)
                append(id, kind);
        });
    };
    on(&Checkpoints::added, Kind::SetHere);
    on(&Checkpoints::renamed, Kind::Rename);
    on(&Checkpoints::removed, Kind::Remove);
}

void DocumentJournal::append(quint64 checkpoint, JournalCheckpoint::Kind kind)
{
    const Checkpoint *found = m_checkpoints->find(checkpoint);
    JournalCheckpoint change{kind, found ? *found : Checkpoint()};
    change.checkpoint.id = checkpoint;
    m_writer->append(m_id, change);
}

void DocumentJournal::note(const DocumentChange &change)
{
    if (m_changes.isEmpty())
        QMetaObject::invokeMethod(this, &DocumentJournal::takeLooseChanges, Qt::QueuedConnection);
    m_changes.append(change);
}

/// What was pushed is not what stood there before; a merge leaves everything where it was.
JournalStep::Kind DocumentJournal::noteSteps(int index)
{
    const QUndoStack *stack = m_document->undoStack();
    const QUndoCommand *last = index > 0 ? stack->command(index - 1) : nullptr;
    if (last && m_steps.value(index - 1) != last) {
        m_steps.resize(index - 1);
        m_steps.append(last);
        return JournalStep::Kind::Push;
    }
    m_steps.resize(stack->count());
    return index == m_index ? JournalStep::Kind::Merge : JournalStep::Kind::Move;
}

void DocumentJournal::takeStep()
{
    const QUndoStack *stack = m_document->undoStack();
    JournalStep step;
    step.kind = noteSteps(stack->index());
    step.index = stack->index();
    step.count = stack->count();
    step.text = stack->text(step.index - 1);
    if (step.kind == JournalStep::Kind::Move)
        step.text =
            step.index < m_index ? tr("Undo %1").arg(stack->text(step.index)) : tr("Redo %1").arg(step.text);
    step.changes = std::exchange(m_changes, {});
    // The other way round would begin a journal when the last change is undone.
    if (m_document->isModified() && (step.index != m_index || !step.changes.isEmpty()))
        append(std::move(step));
    m_index = stack->index();
}

/// Changes of which the undo stack told nothing, as within a long macro: a number that no step has.
void DocumentJournal::takeLooseChanges()
{
    if (m_changes.isEmpty())
        return;
    JournalStep step;
    step.index = step.count = -1;
    step.text = tr("Change");
    step.changes = std::exchange(m_changes, {});
    append(std::move(step));
}

void DocumentJournal::append(JournalStep step)
{
    if (m_id == 0)
        begin();
    step.time = QDateTime::currentMSecsSinceEpoch();
    m_writer->append(m_id, step);
    m_hasSteps = true;
}

void DocumentJournal::begin()
{
    JournalBase base{m_file->path(), m_file->known().value_or(FileFingerprint{}), m_isBaseSaved,
                     std::exchange(m_base, {})};
    QList<JournalCheckpoint> checkpoints;
    for (const Checkpoint &checkpoint : m_checkpoints ? m_checkpoints->all() : QList<Checkpoint>())
        checkpoints.append({checkpoint.position == m_index ? JournalCheckpoint::Kind::SetHere
                                                           : JournalCheckpoint::Kind::Keep,
                            checkpoint});
    m_hasSteps = false;
    if (m_id != 0)
        m_writer->beginAnew(m_id, base, m_index, checkpoints);
    else
        m_id = m_writer->begin(base, m_index, checkpoints);
}

bool DocumentJournal::isNeeded() const
{
    const bool hasCheckpoints = m_checkpoints && !m_checkpoints->all().isEmpty();
    return m_document->isModified() || (hasCheckpoints && !m_file->path().isEmpty());
}

/// The journal, or the next one, begins with the document as it is now.
void DocumentJournal::startAnew()
{
    m_changes.clear();
    m_base = m_document->identified();
    m_isBaseSaved = !m_document->isModified();
    m_index = m_document->undoStack()->index();
    if (isNeeded())
        begin();
    else if (m_id != 0)
        m_writer->discard(std::exchange(m_id, 0));
}

} // namespace Layerwright
