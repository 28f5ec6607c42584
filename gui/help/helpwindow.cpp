// SPDX-License-Identifier: Apache-2.0
#include "gui/help/helpwindow.h"

#include "gui/help/hitdelegate.h"
#include "gui/help/manualview.h"
#include "gui/settings/settings.h"
#include "gui/stack/emptystate.h"
#include "gui/theme/colors.h"
#include "gui/theme/icon.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QToolButton>
#include <QTreeView>

#include <utility>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// Of the items of the contents.
static constexpr int placeRole = Qt::UserRole + 1;

static QString textOf(const ManualPlace &place)
{
    return place.anchor.isEmpty() ? place.page : place.page + u'#' + place.anchor;
}

HelpWindow::HelpWindow(std::shared_ptr<const Manual> manual, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_manual(std::move(manual))
    , m_search(new QLineEdit)
    , m_lists(new QStackedWidget)
    , m_contents(new QTreeView)
    , m_hits(new QListView)
    , m_nothing(new EmptyState(tr("Nothing found"), tr("No page has all these words. Parts of words are "
                                                       "found as well, so fewer letters find more.")))
    , m_contentsModel(new QStandardItemModel(this))
    , m_hitsModel(new QStandardItemModel(this))
    , m_back(new QToolButton)
    , m_forward(new QToolButton)
    , m_view(new ManualView)
{
    setWindowTitle(tr("Manual"));
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its last profile
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(makeLeft());
    split->addWidget(makeRight());
    split->setStretchFactor(1, 1);
    split->setSizes({270, 730});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    resize(1000, 740);
    restoreGeometry(Settings::helpGeometry.value());
    fillContents();
    calmContents();
    addKeys();
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::find);
    connect(m_contents, &QTreeView::clicked, this,
            [this](const QModelIndex &index) { show(Manual::fromText(index.data(placeRole).toString())); });
    connect(m_contents, &QTreeView::activated, this,
            [this](const QModelIndex &index) { show(Manual::fromText(index.data(placeRole).toString())); });
    connect(m_hits->selectionModel(), &QItemSelectionModel::currentChanged, this, &HelpWindow::showHit);
    connect(m_view, &ManualView::linkChosen, this, &HelpWindow::show);
    show(ManualPlace{});
}

QWidget *HelpWindow::makeLeft()
{
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search"_L1), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_contents->setModel(m_contentsModel);
    m_contents->setHeaderHidden(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_hits->setModel(m_hitsModel);
    m_hits->setItemDelegate(new HitDelegate(this));
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setAccessibleName(tr("What was found"));
    m_hits->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_hits->setMouseTracking(true);
    for (QWidget *list : {static_cast<QWidget *>(m_contents), static_cast<QWidget *>(m_hits),
                          static_cast<QWidget *>(m_nothing)})
        m_lists->addWidget(list);
    auto *left = new QWidget;
    left->setBackgroundRole(QPalette::Base);
    left->setAutoFillBackground(true);
    left->setMinimumWidth(200);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 0);
    row->addWidget(m_search);
    layout->addLayout(row);
    layout->addWidget(m_lists, 1);
    return left;
}

QWidget *HelpWindow::makeRight()
{
    const auto setUp = [this](QToolButton *button, const QString &name, QLatin1StringView picture, int by,
                              QKeySequence::StandardKey key) {
        button->setIcon(icon(picture));
        button->setAutoRaise(true);
        button->setAccessibleName(name);
        const QKeySequence keys = QKeySequence::keyBindings(key).value(0);
        button->setToolTip(u"%1 (%2)"_s.arg(name, keys.toString(QKeySequence::NativeText)));
        connect(button, &QToolButton::clicked, this, [this, by] { go(by); });
        auto *shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, button, &QToolButton::click);
    };
    setUp(m_back, tr("Back"), "back"_L1, -1, QKeySequence::Back);
    setUp(m_forward, tr("Forward"), "forward"_L1, 1, QKeySequence::Forward);
    auto *right = new QWidget;
    right->setBackgroundRole(QPalette::Base);
    right->setAutoFillBackground(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 0);
    row->setSpacing(4);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addStretch();
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_view, 1);
    return right;
}

/// The sections of a page below it, down to the second level.
void HelpWindow::fillContents()
{
    constexpr int roomOfRow = 8;
    const QSize size(0, fontMetrics().height() + roomOfRow);
    for (const ManualPage &page : m_manual->pages()) {
        auto *item = new QStandardItem(page.title);
        item->setData(page.name, placeRole);
        item->setSizeHint(size);
        for (const ManualSection &section : page.sections) {
            if (section.level != 2)
                continue;
            auto *child = new QStandardItem(section.title);
            child->setData(textOf({page.name, section.anchor}), placeRole);
            child->setSizeHint(size);
            item->appendRow(child);
        }
        m_contentsModel->appendRow(item);
    }
}

/// What is selected there is seen all the time, so it does not shout.
void HelpWindow::calmContents()
{
    const Colors colors = colorsOf(palette());
    QPalette calm = palette();
    calm.setColor(QPalette::Highlight, colors.selection);
    calm.setColor(QPalette::HighlightedText, colors.text);
    m_contents->setPalette(calm);
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        calmContents();
}

void HelpWindow::addKeys()
{
    const auto on = [this](const QKeySequence &keys, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    on(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    on(QKeySequence(Qt::Key_Escape), [this] {
        if (m_search->text().isEmpty())
            close();
        else
            m_search->clear();
    });
    on(QKeySequence(u"F3"_s), [this] { stepHit(1); });
    on(QKeySequence(u"Shift+F3"_s), [this] { stepHit(-1); });
    on(QKeySequence(u"Ctrl+W"_s), [this] { close(); });
    on(QKeySequence(u"Ctrl++"_s), [this] { m_view->zoomIn(); });
    on(QKeySequence(u"Ctrl+="_s), [this] { m_view->zoomIn(); });
    on(QKeySequence(u"Ctrl+-"_s), [this] { m_view->zoomOut(); });
    on(QKeySequence(u"Ctrl+0"_s), [this] { m_view->setFont(font()); });
}

void HelpWindow::find(const QString &text)
{
    const QList<ManualHit> hits = m_manual->find(text);
    m_view->setWanted(Manual::wordsOf(text));
    m_hitsModel->clear();
    for (const ManualHit &hit : hits) {
        auto *item = new QStandardItem(hit.section);
        item->setData(hit.page, HitDelegate::PageRole);
        item->setData(hit.excerpt, HitDelegate::ExcerptRole);
        item->setData(textOf(hit.place), placeRole);
        item->setData(tr("%1, %2: %3").arg(hit.section, hit.page, hit.excerpt), Qt::AccessibleTextRole);
        m_hitsModel->appendRow(item);
    }
    if (text.trimmed().isEmpty())
        m_lists->setCurrentWidget(m_contents);
    else
        m_lists->setCurrentWidget(hits.isEmpty() ? static_cast<QWidget *>(m_nothing) : m_hits);
    setWindowTitle(text.trimmed().isEmpty() ? tr("Manual")
                                            : tr("Manual – %n place(s) found", nullptr, int(hits.size())));
}

void HelpWindow::showHit(const QModelIndex &index)
{
    if (index.isValid())
        show(Manual::fromText(index.data(placeRole).toString()));
}

void HelpWindow::stepHit(int by)
{
    const int count = m_hitsModel->rowCount();
    if (count == 0)
        return;
    const int from = m_hits->currentIndex().isValid() ? m_hits->currentIndex().row() : by > 0 ? -1 : 0;
    m_hits->setCurrentIndex(m_hitsModel->index((from + by + count) % count, 0));
}

void HelpWindow::open(const ManualPlace &place)
{
    m_search->clear();
    show(place);
    QWidget::show();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    m_view->setFocus();
}

void HelpWindow::takeOver(HelpWindow &before)
{
    m_visits = before.m_visits;
    m_visit = before.m_visit;
    for (Visit &visit : m_visits)
        visit.scroll = -1; // each text has its own length
    m_visits[m_visit].place = before.placeInSight();
    if (m_view->font() != before.m_view->font()) // it was zoomed
        m_view->setFont(before.m_view->font());
    setGeometry(before.geometry());
    setWindowState(before.windowState());
    setAttribute(Qt::WA_ShowWithoutActivating);
    QWidget::show();
    setAttribute(Qt::WA_ShowWithoutActivating, false);
    showVisit();
}

/// The section that one reads: the one that was asked for, as long as one has not gone on from it.
ManualPlace HelpWindow::placeInSight()
{
    const int seen = m_view->verticalScrollBar()->value();
    m_view->goToAnchor(place().anchor);
    if (m_view->verticalScrollBar()->value() == seen)
        return place();
    m_view->verticalScrollBar()->setValue(seen);
    return {place().page, m_view->anchorAtTop()};
}

void HelpWindow::show(const ManualPlace &place)
{
    ManualPlace there = place;
    if (!m_manual->page(there.page))
        there = {m_manual->pages().constFirst().name, {}};
    else if (const ManualSection *section = m_manual->section(there))
        there.anchor = section->anchor;
    else
        there.anchor.clear();
    if (!m_visits.isEmpty()) {
        m_visits[m_visit].scroll = m_view->verticalScrollBar()->value();
        if (m_visits.at(m_visit).place != there) {
            m_visits.resize(m_visit + 1);
            m_visits.append({there});
            ++m_visit;
        }
        m_visits[m_visit].scroll = -1;
    } else {
        m_visits.append({there});
    }
    showVisit();
}

void HelpWindow::go(int by)
{
    if (m_visit + by < 0 || m_visit + by >= m_visits.size())
        return;
    m_visits[m_visit].scroll = m_view->verticalScrollBar()->value();
    m_visit += by;
    showVisit();
}

void HelpWindow::showVisit()
{
    const Visit &visit = m_visits.at(m_visit);
    m_view->showPage(m_manual->page(visit.place.page));
    if (visit.scroll >= 0)
        m_view->verticalScrollBar()->setValue(visit.scroll);
    else
        m_view->goToAnchor(visit.place.anchor);
    m_back->setEnabled(m_visit > 0);
    m_forward->setEnabled(m_visit + 1 < m_visits.size());
    selectInContents();
}

/// The page is open in the contents, and its section is selected, or the page where that is not there.
void HelpWindow::selectInContents()
{
    const ManualPlace now = place();
    for (int row = 0; row < m_contentsModel->rowCount(); ++row) {
        const QModelIndex page = m_contentsModel->index(row, 0);
        const bool isHere = page.data(placeRole).toString() == now.page;
        m_contents->setExpanded(page, isHere);
        if (!isHere)
            continue;
        QModelIndex current = page;
        for (int child = 0; child < m_contentsModel->rowCount(page); ++child)
            if (m_contentsModel->index(child, 0, page).data(placeRole).toString() == textOf(now))
                current = m_contentsModel->index(child, 0, page);
        m_contents->setCurrentIndex(current);
    }
}

void HelpWindow::closeEvent(QCloseEvent *event)
{
    Settings::helpGeometry.set(saveGeometry());
    event->accept();
}

/// From the search one goes through what was found without leaving it.
bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Down:
            stepHit(1);
            return true;
        case Qt::Key_Up:
            stepHit(-1);
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Layerwright
