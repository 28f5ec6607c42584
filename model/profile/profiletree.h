// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/jsontree.h"
#include "model/profile/reader.h"

namespace Layerwright {

/// A profile as one tree says it, JSON or YAML alike.
struct ProfileReading
{
    Profile profile;
    SourceForm form = SourceForm::None; ///< as JSON: the forms of YAML are told by the caller
    QStringList notes;
};

/// Tells the form by the members and reads it. The error's line is of the tree's text; its message does
/// not name the file.
Result<ProfileReading> readProfileTree(const JsonTree &tree);

/// What JSON that is no profile seems to be, in words ("a pack.json"); empty when nothing fits.
QString likelyKind(JsonNode root);

/// An error told by the file it is in: "NAME, line 12: …".
Error inFile(const QString &name, const Error &error);

} // namespace Layerwright
