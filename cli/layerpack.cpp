// SPDX-License-Identifier: Apache-2.0
#include "cli/layerpack.h"

#include "cli/catalogpack.h"
#include "cli/invocation.h"
#include "cli/terminal.h"
#include "model/catalog/ownpresets.h"
#include "model/document/presetboard.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(LayerPack)
};

} // namespace

tl::expected<PackSources, CommandError> packsOf(const LoadedProfile &loaded, const Invocation &invocation)
{
    const auto catalog = catalogOf(invocation);
    if (!catalog)
        return tl::unexpected(catalog.error());
    PackSources packs;
    packs.profile = attachedPacks(loaded.attachments);
    packs.catalogs = *catalog;
    return packs;
}

tl::expected<LayerPack, CommandError> packOf(const LoadedProfile &loaded, const Layer &layer,
                                             const Invocation &invocation)
{
    const auto packs = packsOf(loaded, invocation);
    if (!packs)
        return tl::unexpected(packs.error());
    const std::optional<FoundPack> found = packs->find(layer);
    if (!found)
        return failed(
            {Tr::tr("No pack “%1” is known for the layer “%2”: name a folder that has it with --catalog.")
                 .arg(layer.name.section(u"--"_s, -1), layer.name)});
    const Pack &pack = found->pack;
    if (!found->isExact)
        printMessage(Tr::tr("note: the catalog has no version %1 of “%2”; its presets are those of %3.")
                         .arg(layer.version, pack.name, pack.version));
    const auto own = OwnPresets().presetsOf(pack.name);
    if (!own)
        return failed(own.error());
    return LayerPack{withOwnPresets(pack, *own), *own};
}

} // namespace Layerwright
