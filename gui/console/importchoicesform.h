// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/consoleimport.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace Layerwright {

/// What a console wants to be told before an import: which registry a layer's pack comes from, and the
/// secrets that the file does not have. Each is asked for once.
class ImportChoicesForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportChoicesForm(QWidget *parent = nullptr);

    void show(const ImportAnswer &answer, const Profile &profile);
    void clear();
    bool isEmpty() const { return m_registries.isEmpty() && m_secrets.isEmpty(); }

    QHash<int, RegistryRef> registries() const;
    QHash<QString, QString> secrets() const;

    using QWidget::show;

private:
    void addHeading(QFormLayout *form, const QString &text);
    void addRegistries(QFormLayout *form, const ImportAnswer &answer, const Profile &profile);
    void addSecrets(QFormLayout *form, const Profile &profile);

    QWidget *m_content = nullptr;
    QList<ImportCheck::Match> m_matches;
    QList<QComboBox *> m_registries;       // of m_matches
    QHash<QString, QLineEdit *> m_secrets; // by MaskedSecret::label()
};

} // namespace Layerwright
