// SPDX-License-Identifier: Apache-2.0
#include "model/overrides/packoverrides.h"

#include "model/yaml/nodetext.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::PackOverrides)
};

QByteArray withoutLastLineEnds(const YamlNode &node)
{
    QByteArray text = node.value().toByteArray();
    while (text.endsWith('\n'))
        text.chop(1);
    return text;
}

bool isSameText(const RecordableValue &value)
{
    return value.before.isBlockScalar() && value.now.isBlockScalar() &&
           withoutLastLineEnds(value.before) == withoutLastLineEnds(value.now);
}

/// Nothing written is what YAML calls null.
QString shown(const YamlNode &node)
{
    if (!node)
        return {};
    const QString text = QString::fromUtf8(flowText(node));
    return text.isEmpty() ? u"null"_s : text;
}

PackOverride::Kind kindOf(const RecordableValue &value)
{
    return !value.before ? PackOverride::Kind::Added
           : !value.now  ? PackOverride::Kind::Removed
                         : PackOverride::Kind::Changed;
}

/// Of what is gone: the key of the innermost map around it that is still there.
Span placeOf(const YamlTree &values, const RecordableValue &value)
{
    if (value.now)
        return value.now.entrySpan();
    for (YamlNode around = value.before.parent(); around; around = around.parent())
        if (const YamlNode there = values.find(YamlPath::fromSteps(YamlTree::pathOf(around))))
            return there.keySpan();
    return {};
}

/// A map that the pack does not have goes with the last of its values.
class Removal
{
public:
    Removal(const YamlTree &values, const YamlTree &defaults)
        : m_values(values)
        , m_defaults(defaults)
    {
    }

    /// The paths with those of such maps in place of what is in them.
    QStringList widened(const QStringList &paths)
    {
        QStringList others;
        for (const QString &path : paths) {
            if (const YamlNode node = m_values.find(path); node && !isOfPack(node))
                remove(node);
            else
                others.append(path);
        }
        for (const int id : std::as_const(m_removed))
            if (const YamlNode node = m_values.node(id); !m_removed.contains(node.parent().id()))
                others.append(pathText(YamlTree::pathOf(node)));
        return others;
    }

private:
    bool isOfPack(const YamlNode &node) const
    {
        return m_defaults.find(YamlPath::fromSteps(YamlTree::pathOf(node))).isValid();
    }

    void remove(const YamlNode &node)
    {
        m_removed.insert(node.id());
        const YamlNode map = node.parent();
        for (int i = 0; i < map.count(); ++i)
            if (!m_removed.contains(map.at(i).id()))
                return;
        if (map.parent() && !isOfPack(map))
            remove(map);
    }

    const YamlTree &m_values;
    const YamlTree &m_defaults;
    QSet<int> m_removed;
};

} // namespace

QList<RecordableValue> overriddenValues(const YamlTree &defaults, const YamlTree &values)
{
    QList<RecordableValue> found = changedValues(defaults, values);
    found.removeIf(&isSameText);
    return found;
}

QString overridesObstacle(const YamlTree &defaults, const YamlTree &values)
{
    if (!values.issues().isEmpty())
        return Tr::tr("The values cannot be read from line %1 on, so it is not known what differs.")
            .arg(values.position(values.issues().first().span.begin).line);
    if (!defaults.issues().isEmpty())
        return Tr::tr("The values of the pack cannot be read, so it is not known what differs.");
    return {};
}

PackOverrides packOverrides(const QByteArray &values, const Pack &pack)
{
    const YamlTree defaults = YamlTree::read(pack.values);
    const YamlTree tree = YamlTree::read(values);
    PackOverrides overrides{{}, overridesObstacle(defaults, tree)};
    if (!overrides.obstacle.isEmpty())
        return overrides;
    for (const RecordableValue &value : overriddenValues(defaults, tree))
        overrides.values.append(
            {kindOf(value), value.path, shown(value.before), shown(value.now), placeOf(tree, value)});
    return overrides;
}

/// The pack's values at the paths are a preset to those of the layer.
YamlEdits resetEdits(const QByteArray &values, const Pack &pack, const QStringList &paths)
{
    const YamlTree tree = YamlTree::read(values);
    const YamlTree defaults = YamlTree::read(pack.values);
    const Result<Preset> reset = recordPreset(tree, defaults, Removal(tree, defaults).widened(paths));
    if (!reset)
        return failure(reset.error().message);
    return replaceSubtrees(tree, reset->remove, reset->add);
}

} // namespace Layerwright
