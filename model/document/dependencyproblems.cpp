// SPDX-License-Identifier: Apache-2.0
#include "model/document/relationproblems.h"

#include "model/catalog/packstate.h"
#include "model/catalog/train.h"
#include "model/document/layeridentity.h"
#include "model/document/missingpacks.h"
#include "model/document/resourcesum.h"
#include "model/document/versionproposal.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Layerwright {

using Kind = BrokenDependency::Kind;

static QList<StackPack> stackPacks(const StackFacts &stack)
{
    QList<StackPack> packs;
    for (int row = 0; row < stack.layers.size(); ++row) {
        const Layer &layer = stack.profile.layers[row];
        const std::optional<Pack> &pack = stack.layers[row].pack;
        const QString name = pack                                   ? pack->name
                             : layer.packType == PackType::Manifest ? QString()
                                                                    : packNameOf(layer.name);
        packs.append({name, layer.version, pack ? &*pack : nullptr});
    }
    return packs;
}

/// `dns → 1.2.0, web → 2.0.0`.
static QString stepsText(const Profile &profile, const VersionProposal &steps)
{
    QStringList names;
    for (const VersionStep &step : steps)
        names.append(u"%1 → %2"_s.arg(profile.layers[step.layer].name, step.version));
    return names.join(u", "_s);
}

/// A train that holds the version already goes on holding it.
static StackFix fixOf(const Profile &profile, VersionProposal steps)
{
    for (VersionStep &step : steps)
        if (const QString &tag = profile.layers[step.layer].tag; trainHolds(tag, step.version))
            step.tag = tag;
    return {RelationProblems::tr("Change versions: %1", "a list of: layer → its new version")
                .arg(stepsText(profile, steps)),
            steps};
}

QString rangeText(const PackDependency &dependency)
{
    const QString &least = dependency.minVersion;
    const QString &most = dependency.maxVersion;
    if (least.isEmpty() && most.isEmpty())
        return RelationProblems::tr("any version");
    if (most.isEmpty())
        return RelationProblems::tr("%1 or newer").arg(least);
    return least.isEmpty() ? RelationProblems::tr("%1 or older").arg(most)
                           : RelationProblems::tr("%1 to %2", "from version, to version").arg(least, most);
}

/// Whether the profile is one that would hold what is missing: the core layers of a cluster are in another
/// one than its add-on profiles.
static std::optional<Severity> severityOfMissing(const Profile &profile, const PackDependency &dependency)
{
    Layer wanted;
    wanted.kind = OpenEnum<LayerKind>(dependency.layer);
    const ProfileType type = profile.info.type.value();
    if (type == ProfileType::Cluster)
        return Severity::Error;
    if (!wanted.isCore())
        return Severity::Warning;
    return type == ProfileType::Infra ? std::optional(Severity::Error) : std::nullopt;
}

/// `dns 1.2.0, certs 1.0.0`.
static QString namesOf(const QList<Layer> &layers)
{
    QStringList names;
    for (const Layer &layer : layers)
        names.append(u"%1 %2"_s.arg(layer.name, layer.version));
    return names.join(u", "_s);
}

void RelationProblems::addMissing(int owner, const PackDependency &dependency, MissingPacks &packs)
{
    const std::optional<Severity> severity = severityOfMissing(m_stack.profile, dependency);
    if (!severity)
        return;
    const QList<Layer> remedy = packs.toAdd(dependency.packName);
    const QString text = tr("Layer “%1” requires the pack “%2” (%3), and the stack has none.")
                             .arg(layer(owner).name, dependency.packName, Layerwright::rangeText(dependency));
    const bool isWhole = m_stack.profile.info.type == ProfileType::Cluster;
    const QString names = namesOf(remedy);
    const QString what =
        remedy.isEmpty()
            ? isWhole ? tr("Add it.") : tr("Add it, unless another profile of the cluster brings it.")
        : isWhole ? tr("Add: %1.").arg(names)
                  : tr("Unless another profile of the cluster brings it, add: %1.").arg(names);
    ProfileFinding &found = add(*severity, "dependency-missing", text + u' ' + what, owner);
    if (!remedy.isEmpty())
        found.stackFixes.append({tr("Add %1").arg(names), {}, remedy});
}

QString RelationProblems::rangeText(int owner, int target, const PackDependency &dependency) const
{
    const QString range = Layerwright::rangeText(dependency);
    const Layer &from = layer(owner);
    const Layer &to = layer(target);
    if (dependency.type == "notSupported"_L1)
        return tr("Layer “%1” %2 does not work with “%3” (%4), and the stack has %5.")
            .arg(from.name, from.version, to.name, range, to.version);
    if (dependency.type == "upgrade"_L1)
        return tr("Layer “%1” %2 names “%3” (%4) for upgrades, and the stack has %5. Read the README of its "
                  "pack before clusters are upgraded.")
            .arg(from.name, from.version, to.name, range, to.version);
    return tr("Layer “%1” %2 wants “%3” (%4), and the stack has %5.")
        .arg(from.name, from.version, to.name, range, to.version);
}

void RelationProblems::checkDependencies()
{
    const QList<StackPack> packs = stackPacks(m_stack);
    const QList<BrokenDependency> broken = brokenDependencies(packs, rowsByName(packs));
    if (broken.isEmpty())
        return;
    const QList<PackFamily> families = packFamilies(m_stack.packs);
    VersionProposals proposals(packs, families);
    MissingPacks missing(m_stack.profile, packs, families);
    for (const BrokenDependency &each : broken) {
        const PackDependency &dependency = each.dependency;
        if (each.kind == Kind::Missing) {
            addMissing(each.owner, dependency, missing);
            continue;
        }
        const QString text = rangeText(each.owner, each.target, dependency);
        if (each.kind == Kind::Upgrade) {
            add(Severity::Information, "dependency-upgrade", text, each.owner);
            continue;
        }
        const bool isUnbounded = dependency.minVersion.isEmpty() && dependency.maxVersion.isEmpty();
        const std::optional<VersionProposal> proposal = proposals.mending(each);
        const StackFix fix = fixOf(m_stack.profile, proposal.value_or(VersionProposal()));
        const QString remedy =
            proposal ? tr("The nearest versions that satisfy all of them: %1.")
                           .arg(stepsText(m_stack.profile, *proposal))
                     : tr("No versions that are known satisfy all of them: change or remove one of "
                          "the two.");
        ProfileFinding &found =
            add(isUnbounded ? Severity::Warning : Severity::Error,
                each.kind == Kind::Unsupported ? "dependency-unsupported" : "dependency-version",
                text + u' ' + remedy, each.owner);
        if (proposal)
            found.stackFixes.append(fix);
    }
}

static QString stateText(PackState state, const QString &layer, const QString &pack)
{
    switch (state) {
    case PackState::Deprecated:
        return RelationProblems::tr("Layer “%1”: the pack %2 is deprecated, and will be disabled.")
            .arg(layer, pack);
    case PackState::Disabled:
        return RelationProblems::tr("Layer “%1”: the pack %2 is disabled; the product offers it no longer.")
            .arg(layer, pack);
    case PackState::Deleted:
        return RelationProblems::tr("Layer “%1”: the pack %2 is deleted; the product cannot use it.")
            .arg(layer, pack);
    case PackState::Current:
        break;
    }
    return {};
}

void RelationProblems::checkStates()
{
    QList<int> rows;
    for (int row = 0; row < m_stack.layers.size(); ++row)
        if (const std::optional<Pack> &pack = m_stack.layers[row].pack;
            pack && stateOf(*pack) != PackState::Current)
            rows.append(row);
    if (rows.isEmpty())
        return;
    const QList<PackFamily> families = packFamilies(m_stack.packs);
    const VersionProposals proposals(stackPacks(m_stack), families);
    for (const int row : rows) {
        const Pack &pack = *m_stack.layers[row].pack;
        const std::optional<VersionStep> newer = proposals.newer(row);
        const StackFix fix = newer ? fixOf(m_stack.profile, {*newer}) : StackFix();
        const QString remedy = newer
                                   ? tr("Take a newer version: %1.").arg(stepsText(m_stack.profile, {*newer}))
                                   : tr("No newer version of it is known: look for a pack in its place.");
        ProfileFinding &found = add(
            stateOf(pack) == PackState::Deleted ? Severity::Error : Severity::Warning, "pack-state",
            stateText(stateOf(pack), layer(row).name, pack.name + u' ' + pack.version) + u' ' + remedy, row);
        if (newer)
            found.stackFixes.append(fix);
    }
}

void RelationProblems::checkMinimum(int row, const ResourceSum &sum)
{
    const Pack &pack = *m_stack.layers[row].pack;
    const auto resource = std::ranges::find(pack.needs.resources, sum.type, &PackResource::type);
    if (sum.isSummed && sum.asked < std::min(resource->minLimit, sum.byDefault))
        add(Severity::Warning, "resource-below-minimum",
            tr("Layer “%1” asks for %2 in its values, and its pack wants %3 at least: raise the requests or "
               "the "
               "replicas.")
                .arg(layer(row).name, amountText(sum.asked, sum.type),
                     amountText(resource->minLimit, sum.type)),
            row);
}

/// All that is asked for of one resource: `1.5 CPU (web 1 CPU, shop 500 m CPU)`; empty for nothing.
QString RelationProblems::sumText(const QString &type) const
{
    double sum = 0;
    QStringList layers;
    for (int row = 0; row < m_stack.layers.size(); ++row) {
        for (const ResourceSum &resource : m_stack.layers[row].values.resources) {
            if (resource.type != type)
                continue;
            sum += resource.asked;
            layers.append(u"%1 %2"_s.arg(layer(row).name, amountText(resource.asked, type)));
        }
    }
    return sum > 0 ? tr("%1 (%2)").arg(amountText(sum, type), layers.join(u", "_s)) : QString();
}

/// How much all layers together ask for, with what each of them does.
void RelationProblems::checkResources()
{
    QStringList sums{sumText(u"cpu"_s), sumText(u"memory"_s), sumText(u"diskSize"_s)};
    sums.removeAll(QString());
    if (!sums.isEmpty())
        add(Severity::Information, "stack-resources",
            tr("The packs that say what they need ask the machines of a cluster for %1. The product compares "
               "this "
               "with the machine pools when a cluster is made.")
                .arg(sums.join(u"; "_s)),
            -1);
    for (int row = 0; row < m_stack.layers.size(); ++row) {
        const TextFacts &values = m_stack.layers[row].values;
        for (const ResourceSum &sum : values.resources)
            checkMinimum(row, sum);
        for (const Finding &finding : values.findings)
            m_findings.append({row, -1, finding});
    }
}

} // namespace Layerwright
