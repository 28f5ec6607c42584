// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/entryline.h"

#include <QList>

namespace Layerwright {

// Maps and lists in block style, found by the indentation of lines alone.

/// A key or dash that something deeper belongs to.
struct BlockParent
{
    LineEntry entry;
    EntryLine line;
    int index = 0; ///< of a dash: so many come before it in its list

    /// Where a value begins on its own line, behind anchor and tag; -1 where there is none.
    qsizetype value(QByteArrayView text) const;
};

/// What is above a key at `column` of a line, whose first `count` entries stand before it; innermost first.
QList<BlockParent> parentsOf(QByteArrayView text, const EntryLine &line, qsizetype count, qsizetype column);

struct BlockChild
{
    QByteArray name; ///< empty for an item
    LineEntry entry;
    QByteArray value; ///< on its own line
};

/// What belongs to a key, dash or document.
struct BlockChildren
{
    qsizetype column = -1; ///< -1: there are none
    bool isList = false;
    QList<BlockChild> entries;
    QList<BlockChild> itemKeys; ///< of all items together
};

/// The line that begins at `skipped` is passed over: somebody is typing there.
BlockChildren childrenOf(QByteArrayView text, const BlockParent &parent, qsizetype skipped = -1);
/// At the root of the document that begins at `begin`.
BlockChildren childrenOfDocument(QByteArrayView text, qsizetype begin, qsizetype skipped = -1);

/// Where the document begins that holds `offset`: behind its `---`.
qsizetype documentBegin(QByteArrayView text, qsizetype offset);

} // namespace Layerwright
