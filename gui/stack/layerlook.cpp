// SPDX-License-Identifier: Apache-2.0
#include "gui/stack/layerlook.h"

#include "model/items/layerlistmodel.h"

using namespace Qt::StringLiterals;

namespace Layerwright {

QColor LayerLooks::color(LayerKind kind, PackType type)
{
    switch (kind) {
    case LayerKind::Kernel:
    case LayerKind::Os:
        return 0x57606a;
    case LayerKind::Kubernetes:
        return 0x1a66d6;
    case LayerKind::Network:
        return 0x1f8a3d;
    case LayerKind::Storage:
        return 0x9a6700;
    case LayerKind::AddOn:
    case LayerKind::Unknown:
        break;
    }
    if (type == PackType::Manifest)
        return 0x7c5cf0;
    return type == PackType::Helm ? 0x0f8b80 : 0xc9602c;
}

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
    look.color = color(index.data(KindRole).value<LayerKind>(), index.data(PackTypeRole).value<PackType>());
    look.errors = index.data(ErrorCountRole).toInt();
    look.warnings = index.data(WarningCountRole).toInt();
    look.isCore = index.data(IsCoreRole).toBool();
    return look;
}

} // namespace Layerwright
