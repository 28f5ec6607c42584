// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/valueformat.h"

namespace Layerwright {

/// One entry of a pack's schema.yaml: what the value at a path must look like. What of the rule cannot be
/// read is a fault, and the rest of it still holds.
struct PackConstraint
{
    QString path; // dotted; `$[]` stands for each item of a list
    QString rule; // as written: `{{ required | format "${number:[1-9]}" | hints "how many" }}`
    bool isRequired = false;
    bool isReadOnly = false;
    std::optional<ValueFormat> format;
    QStringList hints;  // for people, in the language of the pack
    QStringList faults; // complete sentences

    static PackConstraint fromRule(const QString &path, const QString &rule);

    bool isSecret() const { return format && format->isSecret(); }
    bool operator==(const PackConstraint &) const = default;
};

/// Reads a schema.yaml, which may be empty. Fails only where it is no YAML, or no map.
Result<QList<PackConstraint>> readConstraints(const QByteArray &schemaYaml);

} // namespace Layerwright
