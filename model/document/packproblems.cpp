// SPDX-License-Identifier: Apache-2.0
#include "model/document/packproblems.h"

#include "model/catalog/constraintproblems.h"
#include "model/document/stackfacts.h"
#include "model/language/objectproblems.h"
#include "model/language/templateproblems.h"
#include "model/profile/secretproblems.h"
#include "model/yaml/diagnostics.h"
#include "model/yaml/yamltree.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::PackProblems)
};

} // namespace

static void sortByPlace(QList<Finding> &findings)
{
    std::ranges::stable_sort(findings, {}, [](const Finding &finding) { return finding.span.begin; });
}

/// What the pack says of a place is more than a suspicion.
static void dropSuspicions(QList<Finding> &findings)
{
    QSet<qsizetype> known;
    for (const Finding &finding : std::as_const(findings))
        if (finding.rule == "secret-in-clear"_L1)
            known.insert(finding.span.begin);
    findings.removeIf([&known](const Finding &finding) {
        return finding.rule == "secret-suspected"_L1 && known.contains(finding.span.begin);
    });
}

QList<Finding> findLayerProblems(const QByteArray &values, const Pack *pack, const ChartRules &charts)
{
    const YamlTree tree = YamlTree::read(values);
    QList<Finding> found = findValuesProblems(tree) + findSecrets(tree) + charts.check(tree);
    if (pack && !pack->schemaFault.isEmpty())
        found.append({Severity::Information,
                      u"constraint-unreadable"_s,
                      Tr::tr("The rules of the pack are not checked. %1").arg(pack->schemaFault),
                      {},
                      {},
                      {}});
    if (pack && !pack->constraints.isEmpty()) {
        const YamlTree defaults = YamlTree::read(pack->values);
        found += checkConstraints(tree, pack->constraints, &defaults);
        dropSuspicions(found);
    }
    sortByPlace(found);
    return found;
}

QList<Finding> findManifestProblems(const QByteArray &manifest)
{
    const YamlTree tree = YamlTree::read(manifest);
    QList<Finding> found = findYamlProblems(tree) + findSecrets(tree) + findObjectProblems(tree);
    sortByPlace(found);
    return found;
}

QList<ProfileFinding> findProfileProblems(const Profile &profile)
{
    QList<ProfileFinding> found =
        findStackProblems(profile) + findTemplateProblems(profile) + findDuplicateObjects(profile);
    sortProblems(found);
    return found;
}

QList<ProfileFinding> findProblems(const Profile &profile, const PackSources &packs,
                                   const QList<ProfileSummary> &neighbours)
{
    QList<ProfileFinding> found = findProfileProblems(profile);
    StackFacts stack{profile, packs, {}, neighbours};
    QList<ProfileFinding> inTexts;
    const auto append = [&inTexts](int layer, int manifest, const QList<Finding> &findings) {
        for (const Finding &finding : findings)
            inTexts.append({layer, manifest, finding});
    };
    for (int row = 0; row < profile.layers.size(); ++row) {
        const Layer &layer = profile.layers[row];
        const std::optional<Pack> pack = packs.findExact(layer);
        append(row, -1,
               findLayerProblems(layer.values, pack ? &*pack : nullptr,
                                 pack ? ChartRules::of(*pack) : ChartRules()));
        LayerFacts facts{pack, factsOfValues(layer.values, pack ? &*pack : nullptr), {}};
        for (int manifest = 0; manifest < layer.manifests.size(); ++manifest) {
            append(row, manifest, findManifestProblems(layer.manifests[manifest].content));
            facts.manifests.append(factsOfManifest(layer.manifests[manifest].content));
        }
        stack.layers.append(facts);
    }
    found += findRelationProblems(stack) + inTexts;
    sortProblems(found);
    return found;
}

} // namespace Layerwright
