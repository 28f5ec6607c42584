// SPDX-License-Identifier: Apache-2.0
#include "model/profile/newprofile.h"

#include "model/profile/infofields.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

class NewProfileText final
{
    Q_DECLARE_TR_FUNCTIONS(NewProfile)
};

} // namespace

bool hasCoreLayers(const OpenEnum<ProfileType> &type)
{
    return type == ProfileType::Infra || type == ProfileType::Cluster;
}

bool hasAddOns(const OpenEnum<ProfileType> &type)
{
    return !(type == ProfileType::Infra);
}

QList<CoreLayer> coreLayersOf(const QString &cloudType)
{
    return {{LayerKind::Os, false},
            {LayerKind::Kubernetes, false},
            {LayerKind::Network, false},
            {LayerKind::Storage, cloudType == "edge-native"_L1}};
}

NewProfile NewProfile::fromTemplate(const LoadedProfile &source)
{
    NewProfile answers{source.profile.info, source.profile.layers, source, {}};
    answers.info.name.clear();
    answers.info.version = u"1.0.0"_s;
    return answers;
}

NewProfile withFittingLayers(NewProfile answers)
{
    answers.layers.removeIf([&info = answers.info](const Layer &layer) {
        return layer.isCore() ? !hasCoreLayers(info.type) : !hasAddOns(info.type);
    });
    return answers;
}

static int rank(const Layer &layer)
{
    return layer.isCore() ? int(layer.kind.value()) : int(LayerKind::AddOn);
}

/// What says which object of a server this was; a copy is none of them.
static void forgetServerObject(ProfileExtra &extra)
{
    extra.metadata.removeIf([](const ExtraMember &member) {
        return member.name == "uid"_L1 || member.name.endsWith("Timestamp"_L1);
    });
    extra.root.removeIf([](const ExtraMember &member) { return member.name == "status"_L1; });
}

LoadedProfile makeProfile(const NewProfile &answers)
{
    LoadedProfile made;
    made.profile = answers.source.profile;
    made.profile.info = answers.info;
    made.profile.layers = answers.layers;
    made.attachments = answers.source.attachments;
    forgetServerObject(made.profile.extra);
    ProfileInfo &info = made.profile.info;
    if (info.version.isEmpty())
        info.version = u"1.0.0"_s;
    if (info.cloudType.isEmpty() && !hasCoreLayers(info.type))
        info.cloudType = u"all"_s;
    std::ranges::stable_sort(made.profile.layers, {}, rank);
    return made;
}

Result<LoadedProfile> copyProfile(LoadedProfile loaded, const ProfileCopy &copy)
{
    ProfileInfo &info = loaded.profile.info;
    if (info.name == copy.name && info.version == copy.version)
        return failure(
            NewProfileText::tr("The copy would be “%1” %2 again, and the product tells profiles apart "
                               "by name and version: choose another name or version.")
                .arg(info.name, info.version));
    info.name = copy.name;
    info.version = copy.version;
    if (!copy.keepTags)
        info.tags.clear();
    forgetServerObject(loaded.profile.extra);
    return loaded;
}

QStringList nextVersions(const QString &version)
{
    if (version.isEmpty() || !InfoFields::checkVersion(version))
        return {};
    const QString core = version.section(u'+', 0, 0).section(u'-', 0, 0);
    const bool isPreRelease = version.section(u'+', 0, 0).contains(u'-');
    QList<quint64> numbers;
    for (const QString &part : core.split(u'.')) {
        bool isNumber = false;
        numbers.append(part.toUInt(&isNumber));
        if (!isNumber) // more digits than anyone counts
            return {};
    }
    const auto text = [](quint64 major, quint64 minor, quint64 patch) {
        return u"%1.%2.%3"_s.arg(major).arg(minor).arg(patch);
    };
    return {text(numbers[0], numbers[1], numbers[2] + (isPreRelease ? 0 : 1)),
            text(numbers[0], numbers[1] + 1, 0), text(numbers[0] + 1, 0, 0)};
}

} // namespace Layerwright
