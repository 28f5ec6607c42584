// SPDX-License-Identifier: Apache-2.0
#include "model/document/relationproblems.h"

#include "model/catalog/packlayer.h"
#include "model/catalog/packstate.h"
#include "model/document/layeridentity.h"
#include "model/profile/cloudtypes.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

ProfileFinding &RelationProblems::add(Severity severity, const char *rule, const QString &message, int layer,
                                      const std::optional<PlacedWord> &place, int manifest)
{
    Finding finding{severity, QString::fromLatin1(rule), message, {}, {}, {}};
    if (place) {
        finding.span = place->span;
        finding.position = place->position;
    }
    m_findings.append({layer, manifest, finding});
    return m_findings.last();
}

void RelationProblems::checkDisplayNames()
{
    QHash<QString, int> first;
    for (int row = 0; row < m_stack.layers.size(); ++row) {
        const std::optional<PlacedWord> &name = m_stack.layers[row].values.displayName;
        if (!name || name->hasTemplate())
            continue;
        const auto known = first.constFind(name->word);
        if (known == first.constEnd())
            first.insert(name->word, row);
        else
            add(Severity::Error, "stack-display-name",
                tr("Layers “%1” and “%2” both have the display name “%3”, which has to be unique in the "
                   "profile and its cluster: give this one another.")
                    .arg(layer(*known).name, layer(row).name, name->word),
                row, name);
    }
}

static bool isChart(const Layer &layer)
{
    return layer.packType == PackType::Helm ||
           (layer.packType == PackType::Oci && layer.registry.providerType == "helm"_L1);
}

/// A name that needs no quotes in YAML.
static bool isPlainLabel(const QString &name)
{
    static constexpr QLatin1StringView words[] = {"true"_L1, "false"_L1, "yes"_L1, "no"_L1, "on"_L1,
                                                  "off"_L1,  "null"_L1,  "y"_L1,   "n"_L1};
    const auto isWord = [&name](QLatin1StringView word) { return name == word; };
    return !name.isEmpty() && name.front().isLetter() && checkNamespace(name) && !name.contains(u'{') &&
           std::ranges::none_of(words, isWord);
}

static QList<Fix> namespaceFixes(const TextFacts &facts, const QString &name)
{
    if (facts.namespaceEdits.isEmpty() || !isPlainLabel(name))
        return {};
    QList<TextEdit> edits = facts.namespaceEdits;
    for (TextEdit &edit : edits)
        edit.text.replace(QByteArray(TextFacts::namespaceHere.data(), TextFacts::namespaceHere.size()),
                          name.toUtf8());
    return {{RelationProblems::tr("Install it into the namespace %1").arg(name), edits}};
}

void RelationProblems::checkHomelessChart(int row)
{
    const TextFacts &values = m_stack.layers[row].values;
    add(Severity::Warning, "pack-namespace-missing",
        tr("Layer “%1” is a chart and names no namespace, so that it is installed into “default”: set "
           "pack.namespace in its values.")
            .arg(layer(row).name),
        row, values.packKey)
        .finding.fixes = namespaceFixes(values, packNameOf(layer(row).name));
}

/// Only where an object relies on it: one may name its own, or live in none.
void RelationProblems::checkHomelessManifests(int row)
{
    const LayerFacts &facts = m_stack.layers[row];
    const auto report = [&](const PlacedWord &object, int manifest) {
        add(Severity::Warning, "pack-namespace-missing",
            tr("The object “%1” names no namespace, and layer “%2” has none for it, so that it is created in "
               "“default”: "
               "set pack.namespace in the values of the layer, or metadata.namespace here.")
                .arg(object.word, layer(row).name),
            row, object, manifest);
    };
    if (facts.values.homeless)
        report(*facts.values.homeless, -1);
    for (int manifest = 0; manifest < facts.manifests.size(); ++manifest)
        if (facts.manifests[manifest].homeless)
            report(*facts.manifests[manifest].homeless, manifest);
}

void RelationProblems::checkNamespaces()
{
    for (int row = 0; row < m_stack.layers.size(); ++row) {
        const TextFacts &values = m_stack.layers[row].values;
        if (values.nameSpace || !values.isReadable)
            continue;
        if (isChart(layer(row)))
            checkHomelessChart(row);
        else if (layer(row).packType == PackType::Manifest)
            checkHomelessManifests(row);
    }
}

/// Kubernetes lets nobody delete these.
static bool isEternal(const QString &name)
{
    return name == "default"_L1 || name == "kube-system"_L1 || name == "kube-public"_L1 ||
           name == "kube-node-lease"_L1;
}

/// Core layers are never removed from a profile, so that two of them do each other no harm.
void RelationProblems::checkSharedNamespaces()
{
    QHash<QString, int> first;
    for (int row = 0; row < m_stack.layers.size(); ++row) {
        const std::optional<PlacedWord> &name = m_stack.layers[row].values.nameSpace;
        if (!name || name->hasTemplate() || isEternal(name->word))
            continue;
        const auto known = first.constFind(name->word);
        if (known == first.constEnd()) {
            first.insert(name->word, row);
            continue;
        }
        if (layer(*known).isCore() && layer(row).isCore())
            continue;
        const int removable = layer(row).isCore() ? *known : row;
        const int other = removable == row ? *known : row;
        add(Severity::Warning, "stack-shared-namespace",
            tr("Layers “%1” and “%2” are both installed into the namespace “%3”. Removing “%1” later "
               "destroys "
               "the namespace with everything in it, “%2” as well: give each layer a namespace of its own.")
                .arg(layer(removable).name, layer(other).name, name->word),
            row, name);
    }
}

void RelationProblems::checkClouds()
{
    const QString &cloud = m_stack.profile.info.cloudType;
    for (int row = 0; row < m_stack.layers.size(); ++row) {
        const std::optional<Pack> &pack = m_stack.layers[row].pack;
        if (!pack || isMadeFor(*pack, cloud))
            continue;
        QStringList labels;
        for (const QString &each : pack->cloudTypes)
            labels.append(cloudLabel(each));
        add(Severity::Warning, "stack-cloud",
            tr("Layer “%1”: the pack %2 %3 is made for %4, and this profile is for %5. Take a pack that is "
               "made "
               "for it, or make the profile one of another cloud.")
                .arg(layer(row).name, pack->name, pack->version, labels.join(u", "_s), cloudLabel(cloud)),
            row);
    }
}

/// facts/product.md §7.1, no. 4.
void RelationProblems::checkEdgeManifests()
{
    const QString &cloud = m_stack.profile.info.cloudType;
    if (cloud != "edge-native"_L1 && cloud != "edge"_L1)
        return;
    for (int row = 0; row < m_stack.layers.size(); ++row) {
        const Layer &core = layer(row);
        if (core.isCore() && core.packType != PackType::Manifest && !core.manifests.isEmpty())
            add(Severity::Warning, "stack-edge-manifest",
                tr("Manifest “%1” is attached to the core layer “%2”. At the edge the product does not apply "
                   "such "
                   "manifests: put it into a manifest layer of its own.")
                    .arg(core.manifests.first().name, core.name),
                row, {}, 0);
    }
}

/// What cannot be read of the packs, so that their rules are not there. Of many only the first are named.
void RelationProblems::checkCatalogs()
{
    constexpr qsizetype most = 20;
    const QStringList notes = m_stack.packs.profile.notes() + m_stack.packs.catalogs.notes();
    for (const QString &note : notes.first(std::min(notes.size(), most)))
        add(Severity::Information, "catalog-unreadable",
            tr("A pack cannot be read, and its rules are not looked at: mend it, or tell its author. %1")
                .arg(note),
            -1);
    if (notes.size() > most)
        add(Severity::Information, "catalog-unreadable",
            tr("There are %n more packs that cannot be read.", nullptr, int(notes.size() - most)), -1);
    for (int row = 0; row < m_stack.layers.size(); ++row)
        if (const std::optional<Pack> &pack = m_stack.layers[row].pack)
            for (const QString &fault : pack->needs.faults)
                add(Severity::Information, "dependency-unreadable",
                    tr("Layer “%1”: something in the pack.json of %2 %3 cannot be read; the rest of it is "
                       "looked "
                       "at. %4")
                        .arg(layer(row).name, pack->name, pack->version, fault),
                    row);
}

/// No version is one of 1.0.0.
void RelationProblems::checkNeighbours()
{
    const auto versionOf = [](const ProfileInfo &info) {
        return info.version.isEmpty() ? u"1.0.0"_s : info.version;
    };
    const ProfileInfo &info = m_stack.profile.info;
    for (const ProfileSummary &other : m_stack.neighbours)
        if (other.fault.isEmpty() && other.info.name == info.name && versionOf(other.info) == versionOf(info))
            add(Severity::Warning, "profile-duplicate",
                tr("The file %1 beside this one is “%2” %3 as well, and the product imports only one of "
                   "them: give "
                   "one another version or name.")
                    .arg(QFileInfo(other.path).fileName(), info.name, versionOf(info)),
                -1);
}

QList<ProfileFinding> findRelationProblems(const StackFacts &stack)
{
    RelationProblems problems(stack);
    problems.checkNeighbours();
    problems.checkCatalogs();
    problems.checkResources();
    problems.checkDisplayNames();
    problems.checkNamespaces();
    problems.checkSharedNamespaces();
    problems.checkClouds();
    problems.checkEdgeManifests();
    problems.checkStates();
    problems.checkDependencies();
    return problems.take();
}

} // namespace Layerwright
