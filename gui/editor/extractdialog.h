// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/extraction.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace Layerwright {

/// Asks what the variable is to be called that a value becomes, or whether one that is there serves.
class ExtractDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `path` is of the value.
    ExtractDialog(const Profile &profile, const Extraction &extraction, const QString &path,
                  QWidget *parent = nullptr);

    /// The variable that the value becomes; with nothing but a name where an existing one is to serve.
    Variable variable() const;
    bool usesExisting() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fitHeight();
    void fillExisting();
    void check();
    QString fault() const;

    const Profile &m_profile;
    Extraction m_extraction;
    QComboBox *m_existing;
    QLineEdit *m_name;
    QLineEdit *m_displayName;
    QComboBox *m_format;
    QLineEdit *m_default;
    QLabel *m_fault;
    QDialogButtonBox *m_buttons;
};

} // namespace Layerwright
