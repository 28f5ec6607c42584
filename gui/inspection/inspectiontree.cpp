// SPDX-License-Identifier: Apache-2.0
#include "gui/inspection/inspectiontree.h"

#include "gui/theme/severitylook.h"
#include "model/inspection/inspectiontext.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QTreeWidgetItemIterator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

enum Column { NameColumn, WhatColumn, SizeColumn, ChecksumColumn, ColumnCount };

constexpr int severityRole = Qt::UserRole;
constexpr int roomOfRow = 6;

InspectionTree::InspectionTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("What the file holds"));
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("Name"), tr("What it is"), tr("Size"), tr("Checksum")});
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTextElideMode(Qt::ElideMiddle);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
}

static void setSize(QTreeWidgetItem *item, qint64 bytes)
{
    item->setText(SizeColumn, QLocale().formattedDataSize(bytes));
    item->setTextAlignment(SizeColumn, Qt::AlignRight | Qt::AlignVCenter);
}

static QTreeWidgetItem *addRow(QTreeWidgetItem *parent, const QString &name, const QString &what)
{
    auto *item = new QTreeWidgetItem(parent, {name, what});
    item->setToolTip(NameColumn, name.toHtmlEscaped());
    item->setToolTip(WhatColumn, what.toHtmlEscaped());
    return item;
}

QTreeWidgetItem *InspectionTree::addGroup(const QString &name, qsizetype count)
{
    auto *group = new QTreeWidgetItem(this, {tr("%1 (%2)").arg(name).arg(count)});
    QFont bold = font();
    bold.setBold(true);
    group->setFont(NameColumn, bold);
    group->setSizeHint(NameColumn, {0, fontMetrics().height() + roomOfRow});
    return group;
}

void InspectionTree::addLayers(const QList<Layer> &layers)
{
    QTreeWidgetItem *group = addGroup(tr("Layers"), layers.size());
    // As the stack is shown: the operating system at the bottom.
    for (auto layer = layers.crbegin(); layer != layers.crend(); ++layer) {
        const QString version = layer->tag.isEmpty() ? layer->version : layer->tag;
        QStringList what{layer->kind.name(), layer->packType.name(), version};
        what.removeAll(QString());
        QTreeWidgetItem *item = addRow(group, layer->name, what.join(u" · "_s));
        setSize(item, layer->values.size());
        for (const Manifest &manifest : layer->manifests)
            setSize(addRow(item, manifest.name, tr("manifest")), manifest.content.size());
    }
    group->setExpanded(true);
}

void InspectionTree::addVariables(const QList<Variable> &variables)
{
    if (variables.isEmpty())
        return;
    QTreeWidgetItem *group = addGroup(tr("Variables"), variables.size());
    for (const Variable &variable : variables) {
        const QString format = variable.format.name();
        addRow(group, variable.name, variable.isSensitive ? tr("%1, masked").arg(format) : format);
    }
}

void InspectionTree::addPacks(const QStringList &packs)
{
    if (packs.isEmpty())
        return;
    QTreeWidgetItem *group = addGroup(tr("Packs that travel along"), packs.size());
    for (const QString &pack : packs)
        addRow(group, pack, tr("pack"));
}

QTreeWidgetItem *InspectionTree::folderItem(QTreeWidgetItem *group, const QString &folder)
{
    if (folder.isEmpty())
        return group;
    if (QTreeWidgetItem *known = m_folders.value(folder))
        return known;
    QTreeWidgetItem *parent = folderItem(group, folder.section(u'/', 0, -2));
    QTreeWidgetItem *item =
        addRow(parent, folder.section(u'/', -1), InspectionText::kind(MemberKind::Folder));
    m_folders.insert(folder, item);
    return item;
}

void InspectionTree::markOdd(QTreeWidgetItem *item, Severity severity)
{
    item->setData(NameColumn, severityRole, static_cast<int>(severity));
    item->setIcon(NameColumn, SeverityLook::icon(severity, colorsOf(palette())));
    for (QTreeWidgetItem *parent = item->parent(); parent; parent = parent->parent())
        parent->setExpanded(true);
}

/// Under the very name that the archive gives it.
void InspectionTree::addRefused(QTreeWidgetItem *group, const InspectedMember &member)
{
    const QString name =
        member.target.isEmpty() ? member.name : tr("%1 → %2").arg(member.name, member.target);
    QTreeWidgetItem *item = addRow(group, name, InspectionText::kind(member.kind));
    item->setToolTip(NameColumn, u"%1: %2"_s.arg(name, member.refusal).toHtmlEscaped());
    setSize(item, member.size);
    markOdd(item, Severity::Error);
}

void InspectionTree::addMember(QTreeWidgetItem *group, const InspectedMember &member)
{
    QString path = member.name;
    while (path.startsWith("./"_L1))
        path.remove(0, 2);
    while (path.endsWith(u'/'))
        path.chop(1);
    if (member.kind == MemberKind::Folder) {
        folderItem(group, path == "."_L1 ? QString() : path);
        return;
    }
    QTreeWidgetItem *item = addRow(folderItem(group, path.section(u'/', 0, -2)), path.section(u'/', -1),
                                   InspectionText::kind(member.kind));
    setSize(item, member.size);
    item->setText(ChecksumColumn, InspectionText::checksum(member.checksum));
    if (member.checksum == ChecksumState::Differs || member.checksum == ChecksumState::NotListed ||
        member.kind == MemberKind::Unknown)
        markOdd(item, Severity::Warning);
}

void InspectionTree::addMembers(const FileInspection &inspection)
{
    // More rows nobody reads here, and the window would wait for them.
    constexpr qsizetype mostRows = 2'000;
    if (inspection.members.isEmpty())
        return;
    QTreeWidgetItem *group =
        addGroup(inspection.isArchive ? tr("Members") : tr("Files"), inspection.members.size());
    group->setExpanded(!inspection.profile);
    qsizetype rows = 0;
    for (const bool wantsRefused : {true, false})
        for (const InspectedMember &member : inspection.members) {
            if (member.refusal.isEmpty() == wantsRefused)
                continue;
            if (++rows > mostRows)
                break;
            if (wantsRefused)
                addRefused(group, member);
            else
                addMember(group, member);
        }
    for (const QString &name :
         inspection.missing.first(std::min<qsizetype>(100, inspection.missing.size()))) {
        QTreeWidgetItem *item = addRow(group, name, tr("missing"));
        markOdd(item, Severity::Warning);
    }
    if (const auto more = static_cast<int>(inspection.members.size() - mostRows); more > 0)
        addRow(group, tr("… and %n more members, which “layerwright-cli inspect” lists", nullptr, more), {});
}

void InspectionTree::setInspection(const FileInspection &inspection)
{
    clear();
    m_folders.clear();
    if (inspection.profile) {
        addLayers(inspection.profile->layers);
        addVariables(inspection.profile->variables);
    }
    addPacks(inspection.packs);
    addMembers(inspection);
    setColumnHidden(ChecksumColumn, !inspection.hasChecksums);
    constexpr int gap = 12;
    for (const Column column : {WhatColumn, SizeColumn, ChecksumColumn}) {
        resizeColumnToContents(column);
        setColumnWidth(column, columnWidth(column) + gap);
    }
    setCurrentItem(topLevelItem(0), NameColumn, QItemSelectionModel::NoUpdate); // for the keyboard
}

void InspectionTree::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (QTreeWidgetItemIterator item(this); *item; ++item)
        if (const QVariant severity = (*item)->data(NameColumn, severityRole); severity.isValid())
            (*item)->setIcon(
                NameColumn, SeverityLook::icon(static_cast<Severity>(severity.toInt()), colorsOf(palette())));
}

} // namespace Layerwright
