// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registry/catalogsource.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;

namespace Layerwright {

class NoteLabel;
class TrustFields;

/// Describes a server of packs or charts: its address, how it is asked, and how it is trusted.
class ServerDialog final : public QDialog
{
    Q_OBJECT

public:
    /// A new one, or one that is known.
    explicit ServerDialog(const CatalogSource &known = {}, QWidget *parent = nullptr);

    /// Fails while something is missing or wrong.
    Result<CatalogSource> source() const;
    /// Empty where none was typed.
    QString password() const;
    /// In the system's keychain; else for as long as the program runs.
    bool keepsPassword() const;

private:
    void addAccess(QFormLayout *form);
    void explainFields();
    void check();

    const CatalogSource m_known;
    QLineEdit *m_address;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QComboBox *m_keeping;
    TrustFields *m_trust = nullptr;
    NoteLabel *m_note;
    QDialogButtonBox *m_buttons;
};

} // namespace Layerwright
