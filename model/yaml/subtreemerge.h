// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/intendedtree.h"
#include "model/yaml/textchange.h"
#include "model/yaml/yamledit.h"

#include <QSet>

namespace Layerwright {

/// Deletes subtrees of one tree and merges another into it, in one walk over both.
class SubtreeMerge
{
public:
    SubtreeMerge(const YamlTree &tree, const YamlTree &add);
    /// Merges only these nodes of what is to be added, at their places.
    void takeOnly(const QList<YamlNode> &nodes);
    YamlEdits edits(const QStringList &remove);

private:
    /// Writes the change of `node` and says what it then means.
    void change(const YamlNode &node, const YamlNode &add);
    void changeChild(const YamlNode &child, const YamlNode &value);
    void addAll(const YamlNode &root, const YamlNode &add);
    void checkKeys();
    void replace(const YamlNode &old, const YamlNode &value);
    bool isTaken(const YamlNode &node) const { return !m_taken || m_taken->contains(node.id()); }
    bool holdsRemoved(const YamlNode &node) const { return m_onTheWay.contains(node.id()); }

    const YamlTree &m_tree;
    const YamlTree &m_add;
    TextChange m_change;
    IntendedTree m_intended;
    std::optional<QSet<int>> m_taken;
    QSet<int> m_removed;
    QSet<int> m_onTheWay;
    std::optional<Error> m_fault;
};

} // namespace Layerwright
