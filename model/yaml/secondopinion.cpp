// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/editcheck.h"

#include <yaml-cpp/yaml.h>

namespace Layerwright {

static bool agrees(const YAML::Node &other, const YamlNode &node)
{
    switch (node.kind()) {
    case YamlKind::Alias:
        return true; // the other parser has put the target in its place, which is compared where it stands
    case YamlKind::None:
        return other.IsNull();
    case YamlKind::Scalar:
        if (other.IsNull())
            return node.isNull();
        return other.IsScalar() && (node.isNull() || node.value() == other.Scalar());
    case YamlKind::Sequence:
    case YamlKind::Map:
        break;
    }
    if ((node.isMap() ? !other.IsMap() : !other.IsSequence()) || other.size() != size_t(node.count()))
        return false;
    int index = 0;
    for (const auto &entry : other) {
        const YamlNode child = node.at(index++);
        if (node.isMap() ? !agrees(entry.first, child.key()) || !agrees(entry.second, child)
                         : !agrees(entry, child))
            return false;
    }
    return true;
}

/// It knows less YAML than libyaml does.
static std::optional<std::vector<YAML::Node>> documentsOf(const QByteArray &text)
{
    try {
        return YAML::LoadAll(text.toStdString());
    } catch (const YAML::Exception &) {
        return {};
    }
}

SecondOpinion secondOpinion(const YamlTree &tree)
{
    const auto documents = documentsOf(tree.text());
    if (!documents || documents->size() != size_t(tree.documentCount()))
        return SecondOpinion::None; // it counts empty documents otherwise
    for (size_t i = 0; i < documents->size(); ++i)
        if (!agrees((*documents)[i], tree.root(int(i))))
            return SecondOpinion::Differs;
    return SecondOpinion::Agrees;
}

SecondOpinion secondOpinion(const QByteArray &lines, const YamlNode &entry)
{
    const auto documents = documentsOf(lines);
    if (!documents || documents->size() != 1)
        return SecondOpinion::None;
    const YAML::Node &map = documents->front();
    const bool isEntry = map.IsMap() && map.size() == 1 && agrees(map.begin()->first, entry.key()) &&
                         agrees(map.begin()->second, entry);
    return isEntry ? SecondOpinion::Agrees : SecondOpinion::Differs;
}

} // namespace Layerwright
