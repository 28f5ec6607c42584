// SPDX-License-Identifier: Apache-2.0
#include "model/registry/refresh.h"

#include "model/network/httpfault.h"
#include "model/registry/console.h"
#include "model/registry/consolecopy.h"
#include "model/registry/helmcopy.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::Refresh)
};

constexpr qint64 MaximumIndexSize = qint64(128) << 20;

MirrorReport reportOf(const PlaceContents &contents)
{
    MirrorReport report;
    report.notes = contents.notes;
    for (const PackEntry &entry : contents.packs)
        ++(entry.form == PackForm::HelmChart ? report.charts : report.packs);
    return report;
}

HttpRequest indexRequest(const CatalogSource &source)
{
    HttpRequest request{QUrl(source.location + "/index.yaml"_L1)};
    request.maximumSize = MaximumIndexSize;
    return request;
}

Result<MirrorReport> refreshHelm(const CatalogSource &source, HttpSession &session,
                                 const OciMirror::Progress &progress)
{
    const QString what = Tr::tr("The index of “%1”").arg(source.name);
    const HelmCopy copy(source.copy);
    HttpRequest request = indexRequest(source);
    if (copy.exists() && !copy.entityTag().isEmpty())
        request.headers.append({"If-None-Match", copy.entityTag()});
    if (progress)
        progress(Tr::tr("fetching the index"), 0, 1);
    const auto answer = session.send(request);
    if (!answer)
        return failure(u"%1: %2"_s.arg(what, answer.error().message));
    if (answer->status != 304) {
        if (!answer->isSuccess())
            return tl::unexpected(statusFault(*answer, what));
        const auto index = readHelmIndex(answer->body);
        if (!index)
            return failure(u"%1: %2"_s.arg(what, index.error().message));
        if (const auto written = copy.write(*index, answer->url, answer->header("etag")); !written)
            return tl::unexpected(written.error());
        copy.tidy();
    }
    const auto contents = copy.read();
    return contents ? Result<MirrorReport>(reportOf(*contents)) : tl::unexpected(contents.error());
}

Result<MirrorReport> refreshOci(const CatalogSource &source, HttpSession &session,
                                const OciMirror::Progress &progress)
{
    OciRegistry registry(&session);
    auto report = OciMirror(&registry, registryPath(source.url()), source.copy, progress).run();
    if (!report)
        return failure(
            Tr::tr("The catalog “%1” could not be read. %2").arg(source.name, report.error().message));
    return report;
}

QString packListOf(const CatalogSource &source)
{
    return Tr::tr("The list of packs of “%1”").arg(source.name.isEmpty() ? source.url().host() : source.name);
}

Result<MirrorReport> refreshConsole(const CatalogSource &source, HttpSession &session,
                                    const OciMirror::Progress &progress)
{
    const auto list = Console(&session).packs(packListOf(source), progress);
    if (!list)
        return tl::unexpected(list.error());
    const ConsoleCopy copy(source.copy);
    if (const auto written = copy.write(*list, source.url()); !written)
        return tl::unexpected(written.error());
    copy.tidy();
    const auto contents = copy.read();
    return contents ? Result<MirrorReport>(reportOf(*contents)) : tl::unexpected(contents.error());
}

} // namespace

Result<MirrorReport> refreshSource(const CatalogSource &source, HttpSession &session,
                                   const OciMirror::Progress &progress)
{
    if (!source.isRemote()) {
        const auto contents = readSource(source);
        return contents ? Result<MirrorReport>(reportOf(*contents)) : tl::unexpected(contents.error());
    }
    if (!QDir().mkpath(source.copy))
        return failure(Tr::tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(source.copy)));
    QLockFile lock(source.copy + "/refresh.lock"_L1);
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0))
        return failure(
            Tr::tr("The catalog “%1” is being refreshed by another window or program, or its folder "
                   "%2 cannot be written to.")
                .arg(source.name, QDir::toNativeSeparators(source.copy)));
    if (source.kind == SourceKind::Console)
        return refreshConsole(source, session, progress);
    return source.kind == SourceKind::HelmRepository ? refreshHelm(source, session, progress)
                                                     : refreshOci(source, session, progress);
}

Result<void> testSource(const CatalogSource &source, HttpSession &session)
{
    if (source.kind == SourceKind::HelmRepository) {
        const auto answer = session.fetch(indexRequest(source), Tr::tr("The index of “%1”").arg(source.name));
        const auto index = answer ? readHelmIndex(answer->body) : tl::unexpected(answer.error());
        return index ? Result<void>() : tl::unexpected(index.error());
    }
    if (source.kind == SourceKind::Console)
        return Console(&session).testPacks(packListOf(source));
    if (source.kind == SourceKind::OciRegistry) {
        OciRegistry registry(&session);
        const auto list = registry.repositories();
        const QString path = registryPath(source.url());
        if (list || (!path.isEmpty() && registry.tags(path)))
            return {};
        return tl::unexpected(list.error());
    }
    const auto contents = readSource(source);
    return contents ? Result<void>() : tl::unexpected(contents.error());
}

} // namespace Layerwright
