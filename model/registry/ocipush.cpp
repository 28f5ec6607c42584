// SPDX-License-Identifier: Apache-2.0
#include "model/registry/ocipush.h"

#include "model/catalog/ociformat.h"
#include "model/catalog/packexport.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::OciPush)
};

/// The blobs of a layout of one pack, and its manifest.
class LayoutFiles
{
public:
    explicit LayoutFiles(QString folder)
        : m_folder(std::move(folder))
    {
    }

    QJsonObject json(const QString &path) const { return QJsonDocument::fromJson(read(path)).object(); }
    QByteArray blob(const QString &digest) const { return read("blobs/sha256/"_L1 + Oci::sha256Of(digest)); }

private:
    QByteArray read(const QString &path) const
    {
        QFile file(m_folder + u'/' + path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString m_folder;
};

} // namespace

Result<QString> pushPack(OciRegistry &registry, const QString &path, const PackEntry &pack)
{
    const QTemporaryDir folder;
    const QString layoutFolder = folder.filePath(u"layout"_s);
    if (const auto made = exportToOciLayout({pack}, layoutFolder); !made)
        return tl::unexpected(made.error());
    const LayoutFiles layout(layoutFolder);
    const QJsonObject listed = layout.json(u"index.json"_s)["manifests"_L1][0].toObject();
    const QString name = listed["annotations"_L1][Oci::ReferenceName].toString();
    const qsizetype colon = name.lastIndexOf(u':');
    const QString repository = path.isEmpty() ? name.first(colon) : path + u'/' + name.first(colon);
    const QString tag = name.sliced(colon + 1);
    const QByteArray manifest = layout.blob(listed["digest"_L1].toString());
    const QJsonObject described = QJsonDocument::fromJson(manifest).object();
    for (const QJsonObject &blob :
         {described["config"_L1].toObject(), described["layers"_L1][0].toObject()}) {
        const QString digest = blob["digest"_L1].toString();
        if (const auto sent = registry.pushBlob(repository, digest, layout.blob(digest)); !sent)
            return tl::unexpected(sent.error());
    }
    const auto sent = registry.pushManifest(repository, tag, manifest, Oci::ManifestType);
    return sent ? Result<QString>(repository + u':' + tag) : tl::unexpected(sent.error());
}

} // namespace Layerwright
