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
    Q_DECLARE_TR_FUNCTIONS(NewCommand)
};

/// `env:prod` is a key with a value, `team` a bare tag.
Tag tagOf(const QString &word)
{
    const qsizetype colon = word.indexOf(u':');
    return colon < 0 ? Tag{word, Tag::bareValue} : Tag{word.first(colon), word.sliced(colon + 1)};
}

tl::expected<QList<Tag>, CommandError> tagsOf(const QStringList &words)
{
    QList<Tag> tags;
    for (const QString &word : words) {
        const Tag tag = tagOf(word);
        if (tag.key.isEmpty())
            return usageError(Tr::tr("new: the tag “%1” has no name").arg(word));
        if (std::ranges::find(tags, tag.key, &Tag::key) != tags.end())
            return usageError(Tr::tr("new: the tag “%1” is given twice").arg(tag.key));
        tags.append(tag);
    }
    return tags;
}

tl::expected<OpenEnum<ProfileType>, CommandError> typeOf(const QString &name)
{
    const OpenEnum<ProfileType> type(name);
    if (type.isKnown())
        return type;
    QStringList names;
    for (const auto &row : enumNames<ProfileType>())
        names.append(row.name);
    return usageError(
        Tr::tr("new: “%1” is not a type of profile; choose one of %2").arg(name, names.join(u", "_s)));
}

/// Add-on and system profiles fit every cloud. The others are made for one, which only the user knows.
QString cloudOf(const Invocation &invocation, const OpenEnum<ProfileType> &type)
{
    const bool fitsAll = type == ProfileType::AddOn || type == ProfileType::System;
    const QString cloud = invocation.value(u"cloud"_s, fitsAll ? u"all"_s : QString());
    if (cloud.isEmpty())
        printMessage(Tr::tr("note: a profile of type %1 is made for one cloud; give it with --cloud.")
                         .arg(type.name()));
    return cloud;
}

Outcome run(const Invocation &invocation)
{
    const auto type = typeOf(invocation.value(u"type"_s));
    if (!type)
        return tl::unexpected(type.error());
    const auto tags = tagsOf(invocation.values(u"tag"_s));
    if (!tags)
        return tl::unexpected(tags.error());
    LoadedProfile made;
    made.profile.info = {invocation.value(u"name"_s),        invocation.value(u"version"_s, u"1.0.0"_s),
                         invocation.value(u"description"_s), *type,
                         cloudOf(invocation, *type),         *tags};
    return saved(made, invocation, FileForm::Json);
}

} // namespace

Command newCommand()
{
    constexpr int required = CommandOption::Required;
    return {u"new"_s,
            Tr::tr("make a profile without layers"),
            {},
            {{u"type"_s, {}, u"TYPE"_s, Tr::tr("infra, cluster, add-on or system"), required},
             {u"name"_s, {}, u"NAME"_s, Tr::tr("the profile's name"), required},
             {u"version"_s, {}, u"VERSION"_s, Tr::tr("major.minor.patch (1.0.0)")},
             {u"cloud"_s,
              {},
              u"CLOUD"_s,
              Tr::tr("the cloud type, such as aws or edge-native (all, for add-on and system)")},
             {u"description"_s, {}, u"TEXT"_s, Tr::tr("what the profile is for")},
             {u"tag"_s,
              {},
              u"KEY[:VALUE]"_s,
              Tr::tr("a tag; may be given several times"),
              CommandOption::Repeatable},
             outputOption(),
             styleOption()},
            run};
}

} // namespace Layerwright
