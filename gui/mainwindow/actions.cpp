// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow/actions.h"

#include "gui/shortcuts/shortcuts.h"
#include "gui/theme/icon.h"
#include "gui/theme/mnemonics.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Layerwright {

static const ActionRow table[] = {
    // clang-format off
    {.id = ActionId::NewProfile, .name = "file.new"_L1, .menu = MenuId::File, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&New Profile…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Make a profile step by step, from nothing or from a template"), .icon = "new"_L1, .standardKey = QKeySequence::New},
    {.id = ActionId::NewEmptyProfile, .name = "file.newEmpty"_L1, .menu = MenuId::File, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "New &Empty Add-on Profile"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Begin an add-on profile without layers, in a window of its own"), .keys = "Ctrl+Shift+N"},
    {.id = ActionId::Open, .name = "file.open"_L1, .menu = MenuId::File, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Open…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Open profiles: .tgz, .json, .yaml"), .icon = "open"_L1, .standardKey = QKeySequence::Open},
    {.id = ActionId::ProfilesFolder, .name = "file.profilesFolder"_L1, .menu = MenuId::File, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "List a &Folder…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Choose a folder, whose profiles are then listed with their versions"), .icon = "folder"_L1, .keys = "Ctrl+Shift+O"},
    {.id = ActionId::Import, .name = "file.import"_L1, .menu = MenuId::File, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Import…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Take a file's profile into a new window; the file stays as it is"), .icon = "import"_L1, .keys = "Ctrl+Shift+I"},
    {.id = ActionId::OpenFromConsole, .name = "file.openFromConsole"_L1, .menu = MenuId::File, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Open from Conso&le…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "List the profiles of a console, and open or download one"), .icon = "import"_L1},
    {.id = ActionId::InspectFile, .name = "file.inspect"_L1, .menu = MenuId::File, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "What a File &Holds…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "What is in a file from outside, and what is odd about it, before it is opened"), .icon = "search"_L1},
    {.id = ActionId::Save, .name = "file.save"_L1, .menu = MenuId::File, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Save"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Write the profile to its file"), .icon = "save"_L1, .standardKey = QKeySequence::Save},
    {.id = ActionId::SaveAs, .name = "file.saveAs"_L1, .menu = MenuId::File, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Save &As…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Write the profile to another file and go on with that one"), .keys = "Ctrl+Shift+S"},
    {.id = ActionId::SaveAsTemplate, .name = "file.saveAsTemplate"_L1, .menu = MenuId::File, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Save as &Template…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Keep the profile as a template that new ones begin with")},
    {.id = ActionId::EarlierVersions, .name = "file.earlierVersions"_L1, .menu = MenuId::File, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Earlier &Versions…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "What the file held before it was saved over, to be opened again")},
    {.id = ActionId::CompareWithSaved, .name = "file.compareSaved"_L1, .menu = MenuId::File, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Compare with Save&d…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "What differs from the file, text beside text")},
    {.id = ActionId::CompareWithFile, .name = "file.compareFile"_L1, .menu = MenuId::File, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Co&mpare with File…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "What differs from another profile, which is opened nowhere")},
    {.id = ActionId::ExportJson, .name = "export.json"_L1, .menu = MenuId::Export, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&JSON, as It Came…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "JSON that differs from the imported file only where the profile was changed"), .keys = "Ctrl+E"},
    {.id = ActionId::ExportConsoleJson, .name = "export.console"_L1, .menu = MenuId::Export, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "JSON, One Line like the &Console…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "JSON as the product's console writes it")},
    {.id = ActionId::ExportPrettyJson, .name = "export.pretty"_L1, .menu = MenuId::Export, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "JSON, &Indented…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "JSON laid out for reading")},
    {.id = ActionId::ExportYaml, .name = "export.yaml"_L1, .menu = MenuId::Export, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&YAML…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "The profile as one YAML file")},
    {.id = ActionId::ExportFolder, .name = "export.folder"_L1, .menu = MenuId::Export, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Folder for Git…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "A folder with one file per text, which reads well in version control"), .icon = "folder"_L1},
    {.id = ActionId::ExportArchive, .name = "export.archive"_L1, .menu = MenuId::Export, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Archive (.tgz)…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "The profile as an archive")},
    {.id = ActionId::Download, .name = "file.download"_L1, .menu = MenuId::File, .group = 2, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Download Profile…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Write the profile as a .tgz archive"), .icon = "download"_L1, .keys = "Ctrl+Shift+E"},
    {.id = ActionId::UploadToConsole, .name = "file.uploadToConsole"_L1, .menu = MenuId::File, .group = 2, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Upload to Console…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Have a console check the profile, and import it there"), .icon = "export"_L1},
    {.id = ActionId::ExportReport, .name = "file.exportReport"_L1, .menu = MenuId::File, .group = 2, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "E&xport Report…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Write about the profile for people, as HTML, PDF or Markdown")},
    {.id = ActionId::Print, .name = "file.print"_L1, .menu = MenuId::File, .group = 2, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Print…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Print the report on the profile, after a look at its pages")},
    {.id = ActionId::RestoreWindows, .name = "file.restoreWindows"_L1, .menu = MenuId::File, .group = 3, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Restore &Windows at Start"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Begin with the windows that were open last, each where one was at work"), .checkable = true},
    {.id = ActionId::CloseWindow, .name = "file.close"_L1, .menu = MenuId::File, .group = 4, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Close"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Close this window"), .keys = "Ctrl+W"},
    {.id = ActionId::Quit, .name = "file.quit"_L1, .menu = MenuId::File, .group = 4, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Quit"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Close all windows"), .keys = "Ctrl+Q"},

    {.id = ActionId::Undo, .name = "edit.undo"_L1, .menu = MenuId::Edit, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Undo"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Take the last change back"), .icon = "undo"_L1, .standardKey = QKeySequence::Undo},
    {.id = ActionId::Redo, .name = "edit.redo"_L1, .menu = MenuId::Edit, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Redo"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Do again what was taken back"), .icon = "redo"_L1, .keys = "Ctrl+Shift+Z; Ctrl+Y"},
    {.id = ActionId::SetCheckpoint, .name = "edit.setCheckpoint"_L1, .menu = MenuId::Edit, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Set Chec&kpoint…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Give the profile as it is now a name, to compare with it and return to it")},
    {.id = ActionId::Checkpoints, .name = "edit.checkpoints"_L1, .menu = MenuId::Edit, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Checkpoint&s…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Named points of the history of this document, and what has changed since")},
    {.id = ActionId::Cut, .name = "edit.cut"_L1, .menu = MenuId::Edit, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Cu&t"), .standardKey = QKeySequence::Cut},
    {.id = ActionId::Copy, .name = "edit.copy"_L1, .menu = MenuId::Edit, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Copy"), .standardKey = QKeySequence::Copy},
    {.id = ActionId::Paste, .name = "edit.paste"_L1, .menu = MenuId::Edit, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Paste"), .standardKey = QKeySequence::Paste},
    {.id = ActionId::SelectAll, .name = "edit.selectAll"_L1, .menu = MenuId::Edit, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Select &All"), .standardKey = QKeySequence::SelectAll},
    {.id = ActionId::Find, .name = "edit.find"_L1, .menu = MenuId::Edit, .group = 2, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Find…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Find in this text or in all layers"), .icon = "search"_L1, .standardKey = QKeySequence::Find},
    {.id = ActionId::FindNext, .name = "edit.findNext"_L1, .menu = MenuId::Edit, .group = 2, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Find &Next"), .keys = "F3"},
    {.id = ActionId::FindPrevious, .name = "edit.findPrevious"_L1, .menu = MenuId::Edit, .group = 2, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Find Pre&vious"), .keys = "Shift+F3"},
    {.id = ActionId::Replace, .name = "edit.replace"_L1, .menu = MenuId::Edit, .group = 2, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "R&eplace…"), .icon = "replace"_L1, .keys = "Ctrl+H"},
    {.id = ActionId::GoToLine, .name = "edit.goToLine"_L1, .menu = MenuId::Edit, .group = 2, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Go to Line…"), .icon = "goto"_L1, .keys = "Ctrl+G"},
    {.id = ActionId::ToggleComment, .name = "edit.comment"_L1, .menu = MenuId::Edit, .group = 3, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Toggle Co&mment"), .icon = "comment"_L1, .keys = "Ctrl+/"},
    {.id = ActionId::Indent, .name = "edit.indent"_L1, .menu = MenuId::Edit, .group = 3, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Indent Lines"), .keys = "Ctrl+]"},
    {.id = ActionId::Outdent, .name = "edit.outdent"_L1, .menu = MenuId::Edit, .group = 3, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Outdent Lines"), .keys = "Ctrl+["},
    {.id = ActionId::DuplicateLine, .name = "edit.duplicateLine"_L1, .menu = MenuId::Edit, .group = 3, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Duplicate Lines"),
     .icon = "duplicate"_L1, .keys = "Ctrl+D; Alt+Shift+Down", .scope = KeyScope::Editor},
    {.id = ActionId::MoveLinesUp, .name = "edit.moveLinesUp"_L1, .menu = MenuId::Edit, .group = 3, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Move Lines U&p"),
     .icon = "up"_L1, .keys = "Alt+Up", .scope = KeyScope::Editor},
    {.id = ActionId::MoveLinesDown, .name = "edit.moveLinesDown"_L1, .menu = MenuId::Edit, .group = 3, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Move Lines Do&wn"),
     .icon = "down"_L1, .keys = "Alt+Down", .scope = KeyScope::Editor},
    {.id = ActionId::Complete, .name = "edit.complete"_L1, .menu = MenuId::Edit, .group = 4, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Comp&lete"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Keys and values that could stand at the cursor"), .keys = "Ctrl+Space"},
    {.id = ActionId::ShowDocumentation, .name = "edit.documentation"_L1, .menu = MenuId::Edit, .group = 4, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Show Documentation"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "What is known about the key, value or reference at the cursor"), .keys = "Ctrl+I"},
    {.id = ActionId::QuickFix, .name = "edit.quickFix"_L1, .menu = MenuId::Edit, .group = 4, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Quick Fix…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Ways out of the problem at the cursor"), .keys = "Alt+Return; Alt+Enter"},
    {.id = ActionId::GrowSelection, .name = "edit.growSelection"_L1, .menu = MenuId::Edit, .group = 5, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Grow Selection"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Select what is around the selection: value, entry, section"), .keys = "Alt+Shift+Right", .scope = KeyScope::Editor},
    {.id = ActionId::ShrinkSelection, .name = "edit.shrinkSelection"_L1, .menu = MenuId::Edit, .group = 5, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "S&hrink Selection"), .keys = "Alt+Shift+Left", .scope = KeyScope::Editor},
    {.id = ActionId::MoveEntryUp, .name = "edit.moveEntryUp"_L1, .menu = MenuId::Edit, .group = 5, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Move &Entry Up"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Swap the key or item with the one before it, comments and all below it included"), .keys = "Ctrl+Shift+Up", .scope = KeyScope::Editor},
    {.id = ActionId::MoveEntryDown, .name = "edit.moveEntryDown"_L1, .menu = MenuId::Edit, .group = 5, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Move E&ntry Down"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Swap the key or item with the one after it, comments and all below it included"), .keys = "Ctrl+Shift+Down", .scope = KeyScope::Editor},
    {.id = ActionId::RenameSymbol, .name = "edit.rename"_L1, .menu = MenuId::Edit, .group = 5, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Rename…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Another name for the key, the anchor or the variable at the cursor, wherever it is used"), .keys = "F2", .scope = KeyScope::Editor},
    {.id = ActionId::ExtractVariable, .name = "edit.extractVariable"_L1, .menu = MenuId::Edit, .group = 5, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "E&xtract to Variable…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Make the value at the cursor a variable of the profile, and refer to it here"), .keys = "Ctrl+Alt+V", .scope = KeyScope::Editor},
    {.id = ActionId::Preferences, .name = "edit.preferences"_L1, .menu = MenuId::Edit, .group = 6, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Settin&gs…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Language, look, editor and files, for the whole program"), .keys = "Ctrl+,"},

    {.id = ActionId::FocusStack, .name = "view.stack"_L1, .menu = MenuId::View, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Go to &Stack"), .keys = "Ctrl+1"},
    {.id = ActionId::FocusEditor, .name = "view.editor"_L1, .menu = MenuId::View, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Go to &Editor"), .keys = "Ctrl+2"},
    {.id = ActionId::FocusProblems, .name = "view.problems"_L1, .menu = MenuId::View, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Go to &Problems"), .keys = "Ctrl+3"},
    {.id = ActionId::FocusPresets, .name = "view.presets"_L1, .menu = MenuId::View, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Go to P&resets"), .keys = "Ctrl+4"},
    {.id = ActionId::FocusOutline, .name = "view.outline"_L1, .menu = MenuId::View, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Go to &Outline"), .keys = "Ctrl+5"},
    {.id = ActionId::FocusUses, .name = "view.uses"_L1, .menu = MenuId::View, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Go to U&ses"), .keys = "Ctrl+6"},
    {.id = ActionId::FocusVariables, .name = "view.variables"_L1, .menu = MenuId::View, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Go to &Variables"), .keys = "Ctrl+7"},
    {.id = ActionId::FocusResolved, .name = "view.resolved"_L1, .menu = MenuId::View, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Go to R&esolved Preview"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "The text as a cluster would get it, beside the editor"), .keys = "Ctrl+Shift+R"},
    {.id = ActionId::FocusProfiles, .name = "view.profiles"_L1, .menu = MenuId::View, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Go to Profile &List"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "The profiles of the folder that was chosen"), .keys = "Ctrl+Shift+L"},
    {.id = ActionId::FocusLayerSettings, .name = "view.layerSettings"_L1, .menu = MenuId::View, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Go to La&yer Settings"), .keys = "Ctrl+8"},
    {.id = ActionId::FocusWaves, .name = "view.waves"_L1, .menu = MenuId::View, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Go to &Install Order"), .keys = "Ctrl+9"},
    {.id = ActionId::FocusOverrides, .name = "view.overrides"_L1, .menu = MenuId::View, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Go to Overri&des"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "The values that differ from those of the packs"), .keys = "Ctrl+Alt+O"},
    {.id = ActionId::NextPanel, .name = "view.nextPanel"_L1, .menu = MenuId::View, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "To the &Next Panel"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Give the keyboard to the panel that follows, also out of the text"), .keys = "F6"},
    {.id = ActionId::PreviousPanel, .name = "view.previousPanel"_L1, .menu = MenuId::View, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "To the Prev&ious Panel"), .keys = "Shift+F6"},
    {.id = ActionId::ZoomIn, .name = "view.zoomIn"_L1, .menu = MenuId::View, .group = 2, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Zoom &In"), .keys = "Ctrl++; Ctrl+="},
    {.id = ActionId::ZoomOut, .name = "view.zoomOut"_L1, .menu = MenuId::View, .group = 2, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Zoom &Out"), .keys = "Ctrl+-"},
    {.id = ActionId::ZoomReset, .name = "view.zoomReset"_L1, .menu = MenuId::View, .group = 2, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Usual Size"), .keys = "Ctrl+0"},
    {.id = ActionId::WrapLines, .name = "view.wrap"_L1, .menu = MenuId::View, .group = 2, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Wrap Long Lines"), .keys = "Alt+Z", .checkable = true},
    {.id = ActionId::ShowWhitespace, .name = "view.whitespace"_L1, .menu = MenuId::View, .group = 2, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Show White&space"), .checkable = true},
    {.id = ActionId::CompleteWhileTyping, .name = "view.completeWhileTyping"_L1, .menu = MenuId::View, .group = 2, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Complete While &Typing"), .checkable = true},
    {.id = ActionId::FoldHere, .name = "view.foldHere"_L1, .menu = MenuId::View, .group = 3, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Fol&d Here"), .keys = "Ctrl+Shift+[", .scope = KeyScope::Editor},
    {.id = ActionId::UnfoldHere, .name = "view.unfoldHere"_L1, .menu = MenuId::View, .group = 3, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "U&nfold Here"), .keys = "Ctrl+Shift+]", .scope = KeyScope::Editor},
    {.id = ActionId::FoldAll, .name = "view.foldAll"_L1, .menu = MenuId::View, .group = 3, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Fold All"), .keys = "Ctrl+Alt+["},
    {.id = ActionId::UnfoldAll, .name = "view.unfoldAll"_L1, .menu = MenuId::View, .group = 3, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Unfold All"), .keys = "Ctrl+Alt+]"},
    {.id = ActionId::FoldLevel1, .name = "view.foldLevel1"_L1, .menu = MenuId::FoldLevel, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Level &1"), .keys = "Ctrl+K, Ctrl+1", .scope = KeyScope::Editor},
    {.id = ActionId::FoldLevel2, .name = "view.foldLevel2"_L1, .menu = MenuId::FoldLevel, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Level &2"), .keys = "Ctrl+K, Ctrl+2", .scope = KeyScope::Editor},
    {.id = ActionId::FoldLevel3, .name = "view.foldLevel3"_L1, .menu = MenuId::FoldLevel, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Level &3"), .keys = "Ctrl+K, Ctrl+3", .scope = KeyScope::Editor},
    {.id = ActionId::FoldLevel4, .name = "view.foldLevel4"_L1, .menu = MenuId::FoldLevel, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Level &4"), .keys = "Ctrl+K, Ctrl+4", .scope = KeyScope::Editor},
    {.id = ActionId::FoldLevel5, .name = "view.foldLevel5"_L1, .menu = MenuId::FoldLevel, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Level &5"), .keys = "Ctrl+K, Ctrl+5", .scope = KeyScope::Editor},
    {.id = ActionId::GoBack, .name = "go.back"_L1, .menu = MenuId::Go, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Back"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "To where the cursor was before it jumped"), .keys = "Alt+Left"},
    {.id = ActionId::GoForward, .name = "go.forward"_L1, .menu = MenuId::Go, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Forward"), .keys = "Alt+Right"},
    {.id = ActionId::GoToDefinition, .name = "go.definition"_L1, .menu = MenuId::Go, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "To &Definition"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Where the anchor, the variable or the value of a pack is defined"), .keys = "F12", .scope = KeyScope::Editor},
    {.id = ActionId::FindUses, .name = "go.uses"_L1, .menu = MenuId::Go, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Find &Uses"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Every place that refers to the key, the anchor, the variable or the macro at the cursor"), .keys = "Shift+F12", .scope = KeyScope::Editor},
    {.id = ActionId::NextSibling, .name = "go.next"_L1, .menu = MenuId::Go, .group = 2, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Next Entry"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "The next key or item at this level"), .keys = "Alt+PgDown", .scope = KeyScope::Editor},
    {.id = ActionId::PreviousSibling, .name = "go.previous"_L1, .menu = MenuId::Go, .group = 2, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Previous Entry"), .keys = "Alt+PgUp", .scope = KeyScope::Editor},
    {.id = ActionId::GoToPlace, .name = "go.place"_L1, .menu = MenuId::Go, .group = 3, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Go To…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "To a layer, a manifest, a variable, a key, another window or a recent file, by a part of its name"), .icon = "goto"_L1, .keys = "Ctrl+P"},
    {.id = ActionId::CommandPalette, .name = "go.command"_L1, .menu = MenuId::Go, .group = 3, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Command Palette…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Any command of the menus, by a part of its name"), .icon = "command"_L1, .keys = "Ctrl+Shift+P"},
    {.id = ActionId::SchemeSystem, .name = "view.schemeSystem"_L1, .menu = MenuId::Scheme, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "As the &Desktop"), .checkable = true},
    {.id = ActionId::SchemeLight, .name = "view.schemeLight"_L1, .menu = MenuId::Scheme, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Light"), .checkable = true},
    {.id = ActionId::SchemeDark, .name = "view.schemeDark"_L1, .menu = MenuId::Scheme, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Dark"), .checkable = true},

    {.id = ActionId::EditInfo, .name = "profile.editInfo"_L1, .menu = MenuId::Profile, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Edit Info…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Name, version, description and tags"), .icon = "rename"_L1, .keys = "Ctrl+Alt+I"},
    {.id = ActionId::NewVariable, .name = "profile.newVariable"_L1, .menu = MenuId::Profile, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "New &Variable"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Declare a value that is asked for when a cluster is deployed"), .icon = "add"_L1},
    {.id = ActionId::CloneProfile, .name = "profile.clone"_L1, .menu = MenuId::Profile, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Clone…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Copy the profile under another name, into a window of its own"), .icon = "duplicate"_L1},
    {.id = ActionId::NewVersion, .name = "profile.newVersion"_L1, .menu = MenuId::Profile, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Create New &Version…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Copy the profile under another version, into a window of its own")},
    {.id = ActionId::NextProblem, .name = "profile.nextProblem"_L1, .menu = MenuId::Profile, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Next Problem"), .keys = "F8"},
    {.id = ActionId::PreviousProblem, .name = "profile.previousProblem"_L1, .menu = MenuId::Profile, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Previous Problem"), .keys = "Shift+F8"},
    {.id = ActionId::ShowRules, .name = "profile.rules"_L1, .menu = MenuId::Profile, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Rules…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "What is looked for in a profile, and which of it is switched off")},

    {.id = ActionId::AddPack, .name = "layer.addPack"_L1, .menu = MenuId::Layer, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Add &Pack…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Add a layer of a pack that is known here"), .icon = "add"_L1, .keys = "Ctrl+Shift+A"},
    {.id = ActionId::AddChart, .name = "layer.addChart"_L1, .menu = MenuId::Layer, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Add &Helm Chart…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Add a layer of a Helm chart, from a file, a folder or by its name"), .icon = "add"_L1, .keys = "Ctrl+Shift+H"},
    {.id = ActionId::NewManifestLayer, .name = "layer.newManifest"_L1, .menu = MenuId::Layer, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "New &Manifest Layer"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Add a layer of Kubernetes manifests on top of the stack"), .icon = "add"_L1, .keys = "Ctrl+M"},
    {.id = ActionId::ManifestLayerFromFiles, .name = "layer.manifestFromFiles"_L1, .menu = MenuId::Layer, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Manifest Layer from &Files…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Add a layer whose manifests are read from YAML files"), .icon = "manifest"_L1},
    {.id = ActionId::AddZarfPackage, .name = "layer.addZarf"_L1, .menu = MenuId::Layer, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Add &Zarf Package…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Add a layer of a Zarf package, by its name, version and registry")},
    {.id = ActionId::ChangeVersion, .name = "layer.changeVersion"_L1, .menu = MenuId::Layer, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Change &Version…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Another version of the layer's pack, or a train to follow"), .keys = "Ctrl+Shift+V"},
    {.id = ActionId::ReplacePack, .name = "layer.replacePack"_L1, .menu = MenuId::Layer, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Rep&lace Pack…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Give the layer another pack; it keeps its place and its manifests"), .icon = "replace"_L1},
    {.id = ActionId::RenameLayer, .name = "layer.rename"_L1, .menu = MenuId::Layer, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Rename"), .icon = "rename"_L1, .keys = "F2", .scope = KeyScope::Stack},
    {.id = ActionId::DuplicateLayer, .name = "layer.duplicate"_L1, .menu = MenuId::Layer, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Duplicate"), .icon = "duplicate"_L1, .keys = "Ctrl+D", .scope = KeyScope::Stack},
    {.id = ActionId::RemoveLayers, .name = "layer.remove"_L1, .menu = MenuId::Layer, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Re&move"), .icon = "remove"_L1, .keys = "Del", .scope = KeyScope::Stack},
    {.id = ActionId::MoveLayersUp, .name = "layer.up"_L1, .menu = MenuId::Layer, .group = 2, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Move &Up"), .icon = "up"_L1, .keys = "Alt+Up", .scope = KeyScope::Stack},
    {.id = ActionId::MoveLayersDown, .name = "layer.down"_L1, .menu = MenuId::Layer, .group = 2, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Move Do&wn"), .icon = "down"_L1, .keys = "Alt+Down", .scope = KeyScope::Stack},
    {.id = ActionId::AddManifest, .name = "layer.addManifest"_L1, .menu = MenuId::Layer, .group = 3, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Add Manifest to Layer"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "One more manifest for the layer that is shown")},
    {.id = ActionId::RecordPreset, .name = "layer.recordPreset"_L1, .menu = MenuId::Layer, .group = 4, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Record P&reset…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Keep what differs from the pack, or what is selected, as a preset of your own"), .icon = "record"_L1, .keys = "Ctrl+Alt+R"},
    {.id = ActionId::ImportPresets, .name = "layer.importPresets"_L1, .menu = MenuId::Layer, .group = 4, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Import Presets…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Take presets of a file, such as a presets.yaml, as your own for this pack"), .icon = "import"_L1},
    {.id = ActionId::ExportPresets, .name = "layer.exportPresets"_L1, .menu = MenuId::Layer, .group = 4, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "E&xport My Presets…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Write your own presets of this pack to a file, as a pack's presets.yaml has them"), .icon = "export"_L1},
    {.id = ActionId::FilterLayers, .name = "layer.filter"_L1, .menu = MenuId::Layer, .group = 5, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Find Layer…"), .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Show only the layers with these words"), .keys = "Ctrl+L"},

    {.id = ActionId::Catalogs, .name = "catalog.catalogs"_L1, .menu = MenuId::Catalog, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Catalogs…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "The folders, archives and servers that packs and charts are offered from")},
    {.id = ActionId::RefreshCatalogs, .name = "catalog.refresh"_L1, .menu = MenuId::Catalog, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Refresh Catalogs"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Read the catalogs anew, over the network those that are on servers")},
    {.id = ActionId::CatalogFolder, .name = "catalog.folder"_L1, .menu = MenuId::Catalog, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Add Catalog &Folder…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Choose a folder of packs, of pack archives or an OCI image layout, whose packs are then offered"), .icon = "folder"_L1},
    {.id = ActionId::CatalogArchive, .name = "catalog.archive"_L1, .menu = MenuId::Catalog, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Add Catalog &Archive…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Choose an archive of packs, whose packs are then offered"), .icon = "folder"_L1},
    {.id = ActionId::CatalogServer, .name = "catalog.server"_L1, .menu = MenuId::Catalog, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Add Catalog &Server…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Name a Helm repository or an OCI registry, whose packs and charts are then offered"), .icon = "add"_L1},
    {.id = ActionId::ExportPacks, .name = "catalog.export"_L1, .menu = MenuId::Catalog, .group = 2, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Export Packs…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Copy packs to carry them to where there is no network"), .icon = "export"_L1},
    {.id = ActionId::ImportPacks, .name = "catalog.import"_L1, .menu = MenuId::Catalog, .group = 2, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Import Packs…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Copy the packs of an archive to this machine, and offer them from there"), .icon = "import"_L1},

    {.id = ActionId::Manual, .name = "help.manual"_L1, .menu = MenuId::Help, .group = 3, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Manual"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "How to work with the program; by its key at the page on where the keyboard is"), .icon = "help"_L1, .keys = "F1"},
    {.id = ActionId::WhatsThis, .name = "help.whatsThis"_L1, .menu = MenuId::Help, .group = 3, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&What's This?"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "What the thing that is clicked next is for; by its key the field that has the keyboard"), .keys = "Shift+F1"},
    {.id = ActionId::OpenSample, .name = "help.sample"_L1, .menu = MenuId::Help, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Open &Sample Profile"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "A profile to try things on")},
    {.id = ActionId::Welcome, .name = "help.welcome"_L1, .menu = MenuId::Help, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Welcome"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "What one can begin with: a new profile, recent files, samples, the guided tour")},
    {.id = ActionId::GuidedTour, .name = "help.guidedTour"_L1, .menu = MenuId::Help, .group = 0, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Guided Tour"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "Two minutes in the window itself, with a sample profile of its own"), .icon = "guide"_L1},
    {.id = ActionId::KeyboardShortcuts, .name = "help.shortcuts"_L1, .menu = MenuId::Help, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&Keyboard Shortcuts…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "The keys of all commands, to be looked up and changed"), .icon = "keyboard"_L1},
    {.id = ActionId::ShortcutSheet, .name = "help.shortcutSheet"_L1, .menu = MenuId::Help, .group = 1, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "Shortcuts S&heet…"),
     .toolTip = QT_TRANSLATE_NOOP("Layerwright::Actions", "All keys on one page, to be copied as text")},
    {.id = ActionId::AboutLayerwright, .name = "help.about"_L1, .menu = MenuId::Help, .group = 2, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "&About Layerwright")},
    {.id = ActionId::AboutQt, .name = "help.aboutQt"_L1, .menu = MenuId::Help, .group = 2, .text = QT_TRANSLATE_NOOP("Layerwright::Actions", "About &Qt")},
    // clang-format on
};

Actions::Actions(const Shortcuts *shortcuts, QObject *parent)
    : QObject(parent)
    , m_shortcuts(shortcuts)
{
    auto *schemes = new QActionGroup(this);
    for (const ActionRow &row : rows()) {
        auto *action = new QAction(tr(row.text), this);
        action->setObjectName(row.name);
        action->setCheckable(row.checkable);
        if (!row.icon.isEmpty())
            action->setIcon(icon(row.icon));
        if (row.scope != KeyScope::Window)
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        if (*row.toolTip) {
            action->setStatusTip(tr(row.toolTip));
            action->setWhatsThis(tr(row.toolTip));
        }
        if (row.menu == MenuId::Scheme)
            schemes->addAction(action);
        m_actions.insert(int(row.id), action);
    }
    (*this)[ActionId::Quit]->setMenuRole(QAction::QuitRole);
    (*this)[ActionId::Preferences]->setMenuRole(QAction::PreferencesRole);
    (*this)[ActionId::AboutLayerwright]->setMenuRole(QAction::AboutRole);
    (*this)[ActionId::AboutQt]->setMenuRole(QAction::AboutQtRole);
    connect(shortcuts, &Shortcuts::changed, this, &Actions::applyKeys);
    applyKeys();
}

void Actions::applyKeys()
{
    for (const ActionRow &row : rows()) {
        QAction *action = (*this)[row.id];
        const QList<QKeySequence> keys = m_shortcuts->keys(row);
        if (action->shortcuts() != keys)
            action->setShortcuts(keys);
        const QString first = action->shortcut().toString(QKeySequence::NativeText);
        if (*row.toolTip)
            action->setToolTip(first.isEmpty() ? tr(row.toolTip) : u"%1 (%2)"_s.arg(tr(row.toolTip), first));
    }
}

QString Actions::title(const ActionRow &row)
{
    return withoutMnemonic(tr(row.text));
}

std::span<const ActionRow> Actions::rows()
{
    return table;
}

void Actions::fill(QMenu *menu, MenuId place) const
{
    int group = -1;
    for (const ActionRow &row : rows()) {
        if (row.menu != place)
            continue;
        if (group >= 0 && group != row.group)
            menu->addSeparator();
        group = row.group;
        menu->addAction((*this)[row.id]);
    }
}

QList<QAction *> Actions::inScope(KeyScope scope) const
{
    QList<QAction *> actions;
    for (const ActionRow &row : rows())
        if (row.scope == scope)
            actions.append((*this)[row.id]);
    return actions;
}

} // namespace Layerwright
