// SPDX-License-Identifier: Apache-2.0
// Any bytes as a journal, and any bytes as a step or a checkpoint of one whose sums are right: read as far as
// they make sense, and what was read can be undone, done again and made smaller.
#include "model/journal/journalbytes.h"
#include "model/journal/recovereddocument.h"
#include "tests/fuzz/law.h"

#include <QCryptographicHash>
#include <QUndoStack>
#include <QtEndian>

using namespace Layerwright;

static QByteArray stateOf(const ProfileDocument &document)
{
    JournalBytes bytes;
    bytes(document.identified());
    return bytes.bytes();
}

/// As a writer would have written it.
static QByteArray withSum(const QByteArray &content, bool isCheckpoint)
{
    constexpr quint32 checkpointMark = 0x8000'0000U;
    const auto sum = [](const QByteArray &bytes, qsizetype size) {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).first(size);
    };
    QByteArray length(4, Qt::Uninitialized);
    qToLittleEndian(static_cast<quint32>(content.size()) | (isCheckpoint ? checkpointMark : 0),
                    length.data());
    return length + (isCheckpoint ? sum(length, 4) : QByteArray()) + sum(content, 8) + content;
}

static JournalBase smallBase()
{
    LoadedProfile loaded;
    Layer layer;
    layer.values = "a: 1\n";
    layer.manifests.append(Manifest{{}, "b: 2\n", {}});
    loaded.profile.layers = {layer, layer};
    loaded.profile.variables.resize(2);
    return {{}, {}, true, ProfileDocument(loaded).identified()};
}

static void check(const QByteArray &journal)
{
    const auto content = readJournal(journal);
    if (!content)
        return;
    const auto recovered = recoverDocument(*content);
    if (!recovered)
        return;
    ProfileDocument &document = *recovered->document;
    const QByteArray state = stateOf(document);
    const int index = document.undoStack()->index();
    document.undoStack()->setIndex(0);
    JournalBytes base;
    base(content->base.identified);
    law(stateOf(document) == base.bytes(), "all can be undone");
    document.undoStack()->setIndex(index);
    law(stateOf(document) == state, "and done again");
    if (!recovered->isWhole)
        return;
    const auto smaller = readJournal(compactJournal(*content, 64).bytes);
    law(smaller.has_value(), "a smaller journal can be read");
    const auto again = recoverDocument(*smaller);
    law(again && again->isWhole && stateOf(*again->document) == state, "and leads to the same");
    const QList<Checkpoint> &kept = again->checkpoints();
    law(kept.size() == recovered->checkpoints().size(), "with the same checkpoints");
    for (const Checkpoint &checkpoint : kept) {
        const Checkpoint *same = Checkpoints::of(recovered->document.get())->find(checkpoint.id);
        law(same && same->profile == checkpoint.profile && same->name == checkpoint.name, "as they were");
    }
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    static const QByteArray head = journalHead(smallBase());
    check(bytes);
    // Two bytes that no text has divide the input into records, of which every third is a checkpoint.
    QByteArray journal = head;
    int count = 0;
    for (qsizetype from = 0; from < bytes.size(); ++count) {
        qsizetype to = bytes.indexOf("\xff\xfe", from);
        to = to < 0 ? bytes.size() : to;
        journal += withSum(bytes.sliced(from, to - from), count % 3 == 2);
        from = to + 2;
    }
    check(journal);
    return 0;
}
