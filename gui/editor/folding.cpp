// SPDX-License-Identifier: Apache-2.0
#include "gui/editor/folding.h"

#include "gui/editor/blockdata.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace Layerwright {

namespace {

struct LineShape
{
    int indentation = 0;
    bool isBlank = true;
    bool isComment = false;
    bool isItem = false;
};

LineShape shapeOf(const QTextBlock &block)
{
    const QString text = block.text();
    LineShape shape;
    while (shape.indentation < text.size() && text[shape.indentation] == u' ')
        ++shape.indentation;
    const QStringView rest = QStringView(text).sliced(shape.indentation);
    shape.isBlank = rest.trimmed().isEmpty();
    shape.isComment = rest.startsWith(u'#');
    shape.isItem = rest == u"-" || rest.startsWith(u"- ");
    return shape;
}

bool isDeeper(const LineShape &line, const LineShape &head)
{
    return line.indentation > head.indentation ||
           (line.indentation == head.indentation && line.isItem && !head.isItem);
}

/// A line whose region is not yet at its end.
struct OpenLine
{
    QTextBlock block;
    LineShape shape;
};

} // namespace

Folding::Folding(QPlainTextEdit *view)
    : QObject(view)
    , m_view(view)
{
    connect(view->document(), &QTextDocument::contentsChange, this, &Folding::onContentsChange);
}

bool Folding::isFoldable(const QTextBlock &block) const
{
    const LineShape head = shapeOf(block);
    if (head.isBlank || head.isComment)
        return false;
    constexpr int far = 500;
    QTextBlock next = block.next();
    for (int i = 0; i < far && next.isValid(); ++i, next = next.next()) {
        const LineShape shape = shapeOf(next);
        if (!shape.isBlank && (!shape.isComment || shape.indentation > head.indentation))
            return isDeeper(shape, head);
    }
    return false;
}

bool Folding::isFolded(const QTextBlock &block)
{
    const BlockData *data = BlockData::of(block);
    return data && data->isFolded;
}

int Folding::hiddenLines(const QTextBlock &block) const
{
    QTextBlock next = block.next();
    while (next.isValid() && !next.isVisible())
        next = next.next();
    const int end = next.isValid() ? next.blockNumber() : m_view->blockCount();
    return end - block.blockNumber() - 1;
}

/// The regions from a line on, in the order of their ends; `onlyFirst` stops at the end of the first line's.
QList<Folding::Region> Folding::regions(const QTextBlock &from, bool onlyFirst) const
{
    QList<Region> found;
    QList<OpenLine> open;
    QTextBlock lastContent = from;
    QList<OpenLine> comments; // since the last content
    const auto closeLast = [&] {
        const OpenLine line = open.takeLast();
        QTextBlock last = lastContent;
        for (const OpenLine &comment : std::as_const(comments)) {
            if (comment.shape.indentation <= line.shape.indentation)
                break;
            last = comment.block;
        }
        if (last.blockNumber() > line.block.blockNumber())
            found.append({line.block, last, static_cast<int>(open.size())});
    };
    for (QTextBlock block = from; block.isValid(); block = block.next()) {
        const LineShape shape = shapeOf(block);
        if (shape.isBlank)
            continue;
        if (shape.isComment) {
            comments.append({block, shape});
            continue;
        }
        while (!open.isEmpty() && !isDeeper(shape, open.last().shape))
            closeLast();
        if (onlyFirst && open.isEmpty() && block != from)
            return found;
        open.append({block, shape});
        lastContent = block;
        comments.clear();
    }
    while (!open.isEmpty())
        closeLast();
    return found;
}

QTextBlock Folding::lastOf(const QTextBlock &head) const
{
    const QList<Region> found = regions(head, true);
    return found.isEmpty() || found.last().head != head ? head : found.last().last;
}

void Folding::setFolded(const QTextBlock &block, bool folded)
{
    if (isFolded(block) == folded || (folded && !isFoldable(block)))
        return;
    const QTextBlock last = lastOf(block);
    BlockData::at(block).isFolded = folded;
    if (folded) {
        for (QTextBlock inner = block.next(); inner.isValid() && inner.blockNumber() <= last.blockNumber();
             inner = inner.next())
            inner.setVisible(false);
        freeCursor(block);
    } else {
        showBetween(block.next(), last);
    }
    relayout(block, last);
}

/// Shows the lines again but for those in folds among them.
void Folding::showBetween(const QTextBlock &first, const QTextBlock &last)
{
    QTextBlock block = first;
    while (block.isValid() && block.blockNumber() <= last.blockNumber()) {
        block.setVisible(true);
        block = isFolded(block) ? lastOf(block).next() : block.next();
    }
}

void Folding::setFoldedAround(const QTextBlock &block, bool folded)
{
    if (isFolded(block) != folded && isFoldable(block)) {
        setFolded(block, folded);
        return;
    }
    LineShape shape = shapeOf(block);
    for (QTextBlock above = block.previous(); above.isValid(); above = above.previous()) {
        const LineShape candidate = shapeOf(above);
        if (candidate.isBlank || candidate.isComment || !isDeeper(shape, candidate))
            continue;
        if (isFolded(above) != folded) {
            setFolded(above, folded);
            return;
        }
        shape = candidate;
    }
}

void Folding::foldFrom(int depth)
{
    const QList<Region> all = regions(m_view->document()->firstBlock(), false);
    for (const Region &region : all) {
        if (region.depth < depth)
            continue;
        BlockData::at(region.head).isFolded = true;
        for (QTextBlock block = region.head.next(); block.blockNumber() <= region.last.blockNumber();
             block = block.next()) {
            if (!block.isValid())
                break;
            block.setVisible(false);
        }
    }
    QTextBlock visible = m_view->textCursor().block();
    while (!visible.isVisible())
        visible = visible.previous();
    freeCursor(visible);
    relayout(m_view->document()->firstBlock(), m_view->document()->lastBlock());
}

void Folding::unfoldAll()
{
    for (QTextBlock block = m_view->document()->firstBlock(); block.isValid(); block = block.next()) {
        block.setVisible(true);
        if (BlockData *data = BlockData::of(block))
            data->isFolded = false;
    }
    relayout(m_view->document()->firstBlock(), m_view->document()->lastBlock());
}

void Folding::foldToLevel(int level)
{
    unfoldAll();
    foldFrom(level - 1);
}

void Folding::reveal(const QTextBlock &block)
{
    while (block.isValid() && !block.isVisible()) {
        QTextBlock head = block;
        while (head.isValid() && !head.isVisible())
            head = head.previous();
        if (!isFolded(head)) {
            unfoldAll();
            return;
        }
        setFolded(head, false);
    }
}

QList<int> Folding::foldedLines() const
{
    QList<int> lines;
    for (QTextBlock block = m_view->document()->firstBlock(); block.isValid(); block = block.next()) {
        if (isFolded(block))
            lines.append(block.blockNumber());
    }
    return lines;
}

void Folding::restore(const QList<int> &lines)
{
    for (auto line = lines.crbegin(); line != lines.crend(); ++line)
        setFolded(m_view->document()->findBlockByNumber(*line), true);
}

/// Hidden lines that an edit changed, or cut off from their head, are shown.
void Folding::onContentsChange(int position, int removed, int added)
{
    Q_UNUSED(removed)
    QTextDocument *document = m_view->document();
    const QTextBlock first = document->findBlock(position);
    QTextBlock last = document->findBlock(qMin(position + added, document->characterCount() - 1));
    bool isHidden = false;
    for (QTextBlock block = first; block.isValid() && block.blockNumber() <= last.blockNumber();
         block = block.next())
        isHidden = isHidden || !block.isVisible();
    const QTextBlock next = last.next();
    const bool isCutOff = next.isValid() && !next.isVisible() && (!isFolded(last) || !isFoldable(last));
    if (!isHidden && !isCutOff)
        return;
    QTextBlock head = first;
    while (!head.isVisible() && head.previous().isValid())
        head = head.previous();
    for (QTextBlock block = head; block.isValid(); block = block.next()) {
        if (block.blockNumber() > last.blockNumber() && block.isVisible())
            break;
        block.setVisible(true);
        if (BlockData *data = BlockData::of(block))
            data->isFolded = false;
        last = block.blockNumber() > last.blockNumber() ? block : last;
    }
    relayout(head, last);
}

/// A cursor that would be hidden goes to the end of the folded line.
void Folding::freeCursor(const QTextBlock &head)
{
    QTextCursor cursor = m_view->textCursor();
    const QTextBlock anchor = m_view->document()->findBlock(cursor.anchor());
    if (cursor.block().isVisible() && anchor.isVisible())
        return;
    cursor.setPosition(head.position() + head.length() - 1);
    m_view->setTextCursor(cursor);
}

void Folding::relayout(const QTextBlock &first, const QTextBlock &last)
{
    const int end = last.position() + last.length();
    m_view->document()->markContentsDirty(first.position(), end - first.position());
    emit changed();
}

} // namespace Layerwright
