// SPDX-License-Identifier: Apache-2.0
#include "gui/problems/problemspanel.h"

#include "gui/help/helptopics.h"
#include "gui/problems/problemdelegate.h"
#include "gui/problems/rulesline.h"
#include "gui/stack/emptystate.h"
#include "model/items/problemlistmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Layerwright {

ProblemsPanel::ProblemsPanel(QWidget *parent)
    : QWidget(parent)
    , m_view(new QTreeView)
    , m_pages(new QStackedWidget)
    , m_rulesLine(new RulesLine)
{
    m_view->setAccessibleName(tr("Problems"));
    m_view->setItemDelegate(new ProblemDelegate(this));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->viewport()->setMouseTracking(true);
    m_view->viewport()->installEventFilter(this);
    m_pages->addWidget(m_view);
    m_pages->addWidget(new EmptyState(
        tr("No problems"),
        tr("YAML, templates, names and the order of the layers are looked at while you work.")));
    m_pages->addWidget(new QWidget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_rulesLine);
    connect(m_rulesLine, &RulesLine::clicked, this, [this] { emit rulesRequested({}); });
    connect(m_view, &QTreeView::clicked, this, &ProblemsPanel::onClicked);
    connect(m_view, &QTreeView::activated, this,
            [this](const QModelIndex &index) { emit chosen(m_problems->problem(index.row())); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &ProblemsPanel::openContextMenu);
}

void ProblemsPanel::setDocument(ProfileDocument *document)
{
    auto *old = m_problems;
    m_problems = new ProblemListModel(document, this);
    QItemSelectionModel *oldSelection = m_view->selectionModel();
    m_view->setModel(m_problems);
    delete oldSelection;
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const QString rule =
                    current.isValid() ? m_problems->problem(current.row()).finding.rule : QString();
                m_view->setProperty(helpTopicProperty, rule.isEmpty() ? QString() : "rules#"_L1 + rule);
            });
    delete old;
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ProblemListModel::MessageColumn, QHeaderView::Stretch);
    m_isChecked = false;
    refresh();
}

void ProblemsPanel::setProblems(const QList<DocumentFinding> &problems)
{
    m_problems->setProblems(problems);
    refresh();
}

void ProblemsPanel::noteChecked()
{
    m_isChecked = true;
    refresh();
}

void ProblemsPanel::refresh()
{
    m_pages->setCurrentIndex(m_problems->rowCount() > 0 ? 0 : m_isChecked ? 1 : 2);
}

void ProblemsPanel::step(int by)
{
    const int count = m_problems->rowCount();
    if (count == 0)
        return;
    const int from = m_view->currentIndex().isValid() ? m_view->currentIndex().row() : by > 0 ? -1 : 0;
    const QModelIndex next = m_problems->index((from + by + count) % count, 0);
    m_view->setCurrentIndex(next);
    emit chosen(m_problems->problem(next.row()));
}

bool ProblemsPanel::isLink(const QModelIndex &index) const
{
    return index.isValid() && index.column() == ProblemListModel::FixColumn &&
           !index.data().toString().isEmpty();
}

void ProblemsPanel::onClicked(const QModelIndex &index)
{
    const DocumentFinding problem = m_problems->problem(index.row());
    emit chosen(problem);
    if (isLink(index))
        emit fixRequested(problem, 0);
}

std::unique_ptr<QMenu> ProblemsPanel::menuOf(const QModelIndex &index)
{
    const DocumentFinding problem = m_problems->problem(index.row());
    auto menu = std::make_unique<QMenu>(this);
    menu->addAction(tr("&Go There"), this, [this, problem] { emit chosen(problem); });
    const QStringList fixes = problem.fixTitles();
    for (int i = 0; i < fixes.size(); ++i)
        menu->addAction(fixes.at(i), this, [this, problem, i] { emit fixRequested(problem, i); });
    menu->addSeparator();
    menu->addAction(tr("&Copy Message"), this,
                    [problem] { QGuiApplication::clipboard()->setText(problem.finding.message); });
    menu->addSeparator();
    const QString rule = problem.finding.rule;
    menu->addAction(tr("Switch Off “%1” in This &Profile").arg(rule), this,
                    [this, rule] { emit switchOffRequested(rule, false); })
        ->setEnabled(m_isNamed);
    menu->addAction(tr("Switch Off “%1” in &All Profiles").arg(rule), this,
                    [this, rule] { emit switchOffRequested(rule, true); });
    menu->addAction(tr("About This &Rule…"), this, [this, rule] { emit rulesRequested(rule); });
    return menu;
}

void ProblemsPanel::openContextMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at);
    if (index.isValid())
        menuOf(index)->exec(m_view->viewport()->mapToGlobal(at));
}

/// The pointer becomes a hand over a link.
bool ProblemsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        const QPoint at = static_cast<QMouseEvent *>(event)->position().toPoint();
        m_view->viewport()->setCursor(isLink(m_view->indexAt(at)) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Layerwright
