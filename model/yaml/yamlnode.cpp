// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/yamltext.h"
#include "model/yaml/yamltreedata.h"

#include <algorithm>

namespace Layerwright {

TextPosition YamlTreeData::position(qsizetype offset) const
{
    const qsizetype at = std::clamp<qsizetype>(offset, 0, text.size());
    const qsizetype column = charactersBefore(at) - charactersBefore(lineStart(at));
    return {line(at), static_cast<int>(column) + 1};
}

/// Without walking along a line, which may be the whole text.
qsizetype YamlTreeData::charactersBefore(qsizetype offset) const
{
    if (characterCounts.empty())
        return offset;
    const qsizetype stride = offset / CountStride;
    const QByteArrayView rest = QByteArrayView(text).sliced(stride * CountStride, offset % CountStride);
    return characterCounts[static_cast<size_t>(stride)] + std::ranges::count_if(rest, startsCharacter);
}

int YamlTreeData::line(qsizetype offset) const
{
    const auto after = std::upper_bound(lineStarts.begin(), lineStarts.end(), offset);
    return static_cast<int>(after - lineStarts.begin());
}

qsizetype YamlTreeData::lineStart(qsizetype offset) const
{
    const auto after = std::upper_bound(lineStarts.begin(), lineStarts.end(), offset);
    return after == lineStarts.begin() ? 0 : *std::prev(after);
}

YamlKind YamlNode::kind() const
{
    return m_tree ? m_tree->at(m_id).kind : YamlKind::None;
}

YamlStyle YamlNode::style() const
{
    return m_tree ? m_tree->at(m_id).style : YamlStyle::Plain;
}

bool YamlNode::isQuoted() const
{
    return style() == YamlStyle::SingleQuoted || style() == YamlStyle::DoubleQuoted;
}

bool YamlNode::isBlockScalar() const
{
    return style() == YamlStyle::Literal || style() == YamlStyle::Folded;
}

bool YamlNode::isNull() const
{
    if (!isScalar() || style() != YamlStyle::Plain)
        return false;
    const QByteArrayView text = value();
    return text.isEmpty() || text == "~" || text == "null" || text == "Null" || text == "NULL";
}

Span YamlNode::span() const
{
    return m_tree ? Span{m_tree->at(m_id).begin, m_tree->at(m_id).end} : Span();
}

Span YamlNode::fullSpan() const
{
    return m_tree ? Span{m_tree->at(m_id).fullBegin, m_tree->at(m_id).end} : Span();
}

Span YamlNode::keySpan() const
{
    return key().span();
}

Span YamlNode::entrySpan() const
{
    if (!m_tree)
        return {};
    const YamlRecord &record = m_tree->at(m_id);
    const qsizetype end = std::max<qsizetype>(record.end, record.marker + 1);
    if (const YamlNode key = this->key()) {
        const qint32 mark = key.m_tree->at(key.m_id).marker;
        return {mark >= 0 ? mark : key.fullSpan().begin, end};
    }
    return {record.marker >= 0 ? record.marker : record.fullBegin, end};
}

qsizetype YamlNode::markerOffset() const
{
    return m_tree ? m_tree->at(m_id).marker : -1;
}

int YamlNode::line() const
{
    return m_tree ? m_tree->line(entrySpan().begin) : 0;
}

QByteArrayView YamlNode::value() const
{
    if (!m_tree)
        return {};
    const YamlRecord &record = m_tree->at(m_id);
    const QByteArrayView store = record.isDecoded ? m_tree->decoded : m_tree->text;
    return store.sliced(record.valueBegin, record.valueLength);
}

QByteArray YamlNode::anchor() const
{
    const qint32 properties = m_tree ? m_tree->at(m_id).properties : -1;
    return properties < 0 ? QByteArray() : m_tree->properties[static_cast<size_t>(properties)].anchor;
}

QByteArray YamlNode::tag() const
{
    const qint32 properties = m_tree ? m_tree->at(m_id).properties : -1;
    return properties < 0 ? QByteArray() : m_tree->properties[static_cast<size_t>(properties)].tag;
}

YamlNode YamlNode::resolved() const
{
    if (!isAlias())
        return *this;
    const auto &targets = m_tree->aliasTargets;
    const auto target = targets.find(m_id);
    return target == targets.end() ? YamlNode() : YamlNode(m_tree, target->second);
}

YamlNode YamlNode::parent() const
{
    return m_tree ? YamlNode(m_tree, m_tree->at(m_id).parent) : YamlNode();
}

int YamlNode::document() const
{
    return m_tree ? m_tree->at(m_id).document : -1;
}

int YamlNode::index() const
{
    return m_tree ? m_tree->at(m_id).index : -1;
}

bool YamlNode::isKey() const
{
    return m_tree && m_tree->at(m_id).isKey;
}

YamlNode YamlNode::key() const
{
    return m_tree ? YamlNode(m_tree, m_tree->at(m_id).key) : YamlNode();
}

int YamlNode::count() const
{
    return m_tree ? m_tree->at(m_id).childCount : 0;
}

YamlNode YamlNode::at(int index) const
{
    if (index < 0 || index >= count())
        return {};
    return {m_tree, m_tree->children[static_cast<size_t>(m_tree->at(m_id).firstChild + index)]};
}

YamlNode YamlNode::operator[](QByteArrayView key) const
{
    if (!isMap())
        return {};
    for (int i = 0; i < count(); ++i)
        if (const YamlNode child = at(i); child.key().isScalar() && child.key().value() == key)
            return child;
    return {};
}

} // namespace Layerwright
