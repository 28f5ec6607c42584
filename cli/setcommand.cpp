// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/layertext.h"
#include "cli/textfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(SetCommand)
};

CommandArgument pathArgument()
{
    return {u"PATH"_s, Tr::tr("a dotted path in the values: charts.web.replicas, images[0].image")};
}

Outcome runSet(const Invocation &invocation)
{
    return changeLayerText(invocation, [&](const QByteArray &text) -> tl::expected<YamlEdits, CommandError> {
        const auto path = pathOf(invocation.arguments()[1]);
        if (!path)
            return tl::unexpected(path.error());
        return valueEdits(YamlTree::read(text), *path, invocation.arguments()[2], invocation);
    });
}

Outcome runUnset(const Invocation &invocation)
{
    return changeLayerText(invocation, [&](const QByteArray &text) -> tl::expected<YamlEdits, CommandError> {
        const auto path = pathOf(invocation.arguments()[1]);
        if (!path)
            return tl::unexpected(path.error());
        return removeNode(YamlTree::read(text), *path);
    });
}

} // namespace

Command setCommand()
{
    return {u"set"_s,
            Tr::tr("set one value of a layer"),
            {fileArgument(),
             pathArgument(),
             {u"VALUE"_s, Tr::tr("the value as YAML; what is not YAML is a text")}},
            {layerOption(), manifestOption(), textOption(), outputOption(), styleOption()},
            runSet};
}

Command unsetCommand()
{
    return {u"unset"_s,
            Tr::tr("take one key or item out of a layer's values"),
            {fileArgument(), pathArgument()},
            {layerOption(), manifestOption(), outputOption(), styleOption()},
            runUnset};
}

} // namespace Layerwright
