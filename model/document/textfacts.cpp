// SPDX-License-Identifier: Apache-2.0
#include "model/document/textfacts.h"

#include "model/document/resourcesum.h"
#include "model/yaml/yamledit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// Kinds that live in a namespace for certain; of the kinds that a cluster adds nobody knows.
static constexpr QByteArrayView namespacedKinds[] = {"ConfigMap",
                                                     "CronJob",
                                                     "DaemonSet",
                                                     "Deployment",
                                                     "Endpoints",
                                                     "HorizontalPodAutoscaler",
                                                     "Ingress",
                                                     "Job",
                                                     "LimitRange",
                                                     "NetworkPolicy",
                                                     "PersistentVolumeClaim",
                                                     "Pod",
                                                     "PodDisruptionBudget",
                                                     "ReplicaSet",
                                                     "ReplicationController",
                                                     "ResourceQuota",
                                                     "Role",
                                                     "RoleBinding",
                                                     "Secret",
                                                     "Service",
                                                     "ServiceAccount",
                                                     "StatefulSet"};

static PlacedWord placed(const YamlTree &tree, const QString &word, Span span)
{
    return {word, span, tree.position(span.begin)};
}

static std::optional<PlacedWord> wordAt(const YamlTree &tree, const YamlNode &node)
{
    const YamlNode scalar = node.resolved();
    if (!scalar.isScalar() || scalar.isNull() || scalar.value().trimmed().isEmpty())
        return std::nullopt;
    return placed(tree, scalar.string(), node.span());
}

static std::optional<PlacedWord> homelessIn(const YamlTree &tree)
{
    for (int document = 0; document < tree.documentCount(); ++document) {
        const YamlNode object = tree.root(document);
        const YamlNode kind = object["kind"];
        const YamlNode metadata = object["metadata"].resolved();
        const bool isNamespaced =
            std::ranges::find(namespacedKinds, kind.value()) != std::end(namespacedKinds);
        if (isNamespaced && object["apiVersion"] && metadata.isMap() && !metadata["namespace"] &&
            !metadata["<<"])
            return placed(tree, u"%1 %2"_s.arg(kind.string(), metadata["name"].string()).trimmed(),
                          kind.span());
    }
    return std::nullopt;
}

static QList<TextEdit> editsForNamespace(const YamlTree &tree)
{
    const auto edits = setText(tree, *YamlPath::fromString(u"pack.namespace"), TextFacts::namespaceHere);
    return edits.value_or(QList<TextEdit>());
}

TextFacts factsOfValues(const QByteArray &values, const Pack *pack)
{
    const YamlTree tree = YamlTree::read(values);
    const YamlNode section = tree.root()["pack"];
    TextFacts facts;
    facts.isReadable = tree.issues().isEmpty();
    if (section)
        facts.packKey = placed(tree, u"pack"_s, section.keySpan());
    facts.displayName = wordAt(tree, section.resolved()["spectrocloud.com/display-name"]);
    facts.nameSpace = wordAt(tree, section.resolved()["namespace"]);
    if (facts.isReadable && !facts.nameSpace)
        facts.namespaceEdits = editsForNamespace(tree);
    facts.homeless = homelessIn(tree);
    if (pack)
        sumResources(tree, *pack, facts);
    return facts;
}

TextFacts factsOfManifest(const QByteArray &manifest)
{
    const YamlTree tree = YamlTree::read(manifest);
    TextFacts facts;
    facts.isReadable = tree.issues().isEmpty();
    facts.homeless = homelessIn(tree);
    return facts;
}

} // namespace Layerwright
