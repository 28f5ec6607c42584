// SPDX-License-Identifier: Apache-2.0
#include "gui/guide/guidesteps.h"

#include "gui/editor/editorpane.h"
#include "gui/editor/yamleditor.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/docks.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/primarybutton.h"
#include "gui/presets/presetlist.h"
#include "gui/presets/presetspanel.h"
#include "gui/problems/problemspanel.h"
#include "gui/stack/layerview.h"
#include "gui/stack/stackpanel.h"
#include "gui/variables/variablespanel.h"
#include "gui/variables/variableview.h"

#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QUndoStack>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

GuideSteps::GuideSteps(MainWindow *window)
    : m_window(window)
{
}

QList<GuideStep> GuideSteps::all() const
{
    return {stack(), order(), values(), presets(), variables(), problems(), commands(), files()};
}

QString GuideSteps::keysOf(ActionId id) const
{
    return m_window->actions()[id]->shortcut().toString(QKeySequence::NativeText);
}

static ItemId layerNamed(const MainWindow *window, const QString &name)
{
    const QList<Layer> &layers = window->document()->profile().layers;
    const auto layer = std::ranges::find(layers, name, &Layer::name);
    return layer == layers.end() ? 0 : window->document()->layerId(int(layer - layers.begin()));
}

/// Shows the dock that the panel is in, and the layer where it is still there. The keyboard stays.
std::function<void()> GuideSteps::showing(QWidget *panel, const QString &layer) const
{
    return [window = m_window, panel, layer] {
        QWidget *dock = panel;
        while (dock && !qobject_cast<QDockWidget *>(dock))
            dock = dock->parentWidget();
        if (dock) {
            dock->show();
            dock->raise();
        }
        if (const ItemId id = layerNamed(window, layer))
            window->stack()->select(id);
    };
}

GuideStep GuideSteps::stack() const
{
    return {.title = tr("The stack"),
            .text =
                tr("A profile is a stack of layers. At the bottom is the infrastructure: operating system, "
                   "Kubernetes, network and storage. Add-ons lie on it."),
            .task = tr("Choose the layer argo-cd. The editor then shows its values."),
            .target =
                [stack = m_window->stack()] {
                    return GuideTarget{stack, {}};
                },
            .prepare = showing(m_window->stack(), u"store-config"_s),
            .watch =
                [window = m_window](QObject *context, const GuideStep::Done &done) {
                    QObject::connect(window->editor(), &EditorPane::currentTextChanged, context,
                                     [window, done](TextId id) {
                                         if (id.layer == layerNamed(window, u"argo-cd"_s))
                                             done();
                                     });
                }};
}

GuideStep GuideSteps::order() const
{
    const QString keys = keysOf(ActionId::MoveLayersDown);
    const QString dragged = u"price-board"_s;
    const auto row = [window = m_window, dragged] {
        LayerView *view = window->stack()->view();
        for (int i = 0; i < view->model()->rowCount(); ++i)
            if (const QModelIndex index = view->model()->index(i, 0); index.data().toString() == dragged)
                return GuideTarget{view->viewport(), view->visualRect(index) & view->viewport()->rect()};
        return GuideTarget{view, {}};
    };
    return {
        .title = tr("The order of the layers"),
        .text = tr("Add-ons are dragged to where you want them. The infrastructure keeps its order, and says "
                   "why when you try."),
        .task = keys.isEmpty() ? tr("Drag price-board to another place.")
                               : tr("Drag price-board to another place, or press %1 in the list.").arg(keys),
        .target = row,
        .prepare = showing(m_window->stack(), dragged),
        .watch = [window = m_window](QObject *context, const GuideStep::Done &done) {
            QObject::connect(window->document(), &ProfileDocument::layerMoved, context, done);
        }};
}

GuideStep GuideSteps::values() const
{
    const QString undo = keysOf(ActionId::Undo);
    return {
        .title = tr("The values"),
        .text = tr("Each layer has its values, as YAML. What you do not touch stays as it is, to the byte, "
                   "with all its comments."),
        .task = undo.isEmpty() ? tr("Change a value.") : tr("Change a value. %1 takes it back.").arg(undo),
        .target =
            [window = m_window] {
                return GuideTarget{window->editor()->editor(), {}};
            },
        .prepare = showing(m_window->stack(), u"argo-cd"_s),
        .watch =
            [window = m_window](QObject *context, const GuideStep::Done &done) {
                QObject::connect(window->document(), &ProfileDocument::textChanged, context, done);
            }};
}

GuideStep GuideSteps::presets() const
{
    return {.title = tr("Presets"),
            .text = tr(
                "A pack brings presets: changes of its values that belong together. While the pointer rests "
                "on one, the editor shows the lines that it would change."),
            .task = tr("Choose another preset of argo-cd."),
            .side = CalloutSide::Left,
            .target =
                [panel = m_window->presets()] {
                    return GuideTarget{panel, {}};
                },
            .prepare = showing(m_window->presets(), u"argo-cd"_s),
            .watch =
                [window = m_window](QObject *context, const GuideStep::Done &done) {
                    const int before = window->document()->undoStack()->index();
                    QObject::connect(window->presets()->list(), &PresetList::chosen, context,
                                     [window, before, done] {
                                         if (window->document()->undoStack()->index() > before) // not refused
                                             done();
                                     });
                }};
}

GuideStep GuideSteps::variables() const
{
    VariablesPanel *panel = m_window->docks()->variables();
    return {.title = tr("Variables"),
            .text = tr(
                "Variables get their values when a cluster is made from the profile. The texts use them as "
                "{{.spectro.var.name}}."),
            .task = tr("Open one of them, by a double click or with Return."),
            .side = CalloutSide::Left,
            .target =
                [panel] {
                    return GuideTarget{panel, {}};
                },
            .prepare = showing(panel),
            .watch =
                [panel](QObject *context, const GuideStep::Done &done) {
                    QObject::connect(panel->view(), &VariableView::opened, context, done);
                }};
}

GuideStep GuideSteps::problems() const
{
    ProblemsPanel *panel = m_window->problems();
    return {.title = tr("Problems"),
            .text = tr("What the product would refuse or misread is listed here while you work, often with "
                       "a remedy at its right."),
            .task = tr("Choose the problem of price-board. The editor goes to its line."),
            .side = CalloutSide::Above,
            .target =
                [panel] {
                    return GuideTarget{panel, {}};
                },
            .prepare = showing(panel),
            .watch =
                [panel](QObject *context, const GuideStep::Done &done) {
                    QObject::connect(panel, &ProblemsPanel::chosen, context, done);
                    QObject::connect(panel, &ProblemsPanel::fixRequested, context, done);
                }};
}

GuideStep GuideSteps::commands() const
{
    const QAction *palette = m_window->actions()[ActionId::CommandPalette];
    const QString keys = keysOf(ActionId::CommandPalette);
    const auto menu = [window = m_window, palette] {
        QMenuBar *bar = window->menuBar();
        for (QAction *title : bar->actions())
            if (title->menu() && title->menu()->actions().contains(palette))
                return GuideTarget{bar, bar->actionGeometry(title)};
        return GuideTarget{bar, {}};
    };
    return {.title = tr("Every command by its name"),
            .text = tr(
                "Whatever the menus can do is found by some letters of its name, with its keys beside it."),
            .task = keys.isEmpty() ? tr("Choose Command Palette in this menu, and type: dark.")
                                   : tr("Press %1, and type: dark.").arg(keys),
            .side = CalloutSide::Below,
            .target = menu,
            .prepare = [] {},
            .watch =
                [palette](QObject *context, const GuideStep::Done &done) {
                    QObject::connect(palette, &QAction::triggered, context, done);
                }};
}

GuideStep GuideSteps::files() const
{
    return {.title = tr("Out into a file"),
            .text =
                tr("A profile is written as a .tgz archive, as JSON or YAML, or as a folder for Git. Each "
                   "of them opens as the same profile again."),
            .task = tr("Export this sample as an archive, to wherever you like."),
            .side = CalloutSide::Below,
            .target =
                [window = m_window] {
                    return GuideTarget{window->findChild<PrimaryButton *>(), {}};
                },
            .prepare = [] {},
            .watch =
                [window = m_window](QObject *context, const GuideStep::Done &done) {
                    QObject::connect(window->file(), &FileActions::written, context, done);
                }};
}

} // namespace Layerwright
