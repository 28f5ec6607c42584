// SPDX-License-Identifier: Apache-2.0
#include "model/profile/jsonvalue.h"

#include <QHash>

namespace Layerwright {

QList<const JsonValue *> placedMembers(const JsonValue &object)
{
    QList<const JsonValue *> waiting;              // free members in their order
    QHash<QByteArray, QList<qsizetype>> followers; // of a name: the free members after it
    for (const JsonValue &child : object.children) {
        if (child.presence != JsonValue::Presence::Free)
            continue;
        followers[child.after].append(waiting.size());
        waiting.append(&child);
    }
    QList<const JsonValue *> placed;
    const auto placeFollowers = [&](QByteArray name) {
        for (auto next = followers.find(name); next != followers.end() && !next->isEmpty();
             next = followers.find(name)) {
            const JsonValue *&free = waiting[next->takeFirst()];
            placed.append(free);
            name = free->name;
            free = nullptr;
        }
    };
    placeFollowers({});
    for (const JsonValue &child : object.children) {
        if (child.presence == JsonValue::Presence::Free)
            continue;
        if (child.presence == JsonValue::Presence::Always || !child.isDefault ||
            followers.contains(child.name)) {
            placed.append(&child);
            placeFollowers(child.name);
        }
    }
    for (const JsonValue *free : waiting) {
        if (free)
            placed.append(free);
    }
    return placed;
}

static void appendCompact(QByteArray &out, const JsonValue &value)
{
    switch (value.kind) {
    case JsonValue::Kind::String:
        out.append(encodedJsonString(value.text, {}));
        return;
    case JsonValue::Kind::Literal:
        out.append(value.text);
        return;
    case JsonValue::Kind::Array:
    case JsonValue::Kind::Object:
        break;
    }
    const bool isObject = value.kind == JsonValue::Kind::Object;
    out.append(isObject ? '{' : '[');
    bool isFirst = true;
    const auto append = [&](const JsonValue &child) {
        if (!isFirst)
            out.append(',');
        isFirst = false;
        if (isObject)
            out.append(encodedJsonString(child.name, {})).append(':');
        appendCompact(out, child);
    };
    if (isObject) {
        for (const JsonValue *child : placedMembers(value))
            append(*child);
    } else {
        for (const JsonValue &child : value.children)
            append(child);
    }
    out.append(isObject ? '}' : ']');
}

QByteArray compactJson(const JsonValue &value)
{
    QByteArray out;
    appendCompact(out, value);
    return out;
}

QByteArray compactJson(JsonNode node)
{
    QByteArray out;
    appendFormatted(out, node, JsonFormat::compact());
    return out;
}

void appendValue(QByteArray &out, const JsonValue &value, const JsonFormat &format, const QByteArray &indent)
{
    constexpr int depthOfOurOwn = 2 * JsonTree::maximumDepth;
    const Result<JsonTree> tree = JsonTree::parse(compactJson(value), depthOfOurOwn);
    Q_ASSERT(tree);
    appendFormatted(out, tree->root(), format, indent);
}

} // namespace Layerwright
