// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/variable.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace Layerwright {

/// A field for a value of a variable, as the variable asks for it: a line, several lines, or a list to choose
/// from. What is masked is shown when asked for.
class VariableField final : public QWidget
{
    Q_OBJECT

public:
    explicit VariableField(QWidget *parent = nullptr);
    ~VariableField() override;

    /// What takes the keyboard, in the order of the Tab key; what is hidden is passed over.
    QList<QWidget *> tabStops() const;
    /// What a screen reader calls the field.
    void setSpokenName(const QString &name);
    /// Keeps the value.
    void setVariable(const Variable &variable);
    QString value() const { return m_value; }
    /// Shows another value; does not signal.
    void setValue(const QString &value);

signals:
    /// The user changed it; for a line with each letter.
    void edited(const QString &value);
    /// The user is done with it, for now.
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showPage(QWidget *page);
    void take(const QString &value);
    void showValue();
    void showReveal();
    void fillChoices(const Variable &variable);

    QWidget *m_page = nullptr; // that is shown of those below
    QLineEdit *m_line;
    QPlainTextEdit *m_lines;
    QComboBox *m_choices;
    QToolButton *m_reveal;
    QWidget *m_covered; // stands for several lines that are masked
    QString m_value;
    bool m_isMasked = false;
};

} // namespace Layerwright
