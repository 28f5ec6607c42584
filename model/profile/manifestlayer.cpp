// SPDX-License-Identifier: Apache-2.0
#include "model/profile/manifestlayer.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

class ManifestLayer final
{
    Q_DECLARE_TR_FUNCTIONS(ManifestLayer)
};

} // namespace

Layer newManifestLayer(const QString &name, const QList<Manifest> &manifests)
{
    Layer layer;
    layer.name = name;
    layer.kind = LayerKind::AddOn;
    layer.packType = PackType::Manifest;
    layer.version = u"1.0.0"_s;
    layer.values = "pack:\n  spectrocloud.com/install-priority: \"0\"\n";
    layer.manifests = manifests;
    return layer;
}

Result<Manifest> readManifestFile(const QString &path)
{
    constexpr qint64 atMost = 16LL << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ManifestLayer::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    const QByteArray content = file.read(atMost + 1);
    if (content.size() > atMost)
        return failure(
            ManifestLayer::tr("%1 is larger than 16 MiB, which is too much for a manifest.").arg(path));
    if (!content.isValidUtf8())
        return failure(ManifestLayer::tr("%1 is not UTF-8 text. Save it as UTF-8 and try again.").arg(path));
    return Manifest{.name = QFileInfo(path).completeBaseName(), .content = content, .extra = {}};
}

} // namespace Layerwright
