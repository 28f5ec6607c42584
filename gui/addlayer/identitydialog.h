// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/layeridentity.h"

#include <QDialog>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace Layerwright {

class NoteLabel;

/// Asks for what tells one more layer of a pack from the one that is in the stack: display name, namespace,
/// names of releases. As long as only the display name was typed, the others follow it.
class IdentityDialog final : public QDialog
{
    Q_OBJECT

public:
    IdentityDialog(const Profile &profile, const Layer &layer, QWidget *parent);

    LayerIdentity identity() const;

private:
    struct Release
    {
        QString chart;
        QLineEdit *name;
        NoteLabel *note;
    };

    QLineEdit *addField(QFormLayout *form, const QString &label, const QString &text, NoteLabel *note);
    void followDisplayName();
    void check();

    const Profile m_profile;
    const Layer m_layer;
    QLineEdit *m_display = nullptr;
    QLineEdit *m_namespace = nullptr;
    NoteLabel *m_displayNote;
    NoteLabel *m_namespaceNote;
    QList<Release> m_releases;
    QLabel *m_name;
    QDialogButtonBox *m_buttons;
};

} // namespace Layerwright
