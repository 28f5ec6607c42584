// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/help/manual.h"

#include <QWidget>

#include <memory>

class QLineEdit;
class QListView;
class QModelIndex;
class QStackedWidget;
class QStandardItemModel;
class QToolButton;
class QTreeView;

namespace Layerwright {

class EmptyState;
class ManualView;

/// The manual in a window of its own: the contents or what was found at the left, a page at the right, and
/// the way back.
class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    /// Over `parent`, where that is modal and would keep the keyboard from a window beside it.
    explicit HelpWindow(std::shared_ptr<const Manual> manual, QWidget *parent = nullptr);

    /// A place that is not there is the beginning of the page, a page that is not there the first.
    void open(const ManualPlace &place);
    /// Shows what that one shows, which may be in another language, and has its way back.
    void takeOver(HelpWindow &before);
    ManualPlace place() const { return m_visits.isEmpty() ? ManualPlace() : m_visits.at(m_visit).place; }

    ManualView *view() const { return m_view; }
    QLineEdit *search() const { return m_search; }
    QTreeView *contents() const { return m_contents; }
    QListView *hits() const { return m_hits; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Visit
    {
        ManualPlace place;
        int scroll = -1; ///< where one left it; before that the place says where
    };

    QWidget *makeLeft();
    QWidget *makeRight();
    void fillContents();
    void calmContents();
    void addKeys();
    void find(const QString &text);
    void showHit(const QModelIndex &index);
    void stepHit(int by);
    void show(const ManualPlace &place);
    void go(int by);
    void showVisit();
    void selectInContents();
    ManualPlace placeInSight();

    std::shared_ptr<const Manual> m_manual;
    QLineEdit *m_search;
    QStackedWidget *m_lists;
    QTreeView *m_contents;
    QListView *m_hits;
    EmptyState *m_nothing;
    QStandardItemModel *m_contentsModel;
    QStandardItemModel *m_hitsModel;
    QToolButton *m_back;
    QToolButton *m_forward;
    ManualView *m_view;
    QList<Visit> m_visits;
    qsizetype m_visit = 0;
};

} // namespace Layerwright
