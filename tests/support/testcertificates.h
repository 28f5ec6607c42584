// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Layerwright {

/// Certificates of an authority of the test's own, made by openssl; files in a folder.
struct TestCertificates
{
    QString authority; ///< of those that follow
    QString key;       ///< of all of them
    QString server;    ///< for 127.0.0.1, holds today
    QString expired;   ///< for 127.0.0.1, held once
    QString otherHost; ///< for other.example
};

TestCertificates makeCertificates(const QString &folder);

} // namespace Layerwright
