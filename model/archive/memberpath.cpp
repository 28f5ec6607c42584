// SPDX-License-Identifier: Apache-2.0
#include "model/archive/memberpath.h"

#include <QCoreApplication>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct MemberPath
{
    Q_DECLARE_TR_FUNCTIONS(MemberPath)
};

constexpr qsizetype longestPrintedName = 120;

bool isDrive(QStringView path)
{
    return path.size() >= 2 && path[1] == u':' && path[0].unicode() < 0x80 && path[0].isLetter();
}

QString foldedKey(const QString &path)
{
    return path.normalized(QString::NormalizationForm_C)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C);
}

} // namespace

QString printableName(QByteArrayView name)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder.decode(name);
    const bool valid = !decoder.hasError();
    QString text;
    for (const QChar character : valid ? decoded : QString::fromLatin1(name)) {
        const bool odd =
            valid ? !character.isPrint() && !character.isSurrogate() : character.unicode() >= 0x7f;
        if (odd || character.unicode() < 0x20)
            text += u"\\x%1"_s.arg(static_cast<uint>(character.unicode()), 2, 16, '0'_L1);
        else
            text += character;
        if (text.size() > longestPrintedName)
            return text.first(longestPrintedName) + u'…';
    }
    return text;
}

static Result<QString> decodedPath(QByteArrayView name)
{
    if (name.isEmpty())
        return failure(MemberPath::tr("its name is empty"));
    if (name.contains('\0'))
        return failure(MemberPath::tr("its name holds a NUL byte"));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString path = decoder.decode(name);
    if (decoder.hasError())
        return failure(MemberPath::tr("its name is not valid UTF-8"));
    return path;
}

static Result<QString> normalizedPath(const QString &path, qsizetype depth)
{
    QStringList steps;
    for (const QString &step : path.split(u'/', Qt::SkipEmptyParts)) {
        if (step == ".."_L1)
            return failure(MemberPath::tr("its path climbs out of the archive with “..”"));
        if (step != "."_L1)
            steps.append(step);
    }
    if (steps.size() > depth)
        return failure(MemberPath::tr("its path is more than %1 folders deep").arg(depth));
    return steps.join(u'/');
}

Result<QString> checkedPath(QByteArrayView name, const ArchiveLimits &limits)
{
    if (name.size() > limits.pathBytes)
        return failure(MemberPath::tr("its path is longer than %1 bytes").arg(limits.pathBytes));
    Result<QString> path = decodedPath(name);
    if (!path)
        return path;
    if (path->startsWith(u'/'))
        return failure(MemberPath::tr("its path is absolute"));
    if (isDrive(*path))
        return failure(MemberPath::tr("its path begins with a drive letter"));
    if (path->contains(u'\\'))
        return failure(MemberPath::tr("its path holds a backslash"));
    return normalizedPath(*path, limits.pathDepth);
}

Result<void> MemberNames::addFile(const QString &path)
{
    const QString key = foldedKey(path);
    if (const auto other = m_files.constFind(key); other != m_files.cend()) {
        return *other == path
                   ? failure(MemberPath::tr("it is in the archive twice"))
                   : failure(MemberPath::tr("its name differs from “%1” only in case or in the way its "
                                            "characters are composed")
                                 .arg(printableName(other->toUtf8())));
    }
    if (m_folders.contains(key))
        return failure(MemberPath::tr("its name is also that of a folder"));
    m_files.insert(key, path);
    return addParents(path);
}

Result<void> MemberNames::addFolder(const QString &path)
{
    const QString key = foldedKey(path);
    if (m_files.contains(key))
        return failure(MemberPath::tr("its name is also that of a file"));
    if (const auto other = m_folders.constFind(key); other != m_folders.cend()) {
        if (*other == path)
            return {};
        return failure(
            MemberPath::tr("the folder differs from “%1” only in case or in the way its characters "
                           "are composed")
                .arg(printableName(other->toUtf8())));
    }
    m_folders.insert(key, path);
    return addParents(path);
}

Result<void> MemberNames::addParents(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? Result<void>{} : addFolder(path.first(slash));
}

} // namespace Layerwright
