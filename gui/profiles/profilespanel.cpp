// SPDX-License-Identifier: Apache-2.0
#include "gui/profiles/profilespanel.h"

#include "gui/accessibility/searchfield.h"
#include "gui/addlayer/notelabel.h"
#include "gui/profiles/profileview.h"
#include "gui/stack/emptystate.h"
#include "gui/theme/colors.h"
#include "gui/theme/sides.h"
#include "gui/theme/textfit.h"

#include <QAction>
#include <QBoxLayout>
#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Layerwright {

ProfilesPanel::ProfilesPanel(QAction *choose, QWidget *parent)
    : QWidget(parent)
    , m_folder(new ProfileFolder(this))
    , m_model(new ProfileListModel(this))
    , m_filter(new ProfileFilterModel(this))
    , m_name(new ElidedLabel)
    , m_search(new QLineEdit)
    , m_view(new ProfileView)
    , m_pages(new QStackedWidget)
    , m_noFolder(
          new EmptyState(tr("No folder is chosen"),
                         tr("Choose a folder, and the profiles in it are listed here with their versions.")))
    , m_fault(new EmptyState({}, tr("When it is there again, its profiles are listed here.")))
    , m_noProfiles(
          new EmptyState(tr("No profiles in this folder"),
                         tr("Archives, JSON, YAML and folders that hold a profile are listed. Save one here, "
                            "or choose another folder.")))
    , m_noMatch(new EmptyState({}, tr("Words of the name, the version, the type, the cloud, the tags, the "
                                      "description and the file are looked at.")))
{
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);
    auto *clear = new QAction(tr("Show all profiles"), this);
    connect(clear, &QAction::triggered, m_search, &QLineEdit::clear);
    m_noMatch->addAction(clear);
    for (EmptyState *page : {m_noFolder, m_fault, m_noProfiles})
        page->addAction(choose);
    for (QWidget *page : QList<QWidget *>{m_view, m_noFolder, m_fault, m_noProfiles, m_noMatch})
        m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead(choose));
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeFoot());
    connectParts();
    showRightPage();
}

void ProfilesPanel::connectParts()
{
    connect(m_folder, &ProfileFolder::changed, this, &ProfilesPanel::take);
    connect(m_folder, &ProfileFolder::finished, this, &ProfilesPanel::showRightPage);
    connect(m_folder, &ProfileFolder::progressed, this, [this](int files) {
        m_lookedAt = files;
        showFoot();
    });
    connect(m_view, &ProfileView::opened, this, [this](const QModelIndex &index, bool inNewWindow) {
        emit openWanted(index.data(ProfileListModel::PathRole).toString(), inNewWindow);
    });
    connect(m_view, &ProfileView::searchWanted, this, [this](const QString &letters) {
        m_search->setFocus(Qt::OtherFocusReason);
        if (!letters.isEmpty())
            m_search->setText(letters);
    });
}

QWidget *ProfilesPanel::makeHead(QAction *choose)
{
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    auto *button = new QToolButton;
    button->setDefaultAction(choose);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    m_search->setPlaceholderText(tr("Find profile"));
    makeSearchField(m_search, tr("Find profile in the folder"));
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ProfilesPanel::search);
    auto *head = new QWidget;
    auto *first = new QHBoxLayout;
    first->setContentsMargins(Sides::margins({8, 0, 0, 0}, layoutDirection()));
    first->addWidget(m_name, 1);
    first->addWidget(button);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(4);
    layout->addLayout(first);
    layout->addWidget(m_search);
    return head;
}

QWidget *ProfilesPanel::makeFoot()
{
    m_note = new NoteLabel;
    m_stop = new QPushButton(tr("Stop"));
    m_again = new QPushButton(tr("Read Again"));
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_wasStopped = true;
        m_folder->stop();
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_wasStopped = false;
        m_lookedAt = 0;
        m_folder->readAgain();
        showRightPage();
    });
    auto *foot = new QWidget;
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(Sides::margins({16, 6, 12, 8}, layoutDirection()));
    layout->addWidget(m_note, 1);
    layout->addWidget(m_stop);
    layout->addWidget(m_again);
    return foot;
}

void ProfilesPanel::setFolder(const QString &path)
{
    m_path = path;
    m_wasStopped = false;
    m_lookedAt = 0;
    m_name->setWholeText(QDir::toNativeSeparators(path));
    m_name->setToolTip(QDir::toNativeSeparators(path));
    if (path.isEmpty() || isVisible())
        m_folder->setPath(path);
    m_model->setProfiles({});
    showRightPage();
}

/// Read for the first time when somebody looks.
void ProfilesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_path.isEmpty() || (!m_folder->path().isEmpty() && m_folder->path() == QDir::cleanPath(m_path)))
        return;
    m_folder->setPath(m_path);
    showRightPage();
}

/// Where one was in the list, and what was open in it, stays.
void ProfilesPanel::take()
{
    QSet<QString> expanded;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        if (const QModelIndex index = m_filter->index(row, 0); m_view->isExpanded(index))
            expanded.insert(index.data().toString());
    const QString current = m_view->currentIndex().data(ProfileListModel::PathRole).toString();
    const int scroll = m_view->verticalScrollBar()->value();
    m_model->setProfiles(m_folder->content().profiles);
    for (int row = 0; row < m_filter->rowCount(); ++row)
        if (const QModelIndex index = m_filter->index(row, 0);
            m_filter->isFiltering() || expanded.contains(index.data().toString()))
            m_view->expand(index);
    m_view->setCurrentIndex(m_filter->mapFromSource(m_model->indexOf(current)));
    if (!m_view->currentIndex().isValid() && m_view->hasFocus())
        m_view->setCurrentIndex(m_filter->index(0, 0)); // for the keyboard
    m_view->verticalScrollBar()->setValue(scroll);
    showRightPage();
}

void ProfilesPanel::search(const QString &words)
{
    m_filter->setSearch(words);
    if (m_filter->isFiltering())
        m_view->expandAll();
    showRightPage();
}

void ProfilesPanel::showRightPage()
{
    const QString &fault = m_folder->content().fault;
    QWidget *page = m_view;
    if (m_path.isEmpty()) {
        page = m_noFolder;
    } else if (!fault.isEmpty()) {
        m_fault->setTitle(fault);
        page = m_fault;
    } else if (m_folder->isReady() && m_model->rowCount() == 0) {
        page = m_noProfiles;
    } else if (m_filter->isFiltering() && m_filter->rowCount() == 0) {
        m_noMatch->setTitle(tr("No profile has “%1”").arg(m_search->text()));
        page = m_noMatch;
    }
    m_pages->setCurrentWidget(page);
    m_search->setEnabled(page == m_view || page == m_noMatch);
    m_name->setVisible(!m_path.isEmpty());
    showFoot();
}

void ProfilesPanel::showFoot()
{
    const bool isReading = m_folder->isReading() && !m_wasStopped && !m_folder->isReady();
    m_stop->setVisible(isReading);
    m_again->setVisible(m_wasStopped);
    QString text;
    if (isReading)
        text = tr("Reading… %n file(s) so far", nullptr, m_lookedAt);
    else if (m_wasStopped)
        text = tr("Stopped after %n file(s).", nullptr, m_lookedAt);
    else if (m_folder->content().isCut)
        text =
            tr("Only the first %n files are looked at: part them into folders.", nullptr, mostProfileFiles);
    else if (m_model->faultCount() > 0)
        text = tr("%n file(s) cannot be read; they are listed last.", nullptr, m_model->faultCount());
    m_note->say(text);
    m_note->parentWidget()->setVisible(!text.isEmpty());
}

QString ProfilesPanel::note() const
{
    return m_note->text();
}

void ProfilesPanel::takeFocus()
{
    if (m_pages->currentWidget() == m_view) {
        m_view->setFocus(Qt::ShortcutFocusReason);
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_filter->index(0, 0));
    } else if (auto *button = m_pages->currentWidget()->findChild<QPushButton *>()) {
        button->setFocus(Qt::ShortcutFocusReason);
    }
}

/// The arrow goes on in the list, Return opens what was found first, Escape ends the search.
bool ProfilesPanel::handleSearchKey(int key)
{
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
    } else if (key == Qt::Key_Down || isEnter) {
        m_view->setFocus(Qt::OtherFocusReason);
        if (isEnter || !m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_filter->index(0, 0));
        if (isEnter && m_view->currentIndex().isValid())
            emit m_view->opened(m_view->currentIndex(), false);
    } else {
        return false;
    }
    return true;
}

bool ProfilesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress)
        return handleSearchKey(static_cast<QKeyEvent *>(event)->key());
    return QWidget::eventFilter(watched, event);
}

void ProfilesPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colorsOf(palette()).panel);
}

} // namespace Layerwright
