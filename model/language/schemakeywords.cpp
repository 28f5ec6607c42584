// SPDX-License-Identifier: Apache-2.0
#include "model/language/schemajudge.h"

#include "model/language/schemaformat.h"

#include <cmath>

namespace Layerwright {

/// The numbers of keywords about sizes; less than 0 for none.
static double limit(const YamlNode &schema, const char *keyword)
{
    return numberOf(schema[keyword].resolved()).value_or(-1);
}

SchemaJudge::Verdict SchemaJudge::found(const YamlNode &pattern, const QString &text)
{
    const QByteArray written = pattern.value().toByteArray();
    if (!spend(1 + text.size() / 64))
        return Verdict::Unknown;
    auto known = m_expressions.constFind(written);
    if (known == m_expressions.cend()) {
        const auto compiled = RegularExpression::compile(pattern.string());
        if (!compiled)
            note(SchemaNote::BadExpression, pattern, compiled.error().message);
        known = m_expressions.insert(written, compiled ? std::optional(*compiled) : std::nullopt);
        spend(written.size());
    }
    if (!*known)
        return Verdict::Unknown;
    return (*known)->isFoundIn(text) ? Verdict::Good : Verdict::Bad;
}

SchemaJudge::Verdict SchemaJudge::checkNumber(const YamlNode &schema, const Value &value, Faults *faults)
{
    const double number = numberOf(value.value()).value_or(0);
    Verdict verdict = Verdict::Good;
    const auto want = [&](const char *keyword, auto isMet) {
        const YamlNode rule = schema[keyword].resolved();
        const std::optional<double> bound = numberOf(rule);
        if (bound && !isMet(*bound))
            verdict = bad(schema, keyword, value, faults);
    };
    const bool isAbove = schema["exclusiveMinimum"].value() == "true"; // draft 4
    const bool isBelow = schema["exclusiveMaximum"].value() == "true";
    want("minimum", [=](double bound) { return isAbove ? number > bound : number >= bound; });
    want("maximum", [=](double bound) { return isBelow ? number < bound : number <= bound; });
    want("exclusiveMinimum", [=](double bound) { return number > bound; });
    want("exclusiveMaximum", [=](double bound) { return number < bound; });
    want("multipleOf", [=](double part) {
        const double times = number / part;
        return part <= 0 || std::abs(times - std::round(times)) <= 1e-9 * std::max(1.0, std::abs(times));
    });
    return verdict;
}

SchemaJudge::Verdict SchemaJudge::checkText(const YamlNode &schema, const Value &value, Faults *faults)
{
    const QString text = value.value().string();
    const auto length = static_cast<double>(text.toUcs4().size());
    Verdict verdict = Verdict::Good;
    if (length < limit(schema, "minLength"))
        verdict = bad(schema, "minLength", value, faults);
    if (const double most = limit(schema, "maxLength"); most >= 0 && length > most)
        verdict = bad(schema, "maxLength", value, faults);
    if (const YamlNode pattern = schema["pattern"].resolved(); pattern.isScalar()) {
        const Verdict is = found(pattern, text);
        verdict = worse(verdict, is == Verdict::Bad ? bad(schema, "pattern", value, faults) : is);
    }
    // Drafts since 2019-09 have formats as a remark; before, Helm insists on them.
    const YamlNode format = m_hasSiblings ? YamlNode() : schema["format"].resolved();
    if (format.isScalar() && spend(1 + text.size() / 64) && isOfFormat(format.value(), text) == false)
        verdict = bad(schema, "format", value, faults);
    return verdict;
}

SchemaJudge::Verdict SchemaJudge::checkItems(const YamlNode &schema, const Value &value, Faults *faults)
{
    const QList<Value> items = itemsOf(value);
    const auto count = static_cast<double>(items.size());
    Verdict verdict = Verdict::Good;
    if (count < limit(schema, "minItems"))
        verdict = bad(schema, "minItems", value, faults);
    if (const double most = limit(schema, "maxItems"); most >= 0 && count > most)
        verdict = bad(schema, "maxItems", value, faults);
    YamlNode prefix = schema["prefixItems"].resolved();
    YamlNode rest = schema["items"].resolved();
    if (rest.isSequence()) {
        prefix = rest;
        rest = schema["additionalItems"].resolved();
    } else if (!m_hasPrefixes) {
        prefix = {};
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        const YamlNode own = i < prefix.count() ? prefix.at(static_cast<int>(i)) : rest;
        verdict = worse(verdict, check(own, items[i], faults));
    }
    verdict = worse(verdict, checkUnique(schema, value, items, faults));
    return worse(verdict, checkContains(schema, value, items, faults));
}

SchemaJudge::Verdict SchemaJudge::checkUnique(const YamlNode &schema, const Value &value,
                                              const QList<Value> &items, Faults *faults)
{
    if (schema["uniqueItems"].value() != "true")
        return Verdict::Good;
    Verdict verdict = Verdict::Good;
    for (qsizetype i = 0; i < items.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const Verdict same = areEqual(items[i], items[j]);
            if (same == Verdict::Good) // the later one stands for the list: there the message is wanted
                return bad(schema, "uniqueItems", items[i].node ? items[i] : value, faults);
            if (same == Verdict::Unknown)
                verdict = same;
            if (m_steps < 0)
                return verdict;
        }
    }
    return verdict;
}

SchemaJudge::Verdict SchemaJudge::checkContains(const YamlNode &schema, const Value &value,
                                                const QList<Value> &items, Faults *faults)
{
    const YamlNode wanted = schema["contains"];
    if (!wanted)
        return Verdict::Good;
    const double least = m_hasSiblings && schema["minContains"] ? limit(schema, "minContains") : 1;
    const double most = m_hasSiblings ? limit(schema, "maxContains") : -1;
    int good = 0;
    int unknown = 0;
    for (const Value &item : items) {
        const Verdict is = check(wanted, item, nullptr);
        good += is == Verdict::Good ? 1 : 0;
        unknown += is == Verdict::Unknown ? 1 : 0;
    }
    if (good + unknown < least || (most >= 0 && good > most))
        return bad(schema, "contains", value, faults);
    return unknown > 0 ? Verdict::Unknown : Verdict::Good;
}

SchemaJudge::Verdict SchemaJudge::checkMembers(const YamlNode &schema, const Value &value, Faults *faults)
{
    const SchemaMembers members = membersOf(value);
    if (!spend(members.members.size()))
        return Verdict::Unknown;
    const auto count = static_cast<double>(members.members.size());
    Verdict verdict = members.hasTemplates ? Verdict::Unknown : Verdict::Good;
    if (count < limit(schema, "minProperties") && !members.hasTemplates)
        verdict = bad(schema, "minProperties", value, faults);
    if (const double most = limit(schema, "maxProperties"); most >= 0 && count > most)
        verdict = bad(schema, "maxProperties", value, faults);
    const YamlNode names = schema["propertyNames"];
    for (const SchemaMember &member : members.members) {
        verdict = worse(verdict, checkMember(schema, member, faults));
        if (!names)
            continue;
        const YamlNode own = member.value.node.key();
        const YamlNode other = member.value.defaults.key();
        verdict = worse(verdict, check(names, {own, own ? YamlNode() : other, value.place}, faults));
    }
    verdict = worse(verdict, checkRequired(schema, value, members, faults));
    return worse(verdict, checkDependencies(schema, value, members, faults));
}

SchemaJudge::Verdict SchemaJudge::checkMember(const YamlNode &schema, const SchemaMember &member,
                                              Faults *faults)
{
    Verdict verdict = Verdict::Good;
    bool isKnown = false;
    const YamlNode properties = schema["properties"].resolved();
    spend(properties.count() / 64); // which are looked through
    if (const YamlNode property = properties[member.name]) {
        isKnown = true;
        verdict = check(property, member.value, faults);
    }
    const YamlNode patterns = schema["patternProperties"].resolved();
    for (int i = 0; i < patterns.count(); ++i) {
        const Verdict is = found(patterns.at(i).key(), QString::fromUtf8(member.name));
        if (is == Verdict::Good)
            verdict = worse(verdict, check(patterns.at(i), member.value, faults));
        else if (is == Verdict::Unknown)
            verdict = worse(verdict, is);
        isKnown = isKnown || is != Verdict::Bad;
    }
    const YamlNode additional = schema["additionalProperties"].resolved();
    if (isKnown || !additional)
        return verdict;
    if (additional.isScalar() && additional.value() == "false")
        return bad(schema, "additionalProperties", member.value, faults, member.name);
    return worse(verdict, check(additional, member.value, faults));
}

SchemaJudge::Verdict SchemaJudge::checkRequired(const YamlNode &schema, const Value &value,
                                                const SchemaMembers &members, Faults *faults)
{
    const YamlNode required = schema["required"].resolved();
    Verdict verdict = Verdict::Good;
    for (int i = 0; i < required.count() && spend(1 + members.members.size() / 64); ++i) {
        const QByteArray name = required.at(i).value().toByteArray();
        if (members.find(name))
            continue;
        verdict = worse(verdict, members.hasTemplates ? Verdict::Unknown
                                                      : bad(schema, "required", value, faults, name));
    }
    return verdict;
}

SchemaJudge::Verdict SchemaJudge::checkDependencies(const YamlNode &schema, const Value &value,
                                                    const SchemaMembers &members, Faults *faults)
{
    Verdict verdict = Verdict::Good;
    for (const char *keyword : {"dependencies", "dependentRequired", "dependentSchemas"}) {
        const YamlNode dependencies = schema[keyword].resolved();
        for (int i = 0; i < dependencies.count() && spend(1); ++i) {
            const YamlNode wanted = dependencies.at(i).resolved();
            if (!members.find(dependencies.at(i).key().value()))
                continue;
            if (!wanted.isSequence())
                verdict = worse(verdict, check(wanted, value, faults));
            for (int name = 0; wanted.isSequence() && name < wanted.count(); ++name)
                if (!members.find(wanted.at(name).value()) && !members.hasTemplates)
                    verdict = bad(schema, "required", value, faults, wanted.at(name).value().toByteArray());
        }
    }
    return verdict;
}

} // namespace Layerwright
