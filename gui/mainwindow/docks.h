// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/packlibrary.h"
#include "model/document/profiledocument.h"

class QDockWidget;
class QMainWindow;
class QMenu;

namespace Layerwright {

class DockTabs;
class Actions;
class DockTitle;
class EditorPane;
class LayerSettingsPanel;
class OutlinePanel;
class OverridesPanel;
class OwnPresets;
class PresetsPanel;
class ProblemsPanel;
class ProfileCard;
class ProfilesPanel;
class ResolvedPanel;
class StackPanel;
class UsesPanel;
class VariablesPanel;
class WavesPanel;

/// The panels round the editor, each in a dock of the window. They look at the document until they are gone,
/// so they go before it.
class Docks final : public QObject
{
    Q_OBJECT

public:
    Docks(QMainWindow *window, Actions *actions, OwnPresets *ownPresets);
    ~Docks() override;

    ProfileCard *card() const { return m_card; }
    StackPanel *stack() const { return m_stack; }
    ProblemsPanel *problems() const { return m_problems; }
    DockTitle *problemsTitle() const { return m_problemsTitle; }
    PresetsPanel *presets() const { return m_presets; }
    OutlinePanel *outline() const { return m_outline; }
    OverridesPanel *overrides() const { return m_overrides; }
    UsesPanel *uses() const { return m_uses; }
    VariablesPanel *variables() const { return m_variables; }
    ResolvedPanel *resolved() const { return m_resolved; }
    ProfilesPanel *profiles() const { return m_profiles; }
    LayerSettingsPanel *layerSettings() const { return m_layerSettings; }
    WavesPanel *waves() const { return m_waves; }

    /// The panels that know the document alone; the others wait for showEditor().
    void setDocument(ProfileDocument *document);
    /// Null for both takes the panels off the editor, which then may go.
    void showEditor(EditorPane *editor, const PackLibrary *library);

    /// The actions that show and hide the docks.
    void addToggles(QMenu *menu) const;
    /// In a narrow window the docks give way to the text.
    void giveWay();
    void showStack();
    void showVariables();
    void showProfiles();
    /// Once the window is shown, the names of docks that lie on one another are to be read whole.
    void fitTabs();

private:
    /// On the right, as a tab behind the one that is there.
    QDockWidget *addTab(const QString &name, const QString &title, QWidget *panel, QDockWidget *behind);
    QDockWidget *add(const QString &name, const QString &title, QWidget *panel, Qt::DockWidgetArea area);
    void setUpLeft();
    void setUpBottom();
    void setUpOverrides();
    void setUpRight();
    void connectActions();
    void widenResolved(bool isVisible);

    QMainWindow *m_window;
    Actions *m_actions;
    ProfileDocument *m_document = nullptr;
    ProfileCard *m_card;
    StackPanel *m_stack;
    ProblemsPanel *m_problems;
    PresetsPanel *m_presets;
    OutlinePanel *m_outline;
    OverridesPanel *m_overrides;
    UsesPanel *m_uses;
    VariablesPanel *m_variables;
    ResolvedPanel *m_resolved;
    ProfilesPanel *m_profiles;
    LayerSettingsPanel *m_layerSettings;
    WavesPanel *m_waves;
    DockTitle *m_problemsTitle;
    QDockWidget *m_stackDock;
    QDockWidget *m_problemsDock;
    QDockWidget *m_presetsDock;
    QDockWidget *m_outlineDock;
    QDockWidget *m_overridesDock;
    QDockWidget *m_usesDock;
    QDockWidget *m_variablesDock;
    QDockWidget *m_resolvedDock;
    QDockWidget *m_profilesDock;
    QDockWidget *m_layerSettingsDock;
    QDockWidget *m_wavesDock;
    DockTabs *m_tabs = nullptr;
};

} // namespace Layerwright
