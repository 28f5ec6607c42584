// SPDX-License-Identifier: Apache-2.0
#include "gui/accessibility/panelcycle.h"

#include "gui/mainwindow/actions.h"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

/// A dock by its name, or the middle of the window by none, and what takes the keyboard there.
struct Panel
{
    QLatin1StringView dock;
    ActionId action;
};

constexpr Panel panels[] = {
    {"stack"_L1, ActionId::FocusStack},
    {"profiles"_L1, ActionId::FocusProfiles},
    {""_L1, ActionId::FocusEditor},
    {"resolved"_L1, ActionId::FocusResolved},
    {"presets"_L1, ActionId::FocusPresets},
    {"layerSettings"_L1, ActionId::FocusLayerSettings},
    {"variables"_L1, ActionId::FocusVariables},
    {"outline"_L1, ActionId::FocusOutline},
    {"waves"_L1, ActionId::FocusWaves},
    {"problems"_L1, ActionId::FocusProblems},
    {"overrides"_L1, ActionId::FocusOverrides},
    {"uses"_L1, ActionId::FocusUses},
};

} // namespace

PanelCycle::PanelCycle(QMainWindow *window, Actions *actions)
    : QObject(window)
    , m_window(window)
    , m_actions(actions)
{
    connect((*actions)[ActionId::NextPanel], &QAction::triggered, this, [this] { step(1); });
    connect((*actions)[ActionId::PreviousPanel], &QAction::triggered, this, [this] { step(-1); });
}

static QWidget *widgetOf(const QMainWindow *window, const Panel &panel)
{
    if (panel.dock.isEmpty())
        return window->centralWidget();
    return window->findChild<QDockWidget *>(panel.dock, Qt::FindDirectChildrenOnly);
}

/// Docks behind the tab of another are visible for Qt, which puts them beside the window.
static bool isSeen(const QWidget *widget)
{
    return widget->isVisible() &&
           (widget->isWindow() || widget->geometry().intersects(widget->window()->rect()));
}

static bool hasKeyboard(const QWidget *widget)
{
    const QWidget *focused = QApplication::focusWidget();
    return focused && (widget == focused || widget->isAncestorOf(focused));
}

void PanelCycle::step(int by)
{
    QList<Panel> shown;
    qsizetype here = by > 0 ? -1 : 0;
    for (const Panel &panel : panels) {
        const QWidget *widget = widgetOf(m_window, panel);
        if (!widget || !isSeen(widget))
            continue;
        if (hasKeyboard(widget))
            here = shown.size();
        shown.append(panel);
    }
    // An empty panel may have nothing that takes the keyboard: on to the one that follows.
    for (qsizetype i = 1; i <= shown.size(); ++i) {
        const Panel &panel = shown.at((here + by * i + 2 * shown.size()) % shown.size());
        (*m_actions)[panel.action]->trigger();
        if (hasKeyboard(widgetOf(m_window, panel)))
            return;
    }
}

} // namespace Layerwright
