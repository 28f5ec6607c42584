// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/profile.h"
#include "model/result.h"

#include <QCoreApplication>

namespace Layerwright {

/// What may be typed where a profile is described, and why not else. Files that come with other values keep
/// them.
class InfoFields final
{
    Q_DECLARE_TR_FUNCTIONS(InfoFields)

public:
    static Result<void> checkName(const QString &name);
    /// What is odd about a name that may be kept; empty when nothing is.
    static QString nameRemark(const QString &name);
    /// Semantic versioning 2.0.0 (https://semver.org); may be left empty, which the product takes for 1.0.0.
    static Result<void> checkVersion(const QString &version);
    /// The name of a cloud. The product's list is open: custom clouds are named by their owners.
    static Result<void> checkCloud(const QString &cloudType);

    /// `key:value`, or a bare word.
    static Result<Tag> tag(const QString &word);
    /// Tags separated by commas, as the product's own form takes them.
    static Result<QList<Tag>> tags(const QString &text);
    /// Each word one tag.
    static Result<QList<Tag>> tags(const QStringList &words);
    static QString text(const QList<Tag> &tags);
    static QString text(const Tag &tag);
};

/// A character that nobody sees and that changes how others are shown: control characters, line ends, and the
/// marks that turn the direction of writing.
bool isInvisible(QChar c);

} // namespace Layerwright
