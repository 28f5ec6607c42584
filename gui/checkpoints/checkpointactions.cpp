// SPDX-License-Identifier: Apache-2.0
#include "gui/checkpoints/checkpointactions.h"

#include "gui/checkpoints/checkpointsdialog.h"
#include "gui/mainwindow/actions.h"
#include "gui/mainwindow/fileactions.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/messagebar.h"
#include "model/document/checkpoints.h"

#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr int messageTime = 6000; // milliseconds

CheckpointActions::CheckpointActions(MainWindow *window)
    : QObject(window)
    , m_window(window)
{
    connect(window->actions()[ActionId::SetCheckpoint], &QAction::triggered, this,
            [this] { askForName(m_window); });
    connect(window->actions()[ActionId::Checkpoints], &QAction::triggered, this,
            &CheckpointActions::showCheckpoints);
}

QInputDialog *CheckpointActions::askForName(QWidget *over)
{
    ProfileDocument *document = m_window->document();
    auto *dialog = new QInputDialog(over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Set Checkpoint"));
    dialog->setLabelText(tr("&Name of the profile as it is now:"));
    dialog->setTextValue(tr("Checkpoint %1").arg(Checkpoints::of(document)->all().size() + 1));
    dialog->setOkButtonText(tr("Set"));
    constexpr int roomForName = 360;
    dialog->resize(roomForName, dialog->sizeHint().height());
    const auto *box = dialog->findChild<QDialogButtonBox *>();
    connect(dialog, &QInputDialog::textValueChanged, box, [box](const QString &name) {
        box->button(QDialogButtonBox::Ok)->setEnabled(!name.trimmed().isEmpty());
    });
    connect(dialog, &QInputDialog::textValueSelected, this, &CheckpointActions::set);
    connect(document, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
    return dialog;
}

void CheckpointActions::set(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return;
    const Result<quint64> made = Checkpoints::of(m_window->document())->set(trimmed);
    if (made)
        m_window->statusBar()->showMessage(tr("Checkpoint “%1” is set").arg(trimmed), messageTime);
    else
        m_window->messages()->show(u"checkpoints"_s, Severity::Error, made.error().message);
}

CheckpointsDialog *CheckpointActions::showCheckpoints()
{
    ProfileDocument *document = m_window->document();
    auto *dialog = new CheckpointsDialog(document, m_window->file()->displayName(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CheckpointsDialog::setWanted, this, [this, dialog] { askForName(dialog); });
    connect(dialog, &CheckpointsDialog::returned, this, [this](const QString &name) {
        m_window->statusBar()->showMessage(tr("Returned to “%1”; Undo brings back what was here").arg(name),
                                           messageTime);
    });
    connect(document, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
    return dialog;
}

} // namespace Layerwright
