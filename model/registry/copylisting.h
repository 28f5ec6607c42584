// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace Layerwright {

/// The file in the folder of a copy that has what a server lists, as JSON. It is there whole or not at all.
class CopyListing
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::CopyListing)

public:
    CopyListing(QString folder, const QString &name);

    bool exists() const;
    /// Fails where it is not there, or damaged.
    Result<QJsonObject> read() const;
    /// Makes the folder where it is not there.
    Result<void> write(const QJsonObject &listing) const;

private:
    QString m_folder;
    QString m_path;
};

} // namespace Layerwright
