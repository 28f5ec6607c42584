// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/presetfinder.h"

#include <QObject>
#include <QPointer>

namespace Layerwright {

class EditorPane;

/// What the user does with presets of their own: record, rename, delete, export and import. Asks with dialogs
/// over `parent`.
class OwnPresetActions final : public QObject
{
    Q_OBJECT

public:
    OwnPresetActions(OwnPresets *ownPresets, QWidget *parent);

    /// Null for all where nothing is open.
    void setDocument(ProfileDocument *document, PresetFinder *finder, EditorPane *editor);
    /// There is a pack that a preset could be of.
    bool canRecord() const;

    void record();
    void importPresets();
    void exportAll();
    void exportPreset(const Preset &preset);
    void rename(const Preset &preset);
    void remove(const Preset &preset);

signals:
    /// Something could not be done, and why.
    void refused(const QString &why);
    /// A word to the user, which may vanish by itself.
    void said(const QString &what);

private:
    QString packName() const;
    QList<Preset> packPresets() const;
    /// Says why not, else `what`.
    void tell(const Result<void> &done, const QString &what);
    void exportPresets(const QList<Preset> &presets, const QString &fileName);
    void take(const QList<Preset> &presets, const QString &file);

    OwnPresets *m_ownPresets;
    QWidget *m_parent;
    ProfileDocument *m_document = nullptr;
    QPointer<PresetFinder> m_finder;
    QPointer<EditorPane> m_editor;
};

} // namespace Layerwright
