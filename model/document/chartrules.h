// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/pack.h"
#include "model/yaml/yamltree.h"

namespace Layerwright {

struct Finding;

/// What the charts in a pack want of the values of a layer, by their values.schema.json. An immutable value,
/// cheap to copy and safe to hand to another thread.
class ChartRules
{
public:
    ChartRules() = default;
    /// Reads the charts, which takes a while with large ones.
    static ChartRules of(const Pack &pack);

    /// The values of a chart are those at `charts.NAME`; a text that has none is not judged by its schema.
    QList<Finding> check(const YamlTree &values) const;

private:
    struct Chart
    {
        QString name;
        QByteArray values;
        Result<YamlTree> schema;
    };

    QList<Chart> m_charts; // that have a schema
    QStringList m_faults;
};

} // namespace Layerwright
