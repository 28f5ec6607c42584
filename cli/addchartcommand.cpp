// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/profilefile.h"
#include "model/catalog/chart.h"
#include "model/commands/insertlayer.h"
#include "model/document/stackorder.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(AddChartCommand)
};

Outcome run(const Invocation &invocation)
{
    auto loaded = opened(invocation.file());
    if (!loaded)
        return tl::unexpected(loaded.error());
    const Result<HelmChart> chart = readChart(invocation.arguments().at(1));
    if (!chart)
        return failed(chart.error());
    const FileForm form = formOf(*loaded);
    ProfileDocument document(std::move(*loaded));
    const Profile &profile = document.profile();
    const Layer layer = layerOf(*chart, invocation.value(u"namespace"_s, chart->name));
    if (std::ranges::find(profile.layers, layer.name, &Layer::name) != profile.layers.end())
        return failed({Tr::tr("The profile already has a layer “%1”, and names are unique in a profile.")
                           .arg(layer.name)});
    document.push(std::make_unique<InsertLayer>(&document, insertionRow(profile, layer.kind), layer));
    return saved(document.loaded(), invocation, form);
}

} // namespace

Command addChartCommand()
{
    return {
        u"add-chart"_s,
        Tr::tr("add a Helm chart to the stack, with its default values"),
        {fileArgument(), {u"CHART.tgz"_s, Tr::tr("a packaged chart")}},
        {{u"namespace"_s, {}, u"NAMESPACE"_s, Tr::tr("where it is installed; the chart's name by default")},
         outputOption(),
         styleOption()},
        run};
}

} // namespace Layerwright
