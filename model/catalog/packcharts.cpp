// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/packcharts.h"

#include "model/yaml/yamltree.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::PackCharts)
};

constexpr qint64 MaximumFileSize = qint64(16) << 20;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    const bool isReadable = QFileInfo(path).isFile() && file.size() <= MaximumFileSize;
    return isReadable && file.open(QIODevice::ReadOnly) ? file.read(MaximumFileSize) : QByteArray();
}

} // namespace

Result<HelmChart> readChartFolder(const QString &path)
{
    const QDir dir(path);
    const YamlTree tree = YamlTree::read(contentOf(dir.filePath(u"Chart.yaml"_s)));
    HelmChart chart{tree.root()["name"].string(), tree.root()["version"].string(),
                    contentOf(dir.filePath(u"values.yaml"_s)),
                    contentOf(dir.filePath(u"values.schema.json"_s))};
    if (chart.name.isEmpty() || chart.version.isEmpty())
        return failure(
            Tr::tr("%1 is not a Helm chart: there is no Chart.yaml with a name and a version in it.")
                .arg(QDir::toNativeSeparators(path)));
    return chart;
}

QList<HelmChart> chartsOf(const Pack &pack)
{
    QList<HelmChart> charts;
    const QString root = QFileInfo(pack.folder).canonicalFilePath() + u'/';
    for (const QString &path : pack.charts) {
        const QFileInfo info(pack.folder + u'/' + path);
        if (pack.folder.isEmpty() || !info.canonicalFilePath().startsWith(root))
            continue;
        if (const auto chart = info.isDir() ? readChartFolder(info.filePath()) : readChart(info.filePath()))
            charts.append(*chart);
    }
    return charts;
}

} // namespace Layerwright
