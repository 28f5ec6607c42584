// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/yaml/yamltree.h"

namespace Layerwright {

/// An object of Kubernetes as a manifest has it: a document, or an item of a `List`.
struct ManifestObject
{
    YamlNode node; ///< its map
    QString kind;  ///< where the list alone says so too
    QString apiVersion;
    bool isItem = false;

    YamlNode metadata() const { return node["metadata"].resolved(); }
    YamlNode name() const { return metadata()["name"].resolved(); }
    /// `apps` of `apps/v1`; empty for the core group.
    QString apiGroup() const
    {
        return apiVersion.contains(u'/') ? apiVersion.section(u'/', 0, 0) : QString();
    }
    bool isList() const;
    /// Its keys are known only when templates have been filled in.
    bool hasTemplateKeys() const;
};

/// The objects of a manifest with the items of its lists. Documents that are no maps, hold a place that is no
/// YAML, or statements of templates, are left out.
QList<ManifestObject> objectsIn(const YamlTree &manifest);

/// Whether an object of this kind is in no namespace, as far as that is known.
bool isClusterWide(const QString &kind);

} // namespace Layerwright
