// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/profilefile.h"
#include "model/profile/infofields.h"
#include "model/profile/newprofile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(VersionCommand)
};

Outcome run(const Invocation &invocation)
{
    const QString version = invocation.arguments().at(1);
    if (const auto check = InfoFields::checkVersion(version); !check)
        return usageError(Tr::tr("version: %1").arg(check.error().message));
    if (version.isEmpty())
        return usageError(Tr::tr("version: give the new version, as in 1.1.0"));
    const auto loaded = opened(invocation.file());
    if (!loaded)
        return tl::unexpected(loaded.error());
    const Result<LoadedProfile> next = copyProfile(*loaded, {loaded->profile.info.name, version});
    return next ? saved(*next, invocation, formOf(*loaded)) : failed(next.error());
}

} // namespace

Command versionCommand()
{
    return {u"version"_s,
            Tr::tr("make a new version of a profile"),
            {fileArgument(), {u"NEWVERSION"_s, Tr::tr("major.minor.patch, another than the profile has")}},
            {outputOption(), styleOption()},
            run};
}

} // namespace Layerwright
