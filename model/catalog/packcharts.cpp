// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/packcharts.h"

#include <QFileInfo>

namespace Layerwright {

QList<HelmChart> chartsOf(const Pack &pack)
{
    QList<HelmChart> charts;
    const QString root = QFileInfo(pack.folder).canonicalFilePath() + u'/';
    for (const QString &path : pack.charts) {
        const QFileInfo info(pack.folder + u'/' + path);
        if (pack.folder.isEmpty() || !info.canonicalFilePath().startsWith(root))
            continue;
        if (const auto chart = readChart(info.filePath()))
            charts.append(*chart);
    }
    return charts;
}

} // namespace Layerwright
