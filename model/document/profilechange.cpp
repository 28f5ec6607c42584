// SPDX-License-Identifier: Apache-2.0
#include "model/document/profilechange.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ProfileChange)
};

/// The name of a layer, and which of those of that name it is.
using Key = std::pair<QString, int>;

QList<Key> keysOf(const QList<Layer> &layers)
{
    QHash<QString, int> counts;
    QList<Key> keys;
    for (const Layer &layer : layers)
        keys.append({layer.name, counts[layer.name]++});
    return keys;
}

QString named(const QStringList &names)
{
    constexpr qsizetype atMost = 4;
    const QString first = names.mid(0, atMost).join(u", "_s);
    const auto more = static_cast<int>(names.size() - atMost);
    return more > 0 ? Tr::tr("%1 and %n more", nullptr, more).arg(first) : first;
}

} // namespace

ProfileChange profileChange(const Profile &before, const Profile &after)
{
    ProfileChange change;
    const QList<Key> old = keysOf(before.layers);
    const QList<Key> now = keysOf(after.layers);
    qsizetype lastPlace = -1;
    for (qsizetype row = 0; row < old.size(); ++row) {
        const qsizetype place = now.indexOf(old[row]);
        if (place < 0) {
            change.removed.append(old[row].first);
            continue;
        }
        if (before.layers[row] != after.layers[place])
            change.changed.append(old[row].first);
        change.isReordered = change.isReordered || place < lastPlace;
        lastPlace = place;
    }
    for (const Key &key : now)
        if (!old.contains(key))
            change.added.append(key.first);
    change.hasOtherInfo = before.info != after.info || before.extra != after.extra;
    change.hasOtherVariables = before.variables != after.variables;
    return change;
}

QString inWords(const ProfileChange &change)
{
    QStringList parts;
    if (!change.removed.isEmpty())
        parts.append(Tr::tr("Removed since: %1.").arg(named(change.removed)));
    if (!change.added.isEmpty())
        parts.append(Tr::tr("Added since: %1.").arg(named(change.added)));
    if (!change.changed.isEmpty())
        parts.append(Tr::tr("Changed since: %1.").arg(named(change.changed)));
    if (change.isReordered)
        parts.append(Tr::tr("The layers were in another order."));
    if (change.hasOtherInfo)
        parts.append(Tr::tr("The settings of the profile were others."));
    if (change.hasOtherVariables)
        parts.append(Tr::tr("The variables were others."));
    return parts.isEmpty() ? Tr::tr("The same layers and texts as now.") : parts.join(u' ');
}

} // namespace Layerwright
