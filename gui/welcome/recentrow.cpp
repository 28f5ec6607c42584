// SPDX-License-Identifier: Apache-2.0
#include "gui/welcome/recentrow.h"

#include "gui/theme/icon.h"
#include "gui/welcome/whenopened.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr int buttonSize = 24;

/// Below the home folder as people write it there.
static QString folderOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    if (folder == home || folder.startsWith(home + u'/'))
        return QDir::toNativeSeparators(u'~' + folder.mid(home.size()));
    return QDir::toNativeSeparators(folder);
}

RecentRow::RecentRow(const RecentFile &file, QWidget *parent)
    : WelcomeRow("layer"_L1, QFileInfo(file.path).fileName(), folderOf(file.path), parent)
    , m_file(file)
    , m_pin(addButton("pin"_L1, file.isPinned ? tr("Unpin %1").arg(title()) : tr("Pin %1").arg(title())))
    , m_remove(addButton("close"_L1, tr("Remove %1 from the list").arg(title())))
{
    setElide(Qt::ElideMiddle);
    setRightInset(2 * buttonSize + 4);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    m_pin->setCheckable(true);
    m_pin->setChecked(file.isPinned);
    connect(this, &QPushButton::clicked, this, &RecentRow::openWanted);
    connect(m_pin, &QToolButton::clicked, this, &RecentRow::pinWanted);
    connect(m_remove, &QToolButton::clicked, this, &RecentRow::removeWanted);
    showButtons();
}

/// For the pointer: the keyboard has the context menu.
QToolButton *RecentRow::addButton(QLatin1StringView iconName, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setIcon(Layerwright::icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->resize(buttonSize, buttonSize);
    return button;
}

void RecentRow::sayWhen(const QDateTime &now)
{
    setTrailing(WhenOpened::inWords(m_file.opened, now));
}

void RecentRow::setMissing(bool missing)
{
    setFaulty(missing);
    setDetail(missing ? tr("Not there any more: %1").arg(folderOf(m_file.path)) : folderOf(m_file.path));
    showButtons();
}

void RecentRow::showButtons()
{
    const bool isLookedAt = underMouse() || hasFocus();
    m_pin->setVisible(isLookedAt || m_file.isPinned);
    m_remove->setVisible(isLookedAt || isMissing());
}

bool RecentRow::event(QEvent *event)
{
    const bool isDone = WelcomeRow::event(event);
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::Leave:
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        showButtons();
        break;
    default:
        break;
    }
    return isDone;
}

void RecentRow::resizeEvent(QResizeEvent *event)
{
    WelcomeRow::resizeEvent(event);
    const int top = (height() - buttonSize) / 2;
    m_remove->move(width() - buttonSize - 6, top);
    m_pin->move(width() - 2 * buttonSize - 6, top);
}

void RecentRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        emit removeWanted();
    else
        WelcomeRow::keyPressEvent(event);
}

void RecentRow::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Open"), this, &RecentRow::openWanted);
    menu->addAction(tr("Open in New &Window"), this, &RecentRow::openElsewhereWanted);
    menu->addSeparator();
    menu->addAction(m_file.isPinned ? tr("Un&pin") : tr("&Pin"), this,
                    [this] { emit pinWanted(!m_file.isPinned); });
    menu->addAction(tr("&Copy Path"), this,
                    [this] { QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(m_file.path)); });
    menu->addAction(tr("&Remove from List"), this, &RecentRow::removeWanted);
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(QPoint(42, height() / 2))
                                                               : event->globalPos());
}

} // namespace Layerwright
