// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/finding.h"
#include "model/yaml/yamltree.h"

#include <QStringList>

#include <span>

namespace Layerwright {

/// What can be set for a layer in the `pack:` block of its values (facts/product.md §1.7, §1.8, §4.3).
enum class PackField {
    Namespace,
    AdditionalNamespaces,
    DisplayName,
    InstallPriority,
    NamespaceLabels,
    NamespaceAnnotations,
    ReleaseNames,
    Images,
    Charts,
};

enum class PackShape {
    Text,
    Map,  ///< rows of a key and a text
    List, ///< rows of maps with the same keys
};

struct PackFieldPlace
{
    PackField field;
    PackShape shape;
    QStringList path; ///< keys, from the root
    QStringList keys; ///< of the items of a list

    YamlPath yamlPath() const;
    int columns() const;
};
std::span<const PackFieldPlace> packFieldPlaces();
const PackFieldPlace &placeOf(PackField field);

struct PackRow
{
    QStringList cells;
    QString obstacle; ///< why it cannot be shown as cells, and where it stands; empty when it can

    bool operator==(const PackRow &) const = default;
};

/// One setting as the text has it. What does not have the shape that is expected has an obstacle, and is
/// left to the text.
struct PackSetting
{
    PackField field = PackField::Namespace;
    bool isThere = false;
    QString text;
    QList<PackRow> rows;
    QString obstacle;
    QList<Finding> findings;

    bool operator==(const PackSetting &) const = default;
};

/// What the `pack:` block of a text says; all of it, none of what else stands there.
struct PackSettings
{
    QList<PackSetting> settings; ///< one for each field, in the order of the enum
    QList<Finding> findings;     ///< those of no single field

    /// The reason and its line where the text cannot be read, or has something else than a map there.
    static Result<PackSettings> read(const QByteArray &text);

    const PackSetting &operator[](PackField field) const { return settings[int(field)]; }
    bool operator==(const PackSettings &) const = default;
};

} // namespace Layerwright
