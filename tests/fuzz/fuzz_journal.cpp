// SPDX-License-Identifier: Apache-2.0
// Any bytes as a journal, and any bytes as a step of one whose sum is right: read as far as they make sense,
// and what was read can be undone, done again and made smaller.
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
static QByteArray withSum(const QByteArray &content)
{
    QByteArray record(4, Qt::Uninitialized);
    qToLittleEndian(static_cast<quint32>(content.size()), record.data());
    return record + QCryptographicHash::hash(content, QCryptographicHash::Sha256).first(8) + content;
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
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    static const QByteArray head = journalHead(smallBase());
    check(bytes);
    // Two bytes that no text has divide the input into steps.
    QByteArray journal = head;
    for (qsizetype from = 0; from < bytes.size();) {
        qsizetype to = bytes.indexOf("\xff\xfe", from);
        to = to < 0 ? bytes.size() : to;
        journal += withSum(bytes.sliced(from, to - from));
        from = to + 2;
    }
    check(journal);
    return 0;
}
