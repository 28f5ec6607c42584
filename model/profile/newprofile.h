// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/reader.h"

namespace Layerwright {

/// Infrastructure and full profiles are made for one cloud, and hold the layers that every cluster has.
bool hasCoreLayers(const OpenEnum<ProfileType> &type);
/// All but infrastructure profiles.
bool hasAddOns(const OpenEnum<ProfileType> &type);

/// One of the layers that a profile of core layers asks for.
struct CoreLayer
{
    LayerKind kind = LayerKind::Unknown;
    bool isOptional = false;

    bool operator==(const CoreLayer &) const = default;
};

/// In the order of the file. Edge Native brings no storage of its own accord (facts/product.md §1.4).
QList<CoreLayer> coreLayersOf(const QString &cloudType);

/// What is answered when a profile is made: by the wizard step by step, by the command line at once.
struct NewProfile
{
    ProfileInfo info;
    QList<Layer> layers;  ///< in any order
    LoadedProfile source; ///< a template, whose variables and files come along; empty for none
    QString sourcePath;   ///< of the template, where it was chosen from a list

    /// A template's answers; name and version are the user's.
    static NewProfile fromTemplate(const LoadedProfile &source);
};

/// The answers without the layers that a profile of this type cannot hold.
NewProfile withFittingLayers(NewProfile answers);

/// The profile of these answers: version 1.0.0 where none is given, cloud `all` for what has no core layers,
/// the layers in the order of the stack. It comes from no file. Layers that are not chosen yet are simply
/// missing.
LoadedProfile makeProfile(const NewProfile &answers);

/// How a profile is copied.
struct ProfileCopy
{
    QString name;
    QString version;
    bool keepTags = true;
};

/// The same profile under another name or version, in the form that it came in: what is not touched keeps its
/// bytes. Fails when both are as before, since the product tells profiles apart by them.
Result<LoadedProfile> copyProfile(LoadedProfile loaded, const ProfileCopy &copy);

/// What may come after a version: the next patch (after a pre-release its release), minor and major one.
/// Empty when the version is not semantic.
QStringList nextVersions(const QString &version);

} // namespace Layerwright
