// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/profile/reader.h"
#include "model/registry/console.h"

#include <QDialog>

#include <optional>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedLayout;
class QStandardItemModel;
class QTreeView;

namespace Layerwright {

class ConsoleBar;
class ConsoleConnector;
class NoteLabel;

/// Lists the profiles of a console, and opens or downloads one. Nothing is asked before a button says so.
class DownloadDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit DownloadDialog(ConsoleConnector *connector, QWidget *parent = nullptr);

    QTreeView *list() const { return m_list; }

signals:
    void profileFetched(const Layerwright::LoadedProfile &profile);

private:
    QLayout *makeButtons();
    void setUpList();
    void askForList();
    void showProfiles(const Result<QList<ConsoleProfile>> &profiles);
    void showCurrent();
    void fetchProfile();
    void takeProfile(const ConsoleProfile &profile, const Result<QByteArray> &json);
    void fetchArchive();
    void writeArchive(const QString &path, const Result<QByteArray> &archive);
    void setBusy(bool isBusy);
    std::optional<ConsoleProfile> current() const;

    ConsoleConnector *m_connector;
    QList<ConsoleProfile> m_profiles;
    ConsoleBar *m_bar;
    QLineEdit *m_search;
    QStackedLayout *m_pages;
    QTreeView *m_list;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_filter;
    NoteLabel *m_note;
    QPushButton *m_ask;
    QPushButton *m_open;
    QPushButton *m_archive;
    bool m_isBusy = false;
};

} // namespace Layerwright
