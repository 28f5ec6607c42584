// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"
#include "model/items/outlinemodel.h"

#include <QHash>
#include <QObject>

namespace Layerwright {

class OutlineView;

/// What of the outline is open: for each text what the user opened and closed, also while the text is broken
/// and has lost half of its keys; and for as long as the cursor is there, the way to it.
class OutlineExpansion final : public QObject
{
    Q_OBJECT

public:
    OutlineExpansion(OutlineView *view, OutlineModel *model);

    /// Another text is shown: what was open in it opens once its tree is there.
    void setText(TextId id);
    /// The model has a new tree.
    void restore();
    /// Makes the entry at the offset current, and opens the way to it where the user has not closed it.
    void follow(qsizetype offset);
    /// A text that is gone needs no memory.
    void forget(ItemId layer);

private:
    struct Memory
    {
        QHash<QString, OutlineWay> opened; // by names
        QHash<QString, OutlineWay> closed;
        bool isFilled = false;
    };

    void remember(const QModelIndex &index, bool isOpen);
    void openFirstLevels(Memory &memory);
    void closeWays(const QModelIndex &except);
    void setExpanded(const QModelIndex &index, bool expanded);

    OutlineView *m_view;
    OutlineModel *m_model;
    TextId m_text;
    QHash<TextId, Memory> m_memories;
    QList<QPersistentModelIndex> m_followed; // opened on the way to the cursor
    bool m_isOurs = false;                   // what opens or closes is not the user's doing
};

} // namespace Layerwright
