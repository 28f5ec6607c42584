// SPDX-License-Identifier: Apache-2.0
#include "model/report/reportparts.h"
#include "model/yaml/packsettings.h"
#include "model/yaml/yamlvalue.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

static QStringList imagesOfValues(const QByteArray &values)
{
    const Result<PackSettings> settings = PackSettings::read(values);
    QStringList images;
    if (!settings)
        return images;
    for (const PackRow &row : (*settings)[PackField::Images].rows)
        if (row.obstacle.isEmpty() && !row.cells.value(0).trimmed().isEmpty())
            images.append(row.cells.first().trimmed());
    return images;
}

/// A container and most kinds of Kubernetes objects that run one name it so.
static bool isImage(const YamlNode &node)
{
    const QByteArray text = node.value().toByteArray();
    return node.isScalar() && node.key() && node.key().value() == "image" && !text.isEmpty() &&
           (node.isQuoted() || !isTypedScalar(text)) &&
           (text.contains("{{") || std::ranges::none_of(text, [](char c) { return c == ' ' || c == '\n'; }));
}

static QStringList imagesOfManifest(const QByteArray &manifest)
{
    const YamlTree tree = YamlTree::read(manifest);
    QStringList images;
    for (int id = 0; id < tree.nodeCount(); ++id)
        if (const YamlNode node = tree.node(id); isImage(node))
            images.append(node.string());
    return images;
}

QList<ReportedImage> imagesOf(const QList<Layer> &layers)
{
    QMap<QString, QStringList> users;
    for (const Layer &layer : layers) {
        QStringList images = imagesOfValues(layer.values);
        for (const Manifest &manifest : layer.manifests)
            images += imagesOfManifest(manifest.content);
        images.removeDuplicates();
        for (const QString &image : images)
            users[image].append(layer.name);
    }
    QList<ReportedImage> reported;
    for (auto image = users.cbegin(); image != users.cend(); ++image)
        reported.append({image.key(), *image});
    return reported;
}

} // namespace Layerwright
