// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/packcharts.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::PackCharts)
};

} // namespace

static std::optional<Result<HelmChart>> attachedChart(const Pack &pack, const QString &path)
{
    const bool isThere = std::ranges::any_of(pack.chartFiles, [&path](const ArchiveMember &file) {
        return file.path == path || file.path.startsWith(path + u'/');
    });
    return isThere ? std::optional(readChart(pack.chartFiles, path)) : std::nullopt;
}

static std::optional<Result<HelmChart>> chartAt(const Pack &pack, const QString &path)
{
    if (pack.folder.isEmpty())
        return attachedChart(pack, path);
    const QFileInfo info(pack.folder + u'/' + path);
    if (!info.exists())
        return std::nullopt;
    const QString root = QFileInfo(pack.folder).canonicalFilePath() + u'/';
    if (!info.canonicalFilePath().startsWith(root))
        return failure(Tr::tr("The chart %1 is not read: it is not in the folder of the pack.").arg(path));
    return readChart(info.filePath());
}

PackCharts chartsOf(const Pack &pack)
{
    PackCharts charts;
    for (const QString &path : pack.charts) {
        const auto chart = chartAt(pack, path);
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
