// SPDX-License-Identifier: Apache-2.0
#include "model/registry/ocimirror.h"

#include "model/catalog/ociformat.h"
#include "model/catalog/ocilayoutwriter.h"
#include "model/network/parallelsessions.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <iterator>

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

/// Neither an image nor anything else that is not ours.
static bool isPackOrChart(const QString &repository, const OciManifest &manifest)
{
    const QString config = configOf(manifest)["mediaType"_L1].toString();
    return !Oci::isImageConfig(config) && (isPackRepository(repository) || isChart(manifest));
}

/// Asks in several sessions at a time.
Result<void> OciMirror::askAll(qsizetype count, const Question &question,
                               const std::function<QString(qsizetype at)> &words)
{
    return doInParallel(
        m_registry->session(), count,
        [this, &question](HttpSession &session, qsizetype at) {
            OciRegistry registry(&session, *m_registry);
            return question(registry, at);
        },
        [this, count, &words](qsizetype at, qsizetype done) {
            if (m_progress)
                m_progress(words(at), int(done), int(count));
        });
}

/// The first tag of a repository says whether the others are looked at.
Result<void> OciMirror::find(const QStringList &repositories)
{
    std::vector<std::vector<Candidate>> found(size_t(repositories.size()));
    const auto look = [&](OciRegistry &registry, qsizetype at) -> Result<void> {
        const QString &repository = repositories[at];
        std::vector<Candidate> &candidates = found[size_t(at)];
        const auto tags = registry.tags(repository);
        if (!tags)
            return tl::unexpected(tags.error());
        for (const QString &tag : *tags)
            if (!tag.startsWith("sha256-"_L1)) // a signature
                candidates.push_back({repository, tag, {}});
        if (candidates.empty())
            return {};
        auto first = registry.manifest(repository, candidates.front().tag);
        if (!first)
            return tl::unexpected(first.error());
        if (isPackOrChart(repository, *first))
            candidates.front().manifest = std::move(*first);
        else
            candidates.clear();
        return {};
    };
    const auto looked = askAll(repositories.size(), look,
                               [&](qsizetype at) { return tr("looking at %1").arg(repositories[at]); });
    if (!looked)
        return looked;
    std::vector<Candidate> all;
    for (std::vector<Candidate> &candidates : found)
        std::ranges::move(candidates, std::back_inserter(all));
    return readManifests(all);
}

Result<void> OciMirror::readManifests(std::vector<Candidate> &candidates)
{
    std::vector<Candidate *> open;
    for (Candidate &candidate : candidates)
        if (!candidate.manifest)
            open.push_back(&candidate);
    const auto read = askAll(
        qsizetype(open.size()),
        [&open](OciRegistry &registry, qsizetype at) -> Result<void> {
            Candidate &candidate = *open[size_t(at)];
            auto manifest = registry.manifest(candidate.repository, candidate.tag);
            if (!manifest)
                return tl::unexpected(manifest.error());
            candidate.manifest = std::move(*manifest);
            return {};
        },
        [&open](qsizetype at) {
            const Candidate &candidate = *open[size_t(at)];
            return tr("looking at %1").arg(candidate.repository + u':' + candidate.tag);
        });
    if (!read)
        return read;
    for (const Candidate &candidate : candidates)
        take(candidate);
    return {};
}

void OciMirror::take(const Candidate &candidate)
{
    const auto &[repository, tag, manifest] = candidate;
    if (!isPackOrChart(repository, *manifest) || m_seen.contains(manifest->digest))
        return; // a train such as `1.29.x` is a second name of a version
    m_seen.insert(manifest->digest);
    if (Oci::sha256Of(firstLayer(*manifest)["digest"_L1].toString()).isEmpty())
        m_report.notes.append(tr("%1:%2 has no layer with a SHA-256 digest.").arg(repository, tag));
    else
        m_artifacts.append({repository, tag, *manifest});
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

/// Each once: many artifacts have the same configuration.
QList<OciMirror::Blob> OciMirror::blobs() const
{
    QList<Blob> blobs;
    QSet<QString> known;
    for (const Artifact &artifact : m_artifacts)
        for (const QJsonObject &descriptor : {configOf(artifact.manifest), firstLayer(artifact.manifest)}) {
            const QString hex = Oci::sha256Of(descriptor["digest"_L1].toString());
            if (hex.isEmpty() || known.contains(hex))
                continue;
            known.insert(hex);
            blobs.append({artifact.repository + u':' + artifact.tag, artifact.repository, descriptor});
        }
    return blobs;
}

Result<void> OciMirror::fetchBlobs()
{
    const QList<Blob> wanted = blobs();
    return askAll(
        wanted.size(),
        [this, &wanted](OciRegistry &registry, qsizetype at) {
            const auto &[reference, repository, descriptor] = wanted[at];
            const QString digest = descriptor["digest"_L1].toString();
            return registry.fetchBlob(repository, digest, descriptor["size"_L1].toInteger(),
                                      OciLayoutWriter(m_folder).blobPath(Oci::sha256Of(digest)));
        },
        [&wanted](qsizetype at) { return tr("fetching %1").arg(wanted[at].reference); });
}

Result<void> OciMirror::writeLayout()
{
    OciLayoutWriter layout(m_folder);
    for (const Artifact &artifact : m_artifacts) {
        const auto added = layout.addManifest(artifact.manifest.bytes, artifact.manifest.mediaType,
                                              artifact.repository + u':' + artifact.tag);
        if (!added)
            return added;
        ++(isChart(artifact.manifest) ? m_report.charts : m_report.packs);
    }
    return layout.finish();
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
    const auto repositories = this->repositories();
    if (!repositories)
        return tl::unexpected(repositories.error());
    Result<void> done = find(*repositories);
    if (done)
        done = checkSize();
    if (done && !QDir().mkpath(m_folder + "/blobs/sha256"_L1))
        done = failure(tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(m_folder)));
    if (done)
        done = fetchBlobs();
    if (done)
        done = writeLayout();
    if (!done)
        return tl::unexpected(done.error());
    tidy();
    return m_report;
}

} // namespace Layerwright
