// SPDX-License-Identifier: Apache-2.0
#include "gui/presets/presetpreview.h"

#include "gui/editor/editorpane.h"
#include "gui/presets/changeview.h"
#include "gui/presets/presetwording.h"
#include "gui/theme/severitylook.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Layerwright {

PresetPreview::PresetPreview(EditorPane *pane)
    : QWidget(pane)
    , m_pane(pane)
    , m_editor(pane->editor())
    , m_view(new ChangeView(this))
    , m_title(new QLabel)
    , m_loss(new QLabel)
    , m_footer(new QWidget)
{
    hide();
    setAccessibleName(tr("Preview of a preset"));
    auto *footer = new QVBoxLayout(m_footer);
    footer->setContentsMargins(16, 8, 16, 8);
    footer->setSpacing(4);
    for (QLabel *label : {m_title, m_loss}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        footer->addWidget(label);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_footer);
    m_editor->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_footer->installEventFilter(this);
}

static TextPage pageOf(const YamlEditor &editor, TextId id, int lines)
{
    TextPage page{0, lines, {}};
    if (editor.textId() != id)
        return page;
    editor.visitVisible([&page](const QTextBlock &block, const QRectF &rect) {
        page.top = block.blockNumber() + (rect.top() < -1 ? 1 : 0);
        return false;
    });
    page.isHidden = [document = editor.document()](qsizetype line) {
        return !document->findBlockByNumber(int(line)).isVisible();
    };
    return page;
}

void PresetPreview::showChange(TextId id, const QByteArray &text, const PresetChange &change,
                               const QString &title)
{
    const YamlEditor &editor = *m_editor;
    const QString count = PresetWording::count(change.count);
    m_title->setText(count.isEmpty() ? title : u"%1 · %2"_s.arg(title, count));
    m_loss->setText(PresetWording::loss(change));
    m_loss->setVisible(!change.lost.isEmpty());
    QPalette amber = palette();
    amber.setColor(QPalette::WindowText, editor.colors().warning);
    m_loss->setPalette(amber);
    m_view->setFont(editor.font());
    m_view->setPalette(editor.palette());
    m_view->document()->setDocumentMargin(editor.document()->documentMargin());
    coverEditor();
    m_footer->adjustSize();
    const int room = height() - m_footer->heightForWidth(width());
    const int lines = std::max(8, int(room / (editor.fontMetrics().lineSpacing() + editor.lineRoom())));
    m_view->setRows(changeRows(text, change.lines, pageOf(editor, id, lines)), editor.colors(),
                    editor.viewport()->x());
    setAccessibleDescription(caption());
    show();
    raise();
}

QString PresetPreview::caption() const
{
    return m_loss->text().isEmpty() ? m_title->text() : m_title->text() + u'\n' + m_loss->text();
}

void PresetPreview::coverEditor()
{
    setGeometry(QRect(m_editor->mapTo(m_pane, QPoint()), m_editor->size()));
}

bool PresetPreview::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor) {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
            coverEditor();
        else if (event->type() == QEvent::Hide)
            hide();
    } else if (event->type() == QEvent::MouseButtonPress) {
        hide();
        m_editor->setFocus(Qt::MouseFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PresetPreview::paintEvent(QPaintEvent *)
{
    const Colors &colors = m_editor->colors();
    QPainter painter(this);
    painter.fillRect(rect(), colors.panel);
    painter.fillRect(0, m_footer->y(), width(), 1, colors.hairline);
}

} // namespace Layerwright
