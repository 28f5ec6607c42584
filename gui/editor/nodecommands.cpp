// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/nodecommands.h"

#include "gui/editor/currenttree.h"
#include "gui/editor/yamleditor.h"
#include "model/language/entries.h"
#include "model/yaml/yamltext.h"

namespace Layerwright {

NodeCommands::NodeCommands(YamlEditor *editor, const CurrentTree *tree, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_tree(tree)
{
    connect(editor, &TextView::bytesChanged, this, [this] { m_grown.clear(); });
    connect(editor, &TextView::textShown, this, [this] { m_grown.clear(); });
}

YamlTree NodeCommands::treeOfNow() const
{
    return m_tree->isCurrent() ? m_tree->tree() : YamlTree::read(m_editor->bytes());
}

qsizetype NodeCommands::place() const
{
    const qsizetype cursor = m_editor->byteAt(m_editor->textCursor().position());
    const QByteArray text = m_editor->bytes();
    const qsizetype content = skipBlanks(text, lineBegin(text, cursor));
    return content < text.size() && !isLineEnd(text[content]) ? std::max(cursor, content) : cursor;
}

void NodeCommands::growSelection()
{
    const Span selected = m_editor->selectedSpan();
    const Span next = enclosingSpan(treeOfNow(), selected);
    if (next.isEmpty())
        return;
    if (m_grown.isEmpty() || !selected.contains(m_grown.last()))
        m_grown.clear();
    m_grown.append(selected);
    m_editor->select(next);
}

void NodeCommands::shrinkSelection()
{
    const Span selected = m_editor->selectedSpan();
    if (selected.isEmpty())
        return;
    const bool hasGrown = !m_grown.isEmpty() && enclosingSpan(treeOfNow(), m_grown.last()) == selected;
    if (!hasGrown)
        m_grown.clear();
    m_editor->select(hasGrown ? m_grown.takeLast() : enclosedSpan(treeOfNow(), selected, selected.begin));
}

void NodeCommands::moveEntry(MoveDirection direction)
{
    const qsizetype cursor = place();
    const YamlTree tree = treeOfNow();
    const YamlNode entry = entryAt(tree, cursor);
    const YamlEdits edits = moveNode(tree, entry, direction);
    if (!edits) {
        m_editor->tell(edits.error().message);
        return;
    }
    const Span above = edits->first().span;
    const Span below = edits->last().span;
    const Span from = direction == MoveDirection::Up ? below : above;
    const qsizetype to = direction == MoveDirection::Up ? above.begin : below.end - above.length();
    const qsizetype within = std::clamp<qsizetype>(cursor - from.begin, 0, from.length());
    m_editor->apply(*edits, direction == MoveDirection::Up ? tr("move entry up") : tr("move entry down"));
    m_editor->goTo({to + within, to + within});
}

void NodeCommands::goToSibling(int steps)
{
    const qsizetype cursor = place();
    if (const auto place = siblingStart(treeOfNow(), cursor, steps))
        m_editor->goTo({*place, *place});
    else
        m_editor->tell(steps > 0 ? tr("There is no further entry at this level.")
                                 : tr("There is no entry before this one at this level."));
}

} // namespace Layerwright
