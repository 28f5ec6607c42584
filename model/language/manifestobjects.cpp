// SPDX-License-Identifier: Apache-2.0
#include "model/language/manifestobjects.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// Of Kubernetes itself and of what is installed most often; of other kinds it is not known.
static constexpr std::array clusterWideKinds{
    "APIService"_L1,
    "CSIDriver"_L1,
    "CSINode"_L1,
    "CertificateSigningRequest"_L1,
    "ClusterIssuer"_L1,
    "ClusterPolicy"_L1,
    "ClusterRole"_L1,
    "ClusterRoleBinding"_L1,
    "ClusterSecretStore"_L1,
    "CustomResourceDefinition"_L1,
    "FlowSchema"_L1,
    "GatewayClass"_L1,
    "IngressClass"_L1,
    "MutatingWebhookConfiguration"_L1,
    "Namespace"_L1,
    "Node"_L1,
    "PersistentVolume"_L1,
    "PodSecurityPolicy"_L1,
    "PriorityClass"_L1,
    "PriorityLevelConfiguration"_L1,
    "RuntimeClass"_L1,
    "StorageClass"_L1,
    "ValidatingAdmissionPolicy"_L1,
    "ValidatingAdmissionPolicyBinding"_L1,
    "ValidatingWebhookConfiguration"_L1,
    "VolumeAttachment"_L1,
    "VolumeSnapshotClass"_L1,
};

static bool hasTemplateKey(const YamlNode &map)
{
    for (int i = 0; i < map.count(); ++i)
        if (map.at(i).key().value().contains("{{") || !map.at(i).key().isScalar())
            return true;
    return false;
}

bool ManifestObject::isList() const
{
    return kind.endsWith("List"_L1) && node["items"].resolved().isSequence();
}

bool ManifestObject::hasTemplateKeys() const
{
    return hasTemplateKey(node) || hasTemplateKey(metadata());
}

static void append(QList<ManifestObject> &objects, const YamlNode &map, const ManifestObject *list)
{
    if (!map.isMap())
        return;
    ManifestObject object{map, map["kind"].resolved().string(), map["apiVersion"].resolved().string(),
                          list != nullptr};
    if (list && list->kind != "List"_L1) { // a `RoleList` says it for its items
        if (object.kind.isEmpty())
            object.kind = list->kind.chopped(4);
        if (object.apiVersion.isEmpty())
            object.apiVersion = list->apiVersion;
    }
    objects.append(object);
    if (list || !object.isList())
        return;
    const YamlNode items = map["items"].resolved();
    for (int i = 0; i < items.count(); ++i)
        append(objects, items.at(i).resolved(), &object);
}

/// It holds a place that is no YAML, or statements of templates, which may leave any line out.
static bool isUncertain(const YamlTree &manifest, int document)
{
    const Span span = manifest.documentSpan(document);
    const auto isIn = [span](const auto &place) {
        return span.begin <= place.span.begin && place.span.begin <= span.end;
    };
    return std::ranges::any_of(manifest.issues(), isIn) ||
           std::ranges::any_of(manifest.templates(), [&](const TemplateUse &use) {
               return use.place == TemplateUse::Place::Statement && isIn(use);
           });
}

QList<ManifestObject> objectsIn(const YamlTree &manifest)
{
    QList<ManifestObject> objects;
    for (int document = 0; document < manifest.documentCount(); ++document)
        if (!isUncertain(manifest, document))
            append(objects, manifest.root(document), nullptr);
    return objects;
}

bool isClusterWide(const QString &kind)
{
    return std::ranges::binary_search(clusterWideKinds, kind);
}

} // namespace Layerwright
