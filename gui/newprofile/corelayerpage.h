// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/newprofile/newprofilepage.h"

#include <QSet>

#include <optional>

class QAction;
class QComboBox;
class QRadioButton;

namespace Layerwright {

class NoteLabel;
class PackChooser;
class PackLibrary;

/// One layer that every cluster has: a pack for it, the layer that is there already, or none yet.
class CoreLayerPage final : public NewProfilePage
{
    Q_OBJECT

public:
    /// The library outlives the page; `chooseFolder` is offered where no pack is known.
    CoreLayerPage(const PackLibrary *library, QAction *chooseFolder, QWidget *parent = nullptr);

    /// Which layer it is about, before setAnswers().
    void setLayer(const CoreLayer &layer);

    void setAnswers(const NewProfile &answers) override;
    void answer(NewProfile &answers) const override;
    bool isComplete() const override;
    QWidget *firstField() const override;

private:
    QLayout *makeChoices();
    void onChoiceChanged();
    void onValuesEdited();
    bool showsKept() const;
    void offerRegistries(const NewProfile &answers);
    bool isFitting() const;
    void check();

    const PackLibrary *m_library;
    CoreLayer m_layer;
    std::optional<Layer> m_before;
    QSet<int> m_leftOpen; ///< LayerKinds that are to be chosen later
    bool m_isFilling = false;
    PackChooser *m_chooser;
    QRadioButton *m_keep;
    QRadioButton *m_take;
    QRadioButton *m_none;
    QComboBox *m_registry;
    NoteLabel *m_note;
};

} // namespace Layerwright
