// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/result.h"
#include "model/yaml/textedit.h"

#include <QString>

namespace Layerwright {

/// One step of the way to a node: the name of a key, or the index of an item where `index` is not -1.
struct YamlStep
{
    QString name;
    int index = -1;
    Span span; // of the key, or of the item's `-`, in the text

    bool isIndex() const { return index >= 0; }
    bool operator==(const YamlStep &) const = default;
};

/// A dotted path: `charts.argo-cd.server`, `images[2].image`, `pack."spectrocloud.com/display-name"`.
/// A name without quotes may stand for a key that has dots itself: the longest key that is there wins,
/// so that `options.system.uri` finds the key `system.uri`. A quoted name is one key, as it is.
class YamlPath
{
public:
    struct Part
    {
        QString name;
        int index = -1;
        bool isQuoted = false;

        bool operator==(const Part &) const = default;
    };

    YamlPath() = default;
    static Result<YamlPath> fromString(QStringView text);
    static YamlPath fromSteps(const QList<YamlStep> &steps);

    const QList<Part> &parts() const { return m_parts; }
    bool isEmpty() const { return m_parts.isEmpty(); }
    YamlPath parent() const;
    /// As it is read back by fromString().
    QString text() const;
    bool operator==(const YamlPath &) const = default;

private:
    QList<Part> m_parts;
};

/// The steps as a path that a person reads and types: quoted only where it must be.
QString pathText(const QList<YamlStep> &steps);

} // namespace Layerwright
