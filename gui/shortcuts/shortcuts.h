// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/mainwindow/actions.h"

#include <QKeySequence>

namespace Layerwright {

/// The keys of all actions: those of the table, but where the user has given others, which are kept in the
/// settings. One for all windows. No key ever calls two actions at one place: who is given a key takes it
/// from whoever has it.
class Shortcuts final : public QObject
{
    Q_OBJECT

public:
    using Keys = QList<QKeySequence>;

    explicit Shortcuts(QObject *parent = nullptr);

    static Keys initialKeys(const ActionRow &row);
    Keys keys(const ActionRow &row) const;
    bool isChanged(const ActionRow &row) const { return keys(row) != initialKeys(row); }
    bool isAnyChanged() const { return !m_given.isEmpty(); }
    /// The other actions that these keys call by now, or begin to.
    QList<const ActionRow *> rivals(const ActionRow &row, const Keys &keys) const;
    /// Two keys of which no more than one can call something.
    static bool overlap(const QKeySequence &a, const QKeySequence &b);

    void setKeys(const ActionRow &row, const Keys &keys);
    void resetAll();

signals:
    void changed();

private:
    bool isTaken(const ActionRow &row, const QKeySequence &keys) const;
    void write() const;

    QHash<QString, Keys> m_given; // by the name of the action; names that are not known stay
};

/// "Ctrl+Shift+Z · Ctrl+Y", as the platform writes them: a comma is within one of them.
QString inWords(const Shortcuts::Keys &keys);

} // namespace Layerwright
