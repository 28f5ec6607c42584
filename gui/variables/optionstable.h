// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/variable.h"

#include <QWidget>

class QTableWidget;
class QToolButton;

namespace Layerwright {

/// The options of a list to choose from: value, label and description, in their order.
class OptionsTable final : public QWidget
{
    Q_OBJECT

public:
    explicit OptionsTable(QWidget *parent = nullptr);

    /// Does not signal.
    void setOptions(const QList<VariableOption> &options);
    QTableWidget *table() const { return m_table; }

signals:
    void edited(const QList<Layerwright::VariableOption> &options);

private:
    void takeCell(int row, int column);
    void add();
    void remove();
    void move(int by);
    void enableButtons();
    QToolButton *button(QLatin1StringView iconName, const QString &text);

    QTableWidget *m_table;
    QToolButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
    QList<VariableOption> m_options;
};

} // namespace Layerwright
