// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/subtreemerge.h"

#include "model/yaml/editcheck.h"
#include "model/yaml/nodemeaning.h"

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
    , m_intended(tree)
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
            const QByteArray name = key.isNull()     ? QByteArray("~")
                                    : key.isScalar() ? key.value().toByteArray()
                                                     : written;
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
    if (root.isMap())
        change(root, add);
    else if (add.isMap() && add.count() > 0)
        addAll(root, add);
    if (m_fault)
        return tl::unexpected(*m_fault);
    return checkedEdits(m_tree, m_change.edits(), m_intended);
}

static QList<YamlNode> entriesOf(const YamlNode &map)
{
    QList<YamlNode> entries;
    for (int i = 0; i < map.count(); ++i)
        entries.append(map.at(i));
    return entries;
}

/// The text has nothing that could be merged with.
void SubtreeMerge::addAll(const YamlNode &root, const YamlNode &add)
{
    const QList<YamlNode> entries = entriesOf(add);
    if (!root) {
        m_change.addRoot(m_add, entries);
        m_intended.setRoot(entries);
        return;
    }
    m_change.changeChildren(root, {}, m_add, entries);
    for (const YamlNode &entry : entries)
        m_intended.insert(root, 0, entry);
}

void SubtreeMerge::replace(const YamlNode &old, const YamlNode &value)
{
    if (isEquivalent(value, old.anchor().isEmpty() ? value.anchor() : old.anchor(), old))
        return;
    m_change.replaceValue(old, m_add, value);
    m_intended.replace(old, value);
}

/// `value` is what is merged into the child, if anything.
void SubtreeMerge::changeChild(const YamlNode &child, const YamlNode &value)
{
    if (child.isAlias() && value.isMap())
        m_fault = Error{
            MergeMessages::tr("%1 is the alias *%2, which cannot be merged into: change the value where "
                              "its anchor stands.")
                .arg(pathText(YamlTree::pathOf(child)), child.string()),
            child.line()};
    const bool isMerge = !m_removed.contains(child.id()) &&
                         ((child.isMap() && value.isMap()) || (!value && holdsRemoved(child)));
    if (isMerge)
        change(child, value);
    else if (value)
        replace(child, value);
}

void SubtreeMerge::change(const YamlNode &node, const YamlNode &add)
{
    const KeyIndex added(add);
    QList<int> removed;
    for (int i = 0; i < node.count(); ++i) {
        const YamlNode child = node.at(i);
        YamlNode value = child.key() ? added.find(child.key()) : YamlNode();
        if (!isTaken(value))
            value = YamlNode();
        if (m_removed.contains(child.id()) && !value) {
            removed.append(i);
            m_intended.remove(child);
        } else {
            changeChild(child, value);
        }
    }
    const KeyIndex there(node);
    QList<YamlNode> appended;
    for (const YamlNode &entry : entriesOf(add)) {
        if (!isTaken(entry) || there.find(entry.key()))
            continue;
        appended.append(entry);
        m_intended.insert(node, node.count(), entry);
    }
    m_change.changeChildren(node, removed, m_add, appended);
}

} // namespace Layerwright
