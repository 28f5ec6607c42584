// SPDX-License-Identifier: Apache-2.0
#include "model/commands/changepack.h"

#include "model/catalog/packlayer.h"
#include "model/catalog/train.h"
#include "model/commands/edittext.h"
#include "model/commands/setlayerheader.h"
#include "model/document/layeridentity.h"
#include "model/document/stackorder.h"
#include "model/yaml/textdifference.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ChangePack)
};

/// The pack's default values with what tells the layer from the other one of its pack; without it where these
/// defaults cannot be edited.
QByteArray namedAs(const Layer &layer, const QByteArray &defaults)
{
    if (!layer.name.contains("--"_L1))
        return defaults;
    Layer named = layer;
    named.values = defaults;
    const Result<Layer> result = withIdentity(named, identityOf(layer));
    return result ? result->values : defaults;
}

} // namespace

ChangePack::ChangePack(ProfileDocument *document, ItemId layer, const LayerHeader &header,
                       const QByteArray &values, const QString &name)
    : CommandGroup(name)
{
    const TextId text{layer, 0};
    append(std::make_unique<SetLayerHeader>(document, layer, header));
    append(std::make_unique<EditText>(document, text, difference(document->text(text), values), name,
                                      EditText::Merge::No));
}

std::unique_ptr<ChangePack> replacePack(ProfileDocument *document, ItemId layer, const Pack &pack,
                                        const QString &tag)
{
    const Layer &before = *document->layer(layer);
    if (packNameOf(before.name) == pack.name)
        return changeVersion(document, layer, {pack.version, tag}, pack.values);
    const Layer after = layerOf(pack, tag);
    LayerHeader header = headerOf(after);
    header.name = uniqueLayerName(document->profile(), after.name);
    return std::make_unique<ChangePack>(document, layer, header, after.values,
                                        Tr::tr("Replace %1 by %2").arg(before.name, header.name));
}

std::unique_ptr<ChangePack> changeVersion(ProfileDocument *document, ItemId layer,
                                          const VersionChoice &version,
                                          const std::optional<QByteArray> &defaults)
{
    const Layer &before = *document->layer(layer);
    LayerHeader header = headerOf(before);
    header.version = version.version;
    header.tag = version.tag;
    const QByteArray values = defaults ? namedAs(before, *defaults) : before.values;
    return std::make_unique<ChangePack>(document, layer, header, values,
                                        Tr::tr("Change %1 to %2").arg(before.name, version.tag));
}

} // namespace Layerwright
