// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"

#include <QCoreApplication>
#include <QUndoCommand>

namespace Layerwright {

/// Changes one text by a list of edits, which is one step. Steps of one edit each that have the same name
/// and touch (typing on, backspacing) merge within a burst (ProfileDocument::endTypingBurst); a line
/// break ends the burst too. Pass `Merge::No` for what is a step of its own: a paste, a comment toggle; and
/// `Merge::Field` for what is typed into a field beside the text: all of that name within a burst is one.
class EditText final : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(EditText)

public:
    enum class Merge { WithinBurst, Field, No };

    /// An empty `name` gives “Edit argo-cd”.
    EditText(ProfileDocument *document, TextId id, QList<TextEdit> edits, const QString &name = {},
             Merge merge = Merge::WithinBurst);

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *command) override;

private:
    bool continues(const EditText &next) const;
    void append(const EditText &next);
    bool mergeField(const EditText &next);
    void apply(const QList<TextEdit> &edits);

    ProfileDocument *m_document;
    TextId m_id;
    QList<TextEdit> m_edits;    // from the text before to the text after
    QList<TextEdit> m_inverted; // and back
    int m_burst;
    Merge m_merge;
};

} // namespace Layerwright
