// SPDX-License-Identifier: Apache-2.0
#include "cli/catalogpack.h"
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/profilefile.h"
#include "cli/terminal.h"
#include "model/catalog/packlayer.h"
#include "model/profile/cloudtypes.h"
#include "model/profile/infofields.h"
#include "model/profile/newprofile.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(NewCommand)
};

using Answers = tl::expected<NewProfile, CommandError>;

QStringList typeNames()
{
    QStringList names;
    for (const auto &row : enumNames<ProfileType>())
        names.append(row.name);
    return names;
}

QStringList cloudNames()
{
    QStringList names;
    for (const CloudType &cloud : cloudTypes())
        names.append(cloud.name);
    return names;
}

/// A template answers all but the name; the rest begins with the type.
Answers begun(const Invocation &invocation)
{
    NewProfile answers;
    if (invocation.isSet(u"template"_s)) {
        const auto source = opened(invocation.value(u"template"_s));
        if (!source)
            return tl::unexpected(source.error());
        answers = NewProfile::fromTemplate(*source);
    }
    if (invocation.isSet(u"type"_s))
        answers.info.type = OpenEnum<ProfileType>(invocation.value(u"type"_s));
    else if (!invocation.isSet(u"template"_s))
        return usageError(
            Tr::tr("new: give --type, one of %1, or --template").arg(typeNames().join(u", "_s)));
    return answers;
}

/// What the options say about the profile.
tl::expected<ProfileInfo, CommandError> described(ProfileInfo info, const Invocation &invocation)
{
    info.name = invocation.value(u"name"_s);
    info.version = invocation.value(u"version"_s, info.version);
    info.description = invocation.value(u"description"_s, info.description);
    info.cloudType = invocation.value(u"cloud"_s, info.cloudType);
    for (const Result<void> &check :
         {InfoFields::checkName(info.name), InfoFields::checkVersion(info.version)})
        if (!check)
            return usageError(Tr::tr("new: %1").arg(check.error().message));
    if (invocation.isSet(u"tag"_s)) {
        const Result<QList<Tag>> tags = InfoFields::tags(invocation.values(u"tag"_s));
        if (!tags)
            return usageError(Tr::tr("new: %1").arg(tags.error().message));
        info.tags = *tags;
    }
    return info;
}

/// The packs that were asked for, each in the place of those of a template that it would be a second one of.
tl::expected<QList<Layer>, CommandError> withPacks(QList<Layer> layers, const Invocation &invocation)
{
    if (!invocation.isSet(u"layer"_s))
        return layers;
    if (!invocation.isSet(u"catalog"_s))
        return usageError(Tr::tr("new: --layer takes packs from a catalog; give its folder with --catalog"));
    const auto catalog = catalogOf(invocation);
    if (!catalog)
        return tl::unexpected(catalog.error());
    QList<Layer> added;
    for (const QString &wanted : invocation.values(u"layer"_s)) {
        const auto pack = wantedPack(*catalog, wanted);
        if (!pack)
            return tl::unexpected(pack.error());
        const Layer layer = layerOf(pack->pack, pack->tag);
        for (const Layer &other : added)
            if (other.name == layer.name || (layer.isCore() && other.kind == layer.kind))
                return usageError(
                    Tr::tr("new: “%1” and “%2” cannot both be layers: they have the same name, or "
                           "the same place in the stack")
                        .arg(other.name, layer.name));
        layers.removeIf([&layer](const Layer &old) {
            return old.name == layer.name || (layer.isCore() && old.kind == layer.kind);
        });
        added.append(layer);
    }
    return layers + added;
}

Outcome run(const Invocation &invocation)
{
    Answers answers = begun(invocation);
    if (!answers)
        return tl::unexpected(answers.error());
    const auto info = described(answers->info, invocation);
    if (!info)
        return tl::unexpected(info.error());
    answers->info = *info;
    const auto layers = withPacks(answers->layers, invocation);
    if (!layers)
        return tl::unexpected(layers.error());
    answers->layers = *layers;
    if (hasCoreLayers(info->type) && info->cloudType.isEmpty())
        printMessage(Tr::tr("note: a profile of type %1 is made for one cloud; give it with --cloud.")
                         .arg(info->type.name()));
    return saved(makeProfile(*answers), invocation, FileForm::Json);
}

QList<CommandOption> options()
{
    constexpr int required = CommandOption::Required;
    constexpr int repeated = CommandOption::Repeatable;
    return {
        {u"type"_s,
         {},
         u"TYPE"_s,
         Tr::tr("infra, cluster, add-on or system; a template's when not given"),
         CommandOption::Optional,
         typeNames()},
        {u"name"_s, {}, u"NAME"_s, Tr::tr("the profile's name"), required},
        {u"version"_s, {}, u"VERSION"_s, Tr::tr("major.minor.patch (1.0.0)")},
        {u"cloud"_s,
         {},
         u"CLOUD"_s,
         Tr::tr("the cloud type, such as aws or edge-native (all, for add-on and system)"),
         CommandOption::Open,
         cloudNames()},
        {u"description"_s, {}, u"TEXT"_s, Tr::tr("what the profile is for")},
        {u"tag"_s, {}, u"KEY[:VALUE]"_s, Tr::tr("a tag; may be given several times"), repeated},
        {u"template"_s,
         {},
         u"FILE"_s,
         Tr::tr("a profile whose layers and variables the new one begins with"),
         CommandOption::File},
        {u"layer"_s,
         {},
         u"NAME[@VERSION]"_s,
         Tr::tr("a pack of the catalog, put in the place of its kind; its newest version when none is given"),
         repeated},
        catalogOption(repeated),
        outputOption(),
        styleOption()};
}

} // namespace

Command newCommand()
{
    return {u"new"_s, Tr::tr("make a profile, from nothing or from a template"), {}, options(), run};
}

} // namespace Layerwright
