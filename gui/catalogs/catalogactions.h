// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/pack.h"
#include "model/document/latestjob.h"
#include "model/registry/catalogsource.h"

#include <QObject>

#include <optional>

class QAction;

namespace Layerwright {

class CatalogsDialog;
class MainWindow;
class PackExportDialog;
class ServerDialog;
class Windows;

/// What a window does with the user's catalogs: adds them, shows them, reads their servers anew.
class CatalogActions final : public QObject
{
    Q_OBJECT

public:
    CatalogActions(MainWindow *window, Windows *windows);

    /// A place on this machine; empty asks for a folder, or for an archive.
    void addPlace(const QString &place);
    CatalogsDialog *showCatalogs();
    ServerDialog *addServer();
    void refreshAll();
    PackExportDialog *exportPacks();
    /// Copies the packs of an archive in the background; empty asks for it.
    void importPacks(const QString &archive = {});
    /// Says which catalogs of the open profile cannot be read.
    void showFaults();

private:
    void addFolder();
    void addArchive();
    void edit(const QString &catalog);
    void remove(const QString &catalog);
    void examine(const QString &catalog);
    std::optional<CatalogSource> sourceOf(const QString &catalog);
    void save(const CatalogSource &source, const QString &known, const ServerDialog &dialog);
    void keepPassword(const CatalogSource &source, const ServerDialog &dialog);
    bool isKeyNeeded(const CatalogSource &removed) const;
    void noteRead(const QString &catalog, const QList<PackEntry> &packs);
    void say(const QString &fault);
    void noteImported(const Result<CatalogSource> &added);
    void noteRefreshed(const QString &catalog, const QString &fault);
    QWidget *front() const;
    QList<QAction *> addingActions() const;

    MainWindow *m_window;
    Windows *m_windows;
    LatestJob<Result<CatalogSource>> m_importing;
};

} // namespace Layerwright
