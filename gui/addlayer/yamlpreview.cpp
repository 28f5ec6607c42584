// SPDX-License-Identifier: Apache-2.0
#include "gui/addlayer/yamlpreview.h"

#include "gui/editor/roomylayout.h"
#include "gui/editor/yamlhighlighter.h"

#include <QEvent>
#include <QFontDatabase>

namespace Layerwright {

YamlPreview::YamlPreview(QWidget *parent)
    : QPlainTextEdit(parent)
{
    auto *text = new QTextDocument(this);
    text->setDocumentLayout(new RoomyLayout(text)); // as the editor has it
    text->setDocumentMargin(12);
    setDocument(text);
    setAccessibleName(tr("Values"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(NoFrame);
    setLineWrapMode(NoWrap);
    setUndoRedoEnabled(false);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(this->font().pointSizeF());
    setFont(font);
    m_highlighter = new YamlHighlighter(this);
    m_highlighter->setColors(colorsOf(palette()));
}

YamlPreview::~YamlPreview() = default;

void YamlPreview::setYaml(const QByteArray &yaml)
{
    if (yaml == m_yaml)
        return;
    m_yaml = yaml;
    setPlainText(QString::fromUtf8(yaml));
}

void YamlPreview::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setColors(colorsOf(palette()));
}

} // namespace Layerwright
