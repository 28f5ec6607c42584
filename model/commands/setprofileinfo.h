// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"

#include <QCoreApplication>
#include <QUndoCommand>

namespace Layerwright {

/// Changes what the profile card shows. Changes of the same field merge within a burst.
class SetProfileInfo final : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(SetProfileInfo)

public:
    SetProfileInfo(ProfileDocument *document, ProfileInfo info);

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *command) override;

private:
    static QString nameOf(const ProfileInfo &before, const ProfileInfo &after);

    ProfileDocument *m_document;
    ProfileInfo m_before;
    ProfileInfo m_after;
    int m_burst;
};

} // namespace Layerwright
