// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/resolve.h"
#include "model/profile/variable.h"

#include <QWidget>

#include <optional>

class QToolButton;

namespace Layerwright {

class NoteLabel;
class VariableField;

/// A value to try in place of a variable's default, of a macro, or of what a cluster would say.
class SampleField final : public QWidget
{
    Q_OBJECT

public:
    /// `variable` counts for a variable alone.
    SampleField(const ResolvedInput &input, const Variable &variable, QWidget *parent = nullptr);

    const ResolvedInput &input() const { return m_input; }
    VariableField *field() const { return m_field; }
    QToolButton *resetButton() const { return m_reset; }
    QString note() const;
    /// Shows what was given before.
    void setGiven(const QString &value);

signals:
    /// Nothing where the usual value is to be taken.
    void given(const std::optional<QString> &value);

private:
    void onEdited(const QString &value);
    void reset();
    void sayUsual();
    QString usualText() const;

    ResolvedInput m_input;
    Variable m_variable;
    VariableField *m_field;
    QToolButton *m_reset;
    NoteLabel *m_note;
};

} // namespace Layerwright
