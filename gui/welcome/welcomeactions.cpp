// SPDX-License-Identifier: Apache-2.0
#include "gui/welcome/welcomeactions.h"

#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/messagebar.h"
#include "gui/mainwindow/windows.h"
#include "gui/stack/layerview.h"
#include "gui/stack/stackpanel.h"
#include "gui/welcome/welcomepage.h"
#include "gui/welcome/windowcover.h"

#include <QDockWidget>
#include <QEvent>
#include <QPushButton>
#include <QUndoStack>
#include <QVBoxLayout>

namespace Layerwright {

WelcomeActions::WelcomeActions(MainWindow *window, Windows *windows, QMenu *templates)
    : QObject(window)
    , m_window(window)
    , m_windows(windows)
    , m_templates(templates)
{
    connect(window->actions()[ActionId::Welcome], &QAction::triggered, this, &WelcomeActions::show);
}

bool WelcomeActions::isShown() const
{
    return m_cover && !m_cover->isHidden();
}

void WelcomeActions::show()
{
    if (!m_cover)
        make();
    m_page->refresh();
    if (!isShown()) {
        m_document = m_window->document();
        m_step = m_document->undoStack()->index();
        m_windowCount = m_windows->all().size();
        connect(m_document->undoStack(), &QUndoStack::indexChanged, this, &WelcomeActions::leaveWhenBegun);
        m_cover->column()->insertWidget(0, m_window->messages()); // they stay in sight
        m_cover->show();
    }
    m_page->takeFocus();
}

/// Where there are no layers, the stack has buttons in place of its list.
static void giveKeyboardTo(StackPanel *stack)
{
    QWidget *taker = stack->view();
    for (QPushButton *button : stack->findChildren<QPushButton *>())
        if (!taker->isVisible() && button->isVisible())
            taker = button;
    taker->setFocus(Qt::OtherFocusReason);
}

void WelcomeActions::leave()
{
    if (!isShown())
        return;
    if (m_document)
        m_document->undoStack()->disconnect(this);
    if (m_cover->isAncestorOf(m_window->focusWidget()))
        giveKeyboardTo(m_window->stack());
    m_cover->hide();
    static_cast<QVBoxLayout *>(m_window->centralWidget()->layout())->insertWidget(0, m_window->messages());
}

void WelcomeActions::make()
{
    m_cover = new WindowCover(m_window);
    m_page = new WelcomePage(&m_window->actions(), m_templates);
    m_cover->column()->addWidget(m_page, 1);
    m_window->installEventFilter(this);
    connectWays();
}

void WelcomeActions::connectWays()
{
    connect(m_page, &WelcomePage::openWanted, this,
            [this](const QStringList &paths) { m_windows->open(paths, m_window); });
    connect(m_page, &WelcomePage::openElsewhereWanted, this,
            [this](const QString &path) { m_windows->open({path}); });
    connect(m_page, &WelcomePage::sampleWanted, this,
            [this](const QString &path) { m_windows->import(path, m_window); });
    connect(m_page, &WelcomePage::closeWanted, this, &WelcomeActions::leave);
    connect(m_cover, &WindowCover::givenUp, this, &WelcomeActions::leave);
    connect(m_cover, &WindowCover::leftByFocus, this, &WelcomeActions::leave);
    connect(m_window->file(), &FileActions::stateChanged, this, &WelcomeActions::leaveWhenBegun);
    connect(m_windows, &Windows::changed, this, &WelcomeActions::leaveWhenBegun);
    connect(m_windows, &Windows::settled, this, [this] {
        if (isShown())
            m_page->refresh(); // what was opened is the newest, what is gone may be forgotten
    });
    constexpr int toPanels = 1;
    for (const ActionRow &row : Actions::rows())
        if (row.menu == MenuId::View && row.group == toPanels) // also where the panel is empty
            connect(m_window->actions()[row.id], &QAction::triggered, this, &WelcomeActions::leave);
    for (const QDockWidget *dock : m_window->findChildren<QDockWidget *>())
        connect(dock->toggleViewAction(), &QAction::triggered, this, &WelcomeActions::leave);
}

/// Another profile, one more step of this one, or a window of its own for what was opened.
void WelcomeActions::leaveWhenBegun()
{
    if (!isShown())
        return;
    const bool hasOther = m_window->document() != m_document || m_document->undoStack()->index() != m_step;
    const bool isElsewhere = m_windows->all().size() > m_windowCount && !m_window->file()->isPristine();
    if (hasOther || isElsewhere)
        leave();
}

bool WelcomeActions::beginEmpty()
{
    if (!isShown() || !m_window->file()->isPristine())
        return false;
    leave();
    return true;
}

bool WelcomeActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && m_window->isActiveWindow() && isShown())
        m_page->refresh(); // another window may have opened files, and the day may have changed
    return QObject::eventFilter(watched, event);
}

} // namespace Layerwright
