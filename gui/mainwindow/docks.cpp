// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow/docks.h"

#include "gui/card/profilecard.h"
#include "gui/editor/editorpane.h"
#include "gui/layersettings/layersettingspanel.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/docktabs.h"
#include "gui/mainwindow/docktitle.h"
#include "gui/outline/outlinepanel.h"
#include "gui/overrides/overridespanel.h"
#include "gui/presets/presetspanel.h"
#include "gui/problems/problemspanel.h"
#include "gui/profiles/profilespanel.h"
#include "gui/resolved/resolvedpanel.h"
#include "gui/stack/layerview.h"
#include "gui/stack/stackpanel.h"
#include "gui/theme/colors.h"
#include "gui/uses/usespanel.h"
#include "gui/variables/variablespanel.h"
#include "gui/waves/wavespanel.h"

#include <QDockWidget>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMenu>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// Docks stay where they are put, whichever side one reads from.
static Qt::DockWidgetArea mirrored(Qt::DockWidgetArea area)
{
    if (QGuiApplication::layoutDirection() == Qt::LeftToRight)
        return area;
    return area == Qt::LeftDockWidgetArea    ? Qt::RightDockWidgetArea
           : area == Qt::RightDockWidgetArea ? Qt::LeftDockWidgetArea
                                             : area;
}

static Qt::DockWidgetArea areaOf(Qt::Corner corner)
{
    return corner == Qt::BottomLeftCorner ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
}

Docks::Docks(QMainWindow *window, Actions *actions, OwnPresets *ownPresets)
    : m_window(window)
    , m_actions(actions)
    , m_card(new ProfileCard)
    , m_stack(new StackPanel(actions))
    , m_problems(new ProblemsPanel)
    , m_presets(new PresetsPanel({(*actions)[ActionId::CatalogFolder], (*actions)[ActionId::RecordPreset],
                                  (*actions)[ActionId::ImportPresets], (*actions)[ActionId::ExportPresets]},
                                 ownPresets))
    , m_outline(new OutlinePanel)
    , m_overrides(new OverridesPanel)
    , m_uses(new UsesPanel)
    , m_variables(new VariablesPanel((*actions)[ActionId::NewVariable]))
    , m_resolved(new ResolvedPanel)
    , m_profiles(new ProfilesPanel((*actions)[ActionId::ProfilesFolder]))
    , m_layerSettings(new LayerSettingsPanel)
    , m_waves(new WavesPanel)
{
    setUpLeft();
    setUpBottom();
    setUpRight();
    m_tabs = new DockTabs(window);
    for (QDockWidget *dock : {m_problemsDock, m_overridesDock, m_usesDock, m_presetsDock, m_layerSettingsDock,
                              m_variablesDock, m_outlineDock, m_wavesDock, m_resolvedDock, m_profilesDock})
        m_tabs->add(dock);
    for (const auto corner : {Qt::BottomLeftCorner, Qt::BottomRightCorner})
        window->setCorner(corner, window->dockWidgetArea(m_stackDock) == areaOf(corner)
                                      ? areaOf(corner) // the stack keeps its height
                                      : Qt::BottomDockWidgetArea);
    window->resizeDocks({m_stackDock, m_presetsDock}, {330, 350}, Qt::Horizontal);
    window->resizeDocks({m_problemsDock}, {150}, Qt::Vertical);
    for (QDockWidget *dock : window->findChildren<QDockWidget *>())
        connect(dock->toggleViewAction(), &QAction::triggered, dock, [dock](bool isShown) {
            if (isShown)
                dock->raise(); // not behind the tabs that are there
        });
    connectActions();
}

void Docks::setUpLeft()
{
    m_stackDock = add(u"stack"_s, tr("Stack"), m_stack, Qt::LeftDockWidgetArea);
    m_stackDock->setTitleBarWidget(m_card); // dragging the card moves the dock
    m_stackDock->setMinimumWidth(220);
    m_profilesDock = add(u"profiles"_s, tr("Profiles"), m_profiles, Qt::LeftDockWidgetArea);
    m_profilesDock->setTitleBarWidget(new DockTitle(m_profilesDock));
    m_profilesDock->setMinimumWidth(220);
    m_window->tabifyDockWidget(m_stackDock, m_profilesDock);
    m_profilesDock->hide();
}

void Docks::setUpBottom()
{
    m_problemsDock = add(u"problems"_s, tr("Problems"), m_problems, Qt::BottomDockWidgetArea);
    m_problemsTitle = new DockTitle(m_problemsDock);
    m_problemsDock->setTitleBarWidget(m_problemsTitle);
    setUpOverrides();
    m_usesDock = add(u"uses"_s, tr("Uses"), m_uses, Qt::BottomDockWidgetArea);
    auto *usesTitle = new DockTitle(m_usesDock);
    m_usesDock->setTitleBarWidget(usesTitle);
    m_window->tabifyDockWidget(m_overridesDock, m_usesDock);
    m_problemsDock->raise();
    connect(m_uses, &UsesPanel::found, this, [this, usesTitle](int count) {
        usesTitle->setCount(count, colorsOf(m_window->palette()).accent);
        m_usesDock->show();
        m_usesDock->raise();
    });
}

void Docks::setUpOverrides()
{
    m_overridesDock = add(u"overrides"_s, tr("Overrides"), m_overrides, Qt::BottomDockWidgetArea);
    auto *title = new DockTitle(m_overridesDock);
    m_overridesDock->setTitleBarWidget(title);
    m_window->tabifyDockWidget(m_problemsDock, m_overridesDock);
    connect(m_overrides, &OverridesPanel::counted, this, [this, title](const StackOverrides &overrides) {
        title->setCount(int(overrides.count()), colorsOf(m_window->palette()).accent);
        m_stack->setOverrideCounts(overrides.counts());
    });
}

void Docks::setUpRight()
{
    m_presetsDock = add(u"presets"_s, tr("Presets"), m_presets, Qt::RightDockWidgetArea);
    m_presetsDock->setTitleBarWidget(new DockTitle(m_presetsDock));
    m_presetsDock->setMinimumWidth(200);
    m_outlineDock = add(u"outline"_s, tr("Outline"), m_outline, Qt::RightDockWidgetArea);
    m_outlineDock->setTitleBarWidget(new DockTitle(m_outlineDock));
    m_outlineDock->setMinimumWidth(200);
    m_variablesDock = add(u"variables"_s, tr("Variables"), m_variables, Qt::RightDockWidgetArea);
    m_variablesDock->setTitleBarWidget(new DockTitle(m_variablesDock));
    m_variablesDock->setMinimumWidth(200);
    m_resolvedDock = add(u"resolved"_s, tr("Resolved Preview"), m_resolved, Qt::RightDockWidgetArea);
    m_resolvedDock->setTitleBarWidget(new DockTitle(m_resolvedDock));
    m_resolvedDock->setMinimumWidth(280);
    m_window->splitDockWidget(m_resolvedDock, m_presetsDock, Qt::Horizontal); // beside the editor
    m_resolvedDock->hide();
    connect(m_resolvedDock, &QDockWidget::visibilityChanged, this, &Docks::widenResolved,
            Qt::QueuedConnection);
    m_layerSettingsDock = addTab(u"layerSettings"_s, tr("Settings"), m_layerSettings, m_presetsDock);
    m_window->tabifyDockWidget(m_layerSettingsDock, m_variablesDock);
    m_window->tabifyDockWidget(m_variablesDock, m_outlineDock);
    m_wavesDock = addTab(u"waves"_s, tr("Waves"), m_waves, m_outlineDock);
    m_wavesDock->hide(); // until it is asked for: there is room for the names of four tabs
    m_presetsDock->raise();
}

Docks::~Docks()
{
    delete m_profilesDock;
    delete m_resolvedDock;
    delete m_usesDock;
    delete m_overridesDock;
    delete m_wavesDock;
    delete m_layerSettingsDock;
    delete m_variablesDock;
    delete m_outlineDock;
    delete m_presetsDock;
    delete m_stackDock;
    delete m_problemsDock;
}

QDockWidget *Docks::add(const QString &name, const QString &title, QWidget *panel, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, m_window);
    dock->setObjectName(name);
    dock->setWidget(panel);
    m_window->addDockWidget(mirrored(area), dock);
    return dock;
}

QDockWidget *Docks::addTab(const QString &name, const QString &title, QWidget *panel, QDockWidget *behind)
{
    QDockWidget *dock = add(name, title, panel, Qt::RightDockWidgetArea);
    dock->setTitleBarWidget(new DockTitle(dock));
    dock->setMinimumWidth(200);
    m_window->tabifyDockWidget(behind, dock);
    return dock;
}

void Docks::connectActions()
{
    const auto on = [this](ActionId id, auto slot) {
        connect((*m_actions)[id], &QAction::triggered, this, slot);
    };
    on(ActionId::FocusStack, [this] {
        showStack();
        m_stack->view()->setFocus(Qt::ShortcutFocusReason);
    });
    on(ActionId::FilterLayers, [this] {
        showStack();
        m_stack->showSearch();
    });
    on(ActionId::FocusProblems, [this] {
        m_problemsDock->show();
        m_problemsDock->raise();
        m_problems->view()->setFocus(Qt::ShortcutFocusReason);
    });
    on(ActionId::FocusPresets, [this] {
        m_presetsDock->show();
        m_presetsDock->raise();
        m_presets->takeFocus();
    });
    on(ActionId::FocusOutline, [this] {
        m_outlineDock->show();
        m_outlineDock->raise();
        m_outline->takeFocus();
    });
    on(ActionId::FocusUses, [this] {
        m_usesDock->show();
        m_usesDock->raise();
        m_uses->view()->setFocus(Qt::ShortcutFocusReason);
    });
    on(ActionId::FocusOverrides, [this] {
        m_overridesDock->show();
        m_overridesDock->raise();
        m_overrides->takeFocus();
    });
    on(ActionId::FocusVariables, [this] {
        showVariables();
        m_variables->takeFocus();
    });
    on(ActionId::FocusResolved, [this] {
        m_resolvedDock->show();
        m_resolvedDock->raise();
        m_resolved->takeFocus();
    });
    on(ActionId::FocusProfiles, [this] {
        showProfiles();
        m_profiles->takeFocus();
    });
    on(ActionId::FocusLayerSettings, [this] {
        m_layerSettingsDock->show();
        m_layerSettingsDock->raise();
        m_layerSettings->takeFocus();
    });
    on(ActionId::FocusWaves, [this] {
        m_wavesDock->show();
        m_wavesDock->raise();
        m_waves->takeFocus();
    });
    on(ActionId::NewVariable, [this] {
        showVariables();
        m_variables->create();
    });
    connect(m_waves, &WavesPanel::refused, m_stack, &StackPanel::refused); // one place says it
    on(ActionId::NextProblem, [this] { m_problems->step(1); });
    on(ActionId::PreviousProblem, [this] { m_problems->step(-1); });
    on(ActionId::EditInfo, [this] { m_card->edit(InfoField::Name); });
}

void Docks::setDocument(ProfileDocument *document)
{
    m_document = document;
    m_stack->setDocument(document);
    m_card->setDocument(document);
    m_problems->setDocument(document);
    m_variables->setDocument(document);
    m_layerSettings->setDocument(document);
    m_waves->setDocument(document);
}

void Docks::showEditor(EditorPane *editor, const PackLibrary *library)
{
    m_presets->setDocument(editor ? m_document : nullptr, library, editor);
    m_outline->setEditor(editor);
    m_uses->setEditor(m_document, editor);
    m_overrides->setEditor(editor ? m_document : nullptr, library, editor);
    m_resolved->setEditor(editor ? m_document : nullptr, editor);
    if (!editor)
        return;
    connect(m_variables, &VariablesPanel::placeChosen, editor, &EditorPane::goTo);
    connect(m_layerSettings, &LayerSettingsPanel::placeChosen, editor, &EditorPane::goTo);
    connect(m_waves, &WavesPanel::layerChosen, editor, &EditorPane::showLayer);

    connect(m_stack, &StackPanel::currentLayerChanged, editor, &EditorPane::showLayer);
    connect(editor, &EditorPane::currentTextChanged, this, [this](TextId id) {
        m_stack->select(id.layer);
        m_presets->setLayer(id.layer);
        m_overrides->setLayer(id.layer);
        m_layerSettings->setLayer(id.layer);
    });
}

void Docks::addToggles(QMenu *menu) const
{
    for (const QDockWidget *dock :
         {m_stackDock, m_profilesDock, m_problemsDock, m_presetsDock, m_layerSettingsDock, m_variablesDock,
          m_wavesDock, m_resolvedDock, m_outlineDock, m_overridesDock, m_usesDock})
        menu->addAction(dock->toggleViewAction());
}

void Docks::showProfiles()
{
    m_profilesDock->show();
    m_profilesDock->raise();
}

void Docks::showVariables()
{
    m_variablesDock->show();
    m_variablesDock->raise();
}

/// Where it comes up as narrow as can be, it gets the room that a text needs.
void Docks::widenResolved(bool isVisible)
{
    if (isVisible && !m_resolvedDock->isFloating() &&
        m_resolvedDock->width() <= m_resolvedDock->minimumWidth())
        m_window->resizeDocks({m_resolvedDock}, {m_resolved->sizeHint().width()}, Qt::Horizontal);
}

void Docks::giveWay()
{
    constexpr int left = 260;
    constexpr int least = 220;
    constexpr int text = 540;
    const int right = qMax(least, qMin(m_tabs->widthFor(m_presetsDock), m_window->width() - left - text));
    m_window->resizeDocks({m_stackDock, m_presetsDock}, {left, right}, Qt::Horizontal);
}

void Docks::showStack()
{
    m_stackDock->show();
    m_stackDock->raise();
}

void Docks::fitTabs()
{
    m_tabs->fit();
}

} // namespace Layerwright
