// SPDX-License-Identifier: Apache-2.0
#include "cli/catalogaccess.h"
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/terminal.h"
#include "model/network/httpsession.h"
#include "model/registry/ocipush.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PushCommand)
};

/// A registry that was added, or one at that address.
tl::expected<CatalogSource, CommandError> target(const Invocation &invocation)
{
    const QString wanted = invocation.arguments().at(1);
    const CatalogStore store;
    auto source = addedSource(store, wanted);
    if (!source) {
        const auto there = sourceAt(wanted, SourceKind::OciRegistry);
        if (!there)
            return failed(there.error());
        source = *there;
    }
    if (!(source->kind == SourceKind::OciRegistry))
        return usageError(Tr::tr("push: “%1” is no registry; give oci://HOST/PATH").arg(wanted));
    if (invocation.isSet(u"user"_s))
        source->userName = invocation.value(u"user"_s);
    if (invocation.isSet(u"ca-file"_s))
        source->trust.caFile = invocation.value(u"ca-file"_s);
    return *source;
}

Outcome run(const Invocation &invocation)
{
    const auto source = target(invocation);
    if (!source)
        return tl::unexpected(source.error());
    const auto place = readPlace(invocation.arguments().first());
    if (!place)
        return failed(place.error());
    for (const QString &note : place->notes)
        printMessage(note);
    if (place->packs.isEmpty())
        return failed({Tr::tr("%1 holds no pack and no chart.").arg(invocation.arguments().first())});
    HttpSession session = sessionFor(*source);
    OciRegistry registry(&session);
    for (const PackEntry &pack : place->packs) {
        const auto reference = pushPack(registry, registryPath(source->url()), pack);
        if (!reference)
            return failed(reference.error());
        printMessage(Tr::tr("%1 %2 sent as %3.").arg(pack.name, pack.version, *reference));
    }
    return ExitCode::Done;
}

} // namespace

Command pushCommand()
{
    return {u"push"_s,
            Tr::tr("send packs and charts to an OCI registry, as the product wants to find them there"),
            {{u"PLACE"_s, Tr::tr("a pack or chart, or a place that has several")},
             {u"REGISTRY"_s, Tr::tr("oci://HOST/PATH, or the name of a registry that was added")}},
            {{u"user"_s, {}, u"NAME"_s, Tr::tr("the user name; LAYERWRIGHT_PASSWORD has the password")},
             caFileOption()},
            run};
}

} // namespace Layerwright
