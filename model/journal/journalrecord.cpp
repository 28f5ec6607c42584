// SPDX-License-Identifier: Apache-2.0
#include "model/journal/journalrecord.h"

#include "model/journal/journalparser.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace Layerwright {

static constexpr QByteArrayView firstForm = "Layerwright journal 1\n"; // without checkpoints
static constexpr QByteArrayView secondForm = "Layerwright journal 2\n";
static constexpr quint32 checkpointMark = 0x8000'0000U; // in the length of a record
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

namespace {

/// A checkpoint as it is written.
struct WrittenCheckpoint
{
    JournalCheckpoint::Kind kind = JournalCheckpoint::Kind::SetHere;
    quint64 id = 0;
    QString name;
    qint64 time = 0;
    bool isAutomatic = false;
    QList<QByteArray> texts; // that no record before this one has
    QByteArray content;      // the profile and its files, with long texts by their sums
};

/// Where a record is in the bytes that are left.
struct Record
{
    QByteArrayView content;
    qsizetype size = 0; // with what stands before it
    bool isCheckpoint = false;
    bool isSound = false;
};

} // namespace

template <typename V>
static void visitFields(V &v, Like<WrittenCheckpoint> auto &written)
{
    auto &[kind, id, name, time, isAutomatic, texts, content] = written;
    v(kind, id, name, time, isAutomatic, texts, content);
}

static QByteArray sumOf(QByteArrayView content, qsizetype size = sumSize)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(content);
    return hash.result().first(size);
}

static QByteArray lengthOf(const QByteArray &content, quint32 mark)
{
    Q_ASSERT(content.size() < checkpointMark);
    QByteArray length(lengthSize, Qt::Uninitialized);
    qToLittleEndian(static_cast<quint32>(content.size()) | mark, length.data());
    return length;
}

template <typename Value>
static QByteArray recordOf(const Value &value)
{
    JournalBytes content;
    content(value);
    return lengthOf(content.bytes(), 0) + sumOf(content.bytes()) + content.bytes();
}

QByteArray journalForm()
{
    return secondForm.toByteArray();
}

QByteArray journalHead(const JournalBase &base)
{
    return journalForm() + recordOf(base);
}

QByteArray journalRecord(const JournalStep &step)
{
    return recordOf(step);
}

QByteArray journalRecord(const JournalCheckpoint &change, QSet<QByteArray> &known)
{
    const Checkpoint &checkpoint = change.checkpoint;
    WrittenCheckpoint written{change.kind,
                              checkpoint.id,
                              checkpoint.name,
                              checkpoint.time.toMSecsSinceEpoch(),
                              checkpoint.isAutomatic,
                              {},
                              {}};
    if (change.kind == JournalCheckpoint::Kind::SetHere || change.kind == JournalCheckpoint::Kind::Keep) {
        JournalTexts texts;
        JournalBytes content(&texts);
        content(checkpoint.profile, checkpoint.attachments);
        written.content = content.bytes();
        for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
            if (!known.contains(text.key()))
                written.texts.append(text.value());
            known.insert(text.key());
        }
    }
    JournalBytes bytes;
    bytes(written);
    const QByteArray length = lengthOf(bytes.bytes(), checkpointMark);
    return length + sumOf(length, lengthSize) + sumOf(bytes.bytes()) + bytes.bytes();
}

/// The record at the beginning, if the whole of it is there.
static std::optional<Record> recordAt(QByteArrayView left)
{
    if (left.size() < lengthSize + sumSize)
        return std::nullopt;
    const auto length = qFromLittleEndian<quint32>(left.data());
    Record record;
    record.isCheckpoint = (length & checkpointMark) != 0;
    const auto size = static_cast<qsizetype>(length & ~checkpointMark);
    const qsizetype head = record.isCheckpoint ? 2 * lengthSize + sumSize : lengthSize + sumSize;
    if (left.size() < head || size > left.size() - head)
        return std::nullopt;
    if (record.isCheckpoint &&
        sumOf(left.first(lengthSize), lengthSize) != left.sliced(lengthSize, lengthSize))
        return std::nullopt;
    record.content = left.sliced(head, size);
    record.size = head + size;
    record.isSound = sumOf(record.content) == left.sliced(head - sumSize, sumSize);
    return record;
}

template <typename Value>
static bool parse(const Record &record, Value &value)
{
    JournalParser parser(record.content);
    parser(value);
    return record.isSound && parser.isDone();
}

/// What the checkpoints are after this record; false when it cannot be read.
static bool take(const Record &record, JournalContent &content, JournalTexts &texts)
{
    using Kind = JournalCheckpoint::Kind;
    WrittenCheckpoint written;
    if (!parse(record, written) || written.kind > Kind::Remove)
        return false;
    const auto isIt = [&](const KeptCheckpoint &kept) { return kept.checkpoint.id == written.id; };
    if (written.kind == Kind::Remove) {
        content.checkpoints.removeIf(isIt);
        return true;
    }
    if (written.kind == Kind::Rename) {
        if (const auto kept = std::ranges::find_if(content.checkpoints, isIt);
            kept != content.checkpoints.end()) {
            kept->checkpoint.name = written.name;
            kept->checkpoint.isAutomatic = written.isAutomatic;
        }
        return true;
    }
    for (const QByteArray &text : std::as_const(written.texts))
        texts.insert(sumOf(text, QCryptographicHash::hashLength(QCryptographicHash::Sha256)), text);
    Checkpoint checkpoint{written.id,
                          written.name,
                          QDateTime::fromMSecsSinceEpoch(written.time, Qt::UTC),
                          written.isAutomatic,
                          Checkpoint::noPosition,
                          {},
                          {}};
    JournalParser parser(written.content, &texts);
    parser(checkpoint.profile, checkpoint.attachments);
    if (!parser.isDone() || std::ranges::any_of(content.checkpoints, isIt))
        return false;
    content.checkpoints.append({checkpoint, written.kind == Kind::SetHere, content.steps.size()});
    return true;
}

/// Steps and checkpoints, until one is not whole.
static void takeRecords(QByteArrayView bytes, JournalContent &content)
{
    JournalTexts texts;
    const qint64 start = content.ends.last();
    QByteArrayView left = bytes;
    while (const std::optional<Record> record = recordAt(left)) {
        JournalStep step;
        if (record->isCheckpoint)
            content.lostCheckpoints += take(*record, content, texts) ? 0 : 1;
        else if (parse(*record, step))
            content.steps.append(step);
        else
            break;
        left = left.sliced(record->size);
        content.ends.resize(content.steps.size() + 1);
        content.ends.last() = start + bytes.size() - left.size();
    }
    content.damagedBytes = left.size();
}

std::optional<JournalContent> readJournal(const QByteArray &bytes)
{
    QByteArrayView left(bytes);
    if (!left.startsWith(secondForm) && !left.startsWith(firstForm))
        return std::nullopt;
    left = left.sliced(firstForm.size());
    JournalContent content;
    const std::optional<Record> base = recordAt(left);
    if (!base || base->isCheckpoint || !parse(*base, content.base))
        return std::nullopt;
    left = left.sliced(base->size);
    content.ends.append(bytes.size() - left.size());
    takeRecords(left, content);
    return content;
}

} // namespace Layerwright
