// SPDX-License-Identifier: Apache-2.0
#include "gui/guide/guide.h"

#include "gui/guide/callout.h"
#include "gui/guide/targetring.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/overdocks.h"
#include "gui/stack/layerview.h"
#include "gui/stack/stackpanel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStatusBar>

namespace Layerwright {

static constexpr int roomAtEdges = 8;

Guide::Guide(MainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_document(window->document())
    , m_steps(GuideSteps(window).all())
    , m_done(m_steps.size(), false)
    , m_callout(new Callout(window))
    , m_ring(new TargetRing(window))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0); // whatever moves has arrived
    m_soon.callOnTimeout(this, &Guide::place);
    m_callout->raise(); // above the ring
    connect(m_callout, &Callout::nextWanted, this, &Guide::goOn);
    connect(m_callout, &Callout::backWanted, this, [this] { goTo(m_step - 1); });
    connect(m_callout, &Callout::endWanted, this, &Guide::end);
    connect(new OverDocks(window, m_ring), &OverDocks::moved, this, &Guide::place);
    connect(new OverDocks(window, m_callout), &OverDocks::moved, this, &Guide::place);
    connect(window->file(), &FileActions::stateChanged, this, [this] {
        if (m_window->document() != m_document)
            stop();
    });
    connect(window->document(), &ProfileDocument::layerMoved, this, &Guide::placeSoon);
    connect(window->stack()->view()->verticalScrollBar(), &QScrollBar::valueChanged, this, &Guide::placeSoon);
    window->installEventFilter(this);
    m_callout->show();
    goTo(0);
    m_callout->takeFocus();
}

Guide::~Guide() = default;

void Guide::goTo(int step)
{
    if (step < 0 || step >= count())
        return;
    m_step = step;
    m_watch = std::make_unique<QObject>();
    m_steps.at(step).prepare();
    m_steps.at(step).watch(m_watch.get(), [this, step] {
        if (!m_done.at(step)) {
            m_done[step] = true;
            say();
        }
    });
    say();
    followTarget();
    place();
    placeSoon(); // a dock that came to the front is not there yet
}

void Guide::goOn()
{
    if (m_step + 1 == count())
        end();
    else
        goTo(m_step + 1);
}

void Guide::end()
{
    stop();
    m_window->statusBar()->showMessage(tr("The tour has ended. It is in the Help menu."), 6000);
}

void Guide::stop()
{
    m_watch.reset();
    m_window->removeEventFilter(this);
    m_window->file()->disconnect(this);
    m_callout->disconnect(this);
    if (m_callout->isAncestorOf(m_window->focusWidget()))
        m_window->stack()->view()->setFocus(Qt::OtherFocusReason);
    m_callout->hide();
    m_ring->hide();
    m_callout->deleteLater();
    m_ring->deleteLater();
    setParent(nullptr); // nobody finds it any more
    deleteLater();
}

void Guide::say()
{
    const GuideStep &step = m_steps.at(m_step);
    m_callout->setWords({.title = step.title,
                         .text = step.text,
                         .task = step.task,
                         .step = m_step,
                         .count = count(),
                         .isDone = m_done.at(m_step)});
    place();
}

QRect Guide::targetRect() const
{
    const GuideTarget target = m_steps.at(m_step).target();
    if (!target.widget || !target.widget->isVisible() || target.widget->window() != m_window)
        return {};
    QRect shown = target.part.isValid() ? target.part : target.widget->rect();
    for (const QWidget *widget = target.widget; widget != m_window; widget = widget->parentWidget())
        shown = (shown & widget->rect()).translated(widget->pos()); // a tab in the background is outside
    return shown & m_window->rect();
}

void Guide::place()
{
    if (m_callout->isHidden())
        return;
    const QRect target = targetRect();
    const QRect room = m_window->rect().adjusted(roomAtEdges, roomAtEdges, -roomAtEdges, -roomAtEdges);
    m_ring->surround(target);
    m_callout->point(target, room, m_steps.at(m_step).side);
}

/// What the target is in may move with it.
void Guide::followTarget()
{
    for (const QPointer<QWidget> &widget : std::exchange(m_followed, {}))
        if (widget)
            widget->removeEventFilter(this);
    QWidget *widget = m_steps.at(m_step).target().widget;
    for (; widget && widget != m_window; widget = widget->parentWidget()) {
        widget->installEventFilter(this);
        m_followed.append(widget);
    }
}

bool Guide::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: // that nobody below the window wanted
        if (watched == m_window && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            end();
            return true;
        }
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        placeSoon();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Layerwright
