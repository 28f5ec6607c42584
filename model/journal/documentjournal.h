// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/documentfile.h"
#include "model/journal/journalwriter.h"

class QUndoCommand;

namespace Layerwright {

class Checkpoints;
struct LeftCheckpoints;

/// Keeps a journal of an open document as long as it has anything unsaved, and of one in a file as long as it
/// has checkpoints. What is done comes from ProfileDocument::changing, through which every change of every
/// command goes, and from what the undo stack tells; no command has to know of it. The journal begins anew
/// when the document is saved, and goes when it holds nothing or this goes.
class DocumentJournal final : public QObject
{
    Q_OBJECT

public:
    DocumentJournal(ProfileDocument *document, DocumentFile *file, JournalWriter *writer,
                    QObject *parent = nullptr);
    /// Of a document that was just recovered from a journal, which goes on as `resumed`.
    DocumentJournal(ProfileDocument *document, DocumentFile *file, JournalWriter *writer,
                    JournalWriter::Id resumed, QObject *parent = nullptr);
    /// Of a document that was read from its file again, which takes over the checkpoints that it had there.
    DocumentJournal(ProfileDocument *document, DocumentFile *file, JournalWriter *writer,
                    const LeftCheckpoints &left, QObject *parent = nullptr);
    ~DocumentJournal() override;

signals:
    /// Once, until it works again: the journal cannot be written.
    void failed(const QString &why);
    void worksAgain();

private:
    void follow();
    void note(const DocumentChange &change);
    void takeStep();
    void takeLooseChanges();
    void append(JournalStep step);
    void begin();
    void startAnew();
    bool isNeeded() const;
    void followCheckpoints();
    void append(quint64 checkpoint, JournalCheckpoint::Kind kind);
    JournalStep::Kind noteSteps(int index);

    ProfileDocument *m_document;
    DocumentFile *m_file;
    JournalWriter *m_writer;
    Checkpoints *m_checkpoints; // null: the document keeps none
    JournalWriter::Id m_id = 0; // while there is a journal

    IdentifiedProfile m_base; // what the next journal begins with
    bool m_isBaseSaved = false;
    bool m_hasSteps = false; // the journal, since its base
    bool m_isFailing = false;
    int m_index = 0;
    QList<const QUndoCommand *> m_steps; // to tell a new step from one that is redone
    QList<DocumentChange> m_changes;     // since the last step
};

} // namespace Layerwright
