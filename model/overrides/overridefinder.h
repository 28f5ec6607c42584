// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/latestjob.h"
#include "model/document/packlibrary.h"
#include "model/document/profiledocument.h"
#include "model/overrides/packoverrides.h"

#include <QHash>
#include <QMap>
#include <QTimer>

namespace Layerwright {

/// The values of a document that differ from those of the packs.
struct StackOverrides
{
    struct OfLayer
    {
        ItemId layer = 0;
        QString pack; ///< its name and version; empty where it is not known in that very version
        PackOverrides overrides;

        bool operator==(const OfLayer &) const = default;
    };

    QList<OfLayer> layers; ///< those of packs, in the order of the file

    qsizetype count() const;
    QHash<ItemId, int> counts() const;
    /// The layers whose packs are not known in that very version.
    qsizetype unknownCount() const;
    bool operator==(const StackOverrides &) const = default;
};

/// Follows a document and says which values differ from those of the packs: after a pause, in the
/// background. Values that did not change are not compared again.
class OverrideFinder final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the finder.
    OverrideFinder(ProfileDocument *document, const PackLibrary *library, QObject *parent = nullptr);

    /// As of the last time that it was looked; a change of a text may have overtaken it.
    const StackOverrides &overrides() const { return m_overrides; }
    bool isCurrent() const { return m_comparedGeneration == m_generation; }
    /// One step of the undo stack: the values at the paths become those of the pack. Judged by the text as it
    /// is now. Gives the edits that were made of it.
    YamlEdits reset(ItemId layer, const QStringList &paths);
    /// The same of several layers, also as one step. Gives why some are left as they are.
    QStringList reset(const QMap<ItemId, QStringList> &paths);

signals:
    void overridesChanged();
    /// They are up to date, changed or not.
    void compared();

private:
    struct Compared
    {
        LayerHeader header;
        QByteArray values;
        StackOverrides::OfLayer found;
    };
    using Cache = QHash<ItemId, Compared>; // of one reading of the packs
    struct Outcome
    {
        StackOverrides overrides;
        Cache cache;
        quint64 generation = 0;
        quint64 packsRevision = 0;
    };
    struct Snapshot
    {
        QList<Layer> layers;
        QList<ItemId> ids;
        PackSources packs;
        Cache cache;
        quint64 generation = 0;
        quint64 packsRevision = 0;
    };

    YamlEdits editsFor(ItemId layer, const QStringList &paths) const;
    void noteChange();
    void compare();
    void take(const Outcome &outcome);
    static Compared comparedLayer(const Snapshot &snapshot, qsizetype row);
    static void find(QPromise<Outcome> &promise, const Snapshot &snapshot);

    ProfileDocument *m_document;
    const PackLibrary *m_library;
    StackOverrides m_overrides;
    Cache m_cache;
    quint64 m_packsRevision = 0;
    quint64 m_generation = 1;
    quint64 m_comparedGeneration = 0;
    QTimer m_pause;
    LatestJob<Outcome> m_job;
};

} // namespace Layerwright
