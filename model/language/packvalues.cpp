// SPDX-License-Identifier: Apache-2.0
#include "model/language/packvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

int PackValues::layerOf(const QString &pack) const
{
    const QList<Layer> &layers = m_profile.layers;
    if (const auto named = std::ranges::find(layers, pack, &Layer::name); named != layers.end())
        return static_cast<int>(named - layers.begin());
    const QString ending = u"--"_s + pack;
    int found = -1;
    for (int row = 0; row < layers.size(); ++row) {
        if (!layers[row].name.endsWith(ending))
            continue;
        if (found >= 0)
            return -1;
        found = row;
    }
    return found;
}

const YamlTree &PackValues::tree(int layer)
{
    auto tree = m_trees.find(layer);
    if (tree == m_trees.end())
        tree = m_trees.insert(layer, YamlTree::read(m_profile.layers[layer].values));
    return *tree;
}

YamlNode PackValues::find(int layer, const QString &path)
{
    const YamlNode node = tree(layer).find(path);
    return node.isAlias() ? node.resolved() : node;
}

} // namespace Layerwright
