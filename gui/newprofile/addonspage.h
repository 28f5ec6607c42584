// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/newprofile/newprofilepage.h"
#include "model/document/profiledocument.h"

#include <memory>

class QAction;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace Layerwright {

class AddChartDialog;
class EditorPane;
class EmptyState;
class LayerListModel;
class LayerView;
class NoteLabel;
class PackLibrary;

/// The layers that are not core layers: any number of them, none among them.
class AddOnsPage final : public NewProfilePage
{
    Q_OBJECT

public:
    /// The library outlives the page; `chooseFolder` is offered where no pack is known.
    AddOnsPage(const PackLibrary *library, QAction *chooseFolder, QWidget *parent = nullptr);
    ~AddOnsPage() override;

    void setAnswers(const NewProfile &answers) override;
    void answer(NewProfile &answers) const override;
    QWidget *firstField() const override;

    ProfileDocument *document() const { return m_document.get(); }
    EditorPane *editor() const { return m_editor; }
    void addManifestsFrom(const QStringList &paths);

private:
    QWidget *makeButtons();
    QWidget *makeList();
    void addPack();
    void addFrom(AddChartDialog *dialog);
    void add(const Layer &layer);
    void addAnother(const Layer &layer);
    void insert(const Layer &layer);
    void remove();
    void move(int by);
    void follow();

    const PackLibrary *m_library;
    QAction *m_chooseFolder;
    std::unique_ptr<ProfileDocument> m_document;
    LayerListModel *m_model = nullptr;
    EditorPane *m_editor = nullptr; // of the layer that is current
    LayerView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_pages;
    QPushButton *m_addPack;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QSplitter *m_halves;
    NoteLabel *m_note;
};

} // namespace Layerwright
