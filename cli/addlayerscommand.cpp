// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/profilefile.h"
#include "model/commands/pastelayers.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(AddLayersCommand)
};

/// Those that `--layer` names, in the order of their file.
tl::expected<QList<Layer>, CommandError> chosenLayers(const Invocation &invocation, const Profile &from)
{
    QList<int> rows;
    for (const QString &wanted : invocation.values(u"layer"_s)) {
        const auto row = layerRow(from, wanted);
        if (!row)
            return tl::unexpected(row.error());
        if (!rows.contains(*row))
            rows.append(*row);
    }
    std::ranges::sort(rows);
    QList<Layer> layers;
    for (const int row : std::as_const(rows))
        layers.append(from.layers.at(row));
    return layers;
}

Outcome run(const Invocation &invocation)
{
    auto loaded = opened(invocation.file());
    if (!loaded)
        return tl::unexpected(loaded.error());
    const auto from = opened(invocation.arguments().at(1));
    if (!from)
        return tl::unexpected(from.error());
    const auto layers = chosenLayers(invocation, from->profile);
    if (!layers)
        return tl::unexpected(layers.error());
    const FileForm form = formOf(*loaded);
    ProfileDocument document(std::move(*loaded));
    if (const Result<void> fits = PasteLayers::check(document.profile(), *layers); !fits)
        return failed(fits.error());
    document.push(std::make_unique<PasteLayers>(&document, *layers));
    return saved(document.loaded(), invocation, form);
}

} // namespace

Command addLayersCommand()
{
    CommandOption layer = layerOption(CommandOption::Required | CommandOption::Repeatable);
    layer.help = Tr::tr("the layer of FROM, by its name or its index; may be given several times");
    return {u"add-layers"_s,
            Tr::tr("copy layers of another profile to the top of the stack"),
            {fileArgument(),
             {u"FROM"_s, Tr::tr("the profile that has the layers"),
              CommandOption::Required | CommandOption::File}},
            {layer, outputOption(), styleOption()},
            run};
}

} // namespace Layerwright
