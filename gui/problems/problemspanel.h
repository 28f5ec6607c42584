// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/documentfinding.h"

#include <QWidget>

#include <memory>

class QMenu;
class QModelIndex;
class QStackedWidget;
class QTreeView;

namespace Layerwright {

class ProblemListModel;
class RulesLine;

/// The problems of the open profile. Choosing one goes there; the link at its right is the way out of it.
class ProblemsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsPanel(QWidget *parent = nullptr);

    void setDocument(ProfileDocument *document);
    void setProblems(const QList<DocumentFinding> &problems);
    /// The document was looked at as a whole: only from then on “No problems” is true.
    void noteChecked();
    /// Goes to the next (1) or previous (-1) problem, round at the ends.
    void step(int by);
    QTreeView *view() const { return m_view; }
    RulesLine *rulesLine() const { return m_rulesLine; }
    /// A rule can be off in a profile that has a name.
    void setProfileNamed(bool isNamed) { m_isNamed = isNamed; }
    /// The context menu of a problem, which belongs to the caller.
    std::unique_ptr<QMenu> menuOf(const QModelIndex &index);

signals:
    void chosen(const Layerwright::DocumentFinding &problem);
    void fixRequested(const Layerwright::DocumentFinding &problem, int fix);
    /// In the open profile, or in all.
    void switchOffRequested(const QString &rule, bool everywhere);
    /// Of this name; an empty one asks for all of them.
    void rulesRequested(const QString &rule);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onClicked(const QModelIndex &index);
    void openContextMenu(const QPoint &at);
    void refresh();
    bool isLink(const QModelIndex &index) const;

    QTreeView *m_view;
    QStackedWidget *m_pages;
    RulesLine *m_rulesLine;
    bool m_isChecked = false; // the document
    ProblemListModel *m_problems = nullptr;
    bool m_isNamed = true;
};

} // namespace Layerwright
