// SPDX-License-Identifier: Apache-2.0
#include "gui/presets/presetwording.h"

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr int namedPaths = 4;

QString PresetWording::count(const ChangeCount &count)
{
    QStringList parts;
    if (count.added > 0)
        parts.append(tr("+%n line(s)", nullptr, int(count.added)));
    if (count.removed > 0)
        parts.append(tr("−%n line(s)", nullptr, int(count.removed)));
    if (count.changed > 0)
        parts.append(tr("%n changed", nullptr, int(count.changed)));
    return parts.join(u" · "_s);
}

/// The end of a path, which is enough to know it by.
static QString shortPath(const QString &path)
{
    const auto parsed = YamlPath::fromString(path);
    if (!parsed || parsed->parts().size() < 3)
        return path;
    QList<YamlStep> steps;
    for (const YamlPath::Part &part : parsed->parts().last(2))
        steps.append({part.name, part.index, {}});
    return pathText(steps);
}

static QString joined(const QStringList &paths, QString (*shown)(const QString &))
{
    QStringList names;
    for (const QString &path : paths.first(std::min<qsizetype>(paths.size(), namedPaths)))
        names.append(shown(path));
    if (paths.size() > namedPaths)
        names.append(PresetWording::tr("and %n more", nullptr, int(paths.size() - namedPaths)));
    return names.join(u", "_s);
}

static QString whole(const QString &path)
{
    return path;
}

QString PresetWording::line(const PresetChoice &choice)
{
    switch (choice.state) {
    case PresetState::On:
        return choice.isHeld ? tr("on, as the preset has it") : tr("on, as the marker says");
    case PresetState::Edited:
        return tr("edited since: %1").arg(joined(choice.edited, shortPath));
    case PresetState::Disagrees:
        return tr("the marker says on, the values say otherwise");
    case PresetState::Off:
        break;
    }
    if (!choice.applying.refusal.isEmpty())
        return tr("cannot be applied: %1").arg(choice.applying.refusal);
    const QString changes = count(choice.applying.count);
    return choice.isHeld || changes.isEmpty() ? tr("the values are so already, without the marker") : changes;
}

QString PresetWording::noneLine(const PresetGroup &group)
{
    if (!group.unknown.isEmpty())
        return tr("the marker names “%1”, which the pack does not have").arg(group.unknown.first());
    if (!group.isAnyOn())
        return tr("no preset of this group is on");
    if (!group.takingBack.refusal.isEmpty())
        return tr("cannot be taken back: %1").arg(group.takingBack.refusal);
    const QString changes = count(group.takingBack.count);
    return changes.isEmpty() ? tr("take the preset's lines back")
                             : tr("take the preset's lines back: %1").arg(changes);
}

QString PresetWording::toolTip(const PresetChoice &choice, const PresetChange &change)
{
    QStringList sentences;
    if (!choice.edited.isEmpty())
        sentences.append(tr("Edited since: %1").arg(joined(choice.edited, whole)));
    if (!change.refusal.isEmpty())
        sentences.append(change.refusal);
    if (const QString lost = loss(change); !lost.isEmpty())
        sentences.append(lost);
    return sentences.join(u'\n');
}

QString PresetWording::loss(const PresetChange &change)
{
    if (change.lost.isEmpty())
        return {};
    return tr("Your own values would go: %1. Undo brings them back.").arg(joined(change.lost, whole));
}

QString PresetWording::stepName(const QString &group, const QString &choice)
{
    return tr("Preset %1: %2").arg(group, choice);
}

QString PresetWording::origin(const FoundPack &found, const QString &layerVersion)
{
    const QString pack = found.pack.name + u' ' + found.pack.version;
    QString place;
    switch (found.origin) {
    case PackOrigin::Profile:
        place = tr("%1, from the profile's own packs").arg(pack);
        break;
    case PackOrigin::Catalog:
        place = tr("%1, from the catalog %2").arg(pack, found.pack.source);
        break;
    case PackOrigin::Samples:
        place = tr("%1, from the sample catalog").arg(pack);
        break;
    }
    return found.isExact ? place : tr("%1; the layer is %2").arg(place, layerVersion);
}

} // namespace Layerwright
