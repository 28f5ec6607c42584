// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/reader.h"

namespace Layerwright {

enum class JsonStyle {
    Keep,    ///< the text it came from, changed only where the profile changed
    Console, ///< one line, with \u003c \u003e \u0026 as the product's own encoder writes
    Pretty,  ///< two spaces of indentation
};

/// The import entity as JSON. Law: `readProfileText(writeJson(p, s, any style))` gives `p` again, and
/// `Keep` of an unchanged profile gives the source's bytes.
QByteArray writeJson(const Profile &profile, const ProfileSource &source, JsonStyle style);

/// The import entity as YAML, texts as literal blocks, byte for byte; in the source's own text where
/// that is YAML of the same form: comments and style stay.
QByteArray writeYaml(const Profile &profile, const ProfileSource &source);

/// As `writeJson`, but always something that the product imports: the envelope of a server's answer or of
/// a flat profile is never kept.
QByteArray writeImportJson(const Profile &profile, const ProfileSource &source, JsonStyle style);

/// Our `.tgz`: profile.json, the attachments, SHA256SUMS. The same profile gives the same bytes.
Result<QByteArray> writeArchive(const Profile &profile, const ProfileSource &source,
                                const QList<AttachedFile> &attachments, JsonStyle style = JsonStyle::Keep);

/// The files of the folder form, by path relative to the folder: profile.yaml first, which is the source's
/// own where it still says the same, then one file for each text that is not empty.
QList<AttachedFile> writeFolder(const Profile &profile, const ProfileSource &source = {});

/// How a file of a user's choice is to be written.
enum class FileForm { Archive, Json, Yaml, Folder };

/// By the name alone: `.tgz`/`.tar.gz`, `.json`, `.yaml`/`.yml`, or a trailing `/`.
Result<FileForm> fileFormFor(const QString &path);

/// Writes the profile so that the path holds either what it held before or the whole new file; of a folder
/// this holds for each of its files, and the profile.yaml of a folder stands for the folder. Gives what the
/// profile comes from now: the source of the next `Keep`.
Result<ProfileSource> saveProfile(const LoadedProfile &loaded, const QString &path,
                                  JsonStyle style = JsonStyle::Keep);

/// `<name>-<version>.profile.tgz`, made of characters that every file system takes.
QString suggestedFileName(const ProfileInfo &info);

} // namespace Layerwright
