// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/nodemeaning.h"

#include "model/yaml/yamlvalue.h"

#include <optional>

namespace Layerwright {

static constexpr int SmallMap = 8; // up to this many keys, looking at each is faster

bool isTyped(const YamlNode &node)
{
    return node.isScalar() && node.style() == YamlStyle::Plain && isTypedScalar(node.value());
}

static bool isSameScalar(const YamlNode &a, const YamlNode &b)
{
    if (a.isNull() || b.isNull())
        return a.isNull() && b.isNull();
    const bool isPlain = a.style() == YamlStyle::Plain;
    return a.value() == b.value() &&
           ((isPlain == (b.style() == YamlStyle::Plain)) || isTyped(a) == isTyped(b));
}

/// The same but for what is below.
static bool isSameItself(const YamlNode &a, const QByteArray &anchor, const YamlNode &b)
{
    if (a.kind() != b.kind() || a.count() != b.count() || a.tag() != b.tag() || anchor != b.anchor())
        return false;
    return a.isScalar() ? isSameScalar(a, b) : !a.isAlias() || a.value() == b.value();
}

bool hasSameMeaning(const YamlNode &a, const YamlNode &b)
{
    return hasSameMeaning(a, a.anchor(), b);
}

bool hasSameMeaning(const YamlNode &a, const QByteArray &anchor, const YamlNode &b)
{
    if (!isSameItself(a, anchor, b))
        return false;
    for (int i = 0; i < a.count(); ++i)
        if (!hasSameMeaning(a.at(i).key(), b.at(i).key()) || !hasSameMeaning(a.at(i), b.at(i)))
            return false;
    return true;
}

bool isEquivalent(const YamlNode &a, const YamlNode &b)
{
    return isEquivalent(a, a.anchor(), b);
}

bool isEquivalent(const YamlNode &a, const QByteArray &anchor, const YamlNode &b)
{
    if (!isSameItself(a, anchor, b))
        return false;
    std::optional<KeyIndex> keys;
    for (int i = 0; i < a.count(); ++i) {
        const YamlNode child = a.at(i);
        YamlNode other = b.at(i);
        if (a.isMap() && !hasSameMeaning(child.key(), other.key())) {
            if (!keys)
                keys.emplace(b);
            other = keys->find(child.key());
            if (!hasSameMeaning(child.key(), other.key()))
                return false;
        }
        if (!isEquivalent(child, other))
            return false;
    }
    return true;
}

/// Whatever their anchors, and of scalars whatever their tags and quotes.
static bool isSameKey(const YamlNode &a, const YamlNode &b)
{
    if (a.isScalar() && b.isScalar())
        return a.isNull() == b.isNull() && (a.isNull() || a.value() == b.value());
    return hasSameMeaning(a, b.anchor(), b);
}

KeyIndex::KeyIndex(const YamlNode &map)
    : m_map(map)
{
    if (!map.isMap() || map.count() <= SmallMap)
        return;
    m_byText.reserve(map.count());
    for (int i = 0; i < map.count(); ++i)
        if (const YamlNode key = map.at(i).key();
            key.isScalar() && !key.isNull() && !m_byText.contains(key.value()))
            m_byText.insert(key.value(), i);
}

YamlNode KeyIndex::find(const YamlNode &key) const
{
    if (!m_map.isMap())
        return {};
    if (!m_byText.isEmpty() && key.isScalar() && !key.isNull())
        return m_map.at(m_byText.value(key.value(), -1));
    for (int i = 0; i < m_map.count(); ++i)
        if (isSameKey(m_map.at(i).key(), key))
            return m_map.at(i);
    return {};
}

} // namespace Layerwright
