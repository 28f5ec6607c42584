// SPDX-License-Identifier: Apache-2.0
#include "gui/shortcuts/shortcutsdialog.h"

#include "gui/accessibility/searchfield.h"
#include "gui/shortcuts/shortcutdelegate.h"
#include "gui/shortcuts/shortcuteditor.h"
#include "gui/shortcuts/shortcutfilter.h"
#include "gui/shortcuts/shortcutmodel.h"
#include "gui/stack/emptystate.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Layerwright {

ShortcutsDialog::ShortcutsDialog(Shortcuts *shortcuts, QWidget *parent)
    : QDialog(parent)
    , m_shortcuts(shortcuts)
    , m_model(new ShortcutModel(shortcuts, this))
    , m_filter(new ShortcutFilter(this))
    , m_search(new QLineEdit)
    , m_view(new QTreeView)
    , m_noMatch(
          new EmptyState({}, tr("The search looks at menus, names and keys: “file save”, “Ctrl+Shift”.")))
    , m_pages(new QStackedWidget)
    , m_editor(new ShortcutEditor(shortcuts))
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_search);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_editor);
    setUpSearch();
    setUpView();
    setUpButtons();
    resize(760, 640);
    connect(m_editor, &ShortcutEditor::finished, m_view, qOverload<>(&QWidget::setFocus));
    connect(shortcuts, &Shortcuts::changed, this, &ShortcutsDialog::showState);
    showState();
    selectFirst();
    m_search->setFocus();
}

void ShortcutsDialog::done(int result)
{
    m_editor->endPressing();
    QDialog::done(result);
}

void ShortcutsDialog::setUpSearch()
{
    m_search->setPlaceholderText(tr("Find command or keys"));
    makeSearchField(m_search, tr("Find command or keys"));
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::search);
    auto *all = new QAction(tr("Show all commands"), this);
    connect(all, &QAction::triggered, m_search, &QLineEdit::clear);
    m_noMatch->addAction(all);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_noMatch);
}

void ShortcutsDialog::setUpView()
{
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);
    m_view->setAccessibleName(tr("Commands"));
    m_view->setItemDelegate(new ShortcutDelegate(this));
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    m_view->setIndentation(0); // the delegate's
    m_view->setExpandsOnDoubleClick(false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->expandAll();
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(true);
    header->setSectionResizeMode(ShortcutModel::ActionColumn, QHeaderView::Interactive);
    header->resizeSection(ShortcutModel::ActionColumn, 420);
    header->setHighlightSections(false);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ShortcutsDialog::showCurrent);
    connect(m_view, &QTreeView::activated, m_editor, &ShortcutEditor::takeFocus);
}

void ShortcutsDialog::setUpButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_resetAll = buttons->addButton(tr("Reset &All"), QDialogButtonBox::ResetRole);
    m_resetAll->setObjectName("resetAll"_L1);
    auto *sheet = buttons->addButton(tr("S&heet…"), QDialogButtonBox::ActionRole);
    sheet->setToolTip(tr("All keys on one page, to be copied as text"));
    for (QPushButton *button : {m_resetAll, sheet, buttons->button(QDialogButtonBox::Close)})
        button->setAutoDefault(false); // Return is for the list
    layout()->addWidget(buttons);
    setTabOrder(m_search, m_view);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_resetAll, &QPushButton::clicked, this, &ShortcutsDialog::askToResetAll);
    connect(sheet, &QPushButton::clicked, this, &ShortcutsDialog::sheetWanted);
}

void ShortcutsDialog::search(const QString &text)
{
    m_filter->setText(text);
    m_view->expandAll();
    if (m_filter->rowCount() == 0)
        m_noMatch->setTitle(tr("No command is like “%1”").arg(text));
    m_pages->setCurrentWidget(m_filter->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_noMatch);
    if (text.isEmpty() && m_view->currentIndex().isValid())
        m_view->scrollTo(m_view->currentIndex());
    else
        selectFirst();
}

void ShortcutsDialog::selectFirst()
{
    m_view->setCurrentIndex(m_filter->index(0, 0, m_filter->index(0, 0)));
    showCurrent();
}

void ShortcutsDialog::showCurrent()
{
    m_editor->setAction(m_model->rowOf(m_filter->mapToSource(m_view->currentIndex())));
}

void ShortcutsDialog::showState()
{
    m_resetAll->setEnabled(m_shortcuts->isAnyChanged());
}

void ShortcutsDialog::askToResetAll()
{
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("Keyboard Shortcuts"),
        tr("Give all commands the keys that they had at first? What you have changed is lost."),
        QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const auto *reset = question->addButton(tr("&Reset All"), QMessageBox::AcceptRole);
    connect(reset, &QAbstractButton::clicked, m_shortcuts, &Shortcuts::resetAll);
    question->open();
}

/// In the search field the arrows and Return go on in the list.
bool ShortcutsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_view, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_view->setFocus(Qt::OtherFocusReason);
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace Layerwright
