// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/journal/unsavedwork.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Layerwright {

class UnsavedRow;

/// Offers what runs of the program left unsaved that did not end as they should. What is neither restored nor
/// discarded is offered again at the next start.
class RecoveryDialog final : public QDialog
{
    Q_OBJECT

public:
    RecoveryDialog(std::vector<UnsavedWork> found, QWidget *parent = nullptr);

    /// Restores what is ticked. The dialog closes when nothing is left.
    void restoreChosen();
    /// The same to be gone for good, without asking.
    void discardChosen();

signals:
    /// Each to be opened. Whoever takes it goes on with its journal.
    void restored(Layerwright::UnsavedWork *work);

private:
    QList<UnsavedRow *> chosen() const;
    void drop(UnsavedRow *row);
    void askToDiscard();
    void refresh();

    QVBoxLayout *m_list;
    QList<UnsavedRow *> m_rows;
    QPushButton *m_restore = nullptr;
    QPushButton *m_discard = nullptr;
};

} // namespace Layerwright
