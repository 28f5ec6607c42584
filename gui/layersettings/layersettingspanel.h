// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profiledocument.h"
#include "model/yaml/packedit.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace Layerwright {

class EmptyState;
class LayerSettingsForm;
class NoteLabel;

/// The settings of the layer that is worked on, as a form over the `pack:` block of its values. Both ways:
/// what is typed into the text is shown, and what the form changes is a step of the undo stack, made by the
/// YAML engine.
class LayerSettingsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit LayerSettingsPanel(QWidget *parent = nullptr);
    ~LayerSettingsPanel() override;

    /// None shows nothing. The document outlives the panel, or the next call.
    void setDocument(ProfileDocument *document);
    void setLayer(ItemId layer);
    ItemId layer() const { return m_layer; }
    /// Gives the keyboard to the first field.
    void takeFocus();

    LayerSettingsForm *form() const { return m_form; }
    /// Why the form is shut; empty when it is not.
    QString fault() const;
    QPushButton *goThere() const { return m_goThere; }

signals:
    void placeChosen(Layerwright::TextId text, Layerwright::Span span);

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeFormPage();
    QWidget *makeFaultBox();
    void connectForm();
    void refresh();
    void showFault(const Error &error);
    void edit(PackField field, const std::function<Result<PackEdit>(const QByteArray &)> &wish);
    void editRow(PackField field, const std::function<Result<PackEdit>(const QByteArray &)> &wish);
    void goToFault();
    TextId text() const { return {m_layer, 0}; }

    ProfileDocument *m_document = nullptr;
    ItemId m_layer = 0;
    QHash<ItemId, QStringList> m_made; ///< the maps that the form made in each layer's values
    PackSettings m_shown;
    int m_faultLine = 0;
    QTimer m_pause;
    bool m_isStale = true;
    QStackedWidget *m_pages;
    EmptyState *m_noLayer;
    QWidget *m_formPage = nullptr;
    LayerSettingsForm *m_form = nullptr;
    QWidget *m_faultBox = nullptr;
    NoteLabel *m_fault = nullptr;
    QPushButton *m_goThere = nullptr;
    NoteLabel *m_notes = nullptr; // on the block as a whole
};

} // namespace Layerwright
