// SPDX-License-Identifier: Apache-2.0
#include "model/language/schemaproblems.h"

#include "model/language/schemawords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::SchemaProblems)
};

/// The value where it is one on a line, else its key.
Span spanOf(const YamlNode &node)
{
    const bool isOneValue = node.isScalar() && !node.isBlockScalar() && !node.span().isEmpty();
    if (isOneValue || node.isAlias() || node.keySpan().isEmpty())
        return node.parent() ? node.span() : Span{node.span().begin, node.span().begin};
    return node.keySpan();
}

Span spanOf(const SchemaFault &fault)
{
    const YamlNode node = fault.value.place;
    const bool isAboutKey = fault.keyword == "additionalProperties" || fault.keyword == "false";
    return isAboutKey && !node.keySpan().isEmpty() ? node.keySpan() : spanOf(node);
}

Finding noteFinding(const YamlTree &text, const SchemaPlace &place, const QLatin1StringView rule,
                    const QString &message)
{
    const Span span = spanOf(text.find(place.mount));
    return {Severity::Information, rule, message, span, text.position(span.begin), {}};
}

} // namespace

Finding unreadableSchema(const YamlTree &text, const SchemaPlace &place, const QString &why)
{
    return noteFinding(text, place, "schema-unreadable"_L1,
                       Tr::tr("The values are not checked by %1. %2").arg(place.name, why));
}

QList<Finding> checkSchema(const YamlTree &text, const YamlTree &schema, const SchemaPlace &place)
{
    const YamlTree defaults = YamlTree::read(place.defaults);
    const YamlNode values = text.find(place.mount);
    const bool isNothing = values.resolved().isNull() && defaults.root().isMap();
    SchemaJudge judge(schema);
    QList<Finding> findings;
    for (const SchemaFault &fault : judge.judge({isNothing ? YamlNode() : values, defaults.root(), values})) {
        // A text that cannot be read to its end may well have what seems to be missing.
        if (fault.keyword == "required" && !text.issues().isEmpty())
            continue;
        const Span span = spanOf(fault);
        findings.append({Severity::Error, ruleOf(fault), wordsOf(fault), span, text.position(span.begin),
                         fixesOf(fault, text)});
    }
    for (const SchemaNote &note : judge.notes())
        findings.append(noteFinding(text, place,
                                    note.reason == SchemaNote::ForeignReference ? "schema-reference"_L1
                                                                                : "schema-unreadable"_L1,
                                    Tr::tr("Something in %1, line %2, is not checked. %3")
                                        .arg(place.name)
                                        .arg(note.at.line())
                                        .arg(wordsOf(note))));
    std::ranges::stable_sort(findings, {}, [](const Finding &finding) { return finding.span.begin; });
    return findings;
}

} // namespace Layerwright
