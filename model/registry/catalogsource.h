// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/catalogplaces.h"
#include "model/network/httpmessage.h"
#include "model/profile/openenum.h"

namespace Layerwright {

/// Where the packs and charts of a catalog come from.
enum class SourceKind {
    Unknown,
    Local,          ///< a place on this machine: see readPlace()
    HelmRepository, ///< an index.yaml, and what it leads to
    OciRegistry,    ///< the product's packs, and Helm charts
    Console,        ///< the packs of all registries that the product's console knows
};
template <>
std::span<const EnumName<SourceKind>> enumNames();

/// A catalog that the user has added.
struct CatalogSource
{
    QString name; ///< of a registry the name that it has in the product, which layers refer to it by
    OpenEnum<SourceKind> kind = SourceKind::Local;
    QString location; ///< a path, or the address of a server
    QString userName; ///< for a server that asks; the password is kept elsewhere, as the API key of a console
    QString projectUid; ///< of a console, which is asked for the tenant's packs where empty
    Trust trust;
    QString copy; ///< the folder with what was last read of a server

    bool isRemote() const { return !(kind == SourceKind::Local); }
    QUrl url() const { return QUrl(location); }
    bool operator==(const CatalogSource &) const = default;
};

/// A source that is nothing but a place.
CatalogSource localSource(const QString &place);
/// What a user may mean by a location: `oci://HOST/PATH` is a registry, `https://…` a Helm repository unless
/// a kind is given (as for a console), and everything else a place on this machine. Fails for one that cannot
/// be.
Result<CatalogSource> sourceAt(const QString &location, OpenEnum<SourceKind> kind = OpenEnum<SourceKind>());

/// Lists what is known of a source, without a network: a place, or the copy of what a server has.
Result<PlaceContents> readSource(const CatalogSource &source);
/// What a server is asked with.
HttpAccess accessTo(const CatalogSource &source, const QString &password);

} // namespace Layerwright
