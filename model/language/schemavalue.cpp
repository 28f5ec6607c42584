// SPDX-License-Identifier: Apache-2.0
#include "model/language/schemavalue.h"

#include "model/yaml/yamlvalue.h"

#include <QHash>

#include <array>
#include <cmath>
#include <limits>

namespace Layerwright {

namespace {

struct TypeName
{
    QByteArrayView name;
    JsonTypes types;
};
constexpr std::array<TypeName, 7> typeNames{{
    {"null", JsonType::Null},
    {"boolean", JsonType::Boolean},
    {"integer", JsonType::Integer},
    {"number", JsonType::Number},
    {"string", JsonType::Text},
    {"array", JsonType::List},
    {"object", JsonType::Map},
}};

constexpr int MaximumMerges = 8; // of maps into maps into maps

JsonTypes allTypes()
{
    JsonTypes all;
    for (const TypeName &type : typeNames)
        all |= type.types;
    return all;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// `[-+]?(0|[1-9][0-9]*)([.][0-9]*)?([eE][-+]?[0-9]+)?`: a number by every version of YAML.
bool isDecimal(QByteArrayView text)
{
    qsizetype at = 0;
    const auto skip = [&](QByteArrayView any) {
        const bool isThere = at < text.size() && any.contains(text[at]);
        at += isThere ? 1 : 0;
        return isThere;
    };
    const auto skipDigits = [&] {
        const qsizetype begin = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        return at - begin;
    };
    skip("+-");
    const bool isZero = at < text.size() && text[at] == '0';
    const qsizetype whole = skipDigits();
    if (whole == 0 || (isZero && whole > 1))
        return false;
    if (skip("."))
        skipDigits();
    if (skip("eE")) {
        skip("+-");
        if (skipDigits() == 0)
            return false;
    }
    return at == text.size();
}

/// `0x1f`, `0o17`, `0b11` and `017`, which YAML 1.1 knows.
std::optional<double> otherBase(QByteArray text)
{
    const bool isNegative = text.startsWith('-');
    if (isNegative || text.startsWith('+'))
        text.remove(0, 1);
    text.replace("_", "");
    int base = 0;
    if (text.startsWith("0o") || text.startsWith("0b")) {
        base = text[1] == 'o' ? 8 : 2;
        text.remove(0, 2);
    }
    bool isNumber = false;
    const qulonglong number = text.toULongLong(&isNumber, base);
    if (!isNumber)
        return {};
    return isNegative ? -static_cast<double>(number) : static_cast<double>(number);
}

JsonTypes typesOfPlain(const YamlNode &node)
{
    const QByteArray text = node.value().toByteArray();
    const std::optional<double> number = numberOf(node);
    if (!number && !isTypedScalar(text))
        return JsonType::Text;
    const QByteArray lower = text.toLower();
    if (lower == "true" || lower == "false")
        return JsonType::Boolean;
    if (!number) // words as yes and off are truth values in YAML 1.1; dates and times are texts in JSON
        return (lower[0] >= 'a' && lower[0] <= 'z') ? JsonType::Boolean | JsonType::Text : JsonType::Text;
    const JsonTypes asNumber =
        std::trunc(*number) == *number ? JsonType::Integer | JsonType::Number : JsonTypes(JsonType::Number);
    return isDecimal(text) || lower.contains("inf") || lower.contains("nan") ? asNumber
                                                                             : asNumber | JsonType::Text;
}

} // namespace

JsonTypes jsonTypeNamed(QByteArrayView name)
{
    for (const TypeName &type : typeNames)
        if (type.name == name)
            return type.types;
    return {};
}

std::optional<double> numberOf(const YamlNode &node)
{
    if (!node.isScalar() || node.isQuoted() || node.isBlockScalar())
        return {};
    const QByteArray text = node.value().toByteArray();
    if (isDecimal(text)) {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }
    const bool mayBe = !text.isEmpty() && (isDigit(text[0]) || QByteArrayView("+-.").contains(text[0]));
    if (!mayBe || !isTypedScalar(text))
        return {};
    const QByteArray lower = text.toLower();
    if (lower.endsWith(".inf"))
        return lower.startsWith('-') ? -std::numeric_limits<double>::infinity()
                                     : std::numeric_limits<double>::infinity();
    if (lower == ".nan")
        return std::numeric_limits<double>::quiet_NaN();
    if (const std::optional<double> number = otherBase(text))
        return number;
    bool isNumber = false; // `.5`, `08`, `1_0.5`
    const double number = QByteArray(text).replace("_", "").toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

JsonTypes jsonTypes(const YamlNode &node)
{
    const YamlNode value = node.resolved();
    if (value.isMap())
        return JsonType::Map;
    if (value.isSequence())
        return JsonType::List;
    const QByteArray tag = value.tag();
    if (node.isKey() || tag.endsWith("str") || tag == "!")
        return JsonType::Text;
    if (!value.isScalar() || !tag.isEmpty())
        return allTypes();
    if (value.isNull())
        return JsonType::Null;
    return value.style() == YamlStyle::Plain ? typesOfPlain(value) : JsonTypes(JsonType::Text);
}

bool holdsTemplate(const YamlNode &node)
{
    return node.isScalar() && node.value().contains("{{");
}

const SchemaMember *SchemaMembers::find(QByteArrayView name) const
{
    for (const SchemaMember &member : members)
        if (member.name == name)
            return &member;
    return nullptr;
}

namespace {

/// The entries of a map with those that it merges, of which its own come first.
class Entries
{
public:
    explicit Entries(const YamlNode &map) { add(map, MaximumMerges); }

    QList<std::pair<QByteArray, YamlNode>> entries;
    QHash<QByteArray, qsizetype> places;
    bool hasTemplates = false;

private:
    void add(const YamlNode &map, int merges)
    {
        QList<YamlNode> merged;
        for (int i = 0; i < map.count(); ++i) {
            const YamlNode entry = map.at(i);
            const QByteArray name = entry.key().value().toByteArray();
            if (holdsTemplate(entry.key()))
                hasTemplates = true;
            else if (name == "<<" && !entry.key().isQuoted())
                merged.append(entry.resolved());
            else if (!places.contains(name)) {
                places.insert(name, entries.size());
                entries.append({name, entry});
            }
        }
        for (const YamlNode &from : std::as_const(merged)) {
            if (merges == 0 || holdsTemplate(from))
                hasTemplates = true;
            else if (from.isMap())
                add(from, merges - 1);
            for (int i = 0; merges > 0 && from.isSequence() && i < from.count(); ++i)
                add(from.at(i).resolved(), merges - 1);
        }
    }
};

} // namespace

SchemaMembers membersOf(const SchemaValue &map)
{
    const YamlNode node = map.node.resolved();
    const Entries own(node);
    const Entries defaults(map.defaults.resolved());
    SchemaMembers result;
    result.hasTemplates = own.hasTemplates || defaults.hasTemplates;
    for (const auto &[name, entry] : own.entries) {
        const YamlNode other = defaults.entries.value(defaults.places.value(name, -1)).second;
        if (entry.resolved().isNull() && other)
            continue;
        const bool areMaps = entry.resolved().isMap() && other.resolved().isMap();
        // what is merged in stands elsewhere in the text, maybe in a part that is not judged
        result.members.append({name, {entry, areMaps ? other : YamlNode(), entry}});
    }
    for (const auto &[name, entry] : defaults.entries)
        if (!own.places.contains(name))
            result.members.append({name, {{}, entry, map.place}});
    return result;
}

QList<SchemaValue> itemsOf(const SchemaValue &list)
{
    QList<SchemaValue> items;
    const YamlNode value = list.value();
    for (int i = 0; i < value.count(); ++i)
        items.append(list.node ? SchemaValue{value.at(i), {}, value.at(i)}
                               : SchemaValue{{}, value.at(i), list.place});
    return items;
}

} // namespace Layerwright
