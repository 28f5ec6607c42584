// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/invocation.h"
#include "cli/terminal.h"
#include "cli/texttable.h"
#include "model/document/profilefolder.h"
#include "model/profile/infofields.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ListCommand)
};

QJsonObject tagsJson(const QList<Tag> &tags)
{
    QJsonObject object;
    for (const Tag &tag : tags)
        object.insert(tag.key, tag.value);
    return object;
}

QJsonObject profileJson(const ProfileSummary &profile)
{
    return {
        {u"file"_s, profile.path},
        {u"name"_s, profile.info.name},
        {u"version"_s, profile.info.version},
        {u"description"_s, profile.info.description},
        {u"type"_s, profile.info.type.name()},
        {u"cloudType"_s, profile.info.cloudType},
        {u"tags"_s, tagsJson(profile.info.tags)},
        {u"layers"_s, profile.layers},
    };
}

/// A name after the other, each with its newest version first; then what cannot be read.
QByteArray json(const ProfileFolder::Content &content)
{
    QJsonArray profiles;
    for (const ProfileFamily &family : profileFamilies(content.profiles))
        for (const ProfileSummary &profile : family.versions)
            profiles.append(profileJson(profile));
    QJsonArray unread;
    for (const ProfileSummary &profile : content.profiles)
        if (!profile.fault.isEmpty())
            unread.append(QJsonObject{{u"file"_s, profile.path}, {u"message"_s, profile.fault}});
    return QJsonDocument(QJsonObject{{u"profiles"_s, profiles}, {u"unread"_s, unread}}).toJson();
}

QByteArray text(const QString &folder, const ProfileFolder::Content &content)
{
    QList<QStringList> rows{{Tr::tr("Name"), Tr::tr("Version"), Tr::tr("Type"), Tr::tr("Cloud"),
                             Tr::tr("Layers"), Tr::tr("Tags"), Tr::tr("File")}};
    for (const ProfileFamily &family : profileFamilies(content.profiles))
        for (const ProfileSummary &profile : family.versions)
            rows.append({profile.info.name, profile.info.version, profile.info.type.name(),
                         profile.info.cloudType, QString::number(profile.layers),
                         InfoFields::text(profile.info.tags), QDir(folder).relativeFilePath(profile.path)});
    return rows.size() > 1 ? textTable(rows).toUtf8() : QByteArray();
}

/// What is not in the list, and why; whether all of it is.
bool report(const ProfileFolder::Content &content)
{
    bool isWhole = !content.isCut;
    for (const ProfileSummary &profile : content.profiles) {
        if (profile.fault.isEmpty())
            continue;
        isWhole = false;
        printMessage(profile.fault);
    }
    if (content.isCut)
        printMessage(Tr::tr("Only the first %n files were looked at.", nullptr, mostProfileFiles));
    return isWhole;
}

Outcome run(const Invocation &invocation)
{
    const QString folder = invocation.file();
    const ProfileFolder::Content content = ProfileFolder::read(folder, {}, [] { return false; });
    if (!content.fault.isEmpty())
        return failed({content.fault});
    const auto written = print(invocation.wantsJson() ? json(content) : text(folder, content));
    if (!written)
        return tl::unexpected(written.error());
    return report(content) ? ExitCode::Done : ExitCode::Findings;
}

} // namespace

Command listCommand()
{
    return {u"list"_s,
            Tr::tr("list the profiles of a folder"),
            {{u"FOLDER"_s, Tr::tr("the folder; those below it are left out, but for one that is a profile"),
              CommandOption::Required | CommandOption::Folder}},
            {formatOption()},
            run};
}

} // namespace Layerwright
