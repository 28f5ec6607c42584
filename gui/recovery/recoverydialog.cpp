// SPDX-License-Identifier: Apache-2.0
#include "gui/recovery/recoverydialog.h"

#include "gui/recovery/unsavedrow.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Layerwright {

RecoveryDialog::RecoveryDialog(std::vector<UnsavedWork> found, QWidget *parent)
    : QDialog(parent)
    , m_list(new QVBoxLayout)
{
    setWindowTitle(tr("Unsaved Work"));
    auto *intro =
        new QLabel(tr("Layerwright did not end as it should. What was not saved by then is still here; "
                      "after it is restored, Undo leads back step by step to what the file held."));
    intro->setWordWrap(true);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    for (UnsavedWork &work : found) {
        auto *row = new UnsavedRow(std::move(work));
        m_rows.append(row);
        m_list->addWidget(row);
        connect(row, &UnsavedRow::chosenChanged, this, &RecoveryDialog::refresh);
    }
    m_list->addStretch(1);
    auto *content = new QWidget;
    content->setLayout(m_list);
    auto *scroll = new QScrollArea;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *buttons = new QDialogButtonBox;
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole);
    m_discard = buttons->addButton(tr("&Discard…"), QDialogButtonBox::DestructiveRole);
    QPushButton *later = buttons->addButton(tr("&Later"), QDialogButtonBox::RejectRole);
    later->setToolTip(tr("They are offered again when Layerwright starts next."));
    m_restore->setDefault(true);
    connect(m_restore, &QPushButton::clicked, this, &RecoveryDialog::restoreChosen);
    connect(m_discard, &QPushButton::clicked, this, &RecoveryDialog::askToDiscard);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(intro);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(560, std::min(520, 190 + 80 * static_cast<int>(m_rows.size())));
    refresh();
    m_restore->setFocus();
}

QList<UnsavedRow *> RecoveryDialog::chosen() const
{
    QList<UnsavedRow *> rows;
    std::ranges::copy_if(m_rows, std::back_inserter(rows), &UnsavedRow::isChosen);
    return rows;
}

void RecoveryDialog::refresh()
{
    const QList<UnsavedRow *> rows = chosen();
    m_discard->setEnabled(!rows.isEmpty());
    m_restore->setEnabled(std::ranges::any_of(rows, &UnsavedRow::isReadable));
}

void RecoveryDialog::drop(UnsavedRow *row)
{
    m_rows.removeOne(row);
    row->hide();
    row->deleteLater();
    refresh();
    if (m_rows.isEmpty())
        accept();
}

void RecoveryDialog::restoreChosen()
{
    for (UnsavedRow *row : chosen()) {
        if (!row->isReadable())
            continue;
        UnsavedWork work = row->takeWork();
        drop(row);
        emit restored(&work);
    }
}

void RecoveryDialog::discardChosen()
{
    for (UnsavedRow *row : chosen()) {
        discard(row->work());
        drop(row);
    }
}

void RecoveryDialog::askToDiscard()
{
    const auto count = static_cast<int>(chosen().size());
    QMessageBox box(QMessageBox::Warning, tr("Layerwright"),
                    tr("Discard the unsaved changes of %n profiles?", nullptr, count),
                    QMessageBox::Discard | QMessageBox::Cancel, this);
    box.setInformativeText(tr("They cannot be brought back. The files stay as they are."));
    box.setDefaultButton(QMessageBox::Cancel);
    if (box.exec() == QMessageBox::Discard)
        discardChosen();
}

} // namespace Layerwright
