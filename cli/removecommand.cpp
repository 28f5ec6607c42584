// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/profilefile.h"
#include "model/commands/removelayers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(RemoveCommand)
};

Outcome run(const Invocation &invocation)
{
    auto loaded = opened(invocation.file());
    if (!loaded)
        return tl::unexpected(loaded.error());
    const FileForm form = formOf(*loaded);
    ProfileDocument document(std::move(*loaded));
    QList<ItemId> layers;
    for (const QString &wanted : invocation.values(u"layer"_s)) {
        const auto row = layerRow(document.profile(), wanted);
        if (!row)
            return tl::unexpected(row.error());
        if (const ItemId id = document.layerId(*row); !layers.contains(id))
            layers.append(id);
    }
    document.push(std::make_unique<RemoveLayers>(&document, layers));
    return saved(document.loaded(), invocation, form);
}

} // namespace

Command removeCommand()
{
    return {u"remove"_s,
            Tr::tr("take layers out of the stack"),
            {fileArgument()},
            {layerOption(CommandOption::Required | CommandOption::Repeatable), outputOption(), styleOption()},
            run};
}

} // namespace Layerwright
