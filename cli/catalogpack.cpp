// SPDX-License-Identifier: Apache-2.0
#include "cli/catalogpack.h"

#include "cli/invocation.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CatalogPack)
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

} // namespace

CommandOption catalogOption(int flags)
{
    return {u"catalog"_s, {}, u"DIR"_s, Tr::tr("a folder of packs"), flags};
}

tl::expected<Catalog, CommandError> catalogOf(const Invocation &invocation)
{
    Result<Catalog> catalog = Catalog::read(invocation.values(u"catalog"_s));
    if (!catalog)
        return failed(catalog.error());
    return std::move(*catalog);
}

tl::expected<Pack, CommandError> wantedPack(const Catalog &catalog, const QString &wanted)
{
    const QString name = wanted.section(u'@', 0, 0);
    const QString version = wanted.section(u'@', 1);
    const Pack *pack = version.isEmpty() ? catalog.findOrNewest(name) : catalog.find(name, version);
    if (pack != nullptr)
        return *pack;
    const QString versions = versionsOf(catalog, name);
    return failed({versions.isEmpty() ? Tr::tr("The catalog has no pack “%1”.").arg(name)
                                      : Tr::tr("The catalog has no version %1 of the pack “%2”. It has: %3.")
                                            .arg(version, name, versions)});
}

} // namespace Layerwright
