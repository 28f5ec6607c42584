// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/documentfinding.h"

#include <QWidget>

class QStackedWidget;
class QTreeView;

namespace Layerwright {

class ProblemListModel;

/// The problems of the open profile. Choosing one goes there; the link at its right is the way out of it.
class ProblemsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsPanel(QWidget *parent = nullptr);

    void setDocument(ProfileDocument *document);
    void setProblems(const QList<DocumentFinding> &problems);
    /// Goes to the next (1) or previous (-1) problem, round at the ends.
    void step(int by);
    QTreeView *view() const { return m_view; }

signals:
    void chosen(const Layerwright::DocumentFinding &problem);
    void fixRequested(const Layerwright::DocumentFinding &problem, int fix);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onClicked(const QModelIndex &index);
    void openContextMenu(const QPoint &at);
    void refresh();
    bool isLink(const QModelIndex &index) const;

    QTreeView *m_view;
    QStackedWidget *m_pages;
    ProblemListModel *m_problems = nullptr;
};

} // namespace Layerwright
