// SPDX-License-Identifier: Apache-2.0
#include "model/overrides/packoverrides.h"
#include "model/report/reportparts.h"
#include "model/report/reporttext.h"
#include "model/report/shownvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

/// Takes away what both begin with, but for one line; of a long text little else may differ.
static void dropSameBeginning(QStringList &before, QStringList &after)
{
    qsizetype same = 0;
    while (same < std::min(before.size(), after.size()) && before[same] == after[same])
        ++same;
    if (same <= 2)
        return;
    for (QStringList *lines : {&before, &after}) {
        lines->remove(0, same - 1);
        lines->prepend(u"⋯"_s);
    }
}

static void dropSame(QStringList &before, QStringList &after)
{
    dropSameBeginning(before, after);
    std::ranges::reverse(before);
    std::ranges::reverse(after);
    dropSameBeginning(before, after);
    std::ranges::reverse(before);
    std::ranges::reverse(after);
}

static ReportedOverride::Kind kindOf(const RecordableValue &value)
{
    return !value.before ? ReportedOverride::Kind::Added
           : !value.now  ? ReportedOverride::Kind::Removed
                         : ReportedOverride::Kind::Changed;
}

LayerOverrides overridesOf(const ReportMatter &matter)
{
    const Pack &pack = *matter.pack;
    const YamlTree defaults = YamlTree::read(pack.values);
    LayerOverrides found{matter.layer.name,
                         u"%1 %2"_s.arg(pack.name, pack.version),
                         {},
                         0,
                         overridesObstacle(defaults, matter.values)};
    if (!found.obstacle.isEmpty())
        return found;
    const ShownValues before(defaults, pack.constraints);
    const ShownValues after(matter.values, pack.constraints);
    for (const RecordableValue &value : overriddenValues(defaults, matter.values)) {
        if (found.overrides.size() == ProfileReport::MostOverrides) {
            ++found.leftOut;
            continue;
        }
        QStringList ofPack = before.lines(value.before);
        QStringList ofLayer = after.lines(value.now);
        dropSame(ofPack, ofLayer);
        found.overrides.append({kindOf(value), oneLine(value.path), shortened(ofPack), shortened(ofLayer)});
    }
    return found;
}

} // namespace Layerwright
