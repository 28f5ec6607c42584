// SPDX-License-Identifier: Apache-2.0
#include "model/document/versionchange.h"

#include "model/yaml/structuraldifference.h"

namespace Layerwright {

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
    change.isKnown = true;
    return change;
}

} // namespace Layerwright
