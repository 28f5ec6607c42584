// SPDX-License-Identifier: Apache-2.0
#include "gui/mainwindow/mainwindow.h"

#include "gui/card/profilecard.h"
#include "gui/editor/editorpane.h"
#include "gui/editor/yamleditor.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/docktitle.h"
#include "gui/mainwindow/editoractions.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/mainwindow/messagebar.h"
#include "gui/mainwindow/primarybutton.h"
#include "gui/mainwindow/statusline.h"
#include "gui/mainwindow/windows.h"
#include "gui/presets/presetspanel.h"
#include "gui/problems/problemspanel.h"
#include "gui/settings/recentfiles.h"
#include "gui/settings/settings.h"
#include "gui/stack/layerview.h"
#include "gui/stack/stackpanel.h"
#include "gui/theme/colors.h"
#include "gui/theme/severitylook.h"
#include "model/commands/edittext.h"
#include "model/document/problemfinder.h"

#include <QApplication>
#include <QDockWidget>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QStatusBar>
#include <QToolBar>
#include <QTreeView>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

MainWindow::MainWindow(Windows *windows)
    : m_windows(windows)
    , m_actions(new Actions(this))
    , m_file(new FileActions(this, windows))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    setUpCentre();
    setUpDocks();
    setUpMenus();
    setUpToolBar();
    setUpStatus();
    connectActions();
    connectViews();
    restoreLayout();
    m_file->adopt({FileActions::emptyProfile(), {}, {}}, true);
}

/// The views look at the document until they are gone.
MainWindow::~MainWindow()
{
    delete m_presetsDock;
    delete m_editor;
    delete m_stackDock;
    delete m_problemsDock;
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

void MainWindow::setUpDocks()
{
    m_card = new ProfileCard;
    m_stack = new StackPanel(m_actions);
    m_stackDock = new QDockWidget(tr("Stack"), this);
    m_stackDock->setObjectName(u"stack"_s);
    m_stackDock->setTitleBarWidget(m_card); // dragging the card moves the dock
    m_stackDock->setWidget(m_stack);
    m_stackDock->setMinimumWidth(220);
    addDockWidget(Qt::LeftDockWidgetArea, m_stackDock);

    m_problems = new ProblemsPanel;
    m_problemsDock = new QDockWidget(tr("Problems"), this);
    m_problemsDock->setObjectName(u"problems"_s);
    m_problemsTitle = new DockTitle(m_problemsDock);
    m_problemsDock->setTitleBarWidget(m_problemsTitle);
    m_problemsDock->setWidget(m_problems);
    addDockWidget(Qt::BottomDockWidgetArea, m_problemsDock);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea); // the stack keeps its height

    m_presets = new PresetsPanel((*m_actions)[ActionId::CatalogFolder]);
    m_presets->setCatalogFolder(Settings::catalogFolder.value());
    m_presetsDock = new QDockWidget(tr("Presets"), this);
    m_presetsDock->setObjectName(u"presets"_s);
    m_presetsDock->setTitleBarWidget(new DockTitle(m_presetsDock));
    m_presetsDock->setWidget(m_presets);
    m_presetsDock->setMinimumWidth(200);
    addDockWidget(Qt::RightDockWidgetArea, m_presetsDock);
    resizeDocks({m_stackDock, m_presetsDock}, {330, 300}, Qt::Horizontal);
    resizeDocks({m_problemsDock}, {150}, Qt::Vertical);
}

void MainWindow::setUpMenus()
{
    const auto add = [this](const QString &title, MenuId place) {
        QMenu *menu = menuBar()->addMenu(title);
        m_actions->fill(menu, place);
        return menu;
    };
    QMenu *file = add(tr("&File"), MenuId::File);
    auto *exportMenu = new QMenu(tr("&Export As"), file);
    exportMenu->setObjectName(u"export"_s);
    m_actions->fill(exportMenu, MenuId::Export);
    file->insertMenu((*m_actions)[ActionId::Download], exportMenu);
    file->insertMenu((*m_actions)[ActionId::Import], m_file->recentMenu());
    add(tr("&Edit"), MenuId::Edit);

    auto *view = new QMenu(tr("&View"), this);
    view->addAction(m_stackDock->toggleViewAction());
    view->addAction(m_problemsDock->toggleViewAction());
    view->addAction(m_presetsDock->toggleViewAction());
    view->addSeparator();
    m_actions->fill(view, MenuId::View);
    view->addSeparator();
    m_actions->fill(view->addMenu(tr("&Light or Dark")), MenuId::Scheme);
    menuBar()->addMenu(view);

    add(tr("&Profile"), MenuId::Profile);
    add(tr("&Layer"), MenuId::Layer);
    add(tr("&Catalog"), MenuId::Catalog);
    add(tr("&Help"), MenuId::Help);
}

void MainWindow::setUpToolBar()
{
    QToolBar *bar = addToolBar(tr("Tools"));
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setContentsMargins(8, 4, 8, 5);
    const auto add = [&](std::initializer_list<ActionId> ids) {
        for (const ActionId id : ids)
            bar->addAction((*m_actions)[id]);
    };
    add({ActionId::NewProfile, ActionId::Open, ActionId::Save});
    bar->addSeparator();
    add({ActionId::Undo, ActionId::Redo});
    bar->addSeparator();
    add({ActionId::NewManifestLayer});
    for (const ActionId id : {ActionId::Undo, ActionId::Redo})
        if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction((*m_actions)[id])))
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    (*m_actions)[ActionId::NewProfile]->setIconText(tr("New"));
    (*m_actions)[ActionId::Open]->setIconText(tr("Open"));
    (*m_actions)[ActionId::NewManifestLayer]->setIconText(tr("Manifest"));

    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    auto *exportButton = new PrimaryButton(tr("Export"), "export"_L1);
    exportButton->setToolTip(tr("Write the profile as JSON, YAML, a folder or an archive"));
    exportButton->setPopupMode(QToolButton::InstantPopup);
    exportButton->setMenu(menuBar()->findChild<QMenu *>(u"export"_s));
    bar->addWidget(exportButton);
}

void MainWindow::setUpStatus()
{
    m_status = new StatusLine(statusBar());
    connect(m_status, &StatusLine::findingsClicked, this,
            [this] { (*m_actions)[ActionId::FocusProblems]->trigger(); });
    connect(m_status, &StatusLine::cursorClicked, this,
            [this] { (*m_actions)[ActionId::GoToLine]->trigger(); });
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto slot) {
        connect((*m_actions)[id], &QAction::triggered, this, slot);
    };
    on(ActionId::Undo, [this] { m_document->undoStack()->undo(); });
    on(ActionId::Redo, [this] { m_document->undoStack()->redo(); });
    on(ActionId::EditInfo, [this] { m_card->edit(InfoField::Name); });
    on(ActionId::NextProblem, [this] { m_problems->step(1); });
    on(ActionId::PreviousProblem, [this] { m_problems->step(-1); });
    on(ActionId::NewManifestLayer, [this] { addManifestLayer(); });
    on(ActionId::ManifestLayerFromFiles, [this] {
        addManifestLayerFrom(
            QFileDialog::getOpenFileNames(this, tr("Manifests for a New Layer"), Settings::lastFolder.value(),
                                          tr("Manifests (*.yaml *.yml *.json);;All files (*)")));
    });
    on(ActionId::FocusStack, [this] {
        m_stackDock->show();
        m_stack->view()->setFocus(Qt::ShortcutFocusReason);
    });
    on(ActionId::FocusProblems, [this] {
        m_problemsDock->show();
        m_problems->view()->setFocus(Qt::ShortcutFocusReason);
    });
    on(ActionId::FocusPresets, [this] {
        m_presetsDock->show();
        m_presetsDock->raise();
        m_presets->takeFocus();
    });
    on(ActionId::CatalogFolder, [this] { chooseCatalogFolder(); });
    on(ActionId::AboutQt, [this] { QMessageBox::aboutQt(this); });
    on(ActionId::AboutLayerwright, [this] {
        QMessageBox::about(
            this, tr("About Layerwright"),
            tr("<h3>Layerwright %1</h3><p>Designs Palette profiles, with no server, no account and no "
               "network.</p><p>Layerwright is independent of Palette's vendor. Licence: Apache 2.0.</p>")
                .arg(QStringLiteral(LAYERWRIGHT_VERSION)));
    });
    on(ActionId::OpenSample, [this] { m_windows->import(u":/samples/store-edge.json"_s, this); });
    m_windows->connectSchemeActions(*m_actions);
}

void MainWindow::connectViews()
{
    connect(m_stack, &StackPanel::currentLayerChanged, this,
            [this](ItemId layer) { m_editor->showLayer(layer); });
    connect(m_stack, &StackPanel::refused, this,
            [this](const QString &why) { statusBar()->showMessage(why, 6000); });
    connect(m_stack, &StackPanel::filesDropped, this,
            [this](const QStringList &paths) { takeFiles(paths, true); });
    connect(m_problems, &ProblemsPanel::chosen, this, &MainWindow::goToProblem);
    connect(m_problems, &ProblemsPanel::fixRequested, this, &MainWindow::fixProblem);
    connect(m_presets, &PresetsPanel::refused, this,
            [this](const QString &why) { m_messages->show(u"presets"_s, Severity::Error, why); });
    connect(m_presets, &PresetsPanel::catalogFailed, this, &MainWindow::showCatalogFault);
    connect(m_file, &FileActions::stateChanged, this, [this] {
        setWindowTitle(tr("%1[*] – Layerwright").arg(m_file->displayName()));
        setWindowFilePath(m_file->path());
        setWindowModified(m_document->isModified());
        m_status->setSaved(m_file->savedText(), m_file->path());
    });
}

void MainWindow::restoreLayout()
{
    const QSize screenSize = screen()->availableSize();
    resize(QSize(1440, 900).boundedTo(screenSize * 0.94));
    setMinimumSize(QSize(720, 420).boundedTo(screenSize));
    restoreGeometry(Settings::windowGeometry.value());
    restoreState(Settings::windowState.value(), layoutVersion);
}

void MainWindow::setDocument(std::unique_ptr<ProfileDocument> document)
{
    const std::unique_ptr<ProfileDocument> old = std::exchange(m_document, std::move(document));
    ProblemFinder *oldFinder = std::exchange(m_finder, nullptr);
    delete oldFinder;
    m_stack->setDocument(m_document.get());
    m_card->setDocument(m_document.get());
    m_problems->setDocument(m_document.get());
    m_presets->setDocument(nullptr, nullptr);
    delete m_editor;
    m_editor = new EditorPane(m_document.get(), centralWidget());
    centralWidget()->layout()->addWidget(m_editor);
    static_cast<QVBoxLayout *>(centralWidget()->layout())->setStretchFactor(m_editor, 1);
    m_presets->setDocument(m_document.get(), m_editor);
    followDocument();
    if (const int count = int(m_document->profile().layers.size()); count > 0)
        m_stack->select(m_document->layerId(count - 1));
}

void MainWindow::followDocument()
{
    QUndoStack *undoStack = m_document->undoStack();
    QAction *undo = (*m_actions)[ActionId::Undo];
    QAction *redo = (*m_actions)[ActionId::Redo];
    const auto follow = [this, undoStack, undo, redo] {
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
    connect(m_editor, &EditorPane::currentTextChanged, this, [this](TextId id) {
        m_status->setText(m_document->text(id));
        m_stack->select(id.layer);
        m_presets->setLayer(id.layer);
    });
    m_status->setCursor(0, 0);

    m_finder = new ProblemFinder(m_document.get(), this);
    connect(m_finder, &ProblemFinder::problemsChanged, this, &MainWindow::showFindings);
    showFindings({});
}

void MainWindow::showFindings(const QList<DocumentFinding> &findings)
{
    m_stack->setProblems(findings);
    m_problems->setProblems(findings);
    QHash<TextId, QList<Finding>> byText;
    for (const DocumentFinding &finding : findings)
        if (finding.isInText())
            byText[finding.place].append(finding.finding);
    for (const TextId id : std::as_const(m_marked))
        if (!byText.contains(id))
            m_editor->setFindings(id, {});
    for (auto text = byText.cbegin(); text != byText.cend(); ++text)
        m_editor->setFindings(text.key(), text.value());
    m_marked = byText.keys();
    m_status->setFindings(findings);
    Severity worst = Severity::Information;
    for (const DocumentFinding &finding : findings)
        worst = std::min(worst, finding.finding.severity); // errors come first
    m_problemsTitle->setCount(int(findings.size()), SeverityLook::color(worst, colorsOf(palette())));
    for (const ActionId id : {ActionId::NextProblem, ActionId::PreviousProblem})
        (*m_actions)[id]->setEnabled(!findings.isEmpty());
    m_status->setStack(m_document->profile());
}

void MainWindow::goToProblem(const DocumentFinding &problem)
{
    if (problem.isAboutProfile())
        return;
    m_stack->select(problem.place.layer);
    if (problem.isInText() && m_document->contains(problem.place)) {
        m_editor->goTo(problem.place, problem.finding.span);
    }
}

void MainWindow::fixProblem(const DocumentFinding &problem, int fix)
{
    if (fix >= problem.finding.fixes.size() || !m_document->contains(problem.place))
        return;
    if (!m_finder->isCurrent(problem.place)) {
        statusBar()->showMessage(tr("The text has just changed; try again in a moment."), 4000);
        return;
    }
    const Fix &way = problem.finding.fixes.at(fix);
    m_document->push(std::make_unique<EditText>(m_document.get(), problem.place, way.edits, way.title,
                                                EditText::Merge::No));
}

void MainWindow::chooseCatalogFolder()
{
    const QString known = Settings::catalogFolder.value();
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Folder of Packs"), known.isEmpty() ? Settings::lastFolder.value() : known);
    if (!folder.isEmpty())
        setCatalogFolder(folder);
}

/// For this window and all others, now and in the next run.
void MainWindow::setCatalogFolder(const QString &folder)
{
    Settings::catalogFolder.set(folder);
    for (MainWindow *window : m_windows->all()) {
        window->m_messages->remove(u"catalog"_s);
        window->m_presets->setCatalogFolder(folder);
    }
}

void MainWindow::showCatalogFault(const QString &why)
{
    MessageBar *bar = m_messages->show(u"catalog"_s, Severity::Warning, why);
    bar->addButton(tr("Choose Another…"), [this] { chooseCatalogFolder(); });
    bar->addButton(tr("Forget It"), [this] { setCatalogFolder({}); });
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
    return place;
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
    m_stack->select(id.layer);
    m_editor->showText(id);
    m_editor->editor()->goToLine(place.line, place.column);
}

} // namespace Layerwright
