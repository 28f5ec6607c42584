// SPDX-License-Identifier: Apache-2.0
#include "model/profile/regularexpression.h"

#include <QCoreApplication>

#include <re2/re2.h>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::RegularExpression)
};

struct FaultName
{
    RE2::ErrorCode code;
    const char *text;
};
constexpr std::array<FaultName, 13> faultNames{{
    {RE2::ErrorBadEscape, QT_TRANSLATE_NOOP("Layerwright::RegularExpression", "“%1” is no escape")},
    {RE2::ErrorBadCharClass,
     QT_TRANSLATE_NOOP("Layerwright::RegularExpression", "“%1” is no class of characters")},
    {RE2::ErrorBadCharRange,
     QT_TRANSLATE_NOOP("Layerwright::RegularExpression", "“%1” is no range of characters")},
    {RE2::ErrorMissingBracket,
     QT_TRANSLATE_NOOP("Layerwright::RegularExpression", "the “]” for “%1” is missing")},
    {RE2::ErrorMissingParen,
     QT_TRANSLATE_NOOP("Layerwright::RegularExpression", "the “)” for “%1” is missing")},
    {RE2::ErrorUnexpectedParen,
     QT_TRANSLATE_NOOP("Layerwright::RegularExpression", "a “)” has no “(” in “%1”")},
    {RE2::ErrorTrailingBackslash, QT_TRANSLATE_NOOP("Layerwright::RegularExpression", "it ends with a “\\”")},
    {RE2::ErrorRepeatArgument,
     QT_TRANSLATE_NOOP("Layerwright::RegularExpression", "“%1” has nothing before it to repeat")},
    {RE2::ErrorRepeatSize,
     QT_TRANSLATE_NOOP("Layerwright::RegularExpression", "“%1” repeats too often, or backwards")},
    {RE2::ErrorRepeatOp,
     QT_TRANSLATE_NOOP("Layerwright::RegularExpression", "“%1” repeats what is repeated already")},
    {RE2::ErrorBadPerlOp,
     QT_TRANSLATE_NOOP("Layerwright::RegularExpression", "“%1” is unknown to RE2, which has no look-around")},
    {RE2::ErrorBadNamedCapture,
     QT_TRANSLATE_NOOP("Layerwright::RegularExpression", "“%1” is no name of a group")},
    {RE2::ErrorPatternTooLarge,
     QT_TRANSLATE_NOOP("Layerwright::RegularExpression", "it is too large when it is written out")},
}};

QString faultOf(const RE2 &expression)
{
    for (const FaultName &fault : faultNames) {
        if (fault.code != expression.error_code())
            continue;
        const QString text = Tr::tr(fault.text);
        return text.contains("%1"_L1) ? text.arg(QString::fromStdString(expression.error_arg())) : text;
    }
    return QString::fromStdString(expression.error());
}

} // namespace

RegularExpression::RegularExpression(QString pattern, std::shared_ptr<const RE2> compiled)
    : m_pattern(std::move(pattern))
    , m_compiled(std::move(compiled))
{
}

Result<RegularExpression> RegularExpression::compile(const QString &pattern)
{
    if (pattern.size() > MaximumLength)
        return failure(
            Tr::tr("The regular expression is longer than %1 characters: shorten it.").arg(MaximumLength));
    RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(1 << 20); // a hostile expression of a few bytes can ask for any amount
    auto compiled = std::make_shared<const RE2>(pattern.toStdString(), options);
    if (!compiled->ok())
        return failure(
            Tr::tr("The regular expression “%1” cannot be read: %2.").arg(pattern, faultOf(*compiled)));
    return RegularExpression(pattern, std::move(compiled));
}

QString RegularExpression::escaped(const QString &text)
{
    return QString::fromStdString(RE2::QuoteMeta(text.toStdString()));
}

int RegularExpression::groupCount() const
{
    return m_compiled->NumberOfCapturingGroups();
}

bool RegularExpression::matches(const QString &text) const
{
    return RE2::FullMatch(text.toStdString(), *m_compiled);
}

bool RegularExpression::isFoundIn(const QString &text) const
{
    return RE2::PartialMatch(text.toStdString(), *m_compiled);
}

std::optional<QStringList> RegularExpression::groupsOf(const QString &text) const
{
    const auto count = static_cast<size_t>(groupCount());
    std::vector<std::string> groups(count);
    std::vector<RE2::Arg> arguments(count);
    std::vector<const RE2::Arg *> pointers;
    for (size_t i = 0; i < count; ++i) {
        arguments[i] = RE2::Arg(&groups[i]);
        pointers.push_back(&arguments[i]);
    }
    if (!RE2::FullMatchN(text.toStdString(), *m_compiled, pointers.data(), groupCount()))
        return std::nullopt;
    QStringList found;
    for (const std::string &group : groups)
        found.append(QString::fromStdString(group));
    return found;
}

} // namespace Layerwright
