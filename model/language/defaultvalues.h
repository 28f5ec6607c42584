// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/keysource.h"
#include "model/yaml/yamltree.h"

#include <QHash>

namespace Layerwright {

/// The keys of a text of values and of its comments: the default values of a pack or chart, or what a preset
/// adds. Keys that are commented out there can be offered too.
class DefaultValues final : public KeySource
{
public:
    /// `text` stands below the key at `mount`, as a chart's own values do in those of a pack.
    explicit DefaultValues(const QByteArray &text, KeyOrigin origin = KeyOrigin::Defaults,
                           const YamlPath &mount = {});

    QList<KnownKey> keys(const YamlPath &map) const override;
    std::optional<KnownKey> key(const YamlPath &path) const override;
    const YamlTree &tree() const { return m_trees.constFirst(); }

private:
    struct Place
    {
        qsizetype tree = 0;
        YamlNode node;
    };

    void readComments();
    QList<Place> find(const YamlPath &path) const;
    QList<Place> step(const QList<Place> &from, const YamlPath::Part &part) const;
    KnownKey known(const Place &place) const;

    QList<YamlTree> m_trees; // the text itself, and what is commented out in it
    QHash<int, QList<qsizetype>>
        m_mounted; // the latter, by the node of the former they belong to; -1: the root
    QHash<QString, QString> m_parameters;
    KeyOrigin m_origin;
    YamlPath m_mount;
};

/// The value on one line, as it is written where it is on one; empty for maps and lists with content.
QByteArray valueOnOneLine(const YamlTree &tree, const YamlNode &node);
ValueType typeOf(const YamlNode &node);

} // namespace Layerwright
