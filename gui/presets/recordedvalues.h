// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/presetrecording.h"

#include <QTreeWidget>

namespace Layerwright {

/// Values that a preset can record, below the keys that lead to them, each to be taken or left: what the pack
/// has, and what is there now.
class RecordedValues final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit RecordedValues(QWidget *parent = nullptr);

    /// The trees of the values' nodes have to live as long as this. All are taken at first.
    void setValues(const QList<RecordableValue> &values);
    /// Of the values that are taken.
    QStringList paths() const;

signals:
    void pathsChanged();

private:
    QTreeWidgetItem *itemFor(const QList<YamlStep> &steps);
    void addValue(const RecordableValue &value);
};

} // namespace Layerwright
