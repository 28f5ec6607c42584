// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/registry/catalogsource.h"

#include <QDialog>

class QAction;
class QPushButton;
class QStackedLayout;
class QTreeWidget;

namespace Layerwright {

class CatalogStore;
class CatalogTransfers;
class NoteLabel;
class PackLibrary;
class TransferQueue;

/// The user's catalogs, in the order in which they are looked through: what each holds, when it was read, and
/// what is wrong with it.
class CatalogsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `adding` are the ways to add one. All outlive the dialog but the library, which comes and goes with
    /// the profile.
    CatalogsDialog(CatalogStore *store, CatalogTransfers *transfers, TransferQueue *queue,
                   const PackLibrary *library, const QList<QAction *> &adding, QWidget *parent);

    QTreeWidget *list() const { return m_list; }

signals:
    void editWanted(const QString &catalog);
    void removeWanted(const QString &catalog);
    /// The way to its server.
    void examineWanted(const QString &catalog);

private:
    QLayout *makeButtons(const QList<QAction *> &adding);
    QWidget *makeEmptyPage(const QList<QAction *> &adding) const;
    void setUpList();
    void showCatalogs();
    void showCurrent();
    void move(int by);
    QString current() const;
    QString holdings(const QString &catalog) const;
    QString faultOf(const CatalogSource &source) const;

    CatalogStore *m_store;
    CatalogTransfers *m_transfers;
    const PackLibrary *m_library;
    QList<CatalogSource> m_sources;
    QStackedLayout *m_pages;
    QTreeWidget *m_list;
    NoteLabel *m_note;
    QPushButton *m_edit;
    QPushButton *m_refresh;
    QPushButton *m_examine;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace Layerwright
