// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/editor/textfinder.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace Layerwright {

/// The face of a TextFinder below the text: the term and its switches, how many there are, and when asked
/// for, the replacement.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(TextFinder *finder, QWidget *parent = nullptr);

    /// Opens with `term`, or with the last one when it is empty, and takes the focus.
    void open(const QString &term, bool withReplacement);
    void close();

signals:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *makeSwitch(const QString &face, const QString &name, const QKeySequence &keys);
    QToolButton *makeButton(QLatin1StringView iconName, const QString &name);
    QWidget *makeFindRow();
    QWidget *makeReplaceRow();
    QToolButton *makeElsewhere();
    void takeTerm();
    void showSummary();

    TextFinder *m_finder;
    QLineEdit *m_term = nullptr;
    QLineEdit *m_replacement = nullptr;
    QToolButton *m_case = nullptr;
    QToolButton *m_word = nullptr;
    QToolButton *m_expression = nullptr;
    QComboBox *m_scope = nullptr;
    QLabel *m_summary = nullptr;
    QToolButton *m_elsewhere = nullptr; // leads to the matches in other texts, where this one has none
    QLabel *m_complaint = nullptr;      // what is wrong with the expression, on a line of its own
    QWidget *m_replaceRow = nullptr;
    QString m_told; // until the next search
};

} // namespace Layerwright
