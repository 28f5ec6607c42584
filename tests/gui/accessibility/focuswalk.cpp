// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/accessibility/focuswalk.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr int mostStops = 150;
static constexpr int leastPixels = 12; // that differ where the keyboard is

/// Whether any of it is within all that it is in; Qt puts docks behind the tab of another beside the window.
static bool isSeen(const QWidget *widget)
{
    QRect rect = widget->rect();
    for (const QWidget *each = widget; !each->isWindow(); each = each->parentWidget())
        rect = rect.translated(each->pos()) & each->parentWidget()->rect();
    return widget->isVisible() && !rect.isEmpty();
}

/// Those that are scrolled out of sight take it as well.
static bool takesTab(const QWidget *widget)
{
    const QWidget *part = widget;
    while (!part->isWindow() && !part->parentWidget()->isWindow())
        part = part->parentWidget();
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isEnabled() &&
           widget->isVisible() && !widget->focusProxy() && isSeen(part);
}

/// With what is drawn around a widget.
static QImage pictureOf(const QWidget *widget)
{
    const QWidget *window = widget->window();
    const QRect rect = QRect(widget->mapTo(window, QPoint(0, 0)), widget->size()).adjusted(-8, -8, 8, 24);
    return const_cast<QWidget *>(window)->grab(rect & window->rect()).toImage();
}

static int differingPixels(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return leastPixels;
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            count += a.pixel(x, y) != b.pixel(x, y);
    return count;
}

QString FocusWalk::describe(const QWidget *widget)
{
    QStringList words{QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                      widget->accessibleName(), widget->property("text").toString()};
    words.removeAll(QString());
    const QPoint at = widget->mapTo(widget->window(), QPoint(0, 0));
    return u"%1 at %2,%3"_s.arg(words.join(u' ')).arg(at.x()).arg(at.y());
}

/// The first lap changes what can be chosen from, as where a list gets a current row.
FocusWalk::FocusWalk(QWidget *window)
    : m_window(window)
{
    if (!window->focusWidget())
        QTest::keyClick(window, Qt::Key_Tab);
    const QPointer<QWidget> start = QApplication::focusWidget();
    walk();
    if (start)
        start->setFocus(Qt::TabFocusReason);
    m_stops.clear();
    m_problems.clear();
    walk();
    lookForMissed(window);
}

/// Forward, and where a text that takes Tab as a letter ends the way, back from where it began.
void FocusWalk::walk()
{
    m_stops.append(QApplication::focusWidget());
    while (m_stops.last() && m_stops.size() < mostStops && step(Qt::Key_Tab)) {
    }
    if (!m_stops.last() || m_stops.size() >= mostStops) {
        m_problems.append(u"the way has no end"_s);
        return;
    }
    if (!qobject_cast<QPlainTextEdit *>(m_stops.last()))
        return;
    m_stops.first()->setFocus(Qt::TabFocusReason);
    while (m_stops.first() && m_stops.size() < mostStops && step(Qt::Key_Backtab)) {
    }
}

/// False when it is back at a stop.
bool FocusWalk::step(Qt::Key key)
{
    const QPointer<QWidget> from = QApplication::focusWidget();
    const QImage focused = pictureOf(from);
    QTest::keyClick(from.data(), key);
    const bool isText = qobject_cast<QPlainTextEdit *>(from);
    const bool isStuck = QApplication::focusWidget() == from;
    if (isStuck && !isText)
        m_problems.append(u"a trap: "_s + describe(from));
    if (isStuck)
        QTest::keyClick(from.data(), Qt::Key_F6);
    QWidget *to = QApplication::focusWidget();
    if (!to || to == from) {
        m_problems.append(u"no way out: "_s + describe(from));
        return false;
    }
    if (!isSeen(to))
        m_problems.append(u"is not to be seen: "_s + describe(to));
    compare(from, focused);
    if (m_stops.contains(to)) {
        const bool isEnd = to == m_stops.first() || isStuck || key == Qt::Key_Backtab;
        if (!isEnd)
            m_problems.append(u"comes back before the end: "_s + describe(to));
        return false;
    }
    if (key == Qt::Key_Tab)
        m_stops.append(to);
    else
        m_stops.prepend(to);
    return true;
}

void FocusWalk::compare(QWidget *stop, const QImage &focused)
{
    if (!stop || differingPixels(focused, pictureOf(stop)) >= leastPixels)
        return;
    m_problems.append(u"does not show the keyboard: "_s + describe(stop));
}

/// Of a group of radio buttons one is a stop: the arrows go on from it.
void FocusWalk::lookForMissed(const QWidget *window)
{
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const auto *radio = qobject_cast<QRadioButton *>(widget);
        if (widget->window() != window || !takesTab(widget) || m_stops.contains(widget) ||
            (radio && radio->autoExclusive() && !radio->isChecked()))
            continue;
        m_problems.append(u"was not come to: "_s + describe(widget));
    }
}

QString FocusWalk::text() const
{
    QStringList lines;
    for (const QPointer<QWidget> &stop : m_stops)
        lines.append(stop ? describe(stop) : u"gone"_s);
    return lines.join(u'\n');
}

} // namespace Layerwright
