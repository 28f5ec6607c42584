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
    Q_DECLARE_TR_FUNCTIONS(CloneCommand)
};

Outcome run(const Invocation &invocation)
{
    const QString name = invocation.value(u"name"_s);
    const QString version = invocation.value(u"version"_s);
    for (const Result<void> &check : {InfoFields::checkName(name), InfoFields::checkVersion(version)})
        if (!check)
            return usageError(Tr::tr("clone: %1").arg(check.error().message));
    const auto loaded = opened(invocation.file());
    if (!loaded)
        return tl::unexpected(loaded.error());
    const ProfileCopy copy{name, invocation.isSet(u"version"_s) ? version : loaded->profile.info.version,
                           !invocation.isSet(u"drop-tags"_s)};
    const Result<LoadedProfile> clone = copyProfile(*loaded, copy);
    return clone ? saved(*clone, invocation, formOf(*loaded)) : failed(clone.error());
}

} // namespace

Command cloneCommand()
{
    return {u"clone"_s,
            Tr::tr("copy a profile under another name"),
            {fileArgument()},
            {{u"name"_s, {}, u"NAME"_s, Tr::tr("the name of the copy"), CommandOption::Required},
             {u"version"_s, {}, u"VERSION"_s, Tr::tr("the version of the copy; as it was when not given")},
             {u"drop-tags"_s, {}, {}, Tr::tr("leave the tags behind")},
             outputOption(),
             styleOption()},
            run};
}

} // namespace Layerwright
