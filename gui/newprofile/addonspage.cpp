// SPDX-License-Identifier: Apache-2.0
#include "gui/newprofile/addonspage.h"

#include "gui/addlayer/addchartdialog.h"
#include "gui/addlayer/addpackdialog.h"
#include "gui/addlayer/identitydialog.h"
#include "gui/addlayer/notelabel.h"
#include "gui/editor/editorpane.h"
#include "gui/help/whatsthistext.h"
#include "gui/settings/settings.h"
#include "gui/stack/emptystate.h"
#include "gui/stack/layerview.h"
#include "gui/stack/manifestlayers.h"
#include "gui/theme/icon.h"
#include "model/catalog/packlayer.h"
#include "model/commands/insertlayer.h"
#include "model/commands/movelayers.h"
#include "model/commands/removelayers.h"
#include "model/document/layeridentity.h"
#include "model/document/stackorder.h"
#include "model/items/layerlistmodel.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QUndoStack>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

AddOnsPage::AddOnsPage(const PackLibrary *library, QAction *chooseFolder, QWidget *parent)
    : NewProfilePage(parent)
    , m_library(library)
    , m_chooseFolder(chooseFolder)
    , m_view(new LayerView)
    , m_empty(new EmptyState(tr("No add-ons yet"),
                             tr("Packs, charts and manifests can be added here, or at any time later.")))
    , m_pages(new QStackedWidget)
    , m_addPack(new QPushButton(icon("add"_L1), tr("Add &Pack…")))
    , m_remove(new QPushButton(icon("remove"_L1), tr("&Remove")))
    , m_up(new QPushButton(icon("up"_L1), tr("&Up")))
    , m_down(new QPushButton(icon("down"_L1), tr("&Down")))
    , m_halves(new QSplitter)
    , m_note(new NoteLabel)
{
    setWhatsThis(whatsThisText(
        tr("The layers above the core: packs, Helm charts and manifests, the one on top installed "
           "last. Select one to edit its values, drag to change the order."),
        u"profiles#a-new-profile"_s));
    m_halves->setHandleWidth(1);
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(makeList());
    m_pages->addWidget(m_halves);
    m_pages->addWidget(m_empty);
    m_note->setContentsMargins(16, 6, 16, 6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeButtons());
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_note);
    connect(m_view, &LayerView::refused, this,
            [this](const QString &why) { m_note->say(why, Severity::Warning); });
    connect(m_view, &LayerView::filesDropped, this, &AddOnsPage::addManifestsFrom);
    connect(new QShortcut(QKeySequence::Delete, m_view), &QShortcut::activated, this, &AddOnsPage::remove);
    setAnswers({});
}

/// The view looks at the document until it is gone.
AddOnsPage::~AddOnsPage()
{
    delete m_editor;
    delete m_pages;
    delete m_model;
}

QWidget *AddOnsPage::makeButtons()
{
    auto *addManifests = new QPushButton(icon("manifest"_L1), tr("Add &Manifests…"));
    auto *addChart = new QPushButton(icon("add"_L1), tr("Add &Chart…"));
    auto *addZarf = new QPushButton(icon("add"_L1), tr("Add &Zarf…"));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(6);
    layout->addWidget(m_addPack);
    layout->addWidget(addChart);
    layout->addWidget(addManifests);
    layout->addWidget(addZarf);
    layout->addStretch();
    for (QPushButton *button : row->findChildren<QPushButton *>())
        button->setAutoDefault(false);
    connect(m_addPack, &QPushButton::clicked, this, &AddOnsPage::addPack);
    using Subject = AddChartDialog::Subject;
    connect(addChart, &QPushButton::clicked, this,
            [this] { addFrom(new AddChartDialog(m_document->profile(), Subject::Chart, this)); });
    connect(addZarf, &QPushButton::clicked, this,
            [this] { addFrom(new AddChartDialog(m_document->profile(), Subject::Zarf, this)); });
    connect(addManifests, &QPushButton::clicked, this, [this] {
        addManifestsFrom(QFileDialog::getOpenFileNames(this, tr("Manifests for a New Layer"),
                                                       Settings::lastFolder.value(),
                                                       tr("Manifests (*.yaml *.yml *.json);;All files (*)")));
    });
    return row;
}

/// With what can be done to the layers in it.
QWidget *AddOnsPage::makeList()
{
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 8);
    buttons->setSpacing(6);
    for (QPushButton *button : {m_up, m_down, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    connect(m_remove, &QPushButton::clicked, this, &AddOnsPage::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(-1); });
    return list;
}

void AddOnsPage::setAnswers(const NewProfile &answers)
{
    LoadedProfile loaded;
    loaded.profile.info = answers.info;
    loaded.profile.info.type = ProfileType::AddOn; // here the core layers are left out
    for (const Layer &layer : answers.layers)
        if (!layer.isCore())
            loaded.profile.layers.append(layer);
    LayerListModel *oldModel = m_model;
    QItemSelectionModel *oldSelection = m_view->selectionModel();
    auto document = std::make_unique<ProfileDocument>(loaded);
    m_model = new LayerListModel(document.get(), this);
    m_view->setModel(m_model);
    delete oldSelection;
    delete oldModel;
    delete std::exchange(m_editor, nullptr);
    m_document = std::move(document);
    m_editor = new EditorPane(m_document.get());
    m_editor->setPackLibrary(m_library);
    m_halves->addWidget(m_editor);
    m_halves->setSizes({300, 480});
    m_halves->setStretchFactor(1, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { m_editor->showLayer(m_model->layerId(current)); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AddOnsPage::follow);
    connect(m_document->undoStack(), &QUndoStack::indexChanged, this, [this] {
        follow();
        emit edited();
    });
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
    m_note->say({});
    follow();
}

void AddOnsPage::answer(NewProfile &answers) const
{
    answers.layers.removeIf([](const Layer &layer) { return !layer.isCore(); });
    answers.layers.append(m_document->profile().layers);
}

QWidget *AddOnsPage::firstField() const
{
    return m_addPack;
}

void AddOnsPage::follow()
{
    const bool hasLayers = m_model->rowCount() > 0;
    m_pages->setCurrentIndex(hasLayers ? 0 : 1);
    const QList<int> rows =
        m_document->layerRows(m_model->layerIds(m_view->selectionModel()->selectedIndexes()));
    m_remove->setEnabled(!rows.isEmpty());
    m_up->setEnabled(!rows.isEmpty() && rows.last() + 1 < m_model->rowCount());
    m_down->setEnabled(!rows.isEmpty() && rows.first() > 0);
}

void AddOnsPage::addPack()
{
    auto *dialog = new AddPackDialog(m_document->profile(), m_library, m_chooseFolder, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const std::optional<PackChoice> choice = dialog->choice();
        if (!choice)
            return;
        add(layerOf(choice->pack, choice->tag));
    });
    dialog->open();
}

void AddOnsPage::addFrom(AddChartDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const std::optional<Layer> layer = dialog->layer())
            add(*layer);
    });
    dialog->open();
}

void AddOnsPage::add(const Layer &layer)
{
    const QList<Layer> &layers = m_document->profile().layers;
    const bool isTaken = std::ranges::find(layers, layer.name, &Layer::name) != layers.end();
    if (layer.isCore())
        m_note->say(tr("%1 is a core layer; core layers have steps of their own, and add-on and system "
                       "profiles have none.")
                        .arg(layer.name),
                    Severity::Warning);
    else if (isTaken || holdsPack(m_document->profile(), layer.name))
        addAnother(layer);
    else
        insert(layer);
}

void AddOnsPage::addAnother(const Layer &layer)
{
    auto *dialog = new IdentityDialog(m_document->profile(), layer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, layer] {
        const Result<Layer> named = withIdentity(layer, dialog->identity());
        if (named)
            insert(*named);
        else
            m_note->say(named.error().message, Severity::Error);
    });
    dialog->open();
}

void AddOnsPage::insert(const Layer &layer)
{
    auto command = std::make_unique<InsertLayer>(m_document.get(),
                                                 insertionRow(m_document->profile(), layer.kind), layer);
    const ItemId id = command->layerId();
    m_document->push(std::move(command));
    m_view->setCurrentIndex(m_model->indexOf(id));
    m_view->setFocus();
    m_note->say({});
}

void AddOnsPage::addManifestsFrom(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    const Result<ItemId> added = ManifestLayers::addFromFiles(m_document.get(), paths);
    if (!added)
        return m_note->say(added.error().message, Severity::Error);
    m_view->setCurrentIndex(m_model->indexOf(*added));
    m_note->say({});
}

void AddOnsPage::remove()
{
    const QList<ItemId> ids = m_model->layerIds(m_view->selectionModel()->selectedIndexes());
    if (ids.isEmpty())
        return;
    m_document->push(std::make_unique<RemoveLayers>(m_document.get(), ids));
}

void AddOnsPage::move(int by)
{
    const QList<ItemId> ids = m_model->layerIds(m_view->selectionModel()->selectedIndexes());
    const Result<int> destination = stepDestination(m_document->profile(), m_document->layerRows(ids),
                                                    by > 0 ? StackStep::Up : StackStep::Down);
    if (!destination)
        return m_note->say(destination.error().message, Severity::Warning);
    m_document->push(std::make_unique<MoveLayers>(m_document.get(), ids, *destination));
}

} // namespace Layerwright
