// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"

#include <QCoreApplication>
#include <QUndoCommand>

namespace Layerwright {

/// Takes layers out of the stack, with their texts, and puts them back where they were.
class RemoveLayers final : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(RemoveLayers)

public:
    RemoveLayers(ProfileDocument *document, const QList<ItemId> &layers);

    void undo() override;
    void redo() override;

private:
    ProfileDocument *m_document;
    QList<int> m_rows; // ascending
    QList<IdentifiedLayer> m_layers;
};

} // namespace Layerwright
