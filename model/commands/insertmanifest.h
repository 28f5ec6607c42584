// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"

#include <QCoreApplication>
#include <QUndoCommand>

namespace Layerwright {

/// Gives a layer one more manifest; its id is known at once, so that the caller can show it.
class InsertManifest final : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(InsertManifest)

public:
    InsertManifest(ProfileDocument *document, ItemId layer, int row, Manifest manifest);

    TextId manifestId() const { return {m_layer, m_id}; }
    void undo() override;
    void redo() override;

private:
    ProfileDocument *m_document;
    ItemId m_layer;
    int m_row;
    ItemId m_id;
    Manifest m_manifest;
};

} // namespace Layerwright
