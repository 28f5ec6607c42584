// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/outline.h"

#include <QAbstractItemModel>

namespace Layerwright {

/// A step on the way to something in an outline: its name and its row, which an edit elsewhere may have
/// changed.
struct OutlineStep
{
    QString name;
    int row = 0;

    bool operator==(const OutlineStep &) const = default;
};
using OutlineWay = QList<OutlineStep>;

/// The keys, items and documents of one text as a tree that keeps nothing of its own: an index is the number
/// of a node. A new tree of the same text takes the place of the old one without a reset, so that views keep
/// what is expanded and selected, found again by names.
class OutlineModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole, ///< QString: what is said beside the name
        LettersRole,               ///< QList<int>: of the name, that were searched for
        ContainerRole,             ///< int, a YamlKind: map and sequence are containers
    };

    explicit OutlineModel(QObject *parent = nullptr);

    /// Matches without a pattern show everything.
    void setTree(const YamlTree &tree, const OutlineMatches &matches = {});
    const YamlTree &tree() const { return m_tree; }
    const OutlineMatches &matches() const { return m_matches; }
    bool isFiltered() const { return !m_matches.pattern.isEmpty(); }

    YamlNode nodeOf(const QModelIndex &index) const;
    QModelIndex indexOf(const YamlNode &node) const;
    /// What is shown of the entry that holds the offset: itself, or the innermost around it that is there.
    QModelIndex indexAt(qsizetype offset) const;

    /// What stays when numbers change.
    OutlineWay wayTo(const QModelIndex &index) const;
    /// Of equal names the one nearest to the row.
    QModelIndex find(const OutlineWay &way) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    bool hasDocuments() const { return m_roots.size() > 1; }
    bool isShown(const YamlNode &node) const;
    YamlNode containerOf(const QModelIndex &parent) const;
    const QList<int> *filteredChildren(const YamlNode &container) const;
    YamlNode childOf(const QModelIndex &parent, int row) const;
    int rowOf(const YamlNode &node) const;
    int nearestRow(const OutlineStep &step, const QModelIndex &parent) const;

    YamlTree m_tree;
    OutlineMatches m_matches;
    QList<YamlNode> m_roots;
};

} // namespace Layerwright
