// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/constraintproblems.h"

#include "model/yaml/yamltree.h"
#include "model/yaml/yamlvalue.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

class ConstraintProblems
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::ConstraintProblems)

public:
    ConstraintProblems(const YamlTree &values, const YamlTree *defaults)
        : m_values(values)
        , m_defaults(defaults)
    {
    }

    void check(const PackConstraint &constraint)
    {
        for (const QString &fault : constraint.faults)
            add(Severity::Information, "constraint-unreadable"_L1,
                tr("The pack's schema.yaml wants something of “%1” that is not checked. %2")
                    .arg(constraint.path, fault),
                placeOf(constraint.path));
        checkPath(constraint, constraint.path);
    }

    QList<Finding> take()
    {
        std::ranges::stable_sort(m_findings, {}, [](const Finding &found) { return found.span.begin; });
        return std::move(m_findings);
    }

private:
    void checkPath(const PackConstraint &constraint, const QString &path);
    void checkValue(const PackConstraint &constraint, const QString &path, const YamlNode &node);
    void checkFormat(const PackConstraint &constraint, const QString &path, const YamlNode &node);
    void checkUnchanged(const QString &path, const YamlNode &node);

    static QString withFormat(const QString &sentence, const std::optional<ValueFormat> &format)
    {
        return format ? sentence + u' ' + tr("Expected: %1.").arg(format->wanted()) : sentence;
    }

    void add(Severity severity, QLatin1StringView rule, const QString &message, Span span)
    {
        m_findings.append({severity, rule, message, span, m_values.position(span.begin), {}});
    }

    /// The value, else its key; of a path that leads nowhere the key of the last step that is there.
    Span placeOf(QString path) const
    {
        YamlNode node = m_values.find(path);
        while (!node && path.contains(u'.')) {
            path.truncate(path.lastIndexOf(u'.'));
            node = m_values.find(path);
        }
        return node ? placeOf(node) : Span();
    }
    static Span placeOf(const YamlNode &node)
    {
        const bool isOneValue = node.isScalar() && !node.isBlockScalar() && !node.span().isEmpty();
        return isOneValue || node.keySpan().isEmpty() ? node.span() : node.keySpan();
    }

    static constexpr QLatin1StringView EachItem = "$[]"_L1;

    const YamlTree &m_values;
    const YamlTree *m_defaults;
    QList<Finding> m_findings;
};

bool isEmpty(const YamlNode &node)
{
    return node.isNull() || (node.isScalar() && node.value().trimmed().isEmpty()) ||
           ((node.isMap() || node.isSequence()) && node.count() == 0);
}

bool holdsTemplate(const YamlNode &node)
{
    return node.isScalar() && node.value().contains("{{");
}

} // namespace

/// A path through each item of a list is looked at once for every item that is there.
void ConstraintProblems::checkPath(const PackConstraint &constraint, const QString &path)
{
    const qsizetype each = path.indexOf(EachItem);
    if (each < 0) {
        checkValue(constraint, path, m_values.find(path));
        return;
    }
    const QString list = path.first(each > 0 && path[each - 1] == u'.' ? each - 1 : each);
    const YamlNode node = m_values.find(list).resolved();
    if (!node.isSequence()) {
        if (constraint.isRequired)
            checkValue(constraint, list, node);
        return;
    }
    for (int i = 0; i < node.count(); ++i)
        checkPath(constraint, u"%1[%2]"_s.arg(list).arg(i) + path.sliced(each + EachItem.size()));
}

void ConstraintProblems::checkValue(const PackConstraint &constraint, const QString &path,
                                    const YamlNode &node)
{
    if (!node && !m_values.issues().isEmpty())
        return; // it may stand where the text cannot be read
    if (constraint.isReadOnly)
        checkUnchanged(path, node);
    if (!node || isEmpty(node.resolved())) {
        if (constraint.isRequired)
            add(Severity::Error, "constraint-required"_L1,
                withFormat(node ? tr("“%1” must have a value: the pack requires one, and the product refuses "
                                     "a layer without it.")
                                      .arg(path)
                                : tr("“%1” is missing: the pack requires it, and the product refuses a layer "
                                     "without it. Add it.")
                                      .arg(path),
                           constraint.format),
                placeOf(path));
        return;
    }
    if (constraint.format && !holdsTemplate(node.resolved()))
        checkFormat(constraint, path, node);
}

void ConstraintProblems::checkFormat(const PackConstraint &constraint, const QString &path,
                                     const YamlNode &node)
{
    const ValueFormat &format = *constraint.format;
    const YamlNode value = node.resolved();
    if (!value.isScalar()) {
        add(Severity::Error, "constraint-format"_L1,
            withFormat(tr("“%1” holds a list or a map, where the pack wants a single value.").arg(path),
                       format),
            placeOf(node));
    } else if (!format.fits(value.string())) {
        add(Severity::Error, "constraint-format"_L1,
            withFormat(tr("“%1” is not of the form that the pack wants.").arg(path), format), placeOf(node));
    } else if (format.isSecret()) {
        add(Severity::Warning, "secret-in-clear"_L1,
            tr("“%1” is a password, and everybody who has the profile can read it. Use a profile variable "
               "that is masked: '{{.spectro.var.NAME}}'.")
                .arg(path),
            placeOf(node));
    }
}

void ConstraintProblems::checkUnchanged(const QString &path, const YamlNode &node)
{
    const YamlNode original = m_defaults ? m_defaults->find(path) : YamlNode();
    if (!original || (node && YamlValue::of(node).isEquivalent(YamlValue::of(original))))
        return;
    add(Severity::Warning, "constraint-readonly"_L1,
        node ? original.isScalar()
                   ? tr("“%1” must stay as the pack has it: “%2”.").arg(path, original.string())
                   : tr("“%1” must stay as the pack has it: see its defaults.").arg(path)
             : tr("“%1” must stay as the pack has it, and is missing: put it back.").arg(path),
        placeOf(path));
}

QList<Finding> checkConstraints(const YamlTree &values, const QList<PackConstraint> &constraints,
                                const YamlTree *defaults)
{
    ConstraintProblems problems(values, defaults);
    for (const PackConstraint &constraint : constraints)
        problems.check(constraint);
    return problems.take();
}

} // namespace Layerwright
