// SPDX-License-Identifier: Apache-2.0
#include "gui/presets/recordpresetdialog.h"

#include "gui/editor/yamlhighlighter.h"
#include "gui/presets/presetnameform.h"
#include "gui/presets/recordedvalues.h"
#include "gui/theme/colors.h"
#include "gui/theme/textfit.h"
#include "model/yaml/presetfile.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr int narrow = 720; // below this the preview stands under the values

RecordPresetDialog::RecordPresetDialog(const PresetSource &source, QWidget *parent)
    : QDialog(parent)
    , m_defaults(YamlTree::read(source.defaults))
    , m_now(YamlTree::read(source.now))
    , m_changed(changedValues(m_defaults, m_now))
    , m_names(new PresetNameForm)
    , m_splitter(new QSplitter)
    , m_reason(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
    , m_job([this](const Result<Preset> &recorded) { show(recorded); })
{
    setWindowTitle(tr("Record a Preset of %1").arg(source.pack));
    if (!source.selection.isEmpty())
        m_selected = selectedValues(m_defaults, m_now, source.selection);
    m_names->setKnown(source.packPresets, source.ownPresets);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_names);
    layout->addWidget(makeScope(!m_selected.isEmpty()));
    m_splitter->addWidget(makeValues());
    m_splitter->addWidget(makePreview());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    layout->addWidget(m_splitter, 1);
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    layout->addWidget(m_reason);
    layout->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Record"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        const Preset names = m_names->preset();
        m_preset.name = names.name;
        m_preset.displayName = names.displayName;
        m_preset.group = names.group;
        accept();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_names, &PresetNameForm::changed, this, &RecordPresetDialog::check);
    resize(880, 620);
    applyColors();
    listValues();
    m_names->setFocus();
}

QWidget *RecordPresetDialog::makeScope(bool hasSelection)
{
    auto *scope = new QWidget;
    m_all =
        new QRadioButton(tr("&All that differs from the pack (%n value(s))", nullptr, int(m_changed.size())));
    m_selection = new QRadioButton(
        hasSelection ? tr("What is s&elected in the editor (%n value(s))", nullptr, int(m_selected.size()))
                     : tr("What is s&elected in the editor (nothing)"));
    m_selection->setEnabled(hasSelection);
    if (!hasSelection)
        m_selection->setToolTip(tr("Select lines of the values in the editor first."));
    (hasSelection ? m_selection : m_all)->setChecked(true);
    auto *layout = new QVBoxLayout(scope);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_all);
    layout->addWidget(m_selection);
    connect(m_all, &QRadioButton::toggled, this, &RecordPresetDialog::listValues);
    return scope;
}

static QLabel *headingFor(QWidget *widget, const QString &text)
{
    auto *heading = new QLabel(text);
    heading->setBuddy(widget);
    heading->setFont(dimFont(heading->font()));
    heading->setForegroundRole(QPalette::PlaceholderText);
    return heading;
}

static QWidget *withHeading(const QString &text, QWidget *widget)
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(headingFor(widget, text));
    layout->addWidget(widget, 1);
    return part;
}

QWidget *RecordPresetDialog::makeValues()
{
    m_values = new RecordedValues;
    connect(m_values, &RecordedValues::pathsChanged, this, &RecordPresetDialog::record);
    return withHeading(tr("&Values that the preset has"), m_values);
}

QWidget *RecordPresetDialog::makePreview()
{
    m_text = new QPlainTextEdit;
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("The preset as YAML"));
    m_highlighter = new YamlHighlighter(m_text);
    return withHeading(tr("As &YAML"), m_text);
}

void RecordPresetDialog::listValues()
{
    m_values->setValues(m_all->isChecked() ? m_changed : m_selected);
    record();
}

/// Costs time where values are large, so it is done in the background.
void RecordPresetDialog::record()
{
    m_isRecorded = false;
    m_job.start(
        [defaults = m_defaults, now = m_now, paths = m_values->paths()](QPromise<Result<Preset>> &promise) {
            promise.addResult(recordPreset(defaults, now, paths));
        });
    check();
}

void RecordPresetDialog::show(const Result<Preset> &recorded)
{
    m_isRecorded = recorded.has_value();
    m_fault = recorded ? QString() : recorded.error().message;
    if (recorded)
        m_preset = *recorded;
    check();
}

/// Shows the preset by the names of now, and why it cannot be recorded.
void RecordPresetDialog::check()
{
    const bool hasNothing = m_values->topLevelItemCount() == 0;
    QString reason = hasNothing          ? tr("The values are those of the pack: there is nothing to record.")
                     : m_fault.isEmpty() ? m_names->fault()
                                         : m_fault;
    m_reason->setText(reason);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_isRecorded && reason.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setAccessibleDescription(reason);
    if (!m_isRecorded)
        return;
    Preset preset = m_names->preset();
    preset.remove = m_preset.remove;
    preset.add = m_preset.add;
    const YamlEdits edits = putPreset(YamlTree(), preset);
    const QString text = edits ? QString::fromUtf8(applied({}, *edits)) : QString();
    if (text != m_text->toPlainText())
        m_text->setPlainText(text);
}

void RecordPresetDialog::applyColors()
{
    const Colors colors = colorsOf(palette());
    m_highlighter->setColors(colors);
    QPalette amber = palette();
    amber.setColor(QPalette::WindowText, colors.warning);
    m_reason->setPalette(amber);
}

void RecordPresetDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_splitter->setOrientation(width() < narrow ? Qt::Vertical : Qt::Horizontal);
}

void RecordPresetDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        applyColors();
}

} // namespace Layerwright
