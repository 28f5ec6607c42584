// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/ocilayout.h"

#include "model/catalog/ociformat.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::OciLayout)
};

constexpr qint64 MaximumJsonSize = qint64(16) << 20;
constexpr int MaximumDepth = 4; // of indexes in indexes
constexpr qsizetype MaximumManifests = 20'000;

class LayoutReader
{
public:
    explicit LayoutReader(const QString &folder)
        : m_folder(folder)
    {
    }

    Result<PlaceContents> read();

private:
    void readManifests(const QJsonArray &descriptors, int depth);
    void readManifest(const QJsonObject &descriptor, int depth);
    void readLayer(const QJsonObject &manifest, const QString &name);
    QString blobPath(const QString &hex) const { return m_folder + "/blobs/sha256/"_L1 + hex; }
    Result<QJsonObject> json(const QString &hex, const QString &name) const;

    QString m_folder;
    PlaceContents m_found;
    QSet<QString> m_seen; // digests
};

Result<QJsonObject> jsonOfFile(const QString &path, const QString &hex)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Tr::tr("%1 cannot be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    if (file.size() > MaximumJsonSize)
        return failure(Tr::tr("%1 is larger than 16 MiB.").arg(QDir::toNativeSeparators(path)));
    const QByteArray bytes = file.readAll();
    if (!hex.isEmpty() &&
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() != hex.toLatin1())
        return failure(Tr::tr("%1 is damaged: its SHA-256 is not the one that it is named by.")
                           .arg(QDir::toNativeSeparators(path)));
    const QJsonDocument json = QJsonDocument::fromJson(bytes);
    if (!json.isObject())
        return failure(Tr::tr("%1 holds no JSON object.").arg(QDir::toNativeSeparators(path)));
    return json.object();
}

Result<QJsonObject> LayoutReader::json(const QString &hex, const QString &name) const
{
    auto object = jsonOfFile(blobPath(hex), hex);
    if (!object)
        return failure(name.isEmpty() ? object.error().message
                                      : u"%1: %2"_s.arg(name, object.error().message));
    return object;
}

void LayoutReader::readManifests(const QJsonArray &descriptors, int depth)
{
    for (const QJsonValue descriptor : descriptors)
        readManifest(descriptor.toObject(), depth);
}

/// A manifest, or an index of further ones.
void LayoutReader::readManifest(const QJsonObject &descriptor, int depth)
{
    const QString name = descriptor["annotations"_L1][Oci::ReferenceName].toString();
    const QString digest = descriptor["digest"_L1].toString();
    const QString hex = Oci::sha256Of(digest);
    if (hex.isEmpty()) {
        m_found.notes.append(Tr::tr("%1: “%2” is no SHA-256 digest; what it stands for is not read.")
                                 .arg(QDir::toNativeSeparators(m_folder), digest));
        return;
    }
    if (m_seen.contains(hex) || m_seen.size() >= MaximumManifests || depth > MaximumDepth)
        return;
    m_seen.insert(hex);
    const auto manifest = json(hex, name);
    if (!manifest)
        m_found.notes.append(manifest.error().message);
    else if (manifest->contains("manifests"_L1))
        readManifests((*manifest)["manifests"_L1].toArray(), depth + 1);
    else
        readLayer(*manifest, name);
}

void LayoutReader::readLayer(const QJsonObject &manifest, const QString &name)
{
    const QString config = manifest["config"_L1]["mediaType"_L1].toString();
    if (Oci::isImageConfig(config))
        return;
    const QString hex = Oci::sha256Of(manifest["layers"_L1][0]["digest"_L1].toString());
    if (hex.isEmpty())
        return;
    const auto packs = readPackArchive(blobPath(hex), hex.toLatin1());
    if (packs) {
        m_found.packs += packs->packs;
        m_found.notes += packs->notes;
    } else {
        m_found.notes.append(name.isEmpty() ? packs.error().message
                                            : u"%1: %2"_s.arg(name, packs.error().message));
    }
}

Result<PlaceContents> LayoutReader::read()
{
    const auto index = jsonOfFile(m_folder + "/index.json"_L1, {});
    if (!index)
        return tl::unexpected(index.error());
    readManifests((*index)["manifests"_L1].toArray(), 0);
    return m_found;
}

} // namespace

bool isOciLayout(const QString &folder)
{
    return QFile::exists(folder + "/oci-layout"_L1) && QFile::exists(folder + "/index.json"_L1);
}

Result<PlaceContents> readOciLayout(const QString &folder)
{
    return LayoutReader(folder).read();
}

} // namespace Layerwright
