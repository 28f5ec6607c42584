// SPDX-License-Identifier: Apache-2.0
#include "gui/newprofile/cloudpage.h"

#include "gui/addlayer/notelabel.h"
#include "gui/help/whatsthistext.h"
#include "model/profile/cloudtypes.h"
#include "model/profile/infofields.h"

#include <QButtonGroup>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace Layerwright {

CloudPage::CloudPage(QWidget *parent)
    : NewProfilePage(parent)
    , m_buttons(new QButtonGroup(this))
    , m_other(new QRadioButton(tr("An&other cloud:")))
    , m_otherName(new QLineEdit)
    , m_note(new NoteLabel)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(8);
    addGroup(layout, CloudGroup::Infrastructure, tr("Infrastructure provider"));
    addGroup(layout, CloudGroup::ManagedKubernetes, tr("Managed Kubernetes"));
    addGroup(layout, CloudGroup::Edge, tr("Edge"));
    addOther(layout);
    layout->addWidget(m_note);
    layout->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(m_buttons, &QButtonGroup::buttonToggled, this, [this](const QAbstractButton *, bool isOn) {
        if (!isOn)
            return;
        check();
        emit edited();
    });
    setWhatsThis(
        whatsThisText(tr("Where the clusters of this profile run. The core layers are made for one cloud, so "
                         "it decides which packs are offered. It cannot be changed later in the "
                         "product."),
                      u"profiles#a-new-profile"_s));
    check();
}

static QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

void CloudPage::addGroup(QVBoxLayout *layout, CloudGroup group, const QString &title)
{
    constexpr int columns = 3;
    layout->addWidget(heading(title));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    int count = 0;
    for (const CloudType &cloud : cloudTypes()) {
        if (cloud.group != group)
            continue;
        auto *button = new QRadioButton(QString(cloud.label));
        button->setObjectName(QString(cloud.name));
        m_buttons->addButton(button);
        grid->addWidget(button, count / columns, count % columns);
        ++count;
    }
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    layout->addLayout(grid);
    layout->addSpacing(8);
}

void CloudPage::addOther(QVBoxLayout *layout)
{
    m_buttons->addButton(m_other);
    QStringList names;
    for (const CloudType &cloud : cloudTypes())
        if (cloud.group == CloudGroup::Other)
            names.append(QString(cloud.name));
    m_otherName->setCompleter(new QCompleter(names, m_otherName));
    m_otherName->setPlaceholderText(tr("its name, such as nutanix"));
    m_otherName->setAccessibleName(tr("Name of another cloud"));
    m_otherName->setMaximumWidth(260);
    auto *row = new QHBoxLayout;
    row->addWidget(m_other);
    row->addWidget(m_otherName, 1);
    row->addStretch();
    layout->addWidget(heading(tr("Custom")));
    layout->addLayout(row);
    connect(m_otherName, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!text.isEmpty())
            m_other->setChecked(true);
        check();
        emit edited();
    });
    connect(m_other, &QRadioButton::clicked, m_otherName, [this] { m_otherName->setFocus(); });
}

QWidget *CloudPage::firstField() const
{
    QAbstractButton *checked = m_buttons->checkedButton();
    return checked ? checked : m_buttons->buttons().constFirst();
}

void CloudPage::setAnswers(const NewProfile &answers)
{
    const QSignalBlocker quiet(this);
    const QString &cloud = answers.info.cloudType;
    for (QAbstractButton *button : m_buttons->buttons())
        if (button != m_other && button->objectName() == cloud)
            return button->setChecked(true);
    const bool isOpen = cloud.isEmpty() || cloud == "all"_L1;
    m_otherName->setText(isOpen ? QString() : cloud);
    m_buttons->setExclusive(false);
    for (QAbstractButton *button : m_buttons->buttons())
        button->setChecked(!isOpen && button == m_other);
    m_buttons->setExclusive(true);
    check();
}

QString CloudPage::cloud() const
{
    const QAbstractButton *checked = m_buttons->checkedButton();
    if (!checked)
        return {};
    return checked == m_other ? m_otherName->text().trimmed() : checked->objectName();
}

void CloudPage::answer(NewProfile &answers) const
{
    answers.info.cloudType = cloud();
}

bool CloudPage::isComplete() const
{
    return InfoFields::checkCloud(cloud()).has_value();
}

void CloudPage::check()
{
    const QAbstractButton *checked = m_buttons->checkedButton();
    const bool isWaiting = !checked || (checked == m_other && m_otherName->text().isEmpty());
    m_note->show(isWaiting ? Result<void>() : InfoFields::checkCloud(cloud()));
}

} // namespace Layerwright
