// SPDX-License-Identifier: Apache-2.0
#include "model/commands/edittext.h"

#include "model/commands/commandids.h"

#include <algorithm>

namespace Layerwright {

static bool changesNothing(const QList<TextEdit> &edits, const QList<TextEdit> &inverse)
{
    return std::ranges::equal(edits, inverse, {}, &TextEdit::text, &TextEdit::text);
}

EditText::EditText(ProfileDocument *document, TextId id, QList<TextEdit> edits, const QString &name,
                   Merge merge)
    : m_document(document)
    , m_id(id)
    , m_edits(std::move(edits))
    , m_inverted(inverted(document->text(id), m_edits))
    , m_burst(document->typingBurst())
    , m_merge(merge)
{
    const Layer *layer = document->layer(id.layer);
    setText(name.isEmpty() ? tr("Edit %1").arg(layer ? layer->name : QString()) : name);
    setObsolete(changesNothing(m_edits, m_inverted));
}

void EditText::undo()
{
    apply(m_inverted);
}

void EditText::redo()
{
    apply(m_edits);
}

int EditText::id() const
{
    if (m_merge == Merge::Field)
        return EditFieldCommand;
    return m_merge == Merge::WithinBurst && m_edits.size() == 1 ? EditTextCommand : -1;
}

bool EditText::mergeWith(const QUndoCommand *command)
{
    const auto &next = static_cast<const EditText &>(*command);
    if (m_merge == Merge::Field)
        return mergeField(next);
    if (!continues(next))
        return false;
    append(next);
    setObsolete(changesNothing(m_edits, m_inverted));
    return true;
}

bool EditText::continues(const EditText &next) const
{
    if (next.m_id != m_id || next.m_burst != m_burst || next.text() != text())
        return false;
    if (m_edits.first().text.contains('\n'))
        return false;
    const qsizetype end = m_inverted.first().span.end;
    const TextEdit &edit = next.m_edits.first();
    const bool isBackspace = edit.text.isEmpty() && edit.span.end == end;
    return edit.span.begin == end || isBackspace;
}

/// The next one is done already: from the text after both the one before both is found.
bool EditText::mergeField(const EditText &next)
{
    if (next.m_id != m_id || next.m_burst != m_burst || next.text() != text())
        return false;
    const QByteArray after = m_document->text(m_id);
    const QByteArray before = applied(applied(after, next.m_inverted), m_inverted);
    m_edits = smallestEdit(before, after);
    m_inverted = inverted(before, m_edits);
    setObsolete(m_edits.isEmpty());
    return true;
}

/// The result stands for both: what was there before, and what is there now, over the union of the spans.
void EditText::append(const EditText &next)
{
    TextEdit &edit = m_edits.first();
    TextEdit &inverse = m_inverted.first();
    const TextEdit &nextEdit = next.m_edits.first();
    const QByteArray &removed = next.m_inverted.first().text;
    const qsizetype begin = inverse.span.begin;

    const qsizetype left = std::max<qsizetype>(0, begin - nextEdit.span.begin);
    const qsizetype right = std::max<qsizetype>(0, nextEdit.span.end - inverse.span.end);
    inverse.text.prepend(removed.first(left));
    inverse.text.append(removed.last(right));
    const qsizetype kept = std::max<qsizetype>(0, nextEdit.span.begin - begin);
    edit.text.truncate(kept);
    edit.text.append(nextEdit.text);
    edit.span = {begin - left, begin - left + inverse.text.size()};
    inverse.span = {edit.span.begin, edit.span.begin + edit.text.size()};
}

void EditText::apply(const QList<TextEdit> &edits)
{
    for (auto edit = edits.crbegin(); edit != edits.crend(); ++edit)
        m_document->replaceText(m_id, edit->span, edit->text);
}

} // namespace Layerwright
