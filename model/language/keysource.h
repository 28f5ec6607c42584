// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/yamlpath.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace Layerwright {

enum class ValueType { Unknown, Text, Number, Boolean, Map, List };

/// Who knows of a key, the nearest first.
enum class KeyOrigin {
    Defaults,     ///< the pack's default values
    CommentedOut, ///< a comment in them
    Preset,       ///< a preset of the pack
    Chart,        ///< the default values of a chart in the pack
    ChartSchema,  ///< values.schema.json of a chart
    Constraint,   ///< schema.yaml of the pack
    Product,      ///< what the product reads by itself
    Kubernetes,   ///< the fields of Kubernetes' objects
    Sibling,      ///< another item of the same list
};

/// What is known of one key, or of the items of a list.
struct KnownKey
{
    QString name;
    ValueType type = ValueType::Unknown;
    QByteArray value;      ///< by default, as YAML of one line; empty for none, and for maps with content
    QString documentation; ///< lines of plain text
    QStringList allowed;   ///< as YAML
    QStringList notes;     ///< what else is asked of the value, for people
    KeyOrigin origin = KeyOrigin::Defaults;
    bool isRequired = false;
    bool isReadOnly = false;
    bool isSecret = false;
    bool isDeprecated = false;

    /// Takes from `more` what is not known yet.
    void complete(const KnownKey &more);
    bool operator==(const KnownKey &) const = default;
};

/// Something that knows which keys there are. Immutable, so that a thread may ask while another does.
class KeySource
{
public:
    KeySource() = default;
    virtual ~KeySource();
    Q_DISABLE_COPY_MOVE(KeySource)

    /// What the map at the path may hold, in the order of the source.
    virtual QList<KnownKey> keys(const YamlPath &map) const = 0;
    /// What is known of the value at the path.
    virtual std::optional<KnownKey> key(const YamlPath &path) const = 0;

protected:
    static bool isAtOrBelow(const YamlPath &path, const YamlPath &mount);
};

using KeySources = QList<std::shared_ptr<const KeySource>>;

} // namespace Layerwright
