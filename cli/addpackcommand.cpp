// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/profilefile.h"
#include "model/catalog/catalog.h"
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

QString versionsOf(const Catalog &catalog, const QString &name)
{
    QStringList versions;
    for (const Pack &pack : catalog.packs()) {
        if (pack.name == name && !versions.contains(pack.version))
            versions.append(pack.version);
    }
    std::ranges::sort(versions, [](const QString &a, const QString &b) { return compareVersions(a, b) < 0; });
    return versions.join(u", "_s);
}

/// NAME gives the newest version, NAME@VERSION that one and no other.
tl::expected<Pack, CommandError> wantedPack(const Invocation &invocation)
{
    const Result<Catalog> catalog = Catalog::read(invocation.values(u"catalog"_s));
    if (!catalog)
        return failed(catalog.error());
    const QString wanted = invocation.value(u"pack"_s);
    const QString name = wanted.section(u'@', 0, 0);
    const QString version = wanted.section(u'@', 1);
    const Pack *pack = version.isEmpty() ? catalog->findOrNewest(name) : catalog->find(name, version);
    if (pack != nullptr)
        return *pack;
    const QString versions = versionsOf(*catalog, name);
    return failed({versions.isEmpty() ? Tr::tr("The catalog has no pack “%1”.").arg(name)
                                      : Tr::tr("The catalog has no version %1 of the pack “%2”. It has: %3.")
                                            .arg(version, name, versions)});
}

Outcome run(const Invocation &invocation)
{
    auto loaded = opened(invocation.file());
    if (!loaded)
        return tl::unexpected(loaded.error());
    const auto pack = wantedPack(invocation);
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
            {{u"catalog"_s, {}, u"DIR"_s, Tr::tr("a folder of packs"), repeated},
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
