// SPDX-License-Identifier: Apache-2.0
#include "gui/problems/rulesdialog.h"

#include "gui/accessibility/searchfield.h"
#include "gui/help/helptopics.h"
#include "gui/problems/ruledelegate.h"
#include "gui/problems/rulefilter.h"
#include "model/items/rulelistmodel.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Layerwright {

RulesDialog::RulesDialog(OffRules *rules, const QString &profile, QWidget *parent)
    : QDialog(parent)
    , m_rules(rules)
    , m_profile(profile)
    , m_model(new RuleListModel(rules, profile, this))
    , m_filter(new RuleFilter(this))
    , m_search(new QLineEdit)
    , m_offOnly(new QCheckBox(tr("Only those that are &off")))
    , m_view(new QTableView)
    , m_section(new QTextBrowser)
    , m_fault(new QLabel)
{
    setWindowTitle(profile.isEmpty() ? tr("Rules") : tr("Rules for %1").arg(profile));
    m_search->setPlaceholderText(tr("Find rule"));
    makeSearchField(m_search, tr("Find rule"));
    m_section->setAccessibleName(tr("About the rule"));
    m_section->setFixedHeight(132);
    m_section->setOpenLinks(false);
    m_section->document()->setDocumentMargin(8);
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_allOn = buttons->addButton(tr("Switch &All On"), QDialogButtonBox::ResetRole);
    m_allOn->setObjectName("allOn"_L1);
    auto *manual = buttons->addButton(tr("Open in &Manual"), QDialogButtonBox::HelpRole);
    manual->setObjectName("manual"_L1);
    auto *head = new QHBoxLayout;
    head->addWidget(m_search, 1);
    head->addSpacing(12);
    head->addWidget(m_offOnly);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_section);
    layout->addWidget(m_fault);
    layout->addWidget(buttons);
    setUpView();
    resize(820, 600);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(manual, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl(u"manual:"_s + property(helpTopicProperty).toString()));
    });
    connect(m_allOn, &QPushButton::clicked, this, &RulesDialog::switchAllOn);
    connect(m_search, &QLineEdit::textChanged, m_filter, &RuleFilter::setText);
    connect(m_offOnly, &QCheckBox::toggled, m_filter, &RuleFilter::setOffOnly);
    connect(m_model, &RuleListModel::failed, this, &RulesDialog::say);
    connect(rules, &OffRules::changed, this, &RulesDialog::showState);
    showState();
}

void RulesDialog::setUpView()
{
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);
    m_view->setAccessibleName(tr("Rules"));
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setItemDelegate(new RuleDelegate(this));
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(std::max(28, fontMetrics().height() + 10));
    QHeaderView *header = m_view->horizontalHeader();
    header->setResizeContentsPrecision(-1);
    m_view->resizeColumnsToContents(); // once, for all rows: a search is not to move the columns
    constexpr int gap = 16;
    for (int column = 0; column < RuleListModel::ColumnCount; ++column)
        m_view->setColumnWidth(column, m_view->columnWidth(column) + gap);
    header->setSectionResizeMode(RuleListModel::WordsColumn, QHeaderView::Stretch);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &RulesDialog::showSection);
}

void RulesDialog::openAt(const QString &rule)
{
    const int row = m_model->rowOf(rule);
    if (row < 0)
        m_offOnly->setChecked(m_allOn->isEnabled());
    const QModelIndex current =
        row < 0 ? m_filter->index(0, RuleListModel::ProfileColumn)
                : m_filter->mapFromSource(m_model->index(row, RuleListModel::ProfileColumn));
    m_view->setCurrentIndex(current);
    m_view->scrollTo(current, QAbstractItemView::PositionAtCenter);
    m_view->setFocus();
    show();
}

void RulesDialog::showSection()
{
    const QModelIndex current = m_view->currentIndex();
    m_section->setMarkdown(current.data(RuleListModel::SectionRole).toString());
    const QString rule = current.siblingAtColumn(RuleListModel::NameColumn).data().toString();
    setProperty(helpTopicProperty, rule.isEmpty() ? u"rules"_s : u"rules#"_s + rule);
}

void RulesDialog::showState()
{
    m_allOn->setEnabled(!m_rules->off(m_profile).isEmpty());
    say(m_rules->fault());
}

void RulesDialog::say(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

void RulesDialog::switchAllOn()
{
    for (const Result<void> &done : {m_rules->clearEverywhere(), m_rules->clearProfile(m_profile)})
        if (!done)
            say(done.error().message);
}

} // namespace Layerwright
