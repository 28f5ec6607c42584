// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/yamlevents.h"

#include <QString>

namespace Layerwright {

enum class YamlKind { None, Map, Sequence, Scalar, Alias };

struct YamlTreeData;

/// One node of a YamlTree: a light handle, valid as long as a copy of its tree lives. A default-made one
/// is no node at all, and every question to it has a harmless answer, so that look-ups can be chained:
/// `root["pack"]["content"]["images"]`.
class YamlNode
{
public:
    YamlNode() = default;
    YamlNode(const YamlTreeData *tree, int id)
        : m_tree(id < 0 ? nullptr : tree)
        , m_id(id)
    {
    }

    bool isValid() const { return m_tree != nullptr; }
    explicit operator bool() const { return isValid(); }
    bool operator==(const YamlNode &) const = default;
    /// Unique in its tree; nodes are numbered in the order of the text. -1: no node.
    int id() const { return isValid() ? m_id : -1; }

    YamlKind kind() const;
    bool isMap() const { return kind() == YamlKind::Map; }
    bool isSequence() const { return kind() == YamlKind::Sequence; }
    bool isScalar() const { return kind() == YamlKind::Scalar; }
    bool isAlias() const { return kind() == YamlKind::Alias; }
    YamlStyle style() const;
    bool isFlow() const { return style() == YamlStyle::Flow; }
    bool isQuoted() const;
    bool isBlockScalar() const;
    /// A plain scalar that is empty, `~` or `null`.
    bool isNull() const;

    /// What is written, without anchor and tag, comments and line ends around it. Empty for a value that
    /// is not there, at the place where it would begin.
    Span span() const;
    /// The same with anchor and tag.
    Span fullSpan() const;
    /// The key as written, of a map's value; else empty.
    Span keySpan() const;
    /// From the key (or the `-`, or the `?`) to the end of the value.
    Span entrySpan() const;
    /// The offset of the `-` of a block sequence's item, of the `:` of a map's value; -1 where there is none.
    qsizetype markerOffset() const;
    /// The line, from 1, that the key or else the value is in.
    int line() const;

    /// The decoded text of a scalar, templates as written; of an alias its name.
    QByteArrayView value() const;
    QString string() const { return QString::fromUtf8(value()); }
    QByteArray anchor() const;
    QByteArray tag() const;
    /// The node that an alias stands for; itself for all others. No node when the anchor does not exist.
    YamlNode resolved() const;

    YamlNode parent() const;
    int document() const;
    /// Place among the children of the parent; -1 for roots and keys.
    int index() const;
    bool isKey() const;
    /// The key of a map's value.
    YamlNode key() const;
    QString keyName() const { return key().string(); }
    /// Values of a map or items of a sequence.
    int count() const;
    YamlNode at(int index) const;
    /// The value of the first entry with this key.
    YamlNode operator[](QByteArrayView key) const;

private:
    const YamlTreeData *m_tree = nullptr;
    int m_id = -1;
};

} // namespace Layerwright
