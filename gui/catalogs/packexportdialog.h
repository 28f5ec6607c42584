// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/latestjob.h"
#include "model/document/profilepacks.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLineEdit;
class QRadioButton;

namespace Layerwright {

class NoteLabel;

/// Copies packs to carry them to where there is no network: those of the profile, or all that are at hand.
class PackExportDialog final : public QDialog
{
    Q_OBJECT

public:
    PackExportDialog(const ProfilePacks &ofProfile, const QList<PackEntry> &atHand, QWidget *parent);

signals:
    void exported(int packs, const QString &place);

private:
    enum class Form { Archive, Folder, Layout };

    QLayout *makeChoices();
    QLayout *makePlace();
    void choosePlace();
    void check();
    void write();
    void end(const Result<void> &done);
    Form form() const;
    /// Those of the profile that are elsewhere are left out, and told of.
    QList<PackEntry> chosen() const;

    const ProfilePacks m_ofProfile;
    const QList<PackEntry> m_atHand;
    QRadioButton *m_profileOnly;
    QRadioButton *m_all;
    QComboBox *m_form;
    QLineEdit *m_place;
    NoteLabel *m_note;
    QDialogButtonBox *m_buttons;
    LatestJob<Result<void>> m_job;
};

} // namespace Layerwright
