// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"

#include <QCoreApplication>
#include <QUndoCommand>

namespace Layerwright {

/// Changes a variable. Changes of the same variable merge within a burst.
class SetVariable final : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(SetVariable)

public:
    SetVariable(ProfileDocument *document, ItemId variable, Variable changed);

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *command) override;

private:
    ProfileDocument *m_document;
    ItemId m_id;
    Variable m_before;
    Variable m_after;
    int m_burst;
};

} // namespace Layerwright
