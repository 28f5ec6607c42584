// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/intendedtree.h"

#include "model/yaml/nodemeaning.h"

#include <algorithm>

namespace Layerwright {

IntendedTree::IntendedTree(const YamlTree &before)
    : m_before(before)
{
}

IntendedTree::Change &IntendedTree::changeOf(const YamlNode &node)
{
    ++m_count;
    return m_changes[node.id()];
}

void IntendedTree::replace(const YamlNode &old, const YamlNode &value)
{
    changeOf(old).value = value;
}

void IntendedTree::remove(const YamlNode &node)
{
    changeOf(node).isRemoved = true;
}

void IntendedTree::rename(const YamlNode &value, const QByteArray &key)
{
    changeOf(value).key = key;
}

void IntendedTree::insert(const YamlNode &container, int index, const YamlNode &entry)
{
    changeOf(container).inserted[index].append(entry);
}

/// Walks along what was and what is now, and counts the changes that it comes by.
class IntendedTree::Comparison
{
public:
    explicit Comparison(const QHash<int, Change> &changes)
        : m_changes(changes)
    {
    }

    int seen() const { return m_seen; }
    bool isMet(const YamlNode &before, const YamlNode &after);
    /// The children of `before` from `first` to `last`, against all of `after`.
    bool areChildrenMet(const YamlNode &before, int first, int last, const YamlNode &after);

private:
    const Change &changeOf(const YamlNode &node) const
    {
        static const Change none;
        const auto found = m_changes.constFind(node.id());
        return found == m_changes.cend() ? none : *found;
    }

    static bool isSameContainer(const YamlNode &before, const Change &change, const YamlNode &after);
    bool isKeyMet(const YamlNode &before, const Change &change, const YamlNode &after);
    bool areInserted(const QList<YamlNode> &entries, const YamlNode &after, int &next);

    const QHash<int, Change> &m_changes;
    int m_seen = 0;
};

bool IntendedTree::Comparison::isMet(const YamlNode &before, const YamlNode &after)
{
    const Change &change = changeOf(before);
    if (change.value) {
        ++m_seen;
        const QByteArray anchor = before.anchor();
        return hasSameMeaning(change.value, anchor.isEmpty() ? change.value.anchor() : anchor, after);
    }
    if (before.count() == 0 && change.inserted.isEmpty())
        return hasSameMeaning(before, after);
    return isSameContainer(before, change, after) && areChildrenMet(before, 0, before.count() - 1, after);
}

bool IntendedTree::Comparison::isSameContainer(const YamlNode &before, const Change &change,
                                               const YamlNode &after)
{
    if (before.anchor() != after.anchor())
        return false;
    if (!before.isNull())
        return before.kind() == after.kind() && before.tag() == after.tag();
    const bool isMap = change.inserted.first().first().key().isValid();
    return after.kind() == (isMap ? YamlKind::Map : YamlKind::Sequence) && after.tag().isEmpty();
}

bool IntendedTree::Comparison::areChildrenMet(const YamlNode &before, int first, int last,
                                              const YamlNode &after)
{
    const Change &change = changeOf(before);
    int next = 0;
    for (int i = first; i <= last; ++i) {
        if (!areInserted(change.inserted.value(i), after, next))
            return false;
        const YamlNode child = before.at(i);
        const Change &ofChild = changeOf(child);
        if (ofChild.isRemoved)
            ++m_seen;
        else if (!isKeyMet(child, ofChild, after.at(next)) || !isMet(child, after.at(next++)))
            return false;
    }
    const bool isToTheEnd = last + 1 == before.count();
    return (!isToTheEnd || areInserted(change.inserted.value(last + 1), after, next)) &&
           next == after.count();
}

bool IntendedTree::Comparison::isKeyMet(const YamlNode &before, const Change &change, const YamlNode &after)
{
    if (!change.key)
        return hasSameMeaning(before.key(), after.key());
    ++m_seen;
    const YamlNode key = after.key();
    return key.isScalar() && key.value() == *change.key && !isTyped(key) &&
           key.anchor() == before.key().anchor() && key.tag() == before.key().tag();
}

bool IntendedTree::Comparison::areInserted(const QList<YamlNode> &entries, const YamlNode &after, int &next)
{
    m_seen += static_cast<int>(entries.size());
    return std::ranges::all_of(entries, [&](const YamlNode &entry) {
        const YamlNode child = after.at(next++);
        return hasSameMeaning(entry.key(), child.key()) && hasSameMeaning(entry, child);
    });
}

bool IntendedTree::isMetBy(const YamlTree &after) const
{
    Comparison comparison(m_changes);
    if (m_before.documentCount() == 0 && !m_root.isEmpty())
        return after.documentCount() == 1 && isRootMet(after.root());
    if (after.documentCount() != m_before.documentCount())
        return false;
    for (int document = 0; document < after.documentCount(); ++document)
        if (!comparison.isMet(m_before.root(document), after.root(document)))
            return false;
    return comparison.seen() == m_count;
}

/// The whole of a text that had nothing before.
bool IntendedTree::isRootMet(const YamlNode &after) const
{
    const YamlKind kind = m_root.first().key() ? YamlKind::Map : YamlKind::Sequence;
    if (after.kind() != kind || after.count() != m_root.size() || !after.anchor().isEmpty() ||
        !after.tag().isEmpty())
        return false;
    for (int i = 0; i < after.count(); ++i)
        if (!hasSameMeaning(m_root[i].key(), after.at(i).key()) || !hasSameMeaning(m_root[i], after.at(i)))
            return false;
    return true;
}

bool IntendedTree::isMetBy(const QList<Run> &runs, const QList<YamlNode> &after) const
{
    Comparison comparison(m_changes);
    for (qsizetype i = 0; i < runs.size(); ++i)
        if (!comparison.areChildrenMet(runs[i].container, runs[i].first, runs[i].last, after[i]))
            return false;
    return comparison.seen() == m_count;
}

} // namespace Layerwright
