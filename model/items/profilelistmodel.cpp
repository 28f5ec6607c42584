// SPDX-License-Identifier: Apache-2.0
#include "model/items/profilelistmodel.h"

#include "model/profile/cloudtypes.h"
#include "model/profile/infofields.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr quintptr topLevel = 0; // else the row of the family, from 1

ProfileListModel::ProfileListModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void ProfileListModel::setProfiles(const QList<ProfileSummary> &profiles)
{
    beginResetModel();
    m_families = profileFamilies(profiles);
    m_broken.clear();
    for (const ProfileSummary &profile : profiles)
        if (!profile.fault.isEmpty())
            m_broken.append(profile);
    endResetModel();
}

void ProfileListModel::setOpenPath(const QString &path)
{
    const QString canonical = path.isEmpty() ? path : QFileInfo(QDir::cleanPath(path)).canonicalFilePath();
    if (canonical == m_openPath)
        return;
    const QModelIndex before = indexOf(m_openPath);
    m_openPath = canonical;
    for (const QModelIndex &index : {before, indexOf(m_openPath)})
        if (index.isValid())
            emit dataChanged(index, index, {IsOpenRole});
}

QModelIndex ProfileListModel::indexOf(const QString &path) const
{
    if (path.isEmpty())
        return {};
    for (int family = 0; family < m_families.size(); ++family) {
        const QList<ProfileSummary> &versions = m_families[family].versions;
        const auto found = std::ranges::find(versions, path, &ProfileSummary::path);
        if (found != versions.end())
            return versions.size() == 1 ? index(family, 0)
                                        : index(int(found - versions.begin()), 0, index(family, 0));
    }
    const auto broken = std::ranges::find(m_broken, path, &ProfileSummary::path);
    return broken == m_broken.end() ? QModelIndex()
                                    : index(int(m_families.size() + (broken - m_broken.begin())), 0);
}

int ProfileListModel::profileCount() const
{
    int count = 0;
    for (const ProfileFamily &family : m_families)
        count += int(family.versions.size());
    return count;
}

QModelIndex ProfileListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : topLevel);
}

QModelIndex ProfileListModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == topLevel)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, topLevel);
}

int ProfileListModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_families.size() + m_broken.size());
    const int versions = versionCount(parent);
    return versions > 1 ? versions : 0;
}

int ProfileListModel::columnCount(const QModelIndex &) const
{
    return 1;
}

int ProfileListModel::versionCount(const QModelIndex &index) const
{
    const bool isFamily = index.internalId() == topLevel && index.row() < m_families.size();
    return isFamily ? int(m_families[index.row()].versions.size()) : 0;
}

const ProfileSummary *ProfileListModel::summary(const QModelIndex &index) const
{
    if (index.internalId() != topLevel)
        return &m_families[qsizetype(index.internalId()) - 1].versions[index.row()];
    return index.row() < m_families.size() ? &m_families[index.row()].newest()
                                           : &m_broken[index.row() - m_families.size()];
}

QString ProfileListModel::nameText(const QModelIndex &index) const
{
    const ProfileSummary &profile = *summary(index);
    if (!profile.fault.isEmpty() || index.internalId() != topLevel)
        return QFileInfo(profile.path).fileName();
    return profile.info.name.isEmpty() ? tr("(no name)") : profile.info.name;
}

QString ProfileListModel::versionText(const QModelIndex &index) const
{
    const ProfileSummary &profile = *summary(index);
    if (!profile.fault.isEmpty())
        return {};
    const QString version = profile.info.version.isEmpty() ? tr("no version") : profile.info.version;
    const int count = versionCount(index);
    return count > 1 ? tr("%1 and %n more", nullptr, count - 1).arg(version) : version;
}

static QString searchText(const ProfileSummary &profile)
{
    const ProfileInfo &info = profile.info;
    return QStringList{info.name,
                       info.version,
                       info.type.name(),
                       info.cloudType,
                       cloudLabel(info.cloudType),
                       info.description,
                       InfoFields::text(info.tags),
                       QFileInfo(profile.path).fileName(),
                       profile.fault}
        .join(u'\n');
}

QVariant ProfileListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProfileSummary &profile = *summary(index);
    switch (role) {
    case Qt::DisplayRole:
        return nameText(index);
    case Qt::ToolTipRole:
        return QStringList{QDir::toNativeSeparators(profile.path), profile.info.description, profile.fault}
            .filter(QRegularExpression(u"."_s))
            .join(u"\n\n"_s);
    case PathRole:
        return profile.path;
    case VersionRole:
        return versionText(index);
    case SummaryRole:
        return QVariant::fromValue(profile);
    case FaultRole:
        return profile.fault;
    case VersionCountRole:
        return versionCount(index);
    case IsOpenRole:
        return versionCount(index) <= 1 && !m_openPath.isEmpty() && profile.path == m_openPath;
    case SearchRole:
        return searchText(profile);
    default:
        return {};
    }
}

} // namespace Layerwright
