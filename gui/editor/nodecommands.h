// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/nodemove.h"

#include <QObject>

namespace Layerwright {

class CurrentTree;
class YamlEditor;

/// The editor's commands on the structure of its text: what is around the cursor, beside it, and in which
/// order.
class NodeCommands final : public QObject
{
    Q_OBJECT

public:
    NodeCommands(YamlEditor *editor, const CurrentTree *tree, QObject *parent = nullptr);

    /// The tree of the text as it is now, read at once where the one in the background is behind.
    YamlTree treeOfNow() const;

    /// Of the cursor; in the indentation of a line, of what the line begins with.
    qsizetype place() const;

    void growSelection();
    /// Back along the way that it grew; else to what is next smaller around its beginning.
    void shrinkSelection();
    /// With its comments and subtree, past the sibling before or after it. Says why not where it cannot be.
    void moveEntry(MoveDirection direction);
    void goToSibling(int steps);

private:
    YamlEditor *m_editor;
    const CurrentTree *m_tree;
    QList<Span> m_grown; // the selections on the way, smallest first
};

} // namespace Layerwright
