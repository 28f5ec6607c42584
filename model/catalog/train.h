// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <optional>

namespace Layerwright {

/// What a layer takes of its pack: one version, or a train whose newest version it follows. A layer's file
/// says both (facts/formats.md §1.2): `version` is the one that is meant now, `tag` what was chosen.
struct VersionChoice
{
    QString version;
    QString tag;

    bool followsTrain() const;
    bool operator==(const VersionChoice &) const = default;
};

/// Whether a tag is a train: `1.x`, `1.29.x`, `LTS__18.4.x`.
bool isTrain(QStringView tag);

/// A version or train with its group, as tags are written: `LTS__18.4.x`. No group gives the label alone.
QString tagOf(const QString &group, const QString &label);

/// The trains that a version goes with, narrowest first: `1.29.x`, `1.x` of `1.29.8`; those of `v1.12.0` keep
/// its `v`. None where it does not begin with two numbers.
QStringList trainsOf(const QString &version);

/// Whether the newest version of the train may be this one; the group does not count.
bool trainHolds(QStringView train, QStringView version);

/// The newest of `versions` that the train holds.
std::optional<QString> newestOfTrain(QStringView train, const QStringList &versions);

/// Everything that can be chosen of a pack that has these versions: each version as itself, newest first,
/// then each train at the version that it stands for now.
QList<VersionChoice> versionChoices(const QStringList &versions, const QString &group = {});

/// What `wanted`, a version or a train, with or without a group, means among these versions; none where
/// no version is meant by it.
std::optional<VersionChoice> versionChoice(const QString &wanted, const QStringList &versions);

} // namespace Layerwright
