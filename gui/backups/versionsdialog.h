// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/backupfolder.h"
#include "model/document/documentfile.h"
#include "model/document/latestjob.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;
class QSpinBox;
class QStackedLayout;
class QTreeWidget;

namespace Layerwright {

/// The copies that are kept of a file: until when it was so, how large, and what is otherwise by now. They
/// are read in the background.
class VersionsDialog final : public QDialog
{
    Q_OBJECT

public:
    VersionsDialog(const QString &fileName, const QString &folder, QWidget *parent = nullptr);

    void showVersions(const QList<FileBackup> &backups, const Profile &now);
    /// How many copies of each file are kept.
    void setKept(int kept);

signals:
    /// As a profile that is in no file.
    void openWanted(const Layerwright::OpenedFile &copy);
    void keptChanged(int kept);

private:
    /// What is in a copy, and how it differs from now, in words.
    struct Version
    {
        Result<OpenedFile> copy;
        QString words;
    };
    using Versions = std::shared_ptr<const std::vector<Version>>;

    QWidget *makeEmptyPage() const;
    void setUpList();
    QWidget *makeFoot(const QString &folder);
    void fill(const Versions &versions);
    void refresh();
    void openCurrent();

    QTreeWidget *m_list;
    QSpinBox *m_kept;
    QPushButton *m_open = nullptr;
    QStackedLayout *m_pages;
    Versions m_versions;
    LatestJob<Versions> m_job;
};

} // namespace Layerwright
