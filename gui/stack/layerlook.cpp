// SPDX-License-Identifier: Apache-2.0
#include "gui/stack/layerlook.h"

#include "model/items/layercolor.h"
#include "model/items/layerlistmodel.h"

using namespace Qt::StringLiterals;

namespace Layerwright {

LayerLook LayerLooks::of(const QModelIndex &index)
{
    using enum LayerListModel::Role;
    LayerLook look;
    look.name = index.data(Qt::DisplayRole).toString();
    look.detail = index.data(SubtitleRole).toString();
    look.version = index.data(ShownVersionRole).toString();
    look.newer = index.data(NewerVersionRole).toString();
    const QVariant wave = index.data(InstallWaveRole);
    if (look.version.isEmpty() && wave.isValid())
        look.version = tr("wave %1").arg(wave.toInt());
    look.letter = index.data(IconLetterRole).toString();
    look.color =
        layerColor(index.data(KindRole).value<LayerKind>(), index.data(PackTypeRole).value<PackType>());
    look.errors = index.data(ErrorCountRole).toInt();
    look.warnings = index.data(WarningCountRole).toInt();
    look.isCore = index.data(IsCoreRole).toBool();
    return look;
}

} // namespace Layerwright
