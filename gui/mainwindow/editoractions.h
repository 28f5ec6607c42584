// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QMenu;

namespace Layerwright {

class Actions;
class EditorPane;

/// Connects the window's actions to the editor that is shown; goes with the editor.
class EditorActions final : public QObject
{
    Q_OBJECT

public:
    EditorActions(const Actions &actions, EditorPane *editor);

private:
    void connectEditing();
    void connectStructure();
    void connectGoing();
    void refresh();
    void fillContextMenu(QMenu *menu) const;

    const Actions &m_actions;
    EditorPane *m_editor;
};

} // namespace Layerwright
