// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace Layerwright {

/// What the system knows of how a file came to this machine: browsers and mail programs mark what they save.
struct FileOrigin
{
    bool isMarked = false;
    QString url;      ///< of the file; empty where it is not known
    QString referrer; ///< the page that led there
    QString program;  ///< that saved it

    bool operator==(const FileOrigin &) const = default;
};

/// Reads the mark: on Linux the extended attributes `user.xdg.origin.url` and `user.xdg.referrer.url`, on
/// macOS `com.apple.quarantine`, on Windows the stream `Zone.Identifier`.
FileOrigin originOf(const QString &path);

/// The text of a `Zone.Identifier` stream; the zones 3 (internet) and 4 (restricted) are a mark.
FileOrigin parsedZone(const QByteArray &text);
/// The value of `com.apple.quarantine`: `flags;time;program;id`.
FileOrigin parsedQuarantine(const QByteArray &value);

} // namespace Layerwright
