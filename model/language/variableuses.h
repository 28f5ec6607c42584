// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/references.h"
#include "model/profile/profile.h"
#include "model/result.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace Layerwright {

/// Where in the file one text of a profile is: the values of the layer where `manifest` is -1.
struct TextAddress
{
    int layer = -1;
    int manifest = -1;

    bool operator==(const TextAddress &) const = default;
};
QByteArray textOf(const Profile &profile, TextAddress place);
/// Of all layers, in the order of the file.
QList<TextAddress> textAddresses(const Profile &profile);

/// A place where a text refers to something.
struct ReferenceUse
{
    TextAddress place;
    Span expression; ///< `{{ … }}`
    Reference reference;
    TextPosition position; ///< of the name

    bool operator==(const ReferenceUse &) const = default;
};

/// Every reference of one text, or of all texts of a profile, in the order of the file. Templates in comments
/// count: the product fills those in too.
QList<ReferenceUse> referenceUses(const QByteArray &text, TextAddress place = {});
QList<ReferenceUse> referenceUses(const Profile &profile);

/// Where the variable is used.
QList<ReferenceUse> variableUses(const Profile &profile, const QString &name);
/// Where each variable is used, by name; also names that the profile does not define.
QHash<QString, QList<ReferenceUse>> variableUses(const Profile &profile);

/// Defined but used nowhere, in the order of the table.
QStringList unusedVariables(const Profile &profile);
/// Used but not defined, in the order of their first use; each once.
QStringList undefinedVariables(const Profile &profile);

/// Why no variable of the profile can get this name, if so. Names of the product have letters, digits, `_`
/// and
/// `-`; others that are there already are kept, but not made.
std::optional<Error> variableNameFault(const Profile &profile, const QString &name);

/// The edits that make all uses of a variable in a text uses of another, the names and nothing else.
QList<TextEdit> variableRenames(QByteArrayView text, const QString &from, const QString &to);

} // namespace Layerwright
