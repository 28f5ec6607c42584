// SPDX-License-Identifier: Apache-2.0
#include "model/language/templateproblems.h"

#include "model/language/closestname.h"
#include "model/language/packvalues.h"
#include "model/language/systemmacros.h"
#include "model/language/templatefunctions.h"
#include "model/language/variableuses.h"
#include "model/profile/variablevalue.h"
#include "model/yaml/yamltext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

class TemplateRules
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::TemplateRules)

public:
    explicit TemplateRules(const Profile &profile);

    QList<ProfileFinding> find();

private:
    using Kind = Reference::Kind;

    void checkText(TextAddress place);
    void check(const TemplateExpression &expression);
    void checkReference(const TemplateExpression &expression, const Reference &reference);
    void checkFunctions(const TemplateExpression &expression);
    void checkVariable(const TemplateExpression &expression, const Reference &reference);
    void checkVariablePlace(const Reference &reference, const QString &name);
    void checkQuotes(const Reference &reference, const Variable &variable);
    void checkSystem(const Reference &reference);
    void checkMacro(const Reference &reference);
    void checkPack(const TemplateExpression &expression, const Reference &reference);
    void checkUnused();

    bool isNew(const char *rule, const QString &name);
    void add(Severity severity, const char *rule, Span span, const QString &message);
    void offer(const QString &name, const QStringList &known, Span span);
    QString text(Span span) const { return spanText(m_text, span); }
    const YamlTree &tree();

    static constexpr int maximumReported = 100; // of one text

    const Profile &m_profile;
    PackValues m_packs;
    QHash<QString, const Variable *> m_variables;
    QStringList m_variableNames;
    QSet<QString> m_used;
    QSet<QString> m_macros;
    QList<ProfileFinding> m_findings;

    TextAddress m_place; // of the text that is looked at
    QByteArray m_text;
    std::optional<YamlTree> m_tree;
    QSet<QString> m_seen; // rules with what they were about
    int m_reported = 0;
    bool m_hasPlacesWithoutVariables = false;
};

} // namespace

TemplateRules::TemplateRules(const Profile &profile)
    : m_profile(profile)
    , m_packs(profile)
{
    for (const Variable &variable : profile.variables) {
        m_variables.insert(variable.name, &variable);
        m_variableNames.append(variable.name);
    }
}

QList<ProfileFinding> TemplateRules::find()
{
    for (const TextAddress place : textAddresses(m_profile))
        checkText(place);
    checkUnused();
    sortProblems(m_findings);
    return std::move(m_findings);
}

void TemplateRules::checkText(TextAddress place)
{
    m_place = place;
    m_text = textOf(m_profile, place);
    m_tree.reset();
    m_seen.clear();
    m_reported = 0;
    m_hasPlacesWithoutVariables =
        place.manifest < 0 && (m_text.contains("content:") || m_text.contains("system.uri"));
    for (const TemplateExpression &expression : templateExpressions(m_text))
        check(expression);
}

const YamlTree &TemplateRules::tree()
{
    if (!m_tree)
        m_tree = YamlTree::read(m_text);
    return *m_tree;
}

/// Each fault is told once of a text, at its first place.
bool TemplateRules::isNew(const char *rule, const QString &name)
{
    const QString key = QString::fromLatin1(rule) + u' ' + name;
    if (m_reported >= maximumReported || m_seen.contains(key))
        return false;
    m_seen.insert(key);
    return true;
}

void TemplateRules::add(Severity severity, const char *rule, Span span, const QString &message)
{
    ++m_reported;
    Finding finding{severity, QString::fromLatin1(rule), message, span, positionAt(m_text, span.begin), {}};
    m_findings.append({m_place.layer, m_place.manifest, finding});
}

/// A way out of the last finding, where it is clear what was meant.
void TemplateRules::offer(const QString &name, const QStringList &known, Span span)
{
    const QString meant = closestName(name, known);
    if (!meant.isEmpty())
        m_findings.last().finding.fixes.append({tr("Change it to %1").arg(meant), {{span, meant.toUtf8()}}});
}

/// Templates without a reference are a chart's own, whose functions we do not know. In a comment only
/// variables matter: the product asks for those that it finds there, too.
void TemplateRules::check(const TemplateExpression &expression)
{
    if (expression.references.isEmpty())
        return;
    const bool isComment = m_text[skipBlanks(m_text, lineBegin(m_text, expression.span.begin))] == '#';
    for (const Reference &reference : expression.references)
        if (!isComment || reference.kind == Kind::Variable)
            checkReference(expression, reference);
    if (!isComment)
        checkFunctions(expression);
}

void TemplateRules::checkReference(const TemplateExpression &expression, const Reference &reference)
{
    const QString name = text(reference.name);
    switch (reference.kind) {
    case Kind::Variable:
        return checkVariable(expression, reference);
    case Kind::System:
        return checkSystem(reference);
    case Kind::Macro:
        return checkMacro(reference);
    case Kind::Pack:
        return checkPack(expression, reference);
    case Kind::Other:
        break;
    }
    const QString family = name.section(u'.', 0, 0);
    if (family.isEmpty() || family == "app"_L1 ||
        !isNew("template-root", name)) // the output of an app profile
        return;
    add(Severity::Warning, "template-root", reference.span,
        tr("“%1” is none of the product's values: these begin with .spectro.var, .spectro.system, "
           ".spectro.macro or .spectro.pack.")
            .arg(text(reference.span)));
    const Span word{reference.name.begin, reference.name.begin + family.toUtf8().size()};
    offer(family, {u"var"_s, u"system"_s, u"macro"_s, u"pack"_s}, word);
}

void TemplateRules::checkFunctions(const TemplateExpression &expression)
{
    for (const TemplateFunction &function : expression.functions) {
        const QString name = text(function.name);
        if (isTemplateFunction(name) || isTemplateKeyword(name) || !isNew("template-function", name))
            continue;
        add(Severity::Warning, "template-function", function.name,
            tr("There is no function “%1”; templates know those of Go and of sprig.").arg(name));
        QStringList known;
        for (const QLatin1StringView candidate : templateFunctions())
            known.append(candidate);
        offer(name, known, function.name);
    }
}

void TemplateRules::checkVariable(const TemplateExpression &expression, const Reference &reference)
{
    const QString name = text(reference.name);
    if (name.isEmpty())
        return;
    m_used.insert(name);
    const Variable *variable = m_variables.value(name);
    if (!variable && isNew("variable-undefined", name)) {
        add(Severity::Warning, "variable-undefined", reference.name,
            tr("The profile has no variable “%1”, and the product refuses a layer that uses one that is not "
               "there: define it, or correct the name.")
                .arg(name));
        const QString meant = closestName(name, m_variableNames);
        if (!meant.isEmpty())
            m_findings.last().finding.fixes.append(
                {tr("Change it to %1").arg(meant), variableRenames(m_text, name, meant)});
    }
    if (!expression.functions.isEmpty() && isNew("variable-function", name))
        add(Severity::Warning, "variable-function", expression.functions.first().name,
            tr("The product applies no function to a profile variable: “%1” comes as it was entered. Take "
               "“%2” "
               "away.")
                .arg(name, text(expression.functions.first().name)));
    checkVariablePlace(reference, name);
    if (variable)
        checkQuotes(reference, *variable);
}

/// Where the product fills in no variable.
void TemplateRules::checkVariablePlace(const Reference &reference, const QString &name)
{
    if (!m_hasPlacesWithoutVariables)
        return;
    const YamlNode node = tree().nodeAt(reference.name.begin);
    if (!node.span().contains(reference.name.begin)) // in a comment
        return;
    const QList<YamlStep> path = YamlTree::pathOf(node);
    if (path.size() >= 2 && path[0].name == "pack"_L1 && path[1].name == "content"_L1 &&
        isNew("variable-in-content", name))
        add(Severity::Warning, "variable-in-content", reference.name,
            tr("The product fills in no variable in pack.content, which is read before a cluster is "
               "deployed: "
               "write “%1” out.")
                .arg(name));
    if (path.isEmpty() || path.last().name != "system.uri"_L1)
        return;
    const QList<TemplateExpression> expressions = templateExpressions(node.value());
    const bool hasMacro = std::ranges::any_of(expressions, [](const TemplateExpression &expression) {
        return std::ranges::any_of(expression.references, [](const Reference &other) {
            return other.kind == Kind::Macro || other.kind == Kind::System;
        });
    });
    if (hasMacro && isNew("variable-with-macro", name))
        add(Severity::Warning, "variable-with-macro", reference.name,
            tr("system.uri takes variables or macros, not both: write one of them out."));
}

/// A value is put into the text as it is, so that quotes in it end those around it.
void TemplateRules::checkQuotes(const Reference &reference, const Variable &variable)
{
    QString values = defaultValueOf(variable);
    for (const VariableOption &option : variable.options)
        values += option.value;
    const bool hasSingle = values.contains(u'\'');
    const bool hasDouble = values.contains(u'"') || values.contains(u'\\');
    const bool hasLines = values.contains(u'\n');
    if (!hasSingle && !hasDouble && !hasLines)
        return;
    const YamlNode node = tree().nodeAt(reference.name.begin);
    const bool isWithin = node.span().contains(reference.name.begin); // else in a comment
    const bool isSingle = isWithin && node.style() == YamlStyle::SingleQuoted;
    const bool isDouble = isWithin && node.style() == YamlStyle::DoubleQuoted;
    QString message;
    if (isSingle && hasSingle)
        message = tr("A value of “%1” has a single quote, which ends the quotes around it here: use double "
                     "quotes.")
                      .arg(variable.name);
    else if (isDouble && hasDouble)
        message = tr("A value of “%1” has a double quote or a backslash, which means something else within "
                     "double quotes: use single quotes.")
                      .arg(variable.name);
    else if ((isSingle || isDouble) && hasLines)
        message = tr("A value of “%1” has several lines, which quotes make one: use a block (|) here.")
                      .arg(variable.name);
    if (!message.isEmpty() && isNew("variable-quotes", variable.name))
        add(Severity::Warning, "variable-quotes", reference.name, message);
}

void TemplateRules::checkSystem(const Reference &reference)
{
    const QString name = text(reference.name);
    if (name.isEmpty() || isSystemMacro(name) || !isNew("template-system", name))
        return;
    add(Severity::Warning, "template-system", reference.name,
        tr("The product documents no system macro “%1”: correct the name.").arg(name));
    QStringList known;
    for (const SystemMacro &macro : systemMacros())
        known.append(macro.name);
    offer(name, known, reference.name);
}

/// An export carries no macros.
void TemplateRules::checkMacro(const Reference &reference)
{
    const QString name = text(reference.name);
    if (name.isEmpty() || m_macros.contains(name) || !isNew("template-macro", name))
        return;
    m_macros.insert(name);
    add(Severity::Information, "template-macro", reference.name,
        tr("The macro “%1” must exist in the project or tenant before this profile is imported there.")
            .arg(name));
}

void TemplateRules::checkPack(const TemplateExpression &expression, const Reference &reference)
{
    const QString name = text(reference.name);
    const QString path = text(reference.path);
    const bool hasDefault =
        std::ranges::any_of(expression.functions, [this](const TemplateFunction &function) {
            return text(function.name) == "default"_L1;
        });
    if (name.isEmpty() || path.isEmpty())
        return;
    const int layer = m_packs.layerOf(name);
    if (layer < 0 && isNew("template-pack", name)) {
        // The profile of the infrastructure that it will stand on may have it.
        const ProfileType type = m_profile.info.type.value();
        const bool isWhole = type == ProfileType::Cluster || type == ProfileType::Infra;
        add(isWhole && !hasDefault ? Severity::Warning : Severity::Information, "template-pack",
            reference.name,
            tr("The stack has no layer “%1”: where the cluster has none either, the product puts the default "
               "here, or nothing.")
                .arg(name));
        QStringList known;
        for (const Layer &other : m_profile.layers)
            known.append(other.name);
        offer(name, known, reference.name);
    }
    if (layer < 0 || hasDefault)
        return;
    const YamlNode node = m_packs.find(layer, path);
    if (!node && !m_packs.isReadable(layer))
        return;
    if (node.isScalar() || !isNew("template-path", name + u'.' + path))
        return;
    add(Severity::Warning, "template-path", reference.path,
        node ? tr("“%1” of layer “%2” is not a single value, but a map or a list.").arg(path, name)
             : tr("The values of layer “%1” have no “%2”: the product puts nothing here.").arg(name, path));
}

void TemplateRules::checkUnused()
{
    for (int row = 0; row < m_profile.variables.size(); ++row) {
        const QString &name = m_profile.variables[row].name;
        if (name.isEmpty() || m_used.contains(name))
            continue;
        Finding finding;
        finding.severity = Severity::Information;
        finding.rule = u"variable-unused"_s;
        finding.message = tr("No layer uses the variable “%1”.").arg(name);
        m_findings.append({-1, -1, finding, row});
    }
}

QList<ProfileFinding> findTemplateProblems(const Profile &profile)
{
    return TemplateRules(profile).find();
}

} // namespace Layerwright
