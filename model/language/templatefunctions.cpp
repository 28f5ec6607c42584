// SPDX-License-Identifier: Apache-2.0
#include "model/language/templatefunctions.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Functions
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::TemplateFunctions)
};

constexpr int maximumLength = 1'000'000;

// clang-format off
constexpr std::array names{
    "abbrev"_L1, "abbrevboth"_L1, "add"_L1, "add1"_L1, "add1f"_L1, "addf"_L1, "adler32sum"_L1, "ago"_L1, "all"_L1, "and"_L1,
    "any"_L1, "append"_L1, "atoi"_L1, "b32dec"_L1, "b32enc"_L1, "b64dec"_L1, "b64enc"_L1, "base"_L1, "bcrypt"_L1, "biggest"_L1,
    "buildCustomCert"_L1, "call"_L1, "camelcase"_L1, "cat"_L1, "ceil"_L1, "chunk"_L1, "clean"_L1, "coalesce"_L1, "compact"_L1, "concat"_L1,
    "contains"_L1, "date"_L1, "dateInZone"_L1, "dateModify"_L1, "date_in_zone"_L1, "date_modify"_L1, "decryptAES"_L1, "deepCopy"_L1, "deepEqual"_L1, "default"_L1,
    "derivePassword"_L1, "dict"_L1, "dig"_L1, "dir"_L1, "div"_L1, "divf"_L1, "duration"_L1, "durationRound"_L1, "empty"_L1, "encryptAES"_L1,
    "env"_L1, "eq"_L1, "expandenv"_L1, "ext"_L1, "fail"_L1, "first"_L1, "float64"_L1, "floor"_L1, "fromJson"_L1, "ge"_L1,
    "genCA"_L1, "genCAWithKey"_L1, "genPrivateKey"_L1, "genSelfSignedCert"_L1, "genSelfSignedCertWithKey"_L1, "genSignedCert"_L1, "genSignedCertWithKey"_L1, "get"_L1, "getHostByName"_L1, "gt"_L1,
    "has"_L1, "hasKey"_L1, "hasPrefix"_L1, "hasSuffix"_L1, "html"_L1, "htmlDate"_L1, "htmlDateInZone"_L1, "htpasswd"_L1, "indent"_L1, "index"_L1,
    "initial"_L1, "initials"_L1, "int"_L1, "int64"_L1, "isAbs"_L1, "join"_L1, "js"_L1, "kebabcase"_L1, "keys"_L1, "kindIs"_L1,
    "kindOf"_L1, "last"_L1, "le"_L1, "len"_L1, "list"_L1, "lower"_L1, "lt"_L1, "max"_L1, "maxf"_L1, "merge"_L1,
    "mergeOverwrite"_L1, "min"_L1, "minf"_L1, "mod"_L1, "mul"_L1, "mulf"_L1, "mustAppend"_L1, "mustChunk"_L1, "mustCompact"_L1, "mustDateModify"_L1,
    "mustDeepCopy"_L1, "mustFirst"_L1, "mustFromJson"_L1, "mustHas"_L1, "mustInitial"_L1, "mustLast"_L1, "mustMerge"_L1, "mustMergeOverwrite"_L1, "mustPrepend"_L1, "mustPush"_L1,
    "mustRegexFind"_L1, "mustRegexFindAll"_L1, "mustRegexMatch"_L1, "mustRegexReplaceAll"_L1, "mustRegexReplaceAllLiteral"_L1, "mustRegexSplit"_L1, "mustRest"_L1, "mustReverse"_L1, "mustSlice"_L1, "mustToDate"_L1,
    "mustToJson"_L1, "mustToPrettyJson"_L1, "mustToRawJson"_L1, "mustUniq"_L1, "mustWithout"_L1, "must_date_modify"_L1, "ne"_L1, "nindent"_L1, "nospace"_L1, "not"_L1,
    "now"_L1, "omit"_L1, "or"_L1, "osBase"_L1, "osClean"_L1, "osDir"_L1, "osExt"_L1, "osIsAbs"_L1, "pick"_L1, "pluck"_L1,
    "plural"_L1, "prepend"_L1, "print"_L1, "printf"_L1, "println"_L1, "push"_L1, "quote"_L1, "randAlpha"_L1, "randAlphaNum"_L1, "randAscii"_L1,
    "randBytes"_L1, "randInt"_L1, "randNumeric"_L1, "regexFind"_L1, "regexFindAll"_L1, "regexMatch"_L1, "regexQuoteMeta"_L1, "regexReplaceAll"_L1, "regexReplaceAllLiteral"_L1, "regexSplit"_L1,
    "repeat"_L1, "replace"_L1, "rest"_L1, "reverse"_L1, "round"_L1, "semver"_L1, "semverCompare"_L1, "seq"_L1, "set"_L1, "sha1sum"_L1,
    "sha256sum"_L1, "sha512sum"_L1, "shuffle"_L1, "slice"_L1, "snakecase"_L1, "sortAlpha"_L1, "split"_L1, "splitList"_L1, "splitn"_L1, "squote"_L1,
    "sub"_L1, "subf"_L1, "substr"_L1, "swapcase"_L1, "ternary"_L1, "title"_L1, "toDate"_L1, "toDecimal"_L1, "toJson"_L1, "toPrettyJson"_L1,
    "toRawJson"_L1, "toString"_L1, "toStrings"_L1, "trim"_L1, "trimAll"_L1, "trimPrefix"_L1, "trimSuffix"_L1, "trimall"_L1, "trunc"_L1, "tuple"_L1,
    "typeIs"_L1, "typeIsLike"_L1, "typeOf"_L1, "uniq"_L1, "unixEpoch"_L1, "unset"_L1, "until"_L1, "untilStep"_L1, "untitle"_L1, "upper"_L1,
    "urlJoin"_L1, "urlParse"_L1, "urlquery"_L1, "uuidv4"_L1, "values"_L1, "without"_L1, "wrap"_L1, "wrapWith"_L1,
};
constexpr std::array keywords{"block"_L1, "break"_L1, "continue"_L1, "define"_L1, "else"_L1, "end"_L1, "false"_L1,
                              "if"_L1, "nil"_L1, "range"_L1, "template"_L1, "true"_L1, "with"_L1};
// clang-format on

using Texts = QStringList;
using Computed = Result<QString>;

/// A function that is computed here: how many texts it takes, and what it makes of them.
struct Computation
{
    QLatin1StringView name;
    int least;
    int most;
    Computed (*make)(const Texts &);
};

constexpr int anyNumber = 1000;

Result<qlonglong> number(const QString &text)
{
    bool isNumber = false;
    const qlonglong value = text.toLongLong(&isNumber);
    if (!isNumber)
        return failure(Functions::tr("“%1” is not a whole number").arg(text));
    return value;
}

/// Functions of sprig count bytes.
Computed substring(const Texts &texts)
{
    const auto begin = number(texts[0]);
    const auto end = number(texts[1]);
    if (!begin || !end)
        return failure(begin ? end.error().message : begin.error().message);
    const QByteArray bytes = texts[2].toUtf8();
    const qsizetype last = *end < 0 || *end > bytes.size() ? bytes.size() : static_cast<qsizetype>(*end);
    const qsizetype first = *begin < 0 ? 0 : static_cast<qsizetype>(*begin);
    if (first > last)
        return failure(Functions::tr("there is nothing from byte %1 to %2 of a text of %3")
                           .arg(*begin)
                           .arg(*end)
                           .arg(bytes.size()));
    return QString::fromUtf8(bytes.sliced(first, last - first));
}

Computed truncated(const Texts &texts)
{
    const auto count = number(texts[0]);
    if (!count)
        return failure(count.error().message);
    const QByteArray bytes = texts[1].toUtf8();
    if (*count < 0)
        return QString::fromUtf8(bytes.size() + *count > 0 ? bytes.last(-*count) : bytes);
    return QString::fromUtf8(bytes.size() > *count ? bytes.first(*count) : bytes);
}

Computed repeated(const Texts &texts)
{
    const auto count = number(texts[0]);
    if (!count)
        return failure(count.error().message);
    if (*count < 0 || (!texts[1].isEmpty() && *count > maximumLength / texts[1].size()))
        return failure(Functions::tr("the result would be too long"));
    return texts[1].repeated(*count);
}

/// strings.Title of Go: the first letter of each word.
Computed titled(const Texts &texts)
{
    QString text = texts[0];
    bool isInWord = false;
    for (QChar &character : text) {
        if (!isInWord)
            character = character.toUpper();
        isInWord = character.isLetterOrNumber() || character == u'_' || character == u'\'';
    }
    return text;
}

/// As strconv.Quote of Go writes a text.
Computed quoted(const Texts &texts)
{
    QStringList words;
    for (QString text : texts) {
        text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
        text.replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s).replace(u'\t', u"\\t"_s);
        words.append(u'"' + text + u'"');
    }
    return words.join(u' ');
}

Computed singleQuoted(const Texts &texts)
{
    QStringList words;
    for (const QString &text : texts)
        words.append(u'\'' + text + u'\'');
    return words.join(u' ');
}

Computed replaced(const Texts &texts)
{
    const QString &old = texts[0];
    if (old.isEmpty())
        return texts[2];
    if (texts[2].count(old) > maximumLength / (texts[1].size() + 1))
        return failure(Functions::tr("the result would be too long"));
    return QString(texts[2]).replace(old, texts[1]);
}

QString trimmedOf(const QString &text, const QString &characters)
{
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && characters.contains(text[begin]))
        ++begin;
    while (end > begin && characters.contains(text[end - 1]))
        --end;
    return text.sliced(begin, end - begin);
}

Computed indented(const Texts &texts)
{
    const auto count = number(texts[0]);
    if (!count)
        return failure(count.error().message);
    if (*count < 0 || *count > maximumLength / (texts[1].count(u'\n') + 1))
        return failure(Functions::tr("the result would be too long"));
    const QString blanks(*count, u' ');
    return QString(blanks + QString(texts[1]).replace(u'\n', u'\n' + blanks));
}

Computed decoded(const Texts &texts)
{
    const auto result =
        QByteArray::fromBase64Encoding(texts[0].toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!result)
        return failure(Functions::tr("the text is not Base64"));
    return QString::fromUtf8(*result);
}

template <QCryptographicHash::Algorithm algorithm>
Computed digest(const Texts &texts)
{
    return QString::fromLatin1(QCryptographicHash::hash(texts[0].toUtf8(), algorithm).toHex());
}

/// Sums and the like, from the first number on.
template <typename Operation>
Computed folded(const Texts &texts, Operation operation)
{
    auto result = number(texts.first());
    for (qsizetype i = 1; result && i < texts.size(); ++i) {
        const auto next = number(texts[i]);
        qlonglong value = 0;
        if (!next)
            return failure(next.error().message);
        if (operation(*result, *next, &value))
            return failure(Functions::tr("the number would be too large"));
        result = value;
    }
    if (!result)
        return failure(result.error().message);
    return QString::number(*result);
}

Computed added(const Texts &texts)
{
    return folded(texts, [](auto a, auto b, auto *sum) { return __builtin_add_overflow(a, b, sum); });
}

Computed subtracted(const Texts &texts)
{
    return folded(texts, [](auto a, auto b, auto *sum) { return __builtin_sub_overflow(a, b, sum); });
}

Computed multiplied(const Texts &texts)
{
    return folded(texts, [](auto a, auto b, auto *sum) { return __builtin_mul_overflow(a, b, sum); });
}

Computed firstGiven(const Texts &texts)
{
    const auto given = std::ranges::find_if(texts, [](const QString &text) { return !text.isEmpty(); });
    return given == texts.end() ? QString() : *given;
}

QString truth(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

constexpr Computation computations[] = {
    {"add"_L1, 1, anyNumber, added},
    {"add1"_L1, 1, 1,
     [](const Texts &t) {
         return added({t[0], u"1"_s});
     }},
    {"b64dec"_L1, 1, 1, decoded},
    {"b64enc"_L1, 1, 1,
     [](const Texts &t) -> Computed { return QString::fromLatin1(t[0].toUtf8().toBase64()); }},
    {"cat"_L1, 1, anyNumber, [](const Texts &t) -> Computed { return t.join(u' '); }},
    {"coalesce"_L1, 1, anyNumber, firstGiven},
    {"contains"_L1, 2, 2, [](const Texts &t) -> Computed { return truth(t[1].contains(t[0])); }},
    {"default"_L1, 2, 2, [](const Texts &t) -> Computed { return t[1].isEmpty() ? t[0] : t[1]; }},
    {"empty"_L1, 1, 1, [](const Texts &t) -> Computed { return truth(t[0].isEmpty()); }},
    {"eq"_L1, 2, 2, [](const Texts &t) -> Computed { return truth(t[0] == t[1]); }},
    {"hasPrefix"_L1, 2, 2, [](const Texts &t) -> Computed { return truth(t[1].startsWith(t[0])); }},
    {"hasSuffix"_L1, 2, 2, [](const Texts &t) -> Computed { return truth(t[1].endsWith(t[0])); }},
    {"indent"_L1, 2, 2, indented},
    {"lower"_L1, 1, 1, [](const Texts &t) -> Computed { return t[0].toLower(); }},
    {"mul"_L1, 1, anyNumber, multiplied},
    {"ne"_L1, 2, 2, [](const Texts &t) -> Computed { return truth(t[0] != t[1]); }},
    {"nindent"_L1, 2, 2,
     [](const Texts &t) { return indented(t).map([](const QString &text) { return u'\n' + text; }); }},
    {"nospace"_L1, 1, 1, [](const Texts &t) -> Computed { return t[0].simplified().remove(u' '); }},
    {"quote"_L1, 1, anyNumber, quoted},
    {"repeat"_L1, 2, 2, repeated},
    {"replace"_L1, 3, 3, replaced},
    {"sha1sum"_L1, 1, 1, digest<QCryptographicHash::Sha1>},
    {"sha256sum"_L1, 1, 1, digest<QCryptographicHash::Sha256>},
    {"sha512sum"_L1, 1, 1, digest<QCryptographicHash::Sha512>},
    {"squote"_L1, 1, anyNumber, singleQuoted},
    {"sub"_L1, 2, 2, subtracted},
    {"substr"_L1, 3, 3, substring},
    {"ternary"_L1, 3, 3, [](const Texts &t) -> Computed { return t[2] == "true"_L1 ? t[0] : t[1]; }},
    {"title"_L1, 1, 1, titled},
    {"toString"_L1, 1, 1, [](const Texts &t) -> Computed { return t[0]; }},
    {"trim"_L1, 1, 1, [](const Texts &t) -> Computed { return t[0].trimmed(); }},
    {"trimAll"_L1, 2, 2, [](const Texts &t) -> Computed { return trimmedOf(t[1], t[0]); }},
    {"trimPrefix"_L1, 2, 2,
     [](const Texts &t) -> Computed { return t[1].startsWith(t[0]) ? t[1].sliced(t[0].size()) : t[1]; }},
    {"trimSuffix"_L1, 2, 2,
     [](const Texts &t) -> Computed { return t[1].endsWith(t[0]) ? t[1].chopped(t[0].size()) : t[1]; }},
    {"trimall"_L1, 2, 2, [](const Texts &t) -> Computed { return trimmedOf(t[1], t[0]); }},
    {"trunc"_L1, 2, 2, truncated},
    {"upper"_L1, 1, 1, [](const Texts &t) -> Computed { return t[0].toUpper(); }},
};

const Computation *computationOf(QStringView name)
{
    const auto found =
        std::ranges::find_if(computations, [name](const Computation &row) { return row.name == name; });
    return found == std::end(computations) ? nullptr : found;
}

} // namespace

std::span<const QLatin1StringView> templateFunctions()
{
    return names;
}

bool isTemplateFunction(QStringView name)
{
    return std::ranges::any_of(names, [name](QLatin1StringView known) { return known == name; });
}

bool isTemplateKeyword(QStringView name)
{
    return std::ranges::any_of(keywords, [name](QLatin1StringView known) { return known == name; });
}

bool isComputedHere(QStringView name)
{
    return computationOf(name) != nullptr;
}

Result<QString> applyTemplateFunction(const QString &name, const QStringList &arguments)
{
    const Computation *computation = computationOf(name);
    if (!computation)
        return failure(isTemplateFunction(name)
                           ? Functions::tr("“%1” is computed by the product alone").arg(name)
                           : Functions::tr("there is no function “%1”").arg(name));
    if (arguments.size() < computation->least || arguments.size() > computation->most)
        return failure(Functions::tr("“%1” is called with %2 values and takes %3")
                           .arg(name)
                           .arg(arguments.size())
                           .arg(computation->least));
    auto made = computation->make(arguments);
    if (!made)
        return failure(Functions::tr("“%1”: %2").arg(name, made.error().message));
    if (made->size() > maximumLength)
        return failure(Functions::tr("“%1”: the result would be too long").arg(name));
    return made;
}

} // namespace Layerwright
