// SPDX-License-Identifier: Apache-2.0
#include "model/profile/variableproblems.h"

#include "model/profile/regularexpression.h"
#include "model/profile/variablevalue.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

/// The rules about one variable.
class VariableRules
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::VariableRules)

public:
    VariableRules(const Variable &variable, int row)
        : m_variable(variable)
        , m_shown(variable.name.isEmpty() ? u"#%1"_s.arg(row + 1) : variable.name)
    {
    }
    QList<Finding> find();

private:
    void add(Severity severity, const char *rule, const QString &message);
    void checkName();
    void checkFormat();
    void checkInput();
    void checkExpression();
    void checkDefault();
    void checkGivenDefault();
    void checkOptions();
    void checkOption(const VariableOption &option);
    void checkDefaultOption();
    void checkNested();

    const Variable &m_variable;
    QString m_shown; // its name, else `#` and its number
    QList<Finding> m_findings;
};

} // namespace

static Finding findingOf(Severity severity, const char *rule, const QString &message)
{
    Finding finding;
    finding.severity = severity;
    finding.rule = QString::fromLatin1(rule);
    finding.message = message;
    return finding;
}

void VariableRules::add(Severity severity, const char *rule, const QString &message)
{
    m_findings.append(findingOf(severity, rule, message));
}

QList<Finding> VariableRules::find()
{
    checkName();
    checkFormat();
    checkInput();
    checkExpression();
    checkDefault();
    checkOptions();
    checkNested();
    return std::move(m_findings);
}

void VariableRules::checkName()
{
    static const QRegularExpression plainName(u"\\A[A-Za-z0-9_-]+\\z"_s);
    if (m_variable.name.isEmpty())
        add(Severity::Error, "variable-name",
            tr("Variable “%1” has no name, so that no layer can use it: give it one.").arg(m_shown));
    else if (!plainName.match(m_variable.name).hasMatch())
        add(Severity::Warning, "variable-name",
            tr("Variable “%1”: the name holds something else than letters, digits, “_” and “-”, which does "
               "not work in "
               "every version of the product: rename it.")
                .arg(m_shown));
}

void VariableRules::checkFormat()
{
    if (!m_variable.format.isAbsent() && !m_variable.format.isKnown())
        add(Severity::Warning, "variable-format",
            tr("Variable “%1” has the format “%2”, which is not known here; it is kept as it is.")
                .arg(m_shown, m_variable.format.name()));
}

void VariableRules::checkInput()
{
    const VariableInput input = inputOf(m_variable);
    const VariableFormat format = formatOf(m_variable);
    if (input == VariableInput::Unknown)
        add(Severity::Warning, "variable-input",
            tr("Variable “%1” has the input “%2”, which is not known here; it is kept as it is.")
                .arg(m_shown, m_variable.inputType.name()));
    if (input != VariableInput::Dropdown && input != VariableInput::Unknown && !m_variable.options.isEmpty())
        add(Severity::Warning, "variable-input",
            tr("Variable “%1” has options but no list to choose them from: make the input “dropdown”, or "
               "remove the "
               "options.")
                .arg(m_shown));
    const bool hasLines = format == VariableFormat::String || format == VariableFormat::Base64 ||
                          format == VariableFormat::Unknown;
    if (input == VariableInput::Multiline && !hasLines)
        add(Severity::Warning, "variable-input",
            tr("Variable “%1” asks for several lines, and a value of the format “%2” has one: make the input "
               "“text”.")
                .arg(m_shown, m_variable.format.name()));
}

void VariableRules::checkExpression()
{
    if (m_variable.regex.isEmpty())
        return;
    if (const auto expression = RegularExpression::compile(m_variable.regex); !expression)
        add(Severity::Error, "variable-regex",
            tr("Variable “%1”: the expression that values are checked by is none that the product can read: "
               "%2")
                .arg(m_shown, expression.error().message));
}

void VariableRules::checkDefault()
{
    if (!defaultValueOf(m_variable).isEmpty()) {
        checkGivenDefault();
    } else if (m_variable.immutable) {
        add(Severity::Warning, "variable-default",
            tr("Variable “%1” is read-only and has no default, so that it can never get a value: give it "
               "one.")
                .arg(m_shown));
    } else if (m_variable.hidden && m_variable.required) {
        add(Severity::Warning, "variable-default",
            tr("Variable “%1” is required but hidden and has no default, so that nobody can fill it in: give "
               "it one.")
                .arg(m_shown));
    }
}

/// What is wrong with the expression or the options themselves is told by their own rules.
void VariableRules::checkGivenDefault()
{
    if (m_variable.isSensitive && isMaskedText(m_variable.defaultValue)) {
        add(Severity::Information, "variable-masked",
            tr("Variable “%1”: the default is a row of asterisks, which an export wrote in its place: the "
               "product asks "
               "for "
               "the value when it imports.")
                .arg(m_shown));
        return;
    }
    if (m_variable.isSensitive)
        add(Severity::Information, "variable-masked",
            tr("Variable “%1” is masked, but its default stands in the file for everyone to read: leave the "
               "default "
               "empty "
               "where it is a secret.")
                .arg(m_shown));
    Variable asked = m_variable;
    if (inputOf(asked) == VariableInput::Dropdown)
        asked.inputType = {};
    if (!RegularExpression::compile(asked.regex))
        asked.regex.clear();
    if (const auto checked = checkVariableValue(asked, defaultValueOf(m_variable)); !checked)
        add(Severity::Warning, "variable-default",
            tr("Variable “%1”: the deploy form would refuse the default. %2")
                .arg(m_shown, checked.error().message));
}

void VariableRules::checkOption(const VariableOption &option)
{
    if (option.value.isEmpty()) {
        add(Severity::Warning, "variable-options",
            tr("Variable “%1” has an option without a value: give it one, or remove it.").arg(m_shown));
        return;
    }
    Variable asked = m_variable;
    asked.immutable = false;
    asked.inputType = {};
    if (!RegularExpression::compile(asked.regex))
        asked.regex.clear();
    if (const auto checked = checkVariableValue(asked, option.value); !checked)
        add(Severity::Warning, "variable-options",
            tr("Variable “%1”: the option “%2” could be chosen, but would be refused. %3")
                .arg(m_shown, m_variable.isSensitive ? option.label : option.value, checked.error().message));
}

void VariableRules::checkOptions()
{
    constexpr qsizetype maximumChecked = 1000;
    if (inputOf(m_variable) != VariableInput::Dropdown)
        return;
    if (m_variable.options.isEmpty()) {
        add(Severity::Warning, "variable-options",
            tr("Variable “%1” is a list to choose from, but has no options: add one.").arg(m_shown));
        return;
    }
    QSet<QString> values;
    bool isTwice = false;
    for (const VariableOption &option : m_variable.options) {
        isTwice |= !option.value.isEmpty() && values.contains(option.value);
        values.insert(option.value);
        if (values.size() <= maximumChecked)
            checkOption(option);
    }
    if (isTwice)
        add(Severity::Warning, "variable-options",
            tr("Variable “%1” has two options of one value: remove one of them.").arg(m_shown));
    checkDefaultOption();
}

void VariableRules::checkDefaultOption()
{
    const QString value = defaultValueOf(m_variable);
    const bool isMasked = m_variable.isSensitive && isMaskedText(value);
    const auto flagged = std::ranges::count(m_variable.options, true, &VariableOption::isDefault);
    const auto option = std::ranges::find(m_variable.options, value, &VariableOption::value);
    if (value.isEmpty())
        add(Severity::Warning, "variable-options",
            tr("Variable “%1” is a list to choose from without a default: choose one of the options for it.")
                .arg(m_shown));
    else if (option == m_variable.options.end() && !isMasked)
        add(Severity::Warning, "variable-options",
            tr("Variable “%1”: the default is not one of the options; choose one of them.").arg(m_shown));
    else if (flagged > 1 || (flagged == 1 && option != m_variable.options.end() && !option->isDefault))
        add(Severity::Warning, "variable-options",
            tr("Variable “%1” marks another option as its default than the one it names: choose one of them.")
                .arg(m_shown));
}

void VariableRules::checkNested()
{
    const auto isNested = [](const QString &text) {
        static const QRegularExpression reference(u"\\{\\{[^\\n]*\\.spectro\\."_s);
        return text.contains(u"{{"_s) && reference.match(text).hasMatch();
    };
    if (isNested(m_variable.defaultValue) ||
        std::ranges::any_of(m_variable.options, isNested, &VariableOption::value))
        add(Severity::Warning, "variable-nested",
            tr("Variable “%1” has a value with a template in it, and the product fills in none there: write "
               "the text "
               "that is meant, or the template into the layer.")
                .arg(m_shown));
}

/// How often each name is there.
using NameCounts = QHash<QString, int>;

static NameCounts counted(const QList<Variable> &variables, QString Variable::*name)
{
    NameCounts counts;
    for (const Variable &variable : variables)
        ++counts[variable.*name];
    return counts;
}

static QList<Finding> findingsOf(const Variable &variable, int row, bool isNameTwice, bool isDisplayNameTwice)
{
    QList<Finding> findings = VariableRules(variable, row).find();
    if (isNameTwice && !variable.name.isEmpty())
        findings.append(
            findingOf(Severity::Error, "variable-duplicate-name",
                      VariableRules::tr("There are two variables “%1”: rename one.").arg(variable.name)));
    if (isDisplayNameTwice && !variable.displayName.isEmpty())
        findings.append(
            findingOf(Severity::Warning, "variable-duplicate-name",
                      VariableRules::tr("Two variables are shown as “%1”: change one display name.")
                          .arg(variable.displayName)));
    return findings;
}

QList<QList<Finding>> findVariableProblems(const QList<Variable> &variables)
{
    NameCounts names;
    NameCounts displayNames;
    QList<QList<Finding>> findings;
    for (int row = 0; row < variables.size(); ++row) {
        const Variable &variable = variables[row]; // the second of two is the odd one
        findings.append(
            findingsOf(variable, row, ++names[variable.name] > 1, ++displayNames[variable.displayName] > 1));
    }
    return findings;
}

QList<Finding> findVariableProblems(const QList<Variable> &variables, int row)
{
    const Variable &variable = variables[row];
    return findingsOf(variable, row, counted(variables, &Variable::name).value(variable.name) > 1,
                      counted(variables, &Variable::displayName).value(variable.displayName) > 1);
}

} // namespace Layerwright
