// SPDX-License-Identifier: Apache-2.0
#include "gui/variables/variablespanel.h"

#include "gui/accessibility/searchfield.h"
#include "gui/stack/emptystate.h"
#include "gui/theme/textfit.h"
#include "gui/variables/variableform.h"
#include "gui/variables/variableview.h"
#include "model/commands/insertvariable.h"
#include "model/commands/movevariable.h"
#include "model/commands/removevariable.h"
#include "model/items/variablelistmodel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

VariablesPanel::VariablesPanel(QAction *create, QWidget *parent)
    : QWidget(parent)
    , m_filter(new QSortFilterProxyModel(this))
    , m_pages(new QStackedWidget)
    , m_empty(
          new EmptyState(tr("The profile has no variables"),
                         tr("A variable is a value that is asked for when a cluster is deployed. Layers use "
                            "it as {{.spectro.var.NAME}}.")))
{
    m_empty->addAction(create);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_listPage = makeListPage(create);
    m_formPage = makeFormPage();
    for (QWidget *page : QList<QWidget *>{m_empty, m_listPage, m_formPage})
        m_pages->addWidget(page);
    m_pages->setMinimumWidth(180);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connectView();
}

QWidget *VariablesPanel::makeListPage(QAction *create)
{
    auto *page = new QWidget;
    m_search = new QLineEdit;
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Find variable"));
    makeSearchField(m_search, tr("Find variable"));
    auto *add = new QToolButton;
    add->setDefaultAction(create);
    add->setToolButtonStyle(Qt::ToolButtonIconOnly);
    add->setAutoRaise(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 12, 8, 4);
    head->addWidget(m_search, 1);
    head->addWidget(add);
    m_view = new VariableView;
    m_view->setModel(m_filter);
    m_undefined = new QWidget;
    auto *undefinedLayout = new QVBoxLayout(m_undefined);
    undefinedLayout->setContentsMargins(16, 8, 12, 12);
    undefinedLayout->setSpacing(4);
    auto *title = new QLabel(tr("Used, but not there"));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    undefinedLayout->addWidget(title);
    m_undefinedRows = new QVBoxLayout;
    m_undefinedRows->setSpacing(2);
    undefinedLayout->addLayout(m_undefinedRows);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_undefined);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setFilterFixedString(words);
        m_view->setDragEnabled(words.isEmpty()); // a place among what is found is no place in the profile
    });
    return page;
}

QWidget *VariablesPanel::makeFormPage()
{
    auto *page = new QWidget;
    auto *back = new QToolButton;
    back->setText(tr("‹ All variables"));
    back->setAutoRaise(true);
    back->setToolTip(tr("Back to the list (Esc)"));
    connect(back, &QToolButton::clicked, this, &VariablesPanel::showList);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(back, 0, Qt::AlignLeft);
    layout->addWidget(m_scroll, 1);
    return page;
}

void VariablesPanel::connectView()
{
    const auto onId = [this](auto signal, auto slot) {
        connect(m_view, signal, this, [this, slot](const QModelIndex &index) { (this->*slot)(idAt(index)); });
    };
    onId(&VariableView::opened, &VariablesPanel::edit);
    onId(&VariableView::removeWanted, &VariablesPanel::remove);
    onId(&VariableView::duplicateWanted, &VariablesPanel::duplicate);
    connect(m_view, &VariableView::renameWanted, this, [this](const QModelIndex &index) {
        edit(idAt(index));
        m_form->focusName();
    });
    connect(m_view, &VariableView::moveWanted, this,
            [this](const QModelIndex &index, int by) { move(idAt(index), by); });
    connect(m_view, &VariableView::copyWanted, this, [](const QModelIndex &index) {
        QGuiApplication::clipboard()->setText(u"{{.spectro.var.%1}}"_s.arg(index.data().toString()));
    });
}

void VariablesPanel::setDocument(ProfileDocument *document)
{
    m_filter->setSourceModel(nullptr);
    delete m_form;
    delete m_model;
    delete m_finder;
    m_form = nullptr;
    m_model = nullptr;
    m_finder = nullptr;
    m_document = document;
    if (document) {
        m_finder = new VariableFinder(document, this);
        m_model = new VariableListModel(document, m_finder, this);
        m_filter->setSourceModel(m_model);
        m_form = new VariableForm(document, m_finder);
        m_form->setAutoFillBackground(false);
        m_scroll->setWidget(m_form);
        connect(m_form, &VariableForm::useChosen, this, &VariablesPanel::placeChosen);
        connect(m_finder, &VariableFinder::surveyed, this, &VariablesPanel::showUndefined);
        connect(document, &ProfileDocument::variablesChanged, this, &VariablesPanel::showRightPage);
    }
    showUndefined();
    showList();
}

ItemId VariablesPanel::idAt(const QModelIndex &index) const
{
    return index.data(VariableListModel::IdRole).toULongLong();
}

bool VariablesPanel::isFormShown() const
{
    return m_pages->currentWidget() == m_formPage;
}

/// A variable that is gone has no form, and a list of none is not shown.
void VariablesPanel::showRightPage()
{
    const bool hasForm = isFormShown() && m_form && m_document->variableRow(m_form->variableId()) >= 0;
    if (!hasForm)
        showList();
}

void VariablesPanel::showList()
{
    const bool hadForm = isFormShown();
    const bool isEmpty = !m_model || (m_model->rowCount() == 0 && m_undefinedShown.isEmpty());
    m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_listPage);
    if (m_document)
        m_document->endTypingBurst();
    if (hadForm && !isEmpty) {
        select(m_form ? m_form->variableId() : 0);
        m_view->setFocus(Qt::OtherFocusReason);
    }
}

void VariablesPanel::takeFocus()
{
    if (isFormShown())
        m_form->name()->setFocus(Qt::ShortcutFocusReason);
    else if (m_pages->currentWidget() == m_listPage)
        m_view->setFocus(Qt::ShortcutFocusReason);
    else if (auto *button = m_empty->findChild<QPushButton *>())
        button->setFocus(Qt::ShortcutFocusReason);
    if (m_view->hasFocus() && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_filter->index(0, 0));
}

void VariablesPanel::select(ItemId id)
{
    const QModelIndex index = m_model ? m_filter->mapFromSource(m_model->indexOf(id)) : QModelIndex();
    if (index.isValid())
        m_view->setCurrentIndex(index);
}

void VariablesPanel::edit(ItemId id)
{
    if (!m_document || m_document->variableRow(id) < 0)
        return;
    select(id);
    m_form->setVariable(id);
    m_scroll->ensureVisible(0, 0);
    m_pages->setCurrentWidget(m_formPage);
    m_form->name()->setFocus(Qt::OtherFocusReason);
}

void VariablesPanel::insert(Variable variable, int row)
{
    m_document->endTypingBurst();
    m_document->push(std::make_unique<InsertVariable>(m_document, row, std::move(variable)));
    edit(m_document->variableId(row));
    m_form->focusName();
}

static QString freeName(const QList<Variable> &variables, const QString &base)
{
    QString name = base;
    for (int i = 2; std::ranges::find(variables, name, &Variable::name) != variables.end(); ++i)
        name = u"%1_%2"_s.arg(base).arg(i);
    return name;
}

void VariablesPanel::create()
{
    if (m_document)
        createNamed(freeName(m_document->profile().variables, u"variable"_s));
}

void VariablesPanel::createNamed(const QString &name)
{
    if (!m_document)
        return;
    Variable variable;
    variable.name = name;
    variable.displayName = name;
    variable.format = VariableFormat::String;
    variable.inputType = VariableInput::Text;
    insert(variable, int(m_document->profile().variables.size()));
}

void VariablesPanel::duplicate(ItemId id)
{
    const int row = m_document ? m_document->variableRow(id) : -1;
    if (row < 0)
        return;
    const QList<Variable> &variables = m_document->profile().variables;
    Variable copy = variables[row];
    copy.name = freeName(variables, copy.name);
    if (!copy.displayName.isEmpty())
        copy.displayName = tr("%1 (copy)").arg(copy.displayName);
    insert(copy, row + 1);
}

/// One that is used stays, and its uses are shown: the product removes it no more than we do.
void VariablesPanel::remove(ItemId id)
{
    const int row = m_document ? m_document->variableRow(id) : -1;
    if (row < 0)
        return;
    const QString name = m_document->profile().variables[row].name;
    const int uses = int(usesNow(*m_document, name).size());
    if (uses > 0) {
        edit(id);
        m_form->showUses(
            tr("Not removed: it is used in %n place(s). Take it out there first.", nullptr, uses));
        m_scroll->ensureWidgetVisible(m_form->uses());
        return;
    }
    m_document->endTypingBurst();
    m_document->push(std::make_unique<RemoveVariable>(m_document, id));
}

void VariablesPanel::move(ItemId id, int by)
{
    const int row = m_document ? m_document->variableRow(id) : -1;
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_document->profile().variables.size() || !m_search->text().isEmpty())
        return;
    m_document->endTypingBurst();
    m_document->push(std::make_unique<MoveVariable>(m_document, id, to));
    select(id);
}

void VariablesPanel::showUndefined()
{
    constexpr qsizetype shown = 5;
    const QStringList names = m_finder ? m_finder->survey().undefined : QStringList();
    if (names != m_undefinedShown) {
        m_undefinedShown = names;
        while (QLayoutItem *item = m_undefinedRows->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        QWidget *before = m_view;
        for (const QString &name : names.first(std::min(shown, names.size()))) {
            auto *row = new QPushButton(tr("Create %1").arg(name));
            row->setToolTip(tr("Make the variable that texts use as {{.spectro.var.%1}}").arg(name));
            connect(
                row, &QPushButton::clicked, this, [this, name] { createNamed(name); }, Qt::QueuedConnection);
            m_undefinedRows->addWidget(row);
            setTabOrder(before, row); // else it comes last in the window
            before = row;
        }
        if (names.size() > shown)
            m_undefinedRows->addWidget(new QLabel(tr("and %n more", nullptr, int(names.size() - shown))));
        if (!isFormShown())
            showList();
    }
    m_undefined->setVisible(!names.isEmpty());
}

void VariablesPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isFormShown())
        showList();
    else
        QWidget::keyPressEvent(event);
}

void VariablesPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().base());
}

} // namespace Layerwright
