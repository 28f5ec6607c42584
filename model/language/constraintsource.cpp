// SPDX-License-Identifier: Apache-2.0
#include "model/language/constraintsource.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Layerwright {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Layerwright::ConstraintSource)
};

/// As schema.yaml writes it: names parted by dots, `$[]` for any item.
QString pathOf(const YamlPath &path)
{
    QStringList names;
    for (const YamlPath::Part &part : path.parts())
        names.append(part.index >= 0 ? u"$[]"_s : part.name);
    return names.join(u'.');
}

ValueType typeOf(const ValueFormat &format)
{
    if (format.pieces().size() != 1)
        return ValueType::Text;
    switch (format.pieces().constFirst().type) {
    case FormatPiece::Type::Number:
        return ValueType::Number;
    case FormatPiece::Type::Boolean:
        return ValueType::Boolean;
    default:
        return ValueType::Text;
    }
}

KnownKey known(const PackConstraint &constraint)
{
    KnownKey key;
    key.origin = KeyOrigin::Constraint;
    key.documentation = constraint.hints.join(u'\n');
    key.isRequired = constraint.isRequired;
    key.isReadOnly = constraint.isReadOnly;
    key.isSecret = constraint.isSecret();
    if (constraint.format) {
        key.type = typeOf(*constraint.format);
        key.allowed = constraint.format->options();
        if (key.allowed.isEmpty())
            key.notes.append(constraint.format->wanted());
    }
    return key;
}

} // namespace

ConstraintSource::ConstraintSource(QList<PackConstraint> constraints)
    : m_constraints(std::move(constraints))
{
}

QList<KnownKey> ConstraintSource::keys(const YamlPath &map) const
{
    const QString prefix = map.isEmpty() ? QString() : pathOf(map) + u'.';
    QList<KnownKey> keys;
    for (const PackConstraint &constraint : m_constraints) {
        if (!constraint.path.startsWith(prefix))
            continue;
        const QStringList rest = constraint.path.sliced(prefix.size()).split(u'.');
        if (rest.first().isEmpty() || rest.first() == "$[]"_L1)
            continue;
        const auto there = std::ranges::find(keys, rest.first(), &KnownKey::name);
        if (there != keys.end())
            continue;
        KnownKey key;
        if (rest.size() == 1) {
            key = known(constraint);
        } else {
            key.type = rest[1] == "$[]"_L1 ? ValueType::List : ValueType::Map;
            key.origin = KeyOrigin::Constraint;
        }
        key.name = rest.first();
        keys.append(key);
    }
    return keys;
}

std::optional<KnownKey> ConstraintSource::key(const YamlPath &path) const
{
    const auto constraint = std::ranges::find(m_constraints, pathOf(path), &PackConstraint::path);
    if (constraint == m_constraints.end() || path.isEmpty())
        return {};
    KnownKey key = known(*constraint);
    key.name = path.parts().constLast().name;
    return key;
}

} // namespace Layerwright
