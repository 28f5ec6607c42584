// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/packcharts.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// Nothing where the pack does not have it.
static std::optional<Result<HelmChart>> chartAt(const PackStorage &storage, const QString &path)
{
    const auto found = storage.read(filesBelow(path));
    if (!found)
        return tl::unexpected(found.error());
    if (!found->files.isEmpty())
        return readChart(found->files, path);
    if (!found->notes.isEmpty())
        return failure(found->notes.first());
    return std::nullopt;
}

Result<HelmChart> chartIn(const PackStorage &storage)
{
    auto found = storage.read([](const QString &path) {
        return path == "Chart.yaml"_L1 || path == "values.yaml"_L1 || path == "values.schema.json"_L1 ||
               path == "README.md"_L1;
    });
    if (!found)
        return tl::unexpected(found.error());
    for (ArchiveMember &file : found->files)
        file.path = storage.place() + u'/' + file.path;
    return readChart(found->files, storage.place());
}

PackCharts chartsOf(const PackEntry &pack)
{
    PackCharts charts;
    const PackStorage *storage = pack.contents ? pack.contents->storage() : nullptr;
    if (!storage || !storage->isAtHand())
        return charts;
    if (pack.form == PackForm::HelmChart) {
        const auto packJson = storage->read(filesBelow(u"pack.json"_s));
        if (packJson && !packJson->files.isEmpty())
            return charts; // a console tells of its charts what it does of packs, and has not the chart
        if (const auto chart = chartIn(*storage))
            charts.charts.append(*chart);
        else
            charts.faults.append(chart.error().message);
        return charts;
    }
    for (const QString &path : pack.charts) {
        const auto chart = chartAt(*storage, path);
        if (!chart)
            continue;
        if (*chart)
            charts.charts.append(**chart);
        else
            charts.faults.append(chart->error().message);
    }
    return charts;
}

} // namespace Layerwright
