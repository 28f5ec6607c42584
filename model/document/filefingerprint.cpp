// SPDX-License-Identifier: Apache-2.0
#include "model/document/filefingerprint.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct FingerprintText
{
    Q_DECLARE_TR_FUNCTIONS(FileFingerprint)
};

constexpr qsizetype mostFilesOfFolder = 20'000;

Result<void> addFile(const QString &path, FileFingerprint &fingerprint, QCryptographicHash &hash)
{
    // A pipe would never end, and a device as /dev/zero would not either.
    if (!QFileInfo(path).isFile())
        return failure(FingerprintText::tr("“%1” is not a file but a device or pipe.")
                           .arg(QDir::toNativeSeparators(path)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return failure(FingerprintText::tr("“%1” cannot be read: %2. Check its permissions.")
                           .arg(QDir::toNativeSeparators(path), file.errorString()));
    fingerprint.size += file.pos();
    return {};
}

} // namespace

QStringList filesOfFolder(const QString &folder)
{
    const QDir dir(folder);
    QStringList paths;
    QDirIterator layers(dir.filePath(u"layers"_s), QDir::Files | QDir::NoSymLinks,
                        QDirIterator::Subdirectories);
    while (layers.hasNext() && paths.size() < mostFilesOfFolder)
        paths.append(layers.next());
    paths.sort();
    if (dir.exists(u"profile.yaml"_s))
        paths.prepend(dir.filePath(u"profile.yaml"_s));
    return paths;
}

Result<std::optional<FileFingerprint>> fingerprintOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return std::nullopt;
    FileFingerprint fingerprint;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!info.isDir()) {
        if (const Result<void> added = addFile(path, fingerprint, hash); !added)
            return tl::unexpected(added.error());
    } else {
        for (const QString &file : filesOfFolder(path)) {
            hash.addData(QDir(path).relativeFilePath(file).toUtf8() + '\0');
            hash.addData(QByteArray::number(QFileInfo(file).size()) + '\0');
            if (const Result<void> added = addFile(file, fingerprint, hash); !added)
                return tl::unexpected(added.error());
        }
    }
    fingerprint.sha256 = hash.result();
    return fingerprint;
}

} // namespace Layerwright
