// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/variablefinder.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;
class QVBoxLayout;

namespace Layerwright {

class OptionsTable;
class Switch;
class VariableField;
class VariablePreview;

/// The fields of one variable, with what the product's rules say about each, a preview of what a deployer
/// gets, and where it is used. What is typed is one step of the undo stack until the field is left.
class VariableForm final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the form.
    VariableForm(ProfileDocument *document, const VariableFinder *finder, QWidget *parent = nullptr);

    ItemId variableId() const { return m_id; }
    void setVariable(ItemId id);
    /// Gives the keyboard to the name.
    void focusName();
    /// Says why it was not removed, and where it is used.
    void showUses(const QString &why);

    QLineEdit *name() const { return m_name; }
    VariableField *defaultField() const { return m_default; }
    VariablePreview *preview() const { return m_preview; }
    QListWidget *uses() const { return m_uses; }

signals:
    void useChosen(Layerwright::TextId text, Layerwright::Span span);

private:
    const Variable *variable() const;
    void addTextFields(QVBoxLayout *layout);
    void addKindFields(QVBoxLayout *layout);
    void addFlags(QVBoxLayout *layout);
    void addUses(QVBoxLayout *layout);
    void connectFields();
    void explainFields();
    /// The change of one field; within a burst it is one step with those before.
    void change(const std::function<void(Variable &)> &edit);
    /// A step of its own.
    void changeAtOnce(const std::function<void(Variable &)> &edit);
    void rename();
    void refresh();
    void showNotes(const Variable &variable);
    void showProblems();
    void fillUses();
    void chooseUse(QListWidgetItem *item);

    ProfileDocument *m_document;
    const VariableFinder *m_finder;
    ItemId m_id = 0;
    QLineEdit *m_name;
    QLabel *m_nameNote;
    QLineEdit *m_displayName;
    QPlainTextEdit *m_description;
    QComboBox *m_format;
    QLabel *m_formatNote;
    QComboBox *m_input;
    QLabel *m_inputNote;
    QLabel *m_optionsTitle;
    OptionsTable *m_options;
    VariableField *m_default;
    QLineEdit *m_regex;
    QLabel *m_regexNote;
    QList<Switch *> m_flags;
    QList<QLabel *> m_flagNotes;
    QLabel *m_problems;
    VariablePreview *m_preview;
    QLabel *m_usesTitle;
    QListWidget *m_uses;
};

} // namespace Layerwright
