// SPDX-License-Identifier: Apache-2.0
#include "gui/help/manualview.h"

#include "gui/help/foldedtext.h"
#include "gui/theme/colors.h"
#include "gui/theme/markdownlook.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QEvent>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace Layerwright {

ManualView::ManualView(QWidget *parent)
    : QTextBrowser(parent)
{
    setAccessibleName(tr("Page of the manual"));
    setFrameShape(NoFrame);
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (const ManualPlace place = Manual::target(link, m_page->name); !place.page.isEmpty())
            emit linkChosen(place);
        else if (link.scheme() == "https"_L1)
            QDesktopServices::openUrl(link);
    });
}

/// For nothing at all QTextDocument would look at the file system itself.
QVariant ManualView::loadResource(int, const QUrl &name)
{
    QImage picture(u":/manual/"_s + name.fileName());
    if (!picture.isNull())
        return picture;
    QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
    nothing.fill(Qt::transparent);
    return nothing;
}

void ManualView::showPage(const ManualPage *page)
{
    if (page == m_page)
        return;
    m_page = page;
    render();
}

/// Colours and sizes are in the text, so it is made anew with other ones; one stays where one was.
void ManualView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (!m_page || (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange))
        return;
    const QScrollBar *bar = verticalScrollBar();
    const double share = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    render();
    verticalScrollBar()->setValue(qRound(share * verticalScrollBar()->maximum()));
}

void ManualView::render()
{
    auto *document = new QTextDocument(this);
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(font());
    document->setDocumentMargin(24);
    document->setMarkdown(m_page->markdown);
    styleMarkdown(document, font(), palette(), {1.5, 1.2, 1.05});
    nameHeadings(document);
    setExtraSelections({}); // their cursors are of the old document
    setDocument(document);
    delete std::exchange(m_shown, document); // the view deletes the first one, which was its own
    markWanted();
}

/// In the order of the sections, which are the headings.
void ManualView::nameHeadings(QTextDocument *page)
{
    qsizetype section = 0;
    for (QTextBlock block = page->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || section == m_page->sections.size())
            continue;
        QTextCharFormat format;
        format.setAnchor(true);
        format.setAnchorNames({m_page->sections.at(section++).anchor});
        QTextCursor(block).mergeBlockCharFormat(format);
    }
}

void ManualView::goToAnchor(const QString &anchor)
{
    if (anchor.isEmpty())
        verticalScrollBar()->setValue(0);
    else
        scrollToAnchor(anchor);
}

QString ManualView::anchorAtTop() const
{
    qsizetype section = -1;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        if (document()->documentLayout()->blockBoundingRect(block).top() > verticalScrollBar()->value())
            break;
        ++section;
    }
    return section > 0 && section < m_page->sections.size() ? m_page->sections.at(section).anchor : QString();
}

void ManualView::setWanted(const QStringList &words)
{
    if (words == m_wanted)
        return;
    m_wanted = words;
    markWanted();
}

/// A single letter of an alphabet is everywhere, and marks nothing.
static bool isMarked(const QString &word)
{
    return word.size() > 1 || word.at(0).script() == QChar::Script_Han;
}

void ManualView::markWanted()
{
    constexpr qsizetype most = 300;
    const Colors colors = colorsOf(palette());
    QTextCharFormat format;
    format.setBackground(mixed(colors.panel, colors.warning, 0.35));
    format.setForeground(colors.text);
    QList<FoldedText> wanted;
    for (const QString &word : m_wanted)
        if (isMarked(word))
            wanted.append(FoldedText(word));
    QList<ExtraSelection> marks;
    for (QTextBlock block = document()->begin(); block.isValid() && !wanted.isEmpty(); block = block.next()) {
        const FoldedText text(block.text());
        for (const FoldedText &word : wanted)
            for (auto at = text.find(word); at.length > 0 && marks.size() < most;
                 at = text.find(word, at.begin + at.length)) {
                QTextCursor cursor(block);
                cursor.setPosition(block.position() + int(at.begin));
                cursor.setPosition(cursor.position() + int(at.length), QTextCursor::KeepAnchor);
                marks.append({cursor, format});
            }
    }
    setExtraSelections(marks);
}

} // namespace Layerwright
