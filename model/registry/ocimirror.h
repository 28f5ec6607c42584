// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registry/ociregistry.h"

#include <QSet>

#include <functional>
#include <optional>
#include <vector>

namespace Layerwright {

class OciLayoutWriter;

/// How much came of reading a server.
struct MirrorReport
{
    int packs = 0;
    int charts = 0;
    QStringList notes; ///< what is there and could not be taken, for people
};

/// Copies the packs and charts of a registry into an OCI image layout (facts/formats.md §5): what
/// readPlace() lists. What the layout has already is not fetched again, images are left where they are, and
/// until all is there the layout stays as it was. Several requests are on their way at a time; what comes of
/// them does not depend on which is answered first.
class OciMirror
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::OciMirror)

public:
    /// Told what is looked at or fetched next, and how much of it is done. In the thread of run().
    using Progress = std::function<void(const QString &what, int done, int all)>;

    /// `path` is where in the registry to look: its repositories below it, or it alone; empty for all.
    OciMirror(OciRegistry *registry, QString path, QString folder, Progress progress = {});

    Result<MirrorReport> run();

private:
    struct Artifact
    {
        QString repository;
        QString tag;
        OciManifest manifest;
    };

    /// What may be copied, until its manifest says whether it is.
    struct Candidate
    {
        QString repository;
        QString tag;
        std::optional<OciManifest> manifest;
    };
    /// What is fetched, once for all that have it.
    struct Blob
    {
        QString reference; // of one that has it, for people
        QString repository;
        QJsonObject descriptor;
    };
    using Question = std::function<Result<void>(OciRegistry &registry, qsizetype at)>;

    Result<void> askAll(qsizetype count, const Question &question,
                        const std::function<QString(qsizetype at)> &words);
    Result<QStringList> repositories();
    Result<void> find(const QStringList &repositories);
    Result<void> readManifests(std::vector<Candidate> &candidates);
    void take(const Candidate &candidate);
    Result<void> checkSize() const;
    QList<Blob> blobs() const;
    Result<void> fetchBlobs();
    Result<void> writeLayout();
    void tidy() const;

    OciRegistry *m_registry;
    QString m_path;
    QString m_folder;
    Progress m_progress;
    QList<Artifact> m_artifacts;
    QSet<QString> m_seen; // digests of manifests
    MirrorReport m_report;
};

/// The path of a registry's address, without slashes at its ends.
QString registryPath(const QUrl &address);

} // namespace Layerwright
