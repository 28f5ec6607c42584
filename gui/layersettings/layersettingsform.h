// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/packsettings.h"

#include <QWidget>

#include <map>

class QLineEdit;
class QVBoxLayout;

namespace Layerwright {

class NoteLabel;
class PackRowsTable;

/// The fields of a layer's settings. It shows and wishes; somebody else knows the text.
class LayerSettingsForm final : public QWidget
{
    Q_OBJECT

public:
    explicit LayerSettingsForm(QWidget *parent = nullptr);

    /// Does not signal; focus, cursor and selection stay where they are.
    void setSettings(const PackSettings &settings);
    /// Says below the field why a wish was not done.
    void refuse(PackField field, const QString &why);

    QLineEdit *line(PackField field) const { return m_lines.at(field); }
    PackRowsTable *table(PackField field) const { return m_tables.at(field); }
    NoteLabel *note(PackField field) const { return m_notes.at(field); }

signals:
    /// With each letter.
    void textEdited(Layerwright::PackField field, const QString &text);
    void rowEdited(Layerwright::PackField field, int row, const QStringList &cells);
    void rowRemoved(Layerwright::PackField field, int row);
    /// The user is done with a field, for now.
    void finished();

private:
    void addLine(QVBoxLayout *layout, PackField field);
    void addTable(QVBoxLayout *layout, PackField field);
    void showNote(const PackSetting &setting);

    std::map<PackField, QLineEdit *> m_lines;
    std::map<PackField, PackRowsTable *> m_tables;
    std::map<PackField, NoteLabel *> m_notes;
};

} // namespace Layerwright
