// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

#include <span>

class QMenu;

namespace Layerwright {

class Shortcuts;

enum class ActionId {
    NewProfile,
    NewEmptyProfile,
    Open,
    ProfilesFolder,
    Save,
    SaveAs,
    SaveAsTemplate,
    EarlierVersions,
    CompareWithSaved,
    CompareWithFile,
    Import,
    OpenFromConsole,
    InspectFile,
    ExportJson,
    ExportConsoleJson,
    ExportPrettyJson,
    ExportYaml,
    ExportFolder,
    ExportArchive,
    Download,
    UploadToConsole,
    ExportReport,
    Print,
    RestoreWindows,
    CloseWindow,
    Quit,
    Undo,
    Redo,
    SetCheckpoint,
    Checkpoints,
    Cut,
    Copy,
    Paste,
    SelectAll,
    Find,
    FindNext,
    FindPrevious,
    Replace,
    GoToLine,
    ToggleComment,
    Indent,
    Outdent,
    DuplicateLine,
    MoveLinesUp,
    MoveLinesDown,
    GrowSelection,
    ShrinkSelection,
    MoveEntryUp,
    MoveEntryDown,
    RenameSymbol,
    ExtractVariable,
    Preferences,
    QuickFix,
    Complete,
    ShowDocumentation,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    WrapLines,
    ShowWhitespace,
    CompleteWhileTyping,
    FoldHere,
    UnfoldHere,
    FoldAll,
    UnfoldAll,
    FoldLevel1,
    FoldLevel2,
    FoldLevel3,
    FoldLevel4,
    FoldLevel5,
    GoBack,
    GoForward,
    GoToDefinition,
    FindUses,
    NextSibling,
    PreviousSibling,
    GoToPlace,
    CommandPalette,
    SchemeSystem,
    SchemeLight,
    SchemeDark,
    FocusStack,
    FocusEditor,
    FocusProblems,
    FocusPresets,
    FocusOutline,
    FocusUses,
    FocusVariables,
    FocusResolved,
    FocusProfiles,
    FocusLayerSettings,
    FocusWaves,
    FocusOverrides,
    NextPanel,
    PreviousPanel,
    EditInfo,
    NewVariable,
    CloneProfile,
    NewVersion,
    NextProblem,
    PreviousProblem,
    ShowRules,
    AddPack,
    AddChart,
    AddZarfPackage,
    NewManifestLayer,
    ManifestLayerFromFiles,
    FilterLayers,
    ChangeVersion,
    ReplacePack,
    RenameLayer,
    DuplicateLayer,
    RemoveLayers,
    MoveLayersUp,
    MoveLayersDown,
    AddManifest,
    RecordPreset,
    ImportPresets,
    ExportPresets,
    Catalogs,
    RefreshCatalogs,
    CatalogFolder,
    CatalogArchive,
    CatalogServer,
    ExportPacks,
    ImportPacks,
    Manual,
    WhatsThis,
    OpenSample,
    Welcome,
    GuidedTour,
    KeyboardShortcuts,
    ShortcutSheet,
    AboutLayerwright,
    AboutQt,
};

enum class MenuId { File, Export, Edit, View, Scheme, FoldLevel, Go, Profile, Layer, Catalog, Help };

/// Where the keys of an action count: in the whole window, or while the keyboard is in the stack or in the
/// editor.
enum class KeyScope { Window, Stack, Editor };

/// One action as it is declared, once: menus, tool bar, shortcuts and tool tips all read this.
struct ActionRow
{
    ActionId id;
    QLatin1StringView name; ///< stable, also in settings
    MenuId menu;
    int group = 0; ///< a separator stands between groups
    const char *text;
    const char *toolTip = "";
    QLatin1StringView icon = {};
    QKeySequence::StandardKey standardKey = QKeySequence::UnknownKey;
    const char *keys = "";
    KeyScope scope = KeyScope::Window;
    bool checkable = false;
};

/// The actions of one window. Their keys follow the shortcuts of the user, which outlive them.
class Actions final : public QObject
{
    Q_OBJECT

public:
    explicit Actions(const Shortcuts *shortcuts, QObject *parent = nullptr);

    static std::span<const ActionRow> rows();
    /// As it stands in a menu, also while the action has a longer text.
    static QString title(const ActionRow &row);
    QAction *operator[](ActionId id) const { return m_actions.value(int(id)); }
    /// Adds the actions of that place to the menu, with separators between their groups.
    void fill(QMenu *menu, MenuId place) const;
    QList<QAction *> inScope(KeyScope scope) const;

private:
    void applyKeys();

    const Shortcuts *m_shortcuts;
    QHash<int, QAction *> m_actions;
};

} // namespace Layerwright
