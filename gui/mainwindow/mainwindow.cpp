// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow/mainwindow.h"

#include "gui/accessibility/announcer.h"
#include "gui/accessibility/panelcycle.h"
#include "gui/accessibility/roles.h"
#include "gui/addlayer/addlayeractions.h"
#include "gui/backups/backupactions.h"
#include "gui/catalogs/catalogactions.h"
#include "gui/checkpoints/checkpointactions.h"
#include "gui/compare/compareactions.h"
#include "gui/console/consoleactions.h"
#include "gui/editor/editorpane.h"
#include "gui/editor/folding.h"
#include "gui/editor/yamleditor.h"
#include "gui/guide/guideactions.h"
#include "gui/help/helpactions.h"
#include "gui/help/panelhelp.h"
#include "gui/inspection/inspectionactions.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/docks.h"
#include "gui/mainwindow/editoractions.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/mainwindow/findingviews.h"
#include "gui/mainwindow/menus.h"
#include "gui/mainwindow/messagebar.h"
#include "gui/mainwindow/statusline.h"
#include "gui/mainwindow/windows.h"
#include "gui/newprofile/profileactions.h"
#include "gui/overrides/overridespanel.h"
#include "gui/palette/paletteactions.h"
#include "gui/preferences/preferencesactions.h"
#include "gui/presets/presetspanel.h"
#include "gui/profiles/profilespanel.h"
#include "gui/report/reportactions.h"
#include "gui/session/windowsession.h"
#include "gui/settings/recentfiles.h"
#include "gui/settings/settings.h"
#include "gui/shortcuts/shortcutactions.h"
#include "gui/stack/stackpanel.h"
#include "gui/welcome/welcomeactions.h"
#include "model/document/checkpoints.h"
#include "model/document/packlibrary.h"
#include "model/document/packupdates.h"
#include "model/registry/catalogstore.h"
#include "model/registry/transferqueue.h"

#include <QApplication>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QScrollBar>
#include <QStatusBar>
#include <QTimer>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

MainWindow::MainWindow(Windows *windows)
    : m_windows(windows)
    , m_actions(new Actions(windows->shortcuts(), this))
    , m_file(new FileActions(this, windows))
{
    installAccessibleRoles();
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    setUpCentre();
    m_docks = std::make_unique<Docks>(this, m_actions, windows->ownPresets());
    m_begin = new ProfileActions(this, windows);
    m_addLayer = new AddLayerActions(m_actions, stack(), this);
    m_catalogActions = new CatalogActions(this, windows);
    connect(windows->catalogs(), &CatalogStore::changed, this, &MainWindow::checkCatalogList);
    connect(windows->queue(), &TransferQueue::statusChanged, this, &MainWindow::showTransfer);
    menuBar()->setAccessibleName(tr("Menus"));
    Menus::fill(menuBar(), *m_actions, *m_docks, {m_file->recentMenu(), m_begin->templatesMenu()});
    Menus::addToolBar(this, *m_actions);
    setUpStatus();
    setUpFeatures();
    connectActions();
    connectViews();
    restoreLayout();
    m_file->adopt({FileActions::emptyProfile(), {}, {}}, true);
}

/// The views look at the document until they are gone.
MainWindow::~MainWindow()
{
    delete m_welcome;
    delete m_findings;
    m_docks.reset();
    delete m_editor;
}

StackPanel *MainWindow::stack() const
{
    return m_docks->stack();
}

ProblemsPanel *MainWindow::problems() const
{
    return m_docks->problems();
}

PresetsPanel *MainWindow::presets() const
{
    return m_docks->presets();
}

void MainWindow::setUpCentre()
{
    auto *centre = new QWidget;
    m_messages = new MessageStack;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    setCentralWidget(centre);
}

void MainWindow::setUpStatus()
{
    m_status = new StatusLine(statusBar());
    connect(m_status, &StatusLine::findingsClicked, this,
            [this] { (*m_actions)[ActionId::FocusProblems]->trigger(); });
    connect(m_status, &StatusLine::cursorClicked, this,
            [this] { (*m_actions)[ActionId::GoToLine]->trigger(); });
}

/// Each does what its actions ask for; the window owns them.
void MainWindow::setUpFeatures()
{
    new BackupActions(this, m_windows);
    new CheckpointActions(this);
    new CompareActions(this);
    new PaletteActions(this, m_windows);
    new PanelCycle(this, m_actions);
    new ShortcutActions(this, m_windows->shortcuts());
    new ReportActions(this, m_windows);
    new ConsoleActions(this, m_windows);
    new PreferencesActions(this, m_windows);
    new HelpActions(this, m_windows->help());
    PanelHelp::explain(*m_docks, centralWidget(), statusBar());
    m_welcome = new WelcomeActions(this, m_windows, m_begin->templatesMenu());
    new GuideActions(this, m_windows);
    new InspectionActions(this, m_windows);
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto slot) {
        connect((*m_actions)[id], &QAction::triggered, this, slot);
    };
    on(ActionId::Undo, [this] {
        const QString what = m_document->undoStack()->undoText();
        m_document->undoStack()->undo();
        Announcer::say(this, tr("Undone: %1").arg(what));
    });
    on(ActionId::Redo, [this] {
        const QString what = m_document->undoStack()->redoText();
        m_document->undoStack()->redo();
        Announcer::say(this, tr("Done again: %1").arg(what));
    });
    on(ActionId::NewManifestLayer, [this] { addManifestLayer(); });
    on(ActionId::ManifestLayerFromFiles, [this] {
        addManifestLayerFrom(
            QFileDialog::getOpenFileNames(this, tr("Manifests for a New Layer"), Settings::lastFolder.value(),
                                          tr("Manifests (*.yaml *.yml *.json);;All files (*)")));
    });
    on(ActionId::ProfilesFolder, [this] { chooseProfilesFolder(); });
    on(ActionId::AboutQt, [this] { QMessageBox::aboutQt(this); });
    on(ActionId::OpenSample, [this] { m_windows->import(u":/samples/store-edge.json"_s, this); });
    m_windows->connectSchemeActions(*m_actions);
    m_windows->session()->connectAction((*m_actions)[ActionId::RestoreWindows]);
}

void MainWindow::connectViews()
{
    connect(stack(), &StackPanel::refused, this,
            [this](const QString &why) { statusBar()->showMessage(why, 6000); });
    connect(stack(), &StackPanel::filesDropped, this,
            [this](const QStringList &paths) { takeFiles(paths, true); });
    connect(m_addLayer, &AddLayerActions::refused, this,
            [this](const QString &why) { m_messages->show(u"layers"_s, Severity::Error, why); });
    connect(presets(), &PresetsPanel::refused, this,
            [this](const QString &why) { m_messages->show(u"presets"_s, Severity::Error, why); });
    connect(m_docks->overrides(), &OverridesPanel::refused, this,
            [this](const QString &why) { m_messages->show(u"overrides"_s, Severity::Error, why); });
    connect(presets(), &PresetsPanel::said, this,
            [this](const QString &what) { statusBar()->showMessage(what, 6000); });
    m_docks->profiles()->setFolder(Settings::profilesFolder.value());
    connect(m_docks->profiles(), &ProfilesPanel::openWanted, this, [this](const QString &path, bool inNew) {
        if (inNew)
            m_windows->open({path}, this);
        else
            m_windows->openHere(path, this);
    });
    connect(m_file, &FileActions::stateChanged, this, [this] {
        setWindowTitle(tr("%1[*] – Layerwright").arg(m_file->displayName()));
        setWindowFilePath(m_file->path());
        setWindowModified(m_document->isModified());
        if (m_findings)
            m_findings->setPath(m_file->path());
        m_status->setSaved(m_file->savedText(), m_file->path());
        m_docks->profiles()->setOpenPath(m_file->path());
        emit m_windows->changed();
    });
}

void MainWindow::restoreLayout()
{
    const QSize screenSize = screen()->availableSize();
    resize(QSize(1440, 900).boundedTo(screenSize * 0.94));
    setMinimumSize(QSize(720, 420).boundedTo(screenSize));
    setLayout({Settings::windowGeometry.value(), Settings::windowState.value()});
    if (Settings::windowState.value().isEmpty())
        m_docks->fitTabs();
}

WindowLayout MainWindow::layoutNow() const
{
    return {saveGeometry(), saveState(layoutVersion)};
}

void MainWindow::setLayout(const WindowLayout &layout)
{
    restoreGeometry(layout.geometry);
    restoreState(layout.state, layoutVersion);
}

void MainWindow::takeOver(MainWindow &other)
{
    const WorkPlace place = other.workPlace();
    m_file->takeOver(*other.m_file);
    goTo(place);
}

std::unique_ptr<ProfileDocument> MainWindow::exchangeDocument(std::unique_ptr<ProfileDocument> document)
{
    std::unique_ptr<ProfileDocument> old = std::exchange(m_document, std::move(document));
    delete std::exchange(m_findings, nullptr);
    m_docks->setDocument(m_document.get());
    m_docks->showEditor(nullptr, nullptr);
    delete m_editor;
    delete m_library;
    if (!Checkpoints::of(m_document.get())) // one that was recovered has its own
        new Checkpoints(m_document.get());
    m_library = new PackLibrary(m_document->loaded().attachments, m_windows->catalogListing(), this);
    m_library->setTransfers(m_windows->transfers());
    connect(m_library, &PackLibrary::sourcesRead, m_catalogActions, &CatalogActions::showFaults);
    m_editor = new EditorPane(m_document.get(), centralWidget());
    static_cast<QVBoxLayout *>(centralWidget()->layout())->addWidget(m_editor, 1);
    m_editor->setPackLibrary(m_library);
    m_docks->showEditor(m_editor, m_library);
    m_addLayer->setDocument(m_document.get(), m_library);
    checkCatalogList();
    followDocument();
    if (const int count = int(m_document->profile().layers.size()); count > 0) {
        stack()->select(m_document->layerId(count - 1));
        m_editor->showLayer(
            stack()->currentLayer()); // the list may have had it current before, for the keyboard
    }
    return old;
}

void MainWindow::followDocument()
{
    QUndoStack *undoStack = m_document->undoStack();
    QAction *undo = (*m_actions)[ActionId::Undo];
    QAction *redo = (*m_actions)[ActionId::Redo];
    const auto follow = [undoStack, undo, redo] {
        undo->setEnabled(undoStack->canUndo());
        redo->setEnabled(undoStack->canRedo());
        undo->setText(undoStack->canUndo() ? tr("&Undo %1").arg(undoStack->undoText()) : tr("&Undo"));
        redo->setText(undoStack->canRedo() ? tr("&Redo %1").arg(undoStack->redoText()) : tr("&Redo"));
    };
    connect(undoStack, &QUndoStack::indexChanged, this, follow);
    connect(undoStack, &QUndoStack::undoTextChanged, this, follow);
    connect(undoStack, &QUndoStack::redoTextChanged, this, follow);
    follow();

    const auto showStack = [this] { m_status->setStack(m_document->profile()); };
    connect(m_document.get(), &ProfileDocument::layerInserted, this, showStack);
    connect(m_document.get(), &ProfileDocument::layerRemoved, this, showStack);
    showStack();

    new EditorActions(*m_actions, m_editor);
    connect(m_editor, &EditorPane::cursorMoved, m_status, &StatusLine::setCursor);
    connect(m_editor, &EditorPane::cursorMoved, m_windows, &Windows::changed);
    connect(m_editor, &EditorPane::currentTextChanged, m_status,
            [this](TextId id) { m_status->setText(m_document->text(id)); });
    m_status->setCursor(0, 0);

    auto *updates = new PackUpdates(m_document.get(), m_library, m_library);
    connect(updates, &PackUpdates::changed, this,
            [this, updates] { stack()->setNewerVersions(updates->versions()); });

    m_findings = new FindingViews(
        m_document.get(), {m_docks.get(), m_editor, m_status, m_actions, m_library, m_windows->offRules()},
        this);
    connect(m_findings, &FindingViews::said, this,
            [this](const QString &text) { statusBar()->showMessage(text, 4000); });
}

/// For this window now, and for those to come.
void MainWindow::chooseProfilesFolder()
{
    const QString known = m_docks->profiles()->folder();
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Folder of Profiles"), known.isEmpty() ? Settings::lastFolder.value() : known);
    if (folder.isEmpty())
        return;
    Settings::profilesFolder.set(folder);
    m_docks->profiles()->setFolder(folder);
    m_docks->showProfiles();
    m_docks->profiles()->takeFocus();
}

void MainWindow::checkCatalogList()
{
    const auto sources = m_windows->catalogs()->sources();
    if (sources)
        m_messages->remove(u"catalogList"_s);
    else
        m_messages->show(u"catalogList"_s, Severity::Warning, sources.error().message);
}

void MainWindow::showTransfer()
{
    const TransferStatus &status = m_windows->queue()->status();
    m_status->setTransfer(status.host, status.step);
}

WorkPlace MainWindow::workPlace() const
{
    const TextId id = m_editor->currentText();
    const Layer *layer = m_document->layer(id.layer);
    const int manifest = m_document->manifestRow(id);
    WorkPlace place;
    if (!layer)
        return place;
    place.layer = layer->name;
    if (manifest >= 0)
        place.manifest = layer->manifests.at(manifest).name;
    const TextPosition cursor = m_editor->editor()->cursorTextPosition();
    place.line = cursor.line;
    place.column = cursor.column;
    const YamlEditor *editor = m_editor->editor();
    place.top = static_cast<int>(editor->lines().lineAt(editor->state().top));
    place.folded = editor->folding()->foldedLines();
    return place;
}

/// To the beginnings of the lines, or as far from them as the cursor needs it.
static void scrollAgain(YamlEditor *editor, int top)
{
    editor->horizontalScrollBar()->setValue(0);
    if (top >= 0)
        editor->scrollToLine(top);
    const QRect cursor = editor->cursorRect();
    if (cursor.top() >= 0 && cursor.bottom() < editor->viewport()->height())
        editor->ensureCursorVisible();
}

void MainWindow::goTo(const WorkPlace &place)
{
    const QList<Layer> &layers = m_document->profile().layers;
    const auto layer = std::ranges::find(layers, place.layer, &Layer::name);
    if (place.layer.isEmpty() || layer == layers.end())
        return;
    TextId id{m_document->layerId(int(layer - layers.begin())), 0};
    const auto manifest = std::ranges::find(layer->manifests, place.manifest, &Manifest::name);
    if (manifest != layer->manifests.end())
        id.manifest =
            m_document->manifestId(m_document->layerRow(id.layer), int(manifest - layer->manifests.begin()));
    stack()->select(id.layer);
    m_editor->showText(id);
    YamlEditor *editor = m_editor->editor();
    editor->folding()->restore(place.folded);
    editor->goToLine(place.line, place.column);
    QTimer::singleShot(0, editor, [editor, top = place.top] { // as soon as it is known how large the view is
        scrollAgain(editor, top);
    });
}

} // namespace Layerwright
