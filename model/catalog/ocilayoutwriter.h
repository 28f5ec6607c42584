// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Layerwright {

/// Writes an OCI image layout: blobs by their digests, and an index, which comes last. A layout that was
/// there before stays as it was until then, and blobs that it shares with the new one are not written again.
class OciLayoutWriter
{
public:
    /// The folder is made where it is not there.
    explicit OciLayoutWriter(QString folder);

    /// Where the blob of that digest is, or goes.
    QString blobPath(const QString &hex) const;
    /// The descriptor of the blob.
    Result<QJsonObject> addBlob(const QByteArray &bytes, const QString &mediaType);
    /// Lists a manifest under `NAME:TAG`. Its blobs have been added, or are put at their places.
    Result<void> addManifest(const QByteArray &manifest, const QString &mediaType, const QString &reference);
    /// An archive as ORAS 1.0 pushes a file, which the product's documentation asks for.
    Result<void> addPack(const QByteArray &archive, const QString &name, const QString &version);
    /// As Helm pushes a chart. `config` is its Chart.yaml as JSON.
    Result<void> addChart(const QByteArray &archive, const QJsonObject &config);
    Result<void> finish();

private:
    Result<void> addArchive(const QJsonObject &config, const QJsonObject &layer, const QString &reference);
    Result<void> makeFolder() const;

    QString m_folder;
    QJsonArray m_manifests;
};

/// What a registry takes as the tag of a version: Helm writes `+` as `_`.
QString tagOf(const QString &version);

} // namespace Layerwright
