// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/yamltree.h"

#include <QHash>
#include <QMap>

#include <optional>

namespace Layerwright {

/// What a text is to mean after an edit: its tree as it is, and what is to be different. What stays is not
/// copied. The trees of the nodes that are given must live as long.
class IntendedTree
{
public:
    explicit IntendedTree(const YamlTree &before);

    /// `value` takes the place of `old`, whose anchor stays.
    void replace(const YamlNode &old, const YamlNode &value);
    void remove(const YamlNode &node);
    void rename(const YamlNode &value, const QByteArray &key);
    /// An entry of a map or item of a sequence comes before the child at `index`, after the last for count().
    /// What has no children gets some: `null` becomes the map or sequence that it needs to be.
    void insert(const YamlNode &container, int index, const YamlNode &entry);
    /// The first entries of a text that has no document.
    void setRoot(const QList<YamlNode> &entries) { m_root = entries; }

    bool isUnchanged() const { return m_count == 0 && m_root.isEmpty(); }
    bool isMetBy(const YamlTree &after) const;

    /// A run of children of one node, first and last included.
    struct Run
    {
        YamlNode container;
        int first = 0;
        int last = 0;
    };
    /// Whether each run has given way to the children of its node of `after`, and no change is outside the
    /// runs, which have nothing in common.
    bool isMetBy(const QList<Run> &runs, const QList<YamlNode> &after) const;

private:
    struct Change
    {
        bool isRemoved = false;
        YamlNode value;
        std::optional<QByteArray> key;
        QMap<int, QList<YamlNode>> inserted;
    };
    class Comparison;

    Change &changeOf(const YamlNode &node);
    bool isRootMet(const YamlNode &after) const;

    const YamlTree &m_before;
    QHash<int, Change> m_changes;
    QList<YamlNode> m_root;
    int m_count = 0;
};

} // namespace Layerwright
