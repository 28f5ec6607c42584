// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"

#include <QCoreApplication>
#include <QUndoCommand>

namespace Layerwright {

/// Puts a layer into the stack; its id is known at once, so that the caller can select it.
class InsertLayer final : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(InsertLayer)

public:
    InsertLayer(ProfileDocument *document, int row, Layer layer);

    ItemId layerId() const { return m_id; }
    void undo() override;
    void redo() override;

private:
    ProfileDocument *m_document;
    int m_row;
    ItemId m_id;
    IdentifiedLayer m_layer;
};

} // namespace Layerwright
