// SPDX-License-Identifier: Apache-2.0
#include "model/profile/writer.h"

#include "model/profile/profiletree.h"
#include "model/profile/safename.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

class ProfileSaving
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::ProfileSaving)
};

} // namespace

static Error notSaved(const QString &path, const QString &reason)
{
    return {ProfileSaving::tr("%1 could not be saved: %2. What was there before is unchanged.")
                .arg(QDir::toNativeSeparators(path), reason)};
}

/// A device or pipe takes the bytes as they come; it has no old content to keep.
static Result<void> writeDirectly(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(bytes) != bytes.size())
        return tl::unexpected(notSaved(path, file.errorString()));
    return {};
}

static Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    if (info.isDir())
        return tl::unexpected(
            notSaved(path, ProfileSaving::tr("it is a folder; end the name with / to save a folder")));
    if (info.exists() && !info.isFile())
        return writeDirectly(path, bytes);
    if (!info.isSymLink() && !info.absoluteDir().exists())
        return tl::unexpected(notSaved(path, ProfileSaving::tr("the folder %1 is not there")
                                                 .arg(QDir::toNativeSeparators(info.absolutePath()))));
    if (info.exists() && !info.isWritable())
        return tl::unexpected(notSaved(path, ProfileSaving::tr("the file is read-only")));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return tl::unexpected(notSaved(path, file.errorString()));
    return {};
}

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

static ProfileSource jsonSource(const QByteArray &text)
{
    const Result<JsonTree> tree = JsonTree::parse(text);
    const Result<ProfileReading> reading =
        tree ? readProfileTree(*tree) : Result<ProfileReading>(tl::unexpected(tree.error()));
    return {reading ? reading->form : SourceForm::ImportEntity, text};
}

Result<ProfileSource> saveProfile(const LoadedProfile &loaded, const QString &path, JsonStyle style)
{
    const Result<FileForm> form = fileFormFor(path);
    if (!form)
        return tl::unexpected(form.error());
    if (*form == FileForm::Archive) {
        const Result<QByteArray> bytes =
            writeArchive(loaded.profile, loaded.source, loaded.attachments, style);
        if (!bytes)
            return tl::unexpected(bytes.error());
        return writeWhole(path, *bytes).map([&] {
            return ProfileSource{SourceForm::Archive, writeImportJson(loaded.profile, loaded.source, style)};
        });
    }
    const QByteArray text = writeJson(loaded.profile, loaded.source, style);
    return writeWhole(path, text).map([&] { return jsonSource(text); });
}

QString suggestedFileName(const ProfileInfo &info)
{
    const QString name = safeName(info.name, u"profile"_s);
    const QString version = safeName(info.version, {});
    return (version.isEmpty() ? name : name + u'-' + version) + ".profile.tgz"_L1;
}

} // namespace Layerwright
