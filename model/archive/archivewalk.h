// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/archive/memberpath.h"
#include "model/archive/tarreader.h"

#include <QCoreApplication>

class QIODevice;

namespace Layerwright {

/// Goes over the members of an archive once and judges each by the rules that docs/file-format.md lists. What
/// to do about a member that breaks one is the caller's matter; nothing of it needs to be read.
class ArchiveWalk final
{
    Q_DECLARE_TR_FUNCTIONS(ArchiveReader)

public:
    struct Member
    {
        TarHeader header;
        Result<QString> path; ///< or the rule that it breaks, as a part of a sentence

        bool isFile() const { return path && header.type == TarHeader::Type::File; }
    };

    /// `where` names the archive in messages.
    ArchiveWalk(QIODevice &device, QString where, const ArchiveLimits &limits);

    /// The next member, or nothing at the end. After an error there is no next one.
    Result<std::optional<Member>> next();
    /// The data of the member that next() returned.
    Result<QByteArray> data(const Member &member);
    /// Why the archive is refused that holds this member, as a sentence.
    Error refusal(const Member &member) const;

    qint64 unpackedBytes() const { return m_stream.produced(); }

private:
    Result<void> checkCount();
    Result<void> checkType(TarHeader::Type type) const;
    Result<void> checkSize(const TarHeader &header, const QString &path) const;
    Result<QString> checkedMember(const TarHeader &header);
    tl::unexpected<Error> ofArchive(const Error &error) const;
    Error ofMember(const QByteArray &name, const Error &error) const;

    QString m_where;
    ArchiveLimits m_limits;
    UnpackedStream m_stream;
    TarReader m_tar;
    MemberNames m_names;
    QByteArray m_last;
    qint64 m_count = 0;
};

} // namespace Layerwright
