// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/ocilayoutwriter.h"

#include "model/catalog/ociformat.h"
#include "model/profile/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::OciLayoutWriter)
};

} // namespace

QString tagOf(const QString &version)
{
    return QString(version).replace(u'+', u'_');
}

OciLayoutWriter::OciLayoutWriter(QString folder)
    : m_folder(std::move(folder))
{
}

QString OciLayoutWriter::blobPath(const QString &hex) const
{
    return m_folder + "/blobs/sha256/"_L1 + hex;
}

Result<void> OciLayoutWriter::makeFolder() const
{
    const QString blobs = m_folder + "/blobs/sha256"_L1;
    if (!QDir().mkpath(blobs))
        return failure(Tr::tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(blobs)));
    return {};
}

Result<QJsonObject> OciLayoutWriter::addBlob(const QByteArray &bytes, const QString &mediaType)
{
    const QString digest = Oci::digestOf(bytes);
    const QString path = blobPath(Oci::sha256Of(digest));
    Result<void> done = makeFolder();
    if (done && QFileInfo(path).size() != bytes.size())
        done = writeWholeFile(path, bytes);
    if (!done)
        return tl::unexpected(done.error());
    return QJsonObject{{u"mediaType"_s, mediaType}, {u"digest"_s, digest}, {u"size"_s, bytes.size()}};
}

Result<void> OciLayoutWriter::addManifest(const QByteArray &manifest, const QString &mediaType,
                                          const QString &reference)
{
    auto descriptor = addBlob(manifest, mediaType);
    if (!descriptor)
        return tl::unexpected(descriptor.error());
    descriptor->insert(u"annotations"_s, QJsonObject{{Oci::ReferenceName, reference}});
    m_manifests.append(*descriptor);
    return {};
}

Result<void> OciLayoutWriter::addArchive(const QJsonObject &config, const QJsonObject &layer,
                                         const QString &reference)
{
    const QJsonObject manifest{{u"schemaVersion"_s, 2},
                               {u"mediaType"_s, Oci::ManifestType},
                               {u"config"_s, config},
                               {u"layers"_s, QJsonArray{layer}}};
    return addManifest(QJsonDocument(manifest).toJson(QJsonDocument::Compact), Oci::ManifestType, reference);
}

Result<void> OciLayoutWriter::addPack(const QByteArray &archive, const QString &name, const QString &version)
{
    const auto config = addBlob("{}", Oci::PackConfigType);
    auto layer = addBlob(archive, Oci::PackLayerType);
    if (!config || !layer)
        return tl::unexpected(config ? layer.error() : config.error());
    layer->insert(u"annotations"_s, QJsonObject{{Oci::Title, name + u'-' + version + ".tar.gz"_L1}});
    return addArchive(*config, *layer, Oci::PackFolder + name + u':' + tagOf(version));
}

Result<void> OciLayoutWriter::addChart(const QByteArray &archive, const QJsonObject &config)
{
    const auto described =
        addBlob(QJsonDocument(config).toJson(QJsonDocument::Compact), Oci::ChartConfigType);
    const auto layer = addBlob(archive, Oci::ChartLayerType);
    if (!described || !layer)
        return tl::unexpected(described ? layer.error() : described.error());
    return addArchive(*described, *layer,
                      config["name"_L1].toString() + u':' + tagOf(config["version"_L1].toString()));
}

Result<void> OciLayoutWriter::finish()
{
    auto done = makeFolder();
    if (done)
        done = writeWholeFile(m_folder + "/oci-layout"_L1, "{\"imageLayoutVersion\":\"1.0.0\"}");
    if (!done)
        return done;
    const QJsonObject index{
        {u"schemaVersion"_s, 2}, {u"mediaType"_s, Oci::IndexType}, {u"manifests"_s, m_manifests}};
    return writeWholeFile(m_folder + "/index.json"_L1, QJsonDocument(index).toJson());
}

} // namespace Layerwright
