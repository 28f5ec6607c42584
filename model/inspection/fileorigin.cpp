// SPDX-License-Identifier: Apache-2.0
#include "model/inspection/fileorigin.h"

#include <QFile>

#if defined(Q_OS_LINUX) || defined(Q_OS_DARWIN)
#include <sys/xattr.h>
#endif

using namespace Qt::StringLiterals;

namespace Layerwright {

/// What is longer is no address that anybody could check.
[[maybe_unused]] static constexpr qsizetype mostBytes = 4'096;

#if defined(Q_OS_LINUX) || defined(Q_OS_DARWIN)
static QByteArray attributeOf(const QString &path, const char *name)
{
    QByteArray value(mostBytes, Qt::Uninitialized);
    const QByteArray file = QFile::encodeName(path);
#ifdef Q_OS_DARWIN
    const ssize_t size = getxattr(file.constData(), name, value.data(), size_t(value.size()), 0, 0);
#else
    const ssize_t size = getxattr(file.constData(), name, value.data(), size_t(value.size()));
#endif
    return size < 0 ? QByteArray() : value.first(size);
}
#endif

FileOrigin parsedZone(const QByteArray &text)
{
    FileOrigin origin;
    for (const QByteArray &line : text.split('\n')) {
        const qsizetype equals = line.indexOf('=');
        if (equals < 0)
            continue;
        const QByteArray key = line.first(equals).trimmed().toLower();
        const QString value = QString::fromUtf8(line.sliced(equals + 1).trimmed());
        if (key == "zoneid")
            origin.isMarked = value == "3"_L1 || value == "4"_L1;
        else if (key == "hosturl")
            origin.url = value;
        else if (key == "referrerurl")
            origin.referrer = value;
    }
    return origin.isMarked ? origin : FileOrigin();
}

FileOrigin parsedQuarantine(const QByteArray &value)
{
    const QList<QByteArray> fields = value.split(';');
    if (value.isEmpty())
        return {};
    FileOrigin origin;
    origin.isMarked = true;
    origin.program = QString::fromUtf8(fields.value(2)).trimmed();
    return origin;
}

FileOrigin originOf(const QString &path)
{
#if defined(Q_OS_LINUX)
    FileOrigin origin;
    origin.url = QString::fromUtf8(attributeOf(path, "user.xdg.origin.url"));
    origin.referrer = QString::fromUtf8(attributeOf(path, "user.xdg.referrer.url"));
    origin.isMarked = !origin.url.isEmpty() || !origin.referrer.isEmpty();
    return origin;
#elif defined(Q_OS_DARWIN)
    return parsedQuarantine(attributeOf(path, "com.apple.quarantine"));
#elif defined(Q_OS_WIN)
    QFile stream(path + u":Zone.Identifier"_s);
    return stream.open(QIODevice::ReadOnly) ? parsedZone(stream.read(mostBytes)) : FileOrigin();
#else
    Q_UNUSED(path)
    return {};
#endif
}

} // namespace Layerwright
