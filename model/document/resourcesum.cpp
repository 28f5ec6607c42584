// SPDX-License-Identifier: Apache-2.0
#include "model/document/resourcesum.h"

#include "model/catalog/pack.h"
#include "model/document/textfacts.h"
#include "model/yaml/yamltree.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::ResourceSum)
};

struct Suffix
{
    QLatin1StringView name;
    double factor;
};
constexpr Suffix suffixes[] = {{"Ki"_L1, 1024.0},
                               {"Mi"_L1, 1024.0 * 1024},
                               {"Gi"_L1, 1024.0 * 1024 * 1024},
                               {"Ti"_L1, 1024.0 * 1024 * 1024 * 1024},
                               {"Pi"_L1, 1024.0 * 1024 * 1024 * 1024 * 1024},
                               {"m"_L1, 1e-3},
                               {"k"_L1, 1e3},
                               {"M"_L1, 1e6},
                               {"G"_L1, 1e9},
                               {"T"_L1, 1e12},
                               {"P"_L1, 1e15}};

double unitOf(const QString &resource)
{
    if (resource == "cpu"_L1)
        return 1e-3;
    return resource == "memory"_L1 ? 1024.0 * 1024 : 1e9;
}

/// Sums up the parts of one resource in one text.
class PartSum
{
public:
    PartSum(const YamlTree &values, const PackResource &resource)
        : m_values(values)
        , m_resource(resource)
    {
        for (const ResourcePart &part : resource.parts)
            m_sum += amount(part) * replicas(part);
    }

    double sum() const { return m_sum; }
    const QList<Finding> &findings() const { return m_findings; }

private:
    double amount(const ResourcePart &part)
    {
        const YamlNode node = scalarAt(part.requestPath);
        if (!node)
            return 0;
        const std::optional<double> amount = amountOf(node.string(), m_resource.type);
        if (!amount)
            note(node, Tr::tr("“%1” is no amount of %2, and is not counted: write one such as %3.")
                           .arg(node.string(), m_resource.type,
                                m_resource.type == "cpu"_L1 ? u"250m"_s : u"512Mi"_s));
        return amount.value_or(0);
    }

    double replicas(const ResourcePart &part)
    {
        const YamlNode node = part.replicasPath.isEmpty() ? YamlNode() : scalarAt(part.replicasPath);
        if (!node)
            return 1;
        bool isNumber = false;
        const int replicas = node.string().toInt(&isNumber);
        if (isNumber && replicas >= 0)
            return replicas;
        note(node, Tr::tr("“%1” is no number of replicas; one is counted: write a whole number.")
                       .arg(node.string()));
        return 1;
    }

    /// What holds a template is not known before it is deployed.
    YamlNode scalarAt(const QString &path) const
    {
        const YamlNode node = m_values.find(path).resolved();
        return node.isScalar() && !node.isNull() && !node.value().contains("{{") ? node : YamlNode();
    }

    void note(const YamlNode &node, const QString &message)
    {
        m_findings.append({Severity::Information,
                           u"resource-amount"_s,
                           message,
                           node.span(),
                           m_values.position(node.span().begin),
                           {}});
    }

    const YamlTree &m_values;
    const PackResource &m_resource;
    double m_sum = 0;
    QList<Finding> m_findings;
};

} // namespace

void sumResources(const YamlTree &values, const Pack &pack, TextFacts &facts)
{
    for (const PackResource &resource : pack.needs.resources) {
        if (resource.parts.isEmpty()) {
            facts.resources.append({resource.type, resource.minLimit, resource.minLimit, false});
            continue;
        }
        const PartSum own(values, resource);
        const YamlTree defaults = YamlTree::read(pack.values);
        facts.resources.append({resource.type, own.sum(), PartSum(defaults, resource).sum(), true});
        for (const Finding &finding : own.findings())
            if (!facts.findings.contains(finding))
                facts.findings.append(finding);
    }
    std::ranges::stable_sort(facts.findings, {}, [](const Finding &finding) { return finding.span.begin; });
}

std::optional<double> amountOf(const QString &quantity, const QString &resource)
{
    QString number = quantity.trimmed();
    double factor = 1;
    for (const Suffix &suffix : suffixes) {
        if (!number.endsWith(suffix.name))
            continue;
        factor = suffix.factor;
        number.chop(suffix.name.size());
        break;
    }
    bool isNumber = false;
    const double amount = number.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(amount) || amount < 0)
        return std::nullopt;
    return amount * factor / unitOf(resource);
}

QString amountText(double amount, const QString &resource)
{
    const auto text = [](double value) {
        return QLocale().toString(value, 'f', value < 10 && std::round(value) != value ? 2 : 0);
    };
    if (resource == "cpu"_L1)
        return amount < 1000 ? Tr::tr("%1 m CPU").arg(text(amount))
                             : Tr::tr("%1 CPU").arg(text(amount / 1000));
    if (resource == "memory"_L1)
        return amount < 10240 ? Tr::tr("%1 MiB memory").arg(text(amount))
                              : Tr::tr("%1 GiB memory").arg(text(amount / 1024));
    return Tr::tr("%1 GB disk").arg(text(amount));
}

} // namespace Layerwright
