// SPDX-License-Identifier: Apache-2.0
#include "gui/variables/optionstable.h"

#include "gui/theme/icon.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr std::array columns{&VariableOption::value, &VariableOption::label,
                                    &VariableOption::description};

OptionsTable::OptionsTable(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, int(columns.size())))
{
    m_table->setHorizontalHeaderLabels({tr("Value"), tr("Label"), tr("Description")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setAccessibleName(tr("Columns of the options"));
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Options"));
    m_table->setFixedHeight(m_table->fontMetrics().height() * 9);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    auto *addButton = button("add"_L1, tr("Add option"));
    m_remove = button("remove"_L1, tr("Remove option"));
    m_up = button("up"_L1, tr("Move option up"));
    m_down = button("down"_L1, tr("Move option down"));
    for (QToolButton *each : {addButton, m_remove, m_up, m_down})
        buttons->addWidget(each);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    connect(addButton, &QToolButton::clicked, this, &OptionsTable::add);
    connect(m_remove, &QToolButton::clicked, this, &OptionsTable::remove);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_table, &QTableWidget::cellChanged, this, &OptionsTable::takeCell);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &OptionsTable::enableButtons);
    enableButtons();
}

QToolButton *OptionsTable::button(QLatin1StringView iconName, const QString &text)
{
    auto *made = new QToolButton;
    made->setIcon(icon(iconName));
    made->setAutoRaise(true);
    made->setToolTip(text);
    made->setAccessibleName(text);
    return made;
}

void OptionsTable::setOptions(const QList<VariableOption> &options)
{
    const QSignalBlocker blocker(m_table);
    m_options = options;
    m_table->setRowCount(int(options.size()));
    for (int row = 0; row < options.size(); ++row) {
        for (int column = 0; column < int(columns.size()); ++column) {
            const QString &text = options[row].*columns[column];
            if (QTableWidgetItem *item = m_table->item(row, column); !item)
                m_table->setItem(row, column, new QTableWidgetItem(text));
            else if (item->text() != text)
                item->setText(text);
        }
    }
    enableButtons();
}

void OptionsTable::takeCell(int row, int column)
{
    QString &field = m_options[row].*columns[column];
    const QString text = m_table->item(row, column)->text();
    if (text == field)
        return;
    field = text;
    emit edited(m_options);
}

void OptionsTable::add()
{
    QList<VariableOption> options = m_options;
    options.append(VariableOption{});
    options.last().value = tr("option-%1").arg(options.size());
    emit edited(options);
    setOptions(options);
    m_table->setCurrentCell(int(options.size()) - 1, 0);
    m_table->editItem(m_table->currentItem());
}

void OptionsTable::remove()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    QList<VariableOption> options = m_options;
    options.removeAt(row);
    emit edited(options);
    setOptions(options);
}

void OptionsTable::move(int by)
{
    const int row = m_table->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_options.size())
        return;
    QList<VariableOption> options = m_options;
    options.move(row, row + by);
    emit edited(options);
    setOptions(options);
    m_table->setCurrentCell(row + by, m_table->currentColumn());
}

void OptionsTable::enableButtons()
{
    const int row = m_table->currentRow();
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_table->rowCount());
}

} // namespace Layerwright
