// SPDX-License-Identifier: Apache-2.0
#include "gui/presets/ownpresetactions.h"

#include "gui/editor/editorpane.h"
#include "gui/presets/presetnamedialog.h"
#include "gui/presets/recordpresetdialog.h"
#include "gui/settings/settings.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

OwnPresetActions::OwnPresetActions(OwnPresets *ownPresets, QWidget *parent)
    : QObject(parent)
    , m_ownPresets(ownPresets)
    , m_parent(parent)
{
}

void OwnPresetActions::setDocument(ProfileDocument *document, PresetFinder *finder, EditorPane *editor)
{
    m_document = document;
    m_finder = finder;
    m_editor = editor;
}

bool OwnPresetActions::canRecord() const
{
    return m_finder && m_finder->pack();
}

QString OwnPresetActions::packName() const
{
    return m_finder->pack()->pack.name;
}

QList<Preset> OwnPresetActions::packPresets() const
{
    return m_finder->pack()->pack.presets;
}

void OwnPresetActions::tell(const Result<void> &done, const QString &what)
{
    if (done)
        emit said(what);
    else
        emit refused(done.error().message);
}

void OwnPresetActions::record()
{
    if (!canRecord())
        return;
    const TextId values{m_finder->layer(), 0};
    PresetSource source{packName(),    m_finder->pack()->pack.values, m_document->text(values), {},
                        packPresets(), m_finder->ownPresets()};
    if (m_editor && m_editor->currentText() == values) {
        const Span selection = m_editor->editor()->state().selection;
        source.selection = {std::min(selection.begin, selection.end),
                            std::max(selection.begin, selection.end)};
    }
    auto *dialog = new RecordPresetDialog(source, m_parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, pack = source.pack] {
        const Preset &preset = dialog->preset();
        tell(m_ownPresets->put(pack, {preset}),
             tr("“%1” is one of your presets of %2 now.").arg(preset.displayName, pack));
    });
    dialog->open();
}

void OwnPresetActions::rename(const Preset &preset)
{
    QList<Preset> others = m_finder->ownPresets();
    others.removeOne(preset);
    auto *dialog = new PresetNameDialog(preset, packPresets(), others, m_parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, preset, pack = packName()] {
        tell(m_ownPresets->replace(pack, preset, dialog->preset()),
             tr("The preset is “%1” now.").arg(dialog->preset().displayName));
    });
    dialog->open();
}

void OwnPresetActions::remove(const Preset &preset)
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Delete a Preset"),
                                     tr("Delete your preset “%1” of %2?").arg(preset.displayName, packName()),
                                     QMessageBox::Cancel, m_parent->window());
    question->setInformativeText(
        tr("Values that it was applied to stay as they are. Export it first to keep a copy."));
    QPushButton *yes = question->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QMessageBox::buttonClicked, this,
            [this, yes, preset, pack = packName()](const QAbstractButton *button) {
                if (button == yes)
                    tell(m_ownPresets->remove(pack, preset), tr("“%1” is deleted.").arg(preset.displayName));
            });
    question->open();
}

void OwnPresetActions::exportAll()
{
    if (canRecord())
        exportPresets(m_finder->ownPresets(), packName() + "-presets.yaml"_L1);
}

void OwnPresetActions::exportPreset(const Preset &preset)
{
    exportPresets({preset}, packName() + u'-' + preset.name + ".yaml"_L1);
}

/// A file that is there already keeps what it has, so that a pack author can collect presets in it.
void OwnPresetActions::exportPresets(const QList<Preset> &presets, const QString &fileName)
{
    const QString path = QFileDialog::getSaveFileName(
        m_parent->window(), tr("Export Presets"), Settings::lastFolder.value() + u'/' + fileName,
        tr("Presets (*.yaml *.yml)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    Settings::lastFolder.set(QFileInfo(path).path());
    const bool isThere = QFileInfo::exists(path);
    tell(putPresets(path, presets),
         isThere ? tr("%n preset(s) put into %1.", nullptr, int(presets.size())).arg(path)
                 : tr("%n preset(s) written to %1.", nullptr, int(presets.size())).arg(path));
}

void OwnPresetActions::importPresets()
{
    if (!canRecord())
        return;
    const QString path = QFileDialog::getOpenFileName(
        m_parent->window(), tr("Import Presets of %1").arg(packName()), Settings::lastFolder.value(),
        tr("Presets (*.yaml *.yml);;All files (*)"));
    if (path.isEmpty())
        return;
    Settings::lastFolder.set(QFileInfo(path).path());
    const auto presets = readPresetFile(path);
    if (!presets)
        emit refused(presets.error().message);
    else if (presets->isEmpty())
        emit refused(tr("%1 has no presets in it.").arg(path));
    else
        take(*presets, path);
}

/// Presets that are there already are taken anew only when the user says so.
void OwnPresetActions::take(const QList<Preset> &presets, const QString &file)
{
    const QList<Preset> own = m_finder->ownPresets();
    const auto isThere = [&own](const Preset &preset) {
        return std::ranges::any_of(own, [&preset](const Preset &known) {
            return known.group == preset.group && known.name == preset.name && known != preset;
        });
    };
    QList<Preset> wanted = presets;
    const auto twice = std::ranges::count_if(presets, isThere);
    if (twice > 0) {
        QMessageBox question(
            QMessageBox::Question, tr("Import Presets"),
            tr("You have %n of the presets already, with other values.", nullptr, int(twice)),
            QMessageBox::Cancel, m_parent->window());
        QPushButton *replace = question.addButton(tr("&Replace Mine"), QMessageBox::AcceptRole);
        QPushButton *keep = question.addButton(tr("&Keep Mine"), QMessageBox::RejectRole);
        question.exec();
        if (question.clickedButton() == keep)
            wanted.removeIf(isThere);
        else if (question.clickedButton() != replace)
            return;
    }
    tell(m_ownPresets->put(packName(), wanted),
         tr("%n preset(s) taken from %1.", nullptr, int(wanted.size())).arg(QFileInfo(file).fileName()));
}

} // namespace Layerwright
