// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/constraint.h"
#include "model/language/keysource.h"

namespace Layerwright {

/// What a pack's schema.yaml says of values.
class ConstraintSource final : public KeySource
{
public:
    explicit ConstraintSource(QList<PackConstraint> constraints);

    QList<KnownKey> keys(const YamlPath &map) const override;
    std::optional<KnownKey> key(const YamlPath &path) const override;

private:
    QList<PackConstraint> m_constraints;
};

} // namespace Layerwright
