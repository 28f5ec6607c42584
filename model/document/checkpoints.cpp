// SPDX-License-Identifier: Apache-2.0
#include "model/document/checkpoints.h"

#include "model/document/profiledocument.h"

#include <QUndoStack>

#include <algorithm>

namespace Layerwright {

Checkpoints::Checkpoints(ProfileDocument *document, QList<Checkpoint> known)
    : QObject(document)
    , m_document(document)
    , m_all(std::move(known))
    , m_index(document->undoStack()->index())
{
    const QUndoStack *stack = document->undoStack();
    for (int i = 0; i < stack->count(); ++i)
        m_steps.append(stack->command(i));
    for (const Checkpoint &checkpoint : std::as_const(m_all))
        m_lastId = std::max(m_lastId, checkpoint.id);
    connect(stack, &QUndoStack::indexChanged, this, &Checkpoints::followSteps);
}

Checkpoints *Checkpoints::of(const ProfileDocument *document)
{
    return document->findChild<Checkpoints *>({}, Qt::FindDirectChildrenOnly);
}

const Checkpoint *Checkpoints::find(quint64 id) const
{
    const auto place = std::ranges::find(m_all, id, &Checkpoint::id);
    return place == m_all.end() ? nullptr : &*place;
}

Checkpoint *Checkpoints::found(quint64 id)
{
    const auto place = std::ranges::find(m_all, id, &Checkpoint::id);
    return place == m_all.end() ? nullptr : &*place;
}

bool Checkpoints::isHere(const Checkpoint &checkpoint) const
{
    return checkpoint.profile == m_document->profile() &&
           checkpoint.attachments == m_document->loaded().attachments;
}

int Checkpoints::count(bool isAutomatic) const
{
    return static_cast<int>(std::ranges::count(m_all, isAutomatic, &Checkpoint::isAutomatic));
}

Result<quint64> Checkpoints::set(const QString &name)
{
    if (count(false) >= mostOwn)
        return failure(tr("This document has %1 checkpoints of yours, which is the most it can have. Remove "
                          "one before you set another.")
                           .arg(mostOwn));
    return add(name, false);
}

void Checkpoints::setBefore(const QString &step)
{
    if (!m_all.isEmpty() && isHere(m_all.last()))
        return;
    if (count(true) >= mostAutomatic)
        remove(std::ranges::find(m_all, true, &Checkpoint::isAutomatic)->id);
    add(tr("Before: %1").arg(step), true);
}

/// What is typed next is a step of its own, so that undo stops here.
quint64 Checkpoints::add(const QString &name, bool isAutomatic)
{
    m_document->endTypingBurst();
    m_all.append({++m_lastId, name, QDateTime::currentDateTimeUtc(), isAutomatic,
                  m_document->undoStack()->index(), m_document->profile(), m_document->loaded().attachments});
    emit added(m_lastId);
    return m_lastId;
}

void Checkpoints::rename(quint64 id, const QString &name)
{
    Checkpoint *checkpoint = found(id);
    if (!checkpoint || checkpoint->name == name)
        return;
    checkpoint->name = name;
    checkpoint->isAutomatic = checkpoint->isAutomatic && count(false) >= mostOwn;
    emit renamed(id);
}

void Checkpoints::remove(quint64 id)
{
    if (m_all.removeIf([id](const Checkpoint &checkpoint) { return checkpoint.id == id; }) > 0)
        emit removed(id);
}

void Checkpoints::takeOver(const QList<Checkpoint> &earlier)
{
    QList<quint64> ids;
    for (qsizetype i = 0; i < earlier.size(); ++i) {
        Checkpoint checkpoint = earlier[i];
        checkpoint.id = ++m_lastId;
        checkpoint.position = Checkpoint::noPosition;
        ids.append(checkpoint.id);
        m_all.insert(i, std::move(checkpoint));
    }
    for (const quint64 id : std::as_const(ids))
        emit added(id);
}

/// What was pushed is not what stood there before; a merge leaves everything where it was, and changes what
/// the last step leads to.
void Checkpoints::followSteps(int index)
{
    const QUndoStack *stack = m_document->undoStack();
    const QUndoCommand *last = index > 0 ? stack->command(index - 1) : nullptr;
    if (last && m_steps.value(index - 1) != last) {
        m_steps.resize(index - 1);
        m_steps.append(last);
        forgetPositions(index);
    } else if (index == m_index) {
        m_steps.resize(stack->count());
        forgetPositions(index);
    } else if (stack->count() != m_steps.size()) { // a step that turned out to do nothing is gone
        int same = 0;
        while (same < stack->count() && stack->command(same) == m_steps.value(same))
            ++same;
        m_steps.resize(same);
        for (int i = same; i < stack->count(); ++i)
            m_steps.append(stack->command(i));
        forgetPositions(same + 1);
    }
    m_index = index;
    if (!m_all.isEmpty())
        emit positionsChanged();
}

void Checkpoints::forgetPositions(int from)
{
    for (Checkpoint &checkpoint : m_all)
        if (checkpoint.position >= from)
            checkpoint.position = Checkpoint::noPosition;
}

void pushMassChange(ProfileDocument *document, std::unique_ptr<QUndoCommand> command)
{
    if (Checkpoints *checkpoints = Checkpoints::of(document); checkpoints && !command->isObsolete())
        checkpoints->setBefore(command->text());
    document->push(std::move(command));
}

} // namespace Layerwright
