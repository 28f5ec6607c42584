// SPDX-License-Identifier: Apache-2.0
// What comes to the main window from outside: files that are dropped, closing, a change of colours.
#include "gui/mainwindow/docks.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/mainwindow/findingviews.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/messagebar.h"
#include "gui/mainwindow/windows.h"
#include "gui/settings/settings.h"
#include "gui/stack/layerview.h"
#include "gui/stack/manifestlayers.h"
#include "gui/stack/stackpanel.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace Layerwright {

void MainWindow::addManifestLayer()
{
    m_docks->showStack();
    stack()->select(ManifestLayers::addNew(m_document.get()));
    stack()->view()->setFocus();
    stack()->view()->edit(stack()->view()->currentIndex());
}

void MainWindow::addManifestLayerFrom(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    const Result<ItemId> layer = ManifestLayers::addFromFiles(m_document.get(), paths);
    if (layer)
        stack()->select(*layer);
    else
        m_messages->show(u"manifests"_s, Severity::Error, layer.error().message);
}

/// YAML that can be read and is no profile.
static bool looksLikeManifest(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return (suffix == "yaml"_L1 || suffix == "yml"_L1) && !openProfile(path);
}

/// Profiles open; other YAML that is dropped on the stack becomes a manifest layer.
void MainWindow::takeFiles(const QStringList &paths, bool ontoStack)
{
    QStringList manifests;
    QStringList profiles;
    for (const QString &path : paths)
        (ontoStack && looksLikeManifest(path) ? manifests : profiles).append(path);
    addManifestLayerFrom(manifests);
    m_windows->open(profiles, this);
}

/// What is behind the tab of another, and bars of tabs that are not needed, count as visible for Qt, which
/// puts them beside the window.
static bool isBesideWindow(const QWidget *widget)
{
    const QWidget *part = widget;
    while (part->parentWidget() && part->parentWidget() != widget->window())
        part = part->parentWidget();
    return part != widget->window() && !part->geometry().intersects(widget->window()->rect());
}

static bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy() &&
           widget->isEnabled() && widget->isVisible() && !isBesideWindow(widget);
}

static void scrollTo(QWidget *widget)
{
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(widget);
}

/// The keyboard never goes where nobody sees it.
bool MainWindow::focusNextPrevChild(bool next)
{
    const auto after = [next](QWidget *widget) {
        return next ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    QWidget *from = focusWidget() ? focusWidget() : this;
    for (QWidget *each = after(from); each != from; each = after(each)) {
        if (each->window() != this || !takesTab(each))
            continue;
        each->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        scrollTo(each);
        return true;
    }
    return false;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_file->confirmClose()) {
        event->ignore();
        return;
    }
    Settings::windowGeometry.set(saveGeometry());
    Settings::windowState.set(saveState(layoutVersion));
    m_file->rememberPlace();
    if (m_windows->all().size() == 1)
        emit m_windows->ending();
    m_file->endJournal();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    event->acceptProposedAction();
    takeFiles(paths, false);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_findings)
        m_findings->refresh();
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_windows->noteActive(this);
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    emit m_windows->changed();
}

/// In a narrow window the docks give way to the editor.
void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    emit m_windows->changed();
    constexpr int roomForText = 520;
    if (m_editor && centralWidget()->width() < roomForText)
        m_docks->giveWay();
}

} // namespace Layerwright
