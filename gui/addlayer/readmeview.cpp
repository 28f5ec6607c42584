// SPDX-License-Identifier: Apache-2.0
#include "gui/addlayer/readmeview.h"

#include "gui/theme/colors.h"

#include <QDesktopServices>
#include <QEvent>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

ReadmeView::ReadmeView(QWidget *parent)
    : QTextBrowser(parent)
{
    setAccessibleName(tr("README"));
    setFrameShape(NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(16);
    connect(this, &QTextBrowser::anchorClicked, this, [](const QUrl &url) {
        if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
            QDesktopServices::openUrl(url);
    });
}

/// A picture of one pixel: for nothing at all QTextDocument would look at the file itself.
QVariant ReadmeView::loadResource(int, const QUrl &)
{
    QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
    nothing.fill(Qt::transparent);
    return nothing;
}

void ReadmeView::setReadme(const QByteArray &markdown)
{
    if (markdown == m_markdown)
        return;
    m_markdown = markdown;
    show();
}

/// Links take their colour when the text is laid out.
void ReadmeView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        show();
}

/// The window is not to be held up by what a stranger wrote.
void ReadmeView::show()
{
    constexpr qsizetype shown = 65536;
    setMarkdown(QString::fromUtf8(m_markdown.first(std::min(m_markdown.size(), shown))));
    if (m_markdown.size() > shown)
        append(tr("… (the rest is not shown)"));
    styleHeadings();
    styleTables(document()->rootFrame());
    moveCursor(QTextCursor::Start);
}

/// No heading is larger than that of the dialog.
void ReadmeView::styleHeadings()
{
    constexpr std::array sizes{1.3, 1.15, 1.0};
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0)
            continue;
        QTextCharFormat large;
        large.setProperty(QTextFormat::FontSizeAdjustment, 0);
        large.setFontPointSize(font().pointSizeF() * sizes.at(std::min<size_t>(level, sizes.size()) - 1));
        QTextBlockFormat room;
        room.setTopMargin(block == document()->begin() ? 0 : 12);
        room.setBottomMargin(4);
        QTextCursor cursor(block);
        cursor.mergeBlockFormat(room);
        cursor.select(QTextCursor::BlockUnderCursor);
        cursor.mergeCharFormat(large);
    }
}

void ReadmeView::styleTables(QTextFrame *frame)
{
    for (QTextFrame *child : frame->childFrames()) {
        styleTables(child);
        if (auto *table = qobject_cast<QTextTable *>(child)) {
            QTextTableFormat format = table->format();
            format.setBorder(1);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(colorsOf(palette()).hairline);
            format.setBorderCollapse(true);
            format.setCellSpacing(0);
            format.setCellPadding(5);
            format.setTopMargin(6);
            format.setBottomMargin(6);
            table->setFormat(format);
        }
    }
}

} // namespace Layerwright
