// SPDX-License-Identifier: Apache-2.0
#include "model/items/layercolor.h"

namespace Layerwright {

QColor layerColor(LayerKind kind, PackType type)
{
    switch (kind) {
    case LayerKind::Kernel:
    case LayerKind::Os:
        return 0x57606a;
    case LayerKind::Kubernetes:
        return 0x1a66d6;
    case LayerKind::Network:
        return 0x1c7f37;
    case LayerKind::Storage:
        return 0x8c5e00;
    case LayerKind::AddOn:
    case LayerKind::Unknown:
        break;
    }
    if (type == PackType::Manifest)
        return 0x7857ee;
    return type == PackType::Helm ? 0x0d7f75 : 0xb8521f;
}

} // namespace Layerwright
