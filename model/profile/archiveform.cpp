// SPDX-License-Identifier: Apache-2.0
#include "model/profile/archiveform.h"

#include "model/archive/archivewriter.h"
#include "model/archive/checksums.h"
#include "model/profile/clusterdefinition.h"
#include "model/profile/writer.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr QLatin1StringView profilePath{"profile.json"};
static constexpr QLatin1StringView packsFolder{"packs/"};

namespace {

class ProfileArchive
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::ProfileArchive)

public:
    ProfileArchive(const QList<ArchiveMember> &members, const QString &where)
        : m_members(members)
        , m_where(where)
    {
    }

    Result<LoadedProfile> read();

private:
    QList<ArchiveMember> named(const QString &fileName) const;
    Result<LoadedProfile> readMember(const ArchiveMember &member) const;
    Result<LoadedProfile> readOnlyProfile() const;
    Error noProfile() const;
    void attachOthers(LoadedProfile &loaded, const QString &path) const;

    const QList<ArchiveMember> &m_members;
    QString m_where;
};

} // namespace

static bool isOfPack(const ArchiveMember &member)
{
    return member.path.startsWith(packsFolder);
}

QList<ArchiveMember> ProfileArchive::named(const QString &fileName) const
{
    QList<ArchiveMember> found;
    for (const ArchiveMember &member : m_members) {
        const bool fits = member.path == fileName || member.path.endsWith(u'/' + fileName);
        if (!isOfPack(member) && fits)
            found.append(member);
    }
    return found;
}

Result<LoadedProfile> ProfileArchive::readMember(const ArchiveMember &member) const
{
    return readProfileText(member.data, tr("%1: %2").arg(m_where, member.path));
}

Error ProfileArchive::noProfile() const
{
    if (m_members.isEmpty())
        return {tr("%1 is an empty archive.").arg(m_where)};
    if (!named(u"pack.json"_s).isEmpty())
        return {tr("%1 is the archive of a pack, not of a profile: add the pack to a profile from a catalog.")
                    .arg(m_where)};
    if (!named(u"Chart.yaml"_s).isEmpty())
        return {tr("%1 is a Helm chart, not a profile: add it to a profile as a layer.").arg(m_where)};
    return {tr("%1 holds no profile: there is no %2 in it, and no other file that is a profile.")
                .arg(m_where, profilePath)};
}

Result<LoadedProfile> ProfileArchive::readOnlyProfile() const
{
    QList<LoadedProfile> found;
    QStringList paths;
    for (const ArchiveMember &member : m_members) {
        const bool isText = member.path.endsWith(".json"_L1) || member.path.endsWith(".yaml"_L1) ||
                            member.path.endsWith(".yml"_L1);
        if (!isText || isOfPack(member))
            continue;
        if (const auto loaded = readMember(member)) {
            found.append(*loaded);
            paths.append(member.path);
        }
    }
    if (found.isEmpty())
        return tl::unexpected(noProfile());
    if (found.size() > 1)
        return failure(tr("%1 holds %n profiles (%2): unpack it and open one of them.", nullptr,
                          static_cast<int>(found.size()))
                           .arg(m_where, paths.join(", "_L1)));
    LoadedProfile loaded = found.takeFirst();
    loaded.notes.append(tr("The profile was read from “%1” inside the archive.").arg(paths.first()));
    attachOthers(loaded, paths.first());
    return loaded;
}

void ProfileArchive::attachOthers(LoadedProfile &loaded, const QString &path) const
{
    loaded.source.form = SourceForm::Archive;
    for (const ArchiveMember &member : m_members) {
        if (member.path != path && member.path != checksumsPath)
            loaded.attachments.append({member.path, member.data});
    }
    if (const Result<void> sums = verifyChecksums(m_members); !sums)
        loaded.notes.append(sums.error().message);
}

Result<LoadedProfile> ProfileArchive::read()
{
    const QList<ArchiveMember> profiles = named(QString(profilePath));
    if (profiles.size() > 1) {
        QStringList paths;
        for (const ArchiveMember &member : profiles)
            paths.append(member.path);
        return failure(tr("%1 holds %n profiles (%2): unpack it and open one of them.", nullptr,
                          static_cast<int>(profiles.size()))
                           .arg(m_where, paths.join(", "_L1)));
    }
    if (profiles.isEmpty())
        return isClusterDefinition(m_members) ? readClusterDefinition(m_members, m_where) : readOnlyProfile();
    Result<LoadedProfile> loaded = readMember(profiles.first());
    if (loaded)
        attachOthers(*loaded, profiles.first().path);
    return loaded;
}

Result<LoadedProfile> readProfileMembers(const QList<ArchiveMember> &members, const QString &where)
{
    return ProfileArchive(members, where).read();
}

Result<QByteArray> writeArchive(const Profile &profile, const ProfileSource &source,
                                const QList<AttachedFile> &attachments, JsonStyle style)
{
    QList<ArchiveMember> members{{profilePath, writeImportJson(profile, source, style)}};
    for (const AttachedFile &file : attachments) {
        if (file.path != profilePath && file.path != checksumsPath)
            members.append({file.path, file.data});
    }
    members.append({checksumsPath, checksumsOf(members)});
    return writeArchiveBytes(std::move(members));
}

} // namespace Layerwright
