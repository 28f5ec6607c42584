// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/diagnostics.h"

#include "model/yaml/nodemeaning.h"
#include "model/yaml/templatemask.h"
#include "model/yaml/valuesrules.h"
#include "model/yaml/yamlissue.h"
#include "model/yaml/yamltext.h"
#include "model/yaml/yamltree.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

constexpr qsizetype MaximumFindings = 500;

/// Collects the findings of one tree.
class YamlDiagnostics
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::YamlDiagnostics)

public:
    explicit YamlDiagnostics(const YamlTree &tree)
        : m_tree(tree)
    {
    }

    QList<Finding> find()
    {
        addIssues();
        addTemplates();
        for (int id = 0; id < m_tree.nodeCount() && m_findings.size() < MaximumFindings; ++id) {
            const YamlNode node = m_tree.node(id);
            if (node.isMap())
                addDuplicateKeys(node);
            else if (node.isAlias() && !node.resolved())
                add(Severity::Error, "yaml-unknown-anchor"_L1,
                    tr("There is no anchor \"&%1\" above that this could refer to.").arg(node.string()),
                    node.span());
        }
        std::ranges::stable_sort(m_findings, {}, [](const Finding &f) { return f.span.begin; });
        return std::move(m_findings);
    }

private:
    void add(Severity severity, QLatin1StringView rule, const QString &message, Span span,
             const QList<Fix> &fixes = {})
    {
        m_findings.append({severity, rule, message, span, m_tree.position(span.begin), fixes});
    }

    void addIssues();
    void addTemplates();
    void addStatement(const TemplateUse &use);
    void addTemplate(Span scalar, const YamlNode &node);
    void addDuplicateKeys(const YamlNode &map);
    bool isHarmless(const TemplateUse &use, const YamlNode &node) const;
    QList<Fix> tabFixes(Span tab, const QList<TextEdit> &all) const;
    QByteArray written(Span span) const { return m_tree.text().sliced(span.begin, span.length()); }

    const YamlTree &m_tree;
    QList<Finding> m_findings;
};

} // namespace

static TextEdit spacesFor(const QByteArray &text, Span tabs)
{
    QByteArray spaces = text.sliced(tabs.begin, tabs.length());
    return {tabs, spaces.replace('\t', "  ")};
}

QList<Fix> YamlDiagnostics::tabFixes(Span tab, const QList<TextEdit> &all) const
{
    QList<Fix> fixes{{tr("Replace the tab by spaces"), {spacesFor(m_tree.text(), tab)}}};
    if (all.size() > 1)
        fixes.append({tr("Replace all tabs by spaces"), all});
    return fixes;
}

void YamlDiagnostics::addIssues()
{
    QList<TextEdit> tabs;
    for (const YamlIssue &issue : m_tree.issues())
        if (issue.rule == "yaml-tab"_L1)
            tabs.append(spacesFor(m_tree.text(), issue.span));
    for (const YamlIssue &issue : m_tree.issues()) {
        const QList<Fix> fixes = issue.rule == "yaml-tab"_L1 ? tabFixes(issue.span, tabs) : QList<Fix>();
        m_findings.append({Severity::Error, issue.rule, issue.message, issue.span,
                           m_tree.position(issue.span.begin), fixes});
    }
}

void YamlDiagnostics::addTemplates()
{
    qsizetype reportedTo = -1;
    for (const TemplateUse &use : m_tree.templates()) {
        if (m_findings.size() >= MaximumFindings)
            return;
        if (use.span.begin < reportedTo)
            continue;
        if (use.place == TemplateUse::Place::Statement) {
            addStatement(use);
            continue;
        }
        const YamlNode node = m_tree.nodeAt(use.span.begin);
        const bool isScalar =
            node.isScalar() && node.style() == YamlStyle::Plain && node.span().contains(use.span);
        if (node.isScalar() && node.style() != YamlStyle::Plain && node.span().contains(use.span))
            continue; // the scan of the lines had taken broken text for something else
        if (isHarmless(use, node))
            continue;
        const Span scalar = isScalar ? node.span() : use.scalar;
        reportedTo = scalar.end;
        addTemplate(scalar, node);
    }
}

/// `v{{ x }}` is plain YAML as long as the template holds nothing that ends a plain scalar.
bool YamlDiagnostics::isHarmless(const TemplateUse &use, const YamlNode &node) const
{
    if (use.place == TemplateUse::Place::Value || node.parent().isFlow())
        return false;
    const QByteArray text = written(use.span);
    return !text.contains(": ") && !text.contains(" #");
}

void YamlDiagnostics::addStatement(const TemplateUse &use)
{
    add(Severity::Error, "yaml-unquoted-template"_L1,
        tr("A template stands where YAML expects a key. Values hold templates as text in quotes only; "
           "statements such as \"if\" and \"range\" belong in a chart's own templates."),
        use.span);
}

void YamlDiagnostics::addTemplate(Span scalar, const YamlNode &node)
{
    const QByteArray quoted = quotedScalar(written(scalar));
    const QString message =
        node.isKey() ? tr("This key begins with a template and is not in quotes: YAML takes \"{\" for the "
                          "beginning of a map.")
        : node.key() ? tr("The value of \"%1\" holds a template and is not in quotes: YAML takes \"{\" for "
                          "the beginning of a map.")
                           .arg(node.keyName())
                     : tr("This value holds a template and is not in quotes: YAML takes \"{\" for the "
                          "beginning of a map.");
    add(Severity::Error, "yaml-unquoted-template"_L1, message, scalar,
        {{tr("Put it in quotes"), {{scalar, quoted}}}});
}

void YamlDiagnostics::addDuplicateKeys(const YamlNode &map)
{
    const KeyIndex keys(map);
    for (int i = 1; i < map.count() && m_findings.size() < MaximumFindings; ++i) {
        const YamlNode key = map.at(i).key();
        if (!key.isScalar() || (key.value() == "<<" && !key.isQuoted()))
            continue;
        if (const YamlNode first = keys.find(key); first.index() < i)
            add(Severity::Error, "yaml-duplicate-key"_L1,
                tr("The key \"%1\" is already in line %2 of the same map; only one of the two counts.")
                    .arg(key.string())
                    .arg(m_tree.position(first.keySpan().begin).line),
                key.span());
    }
}

QByteArray quotedScalar(QByteArrayView text)
{
    QByteArray result = text.toByteArray();
    if (!result.contains('\''))
        return '\'' + result + '\'';
    return '"' + result.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

QList<Finding> findYamlProblems(const YamlTree &tree)
{
    return YamlDiagnostics(tree).find();
}

QList<Finding> findYamlProblems(const QByteArray &text)
{
    return findYamlProblems(YamlTree::read(text));
}

QList<Finding> findValuesProblems(const YamlTree &tree)
{
    QList<Finding> findings = findYamlProblems(tree) + findPackSectionProblems(tree);
    std::ranges::stable_sort(findings, {}, [](const Finding &finding) { return finding.span.begin; });
    return findings;
}

QList<Finding> findValuesProblems(const QByteArray &text)
{
    return findValuesProblems(YamlTree::read(text));
}

} // namespace Layerwright
