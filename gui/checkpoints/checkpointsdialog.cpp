// SPDX-License-Identifier: Apache-2.0
#include "gui/checkpoints/checkpointsdialog.h"

#include "gui/addlayer/notelabel.h"
#include "gui/compare/comparedialog.h"
#include "gui/stack/emptystate.h"
#include "gui/theme/colors.h"
#include "model/commands/returntocheckpoint.h"
#include "model/document/profilechange.h"
#include "model/document/profiledocument.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedLayout>
#include <QTreeWidget>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Layerwright {

enum Column { NameColumn, WhenColumn, ChangeColumn, ColumnCount };
static constexpr int idRole = Qt::UserRole;

/// With the seconds, by which those that were set soon after each other are told apart; the day only where it
/// is another one.
static QString shown(const QDateTime &time)
{
    const QString clock = time.toString(u"HH:mm:ss"_s);
    return time.date() == QDate::currentDate()
               ? clock
               : QLocale().toString(time.date(), QLocale::ShortFormat) + u"  "_s + clock;
}

CheckpointsDialog::CheckpointsDialog(ProfileDocument *document, const QString &documentName, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_checkpoints(Checkpoints::of(document))
    , m_pages(new QStackedLayout)
    , m_list(new QTreeWidget)
    , m_note(new NoteLabel)
    , m_return(new QPushButton(tr("Re&turn to It")))
    , m_compare(new QPushButton(tr("&Compare…")))
    , m_rename(new QPushButton(tr("Re&name")))
    , m_remove(new QPushButton(tr("Re&move…")))
    , m_reading([this](const QStringList &words) { showChanges(words); })
{
    setWindowTitle(tr("Checkpoints of %1").arg(documentName));
    setUpList();
    m_pages->addWidget(makeEmptyPage());
    m_pages->addWidget(m_list);
    m_note->setWordWrap(true);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addLayout(m_pages, 1);
    middle->addLayout(makeButtons());
    auto *about =
        new NoteLabel(tr("Checkpoints last as long as the document is open, also after it is saved. "
                         "The file does not hold them."));
    about->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter in the list compares
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(middle, 1);
    layout->addWidget(m_note);
    layout->addWidget(about);
    layout->addWidget(buttons);
    resize(860, 460);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_checkpoints, &Checkpoints::added, this, &CheckpointsDialog::showCheckpoints);
    connect(m_checkpoints, &Checkpoints::removed, this, &CheckpointsDialog::showCheckpoints);
    connect(m_checkpoints, &Checkpoints::renamed, this, &CheckpointsDialog::showCheckpoints);
    connect(m_checkpoints, &Checkpoints::positionsChanged, this, &CheckpointsDialog::readChanges);
    showCheckpoints();
    m_list->setFocus();
}

QWidget *CheckpointsDialog::makeEmptyPage()
{
    auto *empty = new EmptyState(
        tr("No checkpoint yet"),
        tr("Set one to be able to compare with the profile as it is now, and to return to it. One is set by "
           "itself before much is changed at once: before a pack gets another version, before several layers "
           "are removed, before the file is read again."));
    auto *set = new QAction(tr("Set Checkpoint…"), empty);
    connect(set, &QAction::triggered, this, &CheckpointsDialog::setWanted);
    empty->addAction(set);
    return empty;
}

void CheckpointsDialog::setUpList()
{
    m_list->setAccessibleName(tr("Checkpoints"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Name"), tr("Set"), tr("What is otherwise now")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setEditTriggers(
        QAbstractItemView::NoEditTriggers); // of the name alone, in whatever column one is
    m_list->header()->setStretchLastSection(true);
    const auto onKey = [this](int key, const auto &act) {
        auto *action = new QAction(m_list);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    onKey(Qt::Key_F2, [this] { m_rename->click(); });
    onKey(Qt::Key_Delete, [this] { askToRemove(); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CheckpointsDialog::refresh);
    // Later, as the Enter that is about to be passed on would press the button of the new dialog.
    connect(m_list, &QTreeWidget::itemActivated, this, &CheckpointsDialog::compareCurrent,
            Qt::QueuedConnection);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int column) {
        if (column == NameColumn)
            rename(item);
    });
}

QLayout *CheckpointsDialog::makeButtons()
{
    auto *set = new QPushButton(tr("&Set Checkpoint…"));
    m_return->setToolTip(tr("Makes the profile what it was there, as one step that Undo takes back"));
    connect(set, &QPushButton::clicked, this, &CheckpointsDialog::setWanted);
    connect(m_return, &QPushButton::clicked, this, &CheckpointsDialog::returnToCurrent);
    connect(m_compare, &QPushButton::clicked, this, &CheckpointsDialog::compareCurrent);
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_remove, &QPushButton::clicked, this, &CheckpointsDialog::askToRemove);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    for (QPushButton *button : {set, m_return, m_compare, m_rename, m_remove}) {
        button->setAutoDefault(false);
        column->addWidget(button);
    }
    column->insertSpacing(1, 12);
    column->addStretch(1);
    return column;
}

const Checkpoint *CheckpointsDialog::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? m_checkpoints->find(item->data(NameColumn, idRole).toULongLong()) : nullptr;
}

/// Leaves the current one current; where that one is gone, the one in its place.
void CheckpointsDialog::showCheckpoints()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const quint64 id = item ? item->data(NameColumn, idRole).toULongLong() : 0;
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const QSignalBlocker blocker(m_list);
    constexpr int roomOfRow = 10;
    m_list->clear();
    const QList<Checkpoint> &all = m_checkpoints->all();
    for (auto checkpoint = all.crbegin(); checkpoint != all.crend(); ++checkpoint) {
        auto *added = new QTreeWidgetItem(m_list);
        added->setFlags(added->flags() | Qt::ItemIsEditable);
        added->setData(NameColumn, idRole, checkpoint->id);
        added->setText(NameColumn, checkpoint->name);
        added->setSizeHint(ChangeColumn, {0, fontMetrics().height() + roomOfRow});
        added->setText(WhenColumn, shown(checkpoint->time.toLocalTime()));
        if (checkpoint->isAutomatic)
            added->setForeground(NameColumn, colorsOf(palette()).dim);
        if (checkpoint->id == id)
            m_list->setCurrentItem(added);
    }
    if (!m_list->currentItem())
        m_list->setCurrentItem(
            m_list->topLevelItem(std::clamp(row, 0, std::max(0, m_list->topLevelItemCount() - 1))));
    constexpr int mostForName = 300;
    for (const Column column : {NameColumn, WhenColumn})
        m_list->resizeColumnToContents(column);
    constexpr int gap = 12;
    m_list->setColumnWidth(NameColumn, std::min(mostForName, m_list->columnWidth(NameColumn) + gap));
    m_list->setColumnWidth(WhenColumn, m_list->columnWidth(WhenColumn) + gap);
    m_pages->setCurrentIndex(all.isEmpty() ? 0 : 1);
    readChanges();
}

void CheckpointsDialog::readChanges()
{
    QList<Profile> before;
    for (const Checkpoint &checkpoint : m_checkpoints->all())
        before.prepend(checkpoint.profile);
    m_reading.start([before, now = m_document->profile()](QPromise<QStringList> &promise) {
        QStringList words;
        for (const Profile &profile : before) {
            if (promise.isCanceled())
                return;
            words.append(inWords(profileChange(profile, now)));
        }
        promise.addResult(words);
    });
    refresh();
}

void CheckpointsDialog::showChanges(const QStringList &words)
{
    const QSignalBlocker blocker(m_list);
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        m_list->topLevelItem(row)->setText(ChangeColumn, words.value(row));
        m_list->topLevelItem(row)->setToolTip(ChangeColumn, words.value(row));
    }
}

void CheckpointsDialog::refresh()
{
    const Checkpoint *checkpoint = current();
    const bool isOther = checkpoint && !m_checkpoints->isHere(*checkpoint);
    m_return->setEnabled(isOther);
    m_compare->setEnabled(isOther);
    m_rename->setEnabled(checkpoint);
    m_remove->setEnabled(checkpoint);
    m_note->setVisible(checkpoint);
    if (checkpoint)
        m_note->setText(note(*checkpoint));
}

QString CheckpointsDialog::note(const Checkpoint &checkpoint) const
{
    const QString who = checkpoint.isAutomatic ? tr("Set by itself.") : tr("Set by you.");
    const int steps = checkpoint.position - m_document->undoStack()->index();
    QString where;
    if (m_checkpoints->isHere(checkpoint))
        where = tr("The profile is now as it was there.");
    else if (checkpoint.position == Checkpoint::noPosition)
        where = tr("Undo does not lead there any more; Return to It does.");
    else if (steps < 0)
        where = tr("Return to It, or %n steps of Undo, lead there.", nullptr, -steps);
    else
        where = tr("Return to It, or %n steps of Redo, lead there.", nullptr, steps);
    return tr("%1 %2", "who set it, how to get there").arg(who, where);
}

void CheckpointsDialog::rename(QTreeWidgetItem *item)
{
    const quint64 id = item->data(NameColumn, idRole).toULongLong();
    const QString name = item->text(NameColumn).trimmed();
    // Not while the view is at it: the list is made anew.
    QMetaObject::invokeMethod(
        this,
        [this, id, name] {
            const Checkpoint *checkpoint = m_checkpoints->find(id);
            if (name.isEmpty() || (checkpoint && checkpoint->name == name))
                showCheckpoints();
            else
                m_checkpoints->rename(id, name);
        },
        Qt::QueuedConnection);
}

void CheckpointsDialog::askToRemove()
{
    const Checkpoint *checkpoint = current();
    if (!checkpoint)
        return;
    QMessageBox box(QMessageBox::Question, tr("Remove Checkpoint"),
                    tr("Remove the checkpoint “%1”?").arg(checkpoint->name),
                    QMessageBox::Yes | QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("What it holds cannot be brought back. The profile stays as it is."));
    box.button(QMessageBox::Yes)->setText(tr("&Remove"));
    box.setDefaultButton(QMessageBox::Cancel);
    if (box.exec() == QMessageBox::Yes)
        removeCurrent();
}

void CheckpointsDialog::removeCurrent()
{
    if (const Checkpoint *checkpoint = current())
        m_checkpoints->remove(checkpoint->id);
}

CompareDialog *CheckpointsDialog::compareCurrent()
{
    const Checkpoint *checkpoint = current();
    if (!checkpoint || m_checkpoints->isHere(*checkpoint))
        return nullptr;
    auto *dialog = new CompareDialog(checkpoint->name, tr("Now"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->compare({checkpoint->profile, {}, checkpoint->attachments, {}}, m_document->loaded());
    dialog->open();
    return dialog;
}

void CheckpointsDialog::returnToCurrent()
{
    const Checkpoint *found = current();
    if (!found)
        return;
    const Checkpoint checkpoint = *found;
    returnTo(m_document, checkpoint);
    accept();
    emit returned(checkpoint.name);
}

} // namespace Layerwright
