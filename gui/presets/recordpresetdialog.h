// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/latestjob.h"
#include "model/yaml/presetrecording.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QRadioButton;
class QSplitter;

namespace Layerwright {

class PresetNameForm;
class RecordedValues;
class YamlHighlighter;

/// What a preset is recorded from.
struct PresetSource
{
    QString pack; ///< its name, for people
    QByteArray defaults;
    QByteArray now;
    Span selection; ///< of `now`; empty for none
    QList<Preset> packPresets;
    QList<Preset> ownPresets;
};

/// Makes a preset of the values that differ from the pack's, or of those that are selected: what it is
/// called, which values it has, and how it is written.
class RecordPresetDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RecordPresetDialog(const PresetSource &source, QWidget *parent = nullptr);

    /// What was recorded, when the dialog was accepted.
    const Preset &preset() const { return m_preset; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeScope(bool hasSelection);
    QWidget *makeValues();
    QWidget *makePreview();
    void listValues();
    void record();
    void show(const Result<Preset> &recorded);
    void check();
    void applyColors();

    YamlTree m_defaults;
    YamlTree m_now;
    QList<RecordableValue> m_changed;
    QList<RecordableValue> m_selected;
    QRadioButton *m_all = nullptr;
    QRadioButton *m_selection = nullptr;
    PresetNameForm *m_names = nullptr;
    RecordedValues *m_values = nullptr;
    QPlainTextEdit *m_text = nullptr;
    YamlHighlighter *m_highlighter = nullptr;
    QSplitter *m_splitter = nullptr;
    QLabel *m_reason = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    Preset m_preset;
    QString m_fault; // of the values; empty when they can be recorded
    bool m_isRecorded = false;
    LatestJob<Result<Preset>> m_job;
};

} // namespace Layerwright
