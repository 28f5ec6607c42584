// SPDX-License-Identifier: Apache-2.0
#include "model/profile/writer.h"

#include "model/profile/folderform.h"
#include "model/profile/safename.h"
#include "model/profile/savefolder.h"
#include "model/profile/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

class ProfileSaving
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::ProfileSaving)
};

} // namespace

Result<FileForm> fileFormFor(const QString &path)
{
    const auto ends = [&path](QLatin1StringView suffix) {
        return path.endsWith(suffix, Qt::CaseInsensitive);
    };
    if (ends("/"_L1))
        return FileForm::Folder;
    if (ends(".tgz"_L1) || ends(".tar.gz"_L1))
        return FileForm::Archive;
    if (ends(".json"_L1))
        return FileForm::Json;
    if (ends(".yaml"_L1) || ends(".yml"_L1))
        return FileForm::Yaml;
    return failure(
        ProfileSaving::tr("The name %1 does not say what to write: end it with .tgz, .json, .yaml, or with "
                          "/ for a folder.")
            .arg(QDir::toNativeSeparators(path)));
}

/// What a text that was just written is to the next `Keep`.
static ProfileSource sourceOf(const QByteArray &text)
{
    const Result<LoadedProfile> read = readProfileText(text, {});
    return read ? read->source : ProfileSource{SourceForm::ImportEntity, text};
}

/// The whole file with its name: who is told that a save is done throws away what could bring the work back.
static Result<void> writeToDisk(const QString &path, const QByteArray &bytes)
{
    const Result<void> written = writeWholeFile(path, bytes);
    if (written) // behind a link the file is elsewhere
        syncFolder(QFileInfo(QFileInfo(path).canonicalFilePath()).absolutePath());
    return written;
}

static Result<ProfileSource> saveArchive(const LoadedProfile &loaded, const QString &path, JsonStyle style)
{
    const Result<QByteArray> bytes = writeArchive(loaded.profile, loaded.source, loaded.attachments, style);
    if (!bytes)
        return tl::unexpected(notSaved(path, bytes.error().message));
    return writeToDisk(path, *bytes).map([&] {
        return ProfileSource{SourceForm::Archive, writeImportJson(loaded.profile, loaded.source, style)};
    });
}

Result<ProfileSource> saveProfile(const LoadedProfile &loaded, const QString &path, JsonStyle style)
{
    const Result<FileForm> form = fileFormFor(path);
    if (!form)
        return tl::unexpected(form.error());
    if (*form == FileForm::Archive)
        return saveArchive(loaded, path, style);
    if (*form == FileForm::Folder)
        return saveProfileFolder(loaded, path);
    if (const QString folder = profileFolderAt(path); *form == FileForm::Yaml && !folder.isEmpty())
        return saveProfileFolder(loaded, folder);
    const QByteArray text = *form == FileForm::Json ? writeJson(loaded.profile, loaded.source, style)
                                                    : writeYaml(loaded.profile, loaded.source);
    return writeToDisk(path, text).map([&text] { return sourceOf(text); });
}

QString suggestedFileName(const ProfileInfo &info)
{
    const QString name = safeName(info.name, u"profile"_s);
    const QString version = safeName(info.version, {});
    return (version.isEmpty() ? name : name + u'-' + version) + ".profile.tgz"_L1;
}

} // namespace Layerwright
