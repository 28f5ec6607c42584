// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/profilefile.h"
#include "model/commands/movelayers.h"
#include "model/document/stackorder.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(MoveCommand)
};

tl::expected<int, CommandError> targetRow(const Profile &profile, const QString &word)
{
    bool isNumber = false;
    const int row = word.toInt(&isNumber);
    if (!isNumber)
        return usageError(Tr::tr("move: --to takes an index, not “%1”").arg(word));
    if (row < 0 || row >= profile.layers.size())
        return failed({Tr::tr("There is no place %1 in the stack: the places go from 0 to %2.")
                           .arg(row)
                           .arg(profile.layers.size() - 1)});
    return row;
}

Outcome run(const Invocation &invocation)
{
    auto opened = openedLayer(invocation);
    if (!opened)
        return tl::unexpected(opened.error());
    const int from = opened->row;
    const FileForm form = formOf(opened->loaded);
    ProfileDocument document(std::move(opened->loaded));
    const auto to = targetRow(document.profile(), invocation.value(u"to"_s));
    if (!to)
        return tl::unexpected(to.error());
    const int destination = *to > from ? *to + 1 : *to;
    if (const auto allowed = canMove(document.profile(), {from}, destination); !allowed)
        return failed(allowed.error());
    document.push(
        std::make_unique<MoveLayers>(&document, QList<ItemId>{document.layerId(from)}, destination));
    return saved(document.loaded(), invocation, form);
}

} // namespace

Command moveCommand()
{
    return {u"move"_s,
            Tr::tr("give a layer another place in the stack"),
            {fileArgument()},
            {layerOption(),
             {u"to"_s,
              {},
              u"INDEX"_s,
              Tr::tr("the index that the layer has afterwards"),
              CommandOption::Required},
             outputOption(),
             styleOption()},
            run};
}

} // namespace Layerwright
