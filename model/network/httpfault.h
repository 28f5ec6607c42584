// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/network/httpmessage.h"
#include "model/result.h"

class QNetworkReply;
class QSslError;

namespace Layerwright {

/// What a certificate says of itself and what is wrong with it, with the remedy. `errors` is not empty.
QString certificateFault(const QString &host, const QList<QSslError> &errors);
/// Why there is no answer, in words that name the host and the remedy.
QString connectionFault(const QNetworkReply &reply);
/// What an answer that is no success means for who asked for `what`.
Error statusFault(const HttpAnswer &answer, const QString &what);

} // namespace Layerwright
