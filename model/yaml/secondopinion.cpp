// SPDX-License-Identifier: Apache-2.0
#include "model/yaml/editcheck.h"

#include <yaml-cpp/yaml.h>

namespace Layerwright {

static bool agrees(const YAML::Node &node, const YamlValue &value, int depth)
{
    switch (value.kind) {
    case YamlKind::Alias:
        return true; // the other parser has put the target in its place, which is compared where it stands
    case YamlKind::None:
        return node.IsNull();
    case YamlKind::Scalar:
        if (node.IsNull())
            return value.isTyped && value.text == "null";
        return node.IsScalar() &&
               value.text == QByteArrayView(node.Scalar().data(), qsizetype(node.Scalar().size()));
    case YamlKind::Sequence: {
        if (!node.IsSequence() || node.size() != size_t(value.items.size()))
            return false;
        qsizetype index = 0;
        for (const YAML::Node &item : node)
            if (!agrees(item, value.items[index++], depth + 1))
                return false;
        return true;
    }
    case YamlKind::Map: {
        if (!node.IsMap() || node.size() != size_t(value.items.size()))
            return false;
        qsizetype index = 0;
        for (const auto &entry : node) {
            if (!agrees(entry.first, value.keys[index], depth + 1) ||
                !agrees(entry.second, value.items[index], depth + 1))
                return false;
            ++index;
        }
        return true;
    }
    }
    return false;
}

SecondOpinion secondOpinion(const QByteArray &text, const QList<YamlValue> &intended)
{
    try {
        const std::vector<YAML::Node> documents = YAML::LoadAll(text.toStdString());
        if (documents.size() != size_t(intended.size()))
            return SecondOpinion::None; // it counts empty documents otherwise
        for (size_t i = 0; i < documents.size(); ++i)
            if (!agrees(documents[i], intended[qsizetype(i)], 0))
                return SecondOpinion::Differs;
        return SecondOpinion::Agrees;
    } catch (const YAML::Exception &) {
        return SecondOpinion::None; // it knows less YAML than libyaml does
    }
}

} // namespace Layerwright
