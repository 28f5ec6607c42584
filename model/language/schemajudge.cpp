// SPDX-License-Identifier: Apache-2.0
#include "model/language/schemajudge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

SchemaJudge::SchemaJudge(const YamlTree &schema)
    : m_schema(schema)
    , m_references(schema)
    , m_hasSiblings(schema.root()["$schema"].value().contains("/draft/20"))
    , m_hasPrefixes(m_hasSiblings && schema.root()["$schema"].value().contains("/2020-12"))
{
}

QList<SchemaFault> SchemaJudge::judge(const SchemaValue &value)
{
    Faults faults;
    check(m_schema.root(), value, &faults);
    // What the chart's own defaults do wrong is not of this text, but for what is left to be said in it.
    faults.removeIf(
        [](const SchemaFault &fault) { return !fault.value.node && fault.keyword != "required"; });
    return faults;
}

bool SchemaJudge::spend(qsizetype steps)
{
    m_steps -= steps;
    if (m_steps < 0)
        note(SchemaNote::TooMuch, m_schema.root());
    return m_steps >= 0;
}

void SchemaJudge::note(SchemaNote::Reason reason, const YamlNode &at, const QString &detail)
{
    constexpr qsizetype most = 20;
    const QString key = QString::number(reason) + u' ' + detail;
    if (m_notes.size() == most || m_noted.contains(key))
        return;
    m_noted.insert(key);
    m_notes.append({reason, at, detail});
}

SchemaJudge::Verdict SchemaJudge::bad(const YamlNode &schema, const QByteArray &keyword, const Value &value,
                                      Faults *faults, const QByteArray &key)
{
    if (faults && faults->size() < MaximumFaults)
        faults->append({keyword, value, {schema[keyword].resolved()}, schema, key, {}});
    return Verdict::Bad;
}

SchemaJudge::Verdict SchemaJudge::check(const YamlNode &node, const Value &value, Faults *faults)
{
    const YamlNode schema = node.resolved();
    if (!spend(1))
        return Verdict::Unknown;
    if (schema.isScalar() && !schema.isQuoted() && schema.value() == "false")
        return bad(schema, "false", value, faults);
    if (!schema.isMap())
        return Verdict::Good;
    if (m_depth == MaximumDepth) {
        note(SchemaNote::TooDeep, schema);
        return Verdict::Unknown;
    }
    ++m_depth;
    const Verdict verdict = checkMap(schema, value, faults);
    --m_depth;
    return verdict;
}

SchemaJudge::Verdict SchemaJudge::checkMap(const YamlNode &schema, const Value &value, Faults *faults)
{
    Verdict verdict = Verdict::Good;
    if (schema["$ref"].isScalar()) {
        verdict = checkReference(schema, value, faults);
        if (!m_hasSiblings)
            return verdict;
    }
    if (holdsTemplate(value.value()))
        return worse(verdict, Verdict::Unknown);
    const Verdict ofType = checkType(schema, value, faults);
    verdict = worse(verdict, ofType);
    if (ofType == Verdict::Bad)
        return verdict; // what else is asked of it would only repeat that
    verdict = worse(verdict, checkListed(schema, value, faults));
    verdict = worse(verdict, checkCombined(schema, value, faults));
    const YamlNode subject = value.value();
    const JsonTypes types = jsonTypes(subject);
    if (subject.isMap() || !subject)
        verdict = worse(verdict, checkMembers(schema, value, faults));
    else if (subject.isSequence())
        verdict = worse(verdict, checkItems(schema, value, faults));
    else if (types == JsonType::Text)
        verdict = worse(verdict, checkText(schema, value, faults));
    else if (types.testFlag(JsonType::Number) && !types.testFlag(JsonType::Text))
        verdict = worse(verdict, checkNumber(schema, value, faults));
    for (const char *unjudged : {"unevaluatedProperties", "unevaluatedItems", "$recursiveRef", "$dynamicRef"})
        if (schema[unjudged])
            verdict = worse(verdict, Verdict::Unknown);
    return verdict;
}

SchemaJudge::Verdict SchemaJudge::checkReference(const YamlNode &schema, const Value &value, Faults *faults)
{
    const YamlNode reference = schema["$ref"];
    const QByteArray text = reference.value().toByteArray();
    const YamlNode target = m_references.find(text).resolved();
    if (!target) {
        note(m_references.isForeign(text) ? SchemaNote::ForeignReference : SchemaNote::LostReference,
             reference, reference.string());
        return Verdict::Unknown;
    }
    const std::pair step(target, value);
    if (m_active.contains(step)) {
        note(SchemaNote::EndlessReference, reference, reference.string());
        return Verdict::Unknown;
    }
    m_active.append(step);
    const Verdict verdict = check(target, value, faults);
    m_active.removeLast();
    return verdict;
}

SchemaJudge::Verdict SchemaJudge::checkType(const YamlNode &schema, const Value &value, Faults *faults)
{
    const YamlNode type = schema["type"].resolved();
    if (!type)
        return Verdict::Good;
    JsonTypes wanted = jsonTypeNamed(type.value());
    for (int i = 0; i < type.count(); ++i)
        wanted |= jsonTypeNamed(type.at(i).value());
    if (!wanted)
        return Verdict::Unknown;
    return (jsonTypes(value.value()) & wanted) ? Verdict::Good : bad(schema, "type", value, faults);
}

SchemaJudge::Verdict SchemaJudge::checkListed(const YamlNode &schema, const Value &value, Faults *faults)
{
    Verdict verdict = Verdict::Good;
    if (const YamlNode list = schema["enum"].resolved(); list.isSequence()) {
        verdict = isOneOf(list, value);
        if (verdict == Verdict::Bad)
            bad(schema, "enum", value, faults);
    }
    if (const YamlNode constant = schema["const"]) {
        const Verdict same = areEqual(value, {constant, {}, constant});
        if (same == Verdict::Bad)
            bad(schema, "const", value, faults);
        verdict = worse(verdict, same);
    }
    return verdict;
}

SchemaJudge::Verdict SchemaJudge::isOneOf(const YamlNode &list, const Value &value)
{
    Verdict best = Verdict::Bad;
    for (int i = 0; i < list.count() && best != Verdict::Good; ++i)
        best = std::min(best, areEqual(value, {list.at(i), {}, list.at(i)}));
    return best;
}

SchemaJudge::Verdict SchemaJudge::checkCombined(const YamlNode &schema, const Value &value, Faults *faults)
{
    Verdict verdict = Verdict::Good;
    const YamlNode all = schema["allOf"].resolved();
    for (int i = 0; i < all.count(); ++i)
        verdict = worse(verdict, check(all.at(i), value, faults));
    verdict = worse(verdict, checkAlternatives(schema, "anyOf", value, faults));
    verdict = worse(verdict, checkAlternatives(schema, "oneOf", value, faults));
    if (const YamlNode unwanted = schema["not"]) {
        const Verdict is = check(unwanted, value, nullptr);
        if (is != Verdict::Bad)
            verdict =
                worse(verdict, is == Verdict::Good ? bad(schema, "not", value, faults) : Verdict::Unknown);
    }
    if (const YamlNode condition = schema["if"]) {
        const Verdict is = check(condition, value, nullptr);
        if (is == Verdict::Unknown)
            return worse(verdict, is);
        if (const YamlNode then = schema[is == Verdict::Good ? "then" : "else"])
            verdict = worse(verdict, check(then, value, faults));
    }
    return verdict;
}

SchemaJudge::Verdict SchemaJudge::checkAlternatives(const YamlNode &schema, const char *keyword,
                                                    const Value &value, Faults *faults)
{
    const YamlNode list = schema[keyword].resolved();
    if (!list.isSequence() || list.count() == 0)
        return Verdict::Good;
    const bool isOne = qstrcmp(keyword, "oneOf") == 0;
    QList<Faults> branches;
    int good = 0;
    int unknown = 0;
    for (int i = 0; i < list.count() && (isOne || good == 0); ++i) {
        Faults own;
        const Verdict verdict = check(list.at(i), value, faults ? &own : nullptr);
        good += verdict == Verdict::Good ? 1 : 0;
        unknown += verdict == Verdict::Unknown ? 1 : 0;
        branches.append(own);
    }
    if (good == 1)
        return unknown > 0 && isOne ? Verdict::Unknown : Verdict::Good;
    if (good > 1)
        return bad(schema, keyword, value, faults);
    if (unknown > 0)
        return Verdict::Unknown;
    if (faults)
        addAlternatives(schema, keyword, value, branches, faults);
    return Verdict::Bad;
}

/// Says what is wrong with the alternative that was meant, where that is clear: those for another type of
/// value were not.
void SchemaJudge::addAlternatives(const YamlNode &schema, const char *keyword, const Value &value,
                                  const QList<Faults> &branches, Faults *faults)
{
    const auto isAbout = [&value](const SchemaFault &fault, std::initializer_list<QByteArrayView> keywords) {
        return fault.value == value && std::ranges::find(keywords, fault.keyword) != keywords.end();
    };
    SchemaFault fault{"type", value, {}, schema, {}, {}};
    QList<Faults> meant;
    for (const Faults &branch : branches) {
        const bool isOther = branch.size() == 1 && isAbout(branch[0], {"type"});
        if (isOther)
            fault.rules += branch[0].rules;
        else if (!branch.isEmpty())
            meant.append(branch);
    }
    if (meant.size() == 1) {
        *faults += meant[0];
        return;
    }
    const auto isListed = [&](const Faults &branch) {
        return branch.size() == 1 && isAbout(branch[0], {"enum", "const"});
    };
    if (!meant.isEmpty()) {
        const bool areListed = std::ranges::all_of(meant, isListed);
        fault.keyword = areListed ? "enum" : keyword;
        fault.rules.clear();
        for (const Faults &branch : std::as_const(meant)) {
            fault.rules += areListed ? branch[0].rules : QList<YamlNode>();
            fault.alternatives.append(branch[0]);
        }
    }
    if (faults->size() < MaximumFaults)
        faults->append(fault);
}

SchemaJudge::Verdict SchemaJudge::areEqual(const Value &a, const Value &b, int depth)
{
    const YamlNode one = a.value();
    const YamlNode other = b.value();
    if (!spend(1) || depth == MaximumDepth || holdsTemplate(one) || holdsTemplate(other))
        return Verdict::Unknown;
    const bool isSameText = one.isScalar() && other.isScalar() && one.value() == other.value();
    if (isSameText && one.style() == other.style())
        return Verdict::Good;
    const JsonTypes types = jsonTypes(one) & jsonTypes(other);
    if (!types)
        return Verdict::Bad;
    Verdict verdict = Verdict::Good;
    if (one.isMap() && other.isMap()) {
        const SchemaMembers ours = membersOf(a);
        const SchemaMembers theirs = membersOf(b);
        spend(ours.members.size() * (1 + ours.members.size() / 64)); // each is looked for among all
        if (ours.members.size() != theirs.members.size())
            return ours.hasTemplates ? Verdict::Unknown : Verdict::Bad;
        for (const SchemaMember &member : ours.members) {
            const SchemaMember *same = theirs.find(member.name);
            verdict = worse(verdict, same ? areEqual(member.value, same->value, depth + 1) : Verdict::Bad);
        }
        return verdict;
    }
    if (one.isSequence() && other.isSequence()) {
        if (one.count() != other.count())
            return Verdict::Bad;
        const QList<Value> ours = itemsOf(a);
        const QList<Value> theirs = itemsOf(b);
        for (qsizetype i = 0; i < ours.size() && verdict != Verdict::Bad; ++i)
            verdict = worse(verdict, areEqual(ours[i], theirs[i], depth + 1));
        return verdict;
    }
    const std::optional<double> number = numberOf(one);
    const bool isSame =
        isSameText || types == JsonType::Null ||
        (types == JsonType::Boolean && one.string().compare(other.string(), Qt::CaseInsensitive) == 0) ||
        (number && number == numberOf(other));
    return isSame ? Verdict::Good : Verdict::Bad;
}

} // namespace Layerwright
