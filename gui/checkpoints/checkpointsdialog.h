// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document/latestjob.h"

#include <QDialog>
#include <QStringList>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTreeWidget;
class QTreeWidgetItem;

namespace Layerwright {

class Checkpoints;
class CompareDialog;
class ProfileDocument;
struct Checkpoint;

/// The checkpoints of a document, the newest first: what is otherwise by now, and the way back to each.
class CheckpointsDialog final : public QDialog
{
    Q_OBJECT

public:
    CheckpointsDialog(ProfileDocument *document, const QString &documentName, QWidget *parent = nullptr);

    CompareDialog *compareCurrent();
    /// Makes the document what it was there, and closes.
    void returnToCurrent();
    /// Without asking.
    void removeCurrent();

signals:
    void setWanted();
    void returned(const QString &name);

private:
    QWidget *makeEmptyPage();
    void setUpList();
    QLayout *makeButtons();
    void showCheckpoints();
    void readChanges();
    void showChanges(const QStringList &words);
    void refresh();
    void rename(QTreeWidgetItem *item);
    void askToRemove();
    const Checkpoint *current() const;
    QString note(const Checkpoint &checkpoint) const;

    ProfileDocument *m_document;
    Checkpoints *m_checkpoints;
    QStackedLayout *m_pages;
    QTreeWidget *m_list;
    QLabel *m_note;
    QPushButton *m_return;
    QPushButton *m_compare;
    QPushButton *m_rename;
    QPushButton *m_remove;
    LatestJob<QStringList> m_reading;
};

} // namespace Layerwright
