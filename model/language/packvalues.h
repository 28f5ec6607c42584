// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/profile.h"
#include "model/yaml/yamltree.h"

#include <QHash>

namespace Layerwright {

/// Finds what `.spectro.pack.NAME.PATH` refers to within one stack. The profile outlives it; nodes live as
/// long as it does.
class PackValues
{
public:
    explicit PackValues(const Profile &profile)
        : m_profile(profile)
    {
    }
    /// The row of the layer that has this name; of a pack that is used under another name
    /// (`DISPLAY-NAME--PACK`) only where it is the only one. -1 where there is none.
    int layerOf(const QString &pack) const;
    /// No node where the layer's values have none there.
    YamlNode find(int layer, const QString &path);
    /// Whether the layer's values are YAML to their end: of others nobody knows what they do not have.
    bool isReadable(int layer) { return tree(layer).issues().isEmpty(); }

private:
    const YamlTree &tree(int layer);

    const Profile &m_profile;
    QHash<int, YamlTree> m_trees;
};

} // namespace Layerwright
