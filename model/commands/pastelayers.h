// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"

#include <QCoreApplication>
#include <QUndoCommand>

namespace Layerwright {

/// Layers as the text of a profile that has nothing else, as the clipboard carries them.
QByteArray layersText(const QList<Layer> &layers);
/// The layers of a profile in any form of text; none where the text is no profile.
QList<Layer> layersOfText(const QByteArray &text);

/// Puts layers of another profile, or copies of its own, into the stack: above the layer `below`, core layers
/// where they belong. Who has a name that is taken gets another one, as a duplicate does.
class PasteLayers final : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(PasteLayers)

public:
    PasteLayers(ProfileDocument *document, const QList<Layer> &layers, ItemId below = 0);

    /// Why they do not go into the stack: it has a core layer of that kind.
    static Result<void> check(const Profile &profile, const QList<Layer> &layers);
    /// The new layers, in the order that they were given in.
    const QList<ItemId> &pasted() const { return m_ids; }
    void undo() override;
    void redo() override;

private:
    ProfileDocument *m_document;
    QList<int> m_rows; // at which each is inserted, one after the other
    QList<IdentifiedLayer> m_layers;
    QList<ItemId> m_ids;
};

} // namespace Layerwright
