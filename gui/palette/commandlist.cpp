// SPDX-License-Identifier: Apache-2.0
#include "gui/palette/commandlist.h"

#include "gui/mainwindow/actions.h"
#include "gui/settings/settings.h"
#include "gui/theme/mnemonics.h"

#include <QMenu>
#include <QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr qsizetype mostRecent = 12;

/// What others call it, whose guides and screenshots are in English. Empty where that is its name anyway.
static QString englishName(const QAction *action)
{
    const auto rows = Actions::rows();
    const auto row = std::ranges::find(rows, action->objectName(), &ActionRow::name);
    if (row == rows.end())
        return {};
    const QString name = withoutMnemonic(QString::fromUtf8(row->text));
    return name == withoutMnemonic(action->text()) ? QString() : name;
}

CommandList::CommandList(const QMenuBar *bar, const QAction *without)
    : m_without(without)
    , m_recent(Settings::recentCommands.value())
{
    for (const QAction *action : bar->actions())
        if (QMenu *menu = action->menu())
            addMenu(menu, withoutMnemonic(menu->title()));
}

void CommandList::addMenu(QMenu *menu, const QString &path)
{
    emit menu->aboutToShow(); // some are filled then
    for (QAction *action : menu->actions()) {
        if (action->menu())
            addMenu(action->menu(), path + u" › "_s + withoutMnemonic(action->text()));
        else if (!action->isSeparator() && action->isVisible() && action != m_without)
            add(action, path);
    }
}

void CommandList::add(QAction *action, const QString &path)
{
    const QString text = withoutMnemonic(action->text());
    const QString name = action->objectName().isEmpty() ? path + u" › "_s + text : action->objectName();
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    Choice choice{.text = text, .detail = path, .alias = englishName(action), .note = keys};
    choice.icon = action->icon();
    if (action->isCheckable() && action->isChecked())
        choice.note = keys.isEmpty() ? u"✓"_s : u"✓   "_s + keys;
    choice.isEnabled = action->isEnabled();
    if (const qsizetype place = m_recent.indexOf(name); place >= 0)
        choice.recency = int(m_recent.size() - place);
    m_commands.append({action, name});
    m_choices.append(choice);
}

void CommandList::run(int number) const
{
    const Command command = m_commands.value(number);
    if (!command.action || !command.action->isEnabled())
        return;
    QStringList recent = m_recent;
    recent.removeAll(command.name);
    recent.prepend(command.name);
    Settings::recentCommands.set(recent.mid(0, mostRecent));
    command.action->trigger();
}

} // namespace Layerwright
