// SPDX-License-Identifier: Apache-2.0
#include "model/profile/memberreader.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace Layerwright {

QString stringFrom(const QByteArray &utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(utf8);
}

void ReadingContext::fail(const QString &message, int line)
{
    if (!error)
        error = Error{message, line};
}

bool ReadingContext::takesNote()
{
    constexpr int maximumNotes = 20;
    if (notes.size() < maximumNotes)
        return true;
    ++notesLeftOut;
    return false;
}

void ReadingContext::note(const QString &text)
{
    if (takesNote())
        notes.append(text);
}

MemberReader::MemberReader(ReadingContext &context, JsonNode object, QByteArray path)
    : m_context(context)
    , m_object(object)
    , m_path(std::move(path))
{
}

QByteArray MemberReader::pathTo(QByteArrayView name) const
{
    return m_path.isEmpty() ? name.toByteArray() : m_path + '.' + name.toByteArray();
}

JsonNode MemberReader::known(QByteArrayView name)
{
    m_known.append(name.toByteArray());
    return m_object.member(name);
}

static QString kindName(JsonNode::Kind kind)
{
    switch (kind) {
    case JsonNode::Kind::Null:
        return MemberReader::tr("null");
    case JsonNode::Kind::Bool:
        return MemberReader::tr("true or false");
    case JsonNode::Kind::Number:
        return MemberReader::tr("a number");
    case JsonNode::Kind::String:
        return MemberReader::tr("a text");
    case JsonNode::Kind::Array:
        return MemberReader::tr("a list");
    case JsonNode::Kind::Object:
        return MemberReader::tr("an object");
    }
    return {};
}

bool MemberReader::isContainer(JsonNode node, JsonNode::Kind kind, const QByteArray &path)
{
    if (node.isNullOrAbsent() || node.kind() == kind)
        return true;
    m_context.fail(
        tr("“%1” must be %2, but it is %3").arg(stringFrom(path), kindName(kind), kindName(node.kind())),
        node.line());
    return false;
}

bool MemberReader::fitsList(int count, QByteArrayView name, JsonNode item)
{
    if (count > maximumItems)
        m_context.fail(tr("“%1” has more than %2 elements, which no profile has")
                           .arg(stringFrom(pathTo(name)))
                           .arg(maximumItems),
                       item.line());
    return count <= maximumItems;
}

JsonNode MemberReader::container(QByteArrayView name, JsonNode::Kind kind)
{
    const JsonNode node = known(name);
    return isContainer(node, kind, pathTo(name)) ? node : JsonNode();
}

QByteArray MemberReader::readText(JsonNode node, QByteArrayView name, bool scalarsAreUsual)
{
    if (node.isNullOrAbsent())
        return {};
    if (node.isArray() || node.isObject()) {
        m_context.fail(
            tr("“%1” must be a text, but it is %2").arg(stringFrom(pathTo(name)), kindName(node.kind())),
            node.line());
        return {};
    }
    QByteArray text = node.text();
    const bool isOdd = node.isString() ? hasLoneSurrogate(node.raw()) : !scalarsAreUsual;
    if (!isOdd || !m_context.takesNote())
        return text;
    const QString path = stringFrom(pathTo(name));
    m_context.notes.append(
        node.isString()
            ? tr("Line %1: “%2” holds half a character (a lone surrogate); it is shown as U+FFFD.")
                  .arg(node.line())
                  .arg(path)
            : tr("Line %1: “%2” is %3 where a text belongs; it was read as “%4”.")
                  .arg(node.line())
                  .arg(path, kindName(node.kind()), stringFrom(text)));
    return text;
}

void MemberReader::text(QByteArrayView name, QByteArray &field, Presence)
{
    field = readText(known(name), name, false);
}

void MemberReader::text(QByteArrayView name, QString &field, Presence)
{
    field = stringFrom(readText(known(name), name, false));
}

void MemberReader::number(QByteArrayView name, QString &field)
{
    field = stringFrom(readText(known(name), name, true));
}

void MemberReader::flag(QByteArrayView name, bool &field)
{
    const JsonNode node = known(name);
    field = false;
    if (node.isNullOrAbsent())
        return;
    const QByteArray word = node.text().toLower();
    const bool isYes = word == "true" || word == "yes" || word == "on";
    const bool isNo = word == "false" || word == "no" || word == "off";
    if (node.kind() != JsonNode::Kind::Bool && !isYes && !isNo) {
        m_context.fail(tr("“%1” must be true or false, but it is %2")
                           .arg(stringFrom(pathTo(name)), kindName(node.kind())),
                       node.line());
    }
    field = isYes;
}

JsonNode annotatedDescription(JsonNode metadata)
{
    if (!metadata.isObject() || metadata.member("description"))
        return {};
    const JsonNode description = metadata.member("annotations").member("description");
    return description.isString() ? description : JsonNode();
}

void MemberReader::description(QByteArrayView name, QString &field)
{
    if (const JsonNode annotated = annotatedDescription(m_object)) {
        m_hasAnnotatedDescription = true;
        m_known.append(name.toByteArray());
        field = stringFrom(readText(annotated, "annotations.description", false));
        return;
    }
    text(name, field);
}

void MemberReader::tags(QByteArrayView name, QList<Tag> &field)
{
    for (const JsonNode label : container(name, JsonNode::Kind::Object)) {
        const QByteArray key = label.key();
        field.append({stringFrom(key), stringFrom(readText(label, name.toByteArray() + '.' + key, false))});
    }
}

void MemberReader::registry(QByteArrayView name, RegistryRef &field)
{
    if (m_object.member(name).isString()) {
        text(name, field.name);
        return;
    }
    object(name, [&field](MemberReader &reader) { visitMembers(reader, field); });
}

static QByteArray withoutMember(JsonNode object, QByteArrayView name)
{
    QByteArray json;
    for (const JsonNode child : object) {
        if (child.hasKey(name))
            continue;
        json.append(json.isEmpty() ? '{' : ',');
        json.append(reescapedJsonString(child.rawKey(), {})).append(':').append(compactJson(child));
    }
    return json.isEmpty() ? QByteArray("{}") : json.append('}');
}

void MemberReader::extra(ExtraMembers &members)
{
    QString previous;
    for (const JsonNode child : m_object) {
        const QByteArray key = child.key();
        const QString name = stringFrom(key);
        if (!m_known.contains(key)) {
            const bool holdsDescription = m_hasAnnotatedDescription && key == "annotations";
            members.append({name, holdsDescription ? withoutMember(child, "description") : compactJson(child),
                            previous});
        }
        previous = name;
    }
}

void MemberReader::envelopeExtra(ExtraMembers &members)
{
    if (m_context.keepsEnvelope)
        extra(members);
}

} // namespace Layerwright
