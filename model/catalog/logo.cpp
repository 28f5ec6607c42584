// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/logo.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Logo
{
    Q_DECLARE_TR_FUNCTIONS(Logo)
};

constexpr int MaximumSide = 4096;

/// The name of Qt's reader for these bytes; empty for what is no picture that a pack may have.
QByteArray formatOf(const QByteArray &bytes)
{
    using Signature = std::pair<QByteArrayView, const char *>;
    constexpr std::array<Signature, 4> signatures{{{QByteArrayView("\x89PNG\r\n\x1a\n"), "png"},
                                                   {QByteArrayView("\xff\xd8\xff"), "jpeg"},
                                                   {QByteArrayView("GIF87a"), "gif"},
                                                   {QByteArrayView("GIF89a"), "gif"}}};
    for (const auto &[head, format] : signatures)
        if (bytes.startsWith(head))
            return format;
    return {};
}

} // namespace

Result<QImage> readLogo(const QByteArray &bytes, int side)
{
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty())
        return failure(Logo::tr("The logo is no PNG, JPEG or GIF picture."));
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    const QSize size = reader.size();
    if (!size.isValid())
        return failure(Logo::tr("The logo cannot be read: it does not say how large it is."));
    if (size.width() > MaximumSide || size.height() > MaximumSide)
        return failure(Logo::tr("The logo is of %1 × %2 pixels; at most %3 a side are shown.")
                           .arg(size.width())
                           .arg(size.height())
                           .arg(MaximumSide));
    reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage image = reader.read();
    if (image.isNull())
        return failure(Logo::tr("The logo cannot be read: %1.").arg(reader.errorString()));
    return image;
}

} // namespace Layerwright
