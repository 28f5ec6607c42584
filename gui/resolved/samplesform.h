// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/resolve.h"

#include <QWidget>

class QVBoxLayout;

namespace Layerwright {

class SampleField;

/// The values that a resolved text depends on, to try others: kept here as long as the profile is open, and
/// never written into it.
class SamplesForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SamplesForm(QWidget *parent = nullptr);

    /// The widget after which the fields come in the order of the Tab key.
    void setBefore(QWidget *before) { m_before = before; }
    /// A field for each; what was entered for it stays.
    void setInputs(const QList<ResolvedInput> &inputs, const QList<Variable> &variables);
    /// Forgets all that was entered.
    void clear();
    const SampleValues &samples() const { return m_samples; }
    void setShowsMasked(bool shows);
    /// Some of the variables are masked.
    bool hasMasked() const;
    const QList<SampleField *> &fields() const { return m_fields; }

signals:
    void samplesChanged();

private:
    void rebuild();
    void addGroup(ResolvedInput::Kind kind, const QString &title, const QString &sentence);
    void addField(const ResolvedInput &input);
    void orderForTab();
    QHash<QString, QString> &samplesOf(ResolvedInput::Kind kind);

    SampleValues m_samples;
    QList<ResolvedInput> m_inputs;
    QList<Variable> m_variables; // that are among the inputs
    QList<SampleField *> m_fields;
    QVBoxLayout *m_layout;
    QWidget *m_rows = nullptr;
    QWidget *m_before = nullptr;
};

} // namespace Layerwright
