// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/ociformat.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Layerwright::Oci {

bool isImageConfig(const QString &mediaType)
{
    return mediaType == "application/vnd.oci.image.config.v1+json"_L1 ||
           mediaType == "application/vnd.docker.container.image.v1+json"_L1;
}

QString sha256Of(const QString &digest)
{
    const QString hex = digest.sliced(std::min(digest.size(), u"sha256:"_s.size()));
    const bool isHex = std::ranges::all_of(
        hex, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    return digest.startsWith("sha256:"_L1) && hex.size() == 64 && isHex ? hex : QString();
}

QString digestOf(const QByteArray &bytes)
{
    return "sha256:"_L1 +
           QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace Layerwright::Oci
