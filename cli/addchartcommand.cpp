// SPDX-License-Identifier: Apache-2.0
#include "cli/catalogpack.h"
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/profilefile.h"
#include "cli/terminal.h"
#include "model/catalog/chart.h"
#include "model/catalog/packcharts.h"
#include "model/catalog/packlayer.h"
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

using NewLayer = tl::expected<Layer, CommandError>;

/// The chart at a path.
NewLayer readLayer(const Invocation &invocation)
{
    const Result<HelmChart> chart = readChart(invocation.arguments().at(1));
    if (!chart)
        return failed(chart.error());
    for (const QString &note : chart->notes)
        printMessage(Tr::tr("note: %1").arg(note));
    return layerOf(*chart, invocation.value(u"namespace"_s, chart->name));
}

/// What a registry has, by its name alone.
NewLayer layerByName(const Invocation &invocation, RegistryContent content)
{
    const RegistryPackage package{invocation.value(u"name"_s), invocation.value(u"version"_s),
                                  invocation.value(u"registry"_s), content};
    if (const Result<void> checked = check(package); !checked)
        return failed(checked.error());
    const QString nameSpace = invocation.value(u"namespace"_s, package.name);
    if (const Result<void> checked = checkNamespace(nameSpace); !checked)
        return failed(checked.error());
    return layerOf(package, nameSpace);
}

/// What a catalog has, with its default values and the name of its registry.
NewLayer layerOfCatalog(const Invocation &invocation)
{
    if (invocation.isSet(u"registry"_s) || invocation.isSet(u"registry-kind"_s) ||
        !invocation.isSet(u"name"_s))
        return usageError(Tr::tr("add-chart: with --catalog give --name, and --version where it is not to be "
                                 "the newest; the catalog knows its registry"));
    const auto catalog = catalogOf(invocation);
    if (!catalog)
        return tl::unexpected(catalog.error());
    QString wanted = invocation.value(u"name"_s);
    if (invocation.isSet(u"version"_s))
        wanted += u'@' + invocation.value(u"version"_s);
    const auto chart = wantedChart(*catalog, wanted);
    if (!chart)
        return tl::unexpected(chart.error());
    const auto defaults = chartIn(*chart->pack.contents->storage());
    if (!defaults)
        return failed(defaults.error());
    Layer layer = layerOf(chart->pack, chart->tag);
    layer.values = layerOf(*defaults, invocation.value(u"namespace"_s, defaults->name)).values;
    return layer;
}

NewLayer chartLayer(const Invocation &invocation)
{
    const bool hasPath = invocation.arguments().size() > 1;
    if (invocation.isSet(u"catalog"_s) && !hasPath)
        return layerOfCatalog(invocation);
    if (hasPath == invocation.isSet(u"name"_s))
        return usageError(Tr::tr("add-chart: give either CHART, or --name, --version and --registry"));
    if (hasPath)
        return readLayer(invocation);
    return layerByName(invocation, invocation.value(u"registry-kind"_s) == "oci"_L1
                                       ? RegistryContent::OciCharts
                                       : RegistryContent::HelmRepository);
}

NewLayer zarfLayer(const Invocation &invocation)
{
    return layerByName(invocation, RegistryContent::ZarfPackages);
}

Outcome add(const Invocation &invocation, NewLayer (*make)(const Invocation &))
{
    auto loaded = opened(invocation.file());
    if (!loaded)
        return tl::unexpected(loaded.error());
    const NewLayer layer = make(invocation);
    if (!layer)
        return tl::unexpected(layer.error());
    const FileForm form = formOf(*loaded);
    ProfileDocument document(std::move(*loaded));
    const Profile &profile = document.profile();
    if (std::ranges::find(profile.layers, layer->name, &Layer::name) != profile.layers.end())
        return failed({Tr::tr("The profile already has a layer “%1”, and names are unique in a profile.")
                           .arg(layer->name)});
    document.push(std::make_unique<InsertLayer>(&document, insertionRow(profile, layer->kind), *layer));
    return saved(document.loaded(), invocation, form);
}

Outcome runChart(const Invocation &invocation)
{
    return add(invocation, chartLayer);
}

Outcome runZarf(const Invocation &invocation)
{
    return add(invocation, zarfLayer);
}

QList<CommandOption> nameOptions(int flags)
{
    return {
        {u"name"_s, {}, u"NAME"_s, Tr::tr("what the registry calls it"), flags},
        {u"version"_s, {}, u"VERSION"_s, Tr::tr("the version to install"), flags},
        {u"registry"_s, {}, u"REGISTRY"_s, Tr::tr("the name that the registry has in the product"), flags}};
}

} // namespace

Command addChartCommand()
{
    return {u"add-chart"_s,
            Tr::tr("add a Helm chart to the stack, from a file, a folder, a catalog or by its name"),
            {fileArgument(),
             {u"CHART"_s, Tr::tr("a packaged chart (.tgz), or the folder of one"), CommandOption::File}},
            QList<CommandOption>{{u"namespace"_s,
                                  {},
                                  u"NAMESPACE"_s,
                                  Tr::tr("where it is installed; the chart's name by default")}} +
                nameOptions(CommandOption::Optional) +
                QList<CommandOption>{catalogOption(CommandOption::Repeatable),
                                     {u"registry-kind"_s,
                                      {},
                                      u"KIND"_s,
                                      Tr::tr("helm (a repository, the default) or oci"),
                                      CommandOption::Optional,
                                      {u"helm"_s, u"oci"_s}},
                                     outputOption(),
                                     styleOption()},
            runChart};
}

Command addZarfCommand()
{
    return {u"add-zarf"_s,
            Tr::tr("add a Zarf package to the stack, by its name, version and registry"),
            {fileArgument()},
            nameOptions(CommandOption::Required) + QList<CommandOption>{outputOption(), styleOption()},
            runZarf};
}

} // namespace Layerwright
