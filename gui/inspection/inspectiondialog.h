// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/inspection/arrivalpolicybox.h"
#include "model/document/latestjob.h"
#include "model/inspection/fileinspection.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace Layerwright {

class ElidedLabel;
class FindingRows;
class InspectionTree;
class NoteLabel;

/// Shows what a file holds, what is odd first. Nothing of it is opened, run through rules or written.
class InspectionDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit InspectionDialog(QWidget *parent = nullptr);

    /// Looks at the file in the background, and then shows what it found.
    void inspect(const QString &path);
    void showInspection(const FileInspection &inspection);
    /// Asks, beside, which files are to be shown so; without that it does not.
    void offerPolicy(ArrivalPolicy policy);

signals:
    /// The user wants it, as it is shown here; the dialog has closed.
    void openWanted(const Layerwright::FileInspection &inspection, bool asCopy);
    void policyChanged(Layerwright::ArrivalPolicy policy);

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    QDialogButtonBox *makeButtons();
    void showHead(const FileInspection &inspection);
    void finish(bool asCopy);

    QStackedLayout *m_pages;
    QLabel *m_waiting;
    QLabel *m_title;
    NoteLabel *m_about;
    ElidedLabel *m_place;
    NoteLabel *m_origin;
    QLabel *m_sign;
    QLabel *m_verdict;
    NoteLabel *m_checksums;
    FindingRows *m_findings;
    InspectionTree *m_tree;
    ArrivalPolicyBox *m_policy;
    QWidget *m_foot;
    QPushButton *m_open = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_cancel = nullptr;
    FileInspection m_inspection;
    LatestJob<FileInspection> m_job;
};

} // namespace Layerwright
