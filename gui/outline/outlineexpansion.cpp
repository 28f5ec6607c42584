// SPDX-License-Identifier: Apache-2.0
#include "gui/outline/outlineexpansion.h"

#include "gui/outline/outlineview.h"

#include <QScopedValueRollback>
#include <QScrollBar>

namespace Layerwright {

/// So many rows are open at first, at most: about what can be seen at once.
static constexpr int rowsAtFirst = 30;

static QString nameOf(const OutlineWay &way)
{
    QString name;
    for (const OutlineStep &step : way)
        name += step.name + QChar(0x1F);
    return name;
}

OutlineExpansion::OutlineExpansion(OutlineView *view, OutlineModel *model)
    : QObject(view)
    , m_view(view)
    , m_model(model)
{
    connect(view, &QTreeView::expanded, this, [this](const QModelIndex &index) { remember(index, true); });
    connect(view, &QTreeView::collapsed, this, [this](const QModelIndex &index) { remember(index, false); });
}

void OutlineExpansion::remember(const QModelIndex &index, bool isOpen)
{
    if (m_isOurs || m_model->isFiltered())
        return;
    m_followed.removeAll(index);
    const OutlineWay way = m_model->wayTo(index);
    const QString name = nameOf(way);
    Memory &memory = m_memories[m_text];
    (isOpen ? memory.opened : memory.closed).insert(name, way);
    (isOpen ? memory.closed : memory.opened).remove(name);
}

void OutlineExpansion::setExpanded(const QModelIndex &index, bool expanded)
{
    const QScopedValueRollback ours(m_isOurs, true);
    m_view->setExpanded(index, expanded);
}

void OutlineExpansion::setText(TextId id)
{
    m_text = id;
    m_followed.clear();
}

void OutlineExpansion::forget(ItemId layer)
{
    m_memories.removeIf([layer](auto memory) { return memory.key().layer == layer; });
}

void OutlineExpansion::restore()
{
    QModelIndexList open;
    if (m_model->isFiltered()) {
        for (auto node = m_model->matches().children.keyBegin(); node != m_model->matches().children.keyEnd();
             ++node)
            open.append(m_model->indexOf(m_model->tree().node(*node)));
    } else {
        Memory &memory = m_memories[m_text];
        if (!memory.isFilled && m_model->rowCount() > 0) {
            memory.isFilled = true;
            openFirstLevels(memory);
        }
        for (const OutlineWay &way : std::as_const(memory.opened))
            open.append(m_model->find(way));
    }
    const QScopedValueRollback ours(m_isOurs, true);
    m_view->expandAllOf(open);
}

/// Level by level, as long as all of it can be seen at once.
void OutlineExpansion::openFirstLevels(Memory &memory)
{
    QModelIndexList level{QModelIndex()};
    int rows = 0;
    while (!level.isEmpty()) {
        for (const QModelIndex &parent : std::as_const(level))
            rows += m_model->rowCount(parent);
        if (rows > rowsAtFirst)
            return;
        QModelIndexList next;
        for (const QModelIndex &parent : std::as_const(level)) {
            if (const OutlineWay way = m_model->wayTo(parent); !way.isEmpty())
                memory.opened.insert(nameOf(way), way);
            for (int row = 0; row < m_model->rowCount(parent); ++row)
                if (const QModelIndex child = m_model->index(row, 0, parent); m_model->hasChildren(child))
                    next.append(child);
        }
        level = next;
    }
}

void OutlineExpansion::follow(qsizetype offset)
{
    QModelIndexList way;
    for (QModelIndex at = m_model->indexAt(offset); at.isValid(); at = at.parent())
        way.prepend(at);
    QModelIndex shown;
    for (const QModelIndex &index : std::as_const(way)) {
        if (shown.isValid() && !m_view->isExpanded(shown)) {
            if (m_memories[m_text].closed.contains(nameOf(m_model->wayTo(shown))))
                break;
            setExpanded(shown, true);
            m_followed.append(shown);
        }
        shown = index;
    }
    closeWays(shown);
    m_view->setCurrentIndex(shown);
    if (!shown.isValid())
        return;
    const int sideways = m_view->horizontalScrollBar()->value();
    m_view->scrollTo(shown);
    m_view->horizontalScrollBar()->setValue(sideways);
}

/// What was opened for the cursor closes behind it.
void OutlineExpansion::closeWays(const QModelIndex &except)
{
    const auto holds = [&except](const QModelIndex &index) {
        QModelIndex at = except;
        while (at.isValid() && at != index)
            at = at.parent();
        return at.isValid();
    };
    const QList<QPersistentModelIndex> followed = std::exchange(m_followed, {});
    for (const QPersistentModelIndex &index : followed) {
        if (!index.isValid())
            continue;
        if (holds(index))
            m_followed.append(index);
        else
            setExpanded(index, false);
    }
}

} // namespace Layerwright
