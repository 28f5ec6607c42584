// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"

#include <QCoreApplication>
#include <QUndoCommand>

namespace Layerwright {

/// Brings layers together before the row `destination`, counted in the order of the file before the move
/// (the number of layers: to the end, the top of the stack). They keep their order among each other. Ask
/// `canMove` of model/document/stackorder.h first: this command does what it is told.
class MoveLayers final : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(MoveLayers)

public:
    MoveLayers(ProfileDocument *document, const QList<ItemId> &layers, int destination);

    void undo() override;
    void redo() override;

private:
    struct Step
    {
        int from;
        int to;
    };

    ProfileDocument *m_document;
    QList<Step> m_steps;
};

} // namespace Layerwright
