// SPDX-License-Identifier: Apache-2.0
#include "model/profile/problems.h"

#include <QHash>
#include <QHostAddress>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

static bool isAddress(const QString &text, QAbstractSocket::NetworkLayerProtocol protocol)
{
    QHostAddress address;
    return address.setAddress(text) && address.protocol() == protocol &&
           (protocol != QAbstractSocket::IPv4Protocol || text.count(u'.') == 3);
}

static bool isSubnet(const QString &text)
{
    static const QRegularExpression prefix(u"^([0-9]|[12][0-9]|3[0-2])$"_s);
    return text.count(u'/') == 1 && prefix.match(text.section(u'/', 1)).hasMatch() &&
           isAddress(text.section(u'/', 0, 0), QAbstractSocket::IPv4Protocol);
}

/// Facts of the product: what its form takes for each format. Formats that are not listed take any text.
static bool fitsFormat(const QString &text, VariableFormat format)
{
    static const QRegularExpression version(u"^\\d+\\.\\d+\\.\\d+([-+][0-9A-Za-z.+-]+)?$"_s);
    static const QRegularExpression base64(u"^[A-Za-z0-9+/\\s]*={0,2}\\s*$"_s);
    bool isNumber = false;
    switch (format) {
    case VariableFormat::Number:
        text.toDouble(&isNumber);
        return isNumber;
    case VariableFormat::Boolean:
        return text == "true"_L1 || text == "false"_L1;
    case VariableFormat::Ipv4:
        return isAddress(text, QAbstractSocket::IPv4Protocol);
    case VariableFormat::Ipv4Cidr:
        return isSubnet(text);
    case VariableFormat::Ipv6:
        return isAddress(text, QAbstractSocket::IPv6Protocol);
    case VariableFormat::Version:
        return version.match(text).hasMatch();
    case VariableFormat::Base64:
        return base64.match(text).hasMatch();
    case VariableFormat::String:
    case VariableFormat::Unknown:
        break;
    }
    return true;
}

void ProfileProblems::checkVariable(const Variable &variable, const QString &shown)
{
    static const QRegularExpression plainName(u"^[A-Za-z0-9_-]+$"_s);
    if (variable.name.isEmpty())
        add(Severity::Error, "variable-name",
            tr("%1 has no name, so that no layer can use it: give it one.").arg(shown));
    else if (!plainName.match(variable.name).hasMatch())
        add(Severity::Warning, "variable-name",
            tr("%1: the name holds something else than letters, digits, “_” and “-”, which does not work in "
               "every version of the product: rename it.")
                .arg(shown));
    if (!variable.format.isAbsent() && !variable.format.isKnown())
        add(Severity::Warning, "variable-format",
            tr("%1 has the format “%2”, which is not known here; it is kept as it is.")
                .arg(shown, variable.format.name()));
}

void ProfileProblems::checkDefault(const Variable &variable, const QString &shown)
{
    if (variable.defaultValue.isEmpty()) {
        if (variable.immutable)
            add(Severity::Warning, "variable-default",
                tr("%1 is read-only and has no default, so that it can never get a value: give it one.")
                    .arg(shown));
        else if (variable.hidden && variable.required)
            add(Severity::Warning, "variable-default",
                tr("%1 is required but hidden and has no default, so that nobody can fill it in: give it "
                   "one.")
                    .arg(shown));
    } else if (!fitsFormat(variable.defaultValue, variable.format.value())) {
        add(Severity::Warning, "variable-default",
            tr("%1: the default “%2” is not of the format “%3”; change one of them.")
                .arg(shown, variable.defaultValue, variable.format.name()));
    }
}

void ProfileProblems::checkOptions(const Variable &variable, const QString &shown)
{
    if (variable.inputType != VariableInput::Dropdown)
        return;
    if (variable.options.isEmpty()) {
        add(Severity::Warning, "variable-options",
            tr("%1 is a list to choose from, but has no options: add one.").arg(shown));
        return;
    }
    const auto isDefault = [&variable](const VariableOption &option) {
        return option.value == variable.defaultValue || option.label == variable.defaultValue;
    };
    if (!variable.defaultValue.isEmpty() && std::ranges::none_of(variable.options, isDefault))
        add(Severity::Warning, "variable-options",
            tr("%1: the default “%2” is not one of the options; choose one of them.")
                .arg(shown, variable.defaultValue));
}

void ProfileProblems::checkVariables()
{
    QSet<QString> names;
    QSet<QString> displayNames;
    for (int i = 0; i < m_profile.variables.size(); ++i) {
        const Variable &variable = m_profile.variables[i];
        const QString shown =
            variable.name.isEmpty() ? tr("Variable %1").arg(i + 1) : tr("Variable “%1”").arg(variable.name);
        checkVariable(variable, shown);
        checkDefault(variable, shown);
        checkOptions(variable, shown);
        if (names.contains(variable.name) && !variable.name.isEmpty())
            add(Severity::Error, "variable-duplicate-name",
                tr("There are two variables “%1”: rename one.").arg(variable.name));
        if (displayNames.contains(variable.displayName) && !variable.displayName.isEmpty())
            add(Severity::Warning, "variable-duplicate-name",
                tr("Two variables are shown as “%1”: change one display name.").arg(variable.displayName));
        names.insert(variable.name);
        displayNames.insert(variable.displayName);
    }
}

/// The span of the name in a `{{ .spectro.var.NAME … }}` at or after `from`; empty at the end when there is
/// none.
static Span nextReference(QByteArrayView text, qsizetype from)
{
    static constexpr QByteArrayView prefix(".spectro.var.");
    for (qsizetype at = text.indexOf(prefix, from); at >= 0; at = text.indexOf(prefix, at + 1)) {
        qsizetype begin = at;
        while (begin > 0 && text[begin - 1] == ' ')
            --begin;
        if (begin < 2 || text.sliced(begin - 2, 2) != "{{")
            continue;
        const qsizetype nameBegin = at + prefix.size();
        qsizetype end = nameBegin;
        while (end < text.size() &&
               (isalnum(static_cast<unsigned char>(text[end])) || text[end] == '_' || text[end] == '-'))
            ++end;
        return {nameBegin, end};
    }
    return {text.size(), text.size()};
}

void ProfileProblems::checkReferencesIn(const QByteArray &text, int layer, int manifest)
{
    constexpr int maximumReported = 100; // of one text, each name once
    QSet<QString> unknown;
    for (Span span = nextReference(text, 0); span.begin < text.size(); span = nextReference(text, span.end)) {
        const QString name = QString::fromUtf8(text.sliced(span.begin, span.length()));
        m_referenced.insert(name);
        if (name.isEmpty() || m_variableNames.contains(name) || unknown.contains(name) ||
            unknown.size() >= maximumReported)
            continue;
        unknown.insert(name);
        add(Severity::Warning, "variable-undefined",
            tr("The profile has no variable “%1”, and the product refuses a layer that uses one that is not "
               "there: define it, or correct the name.")
                .arg(name),
            layer, manifest);
        m_findings.last().finding.span = span;
        m_findings.last().finding.position = positionAt(text, span.begin);
    }
}

void ProfileProblems::checkReferences()
{
    for (const Variable &variable : m_profile.variables)
        m_variableNames.insert(variable.name);
    for (int i = 0; i < m_profile.layers.size(); ++i) {
        const Layer &layer = m_profile.layers[i];
        checkReferencesIn(layer.values, i, -1);
        for (int j = 0; j < layer.manifests.size(); ++j)
            checkReferencesIn(layer.manifests[j].content, i, j);
    }
    for (const Variable &variable : m_profile.variables) {
        if (!variable.name.isEmpty() && !m_referenced.contains(variable.name))
            add(Severity::Information, "variable-unused",
                tr("No layer uses the variable “%1”.").arg(variable.name));
    }
}

} // namespace Layerwright
