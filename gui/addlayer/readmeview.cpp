// SPDX-License-Identifier: Apache-2.0
#include "gui/addlayer/readmeview.h"

#include "gui/theme/markdownlook.h"

#include <QDesktopServices>
#include <QEvent>
#include <QImage>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Layerwright {

ReadmeView::ReadmeView(QWidget *parent)
    : QTextBrowser(parent)
{
    setAccessibleName(tr("README"));
    setFrameShape(NoFrame);
    setOpenLinks(false);
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

/// The window is not to be held up by what a stranger wrote: a long text is cut, and it is put together while
/// no view lays it out anew with each block.
void ReadmeView::show()
{
    constexpr qsizetype shown = 65536;
    auto *readme = new QTextDocument(this);
    readme->setUndoRedoEnabled(false);
    readme->setDefaultFont(font());
    readme->setDocumentMargin(16);
    readme->setMarkdown(QString::fromUtf8(m_markdown.first(std::min(m_markdown.size(), shown))));
    if (m_markdown.size() > shown) {
        QTextCursor end(readme);
        end.movePosition(QTextCursor::End);
        end.insertBlock();
        end.insertText(tr("… (the rest is not shown)"));
    }
    styleMarkdown(readme, font(), palette(),
                  {1.3, 1.15, 1.0}); // no heading is larger than that of the dialog
    setDocument(readme);
    delete std::exchange(m_readme, readme); // the view deletes the first one, which was its own
}

} // namespace Layerwright
