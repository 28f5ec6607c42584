// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/inspection/findinglist.h"

class QIODevice;

namespace Layerwright {

/// What is in an archive, also in one that is refused: each member with what it is and why it is not read,
/// and the profile if it can be told from the members that are. Links are listed and never followed.
class ArchiveInspector final
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::ArchiveInspector)

public:
    ArchiveInspector(FileInspection &inspection, FindingList &findings, IsCanceled isCanceled);

    /// The profile, or why there is none; either way the inspection has what was found.
    Result<LoadedProfile> inspect(QIODevice &archive, const QString &where, const ArchiveLimits &limits);

private:
    void walk(QIODevice &archive, const QString &where, const ArchiveLimits &limits);
    void noteRefusal(const QString &message);
    void compareChecksums();
    void noteMissing(const QStringList &paths);
    void nameKinds(const Result<LoadedProfile> &loaded);
    bool isCanceled() const { return m_isCanceled && m_isCanceled(); }

    FileInspection &m_inspection;
    FindingList &m_findings;
    IsCanceled m_isCanceled;
    QList<ArchiveMember> m_files; // those that can be read
    QList<qsizetype> m_rows;      // of the files, among the members
    bool m_isWhole = true;        // the archive was read to its end
    QString m_refusal;            // the first, as opening says it
};

} // namespace Layerwright
