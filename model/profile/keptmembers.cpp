// SPDX-License-Identifier: Apache-2.0
#include "model/profile/keptmembers.h"

#include "model/profile/memberreader.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Layerwright {

QList<JsonNode> childrenOf(JsonNode container)
{
    QList<JsonNode> children;
    for (const JsonNode child : container)
        children.append(child);
    return children;
}

static bool isFree(const JsonValue &value)
{
    return value.presence == JsonValue::Presence::Free;
}

namespace {

using Occurrence = std::pair<QByteArray, int>; // a name, and how many of that name came before

/// Works out the elements of one object.
class MemberPlan
{
public:
    MemberPlan(JsonNode object, const JsonValue &before, const JsonValue &after);

    QList<KeptElement> elements();

private:
    struct Member
    {
        QByteArray name;
        bool isFree = false;
        KeptElement element;
    };

    void indexValues();
    void addSourceMembers();
    void editAnnotation();
    void addNewMembers();
    void insert(const JsonValue &value);
    void insertAfter(qsizetype index, const JsonValue &value);
    bool keepsFreeOrder() const;
    QList<KeptElement> inPlacedOrder() const;

    JsonNode m_object;
    const JsonValue &m_before;
    const JsonValue &m_after;
    JsonNode m_annotated; // the description inside `annotations`, where it is edited there
    QHash<QByteArray, const JsonValue *> m_knownBefore;
    QHash<QByteArray, const JsonValue *> m_knownAfter;
    QHash<Occurrence, const JsonValue *> m_freeAfter;
    QSet<const JsonValue *> m_written;
    QList<Member> m_members;
};

MemberPlan::MemberPlan(JsonNode object, const JsonValue &before, const JsonValue &after)
    : m_object(object)
    , m_before(before)
    , m_after(after)
{
    indexValues();
    editAnnotation();
    addSourceMembers();
    addNewMembers();
}

void MemberPlan::indexValues()
{
    QHash<QByteArray, int> seen;
    for (const JsonValue &value : m_before.children) {
        if (!isFree(value))
            m_knownBefore.insert(value.name, &value);
    }
    for (const JsonValue &value : m_after.children) {
        if (isFree(value))
            m_freeAfter.insert({value.name, seen[value.name]++}, &value);
        else
            m_knownAfter.insert(value.name, &value);
    }
}

/// The description of a create body stays in `annotations` as long as the rest of them stays.
void MemberPlan::editAnnotation()
{
    const auto description = m_knownAfter.value("description");
    if (!description || !description->mayBeAnnotated)
        return;
    const JsonNode annotated = annotatedDescription(m_object);
    const auto annotations = m_freeAfter.value({"annotations", 0});
    if (!annotated || !annotations)
        return;
    const auto before = std::ranges::find_if(m_before.children, [](const JsonValue &value) {
        return isFree(value) && value.name == "annotations";
    });
    if (before != m_before.children.end() && before->text == annotations->text)
        m_annotated = annotated;
}

void MemberPlan::addSourceMembers()
{
    const QList<JsonNode> children = childrenOf(m_object);
    QHash<QByteArray, int> last;
    for (int i = 0; i < children.size(); ++i)
        last.insert(children[i].key(), i);
    auto nextFree = m_before.children.begin();
    QHash<QByteArray, int> seen;
    for (int i = 0; i < children.size(); ++i) {
        Member member;
        member.name = children[i].key();
        member.element.source = i;
        if (const auto known = m_knownBefore.value(member.name)) {
            if (last.value(member.name) == i) {
                member.element.before = known;
                member.element.after = m_knownAfter.value(member.name);
                m_written.insert(member.element.after);
            }
        } else {
            nextFree = std::find_if(nextFree, m_before.children.end(), isFree);
            member.isFree = true;
            member.element.before = &*nextFree++;
            member.element.after = m_freeAfter.value({member.name, seen[member.name]++});
            if (!member.element.after)
                continue;
            m_written.insert(member.element.after);
            if (m_annotated && member.name == "annotations") {
                member.element.after = m_knownAfter.value("description");
                member.element.inner = m_annotated;
                m_written.insert(member.element.after);
            }
        }
        m_members.append(member);
    }
}

void MemberPlan::insertAfter(qsizetype index, const JsonValue &value)
{
    Member member{value.name, isFree(value), {}};
    member.element.after = &value;
    m_members.insert(index + 1, member);
    m_written.insert(&value);
}

void MemberPlan::insert(const JsonValue &value)
{
    QByteArray predecessor = value.after;
    if (!isFree(value)) {
        predecessor.clear();
        for (const JsonValue &other : m_after.children) {
            if (&other == &value)
                break;
            const bool isWritten = std::ranges::any_of(
                m_members, [&](const Member &member) { return member.element.after == &other; });
            if (!isFree(other) && isWritten)
                predecessor = other.name;
        }
    }
    qsizetype index = -1;
    if (!predecessor.isEmpty()) {
        for (qsizetype i = m_members.size() - 1; i >= 0 && index < 0; --i) {
            if (m_members[i].name == predecessor)
                index = i;
        }
        if (index < 0)
            index = m_members.size() - 1;
    }
    while (!isFree(value) && index + 1 < m_members.size() && m_members[index + 1].isFree)
        ++index;
    insertAfter(index, value);
}

void MemberPlan::addNewMembers()
{
    for (const JsonValue &value : m_after.children) {
        if (m_written.contains(&value))
            continue;
        const auto before = isFree(value) ? nullptr : m_knownBefore.value(value.name);
        const bool wasAnnotated = value.mayBeAnnotated && !m_annotated && annotatedDescription(m_object);
        if (!before || *before != value || (wasAnnotated && !value.isDefault))
            insert(value);
    }
}

bool MemberPlan::keepsFreeOrder() const
{
    auto expected = m_after.children.begin();
    QByteArray previous;
    for (const Member &member : m_members) {
        if (member.isFree) {
            expected = std::find_if(expected, m_after.children.end(), isFree);
            if (expected == m_after.children.end() || expected->name != member.name ||
                expected->after != previous)
                return false;
            ++expected;
        }
        previous = member.name;
    }
    return std::find_if(expected, m_after.children.end(), isFree) == m_after.children.end();
}

QList<KeptElement> MemberPlan::inPlacedOrder() const
{
    QHash<const JsonValue *, KeptElement> written;
    for (const Member &member : m_members) {
        if (member.element.after)
            written.insert(member.element.after, member.element);
    }
    JsonValue ordered = m_after;
    for (qsizetype i = 0; i < ordered.children.size(); ++i) {
        JsonValue &child = ordered.children[i];
        if (!isFree(child))
            child.presence = written.contains(&m_after.children[i]) ? Presence::Always : Presence::WhenSet;
    }
    QList<KeptElement> elements;
    for (const JsonValue *child : placedMembers(std::as_const(ordered))) {
        const JsonValue *after = &m_after.children[child - ordered.children.constData()];
        elements.append(written.value(after, KeptElement{-1, nullptr, after, {}}));
    }
    return elements;
}

QList<KeptElement> MemberPlan::elements()
{
    if (!keepsFreeOrder())
        return inPlacedOrder();
    QList<KeptElement> elements;
    for (const Member &member : m_members)
        elements.append(member.element);
    return elements;
}

} // namespace

QList<KeptElement> keptMembers(JsonNode object, const JsonValue &before, const JsonValue &after)
{
    return MemberPlan(object, before, after).elements();
}

} // namespace Layerwright
