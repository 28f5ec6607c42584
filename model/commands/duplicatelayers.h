// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"

#include <QCoreApplication>
#include <QUndoCommand>

namespace Layerwright {

/// Puts a copy of each layer right above it, under a name of its own. A pack or chart gets its display name,
/// namespace and releases after it too (`suggestedIdentity`).
class DuplicateLayers final : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(DuplicateLayers)

public:
    DuplicateLayers(ProfileDocument *document, const QList<ItemId> &layers);

    /// The copies, in the order of the file.
    const QList<ItemId> &copies() const { return m_ids; }
    void undo() override;
    void redo() override;

private:
    ProfileDocument *m_document;
    QList<int> m_rows; // of the copies, ascending
    QList<IdentifiedLayer> m_copies;
    QList<ItemId> m_ids;
};

} // namespace Layerwright
