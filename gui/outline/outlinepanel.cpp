// SPDX-License-Identifier: Apache-2.0
#include "gui/outline/outlinepanel.h"

#include "gui/accessibility/searchfield.h"
#include "gui/editor/currenttree.h"
#include "gui/editor/editorpane.h"
#include "gui/editor/yamleditor.h"
#include "gui/outline/outlinedelegate.h"
#include "gui/outline/outlineexpansion.h"
#include "gui/outline/outlineview.h"
#include "gui/stack/emptystate.h"
#include "gui/theme/colors.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr std::chrono::milliseconds pauseBeforeFollowing{90};

OutlinePanel::OutlinePanel(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_view(new OutlineView)
    , m_pages(new QStackedWidget)
    , m_cut(new QLabel)
    , m_noText(
          new EmptyState(tr("No keys"), tr("The keys and items of the text in the editor are listed here.")))
    , m_noMatch(new EmptyState({}, tr("Letters of a key are enough, and a dot parts a key from the one it is "
                                      "below: “server.image”.")))
    , m_model(new OutlineModel(this))
    , m_job([this](const Found &found) { take(found); })
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new OutlineDelegate(this));
    m_view->setAccessibleName(tr("Outline"));
    m_view->installEventFilter(this);
    m_expansion = new OutlineExpansion(m_view, m_model);
    auto *clear = new QAction(tr("Show all keys"), this);
    connect(clear, &QAction::triggered, this, &OutlinePanel::endSearch);
    m_noMatch->addAction(clear);
    for (QWidget *page : QList<QWidget *>{m_view, m_noText, m_noMatch})
        m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(searchRow());
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_cut);
    m_cut->setWordWrap(true);
    m_cut->setContentsMargins(12, 4, 12, 8);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeFollowing);
    m_pause.callOnTimeout(this, &OutlinePanel::follow);
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex &index) { goTo(index, false); });
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) { goTo(index, true); });
    showRightPage();
}

QWidget *OutlinePanel::searchRow()
{
    m_search->setPlaceholderText(tr("Find key"));
    makeSearchField(m_search, tr("Find key in the outline"));
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &OutlinePanel::refresh);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->addWidget(m_search);
    return row;
}

void OutlinePanel::setEditor(EditorPane *editor)
{
    if (m_editor) {
        m_editor->disconnect(this);
        m_editor->editor()->disconnect(this);
        m_editor->tree()->disconnect(this);
    }
    m_editor = editor;
    m_job.cancel();
    if (editor) {
        connect(editor, &EditorPane::currentTextChanged, this, &OutlinePanel::onTextChanged);
        connect(editor->editor(), &QPlainTextEdit::cursorPositionChanged, this, [this] { m_pause.start(); });
        connect(editor->tree(), &CurrentTree::changed, this, &OutlinePanel::refresh);
    }
    onTextChanged(editor ? editor->currentText() : TextId());
}

void OutlinePanel::onTextChanged(TextId id)
{
    m_expansion->setText(id);
    refresh();
}

/// Without a search the tree is shown as it comes; with one, what fits is found first.
void OutlinePanel::refresh()
{
    const YamlTree tree = m_editor ? m_editor->tree()->tree() : YamlTree();
    const QString pattern = m_search->text().trimmed();
    m_job.cancel();
    if (pattern.isEmpty()) {
        take({tree, {}});
        return;
    }
    m_job.start([tree, pattern](QPromise<Found> &promise) {
        promise.addResult(
            Found{tree, outlineMatches(tree, pattern, [&promise] { return promise.isCanceled(); })});
    });
}

void OutlinePanel::take(const Found &found)
{
    m_model->setTree(found.tree, found.matches);
    m_expansion->restore();
    showRightPage();
    follow();
    emit shown();
}

void OutlinePanel::follow()
{
    if (!m_editor || !m_editor->tree()->isCurrent()) // else it comes with the tree
        return;
    const YamlEditor *editor = m_editor->editor();
    m_expansion->follow(editor->byteAt(editor->textCursor().position()));
}

void OutlinePanel::goTo(const QModelIndex &index, bool takesFocus)
{
    if (!m_editor || !index.isValid())
        return;
    const qsizetype place = outlinePlace(m_model->nodeOf(index)).begin;
    m_editor->editor()->goTo({place, place});
    if (takesFocus)
        m_editor->editor()->setFocus(Qt::OtherFocusReason);
}

void OutlinePanel::takeFocus()
{
    if (m_pages->currentWidget() == m_view)
        m_view->setFocus(Qt::ShortcutFocusReason);
    else
        m_search->setFocus(Qt::ShortcutFocusReason);
}

void OutlinePanel::endSearch()
{
    const bool hadFocus = m_search->hasFocus();
    m_search->clear();
    if (hadFocus && m_pages->currentWidget() == m_view)
        m_view->setFocus();
}

void OutlinePanel::showRightPage()
{
    m_cut->setVisible(m_model->matches().isCut);
    m_cut->setText(tr("The first %n found are shown.", "", OutlineMatches::Most));
    if (m_model->rowCount() > 0) {
        m_pages->setCurrentWidget(m_view);
    } else if (m_model->isFiltered() && !outlineRoots(m_model->tree()).isEmpty()) {
        m_noMatch->setTitle(tr("No key is like “%1”").arg(m_search->text()));
        m_pages->setCurrentWidget(m_noMatch);
    } else {
        m_pages->setCurrentWidget(m_noText);
    }
}

bool OutlinePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    return watched == m_search ? handleSearchKey(key->key()) : handleViewKey(key);
}

/// Escape ends the search, the arrow goes on in the list, Return goes to what was found first.
bool OutlinePanel::handleSearchKey(int key)
{
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        endSearch();
    } else if (key == Qt::Key_Escape && m_editor) {
        m_editor->editor()->setFocus(Qt::OtherFocusReason);
    } else if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        const auto &found = m_model->matches().letters;
        if (m_model->isFiltered() && !found.isEmpty())
            m_view->setCurrentIndex(m_model->indexOf(m_model->tree().node(std::ranges::min(found.keys()))));
        m_view->setFocus(Qt::OtherFocusReason);
        if (key != Qt::Key_Down)
            goTo(m_view->currentIndex(), true);
    } else {
        return false;
    }
    return true;
}

/// Letters search; Escape goes back to the text.
bool OutlinePanel::handleViewKey(QKeyEvent *event)
{
    const bool isLetter = !event->text().isEmpty() && event->text().front().isPrint() &&
                          event->text() != u" "_s &&
                          !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (event->key() == Qt::Key_Escape && m_editor)
        m_editor->editor()->setFocus(Qt::OtherFocusReason);
    else if (isLetter && !u"+-*/"_s.contains(event->text())) { // those open and close
        m_search->setFocus(Qt::OtherFocusReason);
        m_search->setText(event->text());
    } else {
        return false;
    }
    return true;
}

void OutlinePanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colorsOf(palette()).panel);
}

} // namespace Layerwright
