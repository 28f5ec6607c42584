// SPDX-License-Identifier: Apache-2.0
#include "cli/catalogpack.h"
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/profilefile.h"
#include "model/catalog/packlayer.h"
#include "model/commands/insertlayer.h"
#include "model/document/stackorder.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(AddPackCommand)
};

Outcome run(const Invocation &invocation)
{
    auto loaded = opened(invocation.file());
    if (!loaded)
        return tl::unexpected(loaded.error());
    const auto wanted = wantedPack(invocation);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const FileForm form = formOf(*loaded);
    ProfileDocument document(std::move(*loaded));
    const Profile &profile = document.profile();
    tl::expected<Layer, CommandError> layer = layerOf(wanted->pack, wanted->tag);
    if (namesLayer(invocation))
        layer = namedLayer(invocation, profile, *layer);
    if (!layer)
        return tl::unexpected(layer.error());
    if (std::ranges::find(profile.layers, layer->name, &Layer::name) != profile.layers.end())
        return failed({Tr::tr("The profile already has a layer “%1”, and names are unique in a profile. Give "
                              "this one a --display-name.")
                           .arg(layer->name)});
    document.push(std::make_unique<InsertLayer>(&document, insertionRow(profile, layer->kind), *layer));
    return saved(document.loaded(), invocation, form);
}

} // namespace

Command addPackCommand()
{
    return {u"add-pack"_s,
            Tr::tr("add a pack of a catalog to the stack, in the place of its kind"),
            {fileArgument()},
            packOptions() + identityOptions() + QList<CommandOption>{outputOption(), styleOption()},
            run};
}

} // namespace Layerwright
