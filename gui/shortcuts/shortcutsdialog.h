// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace Layerwright {

class EmptyState;
class ShortcutEditor;
class ShortcutFilter;
class ShortcutModel;
class Shortcuts;

/// All commands by menu with their keys, and an editor for those of the one that is selected. A change counts
/// at once, in all windows.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(Shortcuts *shortcuts, QWidget *parent = nullptr);

    void done(int result) override;

signals:
    void sheetWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpSearch();
    void setUpView();
    void setUpButtons();
    void search(const QString &text);
    void selectFirst();
    void showCurrent();
    void showState();
    void askToResetAll();

    Shortcuts *m_shortcuts;
    ShortcutModel *m_model;
    ShortcutFilter *m_filter;
    QLineEdit *m_search;
    QTreeView *m_view;
    EmptyState *m_noMatch;
    QStackedWidget *m_pages;
    ShortcutEditor *m_editor;
    QPushButton *m_resetAll = nullptr;
};

} // namespace Layerwright
