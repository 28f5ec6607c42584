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
    const auto catalog = catalogOf(invocation);
    if (!catalog)
        return tl::unexpected(catalog.error());
    const auto pack = wantedPack(*catalog, invocation.value(u"pack"_s));
    if (!pack)
        return tl::unexpected(pack.error());
    const FileForm form = formOf(*loaded);
    ProfileDocument document(std::move(*loaded));
    const Profile &profile = document.profile();
    const Layer layer = layerOf(*pack);
    if (std::ranges::find(profile.layers, layer.name, &Layer::name) != profile.layers.end())
        return failed({Tr::tr("The profile already has a layer “%1”, and names are unique in a profile.")
                           .arg(layer.name)});
    document.push(std::make_unique<InsertLayer>(&document, insertionRow(profile, layer.kind), layer));
    return saved(document.loaded(), invocation, form);
}

} // namespace

Command addPackCommand()
{
    constexpr int repeated = CommandOption::Required | CommandOption::Repeatable;
    return {u"add-pack"_s,
            Tr::tr("add a pack of a catalog to the stack, in the place of its kind"),
            {fileArgument()},
            {catalogOption(repeated),
             {u"pack"_s,
              {},
              u"NAME[@VERSION]"_s,
              Tr::tr("the pack; its newest version when none is given"),
              CommandOption::Required},
             outputOption(),
             styleOption()},
            run};
}

} // namespace Layerwright
