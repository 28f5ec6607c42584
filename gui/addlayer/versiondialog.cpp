// SPDX-License-Identifier: Apache-2.0
#include "gui/addlayer/versiondialog.h"

#include "gui/addlayer/notelabel.h"
#include "gui/addlayer/packwording.h"
#include "gui/compare/comparedialog.h"
#include "gui/theme/sides.h"
#include "model/document/layeridentity.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr int choiceIndent = 24; // of the notes under a radio button

VersionDialog::VersionDialog(const Layer &layer, const PackFamily &family, QWidget *parent)
    : QDialog(parent)
    , m_layer(layer)
    , m_family(family)
    , m_versions(new QComboBox)
    , m_versionNote(new NoteLabel)
    , m_fetch(new QPushButton)
    , m_compare(new QPushButton(tr("&Compare…")))
    , m_keep(new QRadioButton(tr("&Keep the values as they are")))
    , m_carry(new QRadioButton)
    , m_take(new QRadioButton)
    , m_keepNote(new NoteLabel)
    , m_carryNote(new NoteLabel)
    , m_takeNote(new NoteLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
    , m_comparing([this](const VersionChange &change) { showChange(change); })
{
    setWindowTitle(tr("Version of %1").arg(layer.name));
    m_versions->setEditable(true);
    m_versions->setInsertPolicy(QComboBox::NoInsert);
    m_versions->setAccessibleName(tr("Version"));
    m_keep->setChecked(true);
    for (NoteLabel *note : {m_keepNote, m_carryNote, m_takeNote})
        note->setContentsMargins(Sides::margins({choiceIndent, 0, 0, 8}, layoutDirection()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(4);
    layout->addLayout(newForm());
    layout->addSpacing(12);
    for (QWidget *widget : QList<QWidget *>{m_keep, m_keepNote, m_carry, m_carryNote, m_take, m_takeNote})
        layout->addWidget(widget);
    layout->addStretch(1);
    layout->addSpacing(8);
    layout->addWidget(m_buttons);
    setMinimumWidth(460);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Change"));
    m_fetch->setAutoDefault(false);
    connect(m_fetch, &QPushButton::clicked, this, &VersionDialog::fetch);
    m_compare->setAutoDefault(false);
    m_compare->setToolTip(tr("The defaults of both versions, side by side"));
    connect(m_compare, &QPushButton::clicked, this, &VersionDialog::compare);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fillVersions();
    connect(m_versions, &QComboBox::currentTextChanged, this, &VersionDialog::showChoice);
    connect(m_carry, &QRadioButton::toggled, this, &VersionDialog::enableChange);
    showChoice();
    m_versions->setFocus();
}

QFormLayout *VersionDialog::newForm()
{
    auto *now = new QLabel(m_layer.tag.isEmpty() || m_layer.tag == m_layer.version
                               ? m_layer.version
                               : tr("%1, follows %2").arg(m_layer.version, m_layer.tag));
    now->setTextFormat(Qt::PlainText);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Now"), now);
    form->addRow(tr("&Version"), m_versions);
    form->addRow({}, m_versionNote);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(8);
    ways->addWidget(m_fetch);
    ways->addWidget(m_compare);
    ways->addStretch();
    form->addRow({}, ways);
    return form;
}

void VersionDialog::fillVersions()
{
    bool hasTrains = false;
    for (const VersionChoice &choice : versionChoices(m_family.versions())) {
        if (choice.followsTrain() && !std::exchange(hasTrains, true))
            m_versions->insertSeparator(m_versions->count());
        m_versions->addItem(choice.tag, choice.tag);
        m_versions->setItemData(m_versions->count() - 1, PackWording::note(choice), Qt::ToolTipRole);
    }
    const QString tag = m_layer.tag.isEmpty() ? m_layer.version : m_layer.tag;
    m_versions->setCurrentIndex(m_versions->findData(tag));
    m_versions->setEditText(tag);
}

/// A version as typed is meant as itself; a train is one of those that are known.
VersionChoice VersionDialog::choice() const
{
    const QString typed = m_versions->currentText().trimmed();
    if (const auto known = versionChoice(typed, m_family.versions()))
        return *known;
    if (isTrain(typed))
        return typed == m_layer.tag ? VersionChoice{m_layer.version, m_layer.tag} : VersionChoice();
    return {typed, typed};
}

std::optional<QByteArray> VersionDialog::newValues() const
{
    if (m_carry->isChecked())
        return m_change.carried;
    return m_take->isChecked() ? defaultsOf(choice().version) : std::nullopt;
}

std::optional<QByteArray> VersionDialog::defaultsOf(const QString &version) const
{
    const ListedPack *found = m_family.find(version);
    const Result<Pack> pack = found ? packOf(found->pack) : Result<Pack>();
    return found && pack ? std::optional(pack->values) : std::nullopt;
}

const PackEntry *VersionDialog::elsewhere(const QString &version) const
{
    const ListedPack *found = m_family.find(version);
    return found && !isAtHand(found->pack) ? &found->pack : nullptr;
}

void VersionDialog::offerFetch(const PackEntry *pack)
{
    m_fetch->setVisible(pack);
    m_fetch->setEnabled(pack);
    if (!pack)
        return;
    m_fetch->setText(tr("&Fetch from %1").arg(pack->source));
    m_versionNote->say(
        tr("Its values are still on the server of the catalog %1. Fetch it to see what changes, "
           "and to take its defaults.")
            .arg(pack->source));
}

void VersionDialog::fetch()
{
    const PackEntry *pack = elsewhere(choice().version);
    if (!pack)
        return;
    m_fetch->setEnabled(false);
    m_fetch->setText(tr("Fetching…"));
    emit fetchWanted(*pack);
}

/// What the author of the pack changed; where the defaults of now are not known, what is other than the
/// layer's values.
void VersionDialog::compare()
{
    const QString version = choice().version;
    const std::optional<QByteArray> then = defaultsOf(version);
    if (!then)
        return;
    const std::optional<QByteArray> now = defaultsOf(m_layer.version);
    auto *dialog =
        new CompareDialog(now ? tr("Defaults of %1").arg(m_layer.version) : tr("Values of the layer now"),
                          tr("Defaults of %1").arg(version), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->compareValues(m_layer, now.value_or(m_layer.values), *then);
    dialog->open();
}

void VersionDialog::showFetched(const PackContentsPointer &pack, const QString &fault)
{
    const ListedPack *shown = m_family.find(choice().version);
    if (!shown || shown->pack.contents != pack)
        return;
    showChoice();
    if (!fault.isEmpty())
        m_versionNote->say(fault, Severity::Error);
}

void VersionDialog::showChoice()
{
    const VersionChoice wanted = choice();
    const std::optional<QByteArray> found = defaultsOf(wanted.version);
    if (wanted.version.isEmpty())
        m_versionNote->say(tr("Which version this train stands for is not known: no place has one of it."),
                           Severity::Error);
    else if (wanted.followsTrain())
        m_versionNote->say(tr("Now %1. %2").arg(wanted.version, PackWording::note(wanted)));
    else if (!found)
        m_versionNote->say(tr("No place that is known here has this version; it is written as it is."),
                           Severity::Warning);
    else
        m_versionNote->say(PackWording::note(wanted));
    offerFetch(elsewhere(wanted.version));
    m_carry->setText(tr("&Put my changes into the defaults of %1").arg(wanted.version));
    m_take->setText(tr("Take the &defaults of %1").arg(wanted.version));
    m_take->setEnabled(found.has_value());
    m_compare->setEnabled(found && !isSame());
    if (!found)
        m_keep->setChecked(true);
    m_change = {};
    m_carry->setEnabled(found.has_value());
    showNotes();
    if (found)
        m_comparing.start([values = m_layer.values, then = *found,
                           now = defaultsOf(m_layer.version)](QPromise<VersionChange> &promise) {
            promise.addResult(versionChange(values, now, then, [&promise] { return promise.isCanceled(); }));
        });
    else
        m_comparing.cancel();
}

/// Notes that grow to several lines need room, which a dialog does not give by itself.
void VersionDialog::giveRoom()
{
    const int needed = layout()->totalHeightForWidth(width());
    if (height() < needed)
        resize(width(), needed);
}

void VersionDialog::showChange(const VersionChange &change)
{
    m_change = change;
    const bool canCarry = change.isKnown && change.carryFault.isEmpty();
    m_carry->setEnabled(canCarry);
    if (m_carry->isChecked() && !canCarry)
        m_keep->setChecked(true);
    showNotes();
}

void VersionDialog::showNotes()
{
    m_keepNote->say(PackWording::keepNote(m_change));
    m_carryNote->say(m_take->isEnabled() ? PackWording::carryNote(m_change) : tr("They are not known here."));
    m_takeNote->say(m_take->isEnabled()
                        ? PackWording::takeNote(m_change, packNameOf(m_layer.name) != m_layer.name)
                        : tr("They are not known here."));
    enableChange();
    giveRoom();
}

bool VersionDialog::isSame() const
{
    const VersionChoice wanted = choice();
    return wanted.version == m_layer.version &&
           wanted.tag == (m_layer.tag.isEmpty() ? m_layer.version : m_layer.tag);
}

/// What is to be carried over has to be there first.
void VersionDialog::enableChange()
{
    m_buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(!choice().version.isEmpty() && !isSame() && (!m_carry->isChecked() || m_change.isKnown));
}

} // namespace Layerwright
