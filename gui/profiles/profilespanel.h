// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/profilefolder.h"
#include "model/items/profilefiltermodel.h"
#include "model/items/profilelistmodel.h"

#include <QSet>
#include <QWidget>

class QAction;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace Layerwright {

class ElidedLabel;
class EmptyState;
class NoteLabel;
class ProfileView;

/// The profiles of a folder, with their versions: to find one and to open it. Read in the background while
/// somebody looks, and again what changes on disk.
class ProfilesPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `choose` asks for the folder.
    explicit ProfilesPanel(QAction *choose, QWidget *parent = nullptr);

    /// Empty for none.
    void setFolder(const QString &path);
    const QString &folder() const { return m_path; }
    /// The file that is open in this window.
    void setOpenPath(const QString &path) { m_model->setOpenPath(path); }
    void takeFocus();

    const ProfileFolder *content() const { return m_folder; }
    ProfileView *view() const { return m_view; }
    QLineEdit *searchField() const { return m_search; }
    QString note() const;

signals:
    void openWanted(const QString &path, bool inNewWindow);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead(QAction *choose);
    void connectParts();
    QWidget *makeFoot();
    void take();
    void search(const QString &words);
    void showRightPage();
    void showFoot();
    bool handleSearchKey(int key);

    QString m_path;
    ProfileFolder *m_folder;
    ProfileListModel *m_model;
    ProfileFilterModel *m_filter;
    ElidedLabel *m_name;
    QLineEdit *m_search;
    ProfileView *m_view;
    QStackedWidget *m_pages;
    EmptyState *m_noFolder;
    EmptyState *m_fault;
    EmptyState *m_noProfiles;
    EmptyState *m_noMatch;
    NoteLabel *m_note;
    QPushButton *m_stop;
    QPushButton *m_again;
    int m_lookedAt = 0;
    bool m_wasStopped = false;
};

} // namespace Layerwright
