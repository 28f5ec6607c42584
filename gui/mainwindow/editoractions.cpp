// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow/editoractions.h"

#include "gui/editor/editorpane.h"
#include "gui/editor/yamleditor.h"
#include "gui/mainwindow/actions.h"
#include "gui/settings/settings.h"

#include <QApplication>
#include <QClipboard>
#include <QWidget>

namespace Layerwright {

/// Cut, copy, paste and select all belong to whatever text has the keyboard.
static bool callOnFocus(const char *slot)
{
    QWidget *focus = QApplication::focusWidget();
    return focus && QMetaObject::invokeMethod(focus, slot);
}

EditorActions::EditorActions(const Actions &actions, EditorPane *editor)
    : QObject(editor)
    , m_actions(actions)
    , m_editor(editor)
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
    m_actions[ActionId::WrapLines]->setChecked(Settings::wrapLines.value());
    m_actions[ActionId::ShowWhitespace]->setChecked(Settings::showWhitespace.value());
    m_editor->setWrapped(Settings::wrapLines.value());
    m_editor->setShowsWhitespace(Settings::showWhitespace.value());
    m_editor->addActions(m_actions.inScope(KeyScope::Editor));
    connect(m_editor, &EditorPane::currentTextChanged, this, &EditorActions::refresh);
    refresh();
}

/// Without a text there is nothing to search or to comment.
void EditorActions::refresh()
{
    const bool hasText = !m_editor->currentText().isNull();
    for (const ActionId id :
         {ActionId::Find, ActionId::FindNext, ActionId::FindPrevious, ActionId::Replace, ActionId::GoToLine,
          ActionId::AddManifest, ActionId::MoveLinesUp, ActionId::MoveLinesDown, ActionId::ToggleComment,
          ActionId::Indent, ActionId::Outdent, ActionId::DuplicateLine, ActionId::QuickFix, ActionId::FoldAll,
          ActionId::UnfoldAll, ActionId::FocusEditor})
        m_actions[id]->setEnabled(hasText);
}

} // namespace Layerwright
