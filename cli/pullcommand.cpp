// SPDX-License-Identifier: Apache-2.0
#include "cli/catalogpack.h"
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/terminal.h"
#include "model/catalog/packexport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PullCommand)
};

Outcome run(const Invocation &invocation)
{
    const QString output = invocation.value(u"output"_s);
    if (!output.endsWith(u'/'))
        return usageError(Tr::tr("pull: “%1” is no FOLDER/").arg(output));
    const auto catalog = catalogOrAll(invocation);
    if (!catalog)
        return tl::unexpected(catalog.error());
    const auto wanted = wantedPackOrChart(*catalog, invocation.arguments().first());
    if (!wanted)
        return tl::unexpected(wanted.error());
    if (const auto written =
            exportToFolder({static_cast<const PackEntry &>(wanted->pack)}, output.chopped(1));
        !written)
        return failed(written.error());
    printMessage(Tr::tr("%1 %2 written to %3.").arg(wanted->pack.name, wanted->pack.version, output));
    return ExitCode::Done;
}

} // namespace

Command pullCommand()
{
    return {u"pull"_s,
            Tr::tr("fetch a pack or chart, whole, to a folder"),
            {{u"PACK"_s, Tr::tr("a name, or NAME@VERSION; the newest version when none is given")}},
            {anyCatalogOption(),
             {u"output"_s, u"o"_s, u"FOLDER/"_s, Tr::tr("where its folder goes"), CommandOption::Required}},
            run};
}

} // namespace Layerwright
