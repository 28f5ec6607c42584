// SPDX-License-Identifier: Apache-2.0
#include "model/commands/changepack.h"

#include "model/commands/edittext.h"
#include "model/commands/setlayerheader.h"
#include "model/yaml/textdifference.h"

namespace Layerwright {

ChangePack::ChangePack(ProfileDocument *document, ItemId layer, const LayerHeader &header,
                       const QByteArray &values, const QString &name)
    : CommandGroup(name)
{
    const TextId text{layer, 0};
    append(std::make_unique<SetLayerHeader>(document, layer, header));
    append(std::make_unique<EditText>(document, text, difference(document->text(text), values), name,
                                      EditText::Merge::No));
}

} // namespace Layerwright
