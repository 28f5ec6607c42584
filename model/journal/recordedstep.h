// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"

#include <QUndoCommand>

namespace Layerwright {

/// A step of the undo stack as a journal kept it: the primitive changes that it consists of. Obsolete, with
/// the document as it was, when one of them does not fit the document.
class RecordedStep final : public QUndoCommand
{
public:
    RecordedStep(ProfileDocument *document, QList<DocumentChange> changes, const QString &name);

    void undo() override;
    void redo() override;

private:
    ProfileDocument *m_document;
    QList<DocumentChange> m_changes;
    QList<DocumentChange> m_inverses; // from the last to the first, while it is done
};

/// Whether the document can be changed so: the rows and ids are there, the span is within the text.
bool fits(const ProfileDocument &document, const DocumentChange &change);

/// Changes the document and gives the change that leads back.
DocumentChange apply(ProfileDocument &document, const DocumentChange &change);

} // namespace Layerwright
