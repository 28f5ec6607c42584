// SPDX-License-Identifier: Apache-2.0
#include "gui/newprofile/corelayerpage.h"

#include "gui/addlayer/notelabel.h"
#include "gui/addlayer/packchooser.h"
#include "gui/addlayer/packview.h"
#include "gui/help/whatsthistext.h"
#include "model/catalog/packlayer.h"
#include "model/document/layeridentity.h"
#include "model/items/layertext.h"

#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

CoreLayerPage::CoreLayerPage(const PackLibrary *library, QAction *chooseFolder, QWidget *parent)
    : NewProfilePage(parent)
    , m_library(library)
    , m_chooser(new PackChooser(library, chooseFolder))
    , m_keep(new QRadioButton)
    , m_take(new QRadioButton(tr("&Take the selected pack")))
    , m_none(new QRadioButton)
    , m_registry(new QComboBox)
    , m_note(new NoteLabel)
{
    m_chooser->view()->setEditable();
    m_chooser->setWhatsThis(
        whatsThisText(tr("The packs of this kind that your catalogs have and that fit the cloud. "
                         "Its version, its README and its values are at the right, and the "
                         "values can be edited before the layer is made."),
                      u"profiles#a-new-profile"_s));
    m_registry->setWhatsThis(
        whatsThisText(tr("The name of the registry from which the product takes the pack. Where "
                         "none is given, the product asks when the profile is imported."),
                      u"profiles#a-new-profile"_s));
    m_note->setContentsMargins(16, 6, 16, 6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeChoices());
    layout->addWidget(m_chooser, 1);
    layout->addWidget(m_note);
    connect(m_registry, &QComboBox::currentTextChanged, this, [this] {
        if (!m_isFilling)
            emit edited();
    });
    connect(m_chooser, &PackChooser::choiceChanged, this, &CoreLayerPage::onChoiceChanged);
    connect(m_chooser->view(), &PackView::valuesEdited, this, &CoreLayerPage::onValuesEdited);
    connect(library, &PackLibrary::sourcesRead, this, [this] {
        const QScopedValueRollback filling(m_isFilling, true);
        if (!m_before && !m_layer.isOptional && !m_leftOpen.contains(int(m_layer.kind)) &&
            m_chooser->choice())
            m_take->setChecked(true);
        check();
    });
}

QLayout *CoreLayerPage::makeChoices()
{
    auto *group = new QButtonGroup(this);
    auto *choices = new QHBoxLayout;
    choices->setContentsMargins(16, 8, 16, 8);
    choices->setSpacing(20);
    for (QRadioButton *button : {m_keep, m_take, m_none}) {
        group->addButton(button);
        choices->addWidget(button);
    }
    choices->addStretch();
    auto *registry = new QLabel(tr("Re&gistry"));
    registry->setBuddy(m_registry);
    m_registry->setEditable(true);
    m_registry->setAccessibleName(tr("Registry"));
    m_registry->setMinimumContentsLength(18);
    m_registry->setToolTip(
        tr("The name that it has in the product, which asks on import where none is given"));
    m_registry->lineEdit()->setPlaceholderText(tr("asked on import"));
    choices->addWidget(registry);
    choices->addWidget(m_registry);
    connect(group, &QButtonGroup::buttonToggled, this, [this](const QAbstractButton *, bool isOn) {
        if (!isOn || m_isFilling)
            return;
        if (m_none->isChecked())
            m_leftOpen.insert(int(m_layer.kind));
        else
            m_leftOpen.remove(int(m_layer.kind));
        check();
        emit edited();
    });
    return choices;
}

void CoreLayerPage::setLayer(const CoreLayer &layer)
{
    m_layer = layer;
}

void CoreLayerPage::setAnswers(const NewProfile &answers)
{
    const QScopedValueRollback filling(m_isFilling, true);
    const auto there = std::ranges::find_if(
        answers.layers, [this](const Layer &layer) { return layer.kind == m_layer.kind; });
    m_before = there == answers.layers.end() ? std::nullopt : std::optional(*there);
    m_none->setText(m_layer.isOptional ? tr("N&o layer of this kind") : tr("Choose &later"));
    m_keep->setVisible(m_before.has_value());
    offerRegistries(answers);
    m_chooser->search()->clear();
    m_chooser->setCloud(answers.info.cloudType);
    m_chooser->setKind(m_layer.kind);
    if (m_before) {
        m_keep->setText(tr("&Keep %1 %2").arg(m_before->name, m_before->tag));
        m_chooser->view()->setEditedValues(packNameOf(m_before->name), m_before->tag, m_before->values);
        m_chooser->choose(packNameOf(m_before->name), m_before->tag);
    }
    (m_before                                                                               ? m_keep
     : m_layer.isOptional || m_leftOpen.contains(int(m_layer.kind)) || !m_chooser->choice() ? m_none
                                                                                            : m_take)
        ->setChecked(true);
    check();
}

/// Most profiles take all their packs from one.
void CoreLayerPage::offerRegistries(const NewProfile &answers)
{
    QStringList names;
    for (const Layer &layer : answers.layers)
        if (!layer.registry.name.isEmpty() && !names.contains(layer.registry.name))
            names.append(layer.registry.name);
    const QString last = m_registry->currentText();
    m_registry->clear();
    m_registry->addItems(names);
    m_registry->setEditText(m_before ? m_before->registry.name : last);
}

static void setRegistry(Layer &layer, const QString &name)
{
    if (layer.registry.name == name)
        return;
    layer.registry = {};
    layer.registry.name = name;
}

void CoreLayerPage::answer(NewProfile &answers) const
{
    const QString registry = m_registry->currentText().trimmed();
    if (m_keep->isChecked()) {
        for (Layer &layer : answers.layers) {
            if (layer.kind != m_layer.kind || !showsKept())
                continue;
            layer.values = m_chooser->choice()->values.value_or(m_chooser->choice()->pack.values);
            setRegistry(layer, registry);
        }
        return;
    }
    answers.layers.removeIf([this](const Layer &layer) { return layer.kind == m_layer.kind; });
    if (const std::optional<PackChoice> choice = m_chooser->choice(); m_take->isChecked() && choice) {
        Layer layer = layerOf(choice->pack, choice->tag);
        layer.values = choice->values.value_or(layer.values);
        setRegistry(layer, registry);
        answers.layers.append(layer);
    }
}

/// The layer that is there already is the one whose values are shown.
bool CoreLayerPage::showsKept() const
{
    const std::optional<PackChoice> choice = m_chooser->choice();
    return m_before && choice && choice->pack.name == packNameOf(m_before->name) &&
           choice->tag == m_before->tag;
}

/// Whoever edits the values of a pack means to take it.
void CoreLayerPage::onValuesEdited()
{
    if (m_isFilling)
        return;
    if (!(m_keep->isChecked() && showsKept()))
        m_take->setChecked(true);
    check();
    emit edited();
}

/// A pack that the user points at is meant to be taken.
void CoreLayerPage::onChoiceChanged()
{
    if (m_isFilling || !m_chooser->isAncestorOf(QApplication::focusWidget()))
        return check();
    m_take->setChecked(true);
    check();
    emit edited();
}

bool CoreLayerPage::isFitting() const
{
    const std::optional<PackChoice> choice = m_chooser->choice();
    return choice && OpenEnum<LayerKind>(choice->pack.layer) == m_layer.kind;
}

bool CoreLayerPage::isComplete() const
{
    return !m_take->isChecked() || isFitting();
}

QWidget *CoreLayerPage::firstField() const
{
    return m_chooser->choice() ? static_cast<QWidget *>(m_chooser->search()) : m_none;
}

/// What will be.
void CoreLayerPage::check()
{
    const std::optional<PackChoice> choice = m_chooser->choice();
    const QString kind = kindName(m_layer.kind);
    m_take->setEnabled(choice.has_value());
    if (m_keep->isChecked() && m_before)
        m_note->say(showsKept()
                        ? tr("%1: %2 stays, with the values that are shown.").arg(kind, m_before->name)
                        : tr("%1: %2 stays with its values as they are.").arg(kind, m_before->name));
    else if (m_none->isChecked())
        m_note->say(
            m_layer.isOptional
                ? tr("%1: this cloud needs none; one can be added at any time.").arg(kind)
                : tr("%1: stays open, and the problems of the profile say so until it is chosen.").arg(kind));
    else if (!choice)
        m_note->say(tr("Select a pack, or choose later."));
    else if (!isFitting())
        m_note->say(tr("%1 is of the kind %2; here a pack of the kind %3 is wanted.")
                        .arg(choice->pack.name, kindName(OpenEnum<LayerKind>(choice->pack.layer)), kind),
                    Severity::Warning);
    else
        m_note->say((choice->values ? tr("%1: %2 %3 with the values as they are edited here.")
                                    : tr("%1: %2 %3 with its default values."))
                        .arg(kind, choice->pack.name, choice->tag));
}

} // namespace Layerwright
