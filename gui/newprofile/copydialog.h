// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/newprofile.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLineEdit;

namespace Layerwright {

class NoteLabel;

enum class CopyKind { Clone, Version, Template };

/// Asks for what tells a copy of a profile from it: a clone its name and version, a new version that, a
/// template its name.
class CopyDialog final : public QDialog
{
    Q_OBJECT

public:
    CopyDialog(CopyKind kind, const ProfileInfo &info, QWidget *parent);

    /// Names (of templates) or versions (of this profile) that are there already, which is said and not
    /// refused.
    void setTaken(const QStringList &taken);
    ProfileCopy copy() const;
    QDialogButtonBox *buttons() const { return m_buttons; }

private:
    void addName();
    void addVersion();
    void addButtons();
    bool isAsBefore() const;
    void check();

    CopyKind m_kind;
    ProfileInfo m_info;
    QStringList m_taken;
    QLineEdit *m_name = nullptr;
    QComboBox *m_version = nullptr;
    QCheckBox *m_keepTags = nullptr;
    NoteLabel *m_nameNote = nullptr;
    NoteLabel *m_versionNote = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace Layerwright
