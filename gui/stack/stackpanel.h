// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/documentfinding.h"

#include <QWidget>

class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace Layerwright {

class Actions;
class EmptyState;
class LayerActions;
class LayerFilterModel;
class LayerListModel;
class LayerView;

/// The stack of the open profile: its layers, a search, and the buttons below it.
class StackPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit StackPanel(Actions *actions, QWidget *parent = nullptr);

    void setDocument(ProfileDocument *document);
    void setProblems(const QList<DocumentFinding> &problems);
    /// That catalogs know, of layers that are older.
    void setNewerVersions(const QHash<ItemId, QString> &versions);
    void setOverrideCounts(const QHash<ItemId, int> &counts);
    /// One more way to begin, where there are no layers.
    void offer(QAction *action);
    ItemId currentLayer() const;
    void select(ItemId layer);
    void showSearch(const QString &text = {});
    LayerView *view() const { return m_view; }

signals:
    void currentLayerChanged(Layerwright::ItemId layer);
    void refused(const QString &why);
    void filesDropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buttons();
    void search(const QString &text);
    void endSearch();
    void showRightPage();
    void pasteIfEmpty();
    void openContextMenu(const QPoint &at);

    Actions *m_actions;
    LayerView *m_view;
    LayerActions *m_layerActions;
    QLineEdit *m_search;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    EmptyState *m_noMatch;
    LayerListModel *m_layers = nullptr;
    LayerFilterModel *m_filter = nullptr;
};

} // namespace Layerwright
