// SPDX-License-Identifier: Apache-2.0
#include "gui/help/helpactions.h"

#include "gui/help/aboutdialog.h"
#include "gui/help/help.h"
#include "gui/help/helptopics.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QShortcutEvent>
#include <QWhatsThis>

namespace Layerwright {

HelpActions::HelpActions(MainWindow *window, Help *help)
    : QObject(window)
    , m_window(window)
    , m_help(help)
    , m_manual(window->actions()[ActionId::Manual])
    , m_whatsThis(window->actions()[ActionId::WhatsThis])
{
    m_manual->installEventFilter(this);
    m_whatsThis->installEventFilter(this);
    connect(m_manual, &QAction::triggered, this, [this] { m_help->open({}); });
    connect(m_whatsThis, &QAction::triggered, this, &QWhatsThis::enterWhatsThisMode);
    connect(window->actions()[ActionId::AboutLayerwright], &QAction::triggered, this,
            &HelpActions::showAbout);
}

AboutDialog *HelpActions::showAbout()
{
    auto *dialog = new AboutDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

/// What their keys ask is about the place of the keyboard.
bool HelpActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Shortcut || static_cast<QShortcutEvent *>(event)->isAmbiguous())
        return QObject::eventFilter(watched, event);
    QWidget *widget = QApplication::focusWidget();
    if (watched == m_manual)
        m_help->open(helpTopicOf(widget ? widget : m_window));
    else if (!Help::explain(widget))
        QWhatsThis::enterWhatsThisMode();
    return true;
}

} // namespace Layerwright
