// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/outline/outlineview.h"

namespace Layerwright {

/// The list of profiles: double-click or Return opens one here, with Ctrl in a window of its own.
class ProfileView final : public OutlineView
{
    Q_OBJECT

public:
    explicit ProfileView(QWidget *parent = nullptr);

signals:
    void opened(const QModelIndex &index, bool inNewWindow);
    /// Letters were typed, or Up was pressed in the first row: to the search.
    void searchWanted(const QString &letters);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace Layerwright
