// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow/statusline.h"

#include "gui/accessibility/announcer.h"
#include "gui/theme/colors.h"
#include "gui/theme/severitylook.h"
#include "model/document/installwave.h"

#include <QEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QSet>
#include <QStatusBar>
#include <QStatusTipEvent>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr const char *whatProperty = "what";

StatusLine::StatusLine(QStatusBar *bar)
    : QObject(bar)
    , m_bar(bar)
    , m_saved(add(u"saved"_s, tr("Saved state"), false))
    , m_stack(add(u"stack"_s, tr("Stack"), false))
    , m_findings(add(u"findings"_s, tr("Problems"), false))
    , m_cursor(add(u"cursor"_s, tr("Cursor"), true))
    , m_text(add(u"text"_s, tr("Encoding and line ends"), true))
    , m_network(add(u"network"_s, tr("Network"), true))
{
    bar->setSizeGripEnabled(false);
    bar->setContentsMargins(10, 2, 10, 2);
    m_findings->setToolTip(tr("Show the problems"));
    m_cursor->setToolTip(tr("Go to a line"));
    setTransfer({}, {});
    for (QLabel *label : {m_findings, m_cursor}) {
        label->setCursor(Qt::PointingHandCursor);
        label->installEventFilter(this);
    }
    bar->window()->installEventFilter(this);
    connect(bar, &QStatusBar::messageChanged, this, &StatusLine::announce);
}

/// What comes for a moment is said; what the bar says of an action is the action's description anyway.
void StatusLine::announce(const QString &message)
{
    if (message != m_tip)
        Announcer::say(m_bar, message);
}

QLabel *StatusLine::add(const QString &name, const QString &accessibleName, bool atRight)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setAccessibleName(accessibleName);
    label->setProperty(whatProperty, accessibleName);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(6, 0, 6, 0);
    if (atRight)
        m_bar->addPermanentWidget(label);
    else
        m_bar->addWidget(label);
    return label;
}

/// A screen reader gets the words without the signs, after what they are about.
void StatusLine::show(QLabel *label, const QString &text)
{
    static const QRegularExpression signs(u"[✕▲✓·] ?"_s);
    label->setText(text);
    label->setAccessibleName(tr("%1: %2", "part of the status bar")
                                 .arg(label->property(whatProperty).toString(), QString(text).remove(signs)));
}

void StatusLine::setSaved(const QString &text, const QString &toolTip)
{
    show(m_saved, text);
    m_saved->setToolTip(toolTip);
}

void StatusLine::setStack(const Profile &profile)
{
    QSet<int> waves;
    for (const Layer &layer : profile.layers)
        if (!layer.isCore())
            waves.insert(installWave(layer.values).value_or(0));
    QString text = tr("%n layer(s)", nullptr, int(profile.layers.size()));
    if (waves.size() > 1)
        text += u" · "_s + tr("%n wave(s)", nullptr, int(waves.size()));
    show(m_stack, text);
    m_stack->setToolTip(waves.size() > 1
                            ? tr("Add-ons are installed wave by wave, as their install priority says.")
                            : QString());
}

void StatusLine::clearFindings()
{
    show(m_findings, {});
    m_findings->hide();
}

void StatusLine::setFindings(const QList<DocumentFinding> &findings)
{
    int errors = 0;
    int warnings = 0;
    for (const DocumentFinding &finding : findings) {
        errors += finding.finding.severity == Severity::Error;
        warnings += finding.finding.severity == Severity::Warning;
    }
    const Colors colors = colorsOf(m_bar->palette());
    QPalette palette = m_bar->palette();
    QStringList parts;
    if (errors > 0)
        parts.append(tr("✕ %n error(s)", nullptr, errors));
    if (warnings > 0)
        parts.append(tr("▲ %n warning(s)", nullptr, warnings));
    if (parts.isEmpty())
        parts.append(tr("✓ YAML"));
    palette.setColor(QPalette::WindowText, errors > 0     ? colors.error
                                           : warnings > 0 ? colors.warning
                                                          : colors.fine);
    m_findings->setPalette(palette);
    m_findings->show();
    show(m_findings, parts.join(u"  "_s));
}

void StatusLine::setCursor(int line, int column)
{
    show(m_cursor, line > 0 ? tr("Ln %1, Col %2").arg(line).arg(column) : QString());
    m_cursor->setVisible(line > 0);
}

void StatusLine::setText(const QByteArray &text)
{
    show(m_text, textFormat(text));
}

void StatusLine::setTransfer(const QString &host, const QString &step)
{
    show(m_network, host.isEmpty() ? tr("Offline") : tr("Talking to %1").arg(host));
    m_network->setToolTip(
        host.isEmpty() ? tr("Nothing here opens a connection unless you ask for that very thing.") : step);
}

QString textFormat(const QByteArray &text)
{
    const qsizetype lineEnd = text.indexOf('\n');
    const bool isCrLf = lineEnd > 0 && text.at(lineEnd - 1) == '\r';
    const bool hasMark = text.startsWith("\xef\xbb\xbf");
    return u"%1 · %2"_s.arg(hasMark ? u"UTF-8 BOM"_s : u"UTF-8"_s, isCrLf ? u"CRLF"_s : u"LF"_s);
}

bool StatusLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::StatusTip)
        m_tip = static_cast<QStatusTipEvent *>(event)->tip();
    if (event->type() != QEvent::MouseButtonRelease || watched == m_bar->window())
        return QObject::eventFilter(watched, event);
    if (watched == m_findings)
        emit findingsClicked();
    else
        emit cursorClicked();
    return true;
}

} // namespace Layerwright
