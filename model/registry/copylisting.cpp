// SPDX-License-Identifier: Apache-2.0
#include "model/registry/copylisting.h"

#include "model/profile/wholefile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr qint64 MaximumSize = qint64(256) << 20;

CopyListing::CopyListing(QString folder, const QString &name)
    : m_folder(std::move(folder))
    , m_path(m_folder + u'/' + name)
{
}

bool CopyListing::exists() const
{
    return QFile::exists(m_path);
}

Result<QJsonObject> CopyListing::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            tr("%1 cannot be read: %2.").arg(QDir::toNativeSeparators(m_path), file.errorString()));
    const QJsonDocument json = QJsonDocument::fromJson(file.read(MaximumSize));
    if (!json.isObject())
        return failure(tr("%1 is damaged: refresh the catalog while its server can be reached.")
                           .arg(QDir::toNativeSeparators(m_path)));
    return json.object();
}

Result<void> CopyListing::write(const QJsonObject &listing) const
{
    if (!QDir().mkpath(m_folder))
        return failure(tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(m_folder)));
    return writeWholeFile(m_path, QJsonDocument(listing).toJson(QJsonDocument::Compact));
}

} // namespace Layerwright
