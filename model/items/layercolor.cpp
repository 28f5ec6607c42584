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

} // namespace Layerwright
