// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/train.h"

#include "model/catalog/catalog.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

static constexpr auto groupSeparator = "__"_L1;

static QStringView labelOf(QStringView tag)
{
    const qsizetype separator = tag.indexOf(groupSeparator);
    return separator < 0 ? tag : tag.sliced(separator + groupSeparator.size());
}

static QStringView withoutV(QStringView version)
{
    return version.startsWith(u'v') ? version.sliced(1) : version;
}

bool VersionChoice::followsTrain() const
{
    return isTrain(tag);
}

bool isTrain(QStringView tag)
{
    static const QRegularExpression train(u"^v?([0-9]+\\.)+x\\z"_s);
    return train.match(labelOf(tag).toString()).hasMatch();
}

QString tagOf(const QString &group, const QString &label)
{
    return group.isEmpty() ? label : group + groupSeparator + label;
}

/// The numbers that a version begins with, up to a dash: those of `2.0.2-up.4` are 2, 0 and 2.
static QStringList leadingNumbers(QStringView version)
{
    static const QRegularExpression numbers(u"^v?([0-9]+(?:\\.[0-9]+)*)"_s);
    const QRegularExpressionMatch match = numbers.match(version.toString());
    return match.hasMatch() ? match.captured(1).split(u'.') : QStringList();
}

QStringList trainsOf(const QString &version)
{
    const QString v = version.startsWith(u'v') ? u"v"_s : QString();
    const QStringList numbers = leadingNumbers(version);
    QStringList trains;
    for (qsizetype count = std::min<qsizetype>(2, numbers.size() - 1); count > 0; --count)
        trains.append(v + numbers.first(count).join(u'.') + ".x"_L1);
    return trains;
}

bool trainHolds(QStringView train, QStringView version)
{
    if (!isTrain(train))
        return false;
    const QStringView stem = withoutV(labelOf(train)).chopped(1); // "1.29."
    return withoutV(labelOf(version)).startsWith(stem);
}

std::optional<QString> newestOfTrain(QStringView train, const QStringList &versions)
{
    std::optional<QString> newest;
    for (const QString &version : versions)
        if (trainHolds(train, version) && (!newest || compareVersions(*newest, version) < 0))
            newest = version;
    return newest;
}

QList<VersionChoice> versionChoices(const QStringList &versions, const QString &group)
{
    QStringList sorted = versions;
    std::ranges::stable_sort(sorted,
                             [](const QString &a, const QString &b) { return compareVersions(a, b) > 0; });
    sorted.removeDuplicates();
    QList<VersionChoice> choices;
    QList<VersionChoice> trains;
    for (const QString &version : sorted) {
        choices.append({version, tagOf(group, version)});
        for (const QString &train : trainsOf(version)) {
            const QString tag = tagOf(group, train);
            if (std::ranges::find(trains, tag, &VersionChoice::tag) == trains.end())
                trains.append({version, tag});
        }
    }
    return choices + trains;
}

std::optional<VersionChoice> versionChoice(const QString &wanted, const QStringList &versions)
{
    if (isTrain(wanted)) {
        const std::optional<QString> version = newestOfTrain(wanted, versions);
        return version ? std::optional(VersionChoice{*version, wanted}) : std::nullopt;
    }
    for (const QString &version : versions)
        if (version == wanted || version == labelOf(wanted))
            return VersionChoice{version, wanted};
    return std::nullopt;
}

} // namespace Layerwright
