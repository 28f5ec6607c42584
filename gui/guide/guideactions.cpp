// SPDX-License-Identifier: Apache-2.0
#include "gui/guide/guideactions.h"

#include "gui/guide/callout.h"
#include "gui/guide/guide.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/windows.h"

using namespace Qt::StringLiterals;

namespace Layerwright {

GuideActions::GuideActions(MainWindow *window, Windows *windows)
    : QObject(window)
    , m_window(window)
    , m_windows(windows)
{
    connect(window->actions()[ActionId::GuidedTour], &QAction::triggered, this, &GuideActions::start);
}

/// There is one tour at a time.
void GuideActions::start()
{
    for (MainWindow *window : m_windows->all()) {
        if (const auto *guide = window->findChild<Guide *>(QString(), Qt::FindDirectChildrenOnly)) {
            m_windows->bringToFront(window);
            guide->callout()->takeFocus();
            return;
        }
    }
    const bool isHere = m_window->file()->isPristine();
    const ProfileDocument *before = m_window->document();
    const qsizetype count = m_windows->all().size();
    m_windows->import(u":/samples/store-edge.json"_s, m_window); // small enough to be read at once
    MainWindow *shown = isHere ? m_window : m_windows->all().last();
    if (isHere ? shown->document() != before : m_windows->all().size() > count)
        new Guide(shown);
}

} // namespace Layerwright
