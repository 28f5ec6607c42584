// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/choicelistmodel.h"

#include <QAction>
#include <QPointer>

class QMenu;
class QMenuBar;

namespace Layerwright {

/// Everything that the menus of a window offer, as they are when it is made, found by its English name in
/// every language. What was run last is remembered for all windows.
class CommandList final
{
public:
    CommandList() = default;
    /// Without one: what shows the list is not offered in it.
    CommandList(const QMenuBar *bar, const QAction *without);

    const QList<Choice> &choices() const { return m_choices; }
    void run(int number) const;

private:
    struct Command
    {
        QPointer<QAction> action; // menus that are filled as they open take theirs away
        QString name;             // in the settings
    };

    void addMenu(QMenu *menu, const QString &path);
    void add(QAction *action, const QString &path);

    const QAction *m_without = nullptr;
    QStringList m_recent;
    QList<Command> m_commands;
    QList<Choice> m_choices;
};

} // namespace Layerwright
