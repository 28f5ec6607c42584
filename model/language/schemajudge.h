// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/schemareferences.h"
#include "model/language/schemavalue.h"
#include "model/profile/regularexpression.h"

#include <QHash>
#include <QSet>

namespace Layerwright {

/// A value that does not meet a keyword of a schema.
struct SchemaFault
{
    QByteArray keyword;
    SchemaValue value;
    QList<YamlNode> rules;           ///< what the keyword says; several where it is about alternatives
    YamlNode schema;                 ///< that has the keyword
    QByteArray key;                  ///< that is missing
    QList<SchemaFault> alternatives; ///< of `anyOf` and `oneOf`, what is wrong with each
};

/// Something of a schema that is not judged by.
struct SchemaNote
{
    enum Reason { ForeignReference, LostReference, EndlessReference, BadExpression, TooDeep, TooMuch };

    Reason reason = TooMuch;
    YamlNode at;
    QString detail;
};

/// Judges values by a JSON Schema (draft 4 to 2020-12, but for `unevaluated…`). The schema is a
/// stranger's: it can name no file and no address, its regular expressions are RE2, and depth and steps are
/// bounded. What cannot be judged, for such a reason or because a template stands there, counts as neither
/// good nor bad.
class SchemaJudge
{
public:
    explicit SchemaJudge(const YamlTree &schema);

    QList<SchemaFault> judge(const SchemaValue &value);
    /// What was met on the way, each once.
    const QList<SchemaNote> &notes() const { return m_notes; }

    static constexpr int MaximumSteps = 300'000; ///< some 100 ms
    static constexpr int MaximumDepth = 200;
    static constexpr int MaximumFaults = 200;

private:
    enum class Verdict { Good, Unknown, Bad };
    using Faults = QList<SchemaFault>;
    using Value = SchemaValue;

    Verdict check(const YamlNode &schema, const Value &value, Faults *faults);
    Verdict checkMap(const YamlNode &schema, const Value &value, Faults *faults);
    Verdict checkReference(const YamlNode &schema, const Value &value, Faults *faults);
    Verdict checkType(const YamlNode &schema, const Value &value, Faults *faults);
    Verdict checkListed(const YamlNode &schema, const Value &value, Faults *faults);
    Verdict checkCombined(const YamlNode &schema, const Value &value, Faults *faults);
    Verdict checkAlternatives(const YamlNode &schema, const char *keyword, const Value &value,
                              Faults *faults);
    Verdict checkNumber(const YamlNode &schema, const Value &value, Faults *faults);
    Verdict checkText(const YamlNode &schema, const Value &value, Faults *faults);
    Verdict checkItems(const YamlNode &schema, const Value &value, Faults *faults);
    Verdict checkUnique(const YamlNode &schema, const Value &value, const QList<Value> &items,
                        Faults *faults);
    Verdict checkContains(const YamlNode &schema, const Value &value, const QList<Value> &items,
                          Faults *faults);
    Verdict checkMembers(const YamlNode &schema, const Value &value, Faults *faults);
    Verdict checkMember(const YamlNode &schema, const SchemaMember &member, Faults *faults);
    Verdict checkRequired(const YamlNode &schema, const Value &value, const SchemaMembers &members,
                          Faults *faults);
    Verdict checkDependencies(const YamlNode &schema, const Value &value, const SchemaMembers &members,
                              Faults *faults);
    Verdict areEqual(const Value &a, const Value &b, int depth = 0);
    Verdict isOneOf(const YamlNode &list, const Value &value);

    Verdict found(const YamlNode &pattern, const QString &text);
    bool spend(qsizetype steps);
    void note(SchemaNote::Reason reason, const YamlNode &at, const QString &detail = {});

    static Verdict worse(Verdict a, Verdict b) { return std::max(a, b); }
    static Verdict bad(const YamlNode &schema, const QByteArray &keyword, const Value &value, Faults *faults,
                       const QByteArray &key = {});
    static void addAlternatives(const YamlNode &schema, const char *keyword, const Value &value,
                                const QList<Faults> &branches, Faults *faults);

    YamlTree m_schema;
    SchemaReferences m_references;
    bool m_hasSiblings; // of `$ref`, which newer drafts look at
    bool m_hasPrefixes; // 2020-12: `items` is about what follows `prefixItems`
    QHash<QByteArray, std::optional<RegularExpression>> m_expressions;
    QList<std::pair<YamlNode, Value>> m_active; // what references are being followed, and for which value
    QList<SchemaNote> m_notes;
    QSet<QString> m_noted;
    qsizetype m_steps = MaximumSteps;
    int m_depth = 0;
};

} // namespace Layerwright
