// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QCoreApplication>
#include <QModelIndex>

namespace Layerwright {

/// What one row of the stack shows.
struct LayerLook
{
    QString name;
    QString detail;  ///< what it is, and from where
    QString version; ///< version or train; of manifests their wave
    QString newer;   ///< a version that a catalog has; empty where none is newer
    QString letter;
    QColor color;
    int errors = 0;
    int warnings = 0;
    bool isCore = false;
};

/// Reads what a row shows from a model.
class LayerLooks final
{
    Q_DECLARE_TR_FUNCTIONS(LayerLooks)

public:
    /// From the roles of LayerListModel.
    static LayerLook of(const QModelIndex &index);
};

} // namespace Layerwright
