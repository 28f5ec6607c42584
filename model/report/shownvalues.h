// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/constraint.h"
#include "model/yaml/yamltree.h"

#include <QSet>

namespace Layerwright {

/// The values of one text as a report shows them: laid out anew, so that no comment comes along; shortened;
/// and masked where they look like a credential, or where the rules of the pack say that they are one.
class ShownValues
{
public:
    static constexpr QStringView Mask = u"••••••";

    explicit ShownValues(const YamlTree &tree, const QList<PackConstraint> &constraints = {});

    /// As YAML.
    QStringList lines(const YamlNode &node) const;
    /// The same on at most a dozen lines.
    QString text(const YamlNode &node) const;

private:
    void addNamedByAlias(int id);
    void addWantedByPack(const QList<PackConstraint> &constraints);
    QStringList rawLines(const YamlNode &node) const;
    QStringList linesOfMap(const YamlNode &map) const;
    QStringList linesOfSequence(const YamlNode &sequence) const;
    QStringList linesOfScalar(const YamlNode &scalar) const;
    QString written(Span span) const;

    YamlTree m_tree;
    QSet<int> m_secrets; // ids of scalars
};

} // namespace Layerwright
