// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/valueformat.h"

#include "model/quoted.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::ValueFormat)
};

using Type = FormatPiece::Type;

struct TypeName
{
    QLatin1StringView name;
    Type type;
    QLatin1StringView pattern; // what a value of the type is at least
    const char *wanted;
};
/// The product does not say how it reads them; where in doubt a value passes.
constexpr std::array<TypeName, 8> typeNames{{
    {"string"_L1, Type::String, "(?s:.*)"_L1, QT_TRANSLATE_NOOP("Layerwright::ValueFormat", "text")},
    {"password"_L1, Type::Password, "(?s:.*)"_L1, QT_TRANSLATE_NOOP("Layerwright::ValueFormat", "password")},
    {"number"_L1, Type::Number, "[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d+)?"_L1,
     QT_TRANSLATE_NOOP("Layerwright::ValueFormat", "number")},
    {"boolean"_L1, Type::Boolean, "(?i:true|false|yes|no|on|off)"_L1,
     QT_TRANSLATE_NOOP("Layerwright::ValueFormat", "“true” or “false”")},
    {"list"_L1, Type::List, "(?s:.*)"_L1, QT_TRANSLATE_NOOP("Layerwright::ValueFormat", "text")},
    {"version"_L1, Type::Version, "v?\\d+(?:\\.\\d+)*(?:[-+.][0-9A-Za-z][0-9A-Za-z.+-]*)?"_L1,
     QT_TRANSLATE_NOOP("Layerwright::ValueFormat", "version such as “1.2.3”")},
    {"ipv4"_L1, Type::Ipv4, "(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)"_L1,
     QT_TRANSLATE_NOOP("Layerwright::ValueFormat", "IPv4 address")},
    {"input"_L1, Type::Input, "(?s:.*)"_L1, QT_TRANSLATE_NOOP("Layerwright::ValueFormat", "text")},
}};

const TypeName &nameOf(Type type)
{
    return *std::ranges::find(typeNames, type, &TypeName::type);
}

/// Reads the pieces of a format one after the other.
class FormatReader
{
public:
    explicit FormatReader(const QString &text)
        : m_text(text)
    {
    }

    Result<QList<FormatPiece>> read()
    {
        QList<FormatPiece> pieces;
        while (m_at < m_text.size()) {
            const qsizetype dollar = m_text.indexOf("${"_L1, m_at);
            if (dollar != m_at)
                pieces.append({Type::Text, m_text.mid(m_at, dollar < 0 ? -1 : dollar - m_at), {}, {}, {}});
            if (dollar < 0)
                break;
            m_at = dollar + 2;
            const auto piece = readPlaceholder();
            if (!piece)
                return tl::unexpected(piece.error());
            pieces.append(*piece);
        }
        return pieces;
    }

private:
    tl::unexpected<Error> fault(const QString &why) const
    {
        return failure(Tr::tr("The format “%1” cannot be read: %2.").arg(m_text, why));
    }

    Result<FormatPiece> readPlaceholder()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != u':' && m_text[m_at] != u'}')
            ++m_at;
        const QString name = m_text.sliced(begin, m_at - begin).trimmed();
        const auto known = std::ranges::find(typeNames, name, &TypeName::name);
        if (m_at == m_text.size())
            return fault(Tr::tr("the “}” of a placeholder is missing"));
        if (known == typeNames.end())
            return fault(Tr::tr("there is no type “%1”").arg(name));
        FormatPiece piece{known->type, {}, {}, {}, {}};
        if (m_text[m_at++] == u'}')
            return piece;
        const bool isPattern = QStringView(m_text).sliced(m_at).startsWith(u'/');
        const bool isList = QStringView(m_text).sliced(m_at).startsWith(u'[');
        const qsizetype end = m_text.indexOf(isPattern ? "/}"_L1 : "]}"_L1, m_at + 1);
        if (!isPattern && !isList)
            return fault(Tr::tr("after “%1:” a “/” or a “[” is expected").arg(name));
        if (end < 0)
            return fault(isPattern ? Tr::tr("the “/}” that ends a regular expression is missing")
                                   : Tr::tr("the “]}” that ends a list is missing"));
        const QString inner = m_text.sliced(m_at + 1, end - m_at - 1);
        m_at = end + 2;
        return isPattern ? withPattern(piece, inner) : withList(piece, inner);
    }

    Result<FormatPiece> withPattern(FormatPiece piece, const QString &pattern) const
    {
        const auto compiled = RegularExpression::compile(pattern);
        if (!compiled)
            return failure(compiled.error().message);
        piece.pattern = *compiled;
        return piece;
    }

    Result<FormatPiece> withList(FormatPiece piece, const QString &inner) const
    {
        static const RegularExpression range =
            *RegularExpression::compile(u"\\s*(-?\\d+(?:\\.\\d+)?)\\s*-\\s*(-?\\d+(?:\\.\\d+)?)\\s*"_s);
        if (piece.type == Type::Number && !inner.contains(u',')) {
            const auto bounds = range.groupsOf(inner);
            if (!bounds)
                return fault(Tr::tr("“[%1]” is no range such as “[1-9]”").arg(inner));
            piece.range = {bounds->first().toDouble(), bounds->last().toDouble()};
            if (piece.range->least > piece.range->most)
                return fault(Tr::tr("the range “[%1]” ends before it begins").arg(inner));
            return piece;
        }
        for (const QString &option : inner.split(u','))
            piece.options.append(option.trimmed());
        return piece;
    }

    QString m_text;
    qsizetype m_at = 0;
};

bool isEscaped(const QString &pattern, qsizetype at)
{
    qsizetype first = at;
    while (first > 0 && pattern[first - 1] == u'\\')
        --first;
    return (at - first) % 2 == 1;
}

/// A regular expression for what one piece takes. In the middle of a text the anchors of a pattern would
/// never match, and mean nothing.
QString patternOf(const FormatPiece &piece)
{
    if (piece.type == Type::Text)
        return RegularExpression::escaped(piece.text);
    if (!piece.options.isEmpty()) {
        QStringList options;
        for (const QString &option : piece.options)
            options.append(RegularExpression::escaped(option));
        return options.join(u'|');
    }
    if (!piece.pattern)
        return nameOf(piece.type).pattern;
    QString pattern = piece.pattern->pattern();
    if (pattern.startsWith(u'^'))
        pattern.remove(0, 1);
    if (pattern.endsWith(u'$') && !isEscaped(pattern, pattern.size() - 1))
        pattern.chop(1);
    return pattern;
}

} // namespace

ValueFormat::ValueFormat(QString text, QList<FormatPiece> pieces, RegularExpression whole)
    : m_text(std::move(text))
    , m_pieces(std::move(pieces))
    , m_whole(std::move(whole))
{
}

Result<ValueFormat> ValueFormat::fromString(const QString &text)
{
    const auto pieces = FormatReader(text).read();
    if (!pieces)
        return tl::unexpected(pieces.error());
    QString whole;
    for (const FormatPiece &piece : *pieces)
        whole += (piece.range ? u"("_s : u"(?:"_s) + patternOf(piece) + u')';
    const auto compiled = RegularExpression::compile(whole);
    if (!compiled)
        return failure(compiled.error().message);
    return ValueFormat(text, *pieces, *compiled);
}

bool ValueFormat::fits(const QString &value) const
{
    const auto groups = m_whole.groupsOf(value);
    if (!groups)
        return false;
    qsizetype group = 0;
    for (const FormatPiece &piece : m_pieces) {
        if (piece.range) {
            const double number = groups->at(group++).toDouble();
            if (number < piece.range->least || number > piece.range->most)
                return false;
        } else if (piece.pattern) {
            group += piece.pattern->groupCount();
        }
    }
    return true;
}

bool ValueFormat::isSecret() const
{
    return std::ranges::find(m_pieces, Type::Password, &FormatPiece::type) != m_pieces.end();
}

QStringList ValueFormat::options() const
{
    if (m_pieces.size() != 1)
        return {};
    const FormatPiece &piece = m_pieces.first();
    return piece.type == Type::Boolean ? QStringList{u"true"_s, u"false"_s} : piece.options;
}

QString ValueFormat::wanted() const
{
    QString whole;
    for (const FormatPiece &piece : m_pieces)
        whole += piece.type == Type::Text ? piece.text : u'<' + QString(nameOf(piece.type).name) + u'>';
    if (m_pieces.size() != 1)
        return Tr::tr("text like “%1”").arg(whole);
    const FormatPiece &piece = m_pieces.first();
    if (piece.type == Type::Text)
        return quoted(piece.text);
    if (piece.range)
        return Tr::tr("number from %1 to %2").arg(piece.range->least).arg(piece.range->most);
    if (!piece.options.isEmpty())
        return Tr::tr("one of: %1").arg(quoted(piece.options));
    const QString type = Tr::tr(nameOf(piece.type).wanted);
    return piece.pattern ? Tr::tr("%1, pattern: “%2”", "type of a value, regular expression")
                               .arg(type, piece.pattern->pattern())
                         : type;
}

} // namespace Layerwright
