// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTextBrowser;

namespace Layerwright {

class OffRules;
class RuleFilter;
class RuleListModel;

/// All rules behind the problems, what each reports and why, and which of them are off: in this profile, or
/// in all. A change counts at once.
class RulesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `profile` is the name of the one that is open.
    RulesDialog(OffRules *rules, const QString &profile, QWidget *parent = nullptr);

    /// Shows this rule, if there is one of that name; else those that are off, if there are any.
    void openAt(const QString &rule);
    QTableView *view() const { return m_view; }

private:
    void setUpView();
    void showSection();
    void showState();
    void switchAllOn();
    void say(const QString &fault);

    OffRules *m_rules;
    QString m_profile;
    RuleListModel *m_model;
    RuleFilter *m_filter;
    QLineEdit *m_search;
    QCheckBox *m_offOnly;
    QTableView *m_view;
    QTextBrowser *m_section;
    QLabel *m_fault;
    QPushButton *m_allOn;
};

} // namespace Layerwright
