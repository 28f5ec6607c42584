// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/reader.h"

#include <QHash>

namespace Layerwright {

inline constexpr QLatin1StringView folderProfilePath{"profile.yaml"};
inline constexpr QLatin1StringView folderLayersPath{"layers"};
inline constexpr QLatin1StringView folderPacksPath{"packs"};

/// Where the texts of a profile's layers are in the folder form: `layers/NN-name/values.yaml` and
/// `layers/NN-name/manifests/NAME.yaml`, with names that every file system takes; the true names are in
/// profile.yaml.
struct FolderLayout
{
    explicit FolderLayout(const Profile &profile);

    QStringList layerFolders;
    QList<QStringList> manifestFiles; ///< of each layer, without the folder

    QString valuesPath(qsizetype layer) const { return layerFolders[layer] + QStringLiteral("/values.yaml"); }
    QString manifestPath(qsizetype layer, qsizetype manifest) const
    {
        return layerFolders[layer] + QStringLiteral("/manifests/") + manifestFiles[layer][manifest];
    }
};

/// The profile without its texts, as it stands in profile.yaml.
Profile withoutTexts(Profile profile);

/// The folder that a path means: itself, or the one whose profile.yaml it is. Empty for any other path; a
/// profile.yaml without layers beside it is a YAML file like others.
QString profileFolderAt(const QString &path);

/// Reads a folder of that form. Layers whose folders were renumbered are found by name; files that belong to
/// no layer are named in the notes. Links are not followed.
Result<LoadedProfile> readProfileFolder(const QString &path);

/// The files of a folder of that form which hold the profile that is there now: its texts, not profile.yaml.
/// Empty where there is none.
QStringList ownFilesOf(const QString &path);

} // namespace Layerwright
