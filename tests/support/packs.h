// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/catalog.h"

namespace Layerwright {

/// The files of a made-up pack; an empty one is not there.
struct PackFiles
{
    QByteArray packJson;
    QByteArray values;
    QByteArray presets;
    QByteArray schema;
    QByteArray readme;
    QByteArray logo;
    QList<ArchiveMember> others = {}; ///< charts and the like
};

inline Result<Pack> packFromFiles(const PackFiles &files)
{
    QList<ArchiveMember> members = files.others;
    const auto add = [&members](const QString &path, const QByteArray &data) {
        if (!data.isEmpty())
            members.append({path, data});
    };
    add(QStringLiteral("pack.json"), files.packJson);
    add(QStringLiteral("values.yaml"), files.values);
    add(QStringLiteral("presets.yaml"), files.presets);
    add(QStringLiteral("schema.yaml"), files.schema);
    add(QStringLiteral("README.md"), files.readme);
    add(QStringLiteral("logo.png"), files.logo);
    const auto entry = listedPack(storageInMemory(members, QStringLiteral("the test")));
    return entry ? packOf(*entry) : tl::unexpected(entry.error());
}

/// All packs of a catalog, read whole. One that cannot be read ends the program.
inline QList<Pack> wholePacks(const Catalog &catalog)
{
    QList<Pack> packs;
    for (const PackEntry &entry : catalog.packs()) {
        const auto pack = packOf(entry);
        if (!pack)
            qFatal("%s", qPrintable(pack.error().message));
        packs.append(*pack);
    }
    return packs;
}

} // namespace Layerwright
