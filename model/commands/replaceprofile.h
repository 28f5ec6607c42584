// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"

#include <QCoreApplication>
#include <QUndoCommand>

#include <memory>
#include <vector>

namespace Layerwright {

/// Makes the document another profile by the changes that lead there, so that layers and texts which are
/// in both keep their ids, and with them their cursors, folds and findings.
class ReplaceProfile final : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(ReplaceProfile)

public:
    ReplaceProfile(ProfileDocument *document, const LoadedProfile &target, const QString &name);
    ~ReplaceProfile() override;

    void undo() override;
    void redo() override;

private:
    void build();
    void buildLayers(const QList<Layer> &layers);
    void buildLayer(int row, const Layer &layer);
    void buildManifests(ItemId layer, const QList<Manifest> &manifests);
    void buildVariables(const QList<Variable> &variables);
    void setText(TextId id, const QByteArray &text);
    void run(std::unique_ptr<QUndoCommand> step);
    void swapRest();

    ProfileDocument *m_document;
    LoadedProfile m_target; // until the steps are known
    bool m_isBuilt = false;
    std::vector<std::unique_ptr<QUndoCommand>> m_steps;
    ProfileExtra m_extra;
    QList<AttachedFile> m_attachments;
};

} // namespace Layerwright
