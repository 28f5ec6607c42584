// SPDX-License-Identifier: Apache-2.0
#include "gui/addlayer/notelabel.h"

#include "gui/accessibility/announcer.h"
#include "gui/theme/severitylook.h"
#include "gui/theme/textfit.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Layerwright {

NoteLabel::NoteLabel(const QString &help, QWidget *parent)
    : QLabel(help, parent)
    , m_help(help)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setForegroundRole(QPalette::WindowText); // on every ground
    setFont(dimFont(font()));
    applyColor();
}

void NoteLabel::say(const QString &text, Severity severity)
{
    const QString shown = severity == Severity::Information ? text : u"⚠ "_s + text;
    const bool isNews = shown != this->text() && severity != Severity::Information && isVisible();
    m_severity = severity;
    setText(shown);
    applyColor();
    if (isNews)
        Announcer::say(this, text);
}

bool NoteLabel::show(const Result<void> &check)
{
    if (check)
        say(m_help);
    else
        say(check.error().message, Severity::Error);
    return check.has_value();
}

void NoteLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColor();
}

/// From the parent's palette: this one has the colour in it already.
void NoteLabel::applyColor()
{
    const QPalette ground = parentWidget() ? parentWidget()->palette() : palette();
    const Colors colors = colorsOf(ground);
    const QColor color =
        m_severity == Severity::Information ? colors.dim : SeverityLook::color(m_severity, colors);
    if (palette().color(QPalette::WindowText) == color)
        return;
    QPalette own = palette();
    own.setColor(QPalette::WindowText, color);
    setPalette(own);
}

} // namespace Layerwright
