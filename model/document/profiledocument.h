// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/documentchange.h"
#include "model/document/recordedprofile.h"

#include <QObject>

#include <memory>

class QUndoCommand;
class QUndoStack;

namespace Layerwright {

/// The open profile: the only place where it changes. Changes come from the commands of model/commands
/// over the one undo stack; everyone else reads, and follows the signals.
class ProfileDocument final : public QObject
{
    Q_OBJECT

public:
    explicit ProfileDocument(LoadedProfile loaded = {}, QObject *parent = nullptr);
    /// With the ids that it had in another document.
    explicit ProfileDocument(IdentifiedProfile identified, QObject *parent = nullptr);
    ~ProfileDocument() override;

    const Profile &profile() const { return m_state->loaded.profile; }
    /// The profile with what it came from: what the writers take.
    const LoadedProfile &loaded() const { return m_state->loaded; }
    const IdentifiedProfile &identified() const { return *m_state; }
    QUndoStack *undoStack() const { return m_undoStack; }
    bool isModified() const;

    /// Runs the command and remembers it. One that knows beforehand that it changes nothing is dropped
    /// here, so that the steps which could be redone stay.
    void push(std::unique_ptr<QUndoCommand> command);
    /// Edits merge into one undo step only within a burst; the editor ends it when the cursor jumps, the
    /// focus goes or a pause was made.
    void endTypingBurst() { ++m_typingBurst; }
    int typingBurst() const { return m_typingBurst; }

    ItemId layerId(int row) const;
    int layerRow(ItemId id) const;
    ItemId manifestId(int layerRow, int row) const;
    int manifestRow(TextId id) const;
    ItemId variableId(int row) const;
    int variableRow(ItemId id) const;
    const Layer *layer(ItemId id) const;
    bool contains(TextId id) const;
    /// Empty where there is no such text. Let go of the copy before the next change: a text that is
    /// shared is copied by `replaceText`.
    QByteArray text(TextId id) const;
    LayerHeader header(int row) const;
    /// The rows of those layers that are there, ascending.
    QList<int> layerRows(const QList<ItemId> &ids) const;

    /// Takes the next free id, for a layer, manifest or variable about to be inserted.
    ItemId newId();
    IdentifiedLayer identified(Layer layer);

    // Primitive changes, for commands alone. Each emits its signals around the change.
    void setInfo(const ProfileInfo &info);
    void insertLayer(int row, const IdentifiedLayer &layer);
    IdentifiedLayer takeLayer(int row);
    /// `to` is the row that the layer has afterwards.
    void moveLayer(int from, int to);
    void setHeader(ItemId layer, const LayerHeader &header);
    void insertManifest(ItemId layer, int row, const Manifest &manifest, ItemId id);
    Manifest takeManifest(ItemId layer, int row);
    void moveManifest(ItemId layer, int from, int to);
    void renameManifest(TextId id, const QString &name);
    void insertVariable(int row, const Variable &variable, ItemId id);
    Variable takeVariable(int row);
    void moveVariable(int from, int to);
    void setVariable(int row, const Variable &variable);
    void replaceText(TextId id, Span span, const QByteArray &text);
    /// The members that we do not know, and the files that no text belongs to; nobody shows them.
    void setExtra(const ProfileExtra &extra);
    void setAttachments(const QList<AttachedFile> &attachments);

    /// The file that was just written is now what the document came from.
    void setSource(const ProfileSource &source);

signals:
    /// Before each primitive change, whatever it is; applied to the same state, it gives the same again.
    void changing(const Layerwright::DocumentChange &change);
    void infoChanged();
    void layerAboutToBeInserted(int row);
    void layerInserted(int row);
    void layerAboutToBeRemoved(int row);
    void layerRemoved(Layerwright::ItemId id);
    /// As of QAbstractItemModel::beginMoveRows: `destination` is the row before which it goes, counted
    /// while the layer is still at `from`.
    void layerAboutToBeMoved(int from, int destination);
    void layerMoved(int from, int to);
    void headerChanged(int row);
    void manifestsAboutToChange(Layerwright::ItemId layer);
    /// Inserted, removed, moved or renamed.
    void manifestsChanged(Layerwright::ItemId layer);
    void variablesAboutToChange();
    void variablesChanged();
    /// `span` is in the text as it was; `text` is what stands there now.
    void textChanged(Layerwright::TextId id, Layerwright::Span span, const QByteArray &text);
    void modifiedChanged(bool modified);

private:
    void reserveIds(const QList<ItemId> &ids);

    RecordedProfile m_state;
    ItemId m_lastId = 0;
    int m_typingBurst = 0;
    QUndoStack *m_undoStack = nullptr;
};

} // namespace Layerwright
