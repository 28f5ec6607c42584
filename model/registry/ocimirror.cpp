// SPDX-License-Identifier: Apache-2.0
#include "model/registry/ocimirror.h"

#include "model/catalog/ociformat.h"
#include "model/catalog/ocilayoutwriter.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr qint64 MaximumSize = qint64(16) << 30; // of all that one registry gives
static constexpr qint64 MaximumBlobSize = qint64(512) << 20;

static bool isPackRepository(const QString &repository)
{
    return ("/"_L1 + repository).contains("/"_L1 + Oci::PackFolder);
}

static QJsonObject configOf(const OciManifest &manifest)
{
    return manifest.json["config"_L1].toObject();
}

static bool isChart(const OciManifest &manifest)
{
    return configOf(manifest)["mediaType"_L1].toString() == Oci::ChartConfigType;
}

static QJsonObject firstLayer(const OciManifest &manifest)
{
    return manifest.json["layers"_L1][0].toObject();
}

QString registryPath(const QUrl &address)
{
    QString path = address.path();
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

OciMirror::OciMirror(OciRegistry *registry, QString path, QString folder, Progress progress)
    : m_registry(registry)
    , m_path(std::move(path))
    , m_folder(std::move(folder))
    , m_progress(std::move(progress))
{
}

/// A registry that does not tell what it has may still show what is named.
Result<QStringList> OciMirror::repositories()
{
    const auto all = m_registry->repositories();
    if (!all) {
        const bool isThere = !m_path.isEmpty() && m_registry->tags(m_path);
        return isThere ? Result<QStringList>(QStringList{m_path}) : tl::unexpected(all.error());
    }
    QStringList below;
    for (const QString &repository : *all)
        if (m_path.isEmpty() || repository == m_path || repository.startsWith(m_path + u'/'))
            below.append(repository);
    if (below.isEmpty())
        return failure(m_path.isEmpty() ? tr("The registry is empty.")
                                        : tr("The registry has nothing below “%1”.").arg(m_path));
    return below;
}

/// False for what is neither a pack nor a chart.
bool OciMirror::take(const QString &repository, const QString &tag, OciManifest manifest)
{
    const QString config = configOf(manifest)["mediaType"_L1].toString();
    if (Oci::isImageConfig(config) || !(isPackRepository(repository) || isChart(manifest)))
        return false;
    if (m_seen.contains(manifest.digest)) // a train such as `1.29.x` is a second name of a version
        return true;
    m_seen.insert(manifest.digest);
    if (Oci::sha256Of(firstLayer(manifest)["digest"_L1].toString()).isEmpty())
        m_report.notes.append(tr("%1:%2 has no layer with a SHA-256 digest.").arg(repository, tag));
    else
        m_artifacts.append({repository, tag, std::move(manifest)});
    return true;
}

Result<void> OciMirror::find(const QString &repository)
{
    const auto tags = m_registry->tags(repository);
    if (!tags)
        return tl::unexpected(tags.error());
    for (const QString &tag : *tags) {
        if (tag.startsWith("sha256-"_L1)) // a signature
            continue;
        auto manifest = m_registry->manifest(repository, tag);
        if (!manifest)
            return tl::unexpected(manifest.error());
        if (!take(repository, tag, std::move(*manifest)))
            break; // a repository of images
    }
    return {};
}

/// Before anything is fetched.
Result<void> OciMirror::checkSize() const
{
    qint64 size = 0;
    for (const Artifact &artifact : m_artifacts) {
        const qint64 each = firstLayer(artifact.manifest)["size"_L1].toInteger();
        if (each > MaximumBlobSize || each < 0)
            return failure(
                tr("%1:%2 is larger than %3.")
                    .arg(artifact.repository, artifact.tag, QLocale().formattedDataSize(MaximumBlobSize)));
        size += each;
    }
    if (size > MaximumSize)
        return failure(
            tr("The registry has %1 of packs and charts, which is more than the %2 that a copy may "
               "have: name a path in it.")
                .arg(QLocale().formattedDataSize(size), QLocale().formattedDataSize(MaximumSize)));
    return {};
}

Result<void> OciMirror::fetchBlob(const Artifact &artifact, const QJsonObject &descriptor)
{
    const QString digest = descriptor["digest"_L1].toString();
    const QString hex = Oci::sha256Of(digest);
    if (hex.isEmpty())
        return {};
    return m_registry->fetchBlob(artifact.repository, digest, descriptor["size"_L1].toInteger(),
                                 OciLayoutWriter(m_folder).blobPath(hex));
}

Result<void> OciMirror::fetch(const Artifact &artifact)
{
    if (const auto config = fetchBlob(artifact, configOf(artifact.manifest)); !config)
        return config;
    return fetchBlob(artifact, firstLayer(artifact.manifest));
}

/// Takes away what the new index does not lead to.
void OciMirror::tidy() const
{
    QSet<QString> wanted;
    for (const Artifact &artifact : m_artifacts)
        for (const QString &digest :
             {artifact.manifest.digest, configOf(artifact.manifest)["digest"_L1].toString(),
              firstLayer(artifact.manifest)["digest"_L1].toString()})
            wanted.insert(Oci::sha256Of(digest));
    QDir blobs(m_folder + "/blobs/sha256"_L1);
    for (const QString &name : blobs.entryList(QDir::Files))
        if (!wanted.contains(name))
            blobs.remove(name);
}

Result<MirrorReport> OciMirror::run()
{
    const auto told = [this](const QString &what, qsizetype done, qsizetype all) {
        if (m_progress)
            m_progress(what, int(done), int(all));
    };
    const auto repositories = this->repositories();
    if (!repositories)
        return tl::unexpected(repositories.error());
    for (qsizetype at = 0; at < repositories->size(); ++at) {
        told(tr("looking at %1").arg(repositories->at(at)), at, repositories->size());
        if (const auto found = find(repositories->at(at)); !found)
            return tl::unexpected(found.error());
    }
    if (const auto fits = checkSize(); !fits)
        return tl::unexpected(fits.error());
    if (!QDir().mkpath(m_folder + "/blobs/sha256"_L1))
        return failure(tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(m_folder)));
    OciLayoutWriter layout(m_folder);
    for (qsizetype at = 0; at < m_artifacts.size(); ++at) {
        const Artifact &artifact = m_artifacts[at];
        const QString reference = artifact.repository + u':' + artifact.tag;
        told(tr("fetching %1").arg(reference), at, m_artifacts.size());
        auto done = fetch(artifact);
        if (done)
            done = layout.addManifest(artifact.manifest.bytes, artifact.manifest.mediaType, reference);
        if (!done)
            return tl::unexpected(done.error());
        ++(isChart(artifact.manifest) ? m_report.charts : m_report.packs);
    }
    if (const auto finished = layout.finish(); !finished)
        return tl::unexpected(finished.error());
    tidy();
    return m_report;
}

} // namespace Layerwright
