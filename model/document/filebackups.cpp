// SPDX-License-Identifier: Apache-2.0
#include "model/document/filebackups.h"

#include <QDir>

namespace Layerwright {

/// Up to so many bytes a copy is made at once; a folder has to be packed, which takes longer.
static constexpr qint64 atOnce = 4LL << 20;
static constexpr qint64 packedAtOnce = 256LL << 10;

FileBackups::FileBackups(const QString &root, QObject *parent)
    : QObject(parent)
    , m_root(root)
{
    m_pool.setMaxThreadCount(1); // one after the other, as they were saved
}

FileBackups::~FileBackups()
{
    m_pool.waitForDone();
}

void FileBackups::keep(const QString &path)
{
    if (m_limits.ofEach <= 0)
        return;
    const Result<std::optional<FormerContent>> content = formerContent(path);
    if (!content)
        return report(path, tl::unexpected(content.error()));
    if (!content->has_value())
        return;
    const auto store = [content = **content, folder = backupFolder(m_root, path), limits = m_limits] {
        return storeBackup(content, folder, limits);
    };
    const bool isShort = (*content)->size() <= ((*content)->isFolder ? packedAtOnce : atOnce);
    if (isShort)
        report(path, store());
    m_pool.start([this, path, store, isShort, root = m_root, limits = m_limits] {
        if (!isShort) {
            const Result<void> result = store();
            QMetaObject::invokeMethod(
                this, [this, path, result] { report(path, result); }, Qt::QueuedConnection);
        }
        boundBackups(root, limits);
    });
}

void FileBackups::report(const QString &path, const Result<void> &result)
{
    if (!result && !m_isFailing)
        emit failed(
            path, tr("%1 is saved, but what it was before is not kept. %2 Make sure that there is room, and "
                     "that files can be written in %3.")
                      .arg(QDir::toNativeSeparators(path), result.error().message,
                           QDir::toNativeSeparators(m_root)));
    m_isFailing = !result;
}

} // namespace Layerwright
