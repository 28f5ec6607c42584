// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/chart.h"
#include "model/catalog/constraint.h"
#include "model/catalog/packneeds.h"
#include "model/catalog/packstorage.h"
#include "model/profile/profile.h"
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

/// What a catalog lists: packs, and Helm charts, which are as good as packs without presets and rules.
enum class PackForm { Pack, HelmChart };

/// The texts of a pack that a catalog lists: read when they are first asked for, and kept once they could be.
/// Safe to use from several threads.
class PackContents
{
public:
    explicit PackContents(PackStoragePointer storage, PackForm form = PackForm::Pack);
    explicit PackContents(PackTexts known);

    Result<PackTexts> texts() const;
    /// Null where only the texts are known.
    const PackStorage *storage() const { return m_storage.get(); }

private:
    PackStoragePointer m_storage;
    PackForm m_form = PackForm::Pack;
    mutable std::mutex m_mutex;
    mutable std::optional<PackTexts> m_texts;
};

using PackContentsPointer = std::shared_ptr<const PackContents>;

/// What a catalog lists of a pack: what its pack.json says (facts/formats.md §4), or a chart's Chart.yaml.
struct PackEntry
{
    PackForm form = PackForm::Pack;
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
    QStringList keywords;  // to be found by
    QString source;        // the catalog that has it, as the user named that; empty where it has no name
    RegistryRef registry;  // where the product finds it; empty where that is not known
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

/// Puts a chart on a list. Its values are those that a layer of it begins with, below `charts:`.
PackEntry listedChart(const ChartDescription &chart, PackStoragePointer storage);
Result<PackEntry> listedChart(const PackStoragePointer &storage);

/// Reads what is in the pack, if that was not done yet. Fails where the files have gone; what is odd in them
/// is noted.
Result<Pack> packOf(const PackEntry &entry);
/// PNG, JPEG or GIF, whatever the name of the file says; empty where there is none. Read each time.
QByteArray logoOf(const PackContents &contents);
/// Whether packOf() can read it without a network.
bool isAtHand(const PackEntry &entry);
/// Where its files are, for people; empty where that is not known.
QString placeOf(const PackEntry &entry);

/// The pack of a folder that holds a pack.json. Its own name means nothing.
Result<Pack> readPack(const QString &folder);

} // namespace Layerwright
