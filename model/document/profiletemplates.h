// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profilefolder.h"
#include "model/profile/newprofile.h"

namespace Layerwright {

/// A profile that others begin with. It is called as the profile in it.
struct ProfileTemplate
{
    ProfileSummary summary;
    bool isOwn = false; ///< the user's; else it comes with the program and stays

    bool operator==(const ProfileTemplate &) const = default;
};

/// The templates of the user, in a folder of their own, and those that come with the program.
class ProfileTemplates final : public QObject
{
    Q_OBJECT

public:
    /// `samples` is the folder of those that come with the program. Nothing is read before look().
    ProfileTemplates(QString samples, QString folder, QObject *parent = nullptr);

    /// Reads the folders, in the background, and follows them from now on.
    void look();
    bool isReady() const { return m_areBundledRead && m_own.isReady(); }
    /// The user's first, by name; then the others. Broken ones of the user are among them, with their fault.
    QList<ProfileTemplate> all() const;
    /// Null where there is none of the user's with that name.
    const ProfileSummary *own(const QString &name) const;

    /// Once they are ready: keeps a profile as a template of that name, in the place of one that had it.
    Result<void> save(LoadedProfile loaded, const QString &name);
    /// Only one of the user's.
    Result<void> remove(const ProfileTemplate &which);

signals:
    void changed();
    void saved(const QString &path);

private:
    QString pathFor(const QString &name) const;

    QString m_samples;
    QString m_folder;
    QList<ProfileSummary> m_bundled;
    bool m_areBundledRead = false;
    ProfileFolder m_own;
    LatestJob<QList<ProfileSummary>> m_readingBundled;
};

/// A profile that is being made, kept until it is finished or thrown away.
Result<void> saveDraft(const NewProfile &answers, const QString &path);
/// The answers as they were given, and the template that they began with.
Result<NewProfile> readDraft(const QString &path);

} // namespace Layerwright
