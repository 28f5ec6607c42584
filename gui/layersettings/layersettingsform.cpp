// SPDX-License-Identifier: Apache-2.0
#include "gui/layersettings/layersettingsform.h"

#include "gui/addlayer/notelabel.h"
#include "gui/help/whatsthistext.h"
#include "gui/layersettings/packrowstable.h"
#include "gui/layersettings/settingswording.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

LayerSettingsForm::LayerSettingsForm(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(4);
    for (const PackFieldPlace &place : packFieldPlaces()) {
        auto *title = new QLabel(SettingsWording::title(place.field));
        layout->addWidget(title);
        if (place.shape == PackShape::Text) {
            addLine(layout, place.field);
            title->setBuddy(m_lines.at(place.field));
        } else {
            addTable(layout, place.field);
        }
        const QString help =
            whatsThisText(SettingsWording::help(place.field), u"layers#settings-of-a-layer"_s);
        title->setWhatsThis(help);
        if (place.shape == PackShape::Text)
            m_lines.at(place.field)->setWhatsThis(help);
        else
            m_tables.at(place.field)->setWhatsThis(help);
        auto *note = new NoteLabel(SettingsWording::hint(place.field));
        m_notes.emplace(place.field, note);
        layout->addWidget(note);
        layout->addSpacing(10);
    }
    layout->addStretch(1);
}

void LayerSettingsForm::addLine(QVBoxLayout *layout, PackField field)
{
    auto *line = new QLineEdit;
    line->setAccessibleName(SettingsWording::title(field));
    line->setPlaceholderText(SettingsWording::placeholder(field));
    m_lines.emplace(field, line);
    layout->addWidget(line);
    connect(line, &QLineEdit::textEdited, this,
            [this, field](const QString &text) { emit textEdited(field, text); });
    connect(line, &QLineEdit::editingFinished, this, &LayerSettingsForm::finished);
}

void LayerSettingsForm::addTable(QVBoxLayout *layout, PackField field)
{
    auto *table = new PackRowsTable(field);
    m_tables.emplace(field, table);
    layout->addWidget(table);
    connect(table, &PackRowsTable::rowEdited, this,
            [this, field](int row, const QStringList &cells) { emit rowEdited(field, row, cells); });
    connect(table, &PackRowsTable::rowRemoved, this, [this, field](int row) { emit rowRemoved(field, row); });
}

static void setTextKeepingCursor(QLineEdit *line, const QString &text)
{
    if (line->text() == text)
        return;
    const int cursor = line->cursorPosition();
    line->setText(text);
    line->setCursorPosition(std::min(cursor, int(text.size())));
}

void LayerSettingsForm::setSettings(const PackSettings &settings)
{
    for (const PackSetting &setting : settings.settings) {
        const bool isOdd = !setting.obstacle.isEmpty();
        if (placeOf(setting.field).shape == PackShape::Text) {
            setTextKeepingCursor(line(setting.field), setting.text);
            line(setting.field)->setReadOnly(isOdd);
            line(setting.field)
                ->setPlaceholderText(isOdd ? tr("Only in the text")
                                           : SettingsWording::placeholder(setting.field));
        } else {
            table(setting.field)->setLocked(isOdd);
            table(setting.field)->setRows(setting.rows);
        }
        showNote(setting);
    }
}

/// What stands in the way comes before what is odd, and that before the hint.
void LayerSettingsForm::showNote(const PackSetting &setting)
{
    QStringList lines;
    Severity severity = Severity::Information;
    if (!setting.obstacle.isEmpty()) {
        lines.append(setting.obstacle);
        severity = Severity::Warning;
    }
    const auto odd =
        std::ranges::count_if(setting.rows, [](const PackRow &row) { return !row.obstacle.isEmpty(); });
    if (odd > 0) {
        const auto first =
            std::ranges::find_if(setting.rows, [](const PackRow &row) { return !row.obstacle.isEmpty(); });
        lines.append(odd == 1
                         ? first->obstacle
                         : tr("%1 And %n more such row(s).", nullptr, int(odd) - 1).arg(first->obstacle));
        severity = Severity::Warning;
    }
    for (const Finding &finding : setting.findings) {
        lines.append(finding.message);
        severity = std::min(severity, finding.severity); // the gravest comes first
    }
    lines.removeDuplicates();
    NoteLabel *label = note(setting.field);
    label->say(lines.isEmpty() ? SettingsWording::hint(setting.field) : lines.join(u'\n'), severity);
    label->setVisible(!label->text().isEmpty());
    QWidget *field = placeOf(setting.field).shape == PackShape::Text
                         ? static_cast<QWidget *>(line(setting.field))
                         : table(setting.field)->table();
    field->setAccessibleDescription(label->text());
}

void LayerSettingsForm::refuse(PackField field, const QString &why)
{
    note(field)->say(why, Severity::Error);
    note(field)->setVisible(true);
}

} // namespace Layerwright
