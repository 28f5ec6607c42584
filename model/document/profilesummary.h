// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/profile.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace Layerwright {

/// What a list of profiles shows of one of them.
struct ProfileSummary
{
    QString path; ///< of a folder without the slash at the end
    ProfileInfo info;
    int layers = 0;
    QString fault;        ///< why it cannot be read; empty when it can
    qint64 bytes = -1;    ///< of the file when it was read; -1 for a folder
    QDateTime modifiedAt; ///< the same

    bool operator==(const ProfileSummary &) const = default;
};

/// Reads a file or folder within the bounds of the readers. Nothing for what is no profile; what was meant to
/// be one and cannot be read is a summary with a fault.
std::optional<ProfileSummary> summarize(const QString &path);

/// Files of a folder that are looked at; what is more has to be parted into folders.
inline constexpr int mostProfileFiles = 10000;
/// The files of a folder, and the folders in it, that may hold a profile, by their names; at most `atMost`.
QStringList profileFilesIn(const QString &folder, int atMost = mostProfileFiles);

/// Those of `profiles` that are in another file than `path`.
QList<ProfileSummary> neighboursOf(const QString &path, QList<ProfileSummary> profiles);

/// The summaries of those that hold one, in the order of the paths. What is `known` is read again only when
/// it was changed since. Ends early, with less, once `isCanceled` says so. Fit to run in the background.
QList<ProfileSummary> summarize(const QStringList &paths, const QList<ProfileSummary> &known,
                                const std::function<bool()> &isCanceled);

/// The versions of one profile, which the product tells by its name; newest first.
struct ProfileFamily
{
    QString name;
    QList<ProfileSummary> versions;

    const ProfileSummary &newest() const { return versions.first(); }
    bool operator==(const ProfileFamily &) const = default;
};
/// By their names, as people sort them; what cannot be read is left out. No family is empty.
QList<ProfileFamily> profileFamilies(const QList<ProfileSummary> &profiles);

} // namespace Layerwright
