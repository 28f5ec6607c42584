// SPDX-License-Identifier: Apache-2.0
#include "model/journal/journalfile.h"

#include "model/journal/recovereddocument.h"
#include "model/profile/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(JournalFile)
};

bool replaceFile(const QString &from, const QString &to)
{
#ifdef Q_OS_WIN
    std::error_code error; // at once, as QFile::rename is not where there is a file already
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), error);
    return !error;
#else
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
#endif
}

bool writeAll(QFile &file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 count = file.write(bytes.data(), bytes.size());
        if (count <= 0)
            return false;
        bytes = bytes.sliced(count);
    }
    return true;
}

} // namespace

bool syncToDisk(QFile &file)
{
#ifdef Q_OS_WIN
    return ::_commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

JournalFile::JournalFile(QString name)
    : m_name(std::move(name))
{
}

void JournalFile::setFolder(const QString &folder)
{
    if (m_path.isEmpty())
        m_path = folder + u'/' + m_name;
}

void JournalFile::begin(const JournalBase &base, int startIndex)
{
    m_base = base;
    m_pending.clear();
    m_knownTexts.clear();
    m_shift = startIndex;
    m_least = m_index = m_count = 0;
    m_isLinear = false;
}

Result<void> JournalFile::resume(const QString &from, qint64 soundBytes, int index, int count)
{
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()) || !replaceFile(from, m_path))
        return fault(Tr::tr("its folder cannot be written to"));
    syncFolder(QFileInfo(m_path).absolutePath());
    m_file.setFileName(m_path);
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) || !writeAll(m_file, journalForm()) ||
        !m_file.resize(soundBytes) || !m_file.seek(soundBytes))
        return fault(m_file.errorString());
    m_size = soundBytes;
    m_index = index;
    m_count = count;
    m_compactAt = std::max(m_limit, 3 * m_size);
    return {};
}

void JournalFile::append(const JournalStep &step)
{
    JournalStep record = step;
    record.index -= m_shift;
    record.count = std::min(record.count - m_shift, m_count);
    const bool isMove = step.kind == JournalStep::Kind::Move;
    const bool isMerge = step.kind == JournalStep::Kind::Merge && m_index > 0;
    m_isLinear = m_isLinear || record.index < m_least || (isMove && record.index > m_count);
    m_isLinear = m_isLinear || (step.kind == JournalStep::Kind::Merge && !isMerge);
    if (m_isLinear) {
        record.kind = isMerge ? JournalStep::Kind::Merge : JournalStep::Kind::Push;
        record.index = isMerge ? m_index : m_index + 1;
    }
    if (record.kind != JournalStep::Kind::Move)
        record.count = record.index;
    m_index = record.index;
    m_count = record.count;
    m_pending += journalRecord(record);
}

void JournalFile::append(const JournalCheckpoint &change)
{
    m_pending += journalRecord(change, m_knownTexts);
}

Result<void> JournalFile::write()
{
    if (m_base) {
        if (const Result<void> created = create(journalHead(*m_base) + m_pending); !created) {
            remove(); // what is there still was saved since, and takes the room
            return created;
        }
        m_base.reset();
        m_pending.clear();
        m_compactAt = std::max(m_limit, 3 * m_size);
        return {};
    }
    if (const Result<void> appended = appendBytes(); !appended)
        return appended;
    if (m_size > m_compactAt)
        compact();
    return {};
}

/// Under another name until the whole of it is on disk: what has the name is sound at any time.
Result<void> JournalFile::create(const QByteArray &bytes)
{
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return fault(Tr::tr("its folder cannot be made"));
    const QString part = m_path + u".part"_s;
    QFile file(part);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered,
                   QFile::ReadOwner | QFile::WriteOwner) ||
        !writeAll(file, bytes) || !syncToDisk(file)) {
        const QString reason = file.errorString();
        file.remove();
        return fault(reason);
    }
    file.close();
    m_file.close();
    if (!replaceFile(part, m_path))
        return fault(Tr::tr("its folder cannot be written to"));
    syncFolder(QFileInfo(m_path).absolutePath());
    m_file.setFileName(m_path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return fault(m_file.errorString());
    m_size = bytes.size();
    return {};
}

Result<void> JournalFile::appendBytes()
{
    if (m_pending.isEmpty())
        return {};
    if (!QFile::exists(m_path))
        return fault(Tr::tr("it was removed by another program"));
    if (!m_file.isOpen())
        return fault(Tr::tr("it cannot be opened"));
    if (!writeAll(m_file, m_pending) || !syncToDisk(m_file)) {
        const QString reason = m_file.errorString();
        m_file.resize(m_size); // half a record would hide those that come later
        return fault(reason);
    }
    m_size += m_pending.size();
    m_pending.clear();
    return {};
}

/// The journal that is there counts until the smaller one has its name.
void JournalFile::compact()
{
    QFile file(m_path);
    std::optional<JournalContent> content;
    if (file.open(QIODevice::ReadOnly))
        content = readJournal(file.readAll());
    m_compactAt = 2 * m_size; // should it not work, it is not tried again at once
    if (!content || content->damagedBytes > 0)
        return;
    const CompactJournal smaller = compactJournal(*content, m_size / 4);
    if (!create(smaller.bytes))
        return;
    m_knownTexts.clear(); // some may be gone
    m_compactAt = std::max(m_limit, 3 * m_size);
    m_index -= smaller.stepsGone;
    m_count -= smaller.stepsGone;
    m_shift += smaller.stepsGone;
    m_least = smaller.stepsGone > 0 ? 1 : m_least;
}

void JournalFile::remove()
{
    m_file.close();
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

Result<void> JournalFile::fault(const QString &reason) const
{
    return failure(
        Tr::tr("The journal that keeps unsaved work safe cannot be written: %1 (%2). Save often until "
               "that is mended.")
            .arg(reason, QDir::toNativeSeparators(QFileInfo(m_path).absolutePath())));
}

} // namespace Layerwright
