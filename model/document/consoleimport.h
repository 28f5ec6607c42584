// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/reader.h"
#include "model/registry/console.h"

#include <QHash>

namespace Layerwright {

/// A secret that an export left out: where a profile has nothing but asterisks. It has to be entered again
/// before the profile is any good elsewhere.
struct MaskedSecret
{
    QString variable; ///< the name of a variable; empty for a value of a layer
    int row = -1;     ///< of the layer
    QString path;     ///< in its values

    /// In words: `variable NAME`, or `LAYER: PATH`.
    QString label(const Profile &profile) const;
    bool operator==(const MaskedSecret &) const = default;
};
QList<MaskedSecret> maskedSecrets(const Profile &profile);

/// The macros that the profile's texts use, each once, in the order of their use. They are no part of a
/// profile: who imports it must have them.
QStringList usedMacros(const Profile &profile);

/// What is chosen for one import; the open profile stays as it is.
struct ImportChoices
{
    QString name; ///< that the profile gets in the console
    QString version;
    QHash<int, RegistryRef> registries; ///< by the rows of layers
    QHash<QString, QString> secrets;    ///< by MaskedSecret::label()
};
/// The profile as it is sent: what was chosen is put into the text that it came from, and nothing else
/// changes. Fails where a secret cannot be put in its place.
Result<QByteArray> importText(const Profile &profile, const ProfileSource &source,
                              const ImportChoices &choices);

/// What a console says before an import (facts/product.md §5.2).
struct ImportAnswer
{
    QString nameFault; ///< why the name and version will not do; empty where they will
    ImportCheck check;
    QStringList missingMacros;
    QString macrosFault; ///< why it is not known which macros there are

    bool mayImport() const { return nameFault.isEmpty() && check.refusal.isEmpty(); }
    /// Layers of which the console names several registries.
    QList<ImportCheck::Match> choices() const;
};
/// Asks about name and version, then about the profile, then, where it uses any, about macros. Nothing is
/// changed in the console. Fails where it does not answer at all.
Result<ImportAnswer> examineImport(Console &console, const Profile &profile, const ProfileSource &source,
                                   const ImportChoices &choices);

/// Of the registries that hold a layer's pack the one that the profile names; the first where it names none
/// of them.
int usualRegistry(const ImportCheck::Match &match, const RegistryRef &named);
/// The same for each layer of which the console names several, by rows.
QHash<int, RegistryRef> usualRegistries(const ImportAnswer &answer, const Profile &profile);

} // namespace Layerwright
