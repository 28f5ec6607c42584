// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/network/httpmessage.h"
#include "model/result.h"

namespace Layerwright {

/// A console, and in which scope it is asked. The API key is kept elsewhere (PasswordStore), and goes to the
/// console alone.
struct ConsoleConnection
{
    QUrl address;
    QString projectUid; ///< the tenant where empty
    Trust trust;

    HttpAccess access(const QString &apiKey) const;
    bool operator==(const ConsoleConnection &) const = default;
};

/// What a user may write for the address of a console: `https://api.example.com`, or the host alone. Fails
/// for what cannot be one, for a name or password in it, and where the key would go unprotected.
Result<QUrl> consoleAddress(const QString &text);

} // namespace Layerwright
