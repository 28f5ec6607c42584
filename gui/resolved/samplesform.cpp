// SPDX-License-Identifier: Apache-2.0
#include "gui/resolved/samplesform.h"

#include "gui/addlayer/notelabel.h"
#include "gui/resolved/samplefield.h"
#include "gui/variables/variablefield.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

using Kind = ResolvedInput::Kind;

static constexpr qsizetype mostFields = 200; // nobody scrolls further

SamplesForm::SamplesForm(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_layout->setContentsMargins(16, 12, 16, 12);
    rebuild();
}

QHash<QString, QString> &SamplesForm::samplesOf(Kind kind)
{
    return kind == Kind::Variable ? m_samples.variables
           : kind == Kind::Macro  ? m_samples.macros
                                  : m_samples.system;
}

void SamplesForm::setInputs(const QList<ResolvedInput> &inputs, const QList<Variable> &variables)
{
    QList<Variable> used;
    for (const ResolvedInput &input : inputs) {
        const auto variable = std::ranges::find(variables, input.name, &Variable::name);
        if (input.kind == Kind::Variable && variable != variables.end())
            used.append(*variable);
    }
    if (inputs == m_inputs && used == m_variables)
        return;
    m_inputs = inputs;
    m_variables = used;
    rebuild();
}

void SamplesForm::clear()
{
    m_samples = {{}, {}, {}, m_samples.showsMasked};
    rebuild();
    emit samplesChanged();
}

void SamplesForm::setShowsMasked(bool shows)
{
    m_samples.showsMasked = shows;
    emit samplesChanged();
}

bool SamplesForm::hasMasked() const
{
    return std::ranges::any_of(m_variables, &Variable::isSensitive);
}

void SamplesForm::rebuild()
{
    m_fields.clear();
    delete m_rows;
    m_rows = new QWidget;
    m_layout->addWidget(m_rows);
    auto *layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    if (m_inputs.isEmpty()) {
        layout->addWidget(
            new NoteLabel(tr("Where a text uses variables or macros, values to try can be entered here.")));
    } else {
        addGroup(Kind::Variable, tr("Variables"), tr("What a deployer would enter."));
        addGroup(Kind::Macro, tr("Macros"), tr("These must exist where the profile is used."));
        addGroup(Kind::System, tr("System macros"), tr("Each cluster has its own; these are samples."));
        layout->addWidget(new NoteLabel(tr("Kept while the profile is open, and never written into it.")));
    }
    layout->addStretch();
    orderForTab();
}

/// New widgets come last in their window, behind all that is in it.
void SamplesForm::orderForTab()
{
    QWidget *before = m_before;
    for (const SampleField *field : std::as_const(m_fields)) {
        for (QWidget *stop : field->field()->tabStops() + QList<QWidget *>{field->resetButton()}) {
            if (before)
                setTabOrder(before, stop);
            before = stop;
        }
    }
}

void SamplesForm::addGroup(Kind kind, const QString &title, const QString &sentence)
{
    if (std::ranges::find(m_inputs, kind, &ResolvedInput::kind) == m_inputs.end())
        return;
    auto *label = new QLabel(title);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    auto *layout = static_cast<QVBoxLayout *>(m_rows->layout());
    layout->addWidget(label);
    layout->addWidget(new NoteLabel(sentence));
    qsizetype left = 0;
    for (const ResolvedInput &input : std::as_const(m_inputs)) {
        if (input.kind != kind)
            continue;
        if (m_fields.size() < mostFields)
            addField(input);
        else
            ++left;
    }
    if (left > 0)
        layout->addWidget(new NoteLabel(tr("and %n more", nullptr, int(left))));
    layout->addSpacing(8);
}

void SamplesForm::addField(const ResolvedInput &input)
{
    const auto variable = std::ranges::find(m_variables, input.name, &Variable::name);
    auto *field = new SampleField(input, variable == m_variables.end() ? Variable() : *variable);
    m_rows->layout()->addWidget(field);
    m_fields.append(field);
    QHash<QString, QString> &samples = samplesOf(input.kind);
    if (const auto given = samples.constFind(input.name); given != samples.cend())
        field->setGiven(*given);
    connect(field, &SampleField::given, this,
            [this, kind = input.kind, name = input.name](const std::optional<QString> &value) {
                if (value)
                    samplesOf(kind).insert(name, *value);
                else
                    samplesOf(kind).remove(name);
                emit samplesChanged();
            });
}

} // namespace Layerwright
