// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"

#include <QCoreApplication>
#include <QUndoCommand>

namespace Layerwright {

/// Gives a variable another place in the order of the deploy form; `to` is the row it has afterwards.
class MoveVariable final : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(MoveVariable)

public:
    MoveVariable(ProfileDocument *document, ItemId variable, int to);

    void undo() override;
    void redo() override;

private:
    ProfileDocument *m_document;
    int m_from;
    int m_to;
};

} // namespace Layerwright
