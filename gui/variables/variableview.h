// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

namespace Layerwright {

/// The list of variables: Enter opens one, Delete removes it, Ctrl+D makes another like it, Alt+Up and
/// Alt+Down move it, and so does the pointer.
class VariableView final : public QListView
{
    Q_OBJECT

public:
    explicit VariableView(QWidget *parent = nullptr);

signals:
    void opened(const QModelIndex &index);
    void renameWanted(const QModelIndex &index);
    void removeWanted(const QModelIndex &index);
    void duplicateWanted(const QModelIndex &index);
    void moveWanted(const QModelIndex &index, int by);
    void copyWanted(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool handle(const QKeyEvent &event);
};

} // namespace Layerwright
