// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/subtreemerge.h"

#include "model/yaml/editcheck.h"

#include <QCoreApplication>

namespace Layerwright {

namespace {

struct MergeMessages
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::SubtreeMerge)
};

} // namespace

SubtreeMerge::SubtreeMerge(const YamlTree &tree, const YamlTree &add)
    : m_tree(tree)
    , m_add(add)
    , m_change(tree)
{
}

static void insertAll(QSet<int> &ids, const YamlNode &node)
{
    ids.insert(node.id());
    for (int i = 0; i < node.count(); ++i)
        insertAll(ids, node.at(i));
}

void SubtreeMerge::takeOnly(const QList<YamlNode> &nodes)
{
    m_taken.emplace();
    for (const YamlNode &node : nodes) {
        insertAll(*m_taken, node);
        for (YamlNode at = node.parent(); at; at = at.parent())
            m_taken->insert(at.id());
    }
}

/// A text that has a key twice means nothing certain.
void SubtreeMerge::checkKeys()
{
    for (int id = 0; id < m_add.nodeCount(); ++id) {
        const YamlNode map = m_add.node(id);
        QSet<QByteArray> seen;
        for (int i = 0; i < map.count() && map.isMap(); ++i) {
            const YamlNode key = map.at(i).key();
            const QByteArray written = m_add.text().sliced(key.span().begin, key.span().length());
            const QByteArray name = key.isScalar() ? key.value().toByteArray() : written;
            if (seen.contains(name))
                m_fault = Error{MergeMessages::tr("The text to be merged has the key \"%1\" twice.")
                                    .arg(QString::fromUtf8(name)),
                                map.at(i).line()};
            seen.insert(name);
        }
    }
}

YamlEdits SubtreeMerge::edits(const QStringList &remove)
{
    for (const QString &path : remove) {
        const YamlNode node = m_tree.find(path);
        if (!node || !node.parent())
            continue;
        m_removed.insert(node.id());
        for (YamlNode at = node.parent(); at; at = at.parent())
            m_onTheWay.insert(at.id());
    }
    const YamlNode root = m_tree.root();
    const YamlNode add = m_add.root();
    if (m_add.documentCount() > 1 || (add && !add.isMap() && !add.isNull()))
        return failure(MergeMessages::tr("Only a map can be merged: the text to be merged is none."));
    if (root && !root.isMap() && !root.isNull())
        return failure(MergeMessages::tr("Only a map can be merged with another: the text is none."));
    checkKeys();
    QList<YamlValue> intended = YamlValue::ofDocuments(m_tree);
    if (root.isMap()) {
        intended[0] = change(root, add);
    } else if (add.isMap() && add.count() > 0) {
        QList<YamlNode> entries;
        for (int i = 0; i < add.count(); ++i)
            entries.append(add.at(i));
        if (root)
            m_change.changeChildren(root, {}, m_add, entries);
        else
            m_change.addRoot(m_add, entries);
        intended = root ? intended : QList<YamlValue>{{}};
        intended[0] = YamlValue::of(add);
    }
    if (m_fault)
        return tl::unexpected(*m_fault);
    return checkedEdits(m_tree, m_change.edits(), intended);
}

/// The value that `map` has for the same key; keys that are no single texts are compared by what they mean.
static YamlNode valueFor(const YamlNode &map, const YamlNode &key)
{
    if (key.isScalar() && !key.isNull())
        return map[key.value()];
    const YamlValue wanted = YamlValue::of(key);
    for (int i = 0; i < map.count() && map.isMap(); ++i)
        if (YamlValue::of(map.at(i).key()) == wanted)
            return map.at(i);
    return {};
}

YamlValue SubtreeMerge::replace(const YamlNode &old, const YamlNode &value)
{
    const YamlValue before = YamlValue::of(old);
    YamlValue after = YamlValue::of(value);
    if (!before.anchor.isEmpty())
        after.anchor = before.anchor;
    if (after.isEquivalent(before))
        return before;
    m_change.replaceValue(old, m_add, value);
    return after;
}

YamlValue SubtreeMerge::change(const YamlNode &node, const YamlNode &add)
{
    YamlValue result = YamlValue::of(node);
    result.keys.clear();
    result.items.clear();
    QList<int> removed;
    for (int i = 0; i < node.count(); ++i) {
        const YamlNode child = node.at(i);
        YamlNode value = child.key() ? valueFor(add, child.key()) : YamlNode();
        if (!isTaken(value))
            value = YamlNode();
        if (m_removed.contains(child.id()) && !value) {
            removed.append(i);
            continue;
        }
        if (child.isAlias() && value.isMap())
            m_fault = Error{
                MergeMessages::tr("%1 is the alias *%2, which cannot be merged into: change the value where "
                                  "its anchor stands.")
                    .arg(pathText(YamlTree::pathOf(child)), child.string()),
                child.line()};
        const bool isMerge = !m_removed.contains(child.id()) &&
                             ((child.isMap() && value.isMap()) || (!value && holdsRemoved(child)));
        result.items.append(isMerge ? change(child, value)
                            : value ? replace(child, value)
                                    : YamlValue::of(child));
        if (child.key())
            result.keys.append(YamlValue::of(child.key()));
    }
    QList<YamlNode> appended;
    for (int i = 0; i < add.count(); ++i) {
        const YamlNode key = add.at(i).key();
        if (!isTaken(add.at(i)) || valueFor(node, key))
            continue;
        appended.append(add.at(i));
        result.items.append(YamlValue::of(add.at(i)));
        result.keys.append(YamlValue::of(key));
    }
    m_change.changeChildren(node, removed, m_add, appended);
    return result;
}

} // namespace Layerwright
