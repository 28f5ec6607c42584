// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/structuraldifference.h"

#include "model/yaml/yamlvalue.h"

#include <algorithm>

namespace Layerwright {

namespace {

class Comparison
{
public:
    QList<ValueChange> changes;

    void compare(const YamlNode &before, const YamlNode &after)
    {
        if (before.isMap() && after.isMap())
            compareMaps(before, after);
        else if (before.isSequence() && after.isSequence())
            compareSequences(before, after);
        else if (!isSame(before, after))
            add(ValueChange::Kind::Changed, before, after);
    }

private:
    static bool isSame(const YamlNode &before, const YamlNode &after)
    {
        return YamlValue::of(before).isEquivalent(YamlValue::of(after));
    }

    void add(ValueChange::Kind kind, const YamlNode &before, const YamlNode &after)
    {
        changes.append({kind, pathText(YamlTree::pathOf(after ? after : before)), before, after});
    }

    void compareMaps(const YamlNode &before, const YamlNode &after)
    {
        for (int i = 0; i < before.count(); ++i) {
            const YamlNode old = before.at(i);
            if (const YamlNode now = after[old.key().value()])
                compare(old, now);
            else
                add(ValueChange::Kind::Removed, old, {});
        }
        for (int i = 0; i < after.count(); ++i)
            if (!before[after.at(i).key().value()])
                add(ValueChange::Kind::Added, {}, after.at(i));
    }

    /// Items that are equal at both ends are the same items; those between are compared in their order.
    void compareSequences(const YamlNode &before, const YamlNode &after)
    {
        int begin = 0;
        int beforeEnd = before.count();
        int afterEnd = after.count();
        while (begin < std::min(beforeEnd, afterEnd) && isSame(before.at(begin), after.at(begin)))
            ++begin;
        while (std::min(beforeEnd, afterEnd) > begin &&
               isSame(before.at(beforeEnd - 1), after.at(afterEnd - 1))) {
            --beforeEnd;
            --afterEnd;
        }
        for (int i = begin; i < std::max(beforeEnd, afterEnd); ++i) {
            if (i >= afterEnd)
                add(ValueChange::Kind::Removed, before.at(i), {});
            else if (i >= beforeEnd)
                add(ValueChange::Kind::Added, {}, after.at(i));
            else
                compare(before.at(i), after.at(i));
        }
    }
};

} // namespace

QList<ValueChange> structuralDifference(const YamlTree &before, const YamlTree &after, int document)
{
    Comparison comparison;
    const YamlNode old = before.root(document);
    const YamlNode now = after.root(document);
    if (old || now)
        comparison.compare(old, now);
    return comparison.changes;
}

} // namespace Layerwright
