// SPDX-License-Identifier: Apache-2.0
#include "model/language/keyplaces.h"

#include "model/language/outline.h"

#include <vector>

namespace Layerwright {

namespace {

/// The path of every node that has been passed, so that each is made of its parent's: parents come first.
class Paths
{
public:
    explicit Paths(const YamlTree &tree)
        : m_paths(size_t(tree.nodeCount()))
        , m_isInKey(m_paths.size())
    {
    }

    void pass(const YamlNode &node)
    {
        const YamlNode parent = node.parent();
        const auto id = size_t(node.id());
        m_isInKey[id] = node.isKey() || (parent && m_isInKey[size_t(parent.id())]);
        if (!parent || m_isInKey[id])
            return;
        const QString before = m_paths[size_t(parent.id())];
        if (!node.key())
            m_paths[id] = before + u'[' + QString::number(node.index()) + u']';
        else
            m_paths[id] = before + (before.isEmpty() ? QString() : QStringLiteral(".")) +
                          pathText({YamlStep{node.keyName(), -1, {}}});
    }

    bool isInKey(const YamlNode &node) const { return m_isInKey[size_t(node.id())]; }
    const QString &of(const YamlNode &node) const { return m_paths[size_t(node.id())]; }

private:
    std::vector<QString> m_paths;
    std::vector<bool> m_isInKey;
};

} // namespace

QList<KeyPlace> keyPlaces(const YamlTree &tree, qsizetype most)
{
    QList<KeyPlace> places;
    Paths paths(tree);
    const bool hasDocuments = outlineRoots(tree).size() > 1;
    QString object;
    for (int id = 0; id < tree.nodeCount() && places.size() < most; ++id) {
        const YamlNode node = tree.node(id);
        paths.pass(node);
        if (hasDocuments && !node.parent() && !node.isKey())
            object = outlineLabel(node);
        if (node.key().isScalar() && !paths.isInKey(node))
            places.append({paths.of(node), outlineDetail(node), object, node.keySpan()});
    }
    return places;
}

} // namespace Layerwright
