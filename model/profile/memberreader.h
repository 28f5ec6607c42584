// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/members.h"
#include "model/result.h"

#include <QStringList>

#include <optional>

namespace Layerwright {

/// What the reading of one text shares: the first error, the notes, and what the form of the text asks.
struct ReadingContext
{
    QByteArray templateName = "template";
    bool keepsEnvelope = true; ///< unknown members around the layers are kept
    std::optional<Error> error;
    QStringList notes;
    int notesLeftOut = 0;

    void fail(const QString &message, int line);
    void note(const QString &text);
    /// Counts a note about a node; says whether it is still to be made, since finding the line takes time.
    bool takesNote();
};

/// Reads the members of one object of a JsonTree into a profile. `null`, `[]`, `{}` and absent are the
/// same; a scalar where a text belongs keeps its literal text; anything else of the wrong kind is an error
/// that names the member and its line.
class MemberReader
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::MemberReader)

public:
    static constexpr bool reads = true;
    /// No profile has as many layers, manifests or variables; a hostile one could have a million.
    static constexpr int maximumItems = 10'000;

    MemberReader(ReadingContext &context, JsonNode object, QByteArray path);

    QByteArray templateName() const { return m_context.templateName; }

    void text(QByteArrayView name, QByteArray &field, Presence = {});
    void text(QByteArrayView name, QString &field, Presence = {});
    template <typename Enum>
    void text(QByteArrayView name, OpenEnum<Enum> &field, Presence = {})
    {
        QString enumName;
        text(name, enumName);
        field = OpenEnum<Enum>(enumName);
    }
    /// A text that the product also writes as a number or boolean.
    void number(QByteArrayView name, QString &field);
    void flag(QByteArrayView name, bool &field);
    /// Also found in `annotations`, where the product's create body and GET answer have it.
    void description(QByteArrayView name, QString &field);
    void tags(QByteArrayView name, QList<Tag> &field);
    void registry(QByteArrayView name, RegistryRef &field);
    void extra(ExtraMembers &members);
    void envelopeExtra(ExtraMembers &members);

    template <typename Read>
    void object(QByteArrayView name, Read read)
    {
        MemberReader reader(m_context, container(name, JsonNode::Kind::Object), pathTo(name));
        read(reader);
    }
    template <typename T>
    void list(QByteArrayView name, QList<T> &field, Presence = {})
    {
        int index = 0;
        for (const JsonNode item : container(name, JsonNode::Kind::Array)) {
            const QByteArray path = pathTo(name) + '[' + QByteArray::number(index++) + ']';
            if (!isContainer(item, JsonNode::Kind::Object, path) || !fitsList(index, name, item))
                return;
            MemberReader reader(m_context, item, path);
            visitMembers(reader, field.emplaceBack());
        }
    }

private:
    JsonNode known(QByteArrayView name);
    JsonNode container(QByteArrayView name, JsonNode::Kind kind);
    bool isContainer(JsonNode node, JsonNode::Kind kind, const QByteArray &path);
    bool fitsList(int count, QByteArrayView name, JsonNode item);
    QByteArray readText(JsonNode node, QByteArrayView name, bool scalarsAreUsual);
    QByteArray pathTo(QByteArrayView name) const;

    ReadingContext &m_context;
    JsonNode m_object;
    QByteArray m_path;
    QList<QByteArray> m_known;
    bool m_hasAnnotatedDescription = false;
};

/// `metadata.annotations.description` where the object has no description of its own.
JsonNode annotatedDescription(JsonNode metadata);

/// UTF-8 to QString, byte order marks included.
QString stringFrom(const QByteArray &utf8);

} // namespace Layerwright
