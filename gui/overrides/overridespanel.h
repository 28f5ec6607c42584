// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/overrides/overridefinder.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QMenu;
class QModelIndex;
class QStackedWidget;
class QTreeView;

namespace Layerwright {

class EditorPane;
class ElidedLabel;
class EmptyState;
class OverrideListModel;

/// The values that differ from those of the packs: where they stand, and the way back to the pack's own
/// value.
class OverridesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit OverridesPanel(QWidget *parent = nullptr);

    /// Null for all lets go of them.
    void setEditor(ProfileDocument *document, const PackLibrary *library, EditorPane *editor);
    /// The layer that is at work in the editor.
    void setLayer(ItemId layer);

    QTreeView *view() const { return m_view; }
    QCheckBox *onlyLayer() const { return m_onlyLayer; }
    const OverrideFinder *finder() const { return m_finder; }
    void takeFocus();

signals:
    void counted(const Layerwright::StackOverrides &overrides);
    /// Why a value was not reset, which may vanish by itself.
    void refused(const QString &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpView();
    QWidget *makeHead();
    void show();
    void fill();
    void showSummary();
    void showEmpty();
    void goTo(const QModelIndex &index, bool takesFocus);
    void onClicked(const QModelIndex &index);
    void resetSelected();
    bool isLink(const QModelIndex &index) const;
    void openContextMenu(const QPoint &at);

    QTreeView *m_view;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    ElidedLabel *m_summary;
    QCheckBox *m_onlyLayer;
    OverrideListModel *m_rows = nullptr;
    OverrideFinder *m_finder = nullptr;
    ProfileDocument *m_document = nullptr;
    const PackLibrary *m_library = nullptr;
    QPointer<EditorPane> m_editor;
    ItemId m_layer = 0;
};

} // namespace Layerwright
