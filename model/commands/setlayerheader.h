// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"

#include <QCoreApplication>
#include <QUndoCommand>

namespace Layerwright {

/// Changes the fields of a layer that are not texts. Changes of the same field merge within a burst.
class SetLayerHeader final : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(SetLayerHeader)

public:
    SetLayerHeader(ProfileDocument *document, ItemId layer, LayerHeader header);

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *command) override;

private:
    ProfileDocument *m_document;
    ItemId m_layer;
    LayerHeader m_before;
    LayerHeader m_after;
    int m_burst;
};

} // namespace Layerwright
