// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/profile.h"
#include "model/result.h"

#include <QCoreApplication>

namespace Layerwright {

/// What may be typed into the fields of the profile card, and why not else.
class InfoFields final
{
    Q_DECLARE_TR_FUNCTIONS(InfoFields)

public:
    static Result<void> checkName(const QString &name);
    /// Semantic versioning 2.0.0 (https://semver.org); may be left empty, which the product takes for 1.0.0.
    static Result<void> checkVersion(const QString &version);

    /// `key:value` or a bare word, separated by commas, as the product's own form takes them.
    static Result<QList<Tag>> tags(const QString &text);
    static QString text(const QList<Tag> &tags);
    static QString text(const Tag &tag);
};

} // namespace Layerwright
