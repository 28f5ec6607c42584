// SPDX-License-Identifier: Apache-2.0
#include "model/profile/memberwriter.h"

#include <algorithm>

namespace Layerwright {

JsonValue MemberWriter::take()
{
    m_object.isDefault = std::ranges::all_of(m_object.children, &JsonValue::isDefault);
    return std::move(m_object);
}

void MemberWriter::add(QByteArrayView name, JsonValue value, Presence presence)
{
    value.name = name.toByteArray();
    value.presence = presence;
    m_object.children.append(std::move(value));
}

void MemberWriter::text(QByteArrayView name, const QByteArray &field, Presence presence)
{
    JsonValue value;
    value.kind = JsonValue::Kind::String;
    value.text = field;
    value.isDefault = field.isEmpty();
    add(name, std::move(value), presence);
}

void MemberWriter::text(QByteArrayView name, const QString &field, Presence presence)
{
    text(name, field.toUtf8(), presence);
}

void MemberWriter::flag(QByteArrayView name, bool field)
{
    JsonValue value;
    value.kind = JsonValue::Kind::Literal;
    value.text = field ? "true" : "false";
    value.isDefault = !field;
    add(name, std::move(value), Presence::Always);
}

void MemberWriter::description(QByteArrayView name, const QString &field)
{
    text(name, field, Presence::Always);
    m_object.children.last().mayBeAnnotated = true;
}

void MemberWriter::tags(QByteArrayView name, const QList<Tag> &field)
{
    JsonValue object;
    object.isDefault = field.isEmpty();
    QByteArray previous;
    for (const Tag &tag : field) {
        JsonValue label;
        label.kind = JsonValue::Kind::String;
        label.name = tag.key.toUtf8();
        label.text = tag.value.toUtf8();
        label.presence = Presence::Free;
        label.after = previous;
        previous = label.name;
        object.children.append(std::move(label));
    }
    add(name, std::move(object), Presence::Always);
}

void MemberWriter::extra(const ExtraMembers &members)
{
    for (const ExtraMember &member : members) {
        JsonValue value;
        value.kind = JsonValue::Kind::Literal;
        value.name = member.name.toUtf8();
        value.text = member.json;
        value.presence = Presence::Free;
        value.after = member.after.toUtf8();
        m_object.children.append(std::move(value));
    }
}

JsonValue importEntity(const Profile &profile)
{
    MemberWriter writer;
    visitMembers(writer, profile);
    return writer.take();
}

} // namespace Layerwright
