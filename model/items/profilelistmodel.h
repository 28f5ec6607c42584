// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profilesummary.h"

#include <QAbstractItemModel>

namespace Layerwright {

/// The profiles of a folder: a row for each name, that stands for its newest version, with all versions below
/// it where there are several; last the files that cannot be read.
class ProfileListModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        PathRole = Qt::UserRole,
        VersionRole,      ///< as it is shown; of several "2.0.0 and 3 more"
        SummaryRole,      ///< ProfileSummary
        FaultRole,        ///< why the file cannot be read; empty when it can
        VersionCountRole, ///< of a name; 0 for one version below it
        IsOpenRole,       ///< it is the profile that is open here
        SearchRole,       ///< everything that a search looks at
    };

    explicit ProfileListModel(QObject *parent = nullptr);

    void setProfiles(const QList<ProfileSummary> &profiles);
    /// What is open where the list is shown.
    void setOpenPath(const QString &path);
    /// The row of a file; of the name that has it alone, of the version else.
    QModelIndex indexOf(const QString &path) const;
    int profileCount() const;
    int faultCount() const { return int(m_broken.size()); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const ProfileSummary *summary(const QModelIndex &index) const;
    int versionCount(const QModelIndex &index) const;
    QString nameText(const QModelIndex &index) const;
    QString versionText(const QModelIndex &index) const;

    QList<ProfileFamily> m_families;
    QList<ProfileSummary> m_broken;
    QString m_openPath;
};

} // namespace Layerwright
