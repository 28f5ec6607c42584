// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"

#include <QCoreApplication>
#include <QUndoCommand>

namespace Layerwright {

class RenameManifest final : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(RenameManifest)

public:
    RenameManifest(ProfileDocument *document, TextId id, QString name);

    void undo() override;
    void redo() override;

private:
    ProfileDocument *m_document;
    TextId m_id;
    QString m_before;
    QString m_after;
};

} // namespace Layerwright
