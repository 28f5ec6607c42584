// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/reader.h"
#include "model/result.h"

#include <QDateTime>
#include <QObject>

#include <memory>

class QUndoCommand;

namespace Layerwright {

class ProfileDocument;

/// A named point of the history of a document, with the whole profile as it was there.
struct Checkpoint
{
    static constexpr int noPosition = -1;

    quint64 id = 0;
    QString name;
    QDateTime time;
    bool isAutomatic = false;
    /// How many steps of the undo stack lead to it; none do once the stack went another way.
    int position = noPosition;
    Profile profile;
    QList<AttachedFile> attachments;

    bool operator==(const Checkpoint &) const = default;
};

/// The checkpoints of a document, whose child this is: a document that has none, as that of a wizard or of
/// the command line, is kept without. They share their texts with the document, and cost a copy of a text
/// once that one is changed.
class Checkpoints final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostAutomatic = 30;
    static constexpr int mostOwn = 200;

    /// `known` are those of a journal, the oldest first.
    explicit Checkpoints(ProfileDocument *document, QList<Checkpoint> known = {});

    static Checkpoints *of(const ProfileDocument *document);
    /// The oldest first.
    const QList<Checkpoint> &all() const { return m_all; }
    const Checkpoint *find(quint64 id) const;
    /// Whether the document is as it was there.
    bool isHere(const Checkpoint &checkpoint) const;

    /// Of the document as it is; gives its id. Fails where there are too many.
    Result<quint64> set(const QString &name);
    /// The same on its own, before a step of that name is done: none where the newest checkpoint holds the
    /// same, and the oldest of this kind goes where there are too many.
    void setBefore(const QString &step);
    /// One that was set on its own is the user's from then on.
    void rename(quint64 id, const QString &name);
    void remove(quint64 id);
    /// Those that the same file had in a run of the program before, as older ones. No steps lead to them.
    void takeOver(const QList<Checkpoint> &earlier);

signals:
    void added(quint64 id);
    void renamed(quint64 id);
    void removed(quint64 id);
    /// Another number of steps leads to one of them from here.
    void positionsChanged();

private:
    quint64 add(const QString &name, bool isAutomatic);
    void followSteps(int index);
    void forgetPositions(int from);
    Checkpoint *found(quint64 id);
    int count(bool isAutomatic) const;

    ProfileDocument *m_document;
    QList<Checkpoint> m_all;
    quint64 m_lastId = 0;
    int m_index = 0;
    QList<const QUndoCommand *> m_steps; // only compared
};

/// Does a command that changes much at once, after a checkpoint was set where the document keeps them.
void pushMassChange(ProfileDocument *document, std::unique_ptr<QUndoCommand> command);

} // namespace Layerwright
