// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/profilefile.h"
#include "cli/terminal.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(GetCommand)
};

tl::expected<QByteArray, CommandError> textOf(const Layer &layer, const Invocation &invocation)
{
    if (!invocation.isSet(u"manifest"_s))
        return layer.values;
    const QString wanted = invocation.value(u"manifest"_s);
    const auto manifest = std::ranges::find(layer.manifests, wanted, &Manifest::name);
    if (manifest != layer.manifests.end())
        return manifest->content;
    QStringList names;
    for (const Manifest &known : layer.manifests)
        names.append(known.name);
    return failed({names.isEmpty() ? Tr::tr("Layer “%1” has no manifests.").arg(layer.name)
                                   : Tr::tr("Layer “%1” has no manifest “%2”. Its manifests are: %3.")
                                         .arg(layer.name, wanted, names.join(u", "_s))});
}

Outcome run(const Invocation &invocation)
{
    const auto loaded = opened(invocation.file());
    if (!loaded)
        return tl::unexpected(loaded.error());
    const auto row = layerRow(loaded->profile, invocation.value(u"layer"_s));
    if (!row)
        return tl::unexpected(row.error());
    const auto text = textOf(loaded->profile.layers[*row], invocation);
    if (!text)
        return tl::unexpected(text.error());
    const auto written = print(*text);
    return written ? Outcome(ExitCode::Done) : tl::unexpected(written.error());
}

} // namespace

Command getCommand()
{
    return {
        u"get"_s,
        Tr::tr("print a layer's values, byte for byte"),
        {fileArgument()},
        {layerOption(), {u"manifest"_s, {}, u"NAME"_s, Tr::tr("print this manifest of the layer instead")}},
        run};
}

} // namespace Layerwright
