// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"

#include <QCoreApplication>
#include <QUndoCommand>

namespace Layerwright {

class InsertVariable final : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(InsertVariable)

public:
    InsertVariable(ProfileDocument *document, int row, Variable variable);

    ItemId variableId() const { return m_id; }
    void undo() override;
    void redo() override;

private:
    ProfileDocument *m_document;
    int m_row;
    ItemId m_id;
    Variable m_variable;
};

} // namespace Layerwright
