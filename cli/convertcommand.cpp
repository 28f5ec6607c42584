// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/profilefile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ConvertCommand)
};

Outcome run(const Invocation &invocation)
{
    const auto loaded = opened(invocation.file());
    return loaded ? saved(*loaded, invocation, FileForm::Json) : tl::unexpected(loaded.error());
}

} // namespace

Command convertCommand()
{
    return {u"convert"_s,
            Tr::tr("write a profile in another form"),
            {fileArgument()},
            {outputOption(), styleOption()},
            run};
}

} // namespace Layerwright
