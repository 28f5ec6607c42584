// SPDX-License-Identifier: Apache-2.0
#include "model/profile/manifestlayer.h"

#include "model/yaml/yamltext.h"
#include "model/yaml/yamltree.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

class ManifestLayer final
{
    Q_DECLARE_TR_FUNCTIONS(ManifestLayer)
};

} // namespace

/// `kind-name` of the object, as a name of a manifest; empty where it has none.
static QString objectName(const YamlNode &root)
{
    static const QRegularExpression others(u"[^a-z0-9.]+"_s);
    const QString kind = root["kind"].string();
    const QString name = root["metadata"]["name"].string();
    if (kind.isEmpty() || name.isEmpty() || name.contains("{{"_L1))
        return {};
    return u"%1-%2"_s.arg(kind, name).toLower().replace(others, u"-"_s);
}

/// The bytes from behind one `---` to the next; what stands before the first one is part of the first
/// document, and what stands behind one on its line stays.
static QByteArray documentText(const YamlTree &tree, int document)
{
    const QByteArray &text = tree.text();
    const Span marker = tree.documentMarker(document);
    const bool isLast = document + 1 == tree.documentCount();
    const qsizetype end = isLast ? text.size() : tree.documentMarker(document + 1).begin;
    if (marker.isEmpty())
        return text.first(end);
    const qsizetype behind = skipBlanks(text, marker.end);
    const qsizetype begin = behind < text.size() && isLineEnd(text[behind]) ? nextLine(text, behind) : behind;
    const QByteArray head = document == 0 ? text.first(marker.begin) : QByteArray();
    return head + text.sliced(begin, std::max<qsizetype>(0, end - begin));
}

QList<Manifest> splitDocuments(const Manifest &manifest)
{
    const Result<YamlTree> tree = YamlTree::parse(manifest.content);
    if (!tree || tree->documentCount() < 2)
        return {manifest};
    QList<Manifest> parts;
    QStringList names;
    for (int document = 0; document < tree->documentCount(); ++document) {
        const YamlNode root = tree->root(document);
        if (!root || root.isNull())
            continue;
        QString name = objectName(root);
        if (name.isEmpty() || names.contains(name))
            name = u"%1-%2"_s.arg(name.isEmpty() ? manifest.name : name).arg(document + 1);
        names.append(name);
        parts.append({name, documentText(*tree, document), {}});
        if (!YamlTree::parse(parts.last().content)) // directives, which speak of the whole
            return {manifest};
    }
    return parts.isEmpty() ? QList<Manifest>{manifest} : parts;
}

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
