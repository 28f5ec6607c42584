// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registry/ociregistry.h"

#include <QSet>

#include <functional>

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
/// until all is there the layout stays as it was.
class OciMirror
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::OciMirror)

public:
    /// Told what is looked at, and asked whether to go on.
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

    Result<QStringList> repositories();
    Result<void> find(const QString &repository);
    bool take(const QString &repository, const QString &tag, OciManifest manifest);
    Result<void> checkSize() const;
    Result<void> fetch(const Artifact &artifact);
    Result<void> fetchBlob(const Artifact &artifact, const QJsonObject &descriptor);
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
