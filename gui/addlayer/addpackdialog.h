// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/addlayer/packchooser.h"

#include <QDialog>

class QDialogButtonBox;
class QPushButton;

namespace Layerwright {

class NoteLabel;

/// Chooses the pack of a new layer, or another pack for one that is there.
class AddPackDialog final : public QDialog
{
    Q_OBJECT

public:
    AddPackDialog(const Profile &profile, const PackLibrary *library, QAction *chooseFolder, QWidget *parent);

    /// From now on it is about Helm charts; `other` is offered for one that no catalog has.
    void setCharts(QAction *other);
    /// From now on it is about another pack for this layer.
    void setReplaced(const Layer &layer);
    PackChooser *chooser() const { return m_chooser; }
    std::optional<PackChoice> choice() const { return m_chooser->choice(); }
    /// The core layer that the choice takes the place of, as a stack has one of each kind; empty where none.
    QString replacedLayer() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showChoice();
    const Layer *inStack() const;
    void compare();

    const Profile m_profile;
    std::optional<Layer> m_replaced;
    QPushButton *m_other;
    QPushButton *m_compare;
    PackChooser *m_chooser;
    NoteLabel *m_note;
    QDialogButtonBox *m_buttons;
};

} // namespace Layerwright
