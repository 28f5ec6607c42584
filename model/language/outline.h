// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/yamltree.h"

#include <QHash>

#include <functional>

namespace Layerwright {

/// How an outline names a node: a key by its name, an item by its `name`, `kind` or value, the root of one of
/// several documents by the object that it describes.
QString outlineLabel(const YamlNode &node);
/// What is said beside it: a value, or which item it is. May be empty.
QString outlineDetail(const YamlNode &node);
/// Of keys the key, else where the entry begins.
Span outlinePlace(const YamlNode &node);

/// The roots of the documents that have something in them; those of several are shown, a single one is not.
QList<YamlNode> outlineRoots(const YamlTree &tree);

/// The nodes whose name fits what is searched for, and the nodes around them, by number. A dot parts names:
/// `server.image` is an image somewhere below a server.
struct OutlineMatches
{
    /// Found at most; a search that finds more is no help.
    static constexpr int Most = 1000;

    QString pattern;
    QHash<int, QList<int>> children; ///< of those nodes that have matches below them
    QHash<int, int> rows;            ///< of the nodes in `children`
    QHash<int, QList<int>> letters;  ///< of the label, that were found; of matches alone
    bool isCut = false;              ///< there are more

    bool isEmpty() const { return letters.isEmpty(); }
    bool operator==(const OutlineMatches &) const = default;
};

/// Looks at every node: for the background. `isCanceled` is asked now and then, and makes it stop.
OutlineMatches outlineMatches(
    const YamlTree &tree, const QString &pattern,
    const std::function<bool()> &isCanceled = [] { return false; });

} // namespace Layerwright
