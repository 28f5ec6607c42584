// SPDX-License-Identifier: Apache-2.0
#include "model/language/defaultvalues.h"

#include "model/language/comments.h"
#include "model/yaml/yamltext.h"
#include "model/yaml/yamlvalue.h"

#include <QSet>

namespace Layerwright {

/// So many places at most stand for one path: a list of a thousand items tells its keys in the first of them.
static constexpr qsizetype MaximumPlaces = 256;

DefaultValues::DefaultValues(const QByteArray &text, KeyOrigin origin, const YamlPath &mount)
    : m_trees{YamlTree::read(text)}
    , m_parameters(parametersOf(text))
    , m_origin(origin)
    , m_mount(mount)
{
    readComments();
}

void DefaultValues::readComments()
{
    const YamlTree main = m_trees.constFirst();
    for (const CommentedEntries &entries : commentedEntries(main.text())) {
        const YamlNode owner = main.nodeAt(entries.offset);
        const bool isInText = owner && owner.span().contains(entries.offset) && owner.isScalar();
        const bool hasRoom = !owner || owner.isMap() || owner.isNull();
        const YamlTree tree = YamlTree::read(entries.text);
        if (isInText || !hasRoom || !tree.issues().isEmpty() || !tree.root().isMap())
            continue;
        m_mounted[owner && owner.parent() ? owner.id() : -1].append(m_trees.size());
        m_trees.append(tree);
    }
}

QList<DefaultValues::Place> DefaultValues::step(const QList<Place> &from, const YamlPath::Part &part) const
{
    QList<Place> to;
    const auto add = [&](qsizetype tree, const YamlNode &node) {
        if (node && to.size() < MaximumPlaces)
            to.append({tree, node});
    };
    for (const Place &place : from) {
        const YamlNode node = place.node.resolved();
        if (part.index >= 0) {
            for (int i = 0; node.isSequence() && i < node.count() && to.size() < MaximumPlaces; ++i)
                add(place.tree, node.at(i));
            continue;
        }
        const QByteArray name = part.name.toUtf8();
        add(place.tree, node.isMap() ? node[name] : YamlNode());
        if (place.tree == 0)
            for (const qsizetype tree : m_mounted.value(node.parent() ? node.id() : -1))
                add(tree, m_trees[tree].root()[name]);
    }
    return to;
}

QList<DefaultValues::Place> DefaultValues::find(const YamlPath &path) const
{
    const qsizetype depth = m_mount.parts().size();
    if (!isAtOrBelow(path, m_mount))
        return {};
    QList<Place> places{{0, m_trees.constFirst().root()}};
    for (qsizetype i = depth; i < path.parts().size() && !places.isEmpty(); ++i)
        places = step(places, path.parts()[i]);
    return places;
}

QByteArray valueOnOneLine(const YamlTree &tree, const YamlNode &node)
{
    const Span span = node.span();
    const bool isCollection = (node.isMap() || node.isSequence()) && !node.isFlow();
    if (span.isEmpty() || isCollection || node.isBlockScalar() || node.isAlias())
        return {};
    const QByteArray written = tree.text().sliced(span.begin, span.length());
    return written.contains('\n') || written.size() > 200 ? QByteArray() : written;
}

ValueType typeOf(const YamlNode &node)
{
    const YamlNode value = node.resolved();
    if (value.isMap())
        return ValueType::Map;
    if (value.isSequence())
        return ValueType::List;
    if (!value.isScalar() || value.isNull())
        return ValueType::Unknown;
    const QByteArrayView text = value.value();
    if (value.style() != YamlStyle::Plain || !isTypedScalar(text))
        return ValueType::Text;
    const QByteArray lower = text.toByteArray().toLower();
    if (lower == "true" || lower == "false")
        return ValueType::Boolean;
    bool isNumber = false;
    text.toByteArray().toDouble(&isNumber);
    return isNumber ? ValueType::Number : ValueType::Text;
}

KnownKey DefaultValues::known(const Place &place) const
{
    const YamlTree &tree = m_trees[place.tree];
    KnownKey key;
    key.name = place.node.keyName();
    key.type = typeOf(place.node);
    key.value = valueOnOneLine(tree, place.node);
    key.documentation = commentOf(tree, place.node);
    key.origin = place.tree == 0 || m_origin != KeyOrigin::Defaults ? m_origin : KeyOrigin::CommentedOut;
    if (key.type == ValueType::Boolean)
        key.allowed = {QStringLiteral("true"), QStringLiteral("false")};
    if (key.documentation.isEmpty() && !m_parameters.isEmpty()) {
        // Paths are those of the chart, which stands below charts.NAME.
        const QList<YamlStep> steps = YamlTree::pathOf(place.node);
        key.documentation = m_parameters.value(pathText(steps));
        if (key.documentation.isEmpty() && steps.size() > 2)
            key.documentation = m_parameters.value(pathText(steps.sliced(2)));
    }
    return key;
}

QList<KnownKey> DefaultValues::keys(const YamlPath &map) const
{
    QList<KnownKey> keys;
    QSet<QByteArrayView> names;
    const auto take = [&](qsizetype tree, const YamlNode &node) {
        for (int i = 0; node.isMap() && i < node.count(); ++i) {
            const qsizetype before = names.size();
            names.insert(node.at(i).key().value());
            if (names.size() > before && node.at(i).key().isScalar() && !node.at(i).keyName().isEmpty())
                keys.append(known({tree, node.at(i)}));
        }
    };
    const QList<Place> places = find(map);
    for (const Place &place : places)
        take(place.tree, place.node.resolved());
    for (const Place &place : places)
        if (place.tree == 0)
            for (const qsizetype tree : m_mounted.value(place.node.parent() ? place.node.id() : -1))
                take(tree, m_trees[tree].root());
    return keys;
}

std::optional<KnownKey> DefaultValues::key(const YamlPath &path) const
{
    const QList<Place> places = path.parts().size() > m_mount.parts().size() ? find(path) : QList<Place>();
    std::optional<KnownKey> key;
    for (const Place &place : places) {
        const KnownKey one = known(place);
        const bool isOther = key && place.tree == 0 && one.value != key->value;
        if (key)
            key->complete(one);
        else
            key = one;
        if (isOther) // items of a list differ: none of them is the default
            key->value.clear();
    }
    return key;
}

} // namespace Layerwright
