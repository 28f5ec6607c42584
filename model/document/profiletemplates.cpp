// SPDX-License-Identifier: Apache-2.0
#include "model/document/profiletemplates.h"

#include "model/profile/safename.h"
#include "model/profile/wholefile.h"
#include "model/profile/writer.h"

#include <QCollator>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

ProfileTemplates::ProfileTemplates(QString samples, QString folder, QObject *parent)
    : QObject(parent)
    , m_samples(std::move(samples))
    , m_folder(std::move(folder))
    , m_readingBundled([this](const QList<ProfileSummary> &bundled) {
        m_bundled = bundled;
        m_areBundledRead = true;
        emit changed();
    })
{
    connect(&m_own, &ProfileFolder::changed, this, &ProfileTemplates::changed);
}

void ProfileTemplates::look()
{
    if (!m_own.path().isEmpty())
        return;
    m_own.setPath(m_folder);
    m_readingBundled.start([samples = m_samples](QPromise<QList<ProfileSummary>> &promise) {
        promise.addResult(
            summarize(profileFilesIn(samples), {}, [&promise] { return promise.isCanceled(); }));
    });
}

static QString nameOf(const ProfileSummary &summary)
{
    return summary.fault.isEmpty() ? summary.info.name : QFileInfo(summary.path).fileName();
}

QList<ProfileTemplate> ProfileTemplates::all() const
{
    QList<ProfileTemplate> templates;
    for (const ProfileSummary &summary : m_own.content().profiles)
        templates.append({summary, true});
    QCollator collator;
    collator.setNumericMode(true);
    std::ranges::stable_sort(templates, [&collator](const ProfileTemplate &a, const ProfileTemplate &b) {
        return collator.compare(nameOf(a.summary), nameOf(b.summary)) < 0;
    });
    for (const ProfileSummary &summary : m_bundled)
        templates.append({summary, false});
    return templates;
}

const ProfileSummary *ProfileTemplates::own(const QString &name) const
{
    const QList<ProfileSummary> &own = m_own.content().profiles;
    const auto found = std::ranges::find_if(own, [&name](const ProfileSummary &summary) {
        return summary.fault.isEmpty() && summary.info.name == name;
    });
    return found == own.end() ? nullptr : &*found;
}

/// Different names may be the same to a file system.
QString ProfileTemplates::pathFor(const QString &name) const
{
    if (const ProfileSummary *same = own(name))
        return same->path;
    const QString safe = safeName(name, u"template"_s);
    QString path;
    for (int number = 1; path.isEmpty() || QFileInfo::exists(path); ++number) {
        const QString numbered = number == 1 ? safe : u"%1-%2"_s.arg(safe).arg(number);
        path = QDir(m_folder).filePath(numbered + ".profile.tgz"_L1);
    }
    return path;
}

Result<void> ProfileTemplates::save(LoadedProfile loaded, const QString &name)
{
    if (!QDir().mkpath(m_folder))
        return failure(tr("The folder of templates, %1, cannot be made: look whether you may write there.")
                           .arg(QDir::toNativeSeparators(m_folder)));
    loaded.profile.info.name = name;
    const QString path = pathFor(name);
    const Result<ProfileSource> written = saveProfile(loaded, path);
    if (!written)
        return tl::unexpected(written.error());
    emit saved(path);
    m_own.readAgain();
    return {};
}

Result<void> ProfileTemplates::remove(const ProfileTemplate &which)
{
    Q_ASSERT(which.isOwn);
    const QString &path = which.summary.path;
    const bool isGone = which.summary.bytes < 0 ? QDir(path).removeRecursively() : QFile::remove(path);
    if (!isGone)
        return failure(tr("The template %1 cannot be removed: look whether you may write there.")
                           .arg(QDir::toNativeSeparators(path)));
    m_own.readAgain();
    return {};
}

Result<void> saveDraft(const NewProfile &answers, const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    const LoadedProfile draft = makeProfile(answers);
    const Result<QByteArray> bytes = writeArchive(draft.profile, {}, draft.attachments);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return writeWholeFile(path, *bytes);
}

Result<NewProfile> readDraft(const QString &path)
{
    return openProfile(path).map([](const LoadedProfile &loaded) {
        return NewProfile{loaded.profile.info, loaded.profile.layers, loaded, {}};
    });
}

} // namespace Layerwright
