// SPDX-License-Identifier: Apache-2.0
#include "gui/addlayer/addpackdialog.h"

#include "gui/addlayer/notelabel.h"
#include "gui/compare/comparedialog.h"
#include "gui/theme/colors.h"
#include "model/document/layeridentity.h"
#include "model/items/layertext.h"
#include "model/items/packfiltermodel.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

AddPackDialog::AddPackDialog(const Profile &profile, const PackLibrary *library, QAction *chooseFolder,
                             QWidget *parent)
    : QDialog(parent)
    , m_profile(profile)
    , m_other(new QPushButton)
    , m_compare(new QPushButton(tr("&Compare…")))
    , m_chooser(new PackChooser(library, chooseFolder))
    , m_note(new NoteLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Add Pack"));
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(16, 8, 16, 12);
    bottom->setSpacing(16);
    m_other->setAutoDefault(false);
    m_other->hide();
    bottom->addWidget(m_other);
    bottom->addWidget(m_note, 1);
    bottom->addWidget(m_compare);
    bottom->addWidget(m_buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_chooser, 1);
    layout->addSpacing(1); // of the hairline
    layout->addLayout(bottom);
    resize(QSize(980, 640).boundedTo(parent ? parent->size() : QSize(980, 640)));
    setMinimumSize(600, 360);

    m_compare->setAutoDefault(false);
    m_compare->setToolTip(tr("The values in the stack and the defaults of this version, side by side"));
    connect(m_compare, &QPushButton::clicked, this, &AddPackDialog::compare);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_chooser, &PackChooser::choiceChanged, this, &AddPackDialog::showChoice);
    connect(m_chooser, &PackChooser::accepted, this, [this] {
        if (choice())
            accept();
    });
    m_chooser->setCloud(profile.info.cloudType);
    m_chooser->setKind(wantedKind(profile));
    m_chooser->search()->setFocus();
    showChoice();
}

void AddPackDialog::setCharts(QAction *other)
{
    setWindowTitle(tr("Add Helm Chart"));
    m_chooser->setForm(PackForm::HelmChart);
    m_other->setText(other->text());
    m_other->show();
    connect(m_other, &QPushButton::clicked, this, [this, other] {
        reject();
        other->trigger();
    });
    showChoice();
}

void AddPackDialog::setReplaced(const Layer &layer)
{
    m_replaced = layer;
    setWindowTitle(tr("Replace %1").arg(layer.name));
    m_chooser->setKind(layer.isCore() ? layer.kind.value() : LayerKind::AddOn);
    m_chooser->choose(packNameOf(layer.name), layer.tag);
    showChoice();
}

void AddPackDialog::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter(this).fillRect(0, m_chooser->geometry().bottom() + 1, width(), 1, colorsOf(palette()).hairline);
}

QString AddPackDialog::replacedLayer() const
{
    const std::optional<PackChoice> chosen = choice();
    if (m_replaced || !chosen)
        return {};
    const OpenEnum<LayerKind> kind(chosen->pack.layer);
    const auto there = std::ranges::find_if(
        m_profile.layers, [&kind](const Layer &layer) { return layer.isCore() && layer.kind == kind; });
    return there == m_profile.layers.end() ? QString() : there->name;
}

/// The layer that is made from the pack that is chosen; null where there is none.
const Layer *AddPackDialog::inStack() const
{
    const std::optional<PackChoice> chosen = choice();
    if (!chosen)
        return nullptr;
    const auto there = std::ranges::find_if(m_profile.layers, [&chosen](const Layer &layer) {
        return packNameOf(layer.name) == chosen->pack.name;
    });
    return there == m_profile.layers.end() ? nullptr : &*there;
}

void AddPackDialog::compare()
{
    const Layer *layer = inStack();
    if (!layer)
        return;
    const Pack pack = choice()->pack;
    auto *dialog = new CompareDialog(tr("%1 in the stack").arg(layer->version),
                                     tr("Defaults of %1").arg(pack.version), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->compareValues(*layer, layer->values, pack.values);
    dialog->open();
}

/// What will happen, before it does.
void AddPackDialog::showChoice()
{
    const std::optional<PackChoice> chosen = choice();
    m_compare->setVisible(inStack());
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setEnabled(chosen.has_value());
    ok->setText(m_replaced || !replacedLayer().isEmpty() ? tr("Replace") : tr("Add"));
    if (!chosen) {
        m_note->say({});
    } else if (m_replaced) {
        m_note->say(tr("%1 becomes %2 %3 with its default values; the layer keeps its place and its "
                       "manifests.")
                        .arg(m_replaced->name, chosen->pack.name, chosen->tag));
    } else if (const QString there = replacedLayer(); !there.isEmpty()) {
        m_note->say(tr("A stack has one layer of the kind %1: it takes the place of %2.")
                        .arg(kindName(OpenEnum<LayerKind>(chosen->pack.layer)), there),
                    Severity::Warning);
    } else if (holdsPack(m_profile, chosen->pack.name)) {
        m_note->say(tr("%1 is in the stack already: you will be asked for the names of this one.")
                        .arg(chosen->pack.name));
    } else {
        m_note->say(OpenEnum<LayerKind>(chosen->pack.layer) == LayerKind::AddOn
                        ? tr("Goes on top of the stack.")
                        : tr("Goes to its place among the core layers."));
    }
}

} // namespace Layerwright
