// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/packneeds.h"

#include "model/catalog/catalog.h"
#include "model/catalog/train.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::PackNeeds)
};

constexpr QLatin1StringView dependencyTypes[] = {"required"_L1, "optional"_L1, "notSupported"_L1,
                                                 "upgrade"_L1};
constexpr QLatin1StringView resourceTypes[] = {"cpu"_L1, "memory"_L1, "diskSize"_L1};

bool isOneOf(const QString &word, std::span<const QLatin1StringView> words)
{
    return std::ranges::any_of(words, [&word](QLatin1StringView known) { return known == word; });
}

/// A bound that cannot be compared counts as open.
QString boundOf(const QJsonObject &json, const QString &key, const QString &packName, QStringList &faults)
{
    const QJsonValue value = json[key];
    const QString bound = value.toString();
    if (bound.isEmpty() && (value.isUndefined() || value.isNull() || value.isString()))
        return {};
    if (isComparable(bound) && !isTrain(bound))
        return bound;
    faults.append(Tr::tr("%1 of the dependency on %2 is “%3”, which is no version.")
                      .arg(key, packName, bound.isEmpty() ? value.toVariant().toString() : bound));
    return {};
}

void readDependency(const QJsonValue &value, PackNeeds &needs)
{
    const QJsonObject json = value.toObject();
    PackDependency dependency;
    dependency.packName = json["packName"_L1].toString();
    dependency.layer = json["layer"_L1].toString();
    dependency.type = json["type"_L1].toString();
    if (dependency.packName.isEmpty()) {
        needs.faults.append(Tr::tr("A dependency has no packName, and is left out."));
        return;
    }
    if (dependency.type.isEmpty())
        needs.faults.append(
            Tr::tr("The dependency on %1 has no type, and is not checked.").arg(dependency.packName));
    else if (!isOneOf(dependency.type, dependencyTypes))
        needs.faults.append(
            Tr::tr("The dependency on %1 is of the type “%2”, which is not known here, and is "
                   "not checked.")
                .arg(dependency.packName, dependency.type));
    dependency.minVersion = boundOf(json, u"minVersion"_s, dependency.packName, needs.faults);
    dependency.maxVersion = boundOf(json, u"maxVersion"_s, dependency.packName, needs.faults);
    needs.dependencies.append(dependency);
}

void readResource(const QJsonValue &value, PackNeeds &needs)
{
    const QJsonObject json = value.toObject();
    PackResource resource;
    resource.type = json["type"_L1].toString();
    if (!isOneOf(resource.type, resourceTypes)) {
        needs.faults.append(
            Tr::tr("A resource is of the type “%1”; cpu, memory and diskSize are known.").arg(resource.type));
        return;
    }
    const QJsonValue limit = json["minLimit"_L1];
    if (!limit.isUndefined() && (!limit.isDouble() || limit.toDouble() < 0))
        needs.faults.append(Tr::tr("minLimit of %1 is no number.").arg(resource.type));
    resource.minLimit = std::max(0.0, limit.toDouble());
    for (const QJsonValue &part : json["components"_L1].toArray()) {
        const QString path = part["resourceRequestParamRef"_L1].toString();
        if (path.isEmpty())
            needs.faults.append(
                Tr::tr("A component of %1 has no resourceRequestParamRef.").arg(resource.type));
        else
            resource.parts.append({path, part["replicaCountParamRef"_L1].toString()});
    }
    needs.resources.append(resource);
}

/// How many numbers a version consists of; 0 where there is something else in it.
qsizetype countNumbers(QStringView version)
{
    if (version.startsWith(u'v'))
        version = version.sliced(1);
    const auto parts = version.split(u'.');
    const bool isPlain = std::ranges::all_of(parts, [](QStringView part) {
        return !part.isEmpty() && std::ranges::all_of(part, [](QChar c) { return c.isDigit(); });
    });
    return isPlain ? parts.size() : 0;
}

/// Whether `whole` is one of the versions that `part`, with fewer numbers, may stand for.
bool standsFor(QStringView part, QStringView whole)
{
    const qsizetype count = countNumbers(part);
    if (count == 0 || count > 2)
        return false;
    const auto withoutV = [](QStringView version) {
        return version.startsWith(u'v') ? version.sliced(1) : version;
    };
    return withoutV(whole).startsWith(withoutV(part).toString() + u'.');
}

} // namespace

PackNeeds readNeeds(const QJsonObject &constraints)
{
    PackNeeds needs;
    for (const QJsonValue &value : constraints["dependencies"_L1].toArray())
        readDependency(value, needs);
    for (const QJsonValue &value : constraints["resources"_L1].toArray())
        readResource(value, needs);
    return needs;
}

bool isComparable(QStringView version)
{
    if (version.startsWith(u'v'))
        version = version.sliced(1);
    return !version.isEmpty() && version.front() >= u'0' && version.front() <= u'9';
}

VersionFit fitOf(const PackDependency &dependency, const QString &version)
{
    const QString &least = dependency.minVersion;
    const QString &most = dependency.maxVersion;
    if (least.isEmpty() && most.isEmpty())
        return VersionFit::Within;
    if (!isComparable(version) || isTrain(version) || standsFor(version, least) || standsFor(version, most))
        return VersionFit::Unknown;
    const bool isOld = !least.isEmpty() && compareVersions(version, least) < 0;
    const bool isNew = !most.isEmpty() && compareVersions(version, most) > 0 && !standsFor(most, version);
    return isOld || isNew ? VersionFit::Outside : VersionFit::Within;
}

} // namespace Layerwright
