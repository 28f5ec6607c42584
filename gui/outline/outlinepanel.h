// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/latestjob.h"
#include "model/document/profiledocument.h"
#include "model/items/outlinemodel.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QKeyEvent;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace Layerwright {

class EditorPane;
class EmptyState;
class OutlineExpansion;
class OutlineView;

/// The keys of the text that an editor shows, and the way to each: it follows the cursor, and what is chosen
/// is gone to. The tree is read and searched in the background.
class OutlinePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit OutlinePanel(QWidget *parent = nullptr);

    /// Null shows nothing, and lets go of the editor before.
    void setEditor(EditorPane *editor);
    /// Where one would type or choose.
    void takeFocus();

    OutlineView *view() const { return m_view; }
    QLineEdit *searchField() const { return m_search; }
    const OutlineModel *model() const { return m_model; }

signals:
    /// What was searched for, and the tree of now, are what is shown.
    void shown();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Found
    {
        YamlTree tree;
        OutlineMatches matches;
    };

    QWidget *searchRow();
    void onTextChanged(TextId id);
    void refresh();
    void take(const Found &found);
    void follow();
    void goTo(const QModelIndex &index, bool takesFocus);
    void endSearch();
    void showRightPage();
    bool handleSearchKey(int key);
    bool handleViewKey(QKeyEvent *event);

    QLineEdit *m_search;
    OutlineView *m_view;
    QStackedWidget *m_pages;
    QLabel *m_cut;
    EmptyState *m_noText;
    EmptyState *m_noMatch;
    OutlineModel *m_model;
    OutlineExpansion *m_expansion;
    QPointer<EditorPane> m_editor;
    QTimer m_pause;
    LatestJob<Found> m_job;
};

} // namespace Layerwright
