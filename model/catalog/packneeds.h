// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QJsonObject;

namespace Layerwright {

/// Another pack that a pack wants or does not bear (`constraints.dependencies` of pack.json).
struct PackDependency
{
    QString packName;
    QString layer;
    QString minVersion; // empty: open
    QString maxVersion;
    QString type; // required, optional, notSupported, upgrade

    bool operator==(const PackDependency &) const = default;
};

/// Where the values of a pack say how much a part of it asks for, and how often that part runs.
struct ResourcePart
{
    QString requestPath;
    QString replicasPath; // empty: once

    bool operator==(const ResourcePart &) const = default;
};

/// What a pack asks of the machines (`constraints.resources`): CPU in millicores, memory in MiB, disk in GB.
struct PackResource
{
    QString type; // cpu, memory, diskSize
    double minLimit = 0;
    QList<ResourcePart> parts; // with parts the product sums these up, and leaves minLimit aside

    bool operator==(const PackResource &) const = default;
};

/// What a pack.json says of other packs and of machines (facts/formats.md §4.2).
struct PackNeeds
{
    QList<PackDependency> dependencies;
    QList<PackResource> resources;
    QStringList faults; // what is odd in it, for people; the rest counts

    bool operator==(const PackNeeds &) const = default;
};

PackNeeds readNeeds(const QJsonObject &constraints);

enum class VersionFit { Within, Outside, Unknown };

/// Whether a version is in the range of a dependency. Bounds are inclusive, and `1.21` as the upper one takes
/// `1.21.9` too. Unknown where there is nothing to compare: a train, a word, or `1.32` against `1.32.5`.
VersionFit fitOf(const PackDependency &dependency, const QString &version);

/// Whether something can be compared as a version: it begins with a number, with a `v` or not.
bool isComparable(QStringView version);

} // namespace Layerwright
