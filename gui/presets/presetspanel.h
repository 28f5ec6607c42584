// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/presets/presetrow.h"
#include "model/document/presetfinder.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QScrollArea;
class QStackedWidget;

namespace Layerwright {

class EditorPane;
class EmptyState;
class OwnPresetActions;
class PresetList;
class PresetPreview;

/// The presets of the layer that is worked on: which are on, what each would change (shown over the editor
/// while the pointer or the keyboard is at it), and one step of the undo stack for a click.
class PresetsPanel final : public QWidget
{
    Q_OBJECT

public:
    /// What the panel offers beside its choices.
    struct Offers
    {
        QAction *chooseFolder; ///< where no pack is known
        QAction *record;
        QAction *importPresets;
        QAction *exportPresets;
    };
    PresetsPanel(const Offers &offers, OwnPresets *ownPresets, QWidget *parent = nullptr);

    /// None of all shows nothing.
    void setDocument(ProfileDocument *document, const PackLibrary *library, EditorPane *editor);
    void setLayer(ItemId layer);

    /// Gives the keyboard to the first choice, or to what is offered instead.
    void takeFocus();

    PresetFinder *finder() const { return m_finder; }
    PresetList *list() const { return m_list; }
    /// Null while nothing is previewed.
    PresetPreview *preview() const;

signals:
    /// Something could not be done, and why.
    void refused(const QString &why);
    /// A word to the user, which may vanish by itself.
    void said(const QString &what);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeListPage();
    void showPack();
    void showBoard();
    void search(const QString &words);
    void choose(PresetRow *row, PresetRow::Part part);
    void showMenu(PresetRow *row, const QPoint &globalPosition);
    void connectOffers();
    QWidget *makeFoot();
    void showChange(const QList<TextEdit> &edits, qsizetype markerEnd);
    void updatePreview();

    QStackedWidget *m_pages;
    EmptyState *m_noLayer;
    EmptyState *m_unknown;
    EmptyState *m_manifests;
    EmptyState *m_noPresets;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_origin = nullptr;
    QLabel *m_ownFault = nullptr;
    QLabel *m_hint = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_noMatch = nullptr;
    PresetList *m_list = nullptr;
    PresetFinder *m_finder = nullptr;
    ProfileDocument *m_document = nullptr;
    const PackLibrary *m_library = nullptr;
    OwnPresets *m_ownPresets;
    OwnPresetActions *m_own;
    Offers m_offers;
    QPointer<EditorPane> m_editor;
    QPointer<PresetPreview> m_preview;
    QTimer m_previewDelay;
    bool m_hasChosen = false; // and is still there: what was chosen is looked at, not what else could be
};

} // namespace Layerwright
