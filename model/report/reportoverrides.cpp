// SPDX-License-Identifier: Apache-2.0
#include "model/report/reportparts.h"
#include "model/report/reporttext.h"
#include "model/report/shownvalues.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::ReportOverrides)
};

} // namespace

static QString obstacleOf(const YamlTree &values, const YamlTree &defaults)
{
    if (!values.issues().isEmpty())
        return Tr::tr("The values cannot be read from line %1 on, so it is not known what differs.")
            .arg(values.position(values.issues().first().span.begin).line);
    if (!defaults.issues().isEmpty())
        return Tr::tr("The values of the pack cannot be read, so it is not known what differs.");
    return {};
}

static QByteArray withoutLastLineEnds(const YamlNode &node)
{
    QByteArray text = node.value().toByteArray();
    while (text.endsWith('\n'))
        text.chop(1);
    return text;
}

/// A text that lost the line end behind it, as the last one of a file does, is no override to people.
static bool isSameText(const ValueChange &change)
{
    return change.before.isBlockScalar() && change.after.isBlockScalar() &&
           withoutLastLineEnds(change.before) == withoutLastLineEnds(change.after);
}

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

LayerOverrides overridesOf(const ReportMatter &matter)
{
    const Pack &pack = *matter.pack;
    const YamlTree defaults = YamlTree::read(pack.values);
    LayerOverrides found{matter.layer.name,
                         u"%1 %2"_s.arg(pack.name, pack.version),
                         {},
                         0,
                         obstacleOf(matter.values, defaults)};
    if (!found.obstacle.isEmpty())
        return found;
    const ShownValues before(defaults, pack.constraints);
    const ShownValues after(matter.values, pack.constraints);
    for (const ValueChange &change : structuralDifference(defaults, matter.values)) {
        if (isSameText(change))
            continue;
        if (found.overrides.size() == ProfileReport::MostOverrides) {
            ++found.leftOut;
            continue;
        }
        QStringList ofPack = before.lines(change.before);
        QStringList ofLayer = after.lines(change.after);
        dropSame(ofPack, ofLayer);
        found.overrides.append({change.kind, oneLine(change.path), shortened(ofPack), shortened(ofLayer)});
    }
    return found;
}

} // namespace Layerwright
