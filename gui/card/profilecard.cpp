// SPDX-License-Identifier: Apache-2.0
#include "gui/card/profilecard.h"

#include "gui/card/tagrow.h"
#include "gui/theme/colors.h"
#include "gui/theme/icon.h"
#include "gui/theme/sides.h"
#include "gui/theme/textfit.h"
#include "model/commands/setprofileinfo.h"
#include "model/document/profiledocument.h"
#include "model/items/wording.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Layerwright {

ProfileCard::ProfileCard(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel)
    , m_edit(new QToolButton)
    , m_version(new QToolButton)
    , m_versionMenu(new QMenu(this))
    , m_summary(new ElidedLabel)
    , m_description(new ElidedLabel)
    , m_tags(new TagRow)
{
    setAccessibleName(tr("Profile"));
    m_name->setFont(titleFont(font()));
    m_summary->setFont(dimFont(font()));
    m_description->setFont(dimFont(font()));
    m_summary->setDim(true);
    m_description->setDim(true);
    m_edit->setIcon(icon("rename"_L1));
    m_edit->setAutoRaise(true);
    m_edit->setToolTip(tr("Edit name, version, description and tags"));
    m_edit->setAccessibleName(tr("Edit profile info"));
    m_version->setAutoRaise(false);
    m_version->setFont(dimFont(font()));

    auto *first = new QHBoxLayout;
    first->setSpacing(4);
    first->addWidget(m_name, 1);
    first->addWidget(m_version);
    first->addWidget(m_edit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Sides::margins({16, 12, 12, 12}, layoutDirection()));
    layout->setSpacing(2);
    layout->addLayout(first);
    layout->addWidget(m_summary);
    layout->addWidget(m_description);
    layout->addSpacing(6);
    layout->addWidget(m_tags);

    connect(m_edit, &QToolButton::clicked, this, [this] { edit(InfoField::Name); });
    connect(m_version, &QToolButton::clicked, m_versionMenu,
            [this] { m_versionMenu->popup(m_version->mapToGlobal(m_version->rect().bottomLeft())); });
    connect(m_tags, &TagRow::clicked, this, [this] { edit(InfoField::Tags); });
}

void ProfileCard::setDocument(ProfileDocument *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    connect(document, &ProfileDocument::infoChanged, this, &ProfileCard::refresh);
    connect(document, &ProfileDocument::layerInserted, this, &ProfileCard::refresh);
    connect(document, &ProfileDocument::layerRemoved, this, &ProfileCard::refresh);
    refresh();
}

void ProfileCard::edit(InfoField field)
{
    if (!m_document)
        return;
    InfoDialog dialog(m_document->profile().info, field, this);
    if (dialog.exec() == QDialog::Accepted && m_document && dialog.info() != m_document->profile().info)
        m_document->push(std::make_unique<SetProfileInfo>(m_document, dialog.info()));
}

void ProfileCard::refresh()
{
    const ProfileInfo &info = m_document->profile().info;
    m_name->setWholeText(info.name.isEmpty() ? tr("Profile without a name") : info.name);
    const QString version = info.version.isEmpty() ? tr("no version") : info.version;
    m_version->setText(fontMetrics().elidedText(version, Qt::ElideRight, 160) + u" ▾"_s);
    m_version->setToolTip(tr("Version of the profile; click for the others that there are"));
    m_version->setAccessibleName(tr("Version %1").arg(version));
    m_summary->setWholeText(Wording::summary(m_document->profile()));
    m_description->setWholeText(info.description);
    m_description->setVisible(!info.description.trimmed().isEmpty());
    m_tags->setTags(info.tags);
}

void ProfileCard::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (m_name->geometry().contains(at))
        edit(InfoField::Name);
    else if (m_description->isVisible() && m_description->geometry().contains(at))
        edit(InfoField::Description);
    else
        QWidget::mouseDoubleClickEvent(event); // the dock's: it floats
}

void ProfileCard::paintEvent(QPaintEvent *)
{
    const Colors colors = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.panel);
    painter.fillRect(0, height() - 1, width(), 1, colors.hairline);
}

} // namespace Layerwright
