// SPDX-License-Identifier: Apache-2.0
#include "model/registry/catalogsource.h"

#include "model/catalog/ocilayout.h"
#include "model/registry/consoleconnection.h"
#include "model/registry/consolecopy.h"
#include "model/registry/helmcopy.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::CatalogSource)
};

} // namespace

template <>
std::span<const EnumName<SourceKind>> enumNames()
{
    static constexpr EnumName<SourceKind> names[] = {
        {SourceKind::Local, "local"_L1},
        {SourceKind::HelmRepository, "helm"_L1},
        {SourceKind::OciRegistry, "oci"_L1},
        {SourceKind::Console, "console"_L1},
    };
    return names;
}

CatalogSource localSource(const QString &place)
{
    CatalogSource source;
    source.location = place;
    return source;
}

static bool isWebAddress(const QUrl &url)
{
    return (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
}

static Result<CatalogSource> consoleAt(const QString &location)
{
    const auto address = consoleAddress(location);
    if (!address)
        return tl::unexpected(address.error());
    CatalogSource source;
    source.kind = SourceKind::Console;
    source.location = address->toString();
    return source;
}

Result<CatalogSource> sourceAt(const QString &location, OpenEnum<SourceKind> kind)
{
    CatalogSource source;
    QUrl url(location, QUrl::StrictMode);
    const bool isOci = url.scheme() == "oci"_L1;
    if (isOci)
        url.setScheme(u"https"_s);
    if (!kind.isAbsent() && !kind.isKnown())
        return failure(
            Tr::tr("“%1” is no kind of catalog; choose local, helm, oci or console.").arg(kind.name()));
    if (kind.isAbsent())
        kind = isOci               ? SourceKind::OciRegistry
               : isWebAddress(url) ? SourceKind::HelmRepository
                                   : SourceKind::Local;
    if (kind == SourceKind::Console)
        return consoleAt(location);
    source.kind = kind;
    if (!source.isRemote()) {
        source.location = QFileInfo(location).absoluteFilePath();
        return source;
    }
    if (!isWebAddress(url))
        return failure(Tr::tr("“%1” is no address of a server: it begins with https:// or, for a registry, "
                              "with oci://.")
                           .arg(location));
    if (!url.userInfo().isEmpty())
        return failure(Tr::tr("Leave the user name and password out of the address: it is kept in a file."));
    source.location = url.adjusted(QUrl::StripTrailingSlash | QUrl::NormalizePathSegments).toString();
    return source;
}

static Result<PlaceContents> readCopy(const CatalogSource &source)
{
    if (source.kind == SourceKind::HelmRepository && HelmCopy(source.copy).exists())
        return HelmCopy(source.copy).read();
    if (source.kind == SourceKind::OciRegistry && isOciLayout(source.copy))
        return readOciLayout(source.copy);
    if (source.kind == SourceKind::Console && ConsoleCopy(source.copy).exists())
        return ConsoleCopy(source.copy).read();
    return failure(Tr::tr("The catalog “%1” was never read: refresh it while its server can be reached.")
                       .arg(source.name));
}

/// As the product writes it (facts/formats.md §1.2); its own identity it adds on import.
static RegistryRef registryOf(const CatalogSource &source, PackForm form)
{
    RegistryRef registry;
    registry.name = source.name;
    registry.kind = source.kind == SourceKind::HelmRepository ? u"helm"_s : u"oci"_s;
    registry.providerType = form == PackForm::HelmChart ? u"helm"_s : u"pack"_s;
    registry.isPrivate = !source.userName.isEmpty();
    return registry;
}

Result<PlaceContents> readSource(const CatalogSource &source)
{
    auto contents = source.isRemote() ? readCopy(source) : readPlace(source.location);
    if (!contents)
        return contents;
    for (PackEntry &entry : contents->packs) {
        entry.source = source.name;
        if (source.isRemote() && !(source.kind == SourceKind::Console)) // which tells it of each pack
            entry.registry = registryOf(source, entry.form);
    }
    return contents;
}

HttpAccess accessTo(const CatalogSource &source, const QString &password)
{
    if (source.kind == SourceKind::Console)
        return ConsoleConnection{source.url(), source.projectUid, source.trust}.access(password);
    return {source.url(), {source.userName, password}, source.trust};
}

} // namespace Layerwright
