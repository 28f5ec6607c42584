// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/packsettings.h"

#include <QWidget>

class QTableWidget;
class QToolButton;

namespace Layerwright {

/// The rows of one setting. A row that is added is there for the eyes alone until something is written in it;
/// one that the text has in another shape is shown, and left alone.
class PackRowsTable final : public QWidget
{
    Q_OBJECT

public:
    explicit PackRowsTable(PackField field, QWidget *parent = nullptr);

    /// Does not signal; the current cell and what is typed into it stay.
    void setRows(const QList<PackRow> &rows);
    /// One that was added and never written in.
    void forgetNewRow() { m_hasNewRow = false; }
    /// Nothing can be added either.
    void setLocked(bool locked);
    QTableWidget *table() const { return m_table; }
    QToolButton *addButton() const { return m_add; }
    QToolButton *removeButton() const { return m_remove; }

signals:
    void rowEdited(int row, const QStringList &cells);
    void rowRemoved(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTable(PackField field);
    void fillRow(int row, const PackRow &content);
    void takeCell(int row);
    void add();
    void remove();
    void refresh();

    QTableWidget *m_table;
    QToolButton *m_add;
    QToolButton *m_remove;
    QList<PackRow> m_rows;
    bool m_hasNewRow = false;
    bool m_isLocked = false;
};

} // namespace Layerwright
