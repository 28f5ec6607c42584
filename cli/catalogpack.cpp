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

QStringList versionsOf(const QList<PackEntry> &entries, const QString &name)
{
    QStringList versions;
    for (const PackEntry &pack : entries)
        if (pack.name == name && !versions.contains(pack.version))
            versions.append(pack.version);
    std::ranges::sort(versions,
                      [](const QString &a, const QString &b) { return std::is_lt(compareVersions(a, b)); });
    return versions;
}

/// Of several that are the same the first.
tl::expected<WantedPack, CommandError> wantedOf(const QList<PackEntry> &entries, const QString &wanted)
{
    const QString name = wanted.section(u'@', 0, 0);
    const QString version = wanted.section(u'@', 1);
    const QStringList versions = versionsOf(entries, name);
    if (versions.isEmpty())
        return failed({Tr::tr("The catalog has no pack “%1”.").arg(name)});
    const std::optional<VersionChoice> choice =
        versionChoice(version.isEmpty() ? versions.last() : version, versions);
    if (!choice)
        return failed({Tr::tr("The catalog has no version %1 of the pack “%2”. It has: %3.")
                           .arg(version, name, versions.join(u", "_s))});
    const auto entry = std::ranges::find_if(
        entries, [&](const PackEntry &pack) { return pack.name == name && pack.version == choice->version; });
    const auto pack = fetchedPack(*entry);
    return pack ? tl::expected<WantedPack, CommandError>(WantedPack{*pack, choice->tag})
                : tl::unexpected(pack.error());
}

} // namespace

tl::expected<WantedPack, CommandError> wantedPack(const Catalog &catalog, const QString &wanted)
{
    return wantedOf(catalog.packs(), wanted);
}

tl::expected<WantedPack, CommandError> wantedChart(const Catalog &catalog, const QString &wanted)
{
    return wantedOf(catalog.charts(), wanted);
}

tl::expected<WantedPack, CommandError> wantedPackOrChart(const Catalog &catalog, const QString &wanted)
{
    const bool isPack = catalog.findOrNewest(wanted.section(u'@', 0, 0)) != nullptr;
    return wantedOf(isPack || catalog.charts().isEmpty() ? catalog.packs() : catalog.charts(), wanted);
}

QList<CommandOption> packOptions()
{
    return {anyCatalogOption(),
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
    const auto catalog = catalogOrAll(invocation);
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
