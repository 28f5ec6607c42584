// SPDX-License-Identifier: Apache-2.0
#include "model/profile/variablevalue.h"

#include "model/profile/regularexpression.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct VariableValue
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::VariableValue)
};

} // namespace

static bool isNumber(const QString &text)
{
    static const QRegularExpression form(u"\\A[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?\\z"_s);
    return form.match(text).hasMatch();
}

/// https://semver.org, version 2.0.0
static bool isSemanticVersion(const QString &text)
{
    static const QRegularExpression form(
        u"\\A(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)"
        "(-(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?"
        "(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?\\z"_s);
    return form.match(text).hasMatch();
}

/// As Go's net package reads it: four decimal numbers, none with a leading zero.
static bool isIpv4(const QString &text)
{
    static const QRegularExpression form(
        u"\\A(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}\\z"_s);
    return form.match(text).hasMatch();
}

static bool isIpv4Cidr(const QString &text)
{
    static const QRegularExpression prefix(u"\\A([0-9]|[12][0-9]|3[0-2])\\z"_s);
    const qsizetype slash = text.indexOf(u'/');
    return slash > 0 && isIpv4(text.first(slash)) && prefix.match(text.sliced(slash + 1)).hasMatch();
}

/// Without a zone (`%eth0`), which belongs to one machine and not to a profile.
static bool isIpv6(const QString &text)
{
    constexpr qsizetype longest = 45; // with an IPv4 address at its end
    QHostAddress address;
    return text.size() <= longest && !text.contains(u'%') && !text.contains(u'[') &&
           address.setAddress(text) && address.protocol() == QAbstractSocket::IPv6Protocol;
}

/// RFC 4648, section 4, with padding; line breaks are passed over as Go does.
static bool isBase64(QString text)
{
    static const QRegularExpression form(
        u"\\A([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?\\z"_s);
    return form.match(text.remove(u'\n').remove(u'\r')).hasMatch();
}

Result<void> checkVariableFormat(VariableFormat format, const QString &value)
{
    switch (format) {
    case VariableFormat::Number:
        if (!isNumber(value))
            return failure(VariableValue::tr("This is no number: write digits, such as 3 or -0.5."));
        break;
    case VariableFormat::Boolean:
        if (value != "true"_L1 && value != "false"_L1)
            return failure(VariableValue::tr("Only “true” or “false” will do; 1, 0 and yes are refused."));
        break;
    case VariableFormat::Version:
        if (!isSemanticVersion(value))
            return failure(VariableValue::tr("This is no version: write three numbers such as 1.27.5, with "
                                             "-rc.1 behind them if need be."));
        break;
    case VariableFormat::Ipv4:
        if (!isIpv4(value))
            return failure(VariableValue::tr(
                "This is no IPv4 address: write four numbers up to 255, such as 10.0.12.1."));
        break;
    case VariableFormat::Ipv4Cidr:
        if (!isIpv4Cidr(value))
            return failure(VariableValue::tr("This is no IPv4 network: write an address and the length of "
                                             "its prefix, such as 10.244.0.0/16."));
        break;
    case VariableFormat::Ipv6:
        if (!isIpv6(value))
            return failure(
                VariableValue::tr("This is no IPv6 address: write one such as 2001:db8::1, without a zone."));
        break;
    case VariableFormat::Base64:
        if (!isBase64(value))
            return failure(VariableValue::tr(
                "This is not Base64: it has letters, digits, “+” and “/” in groups of four, the last one "
                "filled up with “=”."));
        break;
    case VariableFormat::String:
    case VariableFormat::Unknown:
        break;
    }
    return {};
}

static Result<void> checkExpression(const Variable &variable, const QString &value)
{
    if (variable.regex.isEmpty())
        return {};
    const auto expression = RegularExpression::compile(variable.regex);
    if (!expression)
        return failure(VariableValue::tr("The variable's expression cannot be used: %1")
                           .arg(expression.error().message));
    // The product asks as Go's MatchString does: any part of the value will do.
    if (!expression->isFoundIn(value))
        return failure(VariableValue::tr("This does not fit the expression %1").arg(variable.regex));
    return {};
}

static Result<void> checkOption(const Variable &variable, const QString &value)
{
    constexpr int shown = 6;
    QStringList values;
    for (const VariableOption &option : variable.options) {
        if (option.value == value)
            return {};
        values.append(option.value);
    }
    if (values.isEmpty())
        return failure(VariableValue::tr("There are no options to choose from."));
    if (values.size() > shown)
        values = values.first(shown) + QStringList(u"…"_s);
    return failure(VariableValue::tr("This is none of the options: %1").arg(values.join(u", "_s)));
}

Result<void> checkVariableValue(const Variable &variable, const QString &value)
{
    if (variable.immutable && value != variable.defaultValue && value != defaultValueOf(variable))
        return failure(VariableValue::tr("It is read-only: a deployer cannot change the default."));
    if (value.isEmpty())
        return variable.required ? failure(VariableValue::tr("A value is required.")) : Result<void>();
    if (value.size() > maximumVariableValueLength)
        return failure(
            VariableValue::tr("The value has more than %L1 characters, which is too long to be checked.")
                .arg(maximumVariableValueLength));
    const VariableInput input = inputOf(variable);
    if (input == VariableInput::Text && value.contains(u'\n'))
        return failure(VariableValue::tr("The field takes one line: choose the input “multiline” for more."));
    if (input == VariableInput::Dropdown)
        if (const auto checked = checkOption(variable, value); !checked)
            return checked;
    if (const auto checked = checkVariableFormat(formatOf(variable), value); !checked)
        return checked;
    return checkExpression(variable, value);
}

QString defaultValueOf(const Variable &variable)
{
    if (inputOf(variable) != VariableInput::Dropdown)
        return variable.defaultValue;
    const auto named = [&variable](auto field) {
        return std::ranges::find(variable.options, variable.defaultValue, field);
    };
    auto option = named(&VariableOption::value);
    if (option == variable.options.end() && !variable.defaultValue.isEmpty())
        option = named(&VariableOption::label);
    if (option == variable.options.end() && variable.defaultValue.isEmpty())
        option = std::ranges::find(variable.options, true, &VariableOption::isDefault);
    return option == variable.options.end() ? variable.defaultValue : option->value;
}

bool isMaskedText(const QString &value)
{
    return !value.isEmpty() && value.count(u'*') == value.size();
}

VariableFormat formatOf(const Variable &variable)
{
    return variable.format.isAbsent() ? VariableFormat::String : variable.format.value();
}

VariableInput inputOf(const Variable &variable)
{
    return variable.inputType.isAbsent() ? VariableInput::Text : variable.inputType.value();
}

} // namespace Layerwright
