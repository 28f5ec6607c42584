// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registry/consoleconnection.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;

namespace Layerwright {

class NoteLabel;
class TrustFields;

/// Describes the console that profiles are downloaded from and uploaded to. Nothing is sent.
class ConnectionDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectionDialog(const std::optional<ConsoleConnection> &known, QWidget *parent = nullptr);

    /// Fails while something is missing or wrong.
    Result<ConsoleConnection> connection() const;
    /// Empty where the one that is known stays.
    QString apiKey() const;
    /// In the system's keychain; else for as long as the program runs.
    bool keepsKey() const;

signals:
    void forgetWanted();

private:
    void addKey(QFormLayout *form);
    void check();

    const std::optional<ConsoleConnection> m_known;
    QLineEdit *m_address;
    QLineEdit *m_project;
    QLineEdit *m_key;
    QComboBox *m_keeping;
    TrustFields *m_trust = nullptr;
    NoteLabel *m_note;
    QDialogButtonBox *m_buttons;
};

} // namespace Layerwright
