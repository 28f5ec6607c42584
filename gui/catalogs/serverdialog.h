// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registry/catalogsource.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;

namespace Layerwright {

class NoteLabel;
class TrustFields;
struct ConsoleConnection;

/// Describes a server of packs or charts, or the product's console: its address, how it is asked, and how it
/// is trusted.
class ServerDialog final : public QDialog
{
    Q_OBJECT

public:
    /// A new one, or one that is known.
    explicit ServerDialog(const CatalogSource &known = {}, QWidget *parent = nullptr);

    /// The console that profiles are exchanged with already: what is known of it need not be typed again.
    void offerConsole(const std::optional<ConsoleConnection> &console);

    /// Fails while something is missing or wrong.
    Result<CatalogSource> source() const;
    /// Or the API key of a console; empty where none was typed.
    QString password() const;
    /// In the system's keychain; else for as long as the program runs.
    bool keepsPassword() const;

private:
    void connectFields();
    void addAccess();
    void explainFields();
    SourceKind kind() const;
    bool isConsole() const { return kind() == SourceKind::Console; }
    void takeKind();
    void showKind();
    Result<CatalogSource> consoleSource() const;
    void check();

    const CatalogSource m_known;
    CatalogSource m_offered; // a console whose key is known
    QFormLayout *m_form;
    QLineEdit *m_address;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QLineEdit *m_user;
    QLineEdit *m_project;
    QLineEdit *m_password;
    QComboBox *m_keeping;
    TrustFields *m_trust = nullptr;
    NoteLabel *m_note;
    QDialogButtonBox *m_buttons;
};

} // namespace Layerwright
