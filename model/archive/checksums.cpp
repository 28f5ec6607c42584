// SPDX-License-Identifier: Apache-2.0
#include "model/archive/checksums.h"

#include "model/archive/memberpath.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Checksums)
};

constexpr qsizetype digestCharacters = 64;

QByteArray digestOf(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex();
}

/// A line that has an escaped name begins with a backslash (GNU coreutils).
QByteArray lineFor(const ArchiveMember &member)
{
    QByteArray name = member.path.toUtf8();
    const QByteArray plain = name;
    name.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r");
    return (name == plain ? "" : "\\") + digestOf(member.data) + "  " + name + '\n';
}

QByteArray unescaped(const QByteArray &name)
{
    QByteArray result;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name[i] != '\\' || i + 1 == name.size()) {
            result += name[i];
            continue;
        }
        ++i;
        result += name[i] == 'n' ? '\n' : name[i] == 'r' ? '\r' : name[i];
    }
    return result;
}

/// The digests by path; a line that is none is left out.
QHash<QString, QByteArray> parsedLines(const QByteArray &text)
{
    QHash<QString, QByteArray> digests;
    for (QByteArray line : text.split('\n')) {
        const bool escaped = line.startsWith('\\');
        if (escaped)
            line.remove(0, 1);
        if (line.size() <= digestCharacters + 2)
            continue;
        const QByteArray name = line.sliced(digestCharacters + 2);
        digests.insert(QString::fromUtf8(escaped ? unescaped(name) : name),
                       line.first(digestCharacters).toLower());
    }
    return digests;
}

} // namespace

QByteArray checksumsOf(const QList<ArchiveMember> &members)
{
    QList<QByteArray> lines;
    QList<ArchiveMember> sorted = members;
    std::ranges::sort(sorted, {}, [](const ArchiveMember &member) { return member.path.toUtf8(); });
    QByteArray text;
    for (const ArchiveMember &member : sorted) {
        if (member.path != checksumsPath)
            text += lineFor(member);
    }
    return text;
}

ChecksumComparison compareChecksums(const QList<ArchiveMember> &members)
{
    ChecksumComparison comparison;
    comparison.states.fill(ChecksumState::NotStated, members.size());
    const auto sums = std::ranges::find(members, checksumsPath, &ArchiveMember::path);
    if (sums == members.end())
        return comparison;
    comparison.isStated = true;
    QHash<QString, QByteArray> digests = parsedLines(sums->data);
    for (qsizetype i = 0; i < members.size(); ++i) {
        if (members[i].path == checksumsPath)
            continue;
        const QByteArray stated = digests.take(members[i].path);
        comparison.states[i] = stated.isEmpty()                      ? ChecksumState::NotListed
                               : stated == digestOf(members[i].data) ? ChecksumState::Matches
                                                                     : ChecksumState::Differs;
    }
    comparison.missing = digests.keys();
    comparison.missing.sort();
    return comparison;
}

Result<void> verifyChecksums(const QList<ArchiveMember> &members)
{
    const ChecksumComparison comparison = compareChecksums(members);
    for (qsizetype i = 0; i < members.size(); ++i) {
        const QString name = printableName(members[i].path.toUtf8());
        if (comparison.states[i] == ChecksumState::NotListed)
            return failure(
                Tr::tr("Member “%1” is not listed in SHA256SUMS: it was added after the archive was "
                       "made.")
                    .arg(name));
        if (comparison.states[i] == ChecksumState::Differs)
            return failure(
                Tr::tr("Member “%1” does not have the checksum that SHA256SUMS states: it was changed "
                       "after the archive was made.")
                    .arg(name));
    }
    if (!comparison.missing.isEmpty())
        return failure(Tr::tr("Member “%1”, listed in SHA256SUMS, is missing.")
                           .arg(printableName(comparison.missing.first().toUtf8())));
    return {};
}

} // namespace Layerwright
