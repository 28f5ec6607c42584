// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/inspection/fileinspection.h"

#include <QHash>
#include <QTreeWidget>

namespace Layerwright {

/// What a file holds as a tree: layers, variables, packs that travel along, members by their folders.
class InspectionTree final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit InspectionTree(QWidget *parent = nullptr);

    void setInspection(const FileInspection &inspection);

protected:
    void changeEvent(QEvent *event) override;

private:
    QTreeWidgetItem *addGroup(const QString &name, qsizetype count);
    void addLayers(const QList<Layer> &layers);
    void addVariables(const QList<Variable> &variables);
    void addPacks(const QStringList &packs);
    void addMembers(const FileInspection &inspection);
    void addMember(QTreeWidgetItem *group, const InspectedMember &member);
    void addRefused(QTreeWidgetItem *group, const InspectedMember &member);
    QTreeWidgetItem *folderItem(QTreeWidgetItem *group, const QString &folder);
    void markOdd(QTreeWidgetItem *item, Severity severity);

    QHash<QString, QTreeWidgetItem *> m_folders;
};

} // namespace Layerwright
