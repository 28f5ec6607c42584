// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/train.h"
#include "model/document/packsources.h"
#include "model/document/versionchange.h"

#include <QCoreApplication>

namespace Layerwright {

/// What the dialogs say about packs.
class PackWording final
{
    Q_DECLARE_TR_FUNCTIONS(PackWording)

public:
    /// Name, kind, clouds and place, on one line.
    static QString about(const ListedPack &found);
    /// A line of the versions to choose from.
    static QString choice(const VersionChoice &choice, bool isNewest);
    /// What choosing it means.
    static QString note(const VersionChoice &choice);
    /// What becomes of a layer's values with another version: kept, or the defaults taken.
    static QString keepNote(const VersionChange &change);
    static QString carryNote(const VersionChange &change);
    static QString takeNote(const VersionChange &change, bool hasNames);
    /// HTML: the groups and the choices in each.
    static QString presets(const QList<Preset> &presets);
    /// HTML: the packs that it wants or does not bear.
    static QString dependencies(const PackEntry &pack);
    /// HTML: what schema.yaml asks of the values.
    static QString rules(const QList<PackConstraint> &constraints);
    /// The container images that the values name, each once, as they are there.
    static QStringList images(const QByteArray &values);
    /// HTML.
    static QString imageList(const QStringList &images);
};

} // namespace Layerwright
