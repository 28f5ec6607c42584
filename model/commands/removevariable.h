// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"

#include <QCoreApplication>
#include <QUndoCommand>

namespace Layerwright {

class RemoveVariable final : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(RemoveVariable)

public:
    RemoveVariable(ProfileDocument *document, ItemId variable);

    void undo() override;
    void redo() override;

private:
    ProfileDocument *m_document;
    ItemId m_id;
    int m_row;
    Variable m_variable;
};

} // namespace Layerwright
