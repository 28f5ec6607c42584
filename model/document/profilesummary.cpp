// SPDX-License-Identifier: Apache-2.0
#include "model/document/profilesummary.h"

#include "model/archive/archivereader.h"
#include "model/catalog/catalog.h"
#include "model/profile/folderform.h"
#include "model/profile/reader.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::ProfileSummary)
};

} // namespace

/// Larger archives are images and backups; to list a folder they are not unpacked.
static constexpr qint64 largestArchive = 64LL << 20;

/// Whether an archive that cannot be opened as a profile was meant to be one. Of one that cannot be read at
/// all nobody knows, and its owner should.
static bool isMeantAsProfile(QFile &archive)
{
    const Result<QList<ArchiveEntry>> entries = listArchive(archive, archive.fileName());
    return !entries || std::ranges::any_of(*entries, [](const ArchiveEntry &entry) {
        return entry.path == "profile.json"_L1 || entry.path.startsWith("spc/"_L1);
    });
}

/// The same of any file, by what stands at its beginning.
static bool isMeantAsProfile(const QString &path)
{
    if (!profileFolderAt(path).isEmpty())
        return true;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return true;
    constexpr qint64 headBytes = 64 << 10;
    const QByteArray head = file.peek(headBytes);
    if (looksLikeArchive(head))
        return isMeantAsProfile(file);
    const auto says = [&head](QByteArrayView word) { return head.contains(word); };
    return says("cloudType") || (says("packs") && says("template"));
}

static QString withoutSlash(const QString &path)
{
    return path.endsWith(u'/') ? path.chopped(1) : path;
}

/// Nobody waits for a list until that is unpacked.
static bool isTooLargeToList(const QFileInfo &info)
{
    return info.isFile() && info.size() > largestArchive && info.fileName().endsWith("gz"_L1);
}

std::optional<ProfileSummary> summarize(const QString &path)
{
    const QFileInfo info(path);
    ProfileSummary summary;
    summary.path = withoutSlash(path);
    summary.modifiedAt = info.lastModified();
    if (info.isFile())
        summary.bytes = info.size();
    if (isTooLargeToList(info)) {
        summary.fault = Tr::tr("%1 is larger than 64 MiB, and is not unpacked to be listed: open it to see "
                               "what it is.")
                            .arg(info.fileName());
        return summary;
    }
    const Result<LoadedProfile> loaded = openProfile(path);
    if (loaded) {
        summary.info = loaded->profile.info;
        summary.layers = int(loaded->profile.layers.size());
        return summary;
    }
    if (!isMeantAsProfile(path))
        return {};
    summary.fault = loaded.error().message;
    return summary;
}

QStringList profileFilesIn(const QString &folder, int atMost)
{
    const QStringList names{u"*.json"_s, u"*.yaml"_s, u"*.yml"_s, u"*.tgz"_s, u"*.tar.gz"_s};
    QStringList paths;
    QDirIterator entries(folder, QDir::AllEntries | QDir::NoDotAndDotDot);
    while (entries.hasNext() && paths.size() < atMost) {
        const QString path = entries.next();
        const QFileInfo info = entries.fileInfo();
        if (info.isDir() ? QFileInfo(QDir(path), folderProfilePath).isFile()
                         : QDir::match(names, info.fileName()) && info.isFile())
            paths.append(path);
    }
    paths.sort();
    return paths;
}

static bool isUnchanged(const ProfileSummary &known)
{
    const QFileInfo info(known.path);
    return known.fault.isEmpty() && info.isFile() && known.bytes == info.size() &&
           known.modifiedAt == info.lastModified();
}

QList<ProfileSummary> summarize(const QStringList &paths, const QList<ProfileSummary> &known,
                                const std::function<bool()> &isCanceled)
{
    QHash<QString, const ProfileSummary *> knownAt;
    for (const ProfileSummary &summary : known)
        knownAt.insert(summary.path, &summary);
    QList<ProfileSummary> summaries;
    for (const QString &path : paths) {
        if (isCanceled())
            break;
        const ProfileSummary *before = knownAt.value(withoutSlash(path));
        if (before && isUnchanged(*before))
            summaries.append(*before);
        else if (const std::optional<ProfileSummary> summary = summarize(path))
            summaries.append(*summary);
    }
    return summaries;
}

QList<ProfileFamily> profileFamilies(const QList<ProfileSummary> &profiles)
{
    QList<ProfileFamily> families;
    QHash<QString, qsizetype> places;
    for (const ProfileSummary &profile : profiles) {
        if (!profile.fault.isEmpty())
            continue;
        const qsizetype place = places.value(profile.info.name, families.size());
        if (place == families.size()) {
            families.append({profile.info.name, {}});
            places.insert(profile.info.name, place);
        }
        families[place].versions.append(profile);
    }
    for (ProfileFamily &family : families)
        std::ranges::stable_sort(family.versions, [](const ProfileSummary &a, const ProfileSummary &b) {
            return compareVersions(a.info.version, b.info.version) > 0;
        });
    QCollator byName;
    byName.setNumericMode(true);
    byName.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(families, [&byName](const ProfileFamily &a, const ProfileFamily &b) {
        return byName.compare(a.name, b.name) < 0;
    });
    return families;
}

QList<ProfileSummary> neighboursOf(const QString &path, QList<ProfileSummary> profiles)
{
    const QString own = QFileInfo(path).canonicalFilePath();
    profiles.removeIf([&own](const ProfileSummary &summary) {
        return !own.isEmpty() && QFileInfo(summary.path).canonicalFilePath() == own;
    });
    return profiles;
}

} // namespace Layerwright
