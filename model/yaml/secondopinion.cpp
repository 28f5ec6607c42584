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

/// It knows less YAML than libyaml does. One document at a time: in a loop over documents it may never come
/// to an end, on `&a:&,  'b'` for one.
static std::optional<YAML::Node> documentOf(QByteArrayView text)
{
    try {
        return YAML::Load(std::string(text.data(), size_t(text.size())));
    } catch (const YAML::Exception &) {
        return {};
    }
}

/// From its `---`, where it has one: what stands before is about tags, which are not looked at.
static QByteArrayView textOf(const YamlTree &tree, int document)
{
    const Span span = tree.documentSpan(document);
    const Span marker = tree.documentMarker(document);
    const qsizetype begin = marker.isEmpty() ? span.begin : marker.begin;
    return QByteArrayView(tree.text()).sliced(begin, span.end - begin);
}

SecondOpinion secondOpinion(const YamlTree &tree)
{
    for (int i = 0; i < tree.documentCount(); ++i) {
        const auto document = documentOf(textOf(tree, i));
        if (!document)
            return SecondOpinion::None;
        if (!agrees(*document, tree.root(i)))
            return SecondOpinion::Differs;
    }
    return tree.documentCount() > 0 ? SecondOpinion::Agrees : SecondOpinion::None;
}

SecondOpinion secondOpinion(const QByteArray &lines, const YamlNode &entry)
{
    const auto map = documentOf(lines);
    if (!map)
        return SecondOpinion::None;
    const bool isEntry = map->IsMap() && map->size() == 1 && agrees(map->begin()->first, entry.key()) &&
                         agrees(map->begin()->second, entry);
    return isEntry ? SecondOpinion::Agrees : SecondOpinion::Differs;
}

} // namespace Layerwright
