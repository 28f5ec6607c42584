// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/members.h"

namespace Layerwright {

/// Writes the members of a profile, or of a part of it, into a JsonValue.
class MemberWriter
{
public:
    static constexpr bool reads = false;

    QByteArray templateName() const { return "template"; }
    JsonValue take();

    void text(QByteArrayView name, const QByteArray &field, Presence presence);
    void text(QByteArrayView name, const QString &field, Presence presence);
    template <typename Enum>
    void text(QByteArrayView name, const OpenEnum<Enum> &field, Presence presence)
    {
        text(name, field.name(), presence);
    }
    void number(QByteArrayView name, const QString &field) { text(name, field, Presence::Always); }
    void flag(QByteArrayView name, bool field);
    void description(QByteArrayView name, const QString &field);
    void tags(QByteArrayView name, const QList<Tag> &field);
    void registry(QByteArrayView name, const RegistryRef &field)
    {
        object(name, [&field](MemberWriter &writer) { visitMembers(writer, field); });
    }
    void extra(const ExtraMembers &members);
    void envelopeExtra(const ExtraMembers &members) { extra(members); }

    template <typename Write>
    void object(QByteArrayView name, Write write)
    {
        MemberWriter writer;
        write(writer);
        add(name, writer.take(), Presence::Always);
    }
    template <typename T>
    void list(QByteArrayView name, const QList<T> &field, Presence presence)
    {
        JsonValue array;
        array.kind = JsonValue::Kind::Array;
        array.isDefault = field.isEmpty();
        for (const T &item : field) {
            MemberWriter writer;
            visitMembers(writer, item);
            array.children.append(writer.take());
        }
        add(name, std::move(array), presence);
    }

private:
    void add(QByteArrayView name, JsonValue value, Presence presence);

    JsonValue m_object;
};

/// The whole profile as the import entity.
JsonValue importEntity(const Profile &profile);

} // namespace Layerwright
