// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/profile.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace Layerwright {

enum class InfoField { Name, Version, Description, Tags };

/// Changes what the profile card shows. What cannot be kept is said under its field while it is typed.
class InfoDialog final : public QDialog
{
    Q_OBJECT

public:
    InfoDialog(const ProfileInfo &info, InfoField focus, QWidget *parent);

    ProfileInfo info() const;

private:
    QLabel *addNote(const QString &help);
    void check();

    ProfileInfo m_info;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_version = nullptr;
    QPlainTextEdit *m_description = nullptr;
    QLineEdit *m_tags = nullptr;
    QLabel *m_nameNote = nullptr;
    QLabel *m_versionNote = nullptr;
    QLabel *m_tagsNote = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace Layerwright
