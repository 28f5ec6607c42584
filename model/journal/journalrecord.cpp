// SPDX-License-Identifier: Apache-2.0
#include "model/journal/journalrecord.h"

#include "model/journal/journalbytes.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <limits>

namespace Layerwright {

static constexpr QByteArrayView firstLine = "Layerwright journal 1\n";
static constexpr qsizetype lengthSize = sizeof(quint32);
static constexpr qsizetype sumSize = 8;

template <typename V>
static void visitFields(V &v, Like<FileFingerprint> auto &fingerprint)
{
    auto &[size, sha256] = fingerprint;
    v(size, sha256);
}

template <typename V>
static void visitFields(V &v, Like<JournalBase> auto &base)
{
    auto &[path, fingerprint, isSaved, identified] = base;
    v(path, fingerprint, isSaved, identified);
}

template <typename V>
static void visitFields(V &v, Like<JournalStep> auto &step)
{
    auto &[kind, index, count, time, text, changes] = step;
    v(kind, index, count, time, text, changes);
}

static QByteArray sumOf(QByteArrayView content)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(content);
    return hash.result().first(sumSize);
}

template <typename Value>
static QByteArray recordOf(const Value &value)
{
    JournalBytes content;
    content(value);
    const QByteArray &bytes = content.bytes();
    Q_ASSERT(bytes.size() <= std::numeric_limits<quint32>::max());
    QByteArray record(lengthSize, Qt::Uninitialized);
    qToLittleEndian(static_cast<quint32>(bytes.size()), record.data());
    return record + sumOf(bytes) + bytes;
}

QByteArray journalHead(const JournalBase &base)
{
    return firstLine.toByteArray() + recordOf(base);
}

QByteArray journalRecord(const JournalStep &step)
{
    return recordOf(step);
}

/// The record at the place, if the whole of it is there and sound; then the place is behind it.
template <typename Value>
static bool takeRecord(QByteArrayView &left, Value &value)
{
    if (left.size() < lengthSize + sumSize)
        return false;
    const auto size = static_cast<qsizetype>(qFromLittleEndian<quint32>(left.data()));
    if (size > left.size() - lengthSize - sumSize)
        return false;
    const QByteArrayView content = left.sliced(lengthSize + sumSize, size);
    if (sumOf(content) != left.sliced(lengthSize, sumSize))
        return false;
    JournalParser parser(content);
    parser(value);
    if (!parser.isDone())
        return false;
    left = left.sliced(lengthSize + sumSize + size);
    return true;
}

std::optional<JournalContent> readJournal(const QByteArray &bytes)
{
    QByteArrayView left(bytes);
    JournalContent content;
    if (!left.startsWith(firstLine))
        return std::nullopt;
    left = left.sliced(firstLine.size());
    if (!takeRecord(left, content.base))
        return std::nullopt;
    content.ends.append(bytes.size() - left.size());
    for (JournalStep step; takeRecord(left, step); step = {}) {
        content.steps.append(step);
        content.ends.append(bytes.size() - left.size());
    }
    content.damagedBytes = left.size();
    return content;
}

} // namespace Layerwright
