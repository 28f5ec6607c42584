// SPDX-License-Identifier: Apache-2.0
#include "model/profile/yamlemitter.h"

#include "model/profile/yamlscalar.h"

namespace Layerwright {

namespace {

class YamlEmitter
{
public:
    explicit YamlEmitter(bool quotedOnly)
        : m_quotedOnly(quotedOnly)
    {
    }

    QByteArray takeText() { return std::move(m_out); }
    void writeMembers(const JsonValue &object, const QByteArray &indent, bool continuesLine);
    void writeMember(const JsonValue &member, const QByteArray &indent);
    void writeAfterColon(const JsonValue &member, const QByteArray &indent);
    void writeItems(const JsonValue &array, const QByteArray &indent);

private:
    void writeScalar(const JsonValue &value, const QByteArray &indent);

    bool m_quotedOnly;
    QByteArray m_out;
};

} // namespace

/// JSON that came as it is, as members and items like our own.
static JsonValue unfolded(JsonNode node)
{
    JsonValue value;
    if (node.isObject() || node.isArray()) {
        value.kind = node.isObject() ? JsonValue::Kind::Object : JsonValue::Kind::Array;
        for (const JsonNode child : node) {
            value.children.append(unfolded(child));
            if (node.isObject())
                value.children.last().name = child.key();
        }
        return value;
    }
    value.kind = node.isString() ? JsonValue::Kind::String : JsonValue::Kind::Literal;
    value.text = node.isString() ? node.text() : node.raw().toByteArray();
    return value;
}

static JsonValue unfolded(const JsonValue &value)
{
    const bool isScalar = value.kind == JsonValue::Kind::Literal && !value.text.startsWith('{') &&
                          !value.text.startsWith('[') && !value.text.startsWith('"');
    if (value.kind != JsonValue::Kind::Literal || isScalar)
        return value;
    const auto tree = JsonTree::parse(value.text, 2 * JsonTree::maximumDepth);
    Q_ASSERT(tree);
    return unfolded(tree->root());
}

void YamlEmitter::writeScalar(const JsonValue &value, const QByteArray &indent)
{
    m_out.append(value.kind == JsonValue::Kind::Literal ? value.text
                                                        : yamlScalar(value.text, indent, m_quotedOnly));
    m_out.append('\n');
}

void YamlEmitter::writeMember(const JsonValue &member, const QByteArray &indent)
{
    const QByteArray key = yamlKey(member.name);
    constexpr qsizetype longestSimpleKey = 1000; // readers look no further than 1024 characters for the colon
    if (key.size() > longestSimpleKey)
        m_out.append("? ").append(key).append('\n').append(indent).append(':');
    else
        m_out.append(key).append(':');
    writeAfterColon(member, indent);
}

void YamlEmitter::writeAfterColon(const JsonValue &member, const QByteArray &indent)
{
    const JsonValue value = unfolded(member);
    const QByteArray inner = indent + "  ";
    if (value.kind == JsonValue::Kind::Object && !value.children.isEmpty()) {
        m_out.append('\n');
        writeMembers(value, inner, false);
    } else if (value.kind == JsonValue::Kind::Array && !value.children.isEmpty()) {
        m_out.append('\n');
        writeItems(value, inner);
    } else if (value.kind == JsonValue::Kind::Object) {
        m_out.append(" {}\n");
    } else if (value.kind == JsonValue::Kind::Array) {
        m_out.append(" []\n");
    } else {
        m_out.append(' ');
        writeScalar(value, inner);
    }
}

void YamlEmitter::writeMembers(const JsonValue &object, const QByteArray &indent, bool continuesLine)
{
    for (const JsonValue *member : placedMembers(object)) {
        if (!continuesLine)
            m_out.append(indent);
        continuesLine = false;
        writeMember(*member, indent);
    }
}

void YamlEmitter::writeItems(const JsonValue &array, const QByteArray &indent)
{
    const QByteArray inner = indent + "  ";
    for (const JsonValue &item : array.children) {
        m_out.append(indent).append("- ");
        const bool isEmpty = item.children.isEmpty();
        if (item.kind == JsonValue::Kind::Object && !isEmpty) {
            writeMembers(item, inner, true);
        } else if (item.kind == JsonValue::Kind::Array && !isEmpty) {
            m_out.chop(1);
            m_out.append('\n');
            writeItems(item, inner);
        } else if (item.kind == JsonValue::Kind::Object || item.kind == JsonValue::Kind::Array) {
            m_out.append(item.kind == JsonValue::Kind::Object ? "{}\n" : "[]\n");
        } else {
            writeScalar(item, inner);
        }
    }
}

QByteArray toYaml(const JsonValue &root, bool quotedOnly)
{
    YamlEmitter emitter(quotedOnly);
    emitter.writeMembers(root, {}, false);
    return emitter.takeText();
}

template <typename Write>
static QByteArray lines(Write write)
{
    YamlEmitter emitter(false);
    write(emitter);
    QByteArray text = emitter.takeText();
    text.chop(1);
    return text;
}

QByteArray yamlAfterColon(const JsonValue &value, const QByteArray &indent)
{
    return lines([&](YamlEmitter &emitter) { emitter.writeAfterColon(value, indent); });
}

QByteArray yamlMember(const JsonValue &member, const QByteArray &indent)
{
    return lines([&](YamlEmitter &emitter) { emitter.writeMember(member, indent); });
}

QByteArray yamlItem(const JsonValue &item, const QByteArray &indent)
{
    JsonValue array;
    array.kind = JsonValue::Kind::Array;
    array.children = {item};
    return lines([&](YamlEmitter &emitter) { emitter.writeItems(array, indent); });
}

} // namespace Layerwright
