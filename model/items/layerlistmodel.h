// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/documentfinding.h"
#include "model/result.h"

#include <QAbstractListModel>
#include <QHash>

#include <optional>

namespace Layerwright {

/// The stack as the product shows it: the last layer of the file on top, the operating system at the
/// bottom. Follows the document; renaming and dropping push commands.
class LayerListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< ItemId
        FileRowRole,           ///< the row in the file, from 0
        KindRole,              ///< LayerKind
        KindNameRole,          ///< in words: "Storage", "Add-on"
        PackTypeRole,          ///< PackType
        VersionRole,
        TagRole,
        ShownVersionRole, ///< the train where one is followed, else the version; none for manifest layers
        NewerVersionRole, ///< that a catalog knows; empty where none is newer
        RegistryNameRole,
        SubtitleRole, ///< one dim line: what it is, from where, and how many values differ from its pack
        ManifestCountRole,
        ErrorCountRole,
        WarningCountRole,
        InformationCountRole,
        ProblemsTextRole, ///< the findings, a line each; empty when there are none
        IsCoreRole,
        SectionRole, ///< the heading that the row stands under
        IconLetterRole,
        InstallWaveRole, ///< int, or invalid when the layer sets none
        HeadingRole,     ///< what stands above the row, of models that have headings of their own
    };

    explicit LayerListModel(ProfileDocument *document, QObject *parent = nullptr);

    ProfileDocument *document() const { return m_document; }
    QModelIndex indexOf(ItemId layer) const;
    ItemId layerId(const QModelIndex &index) const;
    QList<ItemId> layerIds(const QModelIndexList &indexes) const;
    /// Where a drop before this row goes, as MoveLayers and canMove count.
    int fileDestination(int viewRow) const;
    /// Where layers are only shown, none is dragged or renamed.
    void setReadOnly() { m_isReadOnly = true; }
    void setProblems(const QList<DocumentFinding> &problems);
    void setNewerVersions(const QHash<ItemId, QString> &versions);
    /// How many values of each layer differ from those of its pack.
    void setOverrideCounts(const QHash<ItemId, int> &counts);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    /// The layers of this document that the data names.
    QList<ItemId> dragged(const QMimeData *data) const;
    /// Whether the dragged layers may be dropped there, and why not, for the view to say.
    Result<void> checkDrop(const QMimeData *data, int row, const QModelIndex &parent) const;

private:
    struct Problems
    {
        int errors = 0;
        int warnings = 0;
        int informations = 0;
        QStringList lines;

        bool operator==(const Problems &) const = default;
    };

    void followDocument();
    int flipped(int row) const;
    QModelIndex indexOfFileRow(int row) const;
    QVariant layerData(const Layer &layer, int role) const;
    QVariant problemData(ItemId id, int role) const;
    QStringList newerLines(ItemId id) const;
    std::optional<int> wave(ItemId id, const Layer &layer) const;
    QString subtitle(ItemId id, const Layer &layer) const;
    QString toolTip(ItemId id, const Layer &layer) const;
    QString spokenText(ItemId id, const Layer &layer) const;
    int dropDestination(int row, const QModelIndex &parent) const;
    void updateWave(ItemId layer);
    template <typename Value>
    void tellChanges(const QHash<ItemId, Value> &before, const QHash<ItemId, Value> &now,
                     const QList<int> &roles);

    ProfileDocument *m_document;
    QHash<ItemId, Problems> m_problems;
    QHash<ItemId, QString> m_newerVersions;
    QHash<ItemId, int> m_overrideCounts;
    mutable QHash<ItemId, std::optional<int>> m_waves;
    bool m_isReadOnly = false;
};

} // namespace Layerwright
