// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"

#include <QCoreApplication>
#include <QUndoCommand>

namespace Layerwright {

/// Gives a manifest another place among those of its layer; `to` is the row it has afterwards.
class MoveManifest final : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(MoveManifest)

public:
    MoveManifest(ProfileDocument *document, TextId id, int to);

    void undo() override;
    void redo() override;

private:
    ProfileDocument *m_document;
    ItemId m_layer;
    int m_from;
    int m_to;
};

} // namespace Layerwright
