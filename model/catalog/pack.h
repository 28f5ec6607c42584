// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/archive/archivemember.h"
#include "model/catalog/constraint.h"
#include "model/catalog/packneeds.h"
#include "model/yaml/presets.h"

namespace Layerwright {

struct PackAnnotation
{
    QString name;
    QString value;

    bool operator==(const PackAnnotation &) const = default;
};

/// A pack as its folder describes it (facts/formats.md §4). Texts are as they are in the files.
struct Pack
{
    QString name;
    QString displayName;
    QString version;
    QString layer; // os, k8s, cni, csi, addon, …
    QString addonType;
    QStringList cloudTypes;
    QList<PackAnnotation> annotations;
    PackNeeds needs;
    QStringList charts;    // paths in the folder
    QStringList manifests; // paths in the folder
    QByteArray values;
    QList<Preset> presets;
    QList<PackConstraint> constraints;
    QString schemaFault; // why schema.yaml has none to give; empty where it can be read, or is not there
    QByteArray readme;
    QByteArray logo; // PNG, JPEG or GIF, whatever its name says
    QString folder;
    QList<ArchiveMember> chartFiles; // of a pack that is in no folder, by their paths in it
    QStringList notes;               // what was odd, for people

    bool operator==(const Pack &) const = default;
};

/// The files of a pack that are read, by their names.
struct PackFiles
{
    QByteArray packJson;
    QByteArray values;
    QByteArray presets;
    QByteArray schema;
    QByteArray readme;
    QByteArray logo;
};

/// Makes a pack out of its files, wherever they come from. Only a pack.json that has no name is refused; what
/// else is odd is noted.
Result<Pack> packFromFiles(const PackFiles &files);

/// Reads a folder that holds a pack.json. Its own name means nothing.
Result<Pack> readPack(const QString &folder);

} // namespace Layerwright
