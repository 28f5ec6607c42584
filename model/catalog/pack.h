// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/constraint.h"
#include "model/catalog/packneeds.h"
#include "model/catalog/packstorage.h"
#include "model/yaml/presets.h"

#include <mutex>
#include <optional>

namespace Layerwright {

struct PackAnnotation
{
    QString name;
    QString value;

    bool operator==(const PackAnnotation &) const = default;
};

/// What is in a pack beside its description. Texts are as they are in the files.
struct PackTexts
{
    QByteArray values;
    QList<Preset> presets;
    QList<PackConstraint> constraints;
    QString schemaFault; // why schema.yaml has none to give; empty where it can be read, or is not there
    QByteArray readme;
    QStringList notes; // what was odd in all its files, for people

    bool operator==(const PackTexts &) const = default;
};

/// The texts of a pack that a catalog lists: read when they are first asked for, and kept from then on. Safe
/// to use from several threads.
class PackContents
{
public:
    explicit PackContents(PackStoragePointer storage);
    explicit PackContents(PackTexts known);

    Result<PackTexts> texts() const;
    /// Null where only the texts are known.
    const PackStorage *storage() const { return m_storage.get(); }

private:
    PackStoragePointer m_storage;
    mutable std::mutex m_mutex;
    mutable std::optional<Result<PackTexts>> m_texts;
};

using PackContentsPointer = std::shared_ptr<const PackContents>;

/// What a catalog lists of a pack: what its pack.json says (facts/formats.md §4).
struct PackEntry
{
    QString name;
    QString displayName;
    QString version;
    QString layer; // os, k8s, cni, csi, addon, …
    QString addonType;
    QStringList cloudTypes;
    QList<PackAnnotation> annotations;
    PackNeeds needs;
    QStringList charts;    // paths in the pack
    QStringList manifests; // paths in the pack
    QString summary;       // what it is for, in one plain sentence, or empty
    PackContentsPointer contents;

    bool operator==(const PackEntry &) const = default;
};

/// A pack whole.
struct Pack : PackEntry, PackTexts
{
    bool operator==(const Pack &) const = default;
};

/// Puts a pack on a list, with the files that it will be read from. Only a pack.json that has no name is
/// refused. The README is looked at for a sentence about the pack where the description has none.
Result<PackEntry> listedPack(const QByteArray &packJson, const QByteArray &readme,
                             PackStoragePointer storage);
Result<PackEntry> listedPack(const PackStoragePointer &storage);

/// Reads what is in the pack, if that was not done yet. Fails where the files have gone; what is odd in them
/// is noted.
Result<Pack> packOf(const PackEntry &entry);
/// PNG, JPEG or GIF, whatever the name of the file says; empty where there is none. Read each time.
QByteArray logoOf(const PackContents &contents);
/// Where its files are, for people; empty where that is not known.
QString placeOf(const PackEntry &entry);

/// The pack of a folder that holds a pack.json. Its own name means nothing.
Result<Pack> readPack(const QString &folder);

} // namespace Layerwright
