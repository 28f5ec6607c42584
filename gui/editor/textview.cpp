// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/textview.h"

#include "gui/editor/lineedits.h"
#include "gui/editor/linetext.h"
#include "gui/editor/roomylayout.h"
#include "model/commands/edittext.h"

#include <QScopedValueRollback>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr std::chrono::milliseconds pauseThatEndsABurst{1500};

namespace {

struct Common
{
    qsizetype prefix = 0;
    qsizetype suffix = 0;
};

/// What two texts have in common at their ends, on character boundaries.
Common commonEnds(QStringView before, QStringView after)
{
    const qsizetype most = qMin(before.size(), after.size());
    Common common;
    while (common.prefix < most && before[common.prefix] == after[common.prefix])
        ++common.prefix;
    if (common.prefix > 0 && before[common.prefix - 1].isHighSurrogate())
        --common.prefix;
    while (common.suffix < most - common.prefix &&
           before[before.size() - 1 - common.suffix] == after[after.size() - 1 - common.suffix])
        ++common.suffix;
    if (common.suffix > 0 && before[before.size() - common.suffix].isLowSurrogate())
        --common.suffix;
    return common;
}

} // namespace

TextView::TextView(ProfileDocument *profile, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_profile(profile)
{
    auto *text = new QTextDocument(this);
    text->setDocumentLayout(new RoomyLayout(text));
    setDocument(text);
    setUndoRedoEnabled(false);
    setReadOnly(true);
    m_burstEnd.setSingleShot(true);
    m_burstEnd.setInterval(pauseThatEndsABurst);
    m_burstEnd.callOnTimeout(m_profile, &ProfileDocument::endTypingBurst);
    connect(document(), &QTextDocument::contentsChange, this, &TextView::onContentsChange);
    connect(document(), &QTextDocument::contentsChanged, this, &TextView::onContentsChanged);
    connect(m_profile, &ProfileDocument::textChanged, this, &TextView::onTextChanged);
}

qreal TextView::lineRoom() const
{
    return static_cast<const RoomyLayout *>(document()->documentLayout())->room();
}

void TextView::showText(TextId id)
{
    const QScopedValueRollback guard(m_following, true);
    m_id = m_profile->contains(id) ? id : TextId();
    const QByteArray text = m_id.isNull() ? QByteArray() : bytes();
    m_starts = LineStarts(text);
    m_toRefresh = {};
    setReadOnly(m_id.isNull());
    setPlainText(shownLines(QByteArrayView(text).sliced(byteOrderMarkLength(text))));
    emit textShown();
}

qsizetype TextView::byteAt(int position) const
{
    const QTextBlock block = document()->findBlock(qBound(0, position, document()->characterCount() - 1));
    const TextLines text = lines();
    return text.span(block.blockNumber()).begin +
           byteOfColumn(text.content(block.blockNumber()), position - block.position());
}

int TextView::positionAt(qsizetype byte) const
{
    const TextLines text = lines();
    const qsizetype line = text.lineAt(qBound<qsizetype>(0, byte, m_starts.textLength()));
    const QTextBlock block = document()->findBlockByNumber(static_cast<int>(line));
    return block.position() +
           static_cast<int>(columnOfByte(text.content(line), byte - text.span(line).begin));
}

Span TextView::selectedSpan() const
{
    const QTextCursor cursor = textCursor();
    return {byteAt(cursor.selectionStart()), byteAt(cursor.selectionEnd())};
}

void TextView::select(Span span)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(positionAt(span.begin));
    cursor.setPosition(positionAt(span.end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void TextView::apply(const QList<TextEdit> &edits, const QString &stepName)
{
    if (edits.isEmpty() || isReadOnly())
        return;
    const QScopedValueRollback guard(m_following, true);
    QTextCursor group(document());
    group.beginEditBlock();
    m_profile->push(
        std::make_unique<EditText>(m_profile, m_id, fewEdits(bytes(), edits), stepName, EditText::Merge::No));
    group.endEditBlock();
}

void TextView::insertText(const QString &text, const QString &stepName)
{
    const Span span = selectedSpan();
    QString unified = text;
    unified.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    const QByteArray inserted = unified.toUtf8().replace('\n', lines().lineEndFor(span.begin));
    if (inserted.isEmpty() && span.isEmpty())
        return;
    apply({{span, inserted}}, stepName);
    const qsizetype end = span.begin + inserted.size();
    select({end, end});
    ensureCursorVisible();
}

void TextView::onContentsChange(int position, int removed, int added)
{
    Q_UNUSED(removed) // too large at times; what stands behind the change says it exactly
    if (m_following || m_id.isNull())
        return;
    const TextEdit edit = editOf(position, added);
    if (edit.span.isEmpty() && edit.text.isEmpty()) { // half a character cannot be taken away
        m_toRefresh = {document()->findBlock(position).blockNumber(), 1, 1};
        return;
    }
    const QScopedValueRollback guard(m_pushing, true);
    m_profile->push(std::make_unique<EditText>(m_profile, m_id, QList{edit}));
    m_burstEnd.start();
}

/// What the view shows at `position` now, as the smallest replacement of bytes that leads there.
TextEdit TextView::editOf(int position, int added) const
{
    const int end = qMin(position + added, document()->characterCount() - 1);
    const QTextBlock first = document()->findBlock(position);
    const QTextBlock last = document()->findBlock(end);
    const qsizetype lastBefore = last.blockNumber() - (document()->blockCount() - m_starts.count());
    const qsizetype behind = last.position() + last.length() - 1 - end;
    const TextLines text = lines();
    const Span from = text.span(first.blockNumber());
    const Span to = text.span(lastBefore);
    const qsizetype toColumn = columnOfByte(text.bytes(to), to.length()) - behind;
    Span span{from.begin + byteOfColumn(text.bytes(from), position - first.position()),
              to.begin + byteOfColumn(text.bytes(to), toColumn)};

    QTextCursor cursor(document());
    cursor.setPosition(position);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    QString after = cursor.selectedText();
    if (!span.isEmpty() && !after.isEmpty()) {
        const QByteArrayView replaced = text.bytes(span);
        const QString before = shownLines(replaced);
        const Common common = commonEnds(before, after);
        span = {span.begin + byteOfUnit(replaced, common.prefix),
                span.begin + byteOfUnit(replaced, before.size() - common.suffix)};
        after = after.sliced(common.prefix, after.size() - common.prefix - common.suffix);
    }
    return {span, after.toUtf8().replace("\xE2\x80\xA9"_ba, text.lineEndFor(span.begin))};
}

void TextView::onTextChanged(TextId id, Span span, const QByteArray &text)
{
    if (id != m_id)
        return;
    const LineStarts::Change change = m_starts.replace(bytes(), span.begin, span.end, text.size());
    if (!m_pushing)
        refresh(change);
    else
        m_toRefresh = change;
    emit bytesChanged(span, text.size());
}

/// Bytes that meet by a deletion may read as another character or line end than they did apart.
void TextView::onContentsChanged()
{
    if (m_following || m_toRefresh.added == 0)
        return;
    LineStarts::Change change = std::exchange(m_toRefresh, {});
    change.removed = change.added + document()->blockCount() - m_starts.count();
    refresh(change);
}

QString TextView::shownBlocks(qsizetype first, qsizetype count) const
{
    QString shown;
    QTextBlock block = document()->findBlockByNumber(static_cast<int>(first));
    for (qsizetype i = 0; i < count; ++i, block = block.next()) {
        if (i > 0)
            shown += QChar(QChar::ParagraphSeparator);
        shown += block.text();
    }
    return shown;
}

/// Shows the lines of a change as the bytes now have them, touching no character that is right already.
void TextView::refresh(const LineStarts::Change &change)
{
    const QScopedValueRollback guard(m_following, true);
    const TextLines text = lines();
    const Span span{text.span(change.line).begin, text.span(change.line + change.added - 1).end};
    const QString before = shownBlocks(change.line, change.removed);
    const QString after = shownLines(text.bytes(span));
    if (before == after)
        return;
    const Common common = commonEnds(before, after);
    const int start = document()->findBlockByNumber(static_cast<int>(change.line)).position();
    QTextCursor cursor(document());
    cursor.setPosition(start + static_cast<int>(common.prefix));
    cursor.setPosition(start + static_cast<int>(before.size() - common.suffix), QTextCursor::KeepAnchor);
    cursor.insertText(after.sliced(common.prefix, after.size() - common.prefix - common.suffix));
}

} // namespace Layerwright
