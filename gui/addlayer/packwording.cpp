// SPDX-License-Identifier: Apache-2.0
#include "gui/addlayer/packwording.h"

#include "model/items/layertext.h"
#include "model/items/packtext.h"
#include "model/yaml/packsettings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

QString PackWording::about(const ListedPack &found)
{
    const PackEntry &pack = found.pack;
    QStringList parts{pack.name, packKind(pack)};
    if (!pack.addonType.isEmpty())
        parts.append(pack.addonType);
    if (!pack.cloudTypes.isEmpty() && !pack.cloudTypes.contains("all"_L1))
        parts.append(pack.cloudTypes.join(u", "_s));
    parts.append(originName(found));
    return parts.join(u" · "_s);
}

QString PackWording::choice(const VersionChoice &choice, bool isNewest)
{
    const QString tag = QString(choice.tag).replace("__"_L1, " "_L1);
    if (choice.followsTrain())
        return tr("%1  (now %2)").arg(tag, choice.version);
    return isNewest ? tr("%1  (newest)").arg(tag) : tag;
}

QString PackWording::note(const VersionChoice &choice)
{
    return choice.followsTrain()
               ? tr("Follows the train: the product takes the newest %1 by itself.").arg(choice.tag)
               : tr("Stays at this version until you change it.");
}

/// The first of the paths, and how many more there are.
static QString some(const QStringList &paths)
{
    constexpr qsizetype shown = 3;
    const QString named = paths.first(std::min(paths.size(), shown)).join(u", "_s);
    return paths.size() <= shown
               ? named
               : PackWording::tr("%1 and %n more", nullptr, int(paths.size() - shown)).arg(named);
}

QString PackWording::keepNote(const VersionChange &change)
{
    if (!change.isKnown)
        return tr("Not a byte of them changes.");
    QStringList notes;
    if (!change.added.isEmpty())
        notes.append(tr("New in its defaults, and not in yours: %1.").arg(some(change.added)));
    if (!change.removed.isEmpty())
        notes.append(tr("Gone from its defaults: %1.").arg(some(change.removed)));
    if (!change.changed.isEmpty())
        notes.append(tr("Its defaults are others for %1.").arg(some(change.changed)));
    return notes.isEmpty() ? tr("Its defaults are those of the present version.") : notes.join(u' ');
}

QString PackWording::carryNote(const VersionChange &change)
{
    if (!change.isKnown)
        return tr("What you have changed is not known: it takes the defaults of both versions, and text that "
                  "can be read.");
    if (!change.carryFault.isEmpty())
        return change.carryFault;
    if (change.own.isEmpty())
        return tr("You have changed no value, so nothing of yours is lost.");
    QString note = tr("Yours stay: %1.").arg(some(change.own));
    if (!change.disputed.isEmpty())
        note +=
            u' ' + tr("Look at these, which the pack has changed as well: %1.").arg(some(change.disputed));
    return note;
}

QString PackWording::takeNote(const VersionChange &change, bool hasNames)
{
    QString note =
        !change.isKnown ? tr("The text is replaced as a whole; undo brings it back.")
        : change.own.isEmpty()
            ? tr("You have changed no value, so nothing of yours is lost.")
            : tr("What you have changed is lost, and undo brings it back: %1.").arg(some(change.own));
    if (hasNames)
        note += u' ' + tr("Display name, namespace and releases stay.");
    return note;
}

static QString listOf(const QStringList &items)
{
    return u"<ul style=\"margin-left:0\"><li>"_s + items.join(u"</li><li>"_s) + u"</li></ul>"_s;
}

QString PackWording::presets(const QList<Preset> &presets)
{
    if (presets.isEmpty())
        return tr("This version has no presets. Its values are edited as text.");
    QStringList groups;
    for (const Preset &preset : presets)
        if (!groups.contains(preset.group))
            groups.append(preset.group);
    QString text;
    for (const QString &group : groups) {
        QStringList names;
        for (const Preset &preset : presets)
            if (preset.group == group)
                names.append(
                    (preset.displayName.isEmpty() ? preset.name : preset.displayName).toHtmlEscaped());
        text += u"<p><b>%1</b></p>"_s.arg(group.toHtmlEscaped()) + listOf(names);
    }
    return text + u"<p>"_s + tr("They are chosen beside the editor once the pack is in the stack.") +
           u"</p>"_s;
}

static QString range(const PackDependency &dependency)
{
    const QString from = dependency.minVersion.toHtmlEscaped();
    const QString to = dependency.maxVersion.toHtmlEscaped();
    if (from.isEmpty() && to.isEmpty())
        return PackWording::tr("any version");
    if (to.isEmpty())
        return PackWording::tr("%1 or newer").arg(from);
    return from.isEmpty() ? PackWording::tr("up to %1").arg(to) : PackWording::tr("%1 to %2").arg(from, to);
}

QString PackWording::dependencies(const PackEntry &pack)
{
    if (pack.needs.dependencies.isEmpty())
        return tr("This version names no other pack that it needs or does not bear.");
    QStringList needs;
    for (const PackDependency &dependency : pack.needs.dependencies) {
        const QString name = u"<b>%1</b>"_s.arg(dependency.packName.toHtmlEscaped());
        const QString versions = range(dependency);
        if (dependency.type == "required"_L1)
            needs.append(tr("needs %1, %2").arg(name, versions));
        else if (dependency.type == "notSupported"_L1)
            needs.append(tr("does not work with %1, %2").arg(name, versions));
        else if (dependency.type == "optional"_L1)
            needs.append(tr("with %1: %2").arg(name, versions));
        else
            needs.append(tr("%1 %2, %3").arg(dependency.type.toHtmlEscaped(), name, versions));
    }
    return listOf(needs);
}

QString PackWording::rules(const QList<PackConstraint> &constraints)
{
    if (constraints.isEmpty())
        return tr("This version has no rules for its values.");
    QStringList rules;
    for (const PackConstraint &constraint : constraints) {
        QStringList words;
        if (constraint.isRequired)
            words.append(tr("required"));
        if (constraint.isReadOnly)
            words.append(tr("read-only"));
        if (constraint.format)
            words.append(constraint.format->wanted().toHtmlEscaped());
        words += constraint.hints.join(u", "_s).toHtmlEscaped();
        words.removeAll(QString());
        rules.append(u"<b>%1</b> %2"_s.arg(constraint.path.toHtmlEscaped(), words.join(u" · "_s)));
    }
    return listOf(rules);
}

QStringList PackWording::images(const QByteArray &values)
{
    const Result<PackSettings> settings = PackSettings::read(values);
    QStringList images;
    if (!settings)
        return images;
    for (const PackRow &row : (*settings)[PackField::Images].rows)
        if (const QString image = row.cells.value(0).trimmed(); row.obstacle.isEmpty() && !image.isEmpty())
            images.append(image);
    images.removeDuplicates();
    return images;
}

QString PackWording::imageList(const QStringList &images)
{
    if (images.isEmpty())
        return tr("The values of this version name no image.");
    QStringList shown;
    for (const QString &image : images)
        shown.append(image.toHtmlEscaped());
    return listOf(shown);
}

} // namespace Layerwright
