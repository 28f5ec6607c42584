// SPDX-License-Identifier: Apache-2.0
#include "gui/layersettings/packrowstable.h"

#include "gui/layersettings/settingswording.h"
#include "gui/theme/icon.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr int mostRowsShown = 8;

PackRowsTable::PackRowsTable(PackField field, QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, placeOf(field).columns()))
    , m_add(new QToolButton)
    , m_remove(new QToolButton)
{
    setUpTable(field);
    m_add->setIcon(icon("add"_L1));
    m_add->setText(SettingsWording::addRow(field));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_remove->setIcon(icon("remove"_L1));
    m_remove->setToolTip(tr("Take the row away (Del)"));
    m_remove->setAccessibleName(tr("Take the row away: %1").arg(SettingsWording::title(field)));
    for (QToolButton *button : {m_add, m_remove}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    buttons->addWidget(m_add);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    connect(m_add, &QToolButton::clicked, this, &PackRowsTable::add);
    connect(m_remove, &QToolButton::clicked, this, &PackRowsTable::remove);
    connect(m_table, &QTableWidget::cellChanged, this, &PackRowsTable::takeCell);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &PackRowsTable::refresh);
    refresh();
}

void PackRowsTable::setUpTable(PackField field)
{
    m_table->setHorizontalHeaderLabels(SettingsWording::columns(field));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setAccessibleName(tr("Columns of: %1").arg(SettingsWording::title(field)));
    m_table->horizontalHeader()->setVisible(m_table->columnCount() > 1);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setTextElideMode(Qt::ElideMiddle); // the end of an image is its version
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setAccessibleName(SettingsWording::title(field));
    m_table->installEventFilter(this);
}

void PackRowsTable::setRows(const QList<PackRow> &rows)
{
    const QSignalBlocker blocker(m_table);
    m_rows = rows;
    m_table->setRowCount(int(rows.size()) + (m_hasNewRow ? 1 : 0));
    for (int row = 0; row < rows.size(); ++row)
        fillRow(row, rows[row]);
    refresh();
}

void PackRowsTable::fillRow(int row, const PackRow &content)
{
    const bool isOdd = !content.obstacle.isEmpty();
    for (int column = 0; column < m_table->columnCount(); ++column) {
        QTableWidgetItem *item = m_table->item(row, column);
        if (!item)
            m_table->setItem(row, column, item = new QTableWidgetItem);
        const QString text = isOdd && column == 0 ? u"⚠ "_s + content.cells[0] : content.cells[column];
        if (item->text() != text)
            item->setText(text);
        item->setToolTip(isOdd ? content.obstacle : text);
        item->setFlags(isOdd ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                             : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
    }
}

void PackRowsTable::setLocked(bool locked)
{
    m_isLocked = locked;
    refresh();
}

void PackRowsTable::takeCell(int row)
{
    QStringList cells;
    for (int column = 0; column < m_table->columnCount(); ++column)
        cells.append(m_table->item(row, column) ? m_table->item(row, column)->text() : QString());
    const bool isNew = row >= m_rows.size();
    if (isNew ? cells[0].isEmpty() : cells == m_rows[row].cells)
        return;
    if (isNew)
        m_hasNewRow = false; // from now on it is one of the text
    emit rowEdited(row, cells);
}

void PackRowsTable::add()
{
    if (!m_hasNewRow) {
        const QSignalBlocker blocker(m_table);
        m_hasNewRow = true;
        m_table->setRowCount(int(m_rows.size()) + 1);
        for (int column = 0; column < m_table->columnCount(); ++column)
            m_table->setItem(int(m_rows.size()), column, new QTableWidgetItem);
        refresh();
    }
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentCell(int(m_rows.size()), 0);
    m_table->scrollToBottom();
    m_table->editItem(m_table->currentItem());
}

void PackRowsTable::remove()
{
    const int row = m_table->currentRow();
    if (row < 0 || m_isLocked)
        return;
    if (row < m_rows.size()) {
        emit rowRemoved(row);
        return;
    }
    m_hasNewRow = false;
    setRows(QList<PackRow>(m_rows));
}

/// As high as what is in it, up to a limit; without rows there is the button alone.
void PackRowsTable::refresh()
{
    const int rows = m_table->rowCount();
    const int header = m_table->columnCount() > 1 ? m_table->horizontalHeader()->sizeHint().height() : 0;
    const int height = std::min(rows, mostRowsShown) * m_table->verticalHeader()->defaultSectionSize();
    if (m_table->height() != height + header + 2)
        m_table->setFixedHeight(height + header + 2);
    m_table->setVisible(rows > 0);
    m_add->setEnabled(!m_isLocked);
    m_remove->setVisible(rows > 0);
    m_remove->setEnabled(!m_isLocked && m_table->currentRow() >= 0);
}

bool PackRowsTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Delete) {
        remove();
    } else if (key->key() == Qt::Key_Insert) {
        add();
    } else if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_table->currentItem()) {
        QTableWidgetItem *item = m_table->currentItem();
        const bool isOpen = m_table->isPersistentEditorOpen(item); // the key closes it
        if (!isOpen && item->flags().testFlag(Qt::ItemIsEditable))
            m_table->editItem(item);
    } else {
        return QWidget::eventFilter(watched, event);
    }
    return true;
}

} // namespace Layerwright
