// SPDX-License-Identifier: Apache-2.0
#include "gui/shortcuts/shortcuts.h"

#include "gui/settings/settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

static bool countTogether(const ActionRow &a, const ActionRow &b)
{
    return a.scope == b.scope || a.scope == KeyScope::Window || b.scope == KeyScope::Window;
}

/// Null where there is none, as of another version.
static const ActionRow *rowNamed(const QString &name)
{
    static const QHash<QString, const ActionRow *> rows = [] {
        QHash<QString, const ActionRow *> all;
        for (const ActionRow &row : Actions::rows())
            all.insert(row.name, &row);
        return all;
    }();
    return rows.value(name);
}

static bool overlapAny(const Shortcuts::Keys &all, const QKeySequence &keys)
{
    return std::ranges::any_of(
        all, [&keys](const QKeySequence &other) { return Shortcuts::overlap(other, keys); });
}

Shortcuts::Shortcuts(QObject *parent)
    : QObject(parent)
{
    const QVariantHash stored = Settings::shortcuts.value();
    for (auto entry = stored.cbegin(); entry != stored.cend(); ++entry) {
        Keys keys;
        for (const QString &text : entry.value().toStringList())
            if (const QKeySequence sequence(text, QKeySequence::PortableText); !sequence.isEmpty())
                keys.append(sequence);
        m_given.insert(entry.key(), keys);
    }
}

Shortcuts::Keys Shortcuts::initialKeys(const ActionRow &row)
{
    if (row.standardKey != QKeySequence::UnknownKey)
        return QKeySequence::keyBindings(row.standardKey);
    return *row.keys ? QKeySequence::listFromString(QString::fromLatin1(row.keys)) : Keys();
}

/// Of the table what nobody else was given.
Shortcuts::Keys Shortcuts::keys(const ActionRow &row) const
{
    const auto given = m_given.constFind(row.name);
    if (given != m_given.constEnd())
        return *given;
    Keys keys = initialKeys(row);
    if (!m_given.isEmpty())
        keys.removeIf([&](const QKeySequence &each) { return isTaken(row, each); });
    return keys;
}

bool Shortcuts::isTaken(const ActionRow &row, const QKeySequence &keys) const
{
    for (auto given = m_given.cbegin(); given != m_given.cend(); ++given) {
        const ActionRow *other = rowNamed(given.key());
        if (other && other->id != row.id && countTogether(*other, row) && overlapAny(*given, keys))
            return true;
    }
    return false;
}

QList<const ActionRow *> Shortcuts::rivals(const ActionRow &row, const Keys &keys) const
{
    QList<const ActionRow *> rivals;
    for (const ActionRow &other : Actions::rows()) {
        const Keys theirs = this->keys(other);
        if (other.id != row.id && countTogether(other, row) &&
            std::ranges::any_of(keys, [&](const QKeySequence &each) { return overlapAny(theirs, each); }))
            rivals.append(&other);
    }
    return rivals;
}

/// Also where one is the beginning of the other.
bool Shortcuts::overlap(const QKeySequence &a, const QKeySequence &b)
{
    return !a.isEmpty() && !b.isEmpty() &&
           (a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch);
}

void Shortcuts::setKeys(const ActionRow &row, const Keys &keys)
{
    for (const ActionRow &other : Actions::rows()) {
        const auto theirs = m_given.find(other.name);
        if (other.id == row.id || theirs == m_given.end() || !countTogether(other, row))
            continue;
        theirs->removeIf([&keys](const QKeySequence &each) { return overlapAny(keys, each); });
        if (*theirs == initialKeys(other))
            m_given.erase(theirs);
    }
    if (keys == initialKeys(row))
        m_given.remove(row.name);
    else
        m_given.insert(row.name, keys);
    write();
    emit changed();
}

void Shortcuts::resetAll()
{
    m_given.clear();
    write();
    emit changed();
}

void Shortcuts::write() const
{
    QVariantHash stored;
    for (auto given = m_given.cbegin(); given != m_given.cend(); ++given) {
        QStringList texts;
        for (const QKeySequence &keys : given.value())
            texts.append(keys.toString(QKeySequence::PortableText));
        stored.insert(given.key(), texts);
    }
    Settings::shortcuts.set(stored);
}

QString inWords(const Shortcuts::Keys &keys)
{
    QStringList words;
    for (const QKeySequence &each : keys)
        words.append(each.toString(QKeySequence::NativeText));
    return words.join(u" · "_s);
}

} // namespace Layerwright
