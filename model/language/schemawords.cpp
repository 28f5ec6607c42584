// SPDX-License-Identifier: Apache-2.0
#include "model/language/schemawords.h"

#include "model/language/schematext.h"
#include "model/quoted.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::SchemaWords)
};

constexpr qsizetype MaximumListed = 12; // values or keys in a message
constexpr qsizetype MaximumShown = 60;  // characters of a value in a message

/// As it stands behind a colon.
QString typeWord(JsonType type)
{
    switch (type) {
    case JsonType::Null:
        return Tr::tr("nothing (null)");
    case JsonType::Boolean:
        return Tr::tr("true or false");
    case JsonType::Integer:
        return Tr::tr("whole number");
    case JsonType::Number:
        return Tr::tr("number");
    case JsonType::Text:
        return Tr::tr("text");
    case JsonType::List:
        return Tr::tr("list");
    case JsonType::Map:
        break;
    }
    return Tr::tr("map");
}

QString typeWords(JsonTypes types)
{
    if (types.testFlag(JsonType::Number))
        types.setFlag(JsonType::Integer, false);
    QString words;
    for (const JsonType type : {JsonType::Text, JsonType::Integer, JsonType::Number, JsonType::Boolean,
                                JsonType::List, JsonType::Map, JsonType::Null})
        if (types.testFlag(type))
            words = words.isEmpty() ? typeWord(type)
                                    : Tr::tr("%1 or %2", "types of values").arg(words, typeWord(type));
    return words;
}

QString shown(const QByteArray &value)
{
    const QString text = QString::fromUtf8(value);
    return text.size() > MaximumShown ? text.left(MaximumShown) + u'…' : text;
}

/// What is there, as it stands behind a colon.
QString whatIs(const YamlNode &node)
{
    const JsonTypes types = jsonTypes(node);
    if (types == JsonType::Text && !node.value().isEmpty())
        return Tr::tr("text “%1”").arg(shown(node.value().toByteArray()));
    if (types.testFlag(JsonType::Number) || types.testFlag(JsonType::Boolean))
        return quoted(shown(node.value().toByteArray()));
    if (types == JsonType::Text)
        return Tr::tr("empty text");
    return typeWords(types);
}

QString listed(const QStringList &values)
{
    QStringList some;
    for (const QString &value : values.first(std::min(values.size(), MaximumListed)))
        some.append(quoted(shown(value.toUtf8())));
    return some.join(u", "_s) + (values.size() > MaximumListed ? u", …"_s : QString());
}

QString allowedValues(const QList<YamlNode> &rules)
{
    QStringList values;
    for (const YamlNode &rule : rules) {
        if (!rule.isSequence())
            values.append(QString::fromUtf8(schemaValueText(rule)));
        for (int i = 0; rule.isSequence() && i < rule.count(); ++i)
            values.append(QString::fromUtf8(schemaValueText(rule.at(i))));
    }
    values.removeDuplicates();
    return listed(values);
}

QString wantedTypes(const QList<YamlNode> &rules)
{
    JsonTypes types;
    for (const YamlNode &rule : rules) {
        types |= jsonTypeNamed(rule.value());
        for (int i = 0; i < rule.count(); ++i)
            types |= jsonTypeNamed(rule.at(i).value());
    }
    return typeWords(types);
}

QString knownKeys(const YamlNode &schema)
{
    QStringList names;
    const YamlNode properties = schema["properties"].resolved();
    for (int i = 0; i < properties.count(); ++i)
        names.append(properties.at(i).keyName());
    return listed(names);
}

struct LimitWords
{
    QByteArrayView keyword;
    const char *words;
};
/// %1 is the path, %2 what the keyword says, %3 what is there.
constexpr std::array<LimitWords, 14> limitWords{{
    {"minimum", QT_TRANSLATE_NOOP("Layerwright::SchemaWords", "“%1” is “%3”; the schema wants at least %2.")},
    {"maximum", QT_TRANSLATE_NOOP("Layerwright::SchemaWords", "“%1” is “%3”; the schema wants at most %2.")},
    {"exclusiveMinimum",
     QT_TRANSLATE_NOOP("Layerwright::SchemaWords", "“%1” is “%3”; the schema wants more than %2.")},
    {"exclusiveMaximum",
     QT_TRANSLATE_NOOP("Layerwright::SchemaWords", "“%1” is “%3”; the schema wants less than %2.")},
    {"multipleOf",
     QT_TRANSLATE_NOOP("Layerwright::SchemaWords", "“%1” is “%3”; the schema wants a multiple of %2.")},
    {"minLength",
     QT_TRANSLATE_NOOP("Layerwright::SchemaWords",
                       "“%1” is too short: the schema wants at least this many characters: %2.")},
    {"maxLength", QT_TRANSLATE_NOOP("Layerwright::SchemaWords",
                                    "“%1” is too long: the schema allows at most this many characters: %2.")},
    {"pattern", QT_TRANSLATE_NOOP("Layerwright::SchemaWords",
                                  "“%1” is “%3”, which is not of the form that the schema wants: %2")},
    {"format", QT_TRANSLATE_NOOP("Layerwright::SchemaWords",
                                 "“%1” is “%3”, which is not of the format that the schema wants: %2.")},
    {"minItems", QT_TRANSLATE_NOOP("Layerwright::SchemaWords",
                                   "“%1” has too few items: the schema wants at least this many: %2.")},
    {"maxItems", QT_TRANSLATE_NOOP("Layerwright::SchemaWords",
                                   "“%1” has too many items: the schema allows at most this many: %2.")},
    {"minProperties", QT_TRANSLATE_NOOP("Layerwright::SchemaWords",
                                        "“%1” has too few keys: the schema wants at least this many: %2.")},
    {"maxProperties", QT_TRANSLATE_NOOP("Layerwright::SchemaWords",
                                        "“%1” has too many keys: the schema allows at most this many: %2.")},
    {"uniqueItems", QT_TRANSLATE_NOOP("Layerwright::SchemaWords",
                                      "“%1” is in the list already, and the schema allows each item once.")},
}};

QString pathOf(const SchemaValue &value)
{
    const QString path = pathText(YamlTree::pathOf(value.place));
    return path.isEmpty() ? Tr::tr("the values") : path;
}

QString limitWordsOf(const SchemaFault &fault, const QString &path)
{
    const auto limit = std::ranges::find(limitWords, fault.keyword, &LimitWords::keyword);
    if (limit == limitWords.end())
        return {};
    const QString words = Tr::tr(limit->words);
    const QString wanted = shown(fault.rules[0].value().toByteArray());
    if (words.contains("%3"_L1))
        return words.arg(path, wanted, shown(fault.value.value().value().toByteArray()));
    return words.contains("%2"_L1) ? words.arg(path, wanted) : words.arg(path);
}

QString alternativeWords(const SchemaFault &fault)
{
    if (fault.alternatives.isEmpty())
        return Tr::tr("“%1” fits several alternatives of the schema, which allows just one of them.")
            .arg(pathOf(fault.value));
    QString words = Tr::tr("“%1” fits none of the alternatives of the schema.").arg(pathOf(fault.value));
    for (int i = 0; i < std::min<qsizetype>(3, fault.alternatives.size()); ++i)
        words += u' ' + Tr::tr("Alternative %1: %2").arg(i + 1).arg(wordsOf(fault.alternatives[i]));
    return words;
}

QString missingWords(const SchemaFault &fault)
{
    const YamlNode property = fault.schema["properties"].resolved()[fault.key].resolved();
    const QString about = property["description"].string().simplified();
    const QString path = pathText(YamlTree::pathOf(fault.value.place));
    const QString name = QString::fromUtf8(fault.key);
    const QString missing = Tr::tr("“%1” is missing, and the schema requires it: add it.")
                                .arg(path.isEmpty() ? name : path + u'.' + name);
    return about.isEmpty() ? missing : missing + u' ' + shown(about.toUtf8());
}

} // namespace

QString ruleOf(const SchemaFault &fault)
{
    if (fault.keyword == "type" || fault.keyword == "required")
        return fault.keyword == "type" ? u"schema-type"_s : u"schema-required"_s;
    if (fault.keyword == "additionalProperties" || fault.keyword == "false")
        return u"schema-key"_s;
    return u"schema-value"_s;
}

QString wordsOf(const SchemaFault &fault)
{
    const QString path = pathOf(fault.value);
    const YamlNode value = fault.value.value();
    if (const QString words = limitWordsOf(fault, path); !words.isEmpty())
        return words;
    if (fault.keyword == "type")
        return Tr::tr("“%1” has the wrong type. Expected: %2. Found: %3.")
            .arg(path, wantedTypes(fault.rules), whatIs(value));
    if (fault.keyword == "enum" || fault.keyword == "const")
        return Tr::tr("“%1” has a value that the schema does not allow. Allowed: %2. Found: %3.")
            .arg(path, allowedValues(fault.rules), whatIs(value));
    if (fault.keyword == "required")
        return missingWords(fault);
    if (fault.keyword == "additionalProperties") {
        const QString known = knownKeys(fault.schema);
        return known.isEmpty() ? Tr::tr("“%1” is a key that the schema does not allow there.").arg(path)
                               : Tr::tr("“%1” is a key that the schema does not allow there. Known keys: %2.")
                                     .arg(path, known);
    }
    if (fault.keyword == "anyOf" || fault.keyword == "oneOf")
        return alternativeWords(fault);
    if (fault.keyword == "contains")
        return Tr::tr("“%1” lacks an item that the schema wants in the list, or has too many of them.")
            .arg(path);
    if (fault.keyword == "not")
        return Tr::tr("“%1” has a value that the schema rules out: %2.").arg(path, whatIs(value));
    return Tr::tr("“%1” is not allowed there by the schema: remove it.").arg(path);
}

QString wordsOf(const SchemaNote &note)
{
    switch (note.reason) {
    case SchemaNote::ForeignReference:
        return Tr::tr("It refers to “%1”, which is not read: a schema may refer to itself alone.")
            .arg(note.detail);
    case SchemaNote::LostReference:
        return Tr::tr("It refers to “%1”, which is not in it.").arg(note.detail);
    case SchemaNote::EndlessReference:
        return Tr::tr("“%1” refers to itself without end.").arg(note.detail);
    case SchemaNote::BadExpression:
        return note.detail;
    case SchemaNote::TooDeep:
        return Tr::tr("It is nested deeper than %1 levels.").arg(SchemaJudge::MaximumDepth);
    case SchemaNote::TooMuch:
        break;
    }
    return Tr::tr("It asks for more work than is done for one text.");
}

} // namespace Layerwright
