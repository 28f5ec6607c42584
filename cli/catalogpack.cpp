// SPDX-License-Identifier: Apache-2.0
#include "cli/catalogpack.h"

#include "cli/invocation.h"
#include "model/catalog/train.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CatalogPack)
};

QStringList versionsOf(const Catalog &catalog, const QString &name)
{
    QStringList versions;
    for (const PackEntry &pack : catalog.packs())
        if (pack.name == name && !versions.contains(pack.version))
            versions.append(pack.version);
    std::ranges::sort(versions, [](const QString &a, const QString &b) { return compareVersions(a, b) < 0; });
    return versions;
}

} // namespace

CommandOption catalogOption(int flags)
{
    return {u"catalog"_s,
            {},
            u"DIR"_s,
            Tr::tr("a folder of packs or pack archives, an archive of packs, or an OCI image layout"),
            flags};
}

tl::expected<Catalog, CommandError> catalogOf(const Invocation &invocation)
{
    Result<Catalog> catalog = Catalog::read(invocation.values(u"catalog"_s));
    if (!catalog)
        return failed(catalog.error());
    return std::move(*catalog);
}

tl::expected<WantedPack, CommandError> wantedPack(const Catalog &catalog, const QString &wanted)
{
    const QString name = wanted.section(u'@', 0, 0);
    const QString version = wanted.section(u'@', 1);
    const QStringList versions = versionsOf(catalog, name);
    if (versions.isEmpty())
        return failed({Tr::tr("The catalog has no pack “%1”.").arg(name)});
    const std::optional<VersionChoice> choice =
        versionChoice(version.isEmpty() ? versions.last() : version, versions);
    if (!choice)
        return failed({Tr::tr("The catalog has no version %1 of the pack “%2”. It has: %3.")
                           .arg(version, name, versions.join(u", "_s))});
    const Result<Pack> pack = packOf(*catalog.find(name, choice->version));
    return pack ? tl::expected<WantedPack, CommandError>(WantedPack{*pack, choice->tag})
                : failed(pack.error());
}

QList<CommandOption> packOptions()
{
    return {catalogOption(CommandOption::Required | CommandOption::Repeatable),
            {u"pack"_s,
             {},
             u"NAME[@VERSION]"_s,
             Tr::tr("the pack; its newest version when none is given"),
             CommandOption::Required},
            {u"version"_s, {}, u"VERSION"_s, Tr::tr("a version of the pack, or a train such as 1.29.x")}};
}

tl::expected<WantedPack, CommandError> wantedPack(const Invocation &invocation)
{
    QString wanted = invocation.value(u"pack"_s);
    if (invocation.isSet(u"version"_s)) {
        if (wanted.contains(u'@'))
            return usageError(Tr::tr("give the version either in --pack or by --version"));
        wanted += u'@' + invocation.value(u"version"_s);
    }
    const auto catalog = catalogOf(invocation);
    if (!catalog)
        return tl::unexpected(catalog.error());
    return wantedPack(*catalog, wanted);
}

QList<CommandOption> identityOptions()
{
    return {
        {u"display-name"_s,
         {},
         u"NAME"_s,
         Tr::tr("tells this layer from another one of the same pack; unique in the profile")},
        {u"namespace"_s, {}, u"NAMESPACE"_s, Tr::tr("where it is installed; the display name by default")},
        {u"release"_s,
         {},
         u"CHART=NAME"_s,
         Tr::tr("the name of the release of one of its charts"),
         CommandOption::Repeatable}};
}

bool namesLayer(const Invocation &invocation)
{
    return invocation.isSet(u"display-name"_s) || invocation.isSet(u"namespace"_s) ||
           invocation.isSet(u"release"_s);
}

/// What is wrong with the names that were given.
static Result<void> checkNames(const Profile &profile, const LayerIdentity &identity)
{
    Result<void> check = checkDisplayName(profile, identity.displayName);
    if (check)
        check = checkNamespace(identity.nameSpace);
    for (const ReleaseName &release : identity.releases)
        if (check)
            check = checkReleaseName(release.release);
    return check;
}

tl::expected<Layer, CommandError> namedLayer(const Invocation &invocation, const Profile &profile,
                                             const Layer &layer)
{
    Layer wished = layer;
    if (invocation.isSet(u"display-name"_s))
        wished.name = invocation.value(u"display-name"_s) + "--"_L1 + packNameOf(layer.name);
    LayerIdentity identity =
        suggestedIdentity(invocation.isSet(u"display-name"_s) ? Profile() : profile, wished);
    identity.displayName = invocation.value(u"display-name"_s, identity.displayName);
    identity.nameSpace = invocation.value(u"namespace"_s, identity.nameSpace);
    for (const QString &release : invocation.values(u"release"_s)) {
        const QString chart = release.section(u'=', 0, 0);
        const auto named = std::ranges::find(identity.releases, chart, &ReleaseName::chart);
        if (!release.contains(u'='))
            return usageError(Tr::tr("“%1” is no CHART=NAME").arg(release));
        if (named == identity.releases.end())
            return failed({Tr::tr("The values of “%1” have no chart “%2”.").arg(layer.name, chart)});
        named->release = release.section(u'=', 1);
    }
    if (const Result<void> check = checkNames(profile, identity); !check)
        return failed(check.error());
    const Result<Layer> named = withIdentity(layer, identity);
    return named ? tl::expected<Layer, CommandError>(*named) : failed(named.error());
}

} // namespace Layerwright
