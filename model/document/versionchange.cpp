// SPDX-License-Identifier: Apache-2.0
#include "model/document/versionchange.h"

#include "model/yaml/presetrecording.h"
#include "model/yaml/structuraldifference.h"
#include "model/yaml/yamltext.h"

#include <algorithm>

namespace Layerwright {

/// One of the paths is the other, or leads to what is below it.
static bool meet(const QString &one, const QString &other)
{
    const auto &[outer, inner] =
        std::minmax(one, other, [](const QString &a, const QString &b) { return a.size() < b.size(); });
    return inner == outer ||
           (inner.startsWith(outer) && (inner[outer.size()] == u'.' || inner[outer.size()] == u'['));
}

static QStringList disputedOf(const VersionChange &change)
{
    const QStringList moved = change.changed + change.removed;
    QStringList disputed;
    std::ranges::copy_if(change.own, std::back_inserter(disputed), [&moved](const QString &own) {
        return std::ranges::any_of(moved, [&own](const QString &path) { return meet(own, path); });
    });
    return disputed;
}

static QByteArray markerOf(const QByteArray &text)
{
    const auto marker = findPresetMarker(text);
    return marker ? text.sliced(marker->line.begin, marker->line.length()) : QByteArray();
}

/// Which presets are on is the layer's own where it is not what the defaults have.
static QByteArray withMarkerOf(const QByteArray &values, const QByteArray &defaultsNow,
                               const QByteArray &text)
{
    const QByteArray own = markerOf(values);
    if (own.isEmpty() || own == markerOf(defaultsNow))
        return text;
    if (const auto marker = findPresetMarker(text))
        return applied(text, {{marker->line, own}});
    return own + (text.contains("\r\n") ? "\r\n" : "\n") + text;
}

VersionChange versionChange(const QByteArray &values, const std::optional<QByteArray> &defaultsNow,
                            const QByteArray &defaultsThen, const std::function<bool()> &isCanceled)
{
    const auto isOver = [&isCanceled] { return isCanceled && isCanceled(); };
    VersionChange change;
    if (!defaultsNow)
        return change;
    const Result<YamlTree> now = YamlTree::parse(*defaultsNow);
    const Result<YamlTree> then = YamlTree::parse(defaultsThen);
    if (!now || !then || isOver())
        return change;
    for (const ValueChange &each : structuralDifference(*now, *then)) {
        using enum ValueChange::Kind;
        (each.kind == Added     ? change.added
         : each.kind == Removed ? change.removed
                                : change.changed)
            .append(each.path);
    }
    const Result<YamlTree> own = YamlTree::parse(values);
    if (!own || isOver())
        return change;
    for (const ValueChange &each : structuralDifference(*now, *own))
        change.own.append(each.path);
    change.disputed = disputedOf(change);
    change.isKnown = true;
    if (isOver())
        return change;
    if (const auto carried = valuesCarriedOver(values, *defaultsNow, defaultsThen))
        change.carried = *carried;
    else
        change.carryFault = carried.error().message;
    return change;
}

Result<QByteArray> valuesCarriedOver(const QByteArray &values, const QByteArray &defaultsNow,
                                     const QByteArray &defaultsThen)
{
    const Result<YamlTree> now = YamlTree::parse(defaultsNow);
    const Result<YamlTree> then = YamlTree::parse(defaultsThen);
    const Result<YamlTree> own = YamlTree::parse(values);
    for (const auto *tree : {&now, &then, &own})
        if (!*tree)
            return tl::unexpected(tree->error());
    QStringList paths;
    for (const RecordableValue &value : changedValues(*now, *own))
        paths.append(value.path);
    if (paths.isEmpty())
        return withMarkerOf(values, defaultsNow, defaultsThen);
    const Result<Preset> difference = recordPreset(*now, *own, paths);
    if (!difference)
        return tl::unexpected(difference.error());
    const YamlEdits edits = replaceSubtrees(*then, difference->remove, difference->add);
    if (!edits)
        return tl::unexpected(edits.error());
    return withMarkerOf(values, defaultsNow, applied(defaultsThen, *edits));
}

} // namespace Layerwright
