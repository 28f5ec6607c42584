// SPDX-License-Identifier: Apache-2.0
#include "model/document/chartrules.h"

#include "model/catalog/packcharts.h"
#include "model/language/schemaproblems.h"
#include "model/language/schematext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::ChartRules)
};

} // namespace

ChartRules ChartRules::of(const Pack &pack)
{
    const PackCharts found = chartsOf(pack);
    ChartRules rules;
    rules.m_faults = found.faults;
    for (const HelmChart &chart : found.charts)
        if (!chart.schema.isEmpty())
            rules.m_charts.append({chart.name, chart.values, readSchema(chart.schema)});
    return rules;
}

QList<Finding> ChartRules::check(const YamlTree &values) const
{
    QList<Finding> findings;
    for (const QString &fault : m_faults)
        findings.append(
            {Severity::Warning,
             u"chart-unreadable"_s,
             Tr::tr("A chart of the pack cannot be read, and its values are not checked. %1").arg(fault),
             {},
             {},
             {}});
    for (const Chart &chart : m_charts) {
        const SchemaPlace place{YamlPath::fromSteps({{u"charts"_s, -1, {}}, {chart.name, -1, {}}}),
                                chart.values, Tr::tr("values.schema.json of the chart %1").arg(chart.name)};
        if (!values.find(place.mount))
            continue;
        if (chart.schema)
            findings += checkSchema(values, *chart.schema, place);
        else
            findings.append(unreadableSchema(values, place, chart.schema.error().message));
    }
    return findings;
}

} // namespace Layerwright
