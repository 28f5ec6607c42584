// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow/editoractions.h"

#include "gui/editor/editorpane.h"
#include "gui/editor/navigationhistory.h"
#include "gui/editor/nodecommands.h"
#include "gui/editor/symbolcommands.h"
#include "gui/editor/yamleditor.h"
#include "gui/mainwindow/actions.h"
#include "gui/settings/settings.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QWidget>

namespace Layerwright {

/// Cut, copy, paste and select all belong to whatever text has the keyboard.
static bool callOnFocus(const char *slot)
{
    QWidget *focus = QApplication::focusWidget();
    const QByteArray signature = QByteArray(slot) + "()";
    return focus && focus->metaObject()->indexOfSlot(signature.constData()) >= 0 &&
           QMetaObject::invokeMethod(focus, slot);
}

EditorActions::EditorActions(const Actions &actions, EditorPane *editor)
    : QObject(editor)
    , m_actions(actions)
    , m_editor(editor)
{
    connectEditing();
    connectStructure();
    connectGoing();
    m_editor->addActions(m_actions.inScope(KeyScope::Editor));
    m_editor->editor()->setKeysAreActions(true);
    connect(m_editor, &EditorPane::currentTextChanged, this, &EditorActions::refresh);
    connect(m_editor->editor(), &YamlEditor::contextMenuWanted, this, &EditorActions::fillContextMenu);
    refresh();
}

void EditorActions::connectEditing()
{
    const auto on = [this](ActionId id, auto slot) {
        connect(m_actions[id], &QAction::triggered, m_editor, slot);
    };
    on(ActionId::Cut, [] { callOnFocus("cut"); });
    on(ActionId::Copy, [] { callOnFocus("copy"); });
    on(ActionId::Paste, [] { callOnFocus("paste"); });
    on(ActionId::SelectAll, [] { callOnFocus("selectAll"); });
    on(ActionId::Find, [this] { m_editor->find(); });
    on(ActionId::FindNext, &EditorPane::findNext);
    on(ActionId::FindPrevious, &EditorPane::findPrevious);
    on(ActionId::Replace, &EditorPane::replace);
    on(ActionId::GoToLine, qOverload<>(&EditorPane::goToLine));
    on(ActionId::AddManifest, &EditorPane::addManifest);
    on(ActionId::MoveLinesUp, &EditorPane::moveLineUp);
    on(ActionId::MoveLinesDown, &EditorPane::moveLineDown);
    on(ActionId::ToggleComment, &EditorPane::toggleComment);
    on(ActionId::Indent, &EditorPane::indent);
    on(ActionId::Outdent, &EditorPane::outdent);
    on(ActionId::DuplicateLine, &EditorPane::duplicateLine);
    on(ActionId::QuickFix, &EditorPane::quickFix);
    on(ActionId::Complete, &EditorPane::complete);
    on(ActionId::ShowDocumentation, &EditorPane::showDocumentation);
    on(ActionId::FoldAll, &EditorPane::foldAll);
    on(ActionId::UnfoldAll, &EditorPane::unfoldAll);
    on(ActionId::ZoomIn, &EditorPane::zoomIn);
    on(ActionId::ZoomOut, &EditorPane::zoomOut);
    on(ActionId::ZoomReset, &EditorPane::zoomReset);
    on(ActionId::FocusEditor, [this] { m_editor->editor()->setFocus(Qt::ShortcutFocusReason); });
    on(ActionId::WrapLines, [this](bool wrapped) {
        m_editor->setWrapped(wrapped);
        Settings::wrapLines.set(wrapped);
    });
    on(ActionId::ShowWhitespace, [this](bool shows) {
        m_editor->setShowsWhitespace(shows);
        Settings::showWhitespace.set(shows);
    });
    on(ActionId::CompleteWhileTyping, [this](bool completes) {
        m_editor->setCompletesWhileTyping(completes);
        Settings::completeWhileTyping.set(completes);
    });
    m_actions[ActionId::CompleteWhileTyping]->setChecked(Settings::completeWhileTyping.value());
    m_editor->setCompletesWhileTyping(Settings::completeWhileTyping.value());
    m_actions[ActionId::WrapLines]->setChecked(Settings::wrapLines.value());
    m_actions[ActionId::ShowWhitespace]->setChecked(Settings::showWhitespace.value());
    m_editor->setWrapped(Settings::wrapLines.value());
    m_editor->setShowsWhitespace(Settings::showWhitespace.value());
}

void EditorActions::connectStructure()
{
    NodeCommands *nodes = m_editor->nodes();
    const auto on = [this, nodes](ActionId id, auto slot) {
        connect(m_actions[id], &QAction::triggered, nodes, slot);
    };
    on(ActionId::GrowSelection, &NodeCommands::growSelection);
    on(ActionId::ShrinkSelection, &NodeCommands::shrinkSelection);
    on(ActionId::MoveEntryUp, [nodes] { nodes->moveEntry(MoveDirection::Up); });
    on(ActionId::MoveEntryDown, [nodes] { nodes->moveEntry(MoveDirection::Down); });
    on(ActionId::NextSibling, [nodes] { nodes->goToSibling(1); });
    on(ActionId::PreviousSibling, [nodes] { nodes->goToSibling(-1); });
    on(ActionId::FoldHere, [this] { m_editor->fold(); });
    on(ActionId::UnfoldHere, [this] { m_editor->unfold(); });
    int level = 0;
    for (const ActionId id : {ActionId::FoldLevel1, ActionId::FoldLevel2, ActionId::FoldLevel3,
                              ActionId::FoldLevel4, ActionId::FoldLevel5})
        on(id, [this, toLevel = ++level] { m_editor->foldToLevel(toLevel); });
}

void EditorActions::connectGoing()
{
    SymbolCommands *symbols = m_editor->symbols();
    NavigationHistory *history = m_editor->history();
    connect(m_actions[ActionId::GoToDefinition], &QAction::triggered, symbols,
            &SymbolCommands::goToDefinition);
    connect(m_actions[ActionId::FindUses], &QAction::triggered, symbols, &SymbolCommands::findUses);
    connect(m_actions[ActionId::RenameSymbol], &QAction::triggered, symbols, &SymbolCommands::rename);
    connect(m_actions[ActionId::ExtractVariable], &QAction::triggered, symbols,
            &SymbolCommands::extractVariable);
    connect(m_actions[ActionId::GoBack], &QAction::triggered, history, &NavigationHistory::back);
    connect(m_actions[ActionId::GoForward], &QAction::triggered, history, &NavigationHistory::forward);
    const auto follow = [this, history] {
        m_actions[ActionId::GoBack]->setEnabled(history->canGoBack());
        m_actions[ActionId::GoForward]->setEnabled(history->canGoForward());
    };
    connect(history, &NavigationHistory::changed, this, follow);
    follow();
}

/// What applies to the place, from the same table as the menus.
void EditorActions::fillContextMenu(QMenu *menu) const
{
    const std::initializer_list<std::initializer_list<ActionId>> groups{
        {ActionId::Cut, ActionId::Copy, ActionId::Paste, ActionId::SelectAll},
        {ActionId::GoToDefinition, ActionId::FindUses, ActionId::RenameSymbol, ActionId::ExtractVariable},
        {ActionId::MoveEntryUp, ActionId::MoveEntryDown, ActionId::ToggleComment},
        {ActionId::FoldHere, ActionId::UnfoldHere, ActionId::UnfoldAll}};
    for (const auto &group : groups) {
        menu->addSeparator();
        for (const ActionId id : group)
            menu->addAction(m_actions[id]);
    }
}

/// Without a text there is nothing to search or to comment.
void EditorActions::refresh()
{
    const bool hasText = !m_editor->currentText().isNull();
    for (const ActionId id : {ActionId::Find,
                              ActionId::FindNext,
                              ActionId::FindPrevious,
                              ActionId::Replace,
                              ActionId::GoToLine,
                              ActionId::AddManifest,
                              ActionId::MoveLinesUp,
                              ActionId::MoveLinesDown,
                              ActionId::ToggleComment,
                              ActionId::Indent,
                              ActionId::Outdent,
                              ActionId::DuplicateLine,
                              ActionId::QuickFix,
                              ActionId::FoldAll,
                              ActionId::UnfoldAll,
                              ActionId::FocusEditor,
                              ActionId::GrowSelection,
                              ActionId::ShrinkSelection,
                              ActionId::MoveEntryUp,
                              ActionId::MoveEntryDown,
                              ActionId::RenameSymbol,
                              ActionId::ExtractVariable,
                              ActionId::GoToDefinition,
                              ActionId::FindUses,
                              ActionId::NextSibling,
                              ActionId::PreviousSibling,
                              ActionId::FoldHere,
                              ActionId::UnfoldHere,
                              ActionId::FoldLevel1,
                              ActionId::FoldLevel2,
                              ActionId::FoldLevel3,
                              ActionId::FoldLevel4,
                              ActionId::FoldLevel5,
                              ActionId::Complete,
                              ActionId::ShowDocumentation})
        m_actions[id]->setEnabled(hasText);
}

} // namespace Layerwright
