// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/profile.h"
#include "model/result.h"

#include <QStringList>

namespace Layerwright {

/// What a profile was read from, told by its content and never by its name.
enum class SourceForm {
    None,         ///< a new profile
    ImportEntity, ///< JSON of the product's export and import
    CreateBody,   ///< JSON of the product's create request
    ServerAnswer, ///< JSON of the product's GET: spec.published or spec.draft
    ImportYaml,   ///< the import entity as YAML
    FlatYaml,     ///< name, type, packs at the top level
    Archive,      ///< our .tgz
    SpcArchive,   ///< a cluster definition archive (`spc/…`), read as far as it is understood
    Folder,       ///< profile.yaml with layers/
};

/// The text that a profile came from, kept so that what was not touched is written back byte for byte.
struct ProfileSource
{
    SourceForm form = SourceForm::None;
    QByteArray text; ///< JSON or YAML; of an archive its profile.json; of a folder its profile.yaml

    bool operator==(const ProfileSource &) const = default;
};

/// A file of an archive that belongs to no layer's text: embedded packs and the like.
struct AttachedFile
{
    QString path;
    QByteArray data;

    bool operator==(const AttachedFile &) const = default;
};

/// Everything that opening a file gives: the profile, where it came from, and what a user should be told
/// about the reading (what was not understood, which of two templates was taken).
struct LoadedProfile
{
    Profile profile;
    ProfileSource source;
    QList<AttachedFile> attachments;
    QStringList notes;
};

/// Reads JSON or YAML text in any of the forms above, told by its content. `where` names the text in
/// messages.
Result<LoadedProfile> readProfileText(const QByteArray &text, const QString &where);

/// Opens a file of any form, or a folder (by its own name or that of its profile.yaml). Size is bounded
/// before reading; the form is told by content. Nothing is written anywhere.
Result<LoadedProfile> openProfile(const QString &path);

} // namespace Layerwright
