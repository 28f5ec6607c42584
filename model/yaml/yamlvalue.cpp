// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/yamlvalue.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

static bool isKeyword(QByteArrayView text)
{
    static constexpr QByteArrayView words[] = {"~",  "null", "true", "false", "yes",
                                               "no", "on",   "off",  "y",     "n"};
    return std::ranges::any_of(words, [text](QByteArrayView word) {
        return text.size() == word.size() && text.compare(word, Qt::CaseInsensitive) == 0;
    });
}

bool isTypedScalar(QByteArrayView text)
{
    if (text.isEmpty() || isKeyword(text))
        return true;
    const char first = text.front();
    if (!(first >= '0' && first <= '9') && first != '+' && first != '-' && first != '.')
        return text == "<<" || text == "=";
    static const QRegularExpression number(u"^(?:[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[0-9a-f_]+"
                                           "|(?:\\.[0-9_]+|[0-9][0-9_]*(?:\\.[0-9_]*)?)(?:e[-+]?[0-9]+)?"
                                           "|[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?|\\.inf)|\\.nan"
                                           "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \\t].*)?)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return number.match(QString::fromUtf8(text)).hasMatch();
}

YamlValue YamlValue::of(const YamlNode &node)
{
    YamlValue value;
    value.kind = node.kind();
    value.tag = node.tag();
    value.anchor = node.anchor();
    if (node.isScalar() || node.isAlias()) {
        value.text = node.value().toByteArray();
        value.isTyped = node.isScalar() && node.style() == YamlStyle::Plain && isTypedScalar(node.value());
        if (node.isNull())
            value.text = "null";
    }
    value.items.reserve(node.count());
    for (int i = 0; i < node.count(); ++i) {
        value.items.append(of(node.at(i)));
        if (node.isMap())
            value.keys.append(of(node.at(i).key()));
    }
    return value;
}

QList<YamlValue> YamlValue::ofDocuments(const YamlTree &tree)
{
    QList<YamlValue> values;
    for (int document = 0; document < tree.documentCount(); ++document)
        values.append(of(tree.root(document)));
    return values;
}

int YamlValue::indexOf(const YamlValue &key) const
{
    return static_cast<int>(keys.indexOf(key));
}

YamlValue YamlValue::replaced(const QList<int> &path, const std::optional<YamlValue> &value) const
{
    if (path.isEmpty())
        return value.value_or(YamlValue());
    YamlValue result = *this;
    const int index = path.first();
    if (path.size() > 1 || value) {
        result.items[index] = result.items[index].replaced(path.mid(1), value);
    } else {
        result.items.removeAt(index);
        if (isMap())
            result.keys.removeAt(index);
    }
    return result;
}

bool YamlValue::operator==(const YamlValue &other) const
{
    return kind == other.kind && isTyped == other.isTyped && text == other.text && tag == other.tag &&
           anchor == other.anchor && keys == other.keys && items == other.items;
}

bool YamlValue::isEquivalent(const YamlValue &other) const
{
    if (!isMap() || !other.isMap())
        return kind == other.kind && isTyped == other.isTyped && text == other.text && tag == other.tag &&
               anchor == other.anchor && items.size() == other.items.size() &&
               std::ranges::equal(items, other.items,
                                  [](const YamlValue &a, const YamlValue &b) { return a.isEquivalent(b); });
    if (items.size() != other.items.size() || tag != other.tag || anchor != other.anchor)
        return false;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const bool isSameKey = keys[i] == other.keys[i];
        const qsizetype at = isSameKey ? i : other.indexOf(keys[i]);
        if (at < 0 || !items[i].isEquivalent(other.items[at]))
            return false;
    }
    return true;
}

/// A key as the product takes it: by its text, whatever its anchor, tag or quotes; nothing, which reads
/// "null", is a key of its own.
static YamlValue plainKey(YamlValue key)
{
    key.anchor.clear();
    if (key.kind == YamlKind::Scalar)
        key.tag.clear();
    if (key.kind == YamlKind::Scalar)
        key.isTyped = key.isTyped && key.text == "null";
    return key;
}

static qsizetype indexOfKey(const YamlValue &map, const YamlValue &key)
{
    const auto at = std::ranges::find(map.keys, plainKey(key), plainKey);
    return at == map.keys.end() ? -1 : at - map.keys.begin();
}

YamlValue merged(const YamlValue &before, const YamlValue &add)
{
    if (!before.isMap() || !add.isMap()) {
        YamlValue replaced = add;
        if (!before.anchor.isEmpty())
            replaced.anchor = before.anchor;
        return replaced;
    }
    YamlValue result = before;
    for (qsizetype i = 0; i < add.items.size(); ++i) {
        const qsizetype at = indexOfKey(result, add.keys[i]);
        if (at >= 0) {
            result.items[at] = merged(result.items[at], add.items[i]);
        } else {
            result.keys.append(add.keys[i]);
            result.items.append(add.items[i]);
        }
    }
    return result;
}

} // namespace Layerwright
