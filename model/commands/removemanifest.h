// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"

#include <QCoreApplication>
#include <QUndoCommand>

namespace Layerwright {

class RemoveManifest final : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(RemoveManifest)

public:
    RemoveManifest(ProfileDocument *document, TextId id);

    void undo() override;
    void redo() override;

private:
    ProfileDocument *m_document;
    TextId m_id;
    int m_row;
    Manifest m_manifest;
};

} // namespace Layerwright
