// SPDX-License-Identifier: Apache-2.0
#include "model/profile/validation.h"

#include "model/profile/cloudtypes.h"
#include "model/profile/infofields.h"
#include "model/profile/problems.h"
#include "model/profile/variableproblems.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr std::array coreOrder{LayerKind::Os, LayerKind::Kubernetes, LayerKind::Network,
                                      LayerKind::Storage};

void ProfileProblems::add(Severity severity, const char *rule, const QString &message, int layer,
                          int manifest)
{
    Finding finding;
    finding.severity = severity;
    finding.rule = QString::fromLatin1(rule);
    finding.message = message;
    m_findings.append({layer, manifest, finding});
}

void ProfileProblems::checkVariables()
{
    const QList<QList<Finding>> found = findVariableProblems(m_profile.variables);
    for (int row = 0; row < found.size(); ++row)
        for (const Finding &finding : found[row])
            m_findings.append({-1, -1, finding, row});
}

static QString kindName(LayerKind kind)
{
    switch (kind) {
    case LayerKind::Os:
        return ProfileProblems::tr("operating system");
    case LayerKind::Kubernetes:
        return ProfileProblems::tr("Kubernetes");
    case LayerKind::Network:
        return ProfileProblems::tr("network");
    case LayerKind::Storage:
        return ProfileProblems::tr("storage");
    case LayerKind::Kernel:
        return ProfileProblems::tr("kernel");
    case LayerKind::AddOn:
    case LayerKind::Unknown:
        break;
    }
    return ProfileProblems::tr("add-on");
}

void ProfileProblems::checkName()
{
    const QString &name = m_profile.info.name;
    if (name.trimmed().isEmpty())
        add(Severity::Error, "profile-name",
            tr("The profile has no name. The product imports none without: give it one."));
    else if (std::ranges::any_of(name, isInvisible))
        add(Severity::Warning, "profile-name",
            tr("The profile's name holds a line end or another character that nobody sees: remove it."));
    else if (name != name.trimmed())
        add(Severity::Warning, "profile-name",
            tr("The profile's name “%1” begins or ends with a blank, which nobody sees in a list: remove it.")
                .arg(name));
    else if (const QString remark = InfoFields::nameRemark(name); !remark.isEmpty())
        add(Severity::Warning, "profile-name", remark);
}

void ProfileProblems::checkInfo()
{
    const ProfileInfo &info = m_profile.info;
    checkName();
    if (info.version.isEmpty())
        add(Severity::Information, "profile-version",
            tr("The profile has no version; the product takes 1.0.0."));
    else if (!InfoFields::checkVersion(info.version))
        add(Severity::Error, "profile-version",
            tr("“%1” is not a version that the product takes: write three numbers such as 1.0.0, or "
               "1.0.0-beta.")
                .arg(info.version));
    if (info.type.isAbsent())
        add(Severity::Warning, "profile-type",
            tr("The profile has no type: choose infrastructure, full, add-on or system."));
    else if (!info.type.isKnown())
        add(Severity::Warning, "profile-type",
            tr("“%1” is not a profile type that is known here; it is kept as it is.").arg(info.type.name()));
    const bool hasCore = info.type == ProfileType::Infra || info.type == ProfileType::Cluster;
    if (hasCore && (info.cloudType.isEmpty() || info.cloudType == "all"_L1))
        add(Severity::Warning, "profile-cloud",
            tr("A profile with an operating system and Kubernetes is made for one cloud: choose which."));
    checkCloud();
    checkTags();
}

/// The set of clouds is open, so that a word that is not known is none that is wrong.
void ProfileProblems::checkCloud()
{
    const QString &cloud = m_profile.info.cloudType;
    const auto known = cloudTypes();
    if (!cloud.isEmpty() && cloud != "all"_L1 &&
        std::ranges::find(known, cloud, &CloudType::name) == known.end())
        add(Severity::Information, "profile-cloud-custom",
            tr("“%1” is no cloud that is known here; it is taken for a custom one. Check how it is spelt.")
                .arg(cloud));
}

void ProfileProblems::checkTags()
{
    QStringList keys;
    for (const Tag &tag : m_profile.info.tags) {
        if (tag.key.isEmpty())
            add(Severity::Warning, "profile-tag", tr("A tag has no name: remove it, or name it."));
        else if (keys.contains(tag.key))
            add(Severity::Warning, "profile-tag",
                tr("The tag “%1” is there twice; the product keeps the last one: remove the other.")
                    .arg(tag.key));
        keys.append(tag.key);
    }
}

void ProfileProblems::checkCoreMissing()
{
    const ProfileInfo &info = m_profile.info;
    if (info.type != ProfileType::Infra && info.type != ProfileType::Cluster)
        return;
    for (const LayerKind kind : coreOrder) {
        const bool isThere =
            std::ranges::any_of(m_profile.layers, [kind](const Layer &layer) { return layer.kind == kind; });
        const bool isOptional = kind == LayerKind::Storage && info.cloudType == "edge-native"_L1;
        if (isThere || isOptional)
            continue;
        // Real exports of clouds that bring their own storage have no storage layer.
        if (kind == LayerKind::Storage)
            add(Severity::Warning, "stack-core-missing",
                tr("The storage layer is missing: add a pack for it, unless the cloud brings its own "
                   "storage."));
        else
            add(Severity::Error, "stack-core-missing",
                tr("A layer is missing that every cluster needs: %1. Add a pack for it.")
                    .arg(kindName(kind)));
    }
}

void ProfileProblems::checkCoreOrder()
{
    const auto rank = [](const Layer &layer) {
        constexpr int aboveCore = 100;
        return layer.isCore() ? static_cast<int>(layer.kind.value()) : aboveCore;
    };
    const Layer *highest = nullptr;
    QList<LayerKind> seen;
    for (int i = 0; i < m_profile.layers.size(); ++i) {
        const Layer &layer = m_profile.layers[i];
        const QString kind = kindName(layer.kind.value());
        if (layer.isCore() && seen.contains(layer.kind.value()))
            add(Severity::Error, "stack-core-twice",
                tr("Layer “%1” is the second of its kind (%2), and a cluster has one: remove one of them.")
                    .arg(layer.name, kind),
                i);
        if (highest && rank(*highest) > rank(layer))
            add(Severity::Warning, "stack-core-order",
                tr("Layer “%1” (%2) stands above “%3”; the order is operating system, Kubernetes, network, "
                   "storage, then "
                   "add-ons: move it down.")
                    .arg(layer.name, kind, highest->name),
                i);
        else
            highest = &layer;
        seen.append(layer.kind.value());
    }
}

void ProfileProblems::checkKinds()
{
    const ProfileType type = m_profile.info.type.value();
    for (int i = 0; i < m_profile.layers.size(); ++i) {
        const Layer &layer = m_profile.layers[i];
        if (!layer.kind.isAbsent() && !layer.kind.isKnown())
            add(Severity::Warning, "layer-kind-unknown",
                tr("Layer “%1” is of the kind “%2”, which is not known here. It is kept, and treated as an "
                   "add-on.")
                    .arg(layer.name, layer.kind.name()),
                i);
        if (!layer.packType.isAbsent() && !layer.packType.isKnown())
            add(Severity::Warning, "layer-type-unknown",
                tr("Layer “%1” has the type “%2”, which is not known here; it is kept as it is.")
                    .arg(layer.name, layer.packType.name()),
                i);
        if (layer.isCore() && (type == ProfileType::AddOn || type == ProfileType::System))
            add(Severity::Error, "stack-core-in-add-on",
                tr("Layer “%1” is a core layer (%2), which only an infrastructure or full profile can hold: "
                   "change "
                   "the "
                   "profile's type, or remove the layer.")
                    .arg(layer.name, kindName(layer.kind.value())),
                i);
        if (!layer.isCore() && type == ProfileType::Infra)
            add(Severity::Warning, "stack-add-on-in-infra",
                tr("Layer “%1” is an add-on, and an infrastructure profile holds none: make the profile a "
                   "full one, or "
                   "put the layer into an add-on profile.")
                    .arg(layer.name),
                i);
    }
}

void ProfileProblems::checkStack()
{
    checkCoreMissing();
    checkCoreOrder();
    checkKinds();
    if (m_profile.layers.isEmpty() &&
        (m_profile.info.type == ProfileType::AddOn || m_profile.info.type == ProfileType::System))
        add(Severity::Information, "stack-empty", tr("The profile has no layers yet."));
}

static bool standsBefore(const ProfileFinding &a, const ProfileFinding &b)
{
    return std::pair(a.layer, a.manifest) < std::pair(b.layer, b.manifest);
}

void sortProblems(QList<ProfileFinding> &problems)
{
    std::ranges::stable_sort(problems, standsBefore);
}

QList<ProfileFinding> ProfileProblems::take()
{
    sortProblems(m_findings);
    return std::move(m_findings);
}

QList<ProfileFinding> findStackProblems(const Profile &profile)
{
    ProfileProblems problems(profile);
    problems.checkInfo();
    problems.checkStack();
    problems.checkLayers();
    problems.checkVariables();
    return problems.take();
}

} // namespace Layerwright
